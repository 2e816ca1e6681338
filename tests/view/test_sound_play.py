"""What is heard in play: what a hush leaves, what goes on while it lasts, how far things carry, and that no tell is like another."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.maps.ascii import room
from game.media.cues import load_cues
from game.paths import ASSETS
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.events import Cue, Event, Hushed, Shot, StructureFell, Told
from game.sim.level import Thing
from game.sound.sound import Sound
from game.sound.space import heard_from

PICTURE = "\n".join(["#" * 30] + ["#" + "." * 28 + "#"] * 12 + ["#..@" + "." * 25 + "#"] + ["#" * 30] * 2)
SOUNDS = ("beam", "charge", "platform_loop", "brute_land", "structure_fell_1", "structure_fell_2", "siren", "brute_step_1")
BOOK = load_cues(ASSETS / "cues.toml")


class Ear:
    """A room, and the sounds that play in it."""

    def __init__(self, assets: Path, echo: float) -> None:
        mood = Thing(1001, "Mood", "", 0, 0, 480, 240, props={"echo": echo}, layer="test")
        self.session = Session(room(PICTURE, things=(mood,)))
        self.session.step(Actions(Button(0)))
        self.sound = Sound(assets, lambda: BOOK)
        self.sound.start()
        while not all(self.sound.bank.ready(name) for name in SOUNDS):
            for name in SOUNDS:
                self.sound.bank.want(name)  # in the background
        assert self.session.world.hero is not None
        self.at = self.session.world.hero.chest

    def hears(self, *events: Event, ticks: int = 1) -> None:
        """These happen, then so many ticks pass."""
        self.sound.hear(self.session, events)
        for _ in range(ticks):
            self.sound.tick()

    @property
    def voices(self) -> int:
        """How many sounds are being played."""
        return sum(pygame.mixer.Channel(number).get_busy() for number in range(pygame.mixer.get_num_channels()))


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A few of the sounds."""
    (tmp_path / "sounds").mkdir()
    for name in SOUNDS:
        shutil.copy(ASSETS / "sounds" / f"{name}.ogg", tmp_path / "sounds")
    return tmp_path


@pytest.fixture
def ears() -> Iterator[list[Ear]]:
    """Whoever listens is put in here, so that its device is given back."""
    made: list[Ear] = []
    yield made
    for ear in made:
        ear.sound.close()


@pytest.fixture
def ear(assets: Path, ears: list[Ear]) -> Ear:
    """In a place without an echo."""
    ears.append(Ear(assets, 0.0))
    return ears[0]


def test_a_hush_leaves_the_beam_and_what_it_brings_down(ear: Ear) -> None:
    ear.hears(Shot(*ear.at, "beam", 1.0, 0.0, 1400.0), Hushed(30), ticks=6)
    assert ear.voices == 1
    ear.hears(Cue(*ear.at, "brute_land"), ticks=6)
    assert ear.voices == 1
    ear.hears(StructureFell(*ear.at, 64.0, 64.0, 300.0))
    assert ear.voices == 2
    ear.hears(ticks=60)
    before = ear.voices
    ear.hears(Cue(*ear.at, "brute_land"))
    assert ear.voices == before + 1


@pytest.mark.parametrize("cue", ["charge", "platform_moves"])
def test_what_runs_is_heard_for_as_long_as_it_runs(ear: Ear, cue: str) -> None:
    for _ in range(20):
        ear.hears(Cue(*ear.at, cue), ticks=10)
        assert ear.voices == 1
    ear.hears(ticks=30)
    assert ear.voices == 0


def test_two_of_a_kind_that_run_are_one_sound(ear: Ear) -> None:
    x, y = ear.at
    for _ in range(5):
        ear.hears(Cue(x, y, "platform_moves"), Cue(x + 90, y, "platform_moves"), ticks=10)
    assert ear.voices == 1


def test_a_hall_throws_a_loud_sound_back_and_a_small_room_does_not(assets: Path, ears: list[Ear]) -> None:
    heard = []
    for echo in (0.0, 0.9):
        ears.append(Ear(assets, echo))
        ears[-1].hears(Cue(*ears[-1].at, "brute_land"), ticks=25)
        heard.append(ears[-1].voices)
        ears[-1].sound.close()
    assert heard == [1, 3]


def test_the_siren_is_heard_where_steps_are_not() -> None:
    def loud(name: str) -> float:
        row = BOOK.rows[name]
        return row.volume * heard_from(1400.0, -300.0, row.carries).left

    assert loud("siren") > 0.05
    assert loud("brute_step") == 0


def test_every_announcement_has_a_sound_of_its_own() -> None:
    told = [BOOK.of(Told(0, 0, who, 1, 18)) for who in ("Crawler", "Hanger", "Brute")]
    rows = [*told, *(BOOK.row(name) for name in ("assembler_open", "tower_search", "tower_lock", "siren", "tower_tick", "assembled"))]
    sounds = [row.sound if row else "" for row in rows]
    assert all(sounds)
    assert len(set(sounds)) == len(rows)
