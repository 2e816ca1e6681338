"""Whoever begins to turn the wheel at the bottom does not have to go on: it goes on by itself."""

from typing import TYPE_CHECKING

from game.actors.valve import Valve
from game.kit.routine import Script
from game.sim.scripts import cutscene
from game.sim.verbs import say, shake

if TYPE_CHECKING:
    from game.sim.world import World

FLOODS = "sanctuary.floods"  # the flag of that wheel
ENOUGH = 40  # ticks for which it is turned


@cutscene("sanctuary_flood", holds=False, sets=(FLOODS,))
def play(world: "World") -> Script:
    """The wheel breaks; what was drained above comes down."""
    wheels = [valve for valve in world.each(Valve) if valve.flag == FLOODS]
    yield lambda: any(valve.turned >= ENOUGH for valve in wheels) or bool(world.progress.flags.get(FLOODS))
    world.progress.flags[FLOODS] = 1
    shake(world, 0.5)
    yield from say(world, "zuru", "sanctuary.carried.1", 2.6)
    yield from say(world, "cibo", "sanctuary.carried.4", 2.6)
