"""Timed behaviour as a generator: `yield` waits a tick, `yield 30` thirty, `yield predicate` until it is true."""

from collections.abc import Callable, Generator

Wait = int | Callable[[], bool] | None
Script = Generator[Wait, None, None]


class Routine:
    """Runs one generator, a step per tick, until it ends."""

    __slots__ = ("_script", "_wait", "done")

    def __init__(self, script: Script) -> None:
        self._script = script
        self._wait: Wait = None
        self.done = False

    def step(self) -> None:
        """Lets one tick pass for the script. Does nothing once it has ended."""
        if self.done or self._still_waiting():
            return
        try:
            self._wait = next(self._script)
        except StopIteration:
            self.done = True

    def stop(self) -> None:
        """Ends the script where it is; its `finally` blocks run."""
        self._script.close()
        self.done = True

    def _still_waiting(self) -> bool:
        if callable(self._wait):
            return not self._wait()
        if isinstance(self._wait, int):
            self._wait -= 1
            return self._wait > 0
        return False
