"""What a learner can do: the game's own buttons and an aim, each a choice of its own; all zeros is nothing."""

from typing import Any

from gymnasium.spaces import MultiDiscrete
from numpy.typing import NDArray

from game.sim.actions import FULL_TURN, Actions, Button

AIMS = 16  # directions, from the right clockwise
SIDEWAYS = (Button(0), Button.LEFT, Button.RIGHT)
UPRIGHT = (Button(0), Button.UP, Button.DOWN)
PRESSED = (Button.JUMP, Button.SURGE, Button.FIRE, Button.STRIKE, Button.USE)
PARTS = ("sideways", "upright", "jump", "surge", "fire", "strike", "use", "aim")


def hands() -> MultiDiscrete:
    """The space of actions: PARTS, in this order. An aim of 0 is none (where the figure faces), n is (n - 1) / AIMS of a full turn."""
    return MultiDiscrete([len(SIDEWAYS), len(UPRIGHT), *(2 for _ in PRESSED), AIMS + 1])


def actions_of(action: NDArray[Any]) -> Actions:
    """What is held then."""
    sideways, upright, *pressed, aim = (int(part) for part in action)
    buttons = SIDEWAYS[sideways] | UPRIGHT[upright]
    for button, down in zip(PRESSED, pressed, strict=True):
        if down:
            buttons |= button
    return Actions(buttons, (aim - 1) * FULL_TURN // AIMS if aim else None)
