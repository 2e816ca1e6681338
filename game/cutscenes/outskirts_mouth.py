"""The mouth of the duct bursts, and what burst it comes out."""

from typing import TYPE_CHECKING

from game.actors.brute.brute import Brute
from game.kit.routine import Script
from game.sim.events import Shook
from game.sim.scripts import cutscene
from game.sim.senses import near

if TYPE_CHECKING:
    from game.sim.world import World

MOUTH = 5640.0, 1500.0  # px
AROUND = 400.0  # px within which it is the one behind the mouth
BURST = 40  # ticks from the flag to the wall's end


def _again(world: "World") -> None:
    """Whoever begins behind the mouth has got past it."""
    if world.hero is None or world.hero.x < MOUTH[0]:
        return
    for brute in [b for b in world.each(Brute) if near(MOUTH, (b.x, b.y), AROUND)]:
        brute.gone()


@cutscene("outskirts_mouth", again=_again, holds=False)
def play(world: "World") -> Script:
    """Two blows from behind, then it is there."""
    for _ in range(2):
        world.emit(Shook(*MOUTH, 0.35))
        yield BURST // 2
    for brute in world.each(Brute):
        if near(MOUTH, (brute.x, brute.y), AROUND):
            brute.give_chase(world, 0)
