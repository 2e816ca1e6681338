"""A weight on a chain: cut, it falls, crushes who is under it, and can be stood upon where it lies."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from game.sim.heavy import Heavy
from game.sim.look import AnyLook, Layer, Look
from game.sim.spawn import spawnable


@spawnable("Load")
@dataclass(eq=False)
class Load(Heavy):
    """Draw it 32 x 40 px. Hung on one side of a Counterweight it counts there until its chain is cut.

    `hold` is the Anchor, Crane or Counterweight it hangs from; without, its chain is `length` px long and straight (0: it lies there).
    `weight` in persons; a `tough` chain is cut by the full beam alone; `flag` is set once it is cut, and then it lies where it fell.
    """

    ring_up: ClassVar[int] = 12

    def looks(self) -> Iterator[AnyLook]:
        """Its pivot is the ring it hangs by."""
        x, y = self.ring()
        yield Look("prop_sanctuary_counterweight", "swung", self.picture, x, y, layer=Layer.PROP)
