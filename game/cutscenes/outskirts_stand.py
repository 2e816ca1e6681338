"""While Killy stands alone something heavier comes; it is over when all of them are dead."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.sim.level import Thing
from game.sim.scripts import cutscene
from game.sim.spawn import build

if TYPE_CHECKING:
    from game.sim.world import World

AFTER = 600  # ticks
FOUGHT = "fought.the_stand"  # the rest of the pack is dead
PLACE = 6390.0, 608.0  # px


@cutscene("outskirts_stand", holds=False)
def play(world: "World") -> Script:
    """A brute, late."""
    yield AFTER
    one = build(Thing(0, "Brute", "", *PLACE, shape="point"), world.level)
    world.spawn(one)
    yield 2
    one.form(world)
    yield lambda: one.life <= 0 and bool(world.progress.flags.get(FOUGHT))
