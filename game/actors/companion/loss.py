"""When one of them falls."""

from typing import TYPE_CHECKING

from game.actors.companion import words
from game.actors.companion.wits import frighten
from game.sim.events import PersonLost
from game.sim.people import Person
from game.sim.progress import lost
from game.sim.senses import near

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.world import World

WITNESS, NEWS = 0.5, 0.25  # fear that it adds to see somebody fall, and to know of it
WITNESSED, MOURNS = 300.0, 240  # px from which one sees it, and ticks for which one looks there


def stay_lost(world: "World", who: str) -> None:
    """In a world that begins after the story has taken `who` away: never was there."""
    world.progress.flags[lost(who)] = 1
    for one in [p for p in world.each(Person) if getattr(p, "who", "") == who]:
        one.gone()


def mourn(companion: "Companion", world: "World") -> None:
    """Those who are there look, and are afraid; the nearest says the name. From the next checkpoint on it is for good."""
    world.emit(PersonLost(*companion.chest, companion.who))
    world.progress.pledge(lost(companion.who), 1)
    others = [c for c in world.each(type(companion)) if c is not companion and c.life > 0]
    others.sort(key=lambda c: ((c.x - companion.x) ** 2 + (c.y - companion.y) ** 2, c.id))
    for other in others:
        seen = near((other.x, other.y), (companion.x, companion.y), WITNESSED)
        frighten(other, WITNESS if seen else NEWS)
        if seen:
            other.mourned, other.mourn_left = companion.x, MOURNS
    if others and others[0].mourn_left == MOURNS:
        words.say(others[0], world, f"lost_{companion.who}", urgent=True)
