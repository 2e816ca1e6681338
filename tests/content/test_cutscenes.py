"""No cutscene takes the figure from the player for long: played in its place, with every line read at the usual pace."""

from functools import cache

import pytest

from game.kit.ticks import TICK_RATE
from game.maps import catalogue
from game.media.text import Text, languages, load_text
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.box import SETTLES, Box
from game.sim.events import SceneBegan, SceneEnded
from game.sim.level import LevelData, Thing
from game.sim.scripts import SCENES
from game.view.typewriter import PACES, Typewriter

LONGEST = 40 * TICK_RATE  # ticks
COMES = 600  # ticks within which a scene has to begin when the figure stands where it is called for
PRESSES = 2  # ticks: one held, one let go
TEXTS = {language: load_text(language) for language in languages()}


@cache
def level(name: str) -> LevelData:
    return catalogue.level(name)


def triggers() -> dict[str, tuple[str, Thing]]:
    """By scene: the level, and what calls for it there."""
    found = {}
    for name in catalogue.entries():
        for thing in level(name).things:
            if thing.kind == "Trigger":
                found[str(thing.props.get("scene", ""))] = name, thing
    return found


CALLED = triggers()
HOLDING = [name for name, scene in SCENES.items() if scene.holds and name in CALLED]


def test_there_are_scenes_to_measure() -> None:
    assert {"outskirts_tower", "outskirts_dead_end", "outskirts_question"} <= set(HOLDING)


def begin(name: str) -> Session:
    """The scene has just begun: from the nearest checkpoint, with the figure put where it is called for."""
    where, thing = CALLED[name]
    spots = [t for t in level(where).things if t.kind == "Checkpoint"]
    spot = min(spots, key=lambda t: abs(t.centre[0] - thing.centre[0]) + abs(t.centre[1] - thing.centre[1]))
    session = Session(level(where), 1, spot.name)
    if flag := thing.props.get("flag"):
        session.progress.flags[str(flag)] = 1
    session.progress.flags.pop(f"scene.{name}", None)
    hero = session.world.hero
    assert hero is not None
    hero.put(round(thing.centre[0]), round(thing.y + thing.h))
    for _ in range(COMES):
        if any(isinstance(event, SceneBegan) and event.name == name for event in session.step(NOTHING)):
            return session
    raise AssertionError(f"the scene {name} does not begin at {thing.centre}")


def reads(box: Box, text: Text) -> int:
    """Ticks until all of it is there, at the usual pace."""
    if box.asks:
        return SETTLES + 1
    typed, ticks = Typewriter(box.keys[0], text), 0
    while typed.coming or typed.hurry():
        typed.tick(PACES["normal"], text)
        ticks += 1
    return ticks


@pytest.mark.parametrize("name", HOLDING)
def test_no_scene_takes_control_for_long(name: str) -> None:
    session = begin(name)
    ticks = left = 0
    box: Box | None = None
    while ticks <= LONGEST:
        now = session.world.staging.box
        if now is not None and now is not box:
            left = max(reads(now, text) for text in TEXTS.values())
        box, left = now, left - 1
        pressed = box is not None and left <= 0 and left % PRESSES == 0
        events = session.step(Actions(Button.USE) if pressed else NOTHING)
        ticks += 1
        if session.ended or any(isinstance(event, SceneEnded) for event in events):
            return
    raise AssertionError(f"the scene {name} takes more than {LONGEST // TICK_RATE} s")
