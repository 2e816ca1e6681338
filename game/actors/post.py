"""Here companions stay behind, and wait."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import Point, inside
from game.sim.spawn import spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World


@spawnable("Post")
@dataclass(eq=False)
class Post(Zone):
    """Companions go no further than this area. Without `who` everyone waits until the figure is back; those named in `who`
    (`tae fusata`) stay for good. `turn` is where they look meanwhile: -1 left, 1 right, 0 after the figure."""

    who: str = ""
    turn: int = 0

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.turn not in (-1, 0, 1):
            raise ValueError(f"'turn' is {self.turn}, it has to be -1, 0 or 1")
        self.names = tuple(self.who.split())

    def entered(self, world: "World") -> None:
        """From now on, also after a death, those who stay for good are here."""
        for who in self.names:
            world.progress.flags[flag(who)] = self.place.oid

    def stops(self, who: str, at: Point) -> bool:
        """Does `who`, whose feet are there, have to wait here?"""
        return (not self.names or who in self.names) and inside((at[0], at[1] - 1), self.place.rect)

    def depth(self, x: float, came: int) -> float:
        """How far into the area x is, 0..1, for one who came in going `came` (1 right, -1 left)."""
        share = (x - self.place.x) / (self.place.w or 1)
        return share if came > 0 else 1 - share

    def beyond(self, at: Point, came: int) -> bool:
        """Is somebody there past it, for one who came in going `came`?"""
        return not inside((at[0], at[1] - 1), self.place.rect) and self.depth(at[0], came) > 0


def flag(who: str) -> str:
    """Under which name progress remembers at which post `who` stayed."""
    return f"post.{who}"
