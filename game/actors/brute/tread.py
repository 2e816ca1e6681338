"""How a brute walks: heavily, up and down slopes, never over an edge of its own will; and how it falls."""

from typing import TYPE_CHECKING

from game.actors.brute.mind import Mind
from game.kit.geometry import distance
from game.sim.damage import Hit, Team
from game.sim.events import Cue
from game.sim.physics import GRAVITY

if TYPE_CHECKING:
    from game.actors.brute.brute import Brute
    from game.sim.world import World

FALL = 480.0  # px/s
HARD, HARD_DAMAGE = 440.0, 2  # px/s of a landing that hurts it, and how much
STRIDE = 30.0  # px between two steps
STRIDE_TICKS = 28  # of the animation, for one
NEAR = 420.0  # px within which its steps are felt
AHEAD = 3  # px in front of its box at which it feels for ground, and by which that may be higher or lower
PROBE = 4  # px between two looks for a slope, which falls no more than that from one to the next
FEEL = 4  # ticks
LOST = 64  # px under the map


def stand(brute: "Brute", world: "World") -> None:
    """One tick of weight: stays on the ground, or falls. One that stands about feels for the ground now and then only."""
    if brute.grounded and brute.mind.state is Mind.IDLE and (world.tick + brute.id) % FEEL:
        return
    if brute.vy >= 0 and brute.on_ground(world):
        if not brute.grounded:
            _land(brute, world)
        brute.grounded, brute.vy = True, 0.0
        brute.feet_y = brute.feet(world)
        return
    brute.grounded = False
    brute.vy = min(brute.vy + GRAVITY / 60, FALL)
    brute.move_y(world, brute.vy / 60)
    brute.feet_y = brute.y
    if brute.py > world.level.size[1] + LOST:
        brute.gone()


def _land(brute: "Brute", world: "World") -> None:
    world.emit(Cue(brute.x, brute.y, "brute_land", min(1.0, brute.vy / FALL)))
    brute.tread_on(world, brute.vy)
    if brute.vy >= HARD:
        brute.take(world, Hit(HARD_DAMAGE, Team.PLACE, cause="fall"))


def walk(brute: "Brute", world: "World", speed: float) -> bool:
    """One tick ahead at `speed` px/s; False at an edge, at a wall, and in the air."""
    if not brute.grounded or (round(brute.rest_x + speed / 60 * brute.facing) and not ground_ahead(brute, world)):
        return False
    if brute.move_x(world, speed / 60 * brute.facing):
        return False
    before, brute.strode = brute.strode, brute.strode + speed / 60
    if brute.strode // STRIDE > before // STRIDE:
        brute.strode %= 2 * STRIDE
        step(brute, world)
    return True


def step(brute: "Brute", world: "World") -> None:
    """A foot comes down: heard, and felt by who is near."""
    hero = world.hero
    away = distance((brute.x, brute.y), (hero.x, hero.y)) if hero is not None else NEAR
    if away < NEAR:
        world.emit(Cue(brute.x, brute.y, "brute_step", 1.0 - away / NEAR))


def ground_ahead(brute: "Brute", world: "World") -> bool:
    """Does the floor go on in front of its feet, level or sloped?"""
    x = brute.px + brute.facing * (brute.w // 2 + AHEAD)
    terrain = world.level.terrain
    if world.blocks(x, brute.py - AHEAD, x + 1, brute.py + AHEAD) or terrain.edge(x, x + 1, brute.py):
        return True
    return terrain.has_slopes and _slopes_down(brute, world, x)


def _slopes_down(brute: "Brute", world: "World", to: int) -> bool:
    """The box is wide: its far corner still stands while there is already a slope under all of the rest."""
    y: int | None = brute.py
    for x in range(brute.px - brute.facing * brute.w // 2, to + brute.facing, PROBE * brute.facing):
        y = world.level.terrain.ground(x, (y or 0) - PROBE, 2 * PROBE + AHEAD)
        if y is None:
            return False
    return True
