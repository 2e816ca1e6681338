"""What is left of Cibo has been talking for a long time. Somebody answers."""

from typing import TYPE_CHECKING

from game.actors.ruin import Ruin
from game.kit.routine import Script
from game.sim.burden import CIBO
from game.sim.scripts import cutscene
from game.sim.verbs import camera, choose, face, letterbox, look, say, send, tell, walk_to

if TYPE_CHECKING:
    from game.sim.world import World

PLACE = 1424.0, 4832.0  # px
HIS, ZURUS, TAES = 1382.0, 1340.0, 1360.0  # px: where they stand before her
BARE, NAMED = "cibo_ruin", "cibo"  # who she is to them before and after she has said so
FIRST = ((BARE, 1), (BARE, 2), ("tae", 3), (BARE, 4), (NAMED, 5), ("zuru", 6), (NAMED, 7), ("zuru", 8), (NAMED, 9))
ASKED = (("killy", 11), (NAMED, 12), (NAMED, 13), (NAMED, 14))
HUNGRY = (("zuru", 15), (NAMED, 16), (NAMED, 17), ("zuru", 18), (NAMED, 19), (NAMED, 20))
AFTER = (("tae", 21), ("zuru", 22), ("tae", 23))
CHOICES = ("sanctuary.cibo.choice.1", "sanctuary.cibo.choice.2")
ANSWERS = ("sanctuary.cibo.choice.come", "sanctuary.cibo.choice.lift")


def _show(world: "World", pose: str) -> None:
    for ruin in world.each(Ruin):
        ruin.show(pose)


def _taken(world: "World") -> None:
    world.progress.flags[CIBO] = 1
    _show(world, "taken")


def _lines(world: "World", lines: tuple[tuple[str, int], ...]) -> Script:
    for who, number in lines:
        hers = who in (BARE, NAMED)
        _show(world, "speak" if hers else "awake")
        yield from tell(world, who, f"sanctuary.cibo.{number}")
        _show(world, "awake")


@cutscene("sanctuary_cibo", end=_taken, again=_taken, sets=(CIBO,))
def play(world: "World") -> Script:
    """They stand before her; he asks what he asks everyone, turns to go, and bends his knees."""
    letterbox(world, True)
    camera(world, PLACE[0] - 24, PLACE[1] - 70, 0.15)
    world.run(send(world, "zuru", ZURUS))
    world.run(send(world, "tae", TAES))
    yield from walk_to(world, HIS)
    yield from face(world, 1)
    _show(world, "wake")
    yield from _lines(world, FIRST)
    _show(world, "look_up")
    yield from _lines(world, ASKED)
    yield from face(world, -1)  # that was all; he goes
    look(world, "zuru", HIS)
    yield from _lines(world, HUNGRY)
    yield from walk_to(world, HIS)
    yield from face(world, 1)
    which = yield from choose(world, "killy", CHOICES)
    _show(world, "speak")
    yield from tell(world, NAMED, ANSWERS[which])
    _show(world, "gone")
    world.run(_while_he_goes_on(world))


def _while_he_goes_on(world: "World") -> Script:
    """What the two have to say about it is said in passing: he has been held for long enough."""
    yield lambda: not world.staging.busy
    for who, number in AFTER:
        yield from say(world, who, f"sanctuary.cibo.{number}")
