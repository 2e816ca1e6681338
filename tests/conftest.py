"""No test opens a window, plays a sound, touches the folder of the user who runs it, or hangs."""

import atexit
import gc
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from typing import Any

import hypothesis
import pytest

MOST_SECONDS = 300  # for one test: whatever takes longer hangs

COLLECTS = gc.get_threshold()

_HOME = tempfile.mkdtemp(prefix="blame-tests-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
os.environ.update(
    SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy", PYGAME_HIDE_SUPPORT_PROMPT="1", LANG="C", LANGUAGE="",
    HOME=_HOME, XDG_DATA_HOME=_HOME, XDG_CONFIG_HOME=_HOME, XDG_CACHE_HOME=_HOME, LOCALAPPDATA=_HOME, APPDATA=_HOME,
)  # fmt: skip

hypothesis.settings.register_profile("here", deadline=None, database=None)  # machines are slow and shared; nothing is left behind
hypothesis.settings.load_profile("here")


@pytest.fixture(autouse=True)
def no_hanging() -> Iterator[None]:
    """A test that never ends fails instead, where the system can wake it."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def too_long(*_: Any) -> None:
        raise TimeoutError(f"the test took more than {MOST_SECONDS} s")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(MOST_SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(autouse=True)
def no_hoarding() -> Iterator[None]:
    """The game collects garbage only where its picture is covered. After a test that played it that ends: 3 GB of stages lay about."""
    yield
    if gc.get_threshold() != COLLECTS:
        gc.unfreeze()
        gc.set_threshold(*COLLECTS)
        gc.collect()
