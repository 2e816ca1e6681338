"""The last lamp there is stands on the floor. From here on one of them carries it."""

from typing import TYPE_CHECKING

from game.actors.hand_lamp import pass_lamp
from game.kit.routine import Script
from game.sim.scripts import cutscene
from game.sim.verbs import camera, say, send, wait

if TYPE_CHECKING:
    from game.sim.world import World

LAMP = 1856.0, 1400.0  # px
BESIDE = 1864.0  # px


def _hers(world: "World") -> None:
    pass_lamp(world, "tae")


@cutscene("sanctuary_lamp", end=_hers, again=_hers)
def play(world: "World") -> Script:
    """Tae takes it."""
    camera(world, *LAMP, 0.2)
    world.run(send(world, "tae", BESIDE))
    yield from say(world, "tae", "sanctuary.dark.1", 1.8)
    yield from say(world, "zuru", "sanctuary.dark.2", 1.6)
    _hers(world)
    yield from say(world, "tae", "sanctuary.dark.3", 2.4)
    yield from wait(0.3)
