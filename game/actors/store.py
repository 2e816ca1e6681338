"""What the village has to eat: shelves that fill and empty with it, in the place."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from game.sim.actor import Actor
from game.sim.look import AnyLook, Look, Mark
from game.sim.progress import SUPPLY
from game.sim.spawn import Choice, spawnable

if TYPE_CHECKING:
    from game.sim.world import World

NEAR = 420.0  # px from the figure within which it notices a change
OVER = 8.0  # px between its picture and the number over it
STOCKS = {
    "shelves": (50, {0: "full_0", 2: "full_2", 5: "full_5", 9: "full_9", 13: "full_13", 18: "full_18"}),
    "rations": (42, {1: "last", 3: "small", 9: "medium", 22: "large"}),
    "tally": (40, {n: f"count_{n}" for n in (0, 3, 5, 8, 12, 15, 20)}),
}  # px of height, and from how many on it shows what


@spawnable("Store")
@dataclass(eq=False)
class Store(Actor):
    """Shows the village's supply: on `shelves`, as a stack of `rations`, or as a `tally` on a board.

    It begins to fill when the village has more than `after`, so that several fill one after the other. `counter`: with the number.
    """

    what: Annotated[str, Choice("Stock", STOCKS)] = "shelves"
    after: int = 0
    counter: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        self.supply = -1
        self.changed = -1000  # tick

    def begin(self, world: "World") -> None:
        """Shows what there is."""
        self.supply = world.progress.flags.get(SUPPLY, 0)
        world.doze(self, (self.x - NEAR, self.y - NEAR, self.x + NEAR, self.y + NEAR))
        self.now = world.tick

    def tick(self, world: "World") -> None:
        """Has it changed?"""
        supply = world.progress.flags.get(SUPPLY, 0)
        if supply != self.supply:
            self.supply, self.changed = supply, world.tick
        self.now = world.tick

    def looks(self) -> Iterator[AnyLook]:
        """As much as there is; the number ticks."""
        tall, steps = STOCKS[self.what]
        anim = step_of(steps, self.supply - self.after)
        if anim:
            yield Look(f"prop_village_{self.what}", anim, 0, self.x, self.y)
        if self.counter:
            yield Mark("count", self.x, self.y - tall - OVER, self.supply, self.now - self.changed)

    def state(self) -> tuple[Any, ...]:
        """How much it shows."""
        return self.supply, self.changed


def step_of(steps: dict[int, str], count: int) -> str:
    """What is shown of so many; empty for nothing."""
    return next((name for least, name in reversed(steps.items()) if max(count, 0) >= least), "")
