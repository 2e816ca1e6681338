"""What cutscenes and conversations are written in: words, walks, looks, the camera, and the change of the figure under control."""

from collections.abc import Generator
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.kit.routine import Script, Wait
from game.kit.ticks import ticks
from game.sim.actions import NOTHING, Actions, Button
from game.sim.box import Box
from game.sim.events import BoxAsked, BoxShown, CameraCalled, HeroChanged, Letterboxed, Said, Shook
from game.sim.footing import foot_at
from game.sim.hero import Hero
from game.sim.level import TILE, Thing
from game.sim.people import Person
from game.sim.progress import lost
from game.sim.spawn import build
from game.sim.staging import awaited

if TYPE_CHECKING:
    from game.sim.world import World

PAUSE = 10  # ticks between two lines
ARRIVED = 6.0  # px
NEARBY = 97  # px above and below the figure within which there is ground for who is sent to it
LONGEST_WALK = 360  # ticks
TALKS = 90  # ticks for which one who speaks in a box is seen to
FOR_GOOD = 36_000  # ticks for which the camera stays when the scene's end brings it back

# -- words


def say(world: "World", who: str, key: str, seconds: float = 2.4) -> Script:
    """Somebody speaks the line; the scene goes on when it was read, or at once if they fell."""
    if fallen(world, who):
        return
    speaker = person(world, who)
    world.emit(Said(who, key, ticks(seconds), speaker.id if speaker else 0))
    yield ticks(seconds) + PAUSE


def tell(world: "World", who: str, key: str, *, shaken: bool = False) -> Script:
    """Somebody speaks the line in a box, and it goes on when the player does; at once if they fell, or the figure did."""
    if fallen(world, who) or not awaited(world):
        return
    box = Box(who, (key,))
    yield from _its_turn(world)
    speaker = person(world, who)
    world.staging.box = box
    world.emit(BoxShown(who, key, speaker.id if speaker else 0, shaken))
    if speaker is not None:
        speaker.talk(TALKS)
    try:
        while not box.done and awaited(world):
            world.staging.shelter(world)
            yield 1
    finally:
        world.staging.close(world, box)
        if speaker is not None:
            speaker.talk(0)


def choose(world: "World", who: str, keys: tuple[str, ...]) -> Generator[Wait, None, int]:
    """What will `who` say? The number of the line that the player takes, 0 for the first; 0 also if the figure died meanwhile.

    A scene that is skipped while it asks goes on with the first answer until it waits again. Skipped before it asked, it never does:
    the scene's `end` has to do with that.
    """
    if not keys:
        raise ValueError("there has to be something to choose from")
    if not awaited(world):
        return 0
    box = Box(who, keys, asks=True)
    yield from _its_turn(world)
    speaker = person(world, who)
    world.staging.box = box
    shown = -1
    try:
        while not box.done and awaited(world):
            if box.at != shown:
                shown = box.at
                world.emit(BoxAsked(keys, shown, who, speaker.id if speaker else 0))
            world.staging.shelter(world)
            yield 1
    finally:
        world.staging.close(world, box)
    return box.at if box.done else 0


def _its_turn(world: "World") -> Script:
    """One box at a time."""
    if world.staging.box is not None:
        yield lambda: world.staging.box is None


def person(world: "World", who: str) -> Person | None:
    """Whoever is called so, or the figure under control if it is meant; None for one who is not here."""
    return next((p for p in world.each(Person) if getattr(p, "who", type(p).__name__.lower()) == who), None)


def fallen(world: "World", who: str) -> bool:
    """Has a death, now or before the last checkpoint, taken `who` away?"""
    return world.progress.is_lost(who) or bool(world.progress.pledged.get(lost(who)))


# -- the figure


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


# -- others


def send(world: "World", who: str, x: float) -> Script:
    """Another person goes to x, px, at its own height, or, where nobody could stand at that, at the figure's; goes on when it is there,
    or when that takes too long.

    `world.run(send(...))` does not wait for it.
    """
    one, hero = person(world, who), world.hero
    if one is None or fallen(world, who):
        return
    there = None if hero is None or foot_at(world, x, one.y) is not None else _ground_by(world, x, hero.y)
    one.called(there or (x, one.y))
    for _ in range(LONGEST_WALK):
        if abs(one.x - x) < ARRIVED or not one.alive:
            return
        yield 1


def _ground_by(world: "World", x: float, y: float) -> Point | None:
    """Where one can stand at x, nearest to the height y: who is looked for may be in the air."""
    feet = (foot_at(world, x, y + side * step) for step in range(0, NEARBY, TILE) for side in (-1, 1))
    return next((foot for foot in feet if foot is not None), None)


def look(world: "World", who: str, x: float, seconds: float = 3.0) -> None:
    """Another person looks towards x, px, for so long."""
    one = person(world, who)
    if one is not None:
        one.looks_to(x, ticks(seconds))


# -- the picture


def wait(seconds: float) -> Script:
    """Nothing is done for so long."""
    yield ticks(seconds)


def look_at(world: "World", x: float, y: float, time: int, haste: float = 0.5) -> None:
    """The camera goes there for so many ticks."""
    world.staging.camera = x, y
    world.emit(CameraCalled(x, y, time, haste))


def camera(world: "World", x: float, y: float, haste: float = 0.3) -> None:
    """The camera goes there and stays until the scene or conversation is over, however long the player reads."""
    look_at(world, x, y, FOR_GOOD, haste)
    world.staging.keeps_camera = True


def shake(world: "World", trauma: float) -> None:
    """The picture shakes, by 0..1."""
    x, y = world.staging.camera or ((world.hero.x, world.hero.y) if world.hero is not None else (0.0, 0.0))
    world.emit(Shook(x, y, trauma))


def letterbox(world: "World", on: bool) -> None:
    """Bars above and below in a conversation or beside the play, or none again; a cutscene that holds the figure has them anyway."""
    world.staging.narrow = on
    world.emit(Letterboxed(on))


def hand_over(world: "World", kind: str, x: float, y: float, facing: int) -> None:
    """Another figure is under control from now on; the one before leaves the world."""
    if world.hero is not None:
        world.hero.gone()
    figure = build(Thing(0, kind, kind, x, y, shape="point", layer="hero"), world.level)
    assert isinstance(figure, Hero)
    figure.facing = facing
    world.spawn(figure)
    world.emit(HeroChanged(x, y, kind))
