"""Rooms with what hangs, swings, gives way and weighs, for tests."""

from typing import Any

from game.sim.level import Thing
from tests.driving import Drive

FLOOR = 20 * 16  # px
PIT = "\n".join(["#" * 60, *["." * 60] * 18, "@" + "." * 59, "#" * 10 + "%" * 9 + "#" * 5 + "." * 26 + "#" * 10,
                 *["#" * 10 + "." * 40 + "#" * 10] * 14, "#" * 60])  # fmt: skip
HALL = "\n".join(["#" * 60, *["." * 60] * 18, "@" + "." * 59, "#" * 60])


def thing(oid: int, kind: str, x: float, y: float, w: float = 0, h: float = 0, /, **props: Any) -> Thing:
    """Something in a room; `points` make it a polyline, `name` is its name."""
    points, name = props.pop("points", ()), props.pop("name", "")
    shape = "polyline" if points else "rect" if w else "point"
    return Thing(oid, kind, name, x, y, w, h, shape, points, props, "room")


def tank(oid: int = 1, x: float = 420, y: float = FLOOR, **props: Any) -> Thing:
    """A tank whose top is level with the floor."""
    return thing(oid, "Tank", x, y, 64, 80, **{"length": 140.0, **props})


def load(oid: int, x: float, y: float, **props: Any) -> Thing:
    """A weight on a chain."""
    return thing(oid, "Load", x, y, 32, 40, **props)


def pair(**props: Any) -> tuple[Thing, Thing]:
    """Two platforms over a wheel: 1 above 100, 2 above 300, both at 200; each may sink 100 px."""
    sides = ((1, 2, 100), (2, 1, 300))
    a, b = (thing(oid, "Counterweight", x, 200, 64, 12, other=other, low=100.0, **props) for oid, other, x in sides)
    return a, b


def driven(picture: str, *things: Thing, hero: str = "Killy") -> Drive:
    """A figure in a room with these."""
    return Drive(picture, things=things, hero=hero)


def one(drive: Drive, kind: str, oid: int = 0) -> Any:
    """The first of a class, or the one that was placed as `oid`."""
    return next(a for a in drive.world.actors if type(a).__name__ == kind and oid in (0, a.place.oid))


def crane(*more: Any, **props: Any) -> Drive:
    """A crane with a load on its hook, its lever, and from where the lever is asked for."""
    return driven(
        HALL, thing(1, "Crane", 200, 40, points=((200, 40), (500, 40)), on="go", **props), load(2, 184, 150, hold=1, weight=4.0), *more
    )
