"""What a beam cuts: structure that was marked for it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.sim.actor import Actor

if TYPE_CHECKING:
    from game.sim.world import World


@dataclass(eq=False)
class Cuttable(Actor):
    """Something that comes apart where a full beam goes through it."""

    def cut(self, world: "World", a: Point, b: Point, radius: float) -> None:
        """A beam of `radius` px goes from a to b, px of the map. It may pass by: only that it comes near `rect` is certain."""

    def nicked(self, world: "World", a: Point, b: Point, radius: float) -> None:
        """A thin line of `radius` px goes from a to b; it cuts what is thin, as chains are. That it comes near `rect` is certain."""
