"""What the sign of a key, mouse button or gamepad control is called: a name in the sheet `glyphs`, by the kind of pad in hand."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import pairwise

import pygame

from game.controls.bindings import Click, Key, PadAxis, PadButton, Source


class PadKind(StrEnum):
    """Whose letters are on a gamepad's buttons."""

    XBOX = "xbox"
    PLAYSTATION = "playstation"
    SWITCH = "switch"


VENDORS = {"5e04": PadKind.XBOX, "4c05": PadKind.PLAYSTATION, "7e05": PadKind.SWITCH}  # as USB's numbers stand in SDL's GUID
WORDS = {
    PadKind.PLAYSTATION: ("playstation", "dualshock", "dualsense", "sony", "ps3", "ps4", "ps5"),
    PadKind.SWITCH: ("nintendo", "switch", "joy-con", "pro controller"),
}
KEYS = {
    pygame.K_LEFT: "left", pygame.K_RIGHT: "right", pygame.K_UP: "up", pygame.K_DOWN: "down", pygame.K_SPACE: "space",
    pygame.K_LSHIFT: "shift", pygame.K_RSHIFT: "shift", pygame.K_LCTRL: "ctrl", pygame.K_RCTRL: "ctrl", pygame.K_LALT: "alt",
    pygame.K_RALT: "alt", pygame.K_TAB: "tab", pygame.K_ESCAPE: "esc", pygame.K_RETURN: "enter", pygame.K_KP_ENTER: "enter",
    pygame.K_BACKSPACE: "backspace", pygame.K_PAUSE: "pause",
}  # fmt: skip
CLICKS = (1, 2, 3)
PAD_BUTTONS = {  # where they lie on a pad from Xbox
    pygame.CONTROLLER_BUTTON_A: "a", pygame.CONTROLLER_BUTTON_B: "b", pygame.CONTROLLER_BUTTON_X: "x", pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "lb", pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "rb",
    pygame.CONTROLLER_BUTTON_START: "start", pygame.CONTROLLER_BUTTON_BACK: "back",
}  # fmt: skip
DPAD = {
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left", pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "right",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "up", pygame.CONTROLLER_BUTTON_DPAD_DOWN: "down",
}  # fmt: skip
TRIGGERS = {pygame.CONTROLLER_AXIS_TRIGGERLEFT: "lt", pygame.CONTROLLER_AXIS_TRIGGERRIGHT: "rt"}
STICKS = {
    pygame.CONTROLLER_AXIS_LEFTX: ("l", "left", "right"), pygame.CONTROLLER_AXIS_LEFTY: ("l", "up", "down"),
    pygame.CONTROLLER_AXIS_RIGHTX: ("r", "left", "right"), pygame.CONTROLLER_AXIS_RIGHTY: ("r", "up", "down"),
}  # fmt: skip
PAIRS = {("left", "right"): "horizontal", ("up", "down"): "vertical"}  # one sign of a stick or cross for both


def pad_kind(names: Iterable[str], guid: str = "") -> PadKind:
    """Which kind of pad calls itself by these names, or comes from that maker; like one from Xbox when nothing tells."""
    said = " ".join(names).lower()
    told = (kind for kind, words in WORDS.items() if any(word in said for word in words))
    return VENDORS.get(guid[8:12].lower()) or next(told, PadKind.XBOX)


def sign_of(source: Source, kind: PadKind = PadKind.XBOX) -> str:
    """`key_space`, `mouse_1`, `playstation_a` (the cross: names go by place), `stick_l_left`."""
    match source:
        case Key(code):
            name = KEYS.get(code) or pygame.key.name(code).lower()
            return f"key_{name if code in KEYS or (len(name) == 1 and name.isascii() and name.isalnum()) else 'other'}"
        case Click(number):
            return f"mouse_{number if number in CLICKS else 'other'}"
        case PadButton(number) if number in DPAD:
            return f"dpad_{DPAD[number]}"
        case PadButton(number):
            return f"{kind}_{PAD_BUTTONS[number]}" if number in PAD_BUTTONS else "pad_other"
        case PadAxis(axis, _) if axis in TRIGGERS:
            return f"{kind}_{TRIGGERS[axis]}"
        case PadAxis(axis, sign) if axis in STICKS:
            stick, low, high = STICKS[axis]
            return f"stick_{stick}_{low if sign < 0 else high}"
    return "pad_other"


def merged(signs: Iterable[str]) -> tuple[str, ...]:
    """Each of them once; the two ways of a stick or a cross become one sign."""
    found = list(dict.fromkeys(signs))
    for first, second in pairwise(tuple(found)):
        stem, _, low = first.rpartition("_")
        other, _, high = second.rpartition("_")
        if stem == other and stem.startswith(("stick", "dpad")) and (low, high) in PAIRS:
            found[found.index(first)] = f"{stem}_{PAIRS[low, high]}"
            found.remove(second)
    return tuple(found)
