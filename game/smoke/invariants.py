"""What has to be true in every tick of every level, whoever plays."""

from math import isfinite

from game.sim.actor import Actor
from game.sim.hero import Hero
from game.sim.mover import Mover
from game.sim.terrain import TILE
from game.sim.world import World

MOST_ACTORS = 4000
ALL_EVERY = 60  # ticks between two looks at those who sleep, too
CLIPPED = 3  # px of a corner that a figure may cut while it pulls itself up over it
OUTSIDE = 2000.0  # px beyond the map's edge at which someone is lost: who falls is gone long before


def broken(world: World) -> str:
    """What is wrong in this tick, as one sentence; empty when all is well."""
    if len(world.actors) > MOST_ACTORS:
        return f"{len(world.actors)} actors, more than {MOST_ACTORS}"
    looked_at = world.awake if world.tick % ALL_EVERY else world.actors
    if not isfinite(sum(actor.x + actor.y for actor in looked_at)):
        nowhere = next(actor for actor in looked_at if not isfinite(actor.x + actor.y))
        return f"{nowhere.name} is at {nowhere.x}, {nowhere.y}"
    for mover in world.movers:
        if problem := _lost(world, mover):
            return problem
    return _stuck(world, world.hero) if world.hero is not None and world.hero.alive else ""


def _lost(world: World, mover: Mover) -> str:
    if not (isfinite(mover.vx) and isfinite(mover.vy)):
        return f"{mover.name} moves at {mover.vx}, {mover.vy} px/s"
    right, bottom = world.level.cols * TILE, world.level.rows * TILE
    if not (-OUTSIDE < mover.x < right + OUTSIDE and -OUTSIDE < mover.y < bottom + OUTSIDE):
        return f"{mover.name} is outside of the map, at {_at(mover)}"
    return ""


def _stuck(world: World, hero: Hero) -> str:
    left, top, right, bottom = hero.box()
    if left < 0 or right > world.level.cols * TILE:
        return f"{hero.name} left the map, at {_at(hero)}"
    if hero.life > 0 and world.level.terrain.blocks(left + CLIPPED, top + CLIPPED, right - CLIPPED, bottom - CLIPPED):
        return f"{hero.name} is inside structure, at {_at(hero)}"
    return ""


def _at(actor: Actor) -> str:
    return f"{actor.x:.0f},{actor.y:.0f} px (tile {int(actor.x) // TILE},{int(actor.y) // TILE})"
