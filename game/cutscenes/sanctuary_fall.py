"""When nothing stands in the hall any more its floor goes, slowly, with them on it."""

from typing import TYPE_CHECKING

from game.actors.brute.brute import Brute
from game.actors.companion.companion import Companion
from game.kit.routine import Script
from game.sim.events import Cue
from game.sim.scripts import cutscene
from game.sim.verbs import say, shake, wait

if TYPE_CHECKING:
    from game.sim.world import World

GIVES = "sanctuary.falls"  # the floor waits for this flag
QUIET = "sanctuary.quiet"  # set once nothing stands there any more: who was at a loss need not be told
FLOOR = 416.0, 800.0, 3776.0  # px: from, to, and its upper edge
CALLS = 512.0  # px: left of there Tae is at the lever
PATIENCE = 300  # ticks for which it waits for who is not on it yet
BREATH = 90  # ticks between the end of it and the first crack
BOTTOM = 4700.0  # px
AFTER = 5.0  # s of the fall until somebody says something


def _down(world: "World") -> bool:
    """Is it dead, or in the pit?"""
    return not any(one.y < FLOOR[2] + 20 for one in world.each(Brute))


def _over(world: "World") -> bool:
    """Is it that, and who fought it on that floor, or down already?"""
    hero, (left, right, top) = world.hero, FLOOR
    if hero is None or hero.life <= 0 or not _down(world):
        return False
    return hero.y > top + 20 or (hero.grounded and max(left, CALLS) < hero.x < right - 40 and hero.y > top - 20)


def _all_on_it(world: "World") -> bool:
    """Do all of them stand where it gives?"""
    left, right, top = FLOOR
    return all(left < one.x < right and one.y > top - 20 for one in world.each(Companion) if one.alive)


def _falling(world: "World", *lines: tuple[str, int, float]) -> Script:
    """Who, number, s: nobody says that who is down already, ahead of the floor."""
    for who, number, seconds in lines:
        if world.hero is not None and world.hero.y < BOTTOM:
            yield from say(world, who, f"sanctuary.fall.{number}", seconds)


@cutscene("sanctuary_fall", holds=False, sets=(GIVES, QUIET))
def play(world: "World") -> Script:
    """A warning in the fight; a breath; the cracks; a long way down in which hardly anything is said."""
    yield lambda: any(world.each(Brute)) or _over(world)
    yield 420
    if any(world.each(Brute)):
        yield from say(world, "zuru", "sanctuary.crane.brute.3", 1.8)
    yield lambda: _down(world)
    world.progress.flags[QUIET] = 1
    yield lambda: _over(world)
    yield from say(world, "tae", "sanctuary.crane.brute.4", 1.0)
    yield from say(world, "zuru", "sanctuary.crane.brute.5", 1.6)
    begun = world.tick
    yield lambda: _over(world) and (_all_on_it(world) or world.tick > begun + PATIENCE)
    shake(world, 0.35)
    world.emit(Cue((FLOOR[0] + FLOOR[1]) / 2, FLOOR[2], "structure_crack"))
    yield BREATH
    world.progress.flags[GIVES] = 1
    shake(world, 0.6)
    yield from wait(AFTER)
    yield from _falling(world, ("tae", 1, 1.8), ("zuru", 2, 1.2))
    yield from wait(1.0)
    yield from _falling(world, ("tae", 3, 2.0))
    yield from wait(0.8)
    yield from _falling(world, ("zuru", 4, 1.6))
    yield lambda: world.hero is not None and world.hero.y > BOTTOM
