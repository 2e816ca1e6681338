"""Rooms for looking at, with a bit of everything that is placed for the eye."""

from functools import cache
from typing import Any

from game.maps.ascii import room
from game.media.library import Library
from game.paths import ASSETS
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.events import Event
from game.sim.level import LevelData, Thing
from game.view.stage import Stage, ViewSettings

HALL = "\n".join(["#" * 80] + ["#" + "." * 78 + "#"] * 26 + ["#..@" + "." * 75 + "#"] + ["#" * 80] * 3)


def thing(number: int, kind: str, x: float, y: float, w: float = 0, h: float = 0, shape: str = "rect", **props: Any) -> Thing:
    """One placed thing."""
    return Thing(1000 + number, kind, "", x, y, w, h, shape, props=props, layer="test")


SCENERY = (
    thing(1, "Light", 200, 380, shape="point", radius=90.0, flicker=0.5),
    thing(2, "Light", 420, 300, shape="point", cone=60.0, turn=90.0),
    thing(3, "Mood", 0, 0, 640, 480, ambient="#405058", fog=0.6),
    thing(4, "Mood", 640, 0, 640, 480, ambient="#a0b0b0"),
    thing(5, "Shadow", 300, 300, 200, 150, strength=0.7),
    thing(6, "Air", 0, 0, 1280, 480, rate=60.0),
    Thing(1007, "Cable", "", 50, 100, 400, 40, "polyline", ((50, 100), (300, 90), (450, 140)), {"sag": 40.0, "front": True}, "test"),
    thing(8, "Prop", 260, 448, shape="point", sheet="prop_pylon"),
    thing(9, "CameraRegion", 500, 0, 400, 480, look_y=-60.0),
)


def hall(*more: Thing) -> LevelData:
    """A long hall with scenery."""
    return room(HALL, things=(*SCENERY, *more), backdrop="outskirts")


@cache
def library() -> Library:
    """All sheets, read once for every window."""
    return Library(ASSETS)


def begin(level: LevelData, **settings: Any) -> tuple[Session, Stage]:
    """A session and its stage after the first tick."""
    session, stage = Session(level), Stage(level, ViewSettings(**settings), library())
    step(session, stage)
    return session, stage


def step(session: Session, stage: Stage, buttons: Button = Button(0), ticks: int = 1, more: tuple[Event, ...] = ()) -> None:
    """Ticks both; `more` events are added to the first tick's, for the stage alone."""
    for _ in range(ticks):
        stage.tick(session, [*session.step(Actions(buttons)), *more])
        more = ()
