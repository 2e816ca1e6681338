"""Something that is heavier than the hall comes out of its floor."""

from typing import TYPE_CHECKING

from game.actors.brute.brute import Brute
from game.cutscenes.sanctuary_fall import GIVES
from game.kit.routine import Script
from game.sim.level import Thing
from game.sim.scripts import cutscene
from game.sim.spawn import build
from game.sim.verbs import camera, say, shake, wait

if TYPE_CHECKING:
    from game.sim.world import World

PLACE = 480.0, 3776.0  # px
LAYERS = 2  # full beams that its mask stops: to be shot down it is meant to be a bad idea
REST = 40  # ticks after it is whole until it strikes


def _come(world: "World") -> Brute | None:
    """One, however often it is told."""
    if world.progress.flags.get(GIVES) or any(world.each(Brute)):
        return None
    one = build(Thing(0, "Brute", "", *PLACE, shape="point"), world.level)
    assert isinstance(one, Brute)
    one.sight = 900.0
    one.thick = LAYERS
    world.spawn(one)
    return one


def _there(world: "World") -> None:
    _come(world)


@cutscene("sanctuary_brute", end=_there, again=_there)
def play(world: "World") -> Script:
    """It is seen whole before it is fought."""
    camera(world, PLACE[0], PLACE[1] - 60, 0.25)
    yield from wait(0.8)
    shake(world, 0.5)
    one = _come(world)
    yield 2
    if one is not None:
        one.form(world)
    yield from wait(1.6)
    shake(world, 0.3)
    yield from say(world, "zuru", "sanctuary.crane.brute.1", 1.2)
    yield from say(world, "tae", "sanctuary.crane.brute.2", 1.6)
    if one is not None and one.alive:
        one.give_chase(world, REST)
