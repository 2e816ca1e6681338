"""The surge: a short burst straight ahead, once in the air, unhurtable at first."""

from typing import TYPE_CHECKING

from game.actors.player import feel, running
from game.actors.player.doing import Doing
from game.sim.actions import Button
from game.sim.events import Cue

if TYPE_CHECKING:
    from game.actors.player.body import Body
    from game.sim.world import World


def wanted(body: "Body", world: "World") -> bool:
    """Pressed, rested, and not used up in the air."""
    return body.wants(world, Button.SURGE) and not body.surge_again and body.surges > 0


def begin(body: "Body", world: "World") -> None:
    """Off it goes, where the stick points or the figure faces."""
    world.pad.consume(Button.SURGE)
    body.facing = world.pad.x or body.facing
    body.surges -= 0 if body.grounded else 1
    body.safe_ticks = max(body.safe_ticks, feel.SURGE_SAFE)
    body.jump_left = 0
    body.dropping = False
    body.doing.enter(Doing.SURGE)
    world.emit(Cue(body.x, body.y - 20, "surge", dx=float(body.facing)))


def go_on(body: "Body", world: "World") -> None:
    """Straight ahead; a jump from the ground leaves it with more than a run's speed."""
    if body.coyote and body.wants(world, Button.JUMP) and not body.crouching:
        _end(body, body.vx)
        running.leap(body, world, body.facing * feel.SURGE_JUMP)
        return
    body.vx, body.vy = body.facing * feel.SURGE, 0.0
    _step_up(body, world)
    stopped = body.step_x(world)
    if stopped or body.doing.ticks >= feel.SURGE_TICKS:
        _end(body, 0.0 if stopped else body.facing * feel.SURGE_END)


def _step_up(body: "Body", world: "World") -> None:
    """A lip, or a one-way edge, that the feet would only just miss is stepped on."""
    left, _, right, bottom = body.box()
    ahead = (right, right + 8) if body.facing > 0 else (left - 8, left)
    for up in range(1, feel.EDGE_HELP + 1):
        wall = up <= feel.CORNER and world.blocks(ahead[0], bottom - up, ahead[1], bottom - up + 1)
        top = wall and not world.blocks(ahead[0], bottom - up - body.h, ahead[1], bottom - up)
        if (top or world.level.terrain.edge(left, right, bottom - up)) and body.free_at(world, 0, -up):
            body.shift_y(world, -up)
            return


def _end(body: "Body", vx: float) -> None:
    body.vx = vx
    body.surge_again = feel.SURGE_AGAIN
    body.doing.enter(Doing.FREE)
