"""An errand: a companion walks somewhere when asked to, does something there for as long as it is wanted, and comes back."""

from typing import TYPE_CHECKING, Any

from game.actors.companion import dropping, going, ways
from game.kit.geometry import Point
from game.sim.trail import Step, Trail

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.hero import Hero
    from game.sim.world import World

GIVES_UP = 900  # ticks after which one who has not come there comes back
WAITS = 120  # ... who cannot go on
POSE, HOLDS = "point", "hold"  # what one does there, and what is seen of it


class Errand:
    """The way there, to which side one looks, and whether it is `over`."""

    def __init__(self, way: Trail, facing: int) -> None:
        self.way, self.facing = way, facing
        self.ticks = self.stuck = 0
        self.over = False

    @property
    def there(self) -> bool:
        """Has one come there?"""
        return self.way.ahead is None

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        return len(self.way.steps), self.ticks, self.stuck, self.over


def begin(companion: "Companion", world: "World", spot: Point, facing: int) -> Errand | None:
    """Sets out for `spot`; None when it cannot now, or knows no way."""
    if not companion.steady or companion.stays or companion.cowering:
        return None
    at = companion.x, companion.y
    steps = ways.between(world, at, spot)
    if steps is None:
        return None
    companion.hiding = None
    return Errand(Trail.along(Step(*at), steps), facing)


def go_on(companion: "Companion", world: "World", hero: "Hero") -> bool:
    """One tick; True while it is at it."""
    errand = companion.asked
    if errand is None:
        return False
    errand.ticks += 1
    late = not errand.there and errand.ticks > GIVES_UP
    if companion.steady and (errand.over or late or errand.stuck > WAITS or hero.life <= 0):
        _come_back(companion, world, hero)
        return False
    if errand.there:
        _at_it(companion, world, errand)
    elif going.passable(companion, world, errand.way):
        errand.stuck = 0
        going.walk(companion, errand.way, hurry=True)
    else:
        errand.stuck += 1
        companion.show("idle")
    return True


def _at_it(companion: "Companion", world: "World", errand: Errand) -> None:
    if not dropping.loses_ground(companion, world):
        companion.speed = 0.0
        companion.facing = errand.facing
        companion.show("cower" if companion.cowering else POSE)


def _come_back(companion: "Companion", world: "World", hero: "Hero") -> None:
    companion.asked = None
    ways.rejoin(companion, world, hero)
