"""What can be heard and seen in a world: noises that fade after a moment, and sight along free lines."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.sim.alert import Alarms
from game.sim.events import NoiseMade
from game.sim.stealth import LightMap
from game.sim.tokens import Tokens

if TYPE_CHECKING:
    from game.sim.world import World

NEVER = 10**6  # ticks
NOISE_TICKS = 20  # for so long a noise can be heard, so that those who listen only now and then hear it too


@dataclass(frozen=True, slots=True)
class Noise:
    """Something loud at x, y: heard within `radius` px."""

    x: float
    y: float
    radius: float
    tick: int


class Senses:
    """The noises of the last moments, the light of the place, who calls, and whose turn it is to attack."""

    def __init__(self) -> None:
        self._noises: list[Noise] = []
        self.tokens = Tokens()
        self.alarms = Alarms()
        self.light = LightMap()
        self.fooled = -NEVER  # the tick in which a sensor last looked at someone whom a cover hides

    @property
    def alerted(self) -> bool:
        """Is any sensor in alarm?"""
        return bool(self.alarms)

    def make_noise(self, world: "World", x: float, y: float, radius: float) -> None:
        """Something is heard within `radius` px of x, y."""
        self._noises = [n for n in self._noises if world.tick - n.tick < NOISE_TICKS]
        self._noises.append(Noise(x, y, radius, world.tick))
        world.emit(NoiseMade(x, y, radius))

    def heard_at(self, world: "World", at: Point) -> Noise | None:
        """The latest noise that reaches this point."""
        for noise in reversed(self._noises):
            if world.tick - noise.tick < NOISE_TICKS and near(at, (noise.x, noise.y), noise.radius):
                return noise
        return None


def near(a: Point, b: Point, reach: float) -> bool:
    """Are two points at most `reach` px apart? Without a root: those who hunt ask it often."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    return dx * dx + dy * dy <= reach * reach


def in_sight(world: "World", a: Point, b: Point, reach: float) -> bool:
    """Is b within `reach` px of a, with nothing opaque between?"""
    return near(a, b, reach) and world.physics.sees(a, b)
