"""Where somebody can stand: on ground, free, and in sight of somebody else."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from game.kit.geometry import Point

if TYPE_CHECKING:
    from game.sim.world import World

WIDTH, HEIGHT = 16, 40  # px, of one who stands
STEP = 20  # px up or down to the ground beside somebody
CHEST = 20  # px above the feet


def foot_at(world: "World", x: float, y: float) -> Point | None:
    """The ground near x, y on which somebody has room to stand; None if there is none."""
    px, top = round(x), round(y) - STEP
    ground = world.level.terrain.ground(px, top, 2 * STEP)
    if ground is None or ground == top:
        return None
    half = WIDTH // 2
    if world.blocks(px - half, ground - HEIGHT, px + half, ground):
        return None
    return float(px), float(ground)


def beside(world: "World", x: float, y: float, offsets: Iterable[float]) -> Point | None:
    """The first place to stand at x plus one of these offsets that can be seen from x, y."""
    for offset in offsets:
        spot = foot_at(world, x + offset, y)
        if spot is not None and world.physics.sees((x, y - CHEST), (spot[0], spot[1] - CHEST)):
            return spot
    return None
