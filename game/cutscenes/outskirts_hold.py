"""Atsuji stays at the foot of the shaft, so that nothing comes up behind the others."""

from typing import TYPE_CHECKING

from game.actors.companion.companion import named
from game.actors.companion.loss import stay_lost
from game.kit.routine import Script
from game.sim.damage import Hit, Team
from game.sim.scripts import cutscene
from game.sim.verbs import fallen, say

if TYPE_CHECKING:
    from game.sim.world import World

WHO = "atsuji"
HOLDS = 200  # ticks for which he does


def _again(world: "World") -> None:
    """Nobody loses him twice."""
    stay_lost(world, WHO)


@cutscene("outskirts_hold", again=_again, holds=False)
def play(world: "World") -> Script:
    """What they say, and what one hears from below a while later."""
    if fallen(world, WHO):
        return
    yield from say(world, WHO, "outskirts.hold.1", 2.0)
    yield from say(world, "tae", "outskirts.hold.2", 1.6)
    yield from say(world, WHO, "outskirts.hold.3", 2.0)
    yield HOLDS
    one = named(world, WHO)
    if one is not None:
        one.fall_now(world, Hit(99, Team.SAFEGUARD, cause="crawler"))
