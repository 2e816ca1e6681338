"""In a process that plays for another: when is it not wanted any more? Imports next to nothing, for every worker begins with it."""

import os
import signal
from multiprocessing import parent_process
from multiprocessing.synchronize import Event
from threading import Thread

_stop: Event | None = None


def begin(stop: Event) -> None:
    """The first thing in a worker: Ctrl+C is for whoever started it, who then sets `stop`. It does not outlive that one."""
    global _stop
    _stop = stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_starter, daemon=True).start()


def _end_with_starter() -> None:
    starter = parent_process()
    if starter is not None:
        starter.join()
        os._exit(1)  # in the midst of whatever it was at: nobody would hear of it any more


def stopped() -> bool:
    """Has it been set? Never in a process that is nobody's worker."""
    return _stop is not None and _stop.is_set()
