"""Where assets, levels and the user's folder are, installed or not."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_INSTALLED = _HERE / "_data"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _HERE.parent

ASSETS = _ROOT / "assets"
LEVELS = _ROOT / "levels"


def user_folder() -> Path:
    """The folder of this user's saves, settings and recordings; not created here."""
    import platformdirs  # here, because a headless run never asks for it

    return Path(platformdirs.user_data_dir("blame-fan-game", appauthor=False))


def cache_folder() -> Path:
    """The folder of what can be worked out anew at any time; not created here."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("blame-fan-game", appauthor=False))
