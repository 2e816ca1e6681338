"""Another length of the buffer while it plays: what ran runs on, what was read is kept; a machine without a device says nothing."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, sleep

import pygame
import pytest

from game.media.cues import CueBook
from game.paths import ASSETS
from game.sound.sound import Sound
from game.store.settings import AUDIO_BUFFERS, Settings, SettingsFile

PATIENCE = 10.0  # s


@pytest.fixture
def sound(tmp_path: Path) -> Iterator[Sound]:
    """A bed, a loop and a click."""
    (tmp_path / "sounds").mkdir()
    for name in ("amb_abyss", "platform_loop", "menu_back"):
        shutil.copy(ASSETS / "sounds" / f"{name}.ogg", tmp_path / "sounds")
    made = Sound(tmp_path, lambda: CueBook({}))
    yield made
    made.close()


def until(sound: Sound, done: Callable[[], bool]) -> None:
    """Ticks pass until it is so."""
    end = perf_counter() + PATIENCE
    while not done():
        assert perf_counter() < end
        sound.tick()
        sleep(0.002)


def playing() -> int:
    return sum(pygame.mixer.Channel(number).get_busy() for number in range(pygame.mixer.get_num_channels()))


def test_what_runs_goes_on_whatever_the_buffer(sound: Sound) -> None:
    sound.bed(ambience="amb_abyss")
    sound.start()
    until(sound, lambda: sound.bank.open and playing() == 1)
    sound.bank.want("menu_back")
    for opened, samples in enumerate((*AUDIO_BUFFERS, AUDIO_BUFFERS[0]), start=2):
        sound.buffer(samples)
        until(sound, lambda opened=opened: sound.bank.openings == opened and playing() == 1)
        until(sound, lambda: sound.bank.ready("menu_back"))
        sound.say("menu_back")
        until(sound, lambda: playing() == 2)


def test_a_buffer_nobody_takes_leaves_the_old_one(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> None:
    sound.bed(ambience="amb_abyss")
    sound.start()
    until(sound, lambda: sound.bank.open and playing() == 1)
    init = pygame.mixer.init

    def refuse(rate: int, size: int, channels: int, samples: int, *, allowedchanges: int) -> None:
        if samples == AUDIO_BUFFERS[0]:
            raise pygame.error("no")
        init(rate, size, channels, samples, allowedchanges=allowedchanges)

    monkeypatch.setattr(pygame.mixer, "init", refuse)
    sound.buffer(AUDIO_BUFFERS[0])
    until(sound, lambda: sound.bank.openings == 2 and playing() == 1)


def test_without_a_device_nothing_happens_and_one_that_comes_later_is_heard(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "there is none")
    sound.start()
    sound.bed(ambience="amb_abyss")
    for samples in AUDIO_BUFFERS:
        sound.buffer(samples)
        sound.say("menu_back")
        for _ in range(20):
            sound.tick()
            sleep(0.002)
    assert not sound.bank.open
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound.buffer(AUDIO_BUFFERS[0])
    until(sound, lambda: sound.bank.open and playing() == 1)


def test_a_buffer_that_is_none_of_them_is_not_believed(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    settings.values.audio_buffer = AUDIO_BUFFERS[-1]
    assert settings.save()
    assert SettingsFile(tmp_path).values.audio_buffer == AUDIO_BUFFERS[-1]
    (tmp_path / "settings.json").write_text('{"audio_buffer": 300}')
    assert SettingsFile(tmp_path).values == Settings()
