"""The eye stops turning: sirens, a wall comes down, and somebody is on the far side of it."""

from typing import TYPE_CHECKING

from game.actors.watchtower.watchtower import Watchtower
from game.kit.routine import Script
from game.sim.scripts import cutscene
from game.sim.verbs import look_at, say

if TYPE_CHECKING:
    from game.sim.world import World

WALL = "wall_down"  # the flag that lets the stilt's wall fall
WALL_AT = 5160.0, 1470.0  # px
WITH_LENS, WITH_WALL = 100, 110  # ticks that the camera stays


def _end(world: "World") -> None:
    for tower in [t for t in world.each(Watchtower) if not t.certain]:
        tower.raise_alarm(world)
    world.progress.flags[WALL] = 1


@cutscene("outskirts_alarm", end=_end, again=_end, sets=(WALL,))
def play(world: "World") -> Script:
    """The lens, the siren, the wall, one word."""
    yield from say(world, "tae", "outskirts.quiet.1", 1.0)
    yield from say(world, "sutezo", "outskirts.quiet.2", 1.6)
    for tower in world.each(Watchtower):
        look_at(world, tower.x, tower.y + 60, WITH_LENS, 0.8)
        yield 36
        tower.raise_alarm(world)
    yield WITH_LENS - 36
    look_at(world, *WALL_AT, WITH_WALL, 1.0)
    yield 30
    world.progress.flags[WALL] = 1
    yield WITH_WALL - 30
    yield from say(world, "atsuji", "outskirts.alarm.1", 1.4)
