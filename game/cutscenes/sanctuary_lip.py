"""They come down behind him. They know the ropes here."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.sim.events import Cue
from game.sim.scripts import cutscene
from game.sim.verbs import camera, face, look, say, wait, walk_to

if TYPE_CHECKING:
    from game.sim.world import World

EDGE = 392.0  # px: how far he goes, so that they are seen at the left of what they look at
OVER = 600.0, 430.0  # px: out over the edge
RAIL = 944.0, 496.0  # px: where one breaks off, over the only gap in what is below
AFTER_IT = 660.0, 424.0  # px: from there it is seen to fall, and he still
SPREAD = 30.0  # px/s
DEPTH = 900.0  # px under it, where it is heard
FALLS = 3.0  # s that it takes


@cutscene("sanctuary_lip")
def play(world: "World") -> Script:
    """A look down, four lines, and something that falls for a long time."""
    camera(world, *OVER, 0.12)
    yield from walk_to(world, EDGE)
    yield from face(world, 1)
    yield from wait(0.8)
    yield from say(world, "zuru", "sanctuary.lip.1", 2.0)
    camera(world, *AFTER_IT, 0.1)
    yield from say(world, "tae", "sanctuary.lip.2", 1.4)
    look(world, "zuru", RAIL[0])
    world.debris.throw("prop_sanctuary_tank_parts", ["band", "shard", "chunk"], *RAIL, 0.0, 40.0, SPREAD)
    world.emit(Cue(*RAIL, "rot_give"))
    yield from say(world, "zuru", "sanctuary.lip.3", 1.6)
    yield from wait(FALLS - 1.6)
    world.emit(Cue(RAIL[0], RAIL[1] + DEPTH, "counterweight_fall", 0.5))
    yield from wait(0.7)
    yield from say(world, "tae", "sanctuary.lip.4", 2.0)
