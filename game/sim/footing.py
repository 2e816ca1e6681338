"""Where somebody can stand: on ground, free, and in sight of somebody else."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from game.kit.geometry import Point

if TYPE_CHECKING:
    from game.sim.solid import Solid
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
    return (float(px), float(ground)) if _room(world, px, ground) else None


def stands(world: "World", at: Point) -> bool:
    """Is there something to stand on now, structure that moves or comes apart included, and room?"""
    px, y, half = round(at[0]), round(at[1]), WIDTH // 2
    return world.blocks(px - half, y, px + half, y + 1) and _room(world, px, y)


def under(world: "World", at: Point) -> "Solid | None":
    """What moves, or may give way, right under a place to stand."""
    x, y = round(at[0]), round(at[1])
    return next((s for s in world.solids_near((x, y, x + 1, y + 1)) if s.solid and s.carries(x, x + 1, y)), None)


def _room(world: "World", px: int, y: int) -> bool:
    return not world.blocks(px - WIDTH // 2, y - HEIGHT, px + WIDTH // 2, y)


def beside(world: "World", x: float, y: float, offsets: Iterable[float]) -> Point | None:
    """The first place to stand at x plus one of these offsets that can be seen from x, y."""
    for offset in offsets:
        spot = foot_at(world, x + offset, y)
        if spot is not None and world.physics.sees((x, y - CHEST), (spot[0], spot[1] - CHEST)):
            return spot
    return None
