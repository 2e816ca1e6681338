"""Ladders: take hold, go up and down, jump off."""

from typing import TYPE_CHECKING

from game.actors.player import feel
from game.actors.player.doing import Doing
from game.sim.actions import Button
from game.sim.events import Cue

if TYPE_CHECKING:
    from game.actors.player.body import Body
    from game.sim.world import World

RUNG = 28.0  # px from one rung that is heard to the next: boots, not every hand


def take(body: "Body", world: "World") -> None:
    """Up takes hold of a ladder behind the body, down one that ends under its feet."""
    pad, terrain = world.pad, world.level.terrain
    if body.ladder_again or not body.doing.among(Doing.FREE, Doing.SWIM):
        return
    up = pad.held(Button.UP) and body.vy >= -60 and terrain.ladder(body.px, body.py - 20) and terrain.ladder(body.px, body.py - 2)
    down = pad.held(Button.DOWN) and body.grounded and terrain.ladder(body.px, body.py + 1)
    down = down and not world.blocks(body.px, body.py, body.px + 1, body.py + 1)
    if not (up or down):
        return
    centre = (body.px >> 4) * 16 + 8
    if not body.free_at(world, centre - body.px, 0):
        return
    body.duck(feel.STANDING if body.fits(world, feel.STANDING) else feel.CROUCHED)
    body.put(centre, body.py + (2 if down and not up else 0))
    body.vx = body.vy = 0.0
    body.dropping = True
    body.surges = 1
    body.doing.enter(Doing.LADDER)


def go_on(body: "Body", world: "World") -> None:
    """One tick on the ladder."""
    pad, terrain = world.pad, world.level.terrain
    if body.wants(world, Button.JUMP):
        _leave(body)
        if not pad.held(Button.DOWN):
            pad.consume(Button.JUMP)
            body.vx, body.vy = pad.x * feel.RUN, feel.JUMP * (0.8 if pad.x else 0.6)
            body.jump_left = feel.JUMP_HOLD // 2
            world.emit(Cue(body.x, body.y, "jump"))
        return
    if pad.x:
        body.facing = pad.x
    body.vy = {-1: -feel.LADDER_UP, 0: 0.0, 1: feel.LADDER_DOWN}[pad.y]
    before = body.py
    stopped = body.move_y(world, body.vy / 60)
    _rung(body, world, before)
    if body.vy < 0 and not terrain.ladder(body.px, body.py - 1):
        _step_off_top(body)
    elif body.vy > 0 and (stopped or not (terrain.ladder(body.px, body.py - 24) or terrain.ladder(body.px, body.py - 1))):
        _leave(body)
    if body.doing.state is Doing.FREE:
        body.vy = 0.0


def _rung(body: "Body", world: "World", before: int) -> None:
    if int(body.py // RUNG) != int(before // RUNG):
        world.emit(Cue(body.x, body.y, "ladder_step"))


def _step_off_top(body: "Body") -> None:
    """The feet are above the last rung: stand on it."""
    edge = (body.py + 15) & ~15
    body.put(body.px, edge)
    _leave(body)
    body.grounded = True


def _leave(body: "Body") -> None:
    body.dropping = False
    body.ladder_again = feel.LADDER_AGAIN
    body.doing.enter(Doing.FREE)
