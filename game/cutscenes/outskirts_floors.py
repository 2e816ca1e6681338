"""The floors of the shaft do not carry everybody."""

from typing import TYPE_CHECKING

from game.actors.companion.companion import named
from game.actors.companion.loss import stay_lost
from game.actors.companion.party import Party
from game.kit.routine import Script
from game.sim.damage import Hit, Team
from game.sim.events import Cue
from game.sim.scripts import cutscene
from game.sim.verbs import fallen, say

if TYPE_CHECKING:
    from game.sim.world import World

WHO = "sutezo"
LEFT_TO_TAE = 30  # ticks: she says the name in this scene


def _again(world: "World") -> None:
    """Nobody loses him twice."""
    stay_lost(world, WHO)


@cutscene("outskirts_floors", again=_again, holds=False)
def play(world: "World") -> Script:
    """He says so, and is right."""
    if fallen(world, WHO):
        return
    yield from say(world, WHO, "outskirts.floors.1", 1.4)
    one = named(world, WHO)
    if one is not None:
        world.emit(Cue(one.x, one.y, "crumble_fall"))
        world.only(Party).hear_talk(world.tick + LEFT_TO_TAE)
        one.fall_now(world, Hit(99, Team.PLACE, push_y=200.0, cause="floor"))
    yield 20
    yield from say(world, "tae", "outskirts.floors.2", 1.6)
