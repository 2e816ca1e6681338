"""Seen from afar for the first time: what stands in the middle of the hall, and turns."""

from typing import TYPE_CHECKING

from game.actors.companion import wits
from game.actors.companion.companion import named
from game.actors.talk import Talk
from game.actors.watchtower.watchtower import Watchtower
from game.kit.routine import Script
from game.sim.scripts import cutscene
from game.sim.verbs import look_at, say

if TYPE_CHECKING:
    from game.sim.world import World

ASIDE, LONG = 110.0, 420  # px that the lens stands beside the middle of the picture; ticks that the camera stays
POINTS = 150  # ticks


@cutscene("outskirts_tower")
def play(world: "World") -> Script:
    """The camera goes out to it; three lines."""
    tower = next(iter(world.each(Watchtower)), None)
    if tower is None:
        return
    yield lambda: not any(talk.speaking for talk in world.each(Talk))
    tae = named(world, "tae")
    if tae is not None:
        wits.point(tae, (tower.x, tower.y), POINTS)
    look_at(world, tower.x - ASIDE, tower.y + 20, LONG, 0.12)
    yield 40
    yield from say(world, "tae", "outskirts.tower.1", 2.0)
    yield from say(world, "sutezo", "outskirts.tower.2", 1.8)
    yield from say(world, "atsuji", "outskirts.tower.3", 3.2)
