"""Who plays for a run goes on from boxes, and what is said in them has to be known."""

import pytest

from game.autoplay.finisher import Finisher
from game.autoplay.reading import EVERY
from game.kit.routine import Script
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import NOTHING
from game.sim.events import BoxAsked, BoxShown
from game.sim.verbs import choose, tell
from game.sim.world import World
from game.smoke.invariants import Invariants
from game.smoke.known import known
from game.smoke.standstill import PATIENCE, Standstill

ROOM = """
    ....................
    ..@.................
    ####################
"""


def talk(key: str = "outskirts.leaving.1") -> Session:
    """A figure that is talked to."""

    def script(world: World) -> Script:
        yield from tell(world, "tae", key)
        which = yield from choose(world, "killy", (key, "outskirts.leaving.2", "outskirts.leaving.3"))
        world.progress.flags["answer"] = which + 1
        yield from tell(world, "tae", key)

    session = Session(room(ROOM))
    session.step(NOTHING)
    session.world.run(session.world.staging.converse(session.world, script(session.world)))
    session.step(NOTHING)
    return session


def test_a_pilot_reads_on_and_gives_one_answer_or_another() -> None:
    answers = set()
    for seed in range(12):
        session, pilot = talk(), Finisher(seed)
        for _ in range(8 * EVERY):
            session.step(pilot.act(session) or NOTHING)
        assert not session.world.staging.busy
        answers.add(session.progress.flags["answer"])
    assert answers >= {1, 2}


def test_what_is_said_in_a_box_has_to_be_in_the_texts() -> None:
    assert not known().missing(BoxShown("tae", "outskirts.leaving.1"))
    assert "nowhere" in known().missing(BoxShown("tae", "nowhere"))
    assert "who.nobody" in known().missing(BoxAsked(("outskirts.leaving.1",), 0, "nobody"))
    session = talk("nowhere")
    session.world.staging.box = None
    events = [BoxShown("tae", "nowhere")]
    breach = Invariants(session).breach(NOTHING, list(events))
    assert breach is not None
    assert "nowhere" in breach.why


@pytest.mark.parametrize("reads", [True, False])
def test_who_reads_for_long_does_not_stand_still(reads: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.smoke.standstill.PATIENCE", PATIENCE // 20)
    session = talk()
    if not reads:
        session = Session(room(ROOM))
    watch = Standstill(session)
    found = [watch.look(session.step(NOTHING)) for _ in range(PATIENCE // 20 + 60)]
    assert any(found) is not reads
