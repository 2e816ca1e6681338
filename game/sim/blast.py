"""A blast: it throws whoever moves, what swings and what lies about, unless structure is between."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.approach import clamp
from game.kit.geometry import Point, distance, middle
from game.sim.actor import Actor

if TYPE_CHECKING:
    from game.sim.world import World

UPWARDS = 0.3  # share of the force that goes up in any case
FAR = 0.35  # share of it that is left at its rim
NOISE = 900.0  # px within which it is heard


@dataclass(eq=False)
class Blown(Actor):
    """Something that a blast moves as it sees fit: what swings, and figures."""

    def blown(self, world: "World", vx: float, vy: float) -> None:
        """A blast gives it this velocity on top of its own, px/s."""


def blast(world: "World", x: float, y: float, radius: float, force: float, wide: float = 0.0) -> None:
    """Everything within `radius` px of x, y is thrown away from it, the nearest with `force` px/s.

    `wide`: it comes from a line that reaches so many px to both sides of that.
    """
    world.debris.burst((x, y), radius + wide, force)
    world.senses.make_noise(world, x, y, NOISE)
    for one in world.each(Blown):
        throw = _throw(world, (x, y, wide), middle(one.rect()), radius, force, one)
        if throw is not None:
            one.blown(world, *throw)
    for mover in world.movers:
        throw = None if isinstance(mover, Blown) else _throw(world, (x, y, wide), middle(mover.rect()), radius, force)
        if throw is not None:
            mover.vx, mover.vy = mover.vx + throw[0], mover.vy + throw[1]


def _throw(
    world: "World", line: tuple[float, float, float], at: Point, radius: float, force: float, itself: Actor | None = None
) -> Point | None:
    """The velocity that something gets there; None where it is out of reach, or behind something else than `itself`."""
    x, y, wide = line
    start = clamp(at[0], x - wide, x + wide), y
    away = distance(start, at)
    wall = world.physics.ray(start, at) if away < radius else None
    if away >= radius or (wall is not None and (itself is None or wall.solid is not itself)):
        return None
    strong = force * (1 - (1 - FAR) * away / radius)
    share = strong / max(away, 1.0)
    sideways = at[0] - start[0] or (1.0 if at[0] >= x else -1.0)
    return sideways * share, (at[1] - y) * share - strong * UPWARDS
