"""Through the fallen wall one can talk, for a while."""

from typing import TYPE_CHECKING

from game.actors.companion.companion import named
from game.actors.companion.loss import stay_lost
from game.kit.routine import Script
from game.sim.damage import Hit, Team
from game.sim.scripts import cutscene
from game.sim.verbs import fallen, say

if TYPE_CHECKING:
    from game.sim.world import World

WHO = "fusata"


def _again(world: "World") -> None:
    """Nobody loses him twice."""
    stay_lost(world, WHO)


@cutscene("outskirts_cut_off", again=_again, holds=False)
def play(world: "World") -> Script:
    """Three lines, and nothing after the third."""
    yield 90
    if fallen(world, WHO):
        return
    yield from say(world, WHO, "outskirts.alarm.2", 2.2)
    yield from say(world, "tae", "outskirts.alarm.3", 2.0)
    yield from say(world, WHO, "outskirts.alarm.4", 2.4)
    one = named(world, WHO)
    if one is not None:
        one.fall_now(world, Hit(99, Team.SAFEGUARD, cause="alone"))
