"""Help for whoever aims eight ways: a shot bends a little towards who is close to its way."""

from math import atan2, degrees
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.sim.actions import FULL_TURN, direction
from game.sim.harpooned import Harpooned

if TYPE_CHECKING:
    from game.sim.world import World

STEP = FULL_TURN // 8  # an aim that is a multiple of this was made by keys
AHEAD, ASIDE = 320.0, 26.0  # px along and beside its way in which it finds somebody: enough for a crawler at one's feet


def bent(world: "World", at: Point, aim: int) -> int:
    """The aim (tenths of a degree), turned to the nearest enemy that is seen close to its way; aims between the eight stay as they are."""
    if aim % STEP:
        return aim
    way = direction(aim)
    found: list[tuple[float, int, int]] = []
    for foe in world.each(Harpooned):
        x, y = foe.line_at()
        dx, dy = x - at[0], y - at[1]
        along, aside = dx * way[0] + dy * way[1], abs(dx * way[1] - dy * way[0])
        if foe.life > 0 and 0 < along < AHEAD and aside < min(ASIDE, along) and world.physics.sees(at, (x, y)):
            found.append((along, foe.id, round(degrees(atan2(dy, dx)) * 10) % FULL_TURN))
    return min(found)[2] if found else aim
