"""The loop: events in, ticks as real time asks for them, one picture, and again."""

import logging
from time import perf_counter

import pygame

from game.app.clock import Accumulator, Pacer
from game.app.screen import Screen
from game.controls.controls import Controls
from game.scenes.stack import Stack
from game.sound.sound import Sound

LOG = logging.getLogger(__name__)
UNSEEN = (pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED)


class Loop:
    """Runs until somebody leaves. `focused` is false while another window has the keyboard."""

    def __init__(self, screen: Screen, controls: Controls, sound: Sound, stack: Stack) -> None:
        self.screen, self.controls, self.sound, self.stack = screen, controls, sound, stack
        self.focused = True
        self.closed = False
        self.pictures = 0
        self._accumulator = Accumulator(screen.rate)

    def run(self) -> None:
        """Until the window is closed or the last scene has gone."""
        pacer = Pacer(self.screen.rate, self.screen.vsync)
        before = perf_counter()
        while not self.over:
            now = perf_counter()
            self.frame(now - before)
            before = now
            pacer.wait()

    @property
    def over(self) -> bool:
        """Was the window closed, or has the last scene gone?"""
        return self.closed or self.stack.over

    def frame(self, elapsed: float) -> None:
        """One picture, `elapsed` s after the one before."""
        for event in pygame.event.get():
            self._event(event)
        for _ in range(self._accumulator.advance(elapsed)):
            self._tick()
        self._draw(self._accumulator.alpha)

    def _tick(self) -> None:
        if not self.stack.over:
            if not self.focused:
                # Only now: while SDL opens a window it loses and gains focus several times within one picture. And in every tick:
                # play may only now come out from under a wipe.
                self.stack.interrupted()
            self.stack.tick()
            self.sound.duck(not self.focused or self.stack.top.quiet)
            self.sound.tick()

    def _draw(self, alpha: float) -> None:
        self.screen.cursor(self.stack.top.shows_cursor if self.stack.scenes else True)
        self.stack.draw(self.screen.picture, alpha)
        self.screen.show()
        self.pictures += 1

    # -- events

    def _event(self, event: pygame.Event) -> None:
        if event.type == pygame.QUIT:
            self.closed = True
        elif event.type in UNSEEN and self.screen.owns(event):
            self.focused = False
            self.controls.release_all()
        elif event.type == pygame.WINDOWFOCUSGAINED:
            self.focused = True
        elif event.type == pygame.KEYDOWN and self._is_ours(event):
            return
        else:
            self.controls.event(event, self.screen.to_picture)

    def _is_ours(self, event: pygame.Event) -> bool:
        """F11 and Alt+Enter belong to the window, F1 to those who build levels."""
        if event.key == pygame.K_F11 or (event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT):
            self.screen.toggle_full_screen()
            return True
        if event.key == pygame.K_F1:
            self.stack.top.toggle_debug()
            return True
        return False
