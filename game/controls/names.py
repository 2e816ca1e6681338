"""What a key, mouse button or gamepad control is called on screen: short, and the same in every language."""

import pygame

from game.controls.bindings import Click, Key, PadAxis, PadButton, Source

KEYS = {
    pygame.K_LEFT: "←", pygame.K_RIGHT: "→", pygame.K_UP: "↑", pygame.K_DOWN: "↓", pygame.K_SPACE: "Space",
    pygame.K_LSHIFT: "Shift", pygame.K_RSHIFT: "Shift", pygame.K_LCTRL: "Ctrl", pygame.K_RCTRL: "Ctrl", pygame.K_ESCAPE: "Esc",
    pygame.K_RETURN: "Enter", pygame.K_KP_ENTER: "Enter", pygame.K_BACKSPACE: "Backspace",
}  # fmt: skip
CLICKS = {1: "LMB", 2: "MMB", 3: "RMB"}
PAD_BUTTONS = {
    pygame.CONTROLLER_BUTTON_A: "A", pygame.CONTROLLER_BUTTON_B: "B", pygame.CONTROLLER_BUTTON_X: "X", pygame.CONTROLLER_BUTTON_Y: "Y",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "LB", pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "RB",
    pygame.CONTROLLER_BUTTON_START: "Start", pygame.CONTROLLER_BUTTON_BACK: "Back",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "D←", pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "D→",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "D↑", pygame.CONTROLLER_BUTTON_DPAD_DOWN: "D↓",
}  # fmt: skip
TRIGGERS = {pygame.CONTROLLER_AXIS_TRIGGERLEFT: "LT", pygame.CONTROLLER_AXIS_TRIGGERRIGHT: "RT"}
STICKS = {
    (pygame.CONTROLLER_AXIS_LEFTX, -1): "L←", (pygame.CONTROLLER_AXIS_LEFTX, 1): "L→",
    (pygame.CONTROLLER_AXIS_LEFTY, -1): "L↑", (pygame.CONTROLLER_AXIS_LEFTY, 1): "L↓",
    (pygame.CONTROLLER_AXIS_RIGHTX, -1): "R←", (pygame.CONTROLLER_AXIS_RIGHTX, 1): "R→",
    (pygame.CONTROLLER_AXIS_RIGHTY, -1): "R↑", (pygame.CONTROLLER_AXIS_RIGHTY, 1): "R↓",
}  # fmt: skip


def source_name(source: Source) -> str:
    """`Space`, `LMB`, `A`, `RT`, `L←` (the left stick pushed to the left)."""
    match source:
        case Key(code):
            return KEYS.get(code) or pygame.key.name(code).title() or "?"
        case Click(number):
            return CLICKS.get(number, f"M{number}")
        case PadButton(number):
            return PAD_BUTTONS.get(number, f"B{number}")
        case PadAxis(axis, sign):
            return TRIGGERS.get(axis) or STICKS.get((axis, sign), "?")
