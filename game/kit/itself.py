"""A thing as a key: equal to itself and to nothing else, however alike it is; nothing of it is compared or hashed."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Itself(Generic[T]):
    """For caches of what follows from something large that never changes."""

    thing: T

    def __hash__(self) -> int:
        return id(self.thing)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Itself) and other.thing is self.thing
