"""Ladders: take hold, go up and down, jump off."""

from typing import TYPE_CHECKING

from game.actors.player import feel
from game.actors.player.doing import Doing
from game.sim.actions import Button
from game.sim.events import Cue

if TYPE_CHECKING:
    from game.actors.player.figure import Figure
    from game.sim.world import World

RUNG = 14.0  # px between two rungs, for the sound


def take(figure: "Figure", world: "World") -> None:
    """Up takes hold of a ladder behind the figure, down one that ends under its feet."""
    pad, terrain = world.pad, world.level.terrain
    if figure.ladder_again or figure.doing.state is not Doing.FREE:
        return
    up = pad.held(Button.UP) and figure.vy >= -60 and terrain.ladder(figure.px, figure.py - 20) and terrain.ladder(figure.px, figure.py - 2)
    down = pad.held(Button.DOWN) and figure.grounded and terrain.ladder(figure.px, figure.py + 1)
    down = down and not world.blocks(figure.px, figure.py, figure.px + 1, figure.py + 1)
    if not (up or down):
        return
    centre = (figure.px >> 4) * 16 + 8
    if not figure.free_at(world, centre - figure.px, 0):
        return
    figure.duck(feel.STANDING if figure.fits(world, feel.STANDING) else feel.CROUCHED)
    figure.put(centre, figure.py + (2 if down and not up else 0))
    figure.vx = figure.vy = 0.0
    figure.dropping = True
    figure.surges = 1
    figure.doing.enter(Doing.LADDER)


def go_on(figure: "Figure", world: "World") -> None:
    """One tick on the ladder."""
    pad, terrain = world.pad, world.level.terrain
    if figure.wants(world, Button.JUMP):
        _leave(figure)
        if not pad.held(Button.DOWN):
            pad.consume(Button.JUMP)
            figure.vx, figure.vy = pad.x * feel.RUN, feel.JUMP * (0.8 if pad.x else 0.6)
            figure.jump_left = feel.JUMP_HOLD // 2
            world.emit(Cue(figure.x, figure.y, "jump"))
        return
    if pad.x:
        figure.facing = pad.x
    figure.vy = {-1: -feel.LADDER_UP, 0: 0.0, 1: feel.LADDER_DOWN}[pad.y]
    before = figure.py
    stopped = figure.move_y(world, figure.vy / 60)
    _rung(figure, world, before)
    if figure.vy < 0 and not terrain.ladder(figure.px, figure.py - 1):
        _step_off_top(figure)
    elif figure.vy > 0 and (stopped or not (terrain.ladder(figure.px, figure.py - 24) or terrain.ladder(figure.px, figure.py - 1))):
        _leave(figure)
    if figure.doing.state is Doing.FREE:
        figure.vy = 0.0


def _rung(figure: "Figure", world: "World", before: int) -> None:
    if int(figure.py // RUNG) != int(before // RUNG):
        world.emit(Cue(figure.x, figure.y, "ladder_step"))


def _step_off_top(figure: "Figure") -> None:
    """The feet are above the last rung: stand on it."""
    edge = (figure.py + 15) & ~15
    figure.put(figure.px, edge)
    _leave(figure)
    figure.grounded = True


def _leave(figure: "Figure") -> None:
    figure.dropping = False
    figure.ladder_again = feel.LADDER_AGAIN
    figure.doing.enter(Doing.FREE)
