"""Where a player aims, from keys, a stick or a pointer, in tenths of a degree: 0 right, 900 down."""

from math import atan2, degrees

from game.sim.actions import FULL_TURN, Button


def of_vector(x: float, y: float) -> int | None:
    """The aim along a vector (y downwards); None when it has no length."""
    if x == 0 and y == 0:
        return None
    return round(degrees(atan2(y, x)) * 10) % FULL_TURN


def of_buttons(buttons: Button) -> int | None:
    """Eight ways, by the held directions; None when there is none: where the figure faces."""
    x = bool(buttons & Button.RIGHT) - bool(buttons & Button.LEFT)
    y = bool(buttons & Button.DOWN) - bool(buttons & Button.UP)
    return of_vector(x, y)


def of_pointer(origin: tuple[float, float], pointer: tuple[float, float]) -> int | None:
    """From the figure's shoulder to the pointer, both in px of the picture."""
    return of_vector(pointer[0] - origin[0], pointer[1] - origin[1])
