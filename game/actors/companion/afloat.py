"""Companions in water: they swim where she swam, wait at the surface, and come up from wherever water has risen over them."""

from typing import TYPE_CHECKING

from game.actors.companion.being import Being
from game.kit.approach import approach
from game.sim.events import Cue
from game.sim.trail import SWIM
from game.sim.water import FLOAT, SHALLOW, Basin, afloat, basin_at, depth_at

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.kit.geometry import Point
    from game.sim.trail import Trail
    from game.sim.world import World

RISE = 2.2  # px per tick up and down
SLIM, LOW, CLIPPED = 5, 40, 2  # px: half the width and the height of a body in water, and how much of its ends may be in a corner
NEAR = 90.0  # px from where it was a tick ago: farther it was put
HEARD = 40  # ticks between two strokes that are heard
CROWN = 3.5  # px per tick from which on a fall makes a large splash


def settle(companion: "Companion", world: "World", way: "Trail", before: "Point") -> None:
    """It is where its way says; in water it stays under only as long as it follows somebody there."""
    if not world.each(Basin):
        return
    here = way.here
    basin = basin_at(world, companion.x, companion.y) if here.rest else None
    deep = 0.0 if basin is None else companion.y - basin.surface
    was, companion.swims = companion.swims, here.pose == SWIM or deep > SHALLOW
    if basin is None or not companion.swims:
        return
    if not was:
        world.emit(Cue(companion.x, basin.surface, "splash_small"))
    elif companion.going and (world.tick + companion.id * 13) % HEARD == 0:
        world.emit(Cue(companion.x, basin.surface, "swim", 0.5))
    dives = here.pose == SWIM and companion.going
    wanted = companion.y if dives else afloat(world, companion.x, companion.y)
    if abs(before[1] - wanted) < NEAR and was:
        wanted = approach(before[1], wanted, RISE)
    if not _walled(world, companion.x, wanted):  # else it stays as deep as its way is
        companion.y = wanted


def _walled(world: "World", x: float, y: float) -> bool:
    """Would a body be in structure there?"""
    return world.level.terrain.blocks(round(x) - SLIM, round(y) - LOW + CLIPPED, round(x) + SLIM, round(y) - CLIPPED)


def falls_in(companion: "Companion", world: "World") -> bool:
    """Has a fall ended in water?"""
    if companion.being.state is not Being.DROP or depth_at(world, companion.x, companion.y) < FLOAT:
        return False
    world.emit(Cue(companion.x, companion.y - FLOAT, "splash_large" if companion.drop_y > CROWN else "splash_small"))
    companion.drop_y = 0.0
    return True
