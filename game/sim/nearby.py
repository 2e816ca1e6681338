"""What lies where, in squares of a grid: so that the size of a map adds nothing to a tick."""

from typing import Generic, TypeVar

from game.kit.geometry import Rect

SQUARE = 256  # px
T = TypeVar("T")


class Nearby(Generic[T]):
    """Things with a rectangle, found by the squares it touches. The order of what is found is the order of adding."""

    def __init__(self) -> None:
        self._squares: dict[tuple[int, int], list[T]] = {}
        self._order: dict[T, int] = {}
        self._where: dict[T, tuple[int, int, int, int]] = {}
        self._added = 0
        self._found: dict[tuple[int, int, int, int], list[T]] = {}  # what lies in these squares, until anything comes, goes or moves on

    def add(self, thing: T, rect: Rect) -> None:
        """It is there from now on."""
        self._added += 1
        self._order[thing] = self._added
        self._enter(thing, _squares(rect))

    def remove(self, thing: T) -> None:
        """It is gone."""
        self._leave(thing)
        del self._order[thing]

    def discard(self, thing: T) -> None:
        """It is gone, if it was there."""
        if thing in self:
            self.remove(thing)

    def __contains__(self, thing: T) -> bool:
        """Is it there?"""
        return thing in self._order

    def moved(self, thing: T, rect: Rect) -> None:
        """It is somewhere else now; costs next to nothing while it stays in its squares."""
        squares = _squares(rect)
        if squares != self._where[thing]:
            self._leave(thing)
            self._enter(thing, squares)

    def around(self, left: float, top: float, right: float, bottom: float) -> list[T]:
        """Everything whose squares this rectangle touches. Do not change the list; it is the same one as long as nothing changes in it."""
        squares = int(left) // SQUARE, int(top) // SQUARE, int(right) // SQUARE, int(bottom) // SQUARE
        found = self._found.get(squares)
        if found is None:
            every = {t: None for key in _each(squares) for t in self._squares.get(key, ())}
            found = self._found[squares] = sorted(every, key=self._order.__getitem__)
        return found

    def _enter(self, thing: T, squares: tuple[int, int, int, int]) -> None:
        self._found.clear()
        self._where[thing] = squares
        for key in _each(squares):
            row = self._squares.setdefault(key, [])
            row.append(thing)
            row.sort(key=self._order.__getitem__)

    def _leave(self, thing: T) -> None:
        self._found.clear()
        for key in _each(self._where.pop(thing)):
            self._squares[key].remove(thing)


def _squares(rect: Rect) -> tuple[int, int, int, int]:
    left, top, right, bottom = rect
    return int(left) // SQUARE, int(top) // SQUARE, int(right) // SQUARE, int(bottom) // SQUARE


def _each(squares: tuple[int, int, int, int]) -> list[tuple[int, int]]:
    a, b, c, d = squares
    return [(x, y) for x in range(a, c + 1) for y in range(b, d + 1)]
