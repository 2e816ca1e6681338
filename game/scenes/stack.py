"""The scenes there are, the upper one in play, and the wipe between two of them."""

import gc

import pygame

from game.scenes.scene import Mode, Scene, Transition

YOUNG, OLDER, OLDEST = 700, 10, 2000  # when garbage is looked for; Python's own 10 for the oldest means 20-70 ms in the midst of play


class Stack:
    """Never waits: the new scene gets its ticks while the picture still opens."""

    def __init__(self, first: Scene) -> None:
        self.scenes = [first]
        self.over = False
        self._going: Transition | None = None  # while the picture is being covered
        self._opening: Transition | None = None
        self._age = 0
        first.entered()

    @property
    def top(self) -> Scene:
        """The scene in play."""
        return self.scenes[-1]

    @property
    def settled(self) -> bool:
        """Is no wipe under way?"""
        return self._going is None and self._opening is None

    def tick(self) -> None:
        """One tick passes."""
        self._age += 1
        if self._going is not None:
            if self._age >= self._going.ticks:
                self._opening, self._going = self._going, None
                self._apply(self._opening)
            return
        if self._opening is not None and self._age >= self._opening.ticks:
            self._opening = None
        self.go(self.top.tick())

    def go(self, to: Transition | None) -> None:
        """Begins a transition; while one is under way another is not taken."""
        if to is None or self._going is not None:
            return
        self._opening = None
        if to.wipe is None:
            self._apply(to)
        else:
            self._going, self._age = to, 0

    def interrupted(self, notice: str = "") -> None:
        """Something outside of the game wants attention."""
        self.go(self.top.interrupted(notice))

    def close(self) -> None:
        """Every scene leaves."""
        while self.scenes:
            self.scenes.pop().left()

    def _apply(self, to: Transition) -> None:
        self._age = 0
        if to.mode is Mode.QUIT:
            self.over = True
            return
        fresh = to.scene() if to.scene is not None else None
        leaving = {Mode.REPLACE: len(self.scenes), Mode.POP: 1}.get(to.mode, 0)
        for _ in range(leaving):
            self.scenes.pop().left()
        if fresh is not None:
            self.scenes.append(fresh)
        if not self.scenes:
            self.over = True
            return
        if to.mode is Mode.REPLACE:
            clear_away()
        self.top.entered()

    def draw(self, target: pygame.Surface, alpha: float) -> None:
        """Draws what is to be seen, and the wipe over it."""
        if self.scenes:
            self._draw_scenes(target, alpha)
        if self._going is not None and self._going.wipe is not None:
            self._going.wipe.draw(target, min(1.0, (self._age + alpha) / self._going.ticks))
        elif self._opening is not None and self._opening.wipe is not None:
            self._opening.wipe.draw(target, max(0.0, 1 - (self._age + alpha) / self._opening.ticks))

    def _draw_scenes(self, target: pygame.Surface, alpha: float) -> None:
        first = len(self.scenes) - 1
        while first > 0 and self.scenes[first].shows_below:
            first -= 1
        for number in range(first, len(self.scenes)):
            still = number < len(self.scenes) - 1 or self._going is not None
            self.scenes[number].draw(target, 1.0 if still else alpha)


def clear_away() -> None:
    """While the picture is covered: what left is freed now, and what a whole level holds is never searched through in play (30 ms).
    What has lived for long there is looked through only where the picture is covered again (see `PlayScene`)."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, OLDER, OLDEST)
