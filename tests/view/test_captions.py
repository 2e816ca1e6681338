"""Captions: what is heard of things out of the picture, for those who play without sound."""

import pygame
import pytest

from game.media.cues import load_cues
from game.paths import ASSETS
from game.sim.events import Assembled, Cue, Event, Restarted
from game.view.captions import MOST, SHOWN, Captions
from game.view.frame import Frame
from tests.view.rooms import begin, hall, step

BOOK = load_cues(ASSETS / "cues.toml")
CORNER = 1000, 500  # of the picture, px of the map
LEFT, RIGHT, INSIDE = 800.0, 1700.0, 1300.0
LEVEL = 700.0


class Reader:
    """Somebody who reads captions, and the picture they are in."""

    def __init__(self, *, on: bool = True) -> None:
        self.captions = Captions(BOOK)
        self.captions.on = on
        self.asked: list[str] = []

    def sees(self, *events: Event, ticks: int = 20) -> int:
        """These happen and so many ticks pass; how many captions there are then."""
        self.captions.tick(events, CORNER)
        for _ in range(ticks - 1):
            self.captions.tick((), CORNER)
        self.asked = []
        target = pygame.Surface((640, 360)).convert()
        self.captions.draw(Frame(target, *CORNER, 1.0, 0), self._text)
        return len(set(self.asked))

    def _text(self, key: str) -> str:
        self.asked.append(key)
        return key


def test_what_is_out_of_the_picture_is_written() -> None:
    assert Reader().sees(Cue(RIGHT, LEVEL, "siren")) == 1


def test_what_one_sees_is_not() -> None:
    assert Reader().sees(Cue(INSIDE, LEVEL, "siren")) == 0


def test_nothing_is_written_while_they_are_off() -> None:
    assert Reader(on=False).sees(Cue(RIGHT, LEVEL, "siren")) == 0


def test_what_is_too_far_to_be_heard_is_not_written() -> None:
    assert Reader().sees(Assembled(9000.0, LEVEL, "Crawler", 1, 54)) == 0


def test_they_go_by_themselves_and_with_a_restart() -> None:
    reader = Reader()
    reader.sees(Cue(LEFT, LEVEL, "brute_step"))
    assert reader.sees(ticks=SHOWN) == 0
    reader.sees(Cue(LEFT, LEVEL, "brute_step"))
    assert reader.sees(Restarted(0, 0, "start", False), ticks=1) == 0


def test_the_same_again_is_one() -> None:
    reader = Reader()
    reader.sees(Cue(LEFT, LEVEL, "brute_step"))
    assert reader.sees(Cue(LEFT, LEVEL, "brute_step"), Cue(RIGHT, LEVEL, "brute_step")) == 1


def test_there_are_never_many() -> None:
    names = "siren", "brute_step", "hanger_creak", "assembler_open", "noticed"
    assert Reader().sees(*(Cue(LEFT, LEVEL, name) for name in names)) == MOST


@pytest.mark.parametrize(("x", "way"), [(LEFT, -1), (RIGHT, 1)])
def test_an_arrow_points_to_where_it_comes_from(x: float, way: int) -> None:
    """Its tip has fewer pixels than its back."""
    reader = Reader()
    reader.captions.tick((Cue(x, LEVEL, "siren"),), CORNER)
    for _ in range(20):
        reader.captions.tick((), CORNER)
    target = pygame.Surface((640, 360)).convert()
    reader.captions.draw(Frame(target, *CORNER, 1.0, 0), lambda _: "")
    lit = [sum(sum(target.get_at((c, y))[:3]) > 300 for y in range(300, 360)) for c in range(640)]
    right = max(c for c in range(640) if lit[c])
    heights = lit[right - 6], lit[right]
    assert (heights[0] - heights[1]) * way > 0


def test_a_stage_draws_them_when_they_are_wanted() -> None:
    pictures = []
    for on in (False, True):
        session, stage = begin(hall())
        stage.overlay.captions.on = on
        step(session, stage, ticks=40)
        step(session, stage, ticks=30, more=(Cue(1500.0, 400.0, "siren"),))
        target = pygame.Surface((640, 360)).convert()
        stage.draw(target, 1.0)
        pictures.append(pygame.image.tobytes(target.subsurface((0, 320, 120, 30)), "RGB"))
    assert pictures[0] != pictures[1]
