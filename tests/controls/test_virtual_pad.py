"""A gamepad that SDL itself makes: plugged in, played with and unplugged as a real one."""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.controls.bindings import Family
from game.controls.controls import Controls
from game.controls.names import PadKind
from game.sim.actions import Button

GAMECONTROLLER, AXES, BUTTONS, HATS = 1, 6, 15, 0
SONY = 0x054C


def sdl() -> ctypes.CDLL | None:
    """The very library that pygame has loaded."""
    maps = Path("/proc/self/maps")
    if not sys.platform.startswith("linux") or not maps.exists():
        return None
    found = [line.split()[-1] for line in maps.read_text().splitlines() if "libSDL2-2" in line]
    return ctypes.CDLL(found[0]) if found else None


class Description(ctypes.Structure):
    """What SDL wants to know of a pad that it makes; what is left out here is 0 or empty."""

    _fields_ = [
        *((name, ctypes.c_uint16) for name in ("version", "type", "axes", "buttons", "hats", "vendor", "product", "padding")),
        *((name, ctypes.c_uint32) for name in ("button_mask", "axis_mask")),
        ("name", ctypes.c_char_p),
        *((f"callback_{i}", ctypes.c_void_p) for i in range(7)),
    ]


class VirtualPad:
    """One pad of SDL's own making."""

    def __init__(self, library: ctypes.CDLL, name: bytes = b"Pad", vendor: int = 0) -> None:
        self.library = library
        wanted = Description(1, GAMECONTROLLER, AXES, BUTTONS, HATS, vendor, 1, name=name)
        self.index = library.SDL_JoystickAttachVirtualEx(ctypes.byref(wanted))
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


def test_signs_are_those_of_the_pad_in_hand(controls: Controls) -> None:
    library = sdl()
    if library is None:
        pytest.skip("only where the loaded SDL can be found")
    first, second = VirtualPad(library, b"Wireless Controller", SONY), VirtualPad(library, b"Nintendo Switch Pro Controller")
    if min(first.index, second.index) < 0:
        pytest.skip("this SDL makes no virtual pads")
    pump(controls)
    for pad, signs in ((first, ("playstation_a",)), (second, ("switch_a",)), (first, ("playstation_a",))):
        pad.press(pygame.CONTROLLER_BUTTON_A)
        pump(controls)
        pad.press(pygame.CONTROLLER_BUTTON_A, down=False)
        pump(controls)
        assert controls.signs("jump") == signs
    first.unplug()
    pump(controls)
    assert controls.signs("jump") == ("switch_a",)
    controls.pad_signs = PadKind.XBOX
    assert controls.signs("jump") == ("xbox_a",)
    VirtualPad.unplug(second)
    pump(controls)
