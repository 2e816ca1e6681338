"""A great tank on a chain: it swings under who lands on it, and what cuts the chain brings it down."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from game.sim.heavy import Heavy
from game.sim.look import AnyLook, Layer, Look
from game.sim.spawn import spawnable

if TYPE_CHECKING:
    from game.sim.world import World

TEARS = 380.0  # px/s of a landing that tears it open
PARTS = ["chunk", "chunk", "shard", "shard", "band", "shard"]


@spawnable("Tank")
@dataclass(eq=False)
class Tank(Heavy):
    """Draw it 64 x 80 px, its top where one stands; it is ground wherever it swings, and takes along who jumps off it.

    `hold` is the Anchor, Crane or Counterweight it hangs from; without, its chain is `length` px long and straight (0: it lies there).
    `weight` in persons; a `tough` chain is cut by the full beam alone; `flag` is set once it is cut, and then it lies where it fell.
    """

    length: float = 128.0
    weight: float = 6.0
    ring_up: ClassVar[int] = 20
    moan: ClassVar[str] = "tank_groan"

    def __post_init__(self) -> None:
        super().__post_init__()
        self.torn = 0  # 0 whole, 1 dented, 2 torn open

    def landed(self, world: "World", speed: float) -> None:
        """It does not come down whole."""
        self.torn = 2 if speed > TEARS else max(self.torn, 1)
        world.debris.throw("prop_sanctuary_tank_parts", PARTS[: 3 * self.torn], *self.middle, 0.0, -60.0)

    def looks(self) -> Iterator[AnyLook]:
        """Its pivot is the ring it hangs by."""
        x, y = self.ring()
        yield Look("prop_sanctuary_tank", ("swung", "cracked", "torn")[self.torn], 0 if self.torn else self.picture, x, y, layer=Layer.PROP)

    def state(self) -> tuple[Any, ...]:
        """With how torn it is."""
        return (*super().state(), self.torn)
