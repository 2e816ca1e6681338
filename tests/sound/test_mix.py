"""What is heard when much happens at once: who gives way, how a line is spoken, what a piece consists of, and a silence that is one."""

import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from time import perf_counter, sleep

import pygame
import pytest

from game.media.cues import CueBook
from game.paths import ASSETS
from game.sound.beds import mix
from game.sound.hush import Hush
from game.sound.sound import Sound
from game.sound.space import Heard as Place
from game.sound.speech import ANSWER, KINDS, OTHERS, SYLLABLE, Speech, rhythm
from game.sound.voices import FIRST, MOST, SMALL, Voices

MANY = 40
PATIENCE = 10.0  # s


@pytest.fixture
def sound(tmp_path: Path) -> Iterator[Sound]:
    """Many long sounds of different names, and one announcement."""
    (tmp_path / "sounds").mkdir()
    for number in range(MANY):
        shutil.copy(
            ASSETS / "sounds" / "crumble_fall_1.ogg", tmp_path / "sounds" / f"debris{chr(97 + number // 26)}{chr(97 + number % 26)}.ogg"
        )
    shutil.copy(ASSETS / "sounds" / "brute_tell.ogg", tmp_path / "sounds")
    made = Sound(tmp_path, lambda: CueBook({}))
    made.start()
    names = made.bank.like("")
    for name in names:
        made.bank.want(name)
    end = perf_counter() + PATIENCE
    while not all(made.bank.ready(name) for name in names):
        assert perf_counter() < end
        sleep(0.01)
    yield made
    made.close()


def busy() -> int:
    return sum(pygame.mixer.Channel(number).get_busy() for number in range(pygame.mixer.get_num_channels()))


def test_debris_makes_way_for_an_announcement_and_never_the_other_way_round(sound: Sound) -> None:
    voices = Voices(sound.bank)
    for name in sound.bank.like("debris"):
        voices.play(name, 0.9, rank=SMALL)
    voices.tick()
    assert busy() == MOST
    tell = pygame.mixer.Sound(str(ASSETS / "sounds" / "brute_tell.ogg"))
    voices.play("brute_tell", 0.3, rank=FIRST)
    voices.tick()
    heard = sum(
        channel.get_sound().get_length() == tell.get_length() for channel in map(pygame.mixer.Channel, range(36)) if channel.get_busy()
    )
    assert (busy(), heard) == (MOST, 1)
    for name in sound.bank.like("debris"):
        voices.play(name, 1.0, rank=SMALL)
    voices.tick()
    heard = sum(
        channel.get_sound().get_length() == tell.get_length() for channel in map(pygame.mixer.Channel, range(36)) if channel.get_busy()
    )
    assert heard == 1


def test_all_else_steps_back_for_an_announcement_and_comes_forward_again(sound: Sound) -> None:
    voices = Voices(sound.bank)
    voices.play("brute_tell", 1.0, rank=FIRST)
    for _ in range(12):
        voices.tick()
    assert voices.room < 0.5
    for _ in range(120):
        voices.tick()
    assert voices.room == 1.0


def test_many_at_once_are_each_quieter_than_one_alone(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> None:
    volumes: dict[int, float] = {}
    real = pygame.mixer.Channel

    class Heard:
        """A channel, and how loud it was set."""

        def __init__(self, number: int) -> None:
            self.number, self.channel = number, real(number)

        def play(self, one: pygame.mixer.Sound) -> None:
            self.channel.play(one)

        def get_busy(self) -> bool:
            return self.channel.get_busy()

        def set_volume(self, left: float, right: float) -> None:
            volumes[self.number] = max(left, right)

    monkeypatch.setattr(pygame.mixer, "Channel", Heard)
    voices = Voices(sound.bank)
    for name in sound.bank.like("debris")[:10]:
        voices.play(name, 0.9)
    voices.tick()
    assert len(volumes) == 10
    assert max(volumes.values()) == 0.9
    assert sum(volumes.values()) < 4


def test_a_line_has_its_own_rhythm_and_nobody_talks_over_himself() -> None:
    for key in ("outskirts.leaving.1", "outskirts.alarm.3"):
        short, long = rhythm(key, 120), rhythm(key, 240)
        assert rhythm(key, 120) == short
        assert 4 <= len(short) < len(long)
        assert min(b - a for a, b in pairwise(long)) >= min(SYLLABLE)
    assert rhythm("outskirts.leaving.1", 120) != rhythm("outskirts.leaving.2", 120)
    assert ANSWER < 120


def test_a_voice_is_heard_for_as_long_as_letters_come_in_a_box() -> None:
    class Heard:
        """Takes the place of bank and voices."""

        def __init__(self) -> None:
            self.played: list[str] = []

        def knows(self, _name: str) -> bool:
            return True

        def play(self, name: str, _volume: float, _heard: object) -> None:
            self.played.append(name)

    heard = Heard()
    speech = Speech(heard, heard)  # type: ignore[arg-type]
    line = "pop", "village.pop.1", 0, 300
    for _ in range(200):
        speech.follow(line, Place())
        speech.tick()
    first = len(heard.played)
    assert first > 10
    assert set(heard.played) == {"text_pop"}
    for _ in range(100):  # the line was completed by a press
        speech.follow(None, Place())
        speech.tick()
    assert len(heard.played) <= first + 1
    speech.follow(("tae", "short", 0, 4), Place())
    speech.tick()
    assert heard.played[-1] == "voice_tae"


def test_every_kind_of_voice_can_speak_and_answer() -> None:
    for kind in {*KINDS.values(), OTHERS}:
        assert list((ASSETS / "sounds").glob(f"text_{kind}_*.ogg"))
        assert list((ASSETS / "sounds").glob(f"voice_{kind}_*.ogg"))


def test_by_night_a_piece_has_another_calm() -> None:
    assert mix("music_village_night", "calm") == {"music_village_night": 1.0, "music_village_tense": 0.0, "music_village_fight": 0.0}
    fight = mix("music_village_night", "fight")
    assert fight["music_village_fight"] == 1.0
    assert "music_village_calm" not in fight


def test_a_silence_is_silent_its_music_is_rare_and_the_other_comes_back_late() -> None:
    hush = Hush()
    scored = []
    for _ in range(2):
        hush.begin(30)
        for tick in range(60):
            scored.append(hush.tick())
            if 4 <= tick < 29:
                assert hush.share == hush.music == 0.0
        assert hush.share == 1.0
        if len(scored) == 60:
            assert hush.music < 0.2
    assert sum(scored) == 1
