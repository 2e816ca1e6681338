"""Which key, mouse button or gamepad control does what; the sets for all devices work at the same time."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from types import MappingProxyType

import pygame

from game.sim.actions import Button


class Family(StrEnum):
    """What somebody plays with; prompts show the names of the one used last."""

    MOUSE = "mouse"  # keyboard and mouse
    KEYS = "keys"  # keyboard alone
    PAD = "pad"


class MenuKey(Enum):
    """What one does in menus. None of these is ever part of a recording."""

    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    OK = auto()
    BACK = auto()
    PAUSE = auto()
    LOG = auto()  # what was said


@dataclass(frozen=True, slots=True)
class Key:
    """A key, by pygame's key code."""

    code: int


@dataclass(frozen=True, slots=True)
class Click:
    """A mouse button: 1 left, 2 middle, 3 right."""

    number: int


@dataclass(frozen=True, slots=True)
class PadButton:
    """A gamepad's button, by SDL's number (as on an Xbox pad)."""

    number: int


@dataclass(frozen=True, slots=True)
class PadAxis:
    """A stick pushed one way, or a trigger pulled, by SDL's number of the axis; sign is -1 or 1."""

    axis: int
    sign: int = 1


Source = Key | Click | PadButton | PadAxis
Sources = tuple[Source, ...]
Sets = Mapping[Family, Mapping[Button, Sources]]

_MOUSE_SET: Mapping[Button, Sources] = {
    Button.LEFT: (Key(pygame.K_a),),
    Button.RIGHT: (Key(pygame.K_d),),
    Button.UP: (Key(pygame.K_w),),
    Button.DOWN: (Key(pygame.K_s),),
    Button.JUMP: (Key(pygame.K_SPACE),),
    Button.SURGE: (Key(pygame.K_LSHIFT), Key(pygame.K_RSHIFT)),
    Button.FIRE: (Click(1),),
    Button.STRIKE: (Click(3),),
    Button.USE: (Key(pygame.K_e),),
}
_KEYS_SET: Mapping[Button, Sources] = {
    Button.LEFT: (Key(pygame.K_LEFT),),
    Button.RIGHT: (Key(pygame.K_RIGHT),),
    Button.UP: (Key(pygame.K_UP),),
    Button.DOWN: (Key(pygame.K_DOWN),),
    Button.JUMP: (Key(pygame.K_z), Key(pygame.K_y)),  # Y lies where Z does on a German keyboard
    Button.SURGE: (Key(pygame.K_c),),
    Button.FIRE: (Key(pygame.K_x),),
    Button.STRIKE: (Key(pygame.K_v),),
    Button.USE: (Key(pygame.K_f),),
}
_STICK_X, _STICK_Y = pygame.CONTROLLER_AXIS_LEFTX, pygame.CONTROLLER_AXIS_LEFTY
_PAD_SET: Mapping[Button, Sources] = {
    Button.LEFT: (PadAxis(_STICK_X, -1), PadButton(pygame.CONTROLLER_BUTTON_DPAD_LEFT)),
    Button.RIGHT: (PadAxis(_STICK_X, 1), PadButton(pygame.CONTROLLER_BUTTON_DPAD_RIGHT)),
    Button.UP: (PadAxis(_STICK_Y, -1), PadButton(pygame.CONTROLLER_BUTTON_DPAD_UP)),
    Button.DOWN: (PadAxis(_STICK_Y, 1), PadButton(pygame.CONTROLLER_BUTTON_DPAD_DOWN)),
    Button.JUMP: (PadButton(pygame.CONTROLLER_BUTTON_A),),
    Button.SURGE: (PadButton(pygame.CONTROLLER_BUTTON_B), PadButton(pygame.CONTROLLER_BUTTON_LEFTSHOULDER)),
    Button.FIRE: (PadAxis(pygame.CONTROLLER_AXIS_TRIGGERRIGHT), PadButton(pygame.CONTROLLER_BUTTON_RIGHTSHOULDER)),
    Button.STRIKE: (PadButton(pygame.CONTROLLER_BUTTON_X),),
    Button.USE: (PadButton(pygame.CONTROLLER_BUTTON_Y),),
}
MENU: Mapping[MenuKey, Sources] = {
    MenuKey.UP: (Key(pygame.K_UP), Key(pygame.K_w), *_PAD_SET[Button.UP]),
    MenuKey.DOWN: (Key(pygame.K_DOWN), Key(pygame.K_s), *_PAD_SET[Button.DOWN]),
    MenuKey.LEFT: (Key(pygame.K_LEFT), Key(pygame.K_a), *_PAD_SET[Button.LEFT]),
    MenuKey.RIGHT: (Key(pygame.K_RIGHT), Key(pygame.K_d), *_PAD_SET[Button.RIGHT]),
    MenuKey.OK: (
        Key(pygame.K_RETURN), Key(pygame.K_KP_ENTER), Key(pygame.K_SPACE), Key(pygame.K_z), Key(pygame.K_e),
        PadButton(pygame.CONTROLLER_BUTTON_A),
    ),
    MenuKey.BACK: (Key(pygame.K_ESCAPE), Key(pygame.K_BACKSPACE), PadButton(pygame.CONTROLLER_BUTTON_B)),
    MenuKey.PAUSE: (Key(pygame.K_ESCAPE), Key(pygame.K_p), Key(pygame.K_PAUSE), PadButton(pygame.CONTROLLER_BUTTON_START)),
    MenuKey.LOG: (Key(pygame.K_TAB), Key(pygame.K_l), PadButton(pygame.CONTROLLER_BUTTON_BACK)),
}  # fmt: skip


@dataclass(frozen=True)
class Bindings:
    """The sets in force, from what is played with to what does it."""

    sets: Sets

    def lookup(self) -> Mapping[Source, Button]:
        """What each source does. Where two sets want the same one, the first has it."""
        found: dict[Source, Button] = {}
        for bound in self.sets.values():
            for button, sources in bound.items():
                for source in sources:
                    found.setdefault(source, button)
        return found

    def families(self, source: Source) -> list[Family]:
        """In which sets it stands."""
        return [family for family, bound in self.sets.items() if any(source in sources for sources in bound.values())]

    def of(self, family: Family, button: Button) -> Sources:
        """What does this in one set; may be empty."""
        return self.sets.get(family, {}).get(button, ())


DEFAULT = Bindings(MappingProxyType({Family.MOUSE: _MOUSE_SET, Family.KEYS: _KEYS_SET, Family.PAD: _PAD_SET}))
