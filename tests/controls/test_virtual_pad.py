"""A gamepad that SDL itself makes: plugged in, played with and unplugged as a real one."""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.controls.bindings import Family
from game.controls.controls import Controls
from game.sim.actions import Button

GAMECONTROLLER, AXES, BUTTONS, HATS = 1, 6, 15, 0


def sdl() -> ctypes.CDLL | None:
    """The very library that pygame has loaded."""
    maps = Path("/proc/self/maps")
    if not sys.platform.startswith("linux") or not maps.exists():
        return None
    found = [line.split()[-1] for line in maps.read_text().splitlines() if "libSDL2-2" in line]
    return ctypes.CDLL(found[0]) if found else None


class VirtualPad:
    """One pad of SDL's own making."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self.library = library
        self.index = library.SDL_JoystickAttachVirtual(GAMECONTROLLER, AXES, BUTTONS, HATS)
        library.SDL_JoystickFromInstanceID.restype = ctypes.c_void_p

    def _handle(self) -> ctypes.c_void_p:
        instance = self.library.SDL_JoystickGetDeviceInstanceID(self.index)
        return ctypes.c_void_p(self.library.SDL_JoystickFromInstanceID(instance))

    def press(self, button: int, down: bool = True) -> None:
        self.library.SDL_JoystickSetVirtualButton(self._handle(), button, int(down))

    def push(self, axis: int, value: int) -> None:
        self.library.SDL_JoystickSetVirtualAxis(self._handle(), axis, ctypes.c_int16(value))

    def unplug(self) -> None:
        self.library.SDL_JoystickDetachVirtual(self.index)


@pytest.fixture
def controls() -> Iterator[Controls]:
    pygame.display.init()
    window = pygame.Window("pads", (64, 64))
    pygame.event.clear()
    yield Controls()
    window.destroy()


def pump(controls: Controls) -> None:
    pygame.event.pump()
    for event in pygame.event.get():
        controls.event(event)


def test_a_pad_comes_plays_and_goes(controls: Controls) -> None:
    library = sdl()
    if library is None:
        pytest.skip("only where the loaded SDL can be found")
    pad = VirtualPad(library)
    if pad.index < 0:
        pytest.skip("this SDL makes no virtual pads")
    pump(controls)
    pad.press(pygame.CONTROLLER_BUTTON_A)
    pad.push(pygame.CONTROLLER_AXIS_LEFTX, 32767)
    pump(controls)
    assert controls.actions((0, 0)).buttons == Button.JUMP | Button.RIGHT
    assert controls.family is Family.PAD
    pad.unplug()
    pump(controls)
    assert controls.actions((0, 0)).buttons == Button(0)
    assert controls.pad_lost()
