"""The whole application with a room for a level, driven by pygame's own events, a tick at a time."""

from pathlib import Path
from typing import Any

import pygame

from game.app.loop import Loop
from game.app.run import Run
from game.app.screen import Screen
from game.kit.ticks import TICK_RATE
from game.maps.ascii import room
from game.scenes.scene import Scene
from game.scenes.services import Services
from game.scenes.stack import Stack
from game.scenes.title import TitleScene
from game.sim.level import LevelData

PICTURE = """
    ....................E
    ....................E
    .@..................E
    #####################
    #####################
"""


def a_room() -> LevelData:
    """Three tiles high, with the way out at its right end."""
    return room(PICTURE, {"E": "Exit"})


class App:
    """Everything but the real clock."""

    def __init__(self, folder: Path) -> None:
        self.screen = Screen()
        self.folder = folder
        self.run = Run(self.screen, folder, folder)
        self.services: Services = self.run.services
        self.services.load_level = lambda _name: a_room()
        self.begin(TitleScene(self.services))

    def begin(self, first: Scene) -> None:
        """Begins with this scene."""
        pygame.event.clear()
        self.loop = Loop(self.screen, self.services.controls, self.services.sound, Stack(first))

    @property
    def top(self) -> Any:
        """The scene in play."""
        return self.loop.stack.top

    def go(self, ticks: int = 1) -> None:
        """So many ticks pass."""
        for _ in range(ticks):
            if not self.loop.over:
                self.loop.frame(1 / TICK_RATE)

    def press(self, *codes: int) -> None:
        """Presses keys one after the other."""
        for code in codes:
            pygame.event.post(pygame.Event(pygame.KEYDOWN, key=code, mod=0))
            self.go(2)
            pygame.event.post(pygame.Event(pygame.KEYUP, key=code, mod=0))
            self.go(2)

    def until(self, name: str, most: int = 600) -> None:
        """Until the scene of this name has the keys."""
        for _ in range(most):
            if self.loop.over or (type(self.top).__name__ == name and self.loop.stack.settled):
                return
            self.go()
        raise AssertionError(f"{name} does not come; {type(self.top).__name__} is there")

    def play(self) -> None:
        """From the title into play: on, where there is somewhere to go on."""
        self.press(pygame.K_RETURN)
        self.until("PlayScene")

    def close(self) -> None:
        """Ends it in order."""
        self.loop.stack.close()
        self.run.close()
