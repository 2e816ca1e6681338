"""When he has asked four of them the lamps are turned down, and somebody has opened the door behind the workshop."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.sim.events import Cue
from game.sim.scripts import cutscene
from game.sim.talks import DAY

if TYPE_CHECKING:
    from game.sim.world import World

DUSK = 2
ROWS = 432.0, 832.0, 992.0, 1392.0, 1712.0, 1920.0  # px: floors of the village, from the top
APART = 50  # ticks between two rows
ACROSS = 1536.0  # px: the village's middle


def _open(world: "World") -> None:
    world.progress.flags["dusk"] = 1


@cutscene("village_dusk", end=_open, holds=False, sets=("dusk",))
def play(world: "World") -> Script:
    """One row after the other, from the top."""
    flags = world.progress.flags
    yield lambda: flags.get(DAY, 0) >= DUSK and not world.staging.busy
    for y in ROWS:
        world.emit(Cue(ACROSS, y, "lamp_off"))
        yield APART
