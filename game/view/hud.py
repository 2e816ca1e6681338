"""The little that has to be said in numbers: bars of life, is the harpoon ready, and that a checkpoint is lit."""

from collections.abc import Sequence

import pygame

from game.kit.approach import approach
from game.media.fonts import BODY, face, write
from game.media.palette import ARC, BRIGHT, DIM, LINE, RED, SHADE, WARM, Colour, mixed
from game.media.text import Text
from game.sim.events import CheckpointReached, Event
from game.sim.hero import Hero
from game.view.frame import HEIGHT, WIDTH, Frame

MARGIN = 16  # px
SHOWN = 180  # ticks that the bars stay after a change
FADE = 1 / 14  # per tick
BAR = (16, 4)  # px
GAP = 3
LOST = 40  # ticks that a lost bar burns
NOTE, NOTE_FADE = 150, 24  # ticks


class Hud:
    """Shown when something changed, or when it is serious."""

    def __init__(self) -> None:
        self._life, self._most = 0, 0
        self._left = 0
        self._lost_for = 0
        self._share = 0.0
        self._note = 0
        self._ready = True
        self._panel = pygame.Surface((120, 16), pygame.SRCALPHA).convert_alpha()

    def tick(self, hero: Hero | None, events: Sequence[Event]) -> None:
        """One tick passes."""
        self._note = NOTE if any(isinstance(e, CheckpointReached) for e in events) else max(0, self._note - 1)
        self._lost_for = max(0, self._lost_for - 1)
        self._left = max(0, self._left - 1)
        if hero is not None:
            self._watch(hero)
        serious = 0 < self._life <= 1 < self._most
        self._share = approach(self._share, 1.0 if self._left or serious else 0.0, FADE)

    def _watch(self, hero: Hero) -> None:
        if self._most and hero.life != self._life:
            self._left = SHOWN
            self._lost_for = LOST if hero.life < self._life else 0
        self._life, self._most = hero.life, hero.most_life
        self._ready = not getattr(getattr(hero, "harpoon", None), "out", False)

    def draw(self, frame: Frame, text: Text) -> None:
        """Top left the bars, bottom right the note."""
        if self._share > 0:
            self._draw_bars(frame)
        if self._note:
            self._draw_note(frame, text("hud.checkpoint"))

    def _draw_bars(self, frame: Frame) -> None:
        self._panel.fill((0, 0, 0, 0))
        for i in range(self._most):
            x = 1 + i * (BAR[0] + GAP)
            self._panel.fill((*SHADE, 255), (x - 1, 0, BAR[0] + 2, BAR[1] + 2))
            self._panel.fill(self._bar_colour(i, frame.tick), (x, 1, *BAR))
        _pip(self._panel, 1 + self._most * (BAR[0] + GAP) + 6, self._ready)
        self._panel.set_alpha(int(255 * self._share))
        frame.target.blit(self._panel, (MARGIN, MARGIN))

    def _bar_colour(self, number: int, tick: int) -> Colour:
        if number < self._life:
            return RED if self._life == 1 and tick % 50 < 25 else BRIGHT
        if number == self._life and self._lost_for:
            return mixed(LINE, RED, self._lost_for / LOST)
        return 34, 48, 51

    def _draw_note(self, frame: Frame, note: str) -> None:
        share = min(1.0, self._note / NOTE_FADE, (NOTE - self._note) / 10)
        letters = face(BODY, 2)
        width = letters.width(note)
        x, y = WIDTH - MARGIN - width, HEIGHT - MARGIN - letters.height
        write(frame.target, note, (x, y), mixed(SHADE, DIM, share), letters, shade=True)
        frame.target.fill(mixed(SHADE, WARM, share), (x - 12, y + 5, 5, 3))


def _pip(panel: pygame.Surface, x: int, ready: bool) -> None:
    """A small diamond: filled while the harpoon can be shot."""
    points = [(x, 0), (x + 3, 3), (x, 6), (x - 3, 3)]
    pygame.draw.polygon(panel, ARC if ready else (34, 48, 51), points)
    pygame.draw.polygon(panel, SHADE, points, 1)
