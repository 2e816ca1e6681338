"""They come down behind him. They know the ropes here."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.sim.events import Cue
from game.sim.scripts import cutscene
from game.sim.verbs import camera, face, look, say, wait

if TYPE_CHECKING:
    from game.sim.world import World

OVER = 640.0, 430.0  # px: out over the edge
RAIL = 528.0, 440.0  # px: where one breaks off
DEPTH = 900.0  # px under it, where it is heard
FALLS = 3.0  # s that it takes


@cutscene("sanctuary_lip")
def play(world: "World") -> Script:
    """A look down, four lines, and something that falls for a long time."""
    yield from face(world, 1)
    camera(world, *OVER, 0.12)
    yield from wait(1.6)
    yield from say(world, "zuru", "sanctuary.lip.1", 2.0)
    yield from say(world, "tae", "sanctuary.lip.2", 1.4)
    look(world, "zuru", RAIL[0])
    world.debris.throw("prop_sanctuary_tank_parts", ["band", "shard", "chunk"], *RAIL, 20.0, 40.0)
    world.emit(Cue(*RAIL, "rot_give"))
    yield from say(world, "zuru", "sanctuary.lip.3", 1.6)
    yield from wait(FALLS - 1.6)
    world.emit(Cue(RAIL[0], RAIL[1] + DEPTH, "counterweight_fall", 0.5))
    yield from wait(0.7)
    yield from say(world, "tae", "sanctuary.lip.4", 2.0)
