"""Ledges: catch the lip, hang, climb up or let go."""

from typing import TYPE_CHECKING

from game.actors.player import feel
from game.actors.player.doing import Doing
from game.kit.easing import smooth
from game.sim.actions import Button
from game.sim.events import Cue

if TYPE_CHECKING:
    from game.actors.player.figure import Figure
    from game.sim.world import World


def grab(figure: "Figure", world: "World") -> None:
    """Falling past a lip while pressing towards it, the hands catch it."""
    side = world.pad.x
    if not side or figure.ledge_again or figure.vy < -60 or world.pad.held(Button.DOWN) or figure.crouching:
        return
    lip = _lip(figure, world, side)
    if lip is None:
        return
    figure.put(figure.px, lip + figure.h)
    figure.facing = side
    figure.vx = figure.vy = 0.0
    figure.surges = 1
    column = _hand_column(figure, side)
    figure.held = next((s for s in world.solids if s.blocks(column, lip, column + 1, lip + 1)), None)
    figure.doing.enter(Doing.HANG)
    world.emit(Cue(figure.x + side * 8, float(lip), "ledge_grab"))


def _hand_column(figure: "Figure", side: int) -> int:
    left, _, right, _ = figure.box()
    return right if side > 0 else left - 1


def _lip(figure: "Figure", world: "World", side: int) -> int | None:
    """The height of a lip within reach of the hands that one can climb on to; None if there is none."""
    column, top = _hand_column(figure, side), figure.py - figure.h
    above, below = feel.LEDGE_REACH
    for y in range(top - above, top + below + 1):
        if world.blocks(column, y, column + 1, y + 1):
            free = not world.blocks(column, y - 1, column + 1, y)
            room = free and _room_on_top(figure, world, side, y) and figure.free_at(world, 0, y - top)
            return y if room else None
    return None


def _room_on_top(figure: "Figure", world: "World", side: int, lip: int) -> bool:
    left, _, right, _ = figure.box()
    return not world.blocks(left + side * figure.w, lip - feel.CROUCHED, right + side * figure.w, lip)


def hang(figure: "Figure", world: "World") -> None:
    """Holds on until it climbs, drops or leaps away."""
    pad = world.pad
    figure.vx = figure.vy = 0.0
    if _lip(figure, world, figure.facing) is None:
        _let_go(figure)
        return
    if pad.held(Button.DOWN):
        _let_go(figure)
    elif figure.wants(world, Button.JUMP) and pad.x == -figure.facing:
        pad.consume(Button.JUMP)
        _let_go(figure)
        figure.facing = -figure.facing
        figure.vx, figure.vy = figure.facing * feel.LEAP_OFF[0], feel.LEAP_OFF[1]
        figure.jump_left = feel.JUMP_HOLD // 2
        world.emit(Cue(figure.x, figure.y, "jump"))
    elif figure.doing.ticks >= feel.HANG_LEAST and (pad.held(Button.UP) or figure.wants(world, Button.JUMP)):
        pad.consume(Button.JUMP)
        figure.climb_from = figure.px, figure.py
        figure.climb_to = figure.px + figure.facing * figure.w, figure.py - figure.h
        figure.doing.enter(Doing.CLIMB)
        world.emit(Cue(figure.x, figure.y, "climb"))


def _let_go(figure: "Figure") -> None:
    figure.ledge_again = feel.LEDGE_AGAIN
    figure.held = None
    figure.doing.enter(Doing.FREE)


def climb(figure: "Figure", world: "World") -> None:
    """Up first, then over, in `feel.CLIMB` ticks; ends standing, or crouched under a low ceiling."""
    (x0, y0), (x1, y1) = figure.climb_from, figure.climb_to
    part = figure.doing.ticks / feel.CLIMB
    up, over = smooth(part / 0.7), smooth((part - 0.55) / 0.45)
    if up > 0.4:
        figure.duck(feel.CROUCHED)
    figure.put(round(x0 + (x1 - x0) * over), round(y0 + (y1 - y0) * up))
    if figure.doing.ticks < feel.CLIMB:
        return
    figure.held = None
    if not figure.free_at(world, 0, 0):  # something moved into the way meanwhile
        figure.put(x0, y0)
        _let_go(figure)
        return
    if figure.fits(world, feel.STANDING):
        figure.duck(feel.STANDING)
    figure.grounded = True
    figure.doing.enter(Doing.FREE)
