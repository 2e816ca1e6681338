"""The little that has to be said: bars of life, the weapon's energy or whether it is ready, that a checkpoint is lit, who was lost."""

from collections.abc import Sequence

import pygame

from game.kit.approach import approach
from game.media.fonts import label, write
from game.media.palette import ARC, BRIGHT, DIM, LINE, PLATE, RED, WARM, Colour, mixed
from game.media.panels import slip
from game.media.text import Text
from game.sim.events import CheckpointReached, Event, PersonLost
from game.sim.hero import Hero
from game.view.frame import HEIGHT, WIDTH, Frame

MARGIN = 16  # px between the picture's edges and whatever is written in play
PAD, ROW = 7, 20  # px inside of a plate at its sides, and the height of one with one line
ENERGY_SHOWN = 50  # ticks that they stay when all energy is back
SHOWN = 180  # ticks that the bars stay after a change
FADE = 1 / 14  # per tick
BAR = (15, 6)  # px
GAP = 3
ENERGY = 3  # px, height of the energy's bar
BELOW = 4  # px between life and energy
HARPOON = 20  # px
BESIDE = 10  # px between life and harpoon
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
            self._draw_note(frame.target, f"{text(f'who.{lost}')} {text('hud.lost')}" if lost else text("hud.checkpoint"), bool(lost))

    # -- life and weapon

    def _draw_bars(self, frame: Frame) -> None:
        lives = self._most * (BAR[0] + GAP) - GAP
        armed = self._energy >= 0
        beside, below = (0, BELOW + ENERGY) if armed else (BESIDE + HARPOON, 0)
        rect = pygame.Rect(MARGIN, MARGIN, 2 * PAD + lives + beside, 2 * PAD + BAR[1] + below)
        slip(frame.target, rect, self._share, RED if self._life <= 1 else BRIGHT)
        x, y = rect.x + PAD, rect.y + PAD
        for number in range(self._most):
            self._draw_life(frame, number, (x + number * (BAR[0] + GAP), y))
        if armed:
            self._draw_energy(frame, (x, y + BAR[1] + BELOW), lives)
        else:
            self._draw_harpoon(frame.target, (x + lives + BESIDE, y))

    def _draw_life(self, frame: Frame, number: int, at: tuple[int, int]) -> None:
        """Full ones are filled; of a lost one its frame is left, and burns at first."""
        if number < self._life:
            frame.target.fill(self._faded(RED if self._life == 1 and frame.tick % 50 < 25 else BRIGHT), (*at, *BAR))
            return
        burns = self._lost_for / LOST if number == self._life else 0.0
        pygame.draw.rect(frame.target, self._faded(mixed(LINE, RED, burns)), (*at, *BAR), 0 if burns > 0.5 else 1)

    def _draw_energy(self, frame: Frame, at: tuple[int, int], width: int) -> None:
        """A thin bar; what a full beam takes fills up with light while it is gathered, and throbs when it is. A gap marks how much."""
        (x, y), target = at, frame.target
        target.fill(self._faded(LINE), (x, y + 1, width, 1))
        enough = self._energy >= self._full_shot
        target.fill(self._faded(ARC if enough else DIM), (x, y, round(width * self._energy), ENERGY))
        if self._charge > 0:
            light = GATHERED_FULL if self._charge == 1 and frame.tick % 12 < 6 else GATHERED
            target.fill(self._faded(light), (x, y, round(width * self._full_shot * self._charge), ENERGY))
        target.fill(PLATE, (x + round(width * self._full_shot) - 1, y, 2, ENERGY))

    def _draw_harpoon(self, target: pygame.Surface, at: tuple[int, int]) -> None:
        """Its head with a piece of line: lit while it can be shot, only the line while it is out."""
        x, y = at[0], at[1] + BAR[1] // 2
        if not self._ready:
            for dash in range(0, HARPOON, 4):
                target.fill(self._faded(LINE), (x + dash, y, 2, 1))
            return
        target.fill(self._faded(ARC), (x, y, HARPOON, 1))
        for step in range(1, 4):
            for side in (-step, step):
                target.fill(self._faded(ARC), (x + HARPOON - 2 - 2 * step, y + side, 2, 1))

    def _faded(self, colour: Colour) -> Colour:
        return colour if self._share == 1 else mixed(PLATE, colour, self._share)

    # -- notes

    def _draw_note(self, target: pygame.Surface, note: str, grave: bool) -> None:
        share = min(1.0, self._note / NOTE_FADE, (NOTE - self._note) / 10)
        width = label().width(note) + 2 * PAD
        rect = pygame.Rect(WIDTH - MARGIN - width, HEIGHT - MARGIN - ROW, width, ROW)
        slip(target, rect, share, RED if grave else WARM, width if grave else PAD)
        write(target, note, (rect.x + PAD, rect.y + 2), mixed(PLATE, BRIGHT, share), label())
