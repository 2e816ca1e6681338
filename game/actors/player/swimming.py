"""In water: swims, dives, comes up by itself, leaps out of it and over its edge. Feel, as elsewhere, is that of Celeste, times two."""

from math import sin, sqrt
from typing import TYPE_CHECKING

from game.actors.player import feel, ladder, ledge
from game.actors.player.doing import Doing
from game.kit.approach import approach, clamp
from game.sim.actions import Button
from game.sim.events import Cue
from game.sim.water import FLOAT, SHALLOW, depth_at

if TYPE_CHECKING:
    from game.actors.player.body import Body
    from game.sim.world import World

SWIM, UNDER = 160.0, 120.0  # px/s at the surface and under it
STROKE = 1200.0  # px/s², by holding a direction
DRAG = 800.0  # px/s² without one
RISE, DIVE = 120.0, 140.0  # px/s upwards by itself, downwards by holding it
UP = 160.0  # px/s upwards by holding it
LIFT = 950.0  # px/s²: what bears one up
SETTLE = 6.0  # px/s towards the surface for every px away from how one floats
NEAR = 12  # px deeper than one floats from where one can leap out, or over an edge
BROKEN = 0.72  # share of its speed that a fall keeps at the surface
CROWN = 230.0  # px/s from which on one falls in with a large splash
KICK, KICK_AGAIN = 330.0, 36  # px/s of a surge in water; ticks
BRINK = 26  # px under the top of its head that an edge lies at most over which it swings itself
OVER = 7  # px higher than the edge that this leads
WADE = 0.5  # share of a run that is left in the deepest water in which one walks
WADES = 34.0  # px between two steps that are heard in it
BREATH = 40  # ticks between two bubbles under water
BOB, BOBS = 1.5, 0.055  # px up and down at the surface, radians per tick
SINKS = 50.0  # px/s of a body


def depth(body: "Body", world: "World") -> float:
    """How far under the surface its feet are, px."""
    return depth_at(world, body.x, body.y)


def begins(body: "Body", world: "World") -> bool:
    """Is it so deep that it swims from now on? In the air only one who falls."""
    deep = depth(body, world)
    if deep < SHALLOW and (deep < FLOAT - 8 or body.grounded or body.vy < 0):
        return False
    if body.vy < 0 and deep < body.h:  # on the way out
        return False
    large = body.vy >= CROWN
    if deep < body.h + NEAR and (body.vy > 0 or not body.grounded):
        world.emit(Cue(body.x, body.y - deep, "splash_large" if large else "splash_small"))
        world.senses.make_noise(world, body.x, body.y, feel.LANDING_NOISE)
    body.vy *= BROKEN
    body.jump_left = body.coyote = 0
    body.dropping, body.grounded = False, False
    body.surges = 1
    if body.fits(world, feel.STANDING):
        body.duck(feel.STANDING)
    body.doing.enter(Doing.SWIM)
    return True


def go_on(body: "Body", world: "World") -> None:
    """One tick in the water."""
    deep = depth(body, world)
    if deep < FLOAT - 10 or (deep < SHALLOW and body.vy >= 0 and body.on_ground(world)):
        body.doing.enter(Doing.FREE)
        return
    if body.crouching and body.fits(world, feel.STANDING):
        body.duck(feel.STANDING)
    near = deep < FLOAT + NEAR
    if near and _leaves(body, world):
        return
    ladder.take(body, world)
    if body.doing.state is Doing.LADDER:
        return
    _across(body, world, near)
    _up_and_down(body, world, deep, near)
    body.step_x(world)
    body.step_y(world)
    if not near and body.doing.ticks % BREATH == 0:
        world.emit(Cue(body.x, body.y - body.h, "breath"))


def _leaves(body: "Body", world: "World") -> bool:
    """Leaps out, swings itself over an edge at the surface, or takes hold of one above."""
    pad = world.pad
    if body.wants(world, Button.JUMP) and not pad.held(Button.DOWN):
        pad.consume(Button.JUMP)
        _out(body, world, feel.JUMP)
        body.jump_left = feel.JUMP_HOLD
        return True
    if not pad.x or pad.held(Button.DOWN):
        return False
    lip = ledge.edge_within(body, world, pad.x, -1, BRINK)
    if lip is not None and body.free_at(world, 0, lip - OVER - body.py):
        body.facing = pad.x
        _out(body, world, -sqrt(2 * feel.GRAVITY * (body.py - lip + OVER)))
        return True
    rising, body.vy = body.vy, max(body.vy, 0.0)
    ledge.grab(body, world)
    if body.doing.state is Doing.HANG:
        return True
    body.vy = rising
    return False


def _out(body: "Body", world: "World", speed: float) -> None:
    body.vy = speed
    body.doing.enter(Doing.FREE)
    world.emit(Cue(body.x, body.y - depth(body, world), "splash_small", 0.6))


def _across(body: "Body", world: "World", near: bool) -> None:
    way, top = world.pad.x, SWIM if near else UNDER
    if way:
        body.facing = way
    if body.wants(world, Button.SURGE) and not body.surge_again:
        world.pad.consume(Button.SURGE)
        body.surge_again = KICK_AGAIN
        body.vx = body.facing * KICK
        world.emit(Cue(body.x, body.y - FLOAT / 2, "swim", dx=float(body.facing)))
    over = abs(body.vx) > top
    body.vx = approach(body.vx, way * top, (STROKE if way and not over else DRAG) / 60)
    if abs(body.vx) > 40:
        body.stride += abs(body.vx) / 60
        if body.stride >= feel.STEP_LENGTH:
            body.stride -= feel.STEP_LENGTH
            world.emit(Cue(body.x, body.y - FLOAT if near else body.y - 20, "swim", 0.5))


def _up_and_down(body: "Body", world: "World", deep: float, near: bool) -> None:
    """Down dives; up, or jump held, comes up quicker than one does by itself."""
    pad = world.pad
    if pad.held(Button.DOWN):
        body.vy = approach(body.vy, DIVE, STROKE / 60)
        return
    fast = pad.held(Button.UP) or pad.held(Button.JUMP)
    rise = UP if fast else RISE
    want = clamp((FLOAT - deep) * SETTLE, -rise, RISE) if near or not fast else -rise
    body.vy = approach(body.vy, want, (STROKE if fast else LIFT) / 60)


def wade(body: "Body", world: "World") -> None:
    """In shallow water one walks slower."""
    if not body.grounded or not body.vx:
        return
    deep = depth(body, world)
    if not deep:
        return
    top = feel.RUN * (1 - (1 - WADE) * min(1.0, deep / SHALLOW))
    body.vx = clamp(body.vx, -top, top)
    before = int(body.gone_px // WADES)
    if int((body.gone_px + abs(body.vx) / 60) // WADES) != before:
        world.emit(Cue(body.x, body.y - deep, "wade"))


def sink(body: "Body", world: "World") -> None:
    """A body sinks slowly."""
    if depth(body, world) > FLOAT / 2:
        body.vy = min(body.vy, SINKS)


def bob(body: "Body", world: "World") -> float:
    """By how many px the water moves its picture."""
    if body.doing.state is not Doing.SWIM or abs(body.vy) > SETTLE:
        return 0.0
    return BOB * sin(world.tick * BOBS)
