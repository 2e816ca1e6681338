"""The surge: a short burst straight ahead, once in the air, unhurtable at first."""

from typing import TYPE_CHECKING

from game.actors.player import feel, running
from game.actors.player.doing import Doing
from game.sim.actions import Button
from game.sim.events import Cue

if TYPE_CHECKING:
    from game.actors.player.figure import Figure
    from game.sim.world import World


def wanted(figure: "Figure", world: "World") -> bool:
    """Pressed, rested, and not used up in the air."""
    return figure.wants(world, Button.SURGE) and not figure.surge_again and figure.surges > 0


def begin(figure: "Figure", world: "World") -> None:
    """Off it goes, where the stick points or the figure faces."""
    world.pad.consume(Button.SURGE)
    figure.facing = world.pad.x or figure.facing
    figure.surges -= 0 if figure.grounded else 1
    figure.safe_ticks = max(figure.safe_ticks, feel.SURGE_SAFE)
    figure.jump_left = 0
    figure.dropping = False
    figure.doing.enter(Doing.SURGE)
    world.emit(Cue(figure.x, figure.y - 20, "surge", dx=float(figure.facing)))


def go_on(figure: "Figure", world: "World") -> None:
    """Straight ahead; a jump from the ground leaves it with more than a run's speed."""
    if figure.coyote and figure.wants(world, Button.JUMP) and not figure.crouching:
        _end(figure, figure.vx)
        running.leap(figure, world, figure.facing * feel.SURGE_JUMP)
        return
    figure.vx, figure.vy = figure.facing * feel.SURGE, 0.0
    _step_up(figure, world)
    stopped = figure.step_x(world)
    if stopped or figure.doing.ticks >= feel.SURGE_TICKS:
        _end(figure, 0.0 if stopped else figure.facing * feel.SURGE_END)


def _step_up(figure: "Figure", world: "World") -> None:
    """A lip, or a one-way edge, that the feet would only just miss is stepped on."""
    left, _, right, bottom = figure.box()
    ahead = (right, right + 8) if figure.facing > 0 else (left - 8, left)
    for up in range(1, feel.EDGE_HELP + 1):
        wall = up <= feel.CORNER and world.blocks(ahead[0], bottom - up, ahead[1], bottom - up + 1)
        top = wall and not world.blocks(ahead[0], bottom - up - figure.h, ahead[1], bottom - up)
        if (top or world.level.terrain.edge(left, right, bottom - up)) and figure.free_at(world, 0, -up):
            figure.shift_y(world, -up)
            return


def _end(figure: "Figure", vx: float) -> None:
    figure.vx = vx
    figure.surge_again = feel.SURGE_AGAIN
    figure.doing.enter(Doing.FREE)
