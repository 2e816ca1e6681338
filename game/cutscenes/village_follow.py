"""Steps behind him, at the edge. He looks at them, and steps off."""

from typing import TYPE_CHECKING

from game.actors.villager.villager import Villager
from game.kit.routine import Script
from game.sim.actions import Button
from game.sim.events import ChapterEnded
from game.sim.scripts import cutscene
from game.sim.verbs import camera, choose, face, hold, look, person, say, send, tell, wait, walk_to

if TYPE_CHECKING:
    from game.sim.world import World

NEXT = "sanctuary"
EDGE, OVER = 888.0, 846.0  # px: the last step, and where there is none any more
FLOOR = 2432.0  # px
BEHIND = {"zuru": 1150.0, "tae": 1178.0}  # px: out of the picture
COME = {"zuru": 926.0, "tae": 970.0}  # px: where they stop
LIP = 900.0, 2300.0  # px: what the camera shows


def _end(world: "World") -> None:
    world.emit(ChapterEnded(NEXT, ""))


def _behind(world: "World") -> None:
    """They have come after him, unseen, and slept with their boots on."""
    for who, x in BEHIND.items():
        one = person(world, who)
        if isinstance(one, Villager):
            one.x, one.y, one.way, one.goal = x, FLOOR, [], (x, FLOOR)


@cutscene("village_follow", end=_end)
def play(world: "World") -> Script:
    """Four lines, a step, three more."""
    _behind(world)
    yield from walk_to(world, EDGE)
    camera(world, *LIP, 0.12)
    yield from wait(0.8)
    for who, x in COME.items():
        world.run(send(world, who, x))
    yield from wait(1.6)
    yield from face(world, 1)
    yield from say(world, "tae", "village.follow.1", 2.2)
    yield from say(world, "zuru", "village.follow.2", 2.0)
    which = yield from choose(world, "killy", ("village.killy.quiet", "village.follow.3"))
    if which:
        yield from tell(world, "killy", "village.follow.3")
    yield from face(world, -1)
    yield from hold(world, Button.LEFT, 22)
    look(world, "zuru", OVER, 8.0)
    look(world, "tae", OVER, 8.0)
    yield from wait(1.4)
    for who, number, seconds in (("zuru", 4, 1.6), ("tae", 5, 0.9), ("zuru", 6, 1.2), ("tae", 7, 1.4)):
        yield from say(world, who, f"village.follow.{number}", seconds)
    yield from send(world, "tae", COME["zuru"] - 26)
    yield from wait(0.4)
