"""Running, jumping, crouching and falling: what legs do."""

from typing import TYPE_CHECKING

from game.actors.player import feel
from game.kit.approach import approach, clamp, sign
from game.sim.actions import Button
from game.sim.events import Cue

if TYPE_CHECKING:
    from game.actors.player.figure import Figure
    from game.sim.world import World


def crouch(figure: "Figure", world: "World") -> None:
    """Down ducks on the ground; one gets up as soon as there is room."""
    low = figure.grounded and world.pad.held(Button.DOWN)
    if low and not figure.crouching:
        figure.duck(feel.CROUCHED)
        world.emit(Cue(figure.x, figure.y, "crouch"))
    elif not low and figure.crouching and figure.fits(world, feel.STANDING):
        figure.duck(feel.STANDING)


def jump(figure: "Figure", world: "World") -> None:
    """From the ground, or a moment after it; down and jump drop through a one-way edge."""
    _stop_dropping(figure, world)
    if not (figure.coyote and figure.wants(world, Button.JUMP)):
        return
    if figure.grounded and world.pad.held(Button.DOWN) and _on_edge(figure, world):
        world.pad.consume(Button.JUMP)
        figure.dropping, figure.grounded, figure.coyote = True, False, 0
        return
    if figure.crouching and not figure.fits(world, feel.STANDING):
        return
    leap(figure, world, figure.vx)


def leap(figure: "Figure", world: "World", vx: float) -> None:
    """Leaves the ground with this horizontal speed and what a moving solid lends."""
    world.pad.consume(Button.JUMP)
    figure.duck(feel.STANDING if figure.fits(world, feel.STANDING) else feel.CROUCHED)
    figure.vx = vx + clamp(figure.lift_x, -feel.LIFT_X, feel.LIFT_X)
    figure.vy = feel.JUMP + clamp(figure.lift_y, feel.LIFT_UP, 0.0)
    figure.jump_left = feel.JUMP_HOLD
    figure.coyote, figure.grounded = 0, False
    world.emit(Cue(figure.x, figure.y, "jump"))


def run(figure: "Figure", world: "World") -> None:
    """Towards the held direction; speed above a run is lost slowly."""
    way = world.pad.x
    top = feel.CRAWL if figure.crouching and figure.grounded else feel.RUN
    grip = 1.0 if figure.grounded else feel.AIR_CONTROL
    over = abs(figure.vx) > top and sign(figure.vx) == way
    figure.vx = approach(figure.vx, way * top, (feel.BLEED if over else feel.RUN_ACCEL) * grip / 60)
    if way and way != figure.facing:
        figure.facing = way
        figure.turn_left = feel.TURN_POSE if figure.grounded and not figure.crouching else 0
    _footfall(figure, world)


def fall(figure: "Figure", world: "World") -> None:
    """Gravity, half of it at the apex of a held jump; a held jump keeps its speed for a while."""
    held = world.pad.held(Button.JUMP)
    if figure.grounded:
        figure.vy = 0.0
        return
    fast = world.pad.held(Button.DOWN) and figure.vy >= feel.FALL
    pull = feel.FAST_FALL_ACCEL if fast else feel.GRAVITY * (0.5 if held and abs(figure.vy) < feel.APEX else 1.0)
    figure.vy = approach(figure.vy, feel.FAST_FALL if world.pad.held(Button.DOWN) else feel.FALL, pull / 60)
    if figure.jump_left and held:
        figure.jump_left -= 1
        figure.vy = min(figure.vy, feel.JUMP)
    elif figure.jump_left:
        figure.jump_left = 0
        figure.vy = max(figure.vy, feel.JUMP_CUT)
    _edge_help(figure, world)


def _edge_help(figure: "Figure", world: "World") -> None:
    """A one-way edge that the feet missed by a little at the top of a jump is still reached."""
    if figure.dropping or not -feel.APEX <= figure.vy <= 0:
        return
    left, _, right, bottom = figure.box()
    for up in range(1, feel.EDGE_HELP + 1):
        if world.level.terrain.edge(left, right, bottom - up) and figure.free_at(world, 0, -up):
            figure.vy = feel.EDGE_LIFT
            return


def _stop_dropping(figure: "Figure", world: "World") -> None:
    if not figure.dropping:
        return
    left, top, right, bottom = figure.box()
    if not any(world.level.terrain.edge(left, right, y) for y in range((top + 15) & ~15, bottom + 1, 16)):
        figure.dropping = False


def _on_edge(figure: "Figure", world: "World") -> bool:
    """Does it stand on a one-way edge, and on nothing else?"""
    left, _, right, bottom = figure.box()
    return world.level.terrain.edge(left, right, bottom) and not world.blocks(left, bottom, right, bottom + 1)


def _footfall(figure: "Figure", world: "World") -> None:
    if not figure.grounded or abs(figure.vx) < 20:
        figure.stride = 0.0 if figure.grounded else feel.STEP_LENGTH / 2
        return
    figure.stride += abs(figure.vx) / 60
    length = feel.STEP_LENGTH * (0.5 if figure.crouching else 1.0)
    if figure.stride >= length:
        figure.stride -= length
        world.emit(Cue(figure.x, figure.y, "crawl" if figure.crouching else "step"))
        if not figure.crouching:
            world.senses.make_noise(world, figure.x, figure.y, feel.STEP_NOISE)
