"""In danger a companion goes into cover nearby, crouches there, and comes out when it is over."""

from typing import TYPE_CHECKING, Any

from game.actors.companion import dropping, going, ways, words
from game.actors.companion.party import Party
from game.actors.refuge import Refuge
from game.sim.senses import near
from game.sim.trail import Step, Trail

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.hero import Hero
    from game.sim.world import World

CLOSE = 220.0  # px: who is in sight and as near as this is a danger
REACH = 260.0  # px to a place of cover
STAYS_BY, LEAVES = 200.0, 300.0  # px of the figure from the place within which one hides there, and beyond which one comes after it
OVER = 150  # ticks without danger after which one comes out
ASK_AGAIN = 30  # ticks
EXPOSED = 180  # ticks after a shot in which cover is no cover


class Hiding:
    """Where it hides, the way there, and for how long it has been quiet."""

    def __init__(self, refuge: Refuge, way: Trail) -> None:
        self.refuge, self.way = refuge, way
        self.quiet = 0

    @property
    def there(self) -> bool:
        """Is it in its place?"""
        return self.way.ahead is None

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        return self.refuge.id, len(self.way.steps), self.quiet


def go_on(companion: "Companion", world: "World", hero: "Hero") -> bool:
    """One tick; True while it is in cover, or on the way."""
    if companion.hiding is None:
        asks = (world.tick + companion.id) % ASK_AGAIN == 0
        if not asks or companion.stays or not companion.steady or not _danger(companion, world):
            return False
        companion.hiding = _place(companion, world, hero)
        if companion.hiding is None:
            return False
        words.say(companion, world, "hide")
    hiding = companion.hiding
    hiding.quiet = 0 if _danger(companion, world) else hiding.quiet + 1
    if hiding.quiet > OVER or not near(hiding.refuge.place.centre, (hero.x, hero.y), LEAVES):
        companion.hiding = None
        ways.rejoin(companion, world, hero)
        return False
    if hiding.there and not dropping.loses_ground(companion, world):
        companion.show("cower" if companion.cowering else "crouch")
    elif not hiding.there:
        going.walk(companion, hiding.way, hurry=True)
    return True


def _danger(companion: "Companion", world: "World") -> bool:
    at = companion.x, companion.y
    return any(near(at, (foe.x, foe.y), CLOSE) for foe in companion.foes if foe.life > 0) or world.only(Party).watched(at)


def _place(companion: "Companion", world: "World", hero: "Hero") -> Hiding | None:
    """The nearest cover to which there is a way, not far from her."""
    at = companion.x, companion.y
    close = [r for r in world.each(Refuge) if near(r.place.centre, at, REACH) and near(r.place.centre, (hero.x, hero.y), STAYS_BY)]
    close.sort(key=lambda r: (abs(r.place.centre[0] - at[0]) + abs(r.place.centre[1] - at[1]), r.id))
    for refuge in close:
        spot = refuge.spot(world, companion.rank)
        steps = ways.between(world, at, spot) if spot is not None else None
        if steps is not None:
            return Hiding(refuge, Trail.along(Step(*at), steps))
    return None


def conceals(companion: "Companion", world: "World") -> bool:
    """Does cover hide it? It has to be there, and not to have given itself away by a shot?"""
    return companion.hiding is not None and companion.hiding.there and world.tick - companion.shot_at > EXPOSED
