"""What weighs on something: everybody counts as so many persons, and so does what lies there."""

from typing import TYPE_CHECKING

from game.sim.actor import Actor
from game.sim.mover import Mover
from game.sim.people import Person
from game.sim.solid import Solid

if TYPE_CHECKING:
    from game.sim.world import World

HALF = 8  # px to both sides of the middle of somebody's feet


def bodies_on(world: "World", solid: Solid) -> list[Actor]:
    """Who rides it, stands on it, or lies on it, in a settled order."""
    found: list[Actor] = [mover for mover in world.movers if mover.rides(solid)]
    for person in world.each(Person):
        x, y = round(person.x), round(person.y)
        if not isinstance(person, Mover) and solid.carries(x - HALF, x + HALF, y):
            found.append(person)
    return [*found, *solid.freight(world)]


def middle_of(body: Actor) -> float:
    """Where the middle of it is, px from the left of the map."""
    return body.left + body.w / 2 if isinstance(body, Solid) else body.x


def load_on(world: "World", solid: Solid) -> float:
    """How many persons all of that weighs."""
    return sum(body.weighs(world) for body in bodies_on(world, solid))
