"""Which keys and buttons are down. A tap that ends before the next tick is still held for that one tick."""

from collections.abc import Iterable

from game.controls.bindings import PadAxis, PadButton, Source


class Held:
    """Dicts stand for sets here, so that order is the order of pressing."""

    def __init__(self) -> None:
        self._down: dict[Source, None] = {}
        self._tapped: dict[Source, None] = {}
        self._fresh: list[Source] = []

    def press(self, source: Source) -> None:
        """It went down; pressing what is down already is no new press."""
        if source not in self._down:
            self._down[source] = None
            self._tapped[source] = None
            self._fresh.append(source)

    def release(self, source: Source) -> None:
        """It went up."""
        self._down.pop(source, None)

    def release_all(self) -> None:
        """Everything went up, as when the window loses the keyboard."""
        self._down.clear()
        self._tapped.clear()
        self._fresh.clear()

    def release_pad(self) -> None:
        """Every gamepad control went up: it was unplugged."""
        self.drop([s for s in (*self._down, *self._tapped) if isinstance(s, PadButton | PadAxis)])

    def drop(self, sources: Iterable[Source]) -> None:
        """What was just used up in a menu does nothing in play until it is pressed again."""
        for source in sources:
            self._down.pop(source, None)
            self._tapped.pop(source, None)

    def down(self) -> list[Source]:
        """What is down at this moment."""
        return list(self._down)

    def for_tick(self) -> list[Source]:
        """What counts as held in this tick. Asking ends the tick."""
        found = list(self._down | self._tapped)
        self._tapped.clear()
        return found

    def presses(self) -> list[Source]:
        """What went down since this was last asked."""
        found, self._fresh = self._fresh, []
        return found
