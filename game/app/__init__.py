"""The application: the only place that knows window, real clock and all services, and puts them together."""

import logging
import sys
from pathlib import Path

from game import paths

LOG = logging.getLogger(__name__)
GOOD, BROKEN, NO_DISPLAY = 0, 1, 2  # exit codes


def play(level: str | None = None, at: str = "", seed: int | None = None, folder: Path | None = None, watch: bool | None = None) -> int:
    """Opens the window and plays; the exit code. With `level` it begins there (`at` a checkpoint or an object's id), else at the title.

    With `watch` (None: where a level is named whose map can be written) what is saved in the meantime comes into the game.
    `folder` is where all is kept that is kept; by default this user's own ones.
    """
    import os

    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.app.screen import NoDisplay, Screen
    from game.media.backdrops import TITLE, decode

    if level is None:
        decode(paths.ASSETS / "backdrops" / TITLE)  # beside the window, which waits for its driver
    try:
        screen = Screen()
    except NoDisplay as wrong:
        return _say(f"there is no display to open a window on ({wrong}). `blame smoke` plays without one.", NO_DISPLAY)
    from game.app.run import Run  # after the window: it is there at once, and the rest is read while it is black

    return Run(screen, folder or paths.user_folder(), folder or paths.cache_folder()).run(level, at, seed, watch)


def _say(sentence: str, code: int) -> int:
    print(f"blame: {sentence}", file=sys.stderr)
    return code
