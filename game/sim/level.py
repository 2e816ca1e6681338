"""A level as plain data: what a map holds once it is read, whoever read it, and the one error for what is wrong in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TypeAlias

from game.kit.geometry import Point, Rect
from game.sim.talks import Talks
from game.sim.terrain import Terrain

TILE = 16  # px
Value: TypeAlias = "str | int | float | bool | tuple[Value, ...] | Mapping[str, Value]"  # a list and a class hold others

FLIP_X, FLIP_Y, FLIP_DIAGONAL = 0x80000000, 0x40000000, 0x20000000
GID_MASK = 0x1FFFFFFF


class LevelError(Exception):
    """One sentence on what is wrong in a map: where (file, layer path or object id, property) and what to do."""

    def __init__(self, problem: str, *, file: str = "", where: str = "", hint: str = "") -> None:
        self.problem, self.file, self.where, self.hint = problem, file, where, hint
        place = ", ".join(part for part in (file, where) if part)
        super().__init__(f"{place + ': ' if place else ''}{problem}.{' ' + hint if hint else ''}")


def nearest(wrong: str, known: Iterable[str]) -> str:
    """A hint that names the known name most like `wrong`, or all of them when there are few; empty when there is nothing to say."""
    names = sorted(known)
    close = get_close_matches(wrong, names, 1, 0.5)
    if close:
        return f"Did you mean '{close[0]}'?"
    return f"Known are: {', '.join(names)}." if 0 < len(names) <= 12 else ""


@dataclass(frozen=True)
class Cut:
    """A part of a picture: its path in the assets folder, and left, top, width, height in px."""

    image: str
    part: tuple[int, int, int, int]


@dataclass(frozen=True)
class Tileset:
    """Pictures for a run of tile numbers. `image` is relative to the assets folder; `tiles` holds the properties of those that have any.

    A collection of images has no `image` but `cuts`: local id -> its own. `size` is that of the other tiles, px.
    """

    name: str
    first: int
    image: str
    columns: int
    count: int
    tiles: Mapping[int, Mapping[str, Value]] = field(default_factory=dict)
    animations: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)  # local id -> (local id, ticks), ...
    size: tuple[int, int] = (TILE, TILE)
    cuts: Mapping[int, Cut] = field(default_factory=dict)
    shapes: Mapping[int, str] = field(default_factory=dict)  # local id -> what its collision shapes make of it: full, slope:0,16, ...

    def cut(self, local: int) -> Cut | None:
        """Where the picture of a tile is; None if it has none."""
        if self.image and self.columns:
            (w, h), (row, col) = self.size, divmod(local, self.columns)
            return Cut(self.image, (col * w, row * h, w, h))
        return self.cuts.get(local)


@dataclass(frozen=True)
class TileLayer:
    """One layer of tiles, `cells` row by row: 0 is empty, else a global tile number with Tiled's flip bits. Parallax 1 is the map's.

    `offset` is by how many px it is drawn beside its cells: with the picture's corner at x, y of the map it lies at
    offset - (x, y) * parallax.
    """

    name: str
    cols: int
    rows: int
    cells: tuple[int, ...]
    parallax: tuple[float, float] = (1.0, 1.0)
    opacity: float = 1.0
    tint: str = ""
    front: bool = False  # drawn in front of the figures
    back: bool = False  # a wall behind the figures: never solid
    breakable: bool = False  # structure that comes apart: never terrain, and drawn by whoever it is part of
    offset: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Picture:
    """A picture that a map places: an image layer, or a tile without a class. x, y is its top left, w, h its size (0: the image's own), px.

    It is turned by `turn` degrees clockwise round its middle. `flips` are Tiled's bits; `above` says how many layers of tiles lie below it.
    """

    name: str
    image: str  # its path in the assets folder
    x: float
    y: float
    w: float = 0.0
    h: float = 0.0
    part: tuple[int, int, int, int] | None = None  # of the image; None: all of it
    flips: int = 0
    turn: float = 0.0
    parallax: tuple[float, float] = (1.0, 1.0)
    opacity: float = 1.0
    tint: str = ""
    repeat: tuple[bool, bool] = (False, False)  # without end, from left to right and from top to bottom
    front: bool = False
    back: bool = False
    above: int = 0


@dataclass(frozen=True)
class Thing:
    """One object of a map. x, y is its top left (or the point itself), px; `points` are absolute, for polygons and polylines."""

    oid: int
    kind: str  # its class: which actor or piece of scenery it is
    name: str
    x: float
    y: float
    w: float = 0.0
    h: float = 0.0
    shape: str = "rect"  # point rect ellipse capsule polygon polyline
    points: tuple[Point, ...] = ()
    props: Mapping[str, Value] = field(default_factory=dict)
    layer: str = ""
    cells: tuple[tuple[int, int, int], ...] = ()  # of structure that comes apart: (column, row from its top left, tile number)

    @property
    def rect(self) -> Rect:
        """Its bounding rectangle."""
        return self.x, self.y, self.x + self.w, self.y + self.h

    def number(self, name: str, default: float = 0.0) -> float:
        """A property that is a number; `default` when it is none."""
        value = self.props.get(name)
        return value if isinstance(value, int | float) else default

    @property
    def centre(self) -> Point:
        """The middle of it."""
        return self.x + self.w / 2, self.y + self.h / 2

    @property
    def foot(self) -> Point:
        """The middle of its lower edge: where a figure is set down."""
        return self.x + self.w / 2, self.y + self.h


@dataclass(frozen=True)
class LevelData:
    """Everything a map says. Size in tiles; `terrain` is what is solid; `props` are the map's own properties."""

    name: str
    file: str
    cols: int
    rows: int
    terrain: Terrain
    layers: tuple[TileLayer, ...] = ()
    tilesets: tuple[Tileset, ...] = ()
    things: tuple[Thing, ...] = ()
    props: Mapping[str, Value] = field(default_factory=dict)
    pictures: tuple[Picture, ...] = ()
    files: tuple[str, ...] = ()  # all that it was read from: the map, tilesets, templates, classes, talks
    talks: Talks = field(default_factory=dict)  # what its people say

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, px."""
        return self.cols * TILE, self.rows * TILE

    def thing(self, oid: int) -> Thing | None:
        """The object with this id."""
        return next((t for t in self.things if t.oid == oid), None)
