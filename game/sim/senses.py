"""What can be heard and seen in a world: noises that fade after a moment, and sight along free lines."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import Point, distance

if TYPE_CHECKING:
    from game.sim.world import World

NOISE_TICKS = 20  # for so long a noise can be heard, so that those who listen only now and then hear it too


@dataclass(frozen=True, slots=True)
class Noise:
    """Something loud at x, y: heard within `radius` px."""

    x: float
    y: float
    radius: float
    tick: int


class Senses:
    """The noises of the last moments."""

    def __init__(self) -> None:
        self._noises: list[Noise] = []

    def make_noise(self, world: "World", x: float, y: float, radius: float) -> None:
        """Something is heard within `radius` px of x, y."""
        self._noises = [n for n in self._noises if world.tick - n.tick < NOISE_TICKS]
        self._noises.append(Noise(x, y, radius, world.tick))

    def heard_at(self, world: "World", at: Point) -> Noise | None:
        """The latest noise that reaches this point."""
        fresh = (n for n in reversed(self._noises) if world.tick - n.tick < NOISE_TICKS)
        return next((n for n in fresh if distance(at, (n.x, n.y)) <= n.radius), None)


def in_sight(world: "World", a: Point, b: Point, reach: float) -> bool:
    """Is b within `reach` px of a, with nothing opaque between?"""
    return distance(a, b) <= reach and world.physics.sees(a, b)
