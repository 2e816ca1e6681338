"""No test opens a window, plays a sound or touches the folder of the user who runs it."""

import os
import tempfile
from pathlib import Path

import hypothesis
import pytest

_HOME = tempfile.mkdtemp(prefix="blame-tests-")
os.environ.update(
    SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy", PYGAME_HIDE_SUPPORT_PROMPT="1",
    HOME=_HOME, XDG_DATA_HOME=_HOME, XDG_CONFIG_HOME=_HOME, XDG_CACHE_HOME=_HOME, LOCALAPPDATA=_HOME, APPDATA=_HOME,
)  # fmt: skip


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return Path(__file__).resolve().parent.parent


hypothesis.settings.register_profile("here", deadline=None, database=None)  # machines are slow and shared; nothing is left behind
hypothesis.settings.load_profile("here")
