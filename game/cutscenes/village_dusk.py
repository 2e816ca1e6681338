"""When he has asked four of them the lamps are turned down, and somebody has opened the door behind the workshop."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.sim.scripts import cutscene
from game.sim.talks import DAY
from game.sim.verbs import say, wait

if TYPE_CHECKING:
    from game.sim.world import World

DUSK = 2
FIRST = 1.2  # s until the first lamps are out


def _open(world: "World") -> None:
    world.progress.flags["dusk"] = 1


@cutscene("village_dusk", end=_open, holds=False, sets=("dusk",))
def play(world: "World") -> Script:
    """The lamps go down by themselves, from the top; a child does not agree."""
    flags = world.progress.flags
    yield lambda: flags.get(DAY, 0) >= DUSK and not world.staging.busy
    yield from wait(FIRST)
    yield from say(world, "mio", "village.child.2", 1.6)
