"""Maps that show a place's pictures in use, as moments: screens of 40 x 23 tiles beside and above each other, each composed by itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tools.drafts.lib import Draft, Point, Tileset, Value

REPO = Path(__file__).resolve().parents[2]
GALLERIES = REPO / "levels" / "galleries"
WIDE, HIGH = 40, 23  # tiles of a moment
SHOWN = 22.5  # of them are seen at once


class Moment:
    """One screen of a map under construction; all places in tiles from its upper left corner."""

    def __init__(self, draft: Draft, column: int, row: int) -> None:
        self.d, self.left, self.top = draft, column * WIDE, row * HIGH

    # -- structure

    def mass(self, *boxes: tuple[int, int, int, int], on: np.ndarray | None = None) -> None:
        """Structure, or back wall when its grid is given; a moment's boxes end at its border."""
        self.d.mass(*(self._box(box) for box in boxes), on=on)

    def carve(self, *boxes: tuple[int, int, int, int], on: np.ndarray | None = None) -> None:
        """Take boxes out again."""
        self.d.carve(*(self._box(box) for box in boxes), on=on)

    def _box(self, box: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
        x0, y0, x1, y1 = max(0, box[0]), max(0, box[1]), min(WIDE, box[2]), min(HIGH, box[3])
        return x0 + self.left, y0 + self.top, x1 + self.left, y1 + self.top

    def put(self, layer: str, x: int, y: int, role: str) -> None:
        """One tile."""
        if 0 <= x < WIDE and 0 <= y < HIGH:
            self.d.put(layer, x + self.left, y + self.top, role)

    def row(self, layer: str, x: int, y: int, *roles: str) -> None:
        """Tiles from left to right; an empty role leaves the place as it is."""
        for i, role in enumerate(roles):
            if role:
                self.put(layer, x + i, y, role)

    def column(self, layer: str, x: int, y: int, *roles: str) -> None:
        """Tiles from top to bottom."""
        for i, role in enumerate(roles):
            if role:
                self.put(layer, x, y + i, role)

    def span(self, layer: str, x0: int, x1: int, y: int, roles: Sequence[str], ends: tuple[str, str] = ("", "")) -> None:
        """Roles repeated along a row, and what stands at its ends."""
        for x in range(x0, x1):
            role = roles[x % len(roles)]
            self.put(layer, x, y, ends[0] or role if x == x0 else ends[1] or role if x == x1 - 1 else role)

    def block(self, layer: str, x: int, y: int, name: str, wide: int, high: int) -> None:
        """A picture of several tiles: `name_0_0` and so on."""
        for j in range(high):
            for i in range(wide):
                self.put(layer, x + i, y + j, f"{name}_{i}_{j}")

    def pipe(self, layer: str, *corners: tuple[int, int]) -> None:
        """A pipe through corner tiles."""
        self.d.pipe(layer, *((x + self.left, y + self.top) for x, y in corners))

    def ladder(self, x: int, y0: int, y1: int, kind: str = "ladder") -> None:
        """A ladder from the floor whose top is row y0 down to the one at row y1."""
        self.column("ways", x, y0, f"{kind}_top", *[kind] * (y1 - y0 - 2), f"{kind}_bottom")
        self.d.solid[self.top + y0 : self.top + y1, self.left + x] = False

    def catwalk(self, x0: int, x1: int, y: int, broken: str = "") -> None:
        """A one-way walkway."""
        self.d.catwalk(x0 + self.left, x1 + self.left, y + self.top, broken)

    def stairs(self, x: int, y: int, way: str, count: int, kind: str = "stairs45") -> None:
        """Steps, as in Draft."""
        self.d.stairs(x + self.left, y + self.top, way, count, kind)

    # -- what is placed

    def prop(self, x: float, y: float, sheet: str, anim: str = "idle", **more: Value) -> None:
        """A picture of a sheet, its pivot at x, y."""
        self.d.thing("props", "Prop", x + self.left, y + self.top, sheet=sheet, anim=anim, **more)

    def light(self, x: float, y: float, radius: float, colour: str, strength: float = 1.0, flicker: float = 0.0, **more: Value) -> None:
        """A lamp's light."""
        about = {"radius": radius, "colour": colour, "strength": strength, "flicker": flicker}
        self.d.thing("lights", "Light", x + self.left, y + self.top, **about, **more)

    def lamp(self, x: float, y: float, length: float, radius: float, colour: str) -> None:
        """A lamp on a chain, that swings."""
        self.d.thing("lamps", "Lamp", x + self.left, y + self.top, length=length, radius=radius, colour=colour)

    def dark(self, x: float, y: float, wide: float, high: float, strength: float) -> None:
        """A dimmed area."""
        self.d.thing("mood", "Shadow", x + self.left, y + self.top, wide, high, strength=strength)

    def air(self, x: float, y: float, wide: float, high: float, kind: str, rate: float) -> None:
        """Something that hangs or falls in the air."""
        self.d.thing("air", "Air", x + self.left, y + self.top, wide, high, kind=kind, rate=rate)

    def cable(self, points: Sequence[Point], sag: float, width: int = 1, front: bool = False) -> None:
        """A cable that hangs through and sways."""
        placed = [(x + self.left, y + self.top) for x, y in points]
        self.d.thing("cables", "Cable", *placed[0], points=placed, sag=sag, width=width, front=front)

    def begin(self, name: str, x: float, floor: float, mood: dict[str, Value]) -> None:
        """Where the figure stands; the camera frames the moment, and its light and sound are those of `mood`."""
        self.d.thing("checkpoints", "Checkpoint", x + self.left - 1, floor + self.top - 4, 2, 4, name=name)
        self.d.thing("camera", "CameraRegion", self.left, self.top + 0.25, WIDE, SHOWN, hold=True, focus=True)
        self.d.thing("mood", "Mood", self.left, self.top, WIDE, HIGH, **mood)

    # -- grids

    def cells(self, grid: np.ndarray) -> np.ndarray:
        """This moment's part of a grid of the whole map."""
        part: np.ndarray = grid[self.top : self.top + HIGH, self.left : self.left + WIDE]
        return part


def draft(place: str, columns: int, rows: int, layers: Sequence[str], seed: int) -> Draft:
    """An empty map of so many moments."""
    return Draft(columns * WIDE, rows * HIGH, Tileset(REPO / "levels" / f"{place}.tsx"), layers, seed)


def write(d: Draft, place: str, name: str, props: dict[str, Value]) -> None:
    """Write the map: what is behind, all objects, what is solid, what is in front; empty layers are left out."""
    flags: dict[str, dict[str, Value]] = {"back wall": {"back": True}, "back things": {"back": True}, "front": {"front": True}}
    flags["breakable"] = {"breakable": True}
    text = d.tmx(props, flags, ("back wall", "back things"))
    GALLERIES.mkdir(parents=True, exist_ok=True)
    (GALLERIES / f"{name}.tmx").write_text(text.replace(f'source="{place}.tsx"', f'source="../{place}.tsx"'), encoding="utf-8")
