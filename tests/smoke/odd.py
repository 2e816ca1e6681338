"""Work that goes wrong, for workers that begin quickly: this module imports nothing of the game."""

from __future__ import annotations

import os
import signal
from pathlib import Path

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


def odd(thing: str) -> str:
    """`once FILE` kills its process the first time, `always` each time, `error` raises."""
    what, _, file = thing.partition(" ")
    if what == "error":
        raise ValueError(thing)
    if what == "always" or (what == "once" and not Path(file).exists()):
        Path(file or os.devnull).write_text("was here")
        os.kill(os.getpid(), KILL)
    return f"{what} done"
