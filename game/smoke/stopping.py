"""In a process that plays for another: when is it not wanted any more? Imports next to nothing, for every worker begins with it."""

import signal
from multiprocessing.synchronize import Event

_stop: Event | None = None


def begin(stop: Event) -> None:
    """The first thing in a worker: Ctrl+C is for whoever started it, who then sets `stop`."""
    global _stop
    _stop = stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def stopped() -> bool:
    """Has it been set? Never in a process that is nobody's worker."""
    return _stop is not None and _stop.is_set()
