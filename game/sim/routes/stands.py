"""Water that stands at several heights, and what floats on it: ways lead over it at each of them, and hold while it stands there.

The heights are that of the beginning, those after each valve was turned to its end, and that after all were, in the order of the map.
While water is on its way from one to another no way leads over it.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from game.kit.geometry import Rect
from game.kit.itself import Itself
from game.sim.level import LevelData, Thing
from game.sim.solid import Solid
from game.sim.terrain import Terrain
from game.sim.water import FLOAT, OUT, SUB, Basin, Vessel

if TYPE_CHECKING:
    from game.sim.world import World

WATER, VALVE, RAFT = "Water", "Valve", "Float"
WET = WATER, VALVE, RAFT
CLAIM = 1 << 24  # of a stand: its number, from 1 on, times this, and the thing's id
APART = 3.0  # px between two heights that are told apart
KEPT = 4  # levels whose heights are kept
BOBS = 14.0  # px that something floats beside where it stands: the more there are on it, the lower


@lru_cache(maxsize=KEPT)
def _of(key: Itself[LevelData]) -> dict[int, list[float]]:
    """The stands of all water and of all that floats in a level."""
    level = key.thing
    found = {t.oid: _surfaces(level, t) for t in level.things if t.kind == WATER}
    return found | {t.oid: _tops(level, t, found) for t in level.things if t.kind == RAFT}


def stands(level: LevelData, thing: Thing) -> list[float]:
    """The heights at which a surface, or the top of something that floats, can stand, px of the map; the first is that of the beginning."""
    return _of(Itself(level)).get(thing.oid, [])


def claim(oid: int, stand: int) -> int:
    """What has to be there for a way over this stand of a thing."""
    return oid + CLAIM * (stand + 1)


def _surfaces(level: LevelData, water: Thing) -> list[float]:
    found: list[float] = []
    for volumes in _volumes(level):
        vessel, volume = volumes[water.oid]
        surface = vessel.bottom - vessel.depth(volume) / SUB
        if all(abs(surface - known) > APART for known in found):
            found.append(surface)
    return found


def _tops(level: LevelData, raft: Thing, surfaces: dict[int, list[float]]) -> list[float]:
    x = raft.x + raft.w / 2
    waters = (t for t in level.things if t.kind == WATER)
    water = next((t for t in waters if t.x <= x < t.x + t.w and t.y - raft.h <= raft.y <= t.y + t.h), None)
    if water is None:
        return [raft.y]
    return [float(_held(level.terrain, raft, round(surface) - OUT)) for surface in surfaces[water.oid]]


def _held(terrain: Terrain, raft: Thing, goal: int) -> int:
    """Structure on the way stops it."""
    left, top, w, h = (round(v) for v in (raft.x, raft.y, raft.w, raft.h))
    step = 1 if goal > top else -1
    while top != goal and not terrain.blocks(left, top + step, left + w, top + step + h):
        top += step
    return top


Volumes = dict[int, tuple[Vessel, int]]


def _volumes(level: LevelData) -> list[Volumes]:
    """How much water there is where: in the beginning, after each valve, after all of them."""
    first: Volumes = {}
    for thing in level.things:
        if thing.kind == WATER:
            left, top, right, bottom = (round(v) for v in thing.rect)
            vessel = Vessel(level.terrain, left, top, right, bottom)
            first[thing.oid] = vessel, vessel.volume(round((bottom - top) * thing.number("level", 0.5) * SUB))
    valves = [t for t in level.things if t.kind == VALVE]
    after = first
    for valve in valves:
        after = _turned(after, valve)
    return [first, *(_turned(first, valve) for valve in valves), after]


def _turned(volumes: Volumes, valve: Thing) -> Volumes:
    source, sink = volumes.get(int(valve.number("drains"))), volumes.get(int(valve.number("fills")))
    room = sink[0].capacity - sink[1] if sink is not None else None
    there = source[1] if source is not None else None
    amount = min(v for v in (room, there, 1 << 60) if v is not None)
    found = dict(volumes)
    if source is not None:
        found[int(valve.number("drains"))] = source[0], source[1] - amount
    if sink is not None:
        found[int(valve.number("fills"))] = sink[0], sink[1] + amount
    return found


def swims(level: LevelData) -> Iterable[tuple[Thing, int, Rect]]:
    """Where one swims: the water, the number of its stand, and a rectangle on whose top are the feet of one who floats."""
    for thing in level.things:
        if thing.kind == WATER:
            for stand, surface in enumerate(stands(level, thing)):
                if surface + FLOAT <= thing.y + thing.h:
                    yield thing, stand, (thing.x, round(surface) + FLOAT, thing.x + thing.w, thing.y + thing.h)


def claims_now(world: "World") -> frozenset[int]:
    """The claims that hold now."""
    found: dict[int, None] = {}
    basins = world.each(Basin)
    if not basins:
        return frozenset()
    heights = [(basin.place, basin.surface, APART) for basin in basins]
    heights += [(solid.place, float(solid.top), BOBS) for solid in world.each(Solid) if solid.place.kind == RAFT]
    for place, height, slack in heights:
        stand = next((i for i, known in enumerate(stands(world.level, place)) if abs(known - height) <= slack), None)
        if stand is not None:
            found[claim(place.oid, stand)] = None
    return frozenset(found)
