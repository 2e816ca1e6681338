"""How a piece of structure comes down: straight, by whole pixels, with its riders, on whoever is under it."""

from typing import TYPE_CHECKING

from game.actors.breakable import breaking
from game.actors.breakable.hold import Hold
from game.kit.geometry import Rect, overlap
from game.sim.damage import Hit, Hurtable, Team
from game.sim.events import Cue, StructureFell
from game.sim.level import TILE
from game.sim.physics import GRAVITY

if TYPE_CHECKING:
    from game.actors.breakable.mass import Mass
    from game.sim.mover import Mover
    from game.sim.solid import Solid
    from game.sim.world import World

FASTEST = 480.0  # px/s, where nothing holds it back
QUIET = 90.0  # px/s: who comes down slower is not heard
SHATTERS = 400.0  # px/s from which on it goes to pieces, if it does at all
NOISE = 500.0  # px within which the impact is heard
DUST_EVERY = 48  # px along its underside
MOST_DUST = 12
BELOW = 64  # px under the map where it is gone
SHOVE = 120.0  # px/s that who is hit gets to the side


def fall(mass: "Mass", world: "World") -> None:
    """One tick of falling."""
    mass.speed = min(mass.fastest, mass.speed + GRAVITY / 60)
    mass.rest_y += mass.speed / 60
    wanted = int(mass.rest_y)
    mass.rest_y -= wanted
    mass.vy = mass.speed
    way = room(mass, world, wanted)
    if way:
        _descend(mass, world, way)
        _crush(mass, world)
    if way < wanted:
        _met(mass, world)
    elif mass.top > world.level.size[1] + BELOW:
        mass.gone()


def drop(mass: "Mass", world: "World") -> None:
    """It has fallen before this world began: it is where it came to lie, or gone."""
    height, before = world.level.size[1], mass.top
    while mass.top < height and (way := room(mass, world, TILE)):
        mass.top += way
    mass.y = float(mass.top)
    mass.hold.enter(Hold.LYING)
    if mass.shatters or mass.top >= height or mass.top == before:  # what could not fall went to pieces where it was
        mass.solid = False
        mass.gone()
    world.solid_moved(mass)


def room(mass: "Mass", world: "World", most: int) -> int:
    """How many of the next `most` px under it are free."""
    solid, mass.solid = mass.solid, False
    free = most
    for left, right, bottom in mass.shape.undersides:
        a, b, y = mass.left + left, mass.left + right, mass.top + bottom
        edge = -y % TILE
        if edge < free and world.level.terrain.edge(a, b, y + edge):
            free = edge
        if world.blocks(a, y, b, y + free):
            free = next(d for d in range(free) if world.blocks(a, y + d, b, y + d + 1))
    mass.solid = solid
    return free


def _descend(mass: "Mass", world: "World", way: int) -> None:
    """Moves, carries who and what is on it, and pushes who is in its way."""
    riders = [m for m in world.movers if m.rides(mass)]
    freight = mass.freight(world)
    mass.top += way
    mass.y = float(mass.top)
    world.solid_moved(mass)
    mass.solid = False  # so that those it moves do not meet it itself
    for mover in riders:
        mover.carried(world, 0, way)
    for thing in freight:
        thing.move_to(world, thing.left + thing.rest_x, thing.top + thing.rest_y + way)
    for mover in world.movers:
        if overlap(mover.box(), mass.rect()):
            _push(mass, world, mover)
    mass.solid = True


def _push(mass: "Mass", world: "World", mover: "Mover") -> None:
    left, top, right, bottom = mover.box()
    touching = [part for part in _parts(mass) if overlap(part, (left, top, right, bottom))]
    if touching and mover.shift_y(world, round(max(part[3] for part in touching)) - top):
        mover.crushed(world, mass)
        if isinstance(mover, Hurtable) and mover.alive:
            _hit(mass, world, mover)


def _parts(mass: "Mass") -> list[Rect]:
    return [(mass.left + a, mass.top + b, mass.left + c, mass.top + d) for a, b, c, d in mass.shape.parts]


def _crush(mass: "Mass", world: "World") -> None:
    """Hits whoever it has come down on, once in a fall."""
    around = mass.rect()
    for one in world.each(Hurtable):
        if overlap(one.hurt_box(), around) and any(overlap(one.hurt_box(), part) for part in _parts(mass)):
            _hit(mass, world, one)


def _hit(mass: "Mass", world: "World", one: Hurtable) -> None:
    """People take `crush`; nothing else is left whole."""
    if one.id in mass.struck:
        return
    mass.struck.append(one.id)
    damage = mass.crush if one.team is Team.PEOPLE else max(mass.crush, one.life)
    one.take(world, Hit(damage, Team.PLACE, SHOVE if one.x > mass.middle[0] else -SHOVE, stun=0, cause="crushed"))


def _met(mass: "Mass", world: "World") -> None:
    """Something is under it: it comes to lie there, unless that is falling too."""
    under = list(_solids_under(mass, world))
    slower = [s.vy for s in under if s.vy > 0]
    if under and len(slower) == len(under) and not _on_terrain(mass, world):
        mass.speed = min(mass.speed, *slower)
        return
    _land(mass, world)


def _solids_under(mass: "Mass", world: "World") -> "list[Solid]":
    found: dict[Solid, None] = {}
    for left, right, bottom in mass.shape.undersides:
        a, b, y = mass.left + left, mass.left + right, mass.top + bottom
        found.update({s: None for s in world.solids_near((a, y, b, y + 1)) if s is not mass and s.blocks(a, y, b, y + 1)})
    return list(found)


def _on_terrain(mass: "Mass", world: "World") -> bool:
    terrain = world.level.terrain
    sides = [(mass.left + left, mass.left + right, mass.top + bottom) for left, right, bottom in mass.shape.undersides]
    return any(terrain.blocks(a, y, b, y + 1) or terrain.edge(a, b, y) for a, b, y in sides)


def _land(mass: "Mass", world: "World") -> None:
    speed = mass.speed
    mass.speed = mass.rest_y = mass.vy = 0.0
    mass.struck = []
    mass.hold.enter(Hold.LYING)
    if speed < QUIET:
        return
    x, y = mass.middle[0], float(mass.top + mass.h)
    world.emit(StructureFell(x, y, mass.w, mass.h, speed))
    world.senses.make_noise(world, x, y, NOISE)
    _raise_dust(mass, world, speed / FASTEST)
    if mass.shatters and speed >= SHATTERS:
        breaking.shatter(mass, world)


def _raise_dust(mass: "Mass", world: "World", strength: float) -> None:
    spots = [(mass.left + x, mass.top + y) for left, right, y in mass.shape.undersides for x in range(left, right + 1, DUST_EVERY)]
    for x, y in spots[:: len(spots) // MOST_DUST + 1]:
        world.emit(Cue(float(x), float(y), "structure_dust", strength))
