"""What cutscenes are written in: say, walk, face, aim, wait, look, and the change of the figure under control."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.kit.ticks import ticks
from game.sim.actions import NOTHING, Actions, Button
from game.sim.events import CameraCalled, HeroChanged, Said
from game.sim.hero import Hero
from game.sim.level import Thing
from game.sim.people import Person
from game.sim.progress import lost
from game.sim.spawn import build

if TYPE_CHECKING:
    from game.sim.world import World

PAUSE = 10  # ticks between two lines
ARRIVED = 6.0  # px
LONGEST_WALK = 360  # ticks


def say(world: "World", who: str, key: str, seconds: float = 2.4) -> Script:
    """Somebody speaks the line; the scene goes on when it was read, or at once if they fell."""
    if fallen(world, who):
        return
    speaker = next((p for p in world.each(Person) if getattr(p, "who", type(p).__name__.lower()) == who), None)
    world.emit(Said(who, key, ticks(seconds), speaker.id if speaker else 0))
    yield ticks(seconds) + PAUSE


def fallen(world: "World", who: str) -> bool:
    """Has a death, now or before the last checkpoint, taken `who` away?"""
    return bool(world.progress.flags.get(lost(who)) or world.progress.pledged.get(lost(who)))


def hold(world: "World", buttons: Button, time: int, aim: int | None = None) -> Script:
    """The figure's buttons are held for so many ticks; `aim` in tenths of a degree."""
    world.staging.hands = Actions(buttons, aim)
    yield time
    world.staging.hands = NOTHING


def walk_to(world: "World", x: float) -> Script:
    """The figure walks to x, px, and stands."""
    for _ in range(LONGEST_WALK):
        hero = world.hero
        if hero is None or abs(hero.x - x) < ARRIVED:
            break
        world.staging.hands = Actions(Button.RIGHT if hero.x < x else Button.LEFT)
        yield 1
    world.staging.hands = NOTHING


def face(world: "World", way: int) -> Script:
    """The figure turns: 1 to the right, -1 to the left."""
    if world.hero is not None and world.hero.facing != way:
        yield from hold(world, Button.RIGHT if way > 0 else Button.LEFT, 2)


def look_at(world: "World", x: float, y: float, time: int, haste: float = 0.5) -> None:
    """The camera goes there for so many ticks."""
    world.staging.camera = x, y
    world.emit(CameraCalled(x, y, time, haste))


def hand_over(world: "World", kind: str, x: float, y: float, facing: int) -> None:
    """Another figure is under control from now on; the one before leaves the world."""
    if world.hero is not None:
        world.hero.gone()
    figure = build(Thing(0, kind, kind, x, y, shape="point", layer="hero"), world.level)
    assert isinstance(figure, Hero)
    figure.facing = facing
    world.spawn(figure)
    world.emit(HeroChanged(x, y, kind))
