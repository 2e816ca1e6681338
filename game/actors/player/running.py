"""Running, jumping, crouching and falling: what legs do."""

from typing import TYPE_CHECKING

from game.actors.player import feel
from game.kit.approach import approach, clamp, sign
from game.sim.actions import Button
from game.sim.events import Cue

if TYPE_CHECKING:
    from game.actors.player.body import Body
    from game.sim.world import World


def crouch(body: "Body", world: "World") -> None:
    """Down ducks on the ground; one gets up as soon as there is room."""
    low = body.grounded and world.pad.held(Button.DOWN)
    if low and not body.crouching:
        body.duck(feel.CROUCHED)
        world.emit(Cue(body.x, body.y, "crouch"))
    elif not low and body.crouching and body.fits(world, feel.STANDING):
        body.duck(feel.STANDING)


def jump(body: "Body", world: "World") -> None:
    """From the ground, or a moment after it; down and jump drop through a one-way edge."""
    _stop_dropping(body, world)
    if not (body.coyote and body.wants(world, Button.JUMP)):
        return
    if body.grounded and world.pad.held(Button.DOWN) and _on_edge(body, world):
        world.pad.consume(Button.JUMP)
        body.dropping, body.grounded, body.coyote = True, False, 0
        return
    if body.crouching and not body.fits(world, feel.STANDING):
        return
    leap(body, world, body.vx)


def leap(body: "Body", world: "World", vx: float) -> None:
    """Leaves the ground with this horizontal speed and what a moving solid lends."""
    world.pad.consume(Button.JUMP)
    body.duck(feel.STANDING if body.fits(world, feel.STANDING) else feel.CROUCHED)
    body.vx = vx + clamp(body.lift_x, -feel.LIFT_X, feel.LIFT_X)
    body.vy = feel.JUMP + clamp(body.lift_y, feel.LIFT_UP, 0.0)
    body.jump_left = feel.JUMP_HOLD
    body.coyote, body.grounded = 0, False
    world.emit(Cue(body.x, body.y, "jump"))


def run(body: "Body", world: "World") -> None:
    """Towards the held direction; speed above a run is lost slowly."""
    way = world.pad.x
    top = feel.CRAWL if body.crouching and body.grounded else feel.RUN * (body.pace if body.grounded else 1.0)
    grip = 1.0 if body.grounded else feel.AIR_CONTROL
    over = abs(body.vx) > top and sign(body.vx) == way
    body.vx = approach(body.vx, way * top, (feel.BLEED if over else feel.RUN_ACCEL) * grip / 60)
    if way and way != body.facing and not (body.strafes and world.pad.aim is not None):
        body.facing = way
        body.turn_left = feel.TURN_POSE if body.grounded and not body.crouching else 0
    _footfall(body, world)


def fall(body: "Body", world: "World") -> None:
    """Gravity, half of it at the apex of a held jump; a held jump keeps its speed for a while."""
    held = world.pad.held(Button.JUMP)
    if body.grounded:
        body.vy = 0.0
        return
    fast = world.pad.held(Button.DOWN) and body.vy >= feel.FALL
    pull = feel.FAST_FALL_ACCEL if fast else feel.GRAVITY * (0.5 if held and abs(body.vy) < feel.APEX else 1.0)
    body.vy = approach(body.vy, feel.FAST_FALL if world.pad.held(Button.DOWN) else feel.FALL, pull / 60)
    if body.jump_left and held:
        body.jump_left -= 1
        body.vy = min(body.vy, feel.JUMP)
    elif body.jump_left:
        body.jump_left = 0
        body.vy = max(body.vy, feel.JUMP_CUT)
    _edge_help(body, world)


def _edge_help(body: "Body", world: "World") -> None:
    """A one-way edge that the feet missed by a little at the top of a jump is still reached."""
    if body.dropping or not -feel.APEX <= body.vy <= 0:
        return
    left, _, right, bottom = body.box()
    for up in range(1, feel.EDGE_HELP + 1):
        if world.level.terrain.edge(left, right, bottom - up) and body.free_at(world, 0, -up):
            body.vy = feel.EDGE_LIFT
            return


def _stop_dropping(body: "Body", world: "World") -> None:
    if not body.dropping:
        return
    left, top, right, bottom = body.box()
    if not any(world.level.terrain.edge(left, right, y) for y in range((top + 15) & ~15, bottom + 1, 16)):
        body.dropping = False


def _on_edge(body: "Body", world: "World") -> bool:
    """Does it stand on a one-way edge, and on nothing else?"""
    left, _, right, bottom = body.box()
    return world.level.terrain.edge(left, right, bottom) and not world.blocks(left, bottom, right, bottom + 1)


def _footfall(body: "Body", world: "World") -> None:
    if not body.grounded or abs(body.vx) < 20:
        body.stride = 0.0 if body.grounded else feel.STEP_LENGTH / 2
        return
    body.stride += abs(body.vx) / 60
    length = feel.STEP_LENGTH * (0.5 if body.crouching else 1.0)
    if body.stride >= length:
        body.stride -= length
        world.emit(Cue(body.x, body.y, "crawl" if body.crouching else "step"))
        if not body.crouching:
            world.senses.make_noise(world, body.x, body.y, feel.STEP_NOISE)
