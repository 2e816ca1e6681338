"""Ledges: catch the lip, hang, climb up or let go."""

from math import ceil
from typing import TYPE_CHECKING

from game.actors.player import feel
from game.actors.player.doing import Doing
from game.kit.easing import smooth
from game.sim.actions import Button
from game.sim.events import Cue

if TYPE_CHECKING:
    from game.actors.player.body import Body
    from game.sim.world import World


def grab(body: "Body", world: "World") -> None:
    """Falling past a lip while pressing towards it, the hands catch it."""
    side = world.pad.x
    if not side or body.ledge_again or body.vy < 0 or world.pad.held(Button.DOWN) or body.crouching:
        return
    lip = _lip(body, world, side)
    if lip is None:
        return
    body.put(body.px, lip + body.h)
    body.facing = side
    body.vx = body.vy = 0.0
    body.surges = 1
    column = _hand_column(body, side)
    body.held = next((s for s in world.solids if s.blocks(column, lip, column + 1, lip + 1)), None)
    body.doing.enter(Doing.HANG)
    world.emit(Cue(body.x + side * 8, float(lip), "ledge_grab"))


def _hand_column(body: "Body", side: int) -> int:
    left, _, right, _ = body.box()
    return right if side > 0 else left - 1


def _lip(body: "Body", world: "World", side: int) -> int | None:
    """The height of a lip within reach of the hands that one can climb on to; None if there is none."""
    above, below = feel.LEDGE_REACH
    lip = edge_within(body, world, side, -above, below + ceil(max(body.vy, 0.0) / 60))
    return lip if lip is not None and body.free_at(world, 0, lip - (body.py - body.h)) else None


def edge_within(body: "Body", world: "World", side: int, first: int, last: int) -> int | None:
    """The height of the uppermost lip beside it, from `first` to `last` px under its head, on top of which there is room."""
    column, top = _hand_column(body, side), body.py - body.h
    for y in range(top + first, top + last + 1):
        if world.blocks(column, y, column + 1, y + 1):
            free = not world.blocks(column, y - 1, column + 1, y)
            return y if free and _room_on_top(body, world, side, y) else None
    return None


def _room_on_top(body: "Body", world: "World", side: int, lip: int) -> bool:
    left, _, right, _ = body.box()
    return not world.blocks(left + side * body.w, lip - feel.CROUCHED, right + side * body.w, lip)


def hang(body: "Body", world: "World") -> None:
    """Holds on until it climbs, drops or leaps away."""
    pad = world.pad
    body.vx = body.vy = 0.0
    if _lip(body, world, body.facing) is None:
        _let_go(body)
        return
    if pad.held(Button.DOWN):
        _let_go(body)
    elif body.wants(world, Button.JUMP) and pad.x == -body.facing:
        pad.consume(Button.JUMP)
        _let_go(body)
        body.facing = -body.facing
        body.vx, body.vy = body.facing * feel.LEAP_OFF[0], feel.LEAP_OFF[1]
        body.jump_left = feel.JUMP_HOLD // 2
        world.emit(Cue(body.x, body.y, "jump"))
    elif body.doing.ticks >= feel.HANG_LEAST and (pad.held(Button.UP) or body.wants(world, Button.JUMP)) and _has_room(body, world):
        pad.consume(Button.JUMP)
        body.climb_from = body.px, body.py
        body.climb_to = body.px + body.facing * body.w, body.py - body.h
        body.doing.enter(Doing.CLIMB)
        world.emit(Cue(body.x, body.y, "climb"))


def _has_room(body: "Body", world: "World") -> bool:
    """Is there no ceiling over its head on the way up?"""
    left, _, right, bottom = body.box()
    lip = bottom - body.h
    return not world.blocks(left, lip - feel.CROUCHED, right, lip)


def _let_go(body: "Body") -> None:
    body.ledge_again = feel.LEDGE_AGAIN
    body.held = None
    body.doing.enter(Doing.FREE)


def climb(body: "Body", world: "World") -> None:
    """Up first, then over, in `feel.CLIMB` ticks; ends standing, or crouched under a low ceiling."""
    (x0, y0), (x1, y1) = body.climb_from, body.climb_to
    part = body.doing.ticks / feel.CLIMB
    up, over = smooth(part / 0.7), smooth((part - 0.55) / 0.45)
    if up > 0.4:
        body.duck(feel.CROUCHED)
    body.put(round(x0 + (x1 - x0) * over), round(y0 + (y1 - y0) * up))
    if body.doing.ticks < feel.CLIMB:
        return
    body.held = None
    if not body.free_at(world, 0, 0):  # something moved into the way meanwhile
        body.put(x0, y0)
        _let_go(body)
        return
    if body.fits(world, feel.STANDING):
        body.duck(feel.STANDING)
    body.grounded = True
    body.doing.enter(Doing.FREE)
