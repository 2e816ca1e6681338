"""What every scene can do, and how one follows another."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

import pygame

from game.view.wipes import Wipe

WIPE_TICKS = 14  # for each half: covering, and opening


class Mode(Enum):
    """What becomes of the scenes there are."""

    REPLACE = auto()  # all of them leave
    PUSH = auto()  # they wait below
    POP = auto()  # the upper one leaves
    QUIT = auto()  # the game ends


@dataclass(frozen=True)
class Transition:
    """To another scene, which is built while the picture is covered (None: it only does something then). Without a wipe: at once."""

    mode: Mode
    scene: "Callable[[], Scene | None] | None" = None
    wipe: Wipe | None = None
    ticks: int = WIPE_TICKS


class Scene:
    """Base of all scenes. `quiet` ducks ambience and music; `shows_cursor` is for menus: play draws a cross of its own."""

    quiet = False
    shows_cursor = True

    @property
    def shows_below(self) -> bool:
        """Is the scene under it drawn first?"""
        return False

    def entered(self) -> None:
        """It is the upper scene now: new, or uncovered again."""

    def left(self) -> None:
        """It is gone for good."""

    def tick(self) -> Transition | None:
        """One tick passes; where to go, if anywhere."""
        return None

    def draw(self, target: pygame.Surface, alpha: float) -> None:
        """Draws itself on a surface of 640x360 px, `alpha` (0..1) between the last two ticks."""

    def interrupted(self, notice: str = "") -> Transition | None:
        """The window lost the keyboard, or `notice` (a text key) says what else happened."""
        return None

    def toggle_debug(self) -> None:
        """F1: shows or hides what those who build levels want to see."""

    def broken(self) -> str | None:
        """The recording of what was played so far, when the game breaks; None when nothing was played."""
        return None
