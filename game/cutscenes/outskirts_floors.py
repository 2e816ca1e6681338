"""The floors of the shaft do not carry everybody."""

from typing import TYPE_CHECKING

from game.actors.companion.companion import Companion
from game.kit.routine import Script
from game.sim.damage import Hit, Team
from game.sim.events import Cue
from game.sim.scripts import cutscene
from game.sim.verbs import say

if TYPE_CHECKING:
    from game.sim.world import World

WHO = "sutezo"


@cutscene("outskirts_floors", holds=False)
def play(world: "World") -> Script:
    """He says so, and is right."""
    yield from say(world, WHO, "outskirts.floors.1", 1.4)
    for one in [c for c in world.each(Companion) if c.who == WHO]:
        world.emit(Cue(one.x, one.y, "crumble_fall"))
        one.fall_now(world, Hit(99, Team.PLACE, push_y=200.0, cause="floor"))
    yield 20
    yield from say(world, "tae", "outskirts.floors.2", 1.6)
