"""What a tower perceives: the figure, by how much of it the cone falls on; never whom a cover hides."""

from math import atan2, cos, degrees, hypot, radians, sin
from typing import TYPE_CHECKING

from game.kit.geometry import Point, distance
from game.sim.alert import LEAST, clearness
from game.sim.cover import hidden
from game.sim.people import Person
from game.sim.physics import Physics
from game.sim.stealth import conspicuous, sight_points

if TYPE_CHECKING:
    from game.actors.watchtower.watchtower import Watchtower
    from game.sim.world import World

RIM = 3.5  # degrees inside of the cone's sides, and
RIM_DEEP = 0.92  # share of the reach from which on one is only glimpsed
APART = 2.0  # degrees between two rays of the light that is shown
CORNER, HALVINGS = 30.0, 4  # px between the ends of two rays from which on a corner is looked for, and how often that is halved


def whom(world: "World") -> Person | None:
    """Whom a tower looks for: the figure under control alone. Companions do as she did a moment ago and cannot be told to hide:
    to be given away by them would not be the player's fault."""
    hero = world.hero
    return hero if hero is not None and hero.huntable else None


def clear(tower: "Watchtower", world: "World", person: Person) -> float:
    """How clearly a tower sees somebody, 0..1; -1 for a glimpse at the rim of its cone that only draws a look."""
    lens = tower.x, tower.y
    gap = hypot(person.x - tower.x, person.chest[1] - tower.y)
    if gap > tower.reach + person.h:
        return 0.0
    full = glimpsed = 0
    if tower.lens.aside(lens, person.chest) > tower.width / 2 + degrees(atan2(person.h, gap)):
        return 0.0  # no point of the body can be in the cone
    for point in sight_points(person):
        depth = hypot(point[0] - tower.x, point[1] - tower.y) / tower.reach
        aside = tower.lens.aside(lens, point) - tower.width / 2
        if depth > 1 or aside > 0 or not world.physics.sees(lens, point):
            continue
        if depth > RIM_DEEP or aside > -RIM:
            glimpsed += 1
        else:
            full += 1
    if not full and not glimpsed:
        return 0.0
    if hidden(world, person.chest):
        world.senses.fooled = world.tick
        return 0.0
    seen = clearness(conspicuous(world, person), max(full, glimpsed) / 3, gap / tower.reach)
    if seen < LEAST:
        return 0.0
    return seen if full else -1.0


def lit_side(tower: "Watchtower", physics: Physics) -> list[Point]:
    """Where the light of the cone ends, from side to side. The rays between the sides stand still while the cone turns: so the edges of
    what it falls on do too. Where one ray goes much farther than the next there is a corner, which is looked for."""
    begin, end = tower.lens.angle - tower.width / 2, tower.lens.angle + tower.width / 2
    first = int(begin // APART) + 1
    angles = [*(i * APART for i in range(first, int(end // APART) + 1)), end]
    points = [_end_of(tower, physics, begin)]
    before = begin
    for angle in angles:
        point = _end_of(tower, physics, angle)
        if distance(points[-1], point) > CORNER:
            points += _corner(tower, physics, before, angle, points[-1], point)
        points.append(point)
        before = angle
    return points


def _corner(tower: "Watchtower", physics: Physics, low: float, high: float, here: Point, there: Point) -> list[Point]:
    """The ends of the two rays on both sides of a corner between two angles, whose rays end here and there."""
    for _ in range(HALVINGS):
        angle = (low + high) / 2
        point = _end_of(tower, physics, angle)
        if distance(here, point) < distance(point, there):
            low, here = angle, point
        else:
            high, there = angle, point
    return [here, there]


def _end_of(tower: "Watchtower", physics: Physics, angle: float) -> Point:
    x, y = cos(radians(angle)) * tower.reach, sin(radians(angle)) * tower.reach
    hit = physics.ray((tower.x, tower.y), (tower.x + x, tower.y + y))
    return (tower.x + x, tower.y + y) if hit is None else (hit.x, hit.y)
