"""A run that dies in the abyss and by the crawler goes on from the lantern each time, and still comes to its end.

After a change of play or map it is recorded anew: `python -m tools.routes outskirts --deaths`.
"""

from pathlib import Path
from typing import Any

import pytest

from game.maps import catalogue
from game.session import RESTART_TICKS, Session
from game.sim.actions import Actions
from game.sim.events import ChapterEnded, Event, HeroDied, Restarted
from game.sim.replay import parse
from game.sim.sameness import Divergence, verify

PATH = Path(__file__).parent / "outskirts_deaths.replay"
BACK_WITHIN = 60  # ticks
MEANT = (("void", "view"), ("crawler", "dark"))  # what kills her, and where she goes on; in the fights after that she may die, too


class Heard(Session):
    """Keeps everything that happened, with its ticks."""

    def __init__(self, *what: Any) -> None:
        super().__init__(*what)
        self.happened: list[tuple[int, Event]] = []

    def step(self, actions: Actions) -> list[Event]:
        """One tick."""
        events = super().step(actions)
        self.happened += ((self.tick, event) for event in events)
        return events


@pytest.fixture(scope="module")
def played() -> tuple[Heard, Divergence | None]:
    """The run, and where it went another way."""
    replay = parse(PATH.read_text("utf-8"))
    session = Heard.of(replay, catalogue.level(replay.level))
    return session, verify(session, replay)


@pytest.fixture
def happened(played: tuple[Heard, Divergence | None]) -> list[tuple[int, Event]]:
    """Everything that happened."""
    return played[0].happened


def test_it_goes_as_recorded_and_ends(played: tuple[Heard, Divergence | None]) -> None:
    session, wrong = played
    assert wrong is None
    assert session.ended is not None
    assert session.progress.deaths >= len(MEANT)


def test_what_killed_her(happened: list[tuple[int, Event]]) -> None:
    causes = [event.cause for _, event in happened if isinstance(event, HeroDied)]
    assert causes[: len(MEANT)] == [cause for cause, _ in MEANT]


def test_she_is_back_at_the_last_lantern_at_once(happened: list[tuple[int, Event]]) -> None:
    deaths = [tick for tick, event in happened if isinstance(event, HeroDied)]
    back = [(tick, event.checkpoint) for tick, event in happened if isinstance(event, Restarted) and not event.first]
    assert [lantern for _, lantern in back][: len(MEANT)] == [lantern for _, lantern in MEANT]
    for died, (tick, _) in zip(deaths, back, strict=True):
        assert 0 < tick - died <= min(BACK_WITHIN, RESTART_TICKS + 1)


def test_the_end_comes_once_and_last(happened: list[tuple[int, Event]]) -> None:
    ends = [tick for tick, event in happened if isinstance(event, ChapterEnded)]
    assert len(ends) == 1
    assert ends[0] == happened[-1][0]
