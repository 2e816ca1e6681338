"""A whole level as one small picture, drawn by the stage itself: for reports and pages, not for play."""

import pygame

from game.session import Session
from game.sim.actions import NOTHING
from game.sim.level import LevelData
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.stage import Stage, ViewSettings
from game.view.tiles import area

PART = WIDTH // 2, HEIGHT // 2  # px of each picture that are kept, out of its middle: the rim is darker, and leans further away
TICKS = 30  # until everybody has come to rest


class Plan(Stage):
    """The stage, seen from anywhere and without letters."""

    def part(self, session: Session, left: int, top: int, target: pygame.Surface) -> None:
        """Draws what a picture shows whose corner is there, in the light of its middle."""
        self.snapshot.forget()
        self.snapshot.take(session.looks(), area(left, top))
        self.place.snap(left + WIDTH / 2, top + HEIGHT / 2)
        frame = Frame(target, left, top, 1.0, TICKS)
        self._draw_place(frame)
        self._draw_figures(frame)
        self.place.draw_front(frame)


def plan(level: LevelData, less: int) -> pygame.Surface:
    """The whole map as it begins, `less` times smaller than in play. A display has to be set. Raises LevelError, MediaError."""
    session = Session(level)
    stage = Plan(level, ViewSettings(shake=0, flash=0))
    stage.restart(session)
    for _ in range(TICKS):
        stage.tick(session, session.step(NOTHING))
    (width, height), (w, h) = level.size, PART
    out, picture = pygame.Surface((width // less, height // less)), pygame.Surface((WIDTH, HEIGHT))
    for y in range(0, height, h):
        for x in range(0, width, w):
            stage.part(session, x - (WIDTH - w) // 2, y - (HEIGHT - h) // 2, picture)
            kept = picture.subsurface(((WIDTH - w) // 2, (HEIGHT - h) // 2, w, h))
            out.blit(pygame.transform.smoothscale(kept, (w // less, h // less)), (x // less, y // less))
    return out
