"""What hands do on any device becomes one Actions value per tick."""

import pygame
import pytest

from game.controls.bindings import DEFAULT, MENU, Family, MenuKey
from game.controls.controls import REPEAT_AFTER, Controls
from game.controls.names import PadKind, pad_kind, sign_of
from game.media import glyphs
from game.sim.actions import Actions, Button

HERE = (320.0, 180.0)
HELD_BY = {
    Button.LEFT: (pygame.K_a, pygame.K_LEFT),
    Button.RIGHT: (pygame.K_d, pygame.K_RIGHT),
    Button.UP: (pygame.K_w, pygame.K_UP),
    Button.DOWN: (pygame.K_s, pygame.K_DOWN),
    Button.JUMP: (pygame.K_SPACE, pygame.K_z),
    Button.SURGE: (pygame.K_LSHIFT, pygame.K_c),
    Button.FIRE: (pygame.K_x,),
    Button.STRIKE: (pygame.K_v,),
    Button.USE: (pygame.K_e, pygame.K_f),
}
PAD_BUTTONS = {
    pygame.CONTROLLER_BUTTON_A: Button.JUMP,
    pygame.CONTROLLER_BUTTON_B: Button.SURGE,
    pygame.CONTROLLER_BUTTON_X: Button.STRIKE,
    pygame.CONTROLLER_BUTTON_Y: Button.USE,
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: Button.SURGE,
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: Button.FIRE,
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: Button.LEFT,
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: Button.DOWN,
}


@pytest.fixture
def controls() -> Controls:
    pygame.display.init()
    pygame.event.clear()
    return Controls()


def send(controls: Controls, *events: pygame.Event) -> None:
    """Through pygame's own queue, as real ones come."""
    for event in events:
        pygame.event.post(event)
    for event in pygame.event.get():
        controls.event(event)


def key(code: int, down: bool = True) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN if down else pygame.KEYUP, key=code, mod=0)


def motion(at: tuple[int, int], rel: tuple[int, int] = (40, 0)) -> pygame.Event:
    return pygame.Event(pygame.MOUSEMOTION, pos=at, rel=rel, buttons=(0, 0, 0))


def click(number: int, at: tuple[int, int] = (400, 180), down: bool = True) -> pygame.Event:
    return pygame.Event(pygame.MOUSEBUTTONDOWN if down else pygame.MOUSEBUTTONUP, button=number, pos=at)


def axis(number: int, value: int) -> pygame.Event:
    return pygame.Event(pygame.CONTROLLERAXISMOTION, instance_id=0, axis=number, value=value)


def pad(button: int, down: bool = True) -> pygame.Event:
    return pygame.Event(pygame.CONTROLLERBUTTONDOWN if down else pygame.CONTROLLERBUTTONUP, instance_id=0, button=button)


def held(controls: Controls) -> Button:
    return controls.actions(HERE).buttons


@pytest.mark.parametrize(("button", "codes"), HELD_BY.items())
def test_every_button_has_its_keys(controls: Controls, button: Button, codes: tuple[int, ...]) -> None:
    for code in codes:
        send(controls, key(code))
        assert held(controls) == button
        send(controls, key(code, down=False))
        assert held(controls) == Button(0)


@pytest.mark.parametrize(("number", "button"), PAD_BUTTONS.items())
def test_every_button_of_a_pad(controls: Controls, number: int, button: Button) -> None:
    send(controls, pad(number))
    assert held(controls) == button
    send(controls, pad(number, down=False))
    assert held(controls) == Button(0)


def test_no_source_means_two_things() -> None:
    bound = [source for family in DEFAULT.sets.values() for sources in family.values() for source in sources]
    assert len(bound) == len(set(bound)) == len(DEFAULT.lookup())


def test_a_tap_between_two_ticks_is_held_for_one(controls: Controls) -> None:
    send(controls, key(pygame.K_SPACE), key(pygame.K_SPACE, down=False))
    assert held(controls) == Button.JUMP
    assert held(controls) == Button(0)


def test_losing_the_keyboard_lets_go_of_everything(controls: Controls) -> None:
    send(controls, key(pygame.K_d), click(1), axis(pygame.CONTROLLER_AXIS_LEFTX, 32767))
    controls.release_all()
    assert controls.actions(HERE).buttons == Button(0)
    send(controls, axis(pygame.CONTROLLER_AXIS_LEFTX, 32767))  # the stick is still pushed and says so again
    assert held(controls) == Button.RIGHT


# -- aim


def test_the_mouse_aims_from_the_shoulder(controls: Controls) -> None:
    send(controls, motion((320, 280)), click(1, (320, 280)))
    assert controls.actions(HERE) == Actions(Button.FIRE, 900)
    send(controls, motion((420, 80)))
    assert controls.actions(HERE).aim == 3150


def test_arrows_aim_eight_ways_or_where_the_figure_faces(controls: Controls) -> None:
    send(controls, motion((320, 280)), key(pygame.K_x))
    assert controls.actions(HERE).aim is None
    send(controls, key(pygame.K_UP), key(pygame.K_LEFT))
    assert controls.actions(HERE).aim == 2250


def test_the_right_stick_aims_and_the_left_one_only_while_firing(controls: Controls) -> None:
    send(controls, axis(pygame.CONTROLLER_AXIS_LEFTX, 12000), axis(pygame.CONTROLLER_AXIS_LEFTY, -12000), pad(pygame.CONTROLLER_BUTTON_Y))
    assert controls.actions(HERE).aim is None
    send(controls, axis(pygame.CONTROLLER_AXIS_TRIGGERRIGHT, 20000))
    assert controls.actions(HERE) == Actions(Button.USE | Button.FIRE, 3150)
    send(controls, axis(pygame.CONTROLLER_AXIS_RIGHTY, 30000))
    assert controls.actions(HERE).aim == 900


def test_a_stick_in_its_dead_zone_does_nothing(controls: Controls) -> None:
    send(controls, axis(pygame.CONTROLLER_AXIS_LEFTX, 6000), axis(pygame.CONTROLLER_AXIS_RIGHTX, -6000))
    assert controls.actions(HERE) == Actions()
    assert controls.family is Family.MOUSE


def test_a_stick_near_its_edge_does_not_flutter(controls: Controls) -> None:
    seen = []
    for value in (0, 15000, 17000, 15500, 16800, 15000, 12500, 10000, 12000):
        send(controls, axis(pygame.CONTROLLER_AXIS_LEFTX, value))
        seen.append(bool(held(controls) & Button.RIGHT))
    assert seen == [False, False, True, True, True, True, True, False, False]


# -- prompts


def test_prompts_show_the_signs_of_what_was_used_last(controls: Controls) -> None:
    assert controls.signs("jump") == ("key_space",)
    send(controls, pad(pygame.CONTROLLER_BUTTON_B))
    assert [controls.signs(action) for action in ("jump", "fire", "pause")] == [("xbox_a",), ("xbox_rt",), ("xbox_start",)]
    assert controls.signs("left+right") == ("stick_l_horizontal",)
    send(controls, key(pygame.K_RIGHT))
    assert (controls.signs("jump"), controls.signs("left+up")) == (("key_z",), ("key_left", "key_up"))
    send(controls, motion((10, 10)))
    assert (controls.signs("fire"), controls.signs("strike"), controls.signs("ok")) == (("mouse_1",), ("mouse_3",), ("mouse_1",))


@pytest.mark.parametrize("kind", PadKind)
def test_whatever_is_bound_has_a_drawn_sign(kind: PadKind) -> None:
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    bound = [source for family in DEFAULT.sets.values() for sources in family.values() for source in sources]
    bound += [source for sources in MENU.values() for source in sources]
    assert [sign for sign in (sign_of(source, kind) for source in bound) if not glyphs.known(sign) or sign.endswith("other")] == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Xbox Series X Controller", PadKind.XBOX),
        ("Generic USB Gamepad", PadKind.XBOX),
        ("PS5 Controller", PadKind.PLAYSTATION),
        ("Sony Interactive Entertainment Wireless Controller", PadKind.PLAYSTATION),
        ("Nintendo Switch Pro Controller", PadKind.SWITCH),
        ("Joy-Con (L/R)", PadKind.SWITCH),
    ],
)
def test_a_pad_is_known_by_its_name(name: str, kind: PadKind) -> None:
    assert pad_kind([name]) is kind


def test_a_bumped_table_does_not_change_hands(controls: Controls) -> None:
    send(controls, key(pygame.K_LEFT), motion((100, 100), rel=(3, 2)))
    assert controls.family is Family.KEYS


def test_space_with_the_arrows_is_still_the_keyboard_alone(controls: Controls) -> None:
    send(controls, key(pygame.K_LEFT), key(pygame.K_SPACE))
    assert controls.family is Family.KEYS
    assert held(controls) == Button.LEFT | Button.JUMP
    send(controls, key(pygame.K_d))
    assert controls.family is Family.MOUSE


# -- menus


def test_what_chose_in_a_menu_does_nothing_in_play(controls: Controls) -> None:
    send(controls, key(pygame.K_SPACE), key(pygame.K_d), click(1))
    did = controls.menu()
    assert MenuKey.OK in did
    assert did.clicked
    controls.leave_menu()
    assert held(controls) == Button.RIGHT  # what is still held to run runs at once


def test_pause_is_no_action(controls: Controls) -> None:
    send(controls, key(pygame.K_ESCAPE))
    assert MenuKey.PAUSE in controls.wanted()
    assert not controls.wanted()
    assert controls.actions(HERE) == Actions()


def test_a_held_direction_goes_on_through_a_list(controls: Controls) -> None:
    send(controls, key(pygame.K_DOWN))
    steps = [MenuKey.DOWN in controls.menu() for _ in range(REPEAT_AFTER + 2)]
    assert steps.count(True) == 2
    assert steps[0]


# -- hot-plug


def test_a_pad_unplugged_lets_go_and_is_told_once(controls: Controls) -> None:
    send(controls, pad(pygame.CONTROLLER_BUTTON_A), axis(pygame.CONTROLLER_AXIS_LEFTX, 32767))
    send(controls, pygame.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=0))
    assert controls.actions(HERE) == Actions()
    assert controls.pad_lost()
    assert not controls.pad_lost()


def test_a_pad_that_nobody_played_with_may_go(controls: Controls) -> None:
    send(controls, key(pygame.K_d), pygame.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=0))
    assert not controls.pad_lost()
    assert held(controls) == Button.RIGHT


def test_a_device_that_cannot_be_opened_is_no_reason_to_stop(controls: Controls) -> None:
    send(controls, pygame.Event(pygame.CONTROLLERDEVICEADDED, device_index=99))
    assert controls.actions(HERE) == Actions()
