"""What a run stops at: how it ended, one sentence that names the place, and the place."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import distance
from game.sim.actor import Actor
from game.sim.level import TILE, Thing

if TYPE_CHECKING:
    from game.session import Session
    from game.sim.world import World

BROKEN, STUCK, ASTRAY, ERROR = "broken", "stuck", "astray", "error"
NAMED = ("Beat", "Checkpoint", "Danger", "Exit", "Trigger")  # what a place is told by
WISH = "; it wanted to go to "  # before what a pilot says of itself
FAR = 480.0  # px from which on a named thing says nothing of a place
_NUMBER = re.compile(r"-?\d+(\.\d+)?|\bnan\b|-?\binf\b")


@dataclass(frozen=True, slots=True)
class Breach:
    """`end` is that of an Outcome; x, y in px of the map."""

    end: str
    why: str
    x: float = 0.0
    y: float = 0.0

    @property
    def kind(self) -> str:
        """What it has in common with others that went wrong in the same way: all but the numbers."""
        return kind_of(self.end, self.why)


def kind_of(end: str, why: str) -> str:
    """An end and its sentence, with a # for every number and without what the pilot wanted."""
    return f"{end}: {_NUMBER.sub('#', why.partition(WISH)[0])}"


def at(actor: Actor) -> str:
    """Where somebody is."""
    return f"at {actor.x:.0f},{actor.y:.0f} px (tile {_tile(actor.x)},{_tile(actor.y)})"


def of_actor(end: str, actor: Actor, what: str) -> Breach:
    """`what` is wrong with somebody, there where it is."""
    return Breach(end, f"{actor.name} {what}, {at(actor)}", actor.x, actor.y)


def whereabouts(session: "Session") -> str:
    """Where the figure is, for people: tile, the nearest thing with a name, the last checkpoint."""
    hero, last = session.world.hero, f"after checkpoint '{session.progress.checkpoint}'"
    if hero is None:
        return last
    near = nearest_named(session.world, hero.x, hero.y)
    beside = f", near {near.kind} '{near.name}'" if near is not None else ""
    return f"at tile {_tile(hero.x)},{_tile(hero.y)}{beside}, {last}"


def nearest_named(world: "World", x: float, y: float) -> Thing | None:
    """The nearest thing of the map by which one can tell where that is."""
    named = [(distance(t.centre, (x, y)), t.oid, t) for t in world.level.things if t.name and t.kind in NAMED]
    found = min(named, default=None, key=lambda row: row[:2])
    return found[2] if found is not None and found[0] < FAR else None


def _tile(px: float) -> int:
    return int(px // TILE) if px == px and abs(px) < 1e9 else -1
