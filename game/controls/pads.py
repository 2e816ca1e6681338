"""Gamepads through SDL's controller interface: plugged in and out at any time, read from events alone."""

import logging
import os

import pygame
from pygame._sdl2 import controller

from game.controls.bindings import PadButton
from game.controls.held import Held
from game.controls.names import PadKind, pad_kind
from game.controls.sticks import Sticks

LOG = logging.getLogger(__name__)
BY_PLACE = "SDL_GAMECONTROLLER_USE_BUTTON_LABELS", "0"  # else SDL calls the right one of Nintendo's buttons A, and not the lower one
BUTTONS = (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP)


class Pads:
    """All gamepads, playing as one. A device has to be held open for its events to come, so opened ones are kept here."""

    def __init__(self, held: Held) -> None:
        self.sticks = Sticks()
        self.lost = False  # the gamepad in hand was unplugged
        self._held = held
        self._open: dict[int, controller.Controller] = {}
        self._kinds: dict[int, PadKind] = {}
        self._in_hand: int | None = None
        self.kind = PadKind.XBOX  # of the one in hand, or of one that may be taken up
        _start()

    def event(self, event: pygame.Event) -> bool:
        """Takes what concerns gamepads; True when one was used, so that prompts speak of it."""
        if event.type == pygame.CONTROLLERDEVICEADDED:
            self._added(event.device_index)
        elif event.type == pygame.CONTROLLERDEVICEREMOVED:
            self._removed(event.instance_id)
        elif event.type == pygame.CONTROLLERAXISMOTION:
            return self._moved(event)
        elif event.type in BUTTONS:
            self._pressed(event)
            return True
        return False

    def _added(self, index: int) -> None:
        try:
            pad = controller.Controller(index)
            joystick = pad.as_joystick()
            number = joystick.get_instance_id()
            self._open[number] = pad
            self._kinds[number] = pad_kind((pad.name, joystick.get_name()), joystick.get_guid())
            if self._in_hand is None:
                self.kind = self._kinds[number]
        except (pygame.error, ValueError, TypeError) as wrong:
            LOG.info("a gamepad cannot be opened: %s", wrong)

    def _removed(self, instance: int) -> None:
        self._open.pop(instance, None)
        self._kinds.pop(instance, None)
        if instance == self._in_hand:
            self.kind = next(reversed(self._kinds.values()), self.kind)
            self.lost = True
            self._in_hand = None
            self.let_go()

    def let_go(self) -> None:
        """All its controls are up."""
        self._held.release_pad()
        self.sticks.centre()

    def _moved(self, event: pygame.Event) -> bool:
        used = False
        for way, on in self.sticks.move(event.axis, event.value):
            if on:
                used = True
                self._take(event.instance_id)
                self._held.press(way)
            else:
                self._held.release(way)
        return used

    def _pressed(self, event: pygame.Event) -> None:
        self._take(event.instance_id)
        source = PadButton(event.button)
        if event.type == pygame.CONTROLLERBUTTONDOWN:
            self._held.press(source)
        else:
            self._held.release(source)

    def _take(self, instance: int) -> None:
        """This one is in hand now."""
        self._in_hand = instance
        self.kind = self._kinds.get(instance, PadKind.XBOX)


def _start() -> None:
    os.environ.setdefault(*BY_PLACE)
    try:
        controller.init()
    except pygame.error as wrong:
        LOG.info("no gamepads: %s", wrong)
