"""The same actions give the same run; and when they do not, it is said when and who."""

from dataclasses import dataclass
from typing import Any

import pytest

from game.autoplay.pilots import Monkey
from game.maps.ascii import room
from game.session import Session
from game.sim.replay import Recorder, Replay, fingerprint, parse
from game.sim.sameness import Witness, first_difference, verify

ROOM = room(
    """
    ##############################
    #............................#
    #.......C........C...........#
    #...............####.........#
    #.....---....................#
    #............................#
    #..@.............C......./...#
    ##############################
    """,
    {"C": "Crawler"},
)
TICKS = 900


def recorded(every: int = 60) -> str:
    session, monkey = Session(ROOM, 5), Monkey(5, TICKS)
    recorder = Recorder("room", 5, map=fingerprint(ROOM))
    witness = Witness(recorder, every)
    while (actions := monkey.act(session)) is not None:
        session.step(actions)
        recorder.add(actions)
        witness.look(session)
    recorder.claim(deaths=session.progress.deaths, hash=session.hash())
    return recorder.text()


def test_a_recorded_run_can_be_played_again() -> None:
    replay = parse(recorded())
    assert len(replay.claims) == TICKS // 60 + 2
    assert verify(Session.of(replay, ROOM), replay) is None


def test_recording_twice_gives_the_same_text() -> None:
    assert recorded() == recorded()


def test_looking_at_it_changes_nothing() -> None:
    watched, alone = Session(ROOM, 2), Session(ROOM, 2)
    one, two = Monkey(2, 400), Monkey(2, 400)
    while (actions := one.act(watched)) is not None:
        watched.step(actions)
        for _ in range(watched.tick % 4):  # as displays of different rates would
            assert list(watched.looks())
        other = two.act(alone)
        assert other is not None
        alone.step(other)
    assert watched.hash() == alone.hash()


def test_another_seed_is_another_run() -> None:
    replay = parse(recorded())
    found = verify(Session(ROOM, 6), replay)
    assert found is not None
    assert found.what == "hash"


@dataclass
class Meddled:
    """A session in which somebody moves a crawler by a hundredth of a pixel, once."""

    session: Session
    at: int
    victim: str = ""

    def __getattr__(self, name: str) -> Any:
        return getattr(self.session, name)

    def step(self, actions: Any) -> list[Any]:
        events = self.session.step(actions)
        if self.session.tick == self.at:
            crawler = next(a for a in self.session.world.actors if type(a).__name__ == "Crawler")
            crawler.x += 0.01
            crawler.along += 0.01
            self.victim = crawler.name.replace(" ", "_")
        return events


@pytest.mark.parametrize("every", [1, 60])
def test_a_divergence_names_the_tick_and_the_actor(every: int) -> None:
    replay = parse(recorded(every))
    run = Meddled(Session.of(replay, ROOM), at=130)
    found = verify(run, replay)  # type: ignore[arg-type]
    assert found is not None
    assert found.after < 130 <= found.tick <= found.after + every
    assert run.victim in found.actors
    assert found.exact == (every == 1)
    assert f"tick {found.tick}" in str(found)


def test_two_runs_side_by_side_give_the_very_tick() -> None:
    actions = list(parse(recorded()).actions())
    run = Meddled(Session(ROOM, 5), at=77)
    found = first_difference(Session(ROOM, 5), run, actions)  # type: ignore[arg-type]
    assert found is not None
    assert (found.tick, found.actors) == (77, (run.victim,))
    assert first_difference(Session(ROOM, 5), Session(ROOM, 5), actions) is None


@pytest.mark.parametrize("claim", ["x=9999", "life=0", "checkpoint=moon", "beat=moon", "ended=yes", "deaths=9", "y=0"])
def test_what_is_claimed_wrongly_is_said(claim: str) -> None:
    replay = parse(f"# blame replay 1\n# level room\n 30\n# at 30 {claim}\n")
    found = verify(Session(ROOM, 1), replay)
    assert found is not None
    assert found.what == claim.partition("=")[0]
    assert found.line == 4


def test_the_fingerprint_is_of_what_matters() -> None:
    other = room("#####\n#.@.#\n#####")
    assert fingerprint(ROOM) != fingerprint(other)
    assert len({fingerprint(ROOM), Replay("x", map=fingerprint(ROOM)).map}) == 1
