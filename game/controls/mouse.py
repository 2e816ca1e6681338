"""The mouse: where it points in the picture, and whether it was meant or only bumped."""

import pygame

from game.controls.bindings import Click
from game.controls.held import Held

MEANT = 24  # px of the window: less than this is a bump, and prompts stay with the keyboard


class Mouse:
    """`pointer` is in px of the 640x360 picture; None until it first moved over the window."""

    def __init__(self, held: Held) -> None:
        self.pointer: tuple[int, int] | None = None
        self.moved = False  # since the menu last asked
        self._held = held
        self._travel = 0

    def event(self, event: pygame.Event, at: tuple[int, int] | None) -> bool:
        """Takes what concerns the mouse, `at` px of the picture; True when it was used on purpose."""
        if event.type == pygame.MOUSEMOTION:
            return self._motion(event, at)
        if event.type == pygame.MOUSEBUTTONDOWN:
            self.pointer = at
            self._held.press(Click(event.button))
            return True
        if event.type == pygame.MOUSEBUTTONUP:
            self._held.release(Click(event.button))
        return False

    def _motion(self, event: pygame.Event, at: tuple[int, int] | None) -> bool:
        self.pointer = at
        self.moved = True
        self._travel += abs(event.rel[0]) + abs(event.rel[1])
        return self._travel >= MEANT

    def rest(self) -> None:
        """Another device was used: the next bump does not count."""
        self._travel = 0
