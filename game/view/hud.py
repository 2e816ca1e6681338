"""The little that has to be said: bars of life, the weapon's energy or whether it is ready, that a checkpoint is lit, who was lost."""

from collections.abc import Sequence

import pygame

from game.kit.approach import approach
from game.media.fonts import BODY, face, write
from game.media.palette import ARC, BRIGHT, DIM, LINE, RED, SHADE, WARM, Colour, mixed
from game.media.text import Text
from game.sim.events import CheckpointReached, Event, PersonLost
from game.sim.hero import Hero
from game.view.frame import HEIGHT, WIDTH, Frame

MARGIN = 16  # px
ENERGY_SHOWN = 50  # ticks that they stay when all energy is back
SHOWN = 180  # ticks that the bars stay after a change
FADE = 1 / 14  # per tick
BAR = (16, 4)  # px
GAP = 3
ENERGY = 2  # px, height of the energy's bar
GATHERED: Colour = (255, 79, 149)
GATHERED_FULL: Colour = (255, 236, 244)
LOST = 40  # ticks that a lost bar burns
NOTE, NOTE_FADE = 150, 24  # ticks


class Hud:
    """Shown when something changed, or when it is serious."""

    def __init__(self) -> None:
        self._life, self._most = 0, 0
        self._left = 0
        self._lost_for = 0
        self._share = 0.0
        self._note = 0  # ticks that the note stays
        self._told: Event | None = None  # what it is about
        self._ready = True
        self._energy, self._charge, self._full_shot = -1.0, 0.0, 1.0
        self._panel = pygame.Surface((120, 16), pygame.SRCALPHA).convert_alpha()

    def tick(self, hero: Hero | None, events: Sequence[Event]) -> None:
        """One tick passes."""
        self._note = max(0, self._note - 1)
        for event in events:
            if isinstance(event, CheckpointReached | PersonLost):
                self._note, self._told = NOTE, event
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
        if 0 <= hero.energy < 1 or hero.charge:
            self._left = max(self._left, ENERGY_SHOWN)
        self._life, self._most = hero.life, hero.most_life
        self._energy, self._charge, self._full_shot = hero.energy, hero.charge, hero.full_shot
        self._ready = not getattr(getattr(hero, "harpoon", None), "out", False)

    def draw(self, frame: Frame, text: Text) -> None:
        """Top left the bars, bottom right the note."""
        if self._share > 0:
            self._draw_bars(frame)
        if self._note:
            lost = self._told.who if isinstance(self._told, PersonLost) else ""
            self._draw_note(frame, f"{text(f'who.{lost}')} {text('hud.lost')}".upper() if lost else text("hud.checkpoint"))

    def _draw_bars(self, frame: Frame) -> None:
        self._panel.fill((0, 0, 0, 0))
        for i in range(self._most):
            x = 1 + i * (BAR[0] + GAP)
            self._panel.fill((*SHADE, 255), (x - 1, 0, BAR[0] + 2, BAR[1] + 2))
            self._panel.fill(self._bar_colour(i, frame.tick), (x, 1, *BAR))
        if self._energy < 0:
            _pip(self._panel, 1 + self._most * (BAR[0] + GAP) + 6, self._ready)
        else:
            self._draw_energy(frame.tick)
        self._panel.set_alpha(int(255 * self._share))
        frame.target.blit(self._panel, (MARGIN, MARGIN))

    def _draw_energy(self, tick: int) -> None:
        """A thin bar under life; what a full beam takes fills up with light while it is gathered, and throbs when it is."""
        width, y = self._most * (BAR[0] + GAP) - GAP, BAR[1] + 4
        self._panel.fill((*SHADE, 255), (0, y - 1, width + 2, ENERGY + 2))
        self._panel.fill((34, 48, 51), (1, y, width, ENERGY))
        enough = self._energy >= self._full_shot
        self._panel.fill(ARC if enough else DIM, (1, y, round(width * self._energy), ENERGY))
        if self._charge > 0:
            light = GATHERED_FULL if self._charge == 1 and tick % 12 < 6 else GATHERED
            self._panel.fill(light, (1, y, round(width * self._full_shot * self._charge), ENERGY))
        self._panel.fill((*SHADE, 255), (1 + round(width * self._full_shot), y, 1, ENERGY))

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
