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
        self.released: list[str] = []  # who was called away, and does not stay here again

    def begin(self, world: "World") -> None:
        """Who was called away before a death has gone."""
        self.released = [who for who in self.names if world.progress.flags.get(left(who)) == self.place.oid]

    def entered(self, world: "World") -> None:
        """From now on, also after a death, those who stay for good are here."""
        for who in self.names:
            if who not in self.released:
                world.progress.flags[flag(who)] = self.place.oid

    def release(self, who: str) -> None:
        """`who` is called away."""
        if who not in self.released:
            self.released.append(who)

    def stops(self, who: str, at: Point) -> bool:
        """Does `who`, whose feet are there, have to wait here?"""
        named = (not self.names or who in self.names) and who not in self.released
        return named and inside((at[0], at[1] - 1), self.place.rect)

    def depth(self, x: float, came: int) -> float:
        """How far into the area x is, 0..1, for one who came in going `came` (1 right, -1 left)."""
        share = (x - self.place.x) / (self.place.w or 1)
        return share if came > 0 else 1 - share

    def beyond(self, at: Point, came: int) -> bool:
        """Is somebody there past it, for one who came in going `came`?"""
        return not inside((at[0], at[1] - 1), self.place.rect) and self.depth(at[0], came) > 0

    def state(self) -> tuple[object, ...]:
        """With those who were called away."""
        return *super().state(), *self.released


def flag(who: str) -> str:
    """Under which name progress remembers at which post `who` stayed."""
    return f"post.{who}"


def left(who: str) -> str:
    """Under which name progress remembers the post from which `who` was called away."""
    return f"left.{who}"
