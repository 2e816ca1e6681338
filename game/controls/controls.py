"""All devices together: events go in, and one small Actions value per tick comes out, or what was done in a menu."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.controls import aim
from game.controls.bindings import DEFAULT, MENU, Bindings, Click, Family, Key, MenuKey, Source
from game.controls.held import Held
from game.controls.mouse import Mouse
from game.controls.names import PadKind, merged, sign_of
from game.controls.pads import Pads
from game.controls.sticks import LEFT, RIGHT
from game.sim.actions import Actions, Button

REPEAT_AFTER, REPEAT_EVERY = 24, 7  # ticks a direction is held in a menu before it counts again, and from then on
DIRECTIONS = (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN)
REPEATED = (MenuKey.UP, MenuKey.DOWN, MenuKey.LEFT, MenuKey.RIGHT)
MENU_OF = {source: [key for key, sources in MENU.items() if source in sources] for sources in MENU.values() for source in sources}
WHEEL_UP, WHEEL_DOWN = Click(4), Click(5)
Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class MenuInput:
    """What was done in a menu since the last tick. `pointer` (px of the picture) is None unless the mouse moved or clicked; `wheel` is 1
    where it was turned down, -1 up."""

    keys: tuple[MenuKey, ...] = ()
    pointer: Point | None = None
    clicked: bool = False
    dragging: bool = False
    wheel: int = 0

    def __contains__(self, key: object) -> bool:
        return key in self.keys


class Controls:
    """Keyboard, mouse and gamepads at once. `family` is what was used last."""

    def __init__(self, bindings: Bindings = DEFAULT) -> None:
        self.bindings = bindings
        self.family = Family.MOUSE
        self.pad_signs: PadKind | None = None  # None: by the pad in hand
        self._buttons = bindings.lookup()
        self._held = Held()
        self._mouse = Mouse(self._held)
        self._pads = Pads(self._held)
        self._repeat = 0

    # -- events in

    def event(self, event: pygame.Event, picture: Callable[[Point], Point] = lambda at: at) -> None:
        """Takes one event; `picture` turns a place in the window into one in the 640x360 picture."""
        if event.type == pygame.KEYDOWN:
            self._key(Key(event.key))
        elif event.type == pygame.KEYUP:
            self._held.release(Key(event.key))
        elif event.type in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            if self._mouse.event(event, picture(event.pos)):
                self.family = Family.MOUSE
        elif self._pads.event(event):
            self._use(Family.PAD)

    def _key(self, key: Key) -> None:
        self._held.press(key)
        families = self.bindings.families(key)
        if self.family is Family.PAD and not families:
            self._use(Family.KEYS)
        elif families and self.family not in families and not self._shared(key, families):
            self._use(families[0])

    def _shared(self, key: Key, families: list[Family]) -> bool:
        """Arrows together with Space or Shift are still a keyboard alone; only a direction of the other set is a change of hands."""
        bound = [self.bindings.of(families[0], button) for button in DIRECTIONS]
        return self.family is Family.KEYS and not any(key in sources for sources in bound)

    def _use(self, family: Family) -> None:
        self.family = family
        self._mouse.rest()

    def release_all(self) -> None:
        """The window lost the keyboard: nothing is held any more."""
        self._held.release_all()
        self._pads.let_go()
        self._repeat = 0

    def pad_lost(self) -> bool:
        """Was the gamepad in hand unplugged since this was last asked?"""
        lost, self._pads.lost = self._pads.lost, False
        return lost

    # -- play

    @property
    def pointer(self) -> Point | None:
        """Where the mouse points, px of the picture; None while another device is used."""
        return self._mouse.pointer if self.family is Family.MOUSE else None

    def actions(self, origin: tuple[float, float]) -> Actions:
        """This tick's buttons and aim; `origin` is the figure's shoulder in px of the picture."""
        buttons = Button(0)
        for source in self._held.for_tick():
            buttons |= self._buttons.get(source, Button(0))
        return Actions(buttons, self._aim(buttons, origin))

    def _aim(self, buttons: Button, origin: tuple[float, float]) -> int | None:
        if self.family is Family.PAD:
            return self._stick_aim(buttons)
        if self.pointer is not None:
            return aim.of_pointer(origin, self.pointer)
        return aim.of_buttons(buttons)

    def _stick_aim(self, buttons: Button) -> int | None:
        aimed = aim.of_vector(*self._pads.sticks.vector(RIGHT))
        if aimed is None and buttons & Button.FIRE:
            aimed = aim.of_vector(*self._pads.sticks.vector(LEFT))
        return aim.of_buttons(buttons) if aimed is None else aimed

    def wanted(self) -> tuple[MenuKey, ...]:
        """What was pressed since the last tick that means something in menus: pause, for one. It goes on to the figure all the same."""
        return tuple(key for source in self._held.presses() for key in MENU_OF.get(source, ()))

    # -- menus

    def menu(self) -> MenuInput:
        """What was done in a menu since the last tick; what was chosen with does nothing in play until it is pressed again."""
        fresh = self._held.presses()
        keys = [key for source in fresh for key in MENU_OF.get(source, ())]
        self._held.for_tick()
        self._held.drop(source for source in fresh if not isinstance(source, Click) and not _only_repeats(source))
        return self._menu_input(tuple(dict.fromkeys((*keys, *self._repeated(keys)))), fresh)

    def _menu_input(self, keys: tuple[MenuKey, ...], fresh: list[Source]) -> MenuInput:
        clicked, moved = Click(1) in fresh, self._mouse.moved
        self._mouse.moved = False
        dragging = Click(1) in self._held.down()
        wheel = (WHEEL_DOWN in fresh) - (WHEEL_UP in fresh)
        return MenuInput(keys, self.pointer if clicked or moved or dragging else None, clicked, dragging, wheel)

    def _repeated(self, fresh: list[MenuKey]) -> list[MenuKey]:
        held = [key for source in self._held.down() for key in MENU_OF.get(source, ()) if key in REPEATED]
        self._repeat = self._repeat + 1 if held and not fresh else 0
        return held if self._repeat >= REPEAT_AFTER and (self._repeat - REPEAT_AFTER) % REPEAT_EVERY == 0 else []

    def leave_menu(self) -> None:
        """Play goes on: a click that chose something is no shot."""
        self._held.drop([Click(1), Click(3)])
        self._held.presses()

    # -- signs

    @property
    def pad_kind(self) -> PadKind:
        """Whose signs are shown for gamepads: what was set, or those of the one used last."""
        return self.pad_signs or self._pads.kind

    def signs(self, action: str) -> tuple[str, ...]:
        """What is bound to an action (`jump`, `left+up`, `pause`), as names of signs, on the device used last."""
        found = (self.sources(part.strip(), self.family)[:1] for part in action.split("+"))
        return merged(self.sign(source) for sources in found for source in sources)

    def sign(self, source: Source) -> str:
        """The sign of one key, mouse button or gamepad control."""
        return sign_of(source, self.pad_kind)

    def sources(self, action: str, family: Family) -> tuple[Source, ...]:
        """What does this action (a Button's or MenuKey's name, any case) in one family."""
        name = action.upper()
        if name in Button.__members__:
            return self.bindings.of(family, Button[name])
        wanted = MENU[MenuKey[name]] if name in MenuKey.__members__ else ()
        clicked = (Click(1),) if (family, name) == (Family.MOUSE, MenuKey.OK.name) else ()
        return *clicked, *(source for source in wanted if isinstance(source, Key) is (family is not Family.PAD))


def _only_repeats(source: Source) -> bool:
    return all(key in REPEATED for key in MENU_OF.get(source, ()))
