"""Help for whoever aims eight ways: a shot bends to who is close to its way."""

from math import atan2, degrees
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.sim.actions import FULL_TURN, direction
from game.sim.harpooned import Harpooned

if TYPE_CHECKING:
    from game.sim.world import World

STEP = FULL_TURN // 8  # an aim that is a multiple of this was made by keys
ASIDE = 0.42  # px beside its way for each px along it: nobody is out of reach between two of the eight
CLOSE = 12.0  # px beside its way, however near: enough for a crawler at one's feet


def bent(world: "World", at: Point, aim: int, reach: float) -> int:
    """The aim (tenths of a degree), turned to the nearest enemy within `reach` px that is seen close to its way.

    Aims between the eight stay as they are: whoever has a mouse or a stick needs no help.
    """
    if aim % STEP:
        return aim
    way = direction(aim)
    found: list[tuple[float, int, int]] = []
    for foe in world.each(Harpooned):
        x, y = foe.line_at()
        dx, dy = x - at[0], y - at[1]
        along, aside = dx * way[0] + dy * way[1], abs(dx * way[1] - dy * way[0])
        if foe.life > 0 and 0 < along < reach and aside < max(CLOSE, along * ASIDE) and world.physics.sees(at, (x, y)):
            found.append((along, foe.id, round(degrees(atan2(dy, dx)) * 10) % FULL_TURN))
    return min(found)[2] if found else aim
