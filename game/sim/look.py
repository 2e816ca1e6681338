"""What something looks like in this tick, as plain values. The view draws them and interpolates between two ticks."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Literal


class Layer(IntEnum):
    """Drawing order, far to near."""

    BEHIND = 0  # behind the tiles one stands on
    PROP = 1
    ENEMY = 2
    COMPANION = 3
    HERO = 4
    SHOT = 5
    DEBRIS = 6
    FRONT = 7


@dataclass(slots=True)
class Look:
    """A picture of a sheet. x, y is where its pivot lies (px); `age` is ticks since the animation began; `angle` in degrees
    clockwise (debris and parts only); `key` tells the parts of one actor apart, so that each is interpolated with itself."""

    sheet: str
    anim: str
    age: int
    x: float
    y: float
    flip: bool = False
    layer: Layer = Layer.PROP
    angle: float = 0.0
    flash: bool = False  # drawn white for a hit
    key: int = 0
    over: str = ""  # name of a point of the look before it, on which this overlay's pivot is put


@dataclass(slots=True)
class Line:
    """A line through points (px): a harpoon's line, a cable, a chain."""

    style: str
    points: list[tuple[float, float]]
    layer: Layer = Layer.SHOT
    key: int = 0
    over: str = ""  # name of a point of the look before it, where the line begins instead of at its first point
    lit: bool = False  # does the light of its place fall on it, as on what stands there?


@dataclass(slots=True)
class Glow:
    """Light that moves or changes with play; radius px, strength 0..1, colour as #rrggbb. `casts`: walls throw shadows in it."""

    x: float
    y: float
    radius: float
    colour: str
    strength: float = 1.0
    key: int = 0
    casts: bool = False


@dataclass(slots=True)
class Dome:
    """The rim of a shield or device field: radius px, strength 0..1."""

    style: str
    x: float
    y: float
    radius: float
    strength: float = 1.0
    key: int = 0


@dataclass(slots=True)
class Cone:
    """What a sensor at x, y looks at: `points` (px) in order along the far side, where something opaque or its `reach` ends it.

    `step` is how sure it is, `fill` (0..1) how full its meter is. A sensor that is not near has no points.
    """

    x: float
    y: float
    points: list[tuple[float, float]]
    reach: float
    step: Literal["unaware", "searching", "alarm"]
    fill: float
    key: int = 0


@dataclass(slots=True)
class Tiles:
    """Structure drawn from the map's own tiles; x, y is its top left (px), `cells` are (column, row, tile number) counted from there.

    `cracks`: 0 is whole, 3 about to give way; `edges`: (column, row, side) that glow, side 0 right, 1 below, 2 left, 3 above; `heat` 0..1.
    """

    cells: tuple[tuple[int, int, int], ...]
    x: float
    y: float
    cracks: int
    edges: list[tuple[int, int, int]]
    heat: float
    key: int = 0


@dataclass(slots=True)
class Pool:
    """Water: its surface lies at y, from x on `w` px wide, over the bottom of its basin. `rough` 0..1: it rises or falls."""

    x: float
    y: float
    w: float
    bottom: float
    rough: float
    key: int = 0


@dataclass(slots=True)
class Mark:
    """A sign in the place, x, y its lower middle (px): `talk` is over a head to which one can talk, `count` has a `number`.

    `since` are ticks since the number changed.
    """

    style: Literal["talk", "count"]
    x: float
    y: float
    number: int = 0
    since: int = 0
    key: int = 0


AnyLook = Look | Line | Glow | Dome | Cone | Tiles | Pool | Mark
