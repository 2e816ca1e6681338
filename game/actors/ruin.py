"""What is left of Cibo: it hangs where it was left and talks, until somebody takes it along."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.sim.actor import Actor
from game.sim.burden import CIBO
from game.sim.look import AnyLook, Glow, Layer, Look
from game.sim.spawn import spawnable

if TYPE_CHECKING:
    from game.sim.world import World

HEAD = 40.0  # px over its foot
RADIUS, COLOUR, STRENGTH = 34.0, "#bcd8ff", 0.45  # px; of the light behind its eyes


@spawnable("Ruin")
@dataclass(eq=False)
class Ruin(Actor):
    """A scene says what it does (`show`). Taken up it is empty, and stays so."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.pose, self.age = "idle", 0

    def begin(self, world: "World") -> None:
        """Who was taken up is not here any more."""
        if world.progress.flags.get(CIBO):
            self.show("taken")

    def tick(self, world: "World") -> None:
        """Moves as it may."""
        self.age += 1

    def show(self, pose: str) -> None:
        """An animation of its sheet, from its beginning."""
        if pose != self.pose:
            self.pose, self.age = pose, 0

    def looks(self) -> Iterator[AnyLook]:
        """The ruin, and while somebody is in it the light of its eyes."""
        yield Look("cibo_ruin", self.pose, self.age, self.x, self.y, layer=Layer.PROP)
        if self.pose not in ("gone", "taken"):
            yield Glow(self.x, self.y - HEAD, RADIUS, COLOUR, STRENGTH, key=1)

    def state(self) -> tuple[Any, ...]:
        """What it shows."""
        return (*super().state(), self.pose, self.age)
