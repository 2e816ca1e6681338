"""A session with the real stage beside it, as a display of any rate would show it."""

import pygame

from game.kit.ticks import TICK_RATE
from game.media.text import load_text
from game.paths import ASSETS
from game.session import Session
from game.sim.actions import Actions
from game.sim.events import Event
from game.sim.level import LevelData
from game.sim.progress import Kept
from game.view.frame import HEIGHT, WIDTH
from game.view.stage import Stage, ViewSettings
from game.view.unseen import unseen_display


class Watched(Session):
    """Draws `rate` pictures for every second of play, with the words of one language."""

    def __init__(self, level: LevelData, seed: int, entry: str = "", kept: Kept | None = None, *, rate: int, language: str = "en") -> None:
        unseen_display()
        super().__init__(level, seed, entry, kept)
        self.rate, self.pictures = rate, 0
        self.stage = Stage(level, ViewSettings(shake=1, flash=1, assets=ASSETS))
        self.stage.text = load_text(language)
        self.stage.restart(self)
        self._target = pygame.Surface((WIDTH, HEIGHT)).convert()

    def step(self, actions: Actions) -> list[Event]:
        """One tick, and the pictures that fall into it."""
        events = super().step(actions)
        self.stage.tick(self, events)
        while self.pictures * TICK_RATE < self.tick * self.rate:
            self.stage.draw(self._target, self.pictures * TICK_RATE / self.rate - (self.tick - 1))
            self.pictures += 1
        return events
