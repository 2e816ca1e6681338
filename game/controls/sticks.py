"""A gamepad's axes: dead zones, and directions that do not flutter at their edge."""

from collections.abc import Iterator
from math import hypot

import pygame

from game.controls.bindings import PadAxis

RAW_RANGE = 32767  # SDL reports -32768..32767
DEAD = 0.30  # share of the way: nearer to the centre a stick points nowhere
ON, OFF = 0.50, 0.35  # share of the way at which a direction begins and ends
TRIGGER_ON, TRIGGER_OFF = 0.30, 0.18  # a pull is short, so that a shot comes at once
TRIGGERS = (pygame.CONTROLLER_AXIS_TRIGGERLEFT, pygame.CONTROLLER_AXIS_TRIGGERRIGHT)
LEFT = (pygame.CONTROLLER_AXIS_LEFTX, pygame.CONTROLLER_AXIS_LEFTY)
RIGHT = (pygame.CONTROLLER_AXIS_RIGHTX, pygame.CONTROLLER_AXIS_RIGHTY)


class Sticks:
    """Where the axes of the gamepad in hand stand, -1..1."""

    def __init__(self) -> None:
        self._values: dict[int, float] = {}
        self._on: set[PadAxis] = set()

    def centre(self) -> None:
        """All let go."""
        self._values.clear()
        self._on.clear()

    def move(self, axis: int, raw: int) -> Iterator[tuple[PadAxis, bool]]:
        """The axis stands at `raw` (SDL's numbers); yields every direction that begins (True) or ends (False) by it."""
        value = max(-1.0, min(1.0, raw / RAW_RANGE))
        self._values[axis] = value
        on, off = (TRIGGER_ON, TRIGGER_OFF) if axis in TRIGGERS else (ON, OFF)
        for way in (PadAxis(axis, -1), PadAxis(axis, 1)):
            was, push = way in self._on, value * way.sign
            now = push > (off if was else on)
            if now != was:
                (self._on.add if now else self._on.discard)(way)
                yield way, now

    def vector(self, stick: tuple[int, int]) -> tuple[float, float]:
        """Where a stick points; 0, 0 inside its dead zone."""
        x, y = (self._values.get(axis, 0.0) for axis in stick)
        return (x, y) if hypot(x, y) > DEAD else (0.0, 0.0)
