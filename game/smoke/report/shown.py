"""Pictures for a report, drawn by the game's own view without a window: a whole map, how long one was where, the moment a run failed."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO

import pygame

from game.controls.controls import Controls
from game.kit.grid import Cell
from game.kit.ticks import TICK_RATE
from game.maps import catalogue
from game.media.text import load_text
from game.session import Session
from game.sim.events import HeroDied, Restarted
from game.sim.level import LevelData
from game.sim.replay import Replay
from game.view.frame import HEIGHT, WIDTH
from game.view.plan import plan
from game.view.stage import Stage, ViewSettings
from game.view.unseen import unseen_display

LESS = 2  # times that a map is smaller than in play: enough to look closer
BEFORE = 2 * TICK_RATE  # ticks before the moment from which on the camera follows
GLOW = (176, 232, 255)
FAINT, BRIGHT = 60, 255  # alpha of where one hardly was, and of where one was longest


@contextmanager
def display() -> Iterator[None]:
    """Pictures can be drawn within: where there is no window, on one that nobody sees."""
    if pygame.display.get_surface() is not None:
        yield
        return
    try:
        unseen_display()
        yield
    finally:
        pygame.display.quit()


def map_picture(level: LevelData) -> bytes:
    """The whole level as it begins, as a JPEG. Raises LevelError, MediaError."""
    with display():
        return _file(plan(level, LESS), "jpg")


def glow_picture(ticks: Mapping[Cell, float], cols: int, rows: int) -> bytes:
    """How long one was in which tile, as a PNG with a dot for each tile: the longer, the brighter, by the root of the time."""
    with display():
        picture = pygame.Surface((cols, rows), pygame.SRCALPHA)
        most = max(ticks.values(), default=1.0)
        for (col, row), time in ticks.items():
            if 0 <= col < cols and 0 <= row < rows:
                picture.set_at((col, row), (*GLOW, round(FAINT + (BRIGHT - FAINT) * (time / most) ** 0.5)))
        return _file(picture, "png")


def moment_picture(name: str, replay: Replay) -> bytes:
    """What one sees at the end of a recording of this level, as a PNG; where somebody has just died or given up, which darkens it,
    what came before that.

    Raises LevelError, MediaError.
    """
    session = Session.of(replay, catalogue.level(name))
    with display():
        stage, picture, last = None, pygame.Surface((WIDTH, HEIGHT)), None
        for tick, actions in enumerate(replay.actions()):
            try:
                events = session.step(actions)
            except Exception:  # it is how this recording ends
                break
            if stage is None and tick >= replay.ticks - BEFORE:
                stage = _stage(session)
            elif stage is not None:
                if any(isinstance(event, HeroDied | Restarted) for event in events):
                    stage.draw(picture, 1.0)
                    last = picture.copy()  # the stage draws on where it drew before when it begins anew
                stage.tick(session, events)
        if last is None:
            (stage or _stage(session)).draw(picture, 1.0)
        return _file(last or picture, "png")


def _stage(session: Session) -> Stage:
    stage = Stage(session.level, ViewSettings(shake=0))
    stage.text, stage.signs_of = load_text(), Controls().signs
    stage.restart(session)
    return stage


def _file(picture: pygame.Surface, kind: str) -> bytes:
    written = BytesIO()
    pygame.image.save(picture, written, f"picture.{kind}")
    return written.getvalue()
