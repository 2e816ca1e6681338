"""A beam: everyone along it is hit at once; it ends at structure, or goes through all there is and cuts it."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from game.kit.geometry import Point, Rect, distance, segment_meets
from game.sim.actor import Actor
from game.sim.cutting import Cuttable
from game.sim.damage import Hit, Hurtable, hit_stop
from game.sim.events import Cue, Cut
from game.sim.exposed import expose
from game.sim.physics import OPAQUE

if TYPE_CHECKING:
    from game.sim.world import World

MOST_CUTS = 8  # surfaces of structure at which it is told that the beam went in or out, those nearest to the muzzle
PROBE = 6.0  # px between two looks for a surface; what is thinner goes through unmarked
EXACT = 0.5  # px to which a surface is then found
IMPACT = 2.0  # of the velocity it gives to whom it hits: what a shot gives to things that hang
HIT_STOP = 6  # ticks, when a beam that pierces hits anyone or cuts anything
WIND = 26.0  # px round the beam within which loose pieces are blown along
GUST = 260.0  # px/s that they get
A = TypeVar("A", bound=Actor)


def fire(world: "World", at: Point, way: Point, reach: float, radius: float, hit: Hit, *, pierces: bool) -> Point:
    """A shot from `at` along the unit vector `way`, at most `reach` px far; returns where it ends.

    Whoever is within `radius` px of it takes `hit`, the nearest first. One that `pierces` goes on through structure to the level's
    border, and cuts what can be cut; any other ends at structure, but not at the edge of a catwalk.
    """
    end = _border(world, at, (at[0] + way[0] * reach, at[1] + way[1] * reach))
    wall = None if pierces else world.physics.ray(at, end, OPAQUE)
    if wall is not None:
        end = wall.x, wall.y
    met = False
    for near, victim in _along(at, end, radius, ((h, h.hurt_box()) for h in world.each(Hurtable))):
        if victim.take(world, hit):
            met = True
            world.emit(Cue(*near, "beam_impact", 1.0 if pierces else 0.35, *way))
    if wall is not None and wall.solid is not None:
        wall.solid.pushed(world, end, hit.push_x * IMPACT, hit.push_y * IMPACT)
    if not pierces:
        for _, thing in _along(at, end, radius, ((c, c.rect()) for c in world.each(Cuttable))):
            thing.nicked(world, at, end, radius)
    if pierces:
        met = _cut(world, at, end, way, radius) or met
        if met:
            hit_stop(world, HIT_STOP)
    expose(world, at, end, full=pierces)
    world.debris.blow(at, end, WIND, way[0] * GUST, way[1] * GUST)
    return end


def _border(world: "World", at: Point, end: Point) -> Point:
    """The end, brought back to where it leaves the level."""
    width, height = world.level.size
    share = 1.0
    for start, stop, far in ((at[0], end[0], width), (at[1], end[1], height)):
        if stop < 0:
            share = min(share, start / (start - stop))
        elif stop > far:
            share = min(share, (far - start) / (stop - start))
    share = max(share, 0.0)
    return at[0] + (end[0] - at[0]) * share, at[1] + (end[1] - at[1]) * share


def _along(at: Point, end: Point, radius: float, boxes: Iterable[tuple[A, Rect]]) -> list[tuple[Point, A]]:
    """Who comes within `radius` px of the way, nearest first, with the point of the way where that begins."""
    found: list[tuple[float, int, A]] = []
    for actor, (left, top, right, bottom) in boxes:
        share = segment_meets(at, end, (left - radius, top - radius, right + radius, bottom + radius))
        if share is not None:
            found.append((share, actor.id, actor))
    found.sort(key=lambda one: one[:2])
    return [((at[0] + (end[0] - at[0]) * share, at[1] + (end[1] - at[1]) * share), actor) for share, _, actor in found]


def _cut(world: "World", at: Point, end: Point, way: Point, radius: float) -> bool:
    """Cuts what can be cut, and tells where it goes in and out of terrain. True when there was something to cut."""
    cuttable = _along(at, end, radius, ((c, c.rect()) for c in world.each(Cuttable)))
    for _, thing in cuttable:
        thing.cut(world, at, end, radius)
    for number, point in enumerate(_surfaces(world, at, end, way)):
        if number == MOST_CUTS:
            break
        world.emit(Cut(*point, *way))
    return bool(cuttable)


def _surfaces(world: "World", at: Point, end: Point, way: Point) -> Iterator[Point]:
    """Where the way passes from air into terrain or out of it, nearest first."""

    def solid(along: float) -> bool:
        x, y = int(at[0] + way[0] * along), int(at[1] + way[1] * along)
        return world.level.terrain.blocks(x, y, x + 1, y + 1)

    inside = solid(0.0)
    for step in range(1, int(distance(at, end) / PROBE)):
        if solid(step * PROBE) == inside:
            continue
        low, high = (step - 1) * PROBE, step * PROBE
        while high - low > EXACT:
            middle = (low + high) / 2
            low, high = (middle, high) if solid(middle) == inside else (low, middle)
        inside = not inside
        yield at[0] + way[0] * high, at[1] + way[1] * high
