"""Levels from Tiled maps: the only door to pytmx.

`tree` checks and cleans the XML first; pytmx then reads types, properties, points and turns; what it loses (tile numbers, flips,
shapes, the order of layers) comes from the tree. Nothing half loaded comes out of here: a level, or one LevelError.
"""

import logging
import sys
from collections.abc import Mapping
from importlib import import_module
from math import isfinite
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from game.kit.geometry import Point
from game.kit.ticks import ticks
from game.maps import cells, solids
from game.maps.masses import with_masses
from game.maps.properties import clean
from game.maps.tree import Source, Tree, for_pytmx, grow
from game.maps.xmldoor import number, whole
from game.paths import LEVELS
from game.sim.level import GID_MASK, LevelData, LevelError, Thing, TileLayer, Tileset, Value


def _pytmx() -> Any:
    """pytmx without pygame, which it would import if it could and which costs a headless run 60 ms."""
    logging.getLogger("pytmx").setLevel(logging.CRITICAL + 1)
    hide = "pytmx" not in sys.modules and "pygame" not in sys.modules
    if hide:
        sys.modules["pygame"] = None  # type: ignore[assignment]
    try:
        return import_module("pytmx")
    finally:
        if hide:
            del sys.modules["pygame"]


_SHAPES = ("point", "ellipse", "polygon", "polyline", "text", "capsule")
_LOADERS_OWN = ("solid", "role")  # tile properties that are not the object's
_ANCHORS = {  # how far a tile object's x, y lies right of and below its top left, in widths and heights
    "unspecified": (0.0, 1.0), "bottomleft": (0.0, 1.0), "bottom": (0.5, 1.0), "bottomright": (1.0, 1.0),
    "left": (0.0, 0.5), "center": (0.5, 0.5), "right": (1.0, 0.5),
    "topleft": (0.0, 0.0), "top": (0.5, 0.0), "topright": (1.0, 0.0),
}  # fmt: skip
MOST_POINTS = 4096
Props = Mapping[str, Value]


def load(path: Path, project: Path | None = None) -> LevelData:
    """The level in a .tmx file. `project` is the folder with levels/ and assets/ (default: the game's). Raises LevelError."""
    project = (project or LEVELS.parent).resolve()
    return _Reader(path, project).level()


def display_name(path: Path, project: Path) -> str:
    """What errors call a file: its path inside the project, or only its name."""
    whole_path = path.resolve()
    return whole_path.relative_to(project).as_posix() if whole_path.is_relative_to(project) else path.name


class _Reader:
    """Reads one map."""

    def __init__(self, path: Path, project: Path) -> None:
        self.name, self.file = path.stem, display_name(path, project)
        self.tree: Tree = grow(path, project, self.file)
        self.classes: dict[int, tuple[str, Props, tuple[float, float]]] = {}  # gid -> class, properties, anchor of its tile
        self.pytmx = _pytmx()
        self.tilesets = tuple(self._tileset(node, image) for node, image in self.tree.tilesets)
        self.shapes: dict[int, str] = {}
        self.tiles: dict[int, int] = {}  # object id -> gid
        for source in self.tree.layers:
            for node in source.node.findall("object"):
                self._prepare(node, f"layer '{source.path}'")

    def level(self) -> LevelData:
        """Everything in it."""
        tree = self.tree
        parsed = self._parsed()
        read = {layer.id: layer for layer in parsed.layers}
        layers: list[TileLayer] = []
        things: list[Thing] = []
        for index, source in enumerate(tree.layers):
            if source.node.tag == "layer":
                layers.append(self._layer(source, read[index].properties))
            else:
                things += [self._thing(obj, source) for obj in read[index] if self._counts(obj)]
        terrain = solids.terrain(tree.cols, tree.rows, layers, self.tilesets, self.file)
        props: Props = dict(parsed.properties)
        placed = with_masses(layers, things)
        return LevelData(self.name, self.file, tree.cols, tree.rows, terrain, tuple(layers), self.tilesets, placed, props)

    def _parsed(self) -> Any:
        """What pytmx makes of the cleaned tree."""
        parsed = self.pytmx.TiledMap(allow_duplicate_names=True)
        parsed.filename = self.file
        try:
            parsed.parse_xml(for_pytmx(self.tree))
        except Exception as wrong:  # whatever it stumbles over, an author gets one sentence
            raise self.tree.wrong(f"pytmx cannot read the map ({type(wrong).__name__}: {wrong})") from wrong
        return parsed

    # -- tilesets

    def _tileset(self, node: Element, image: str) -> Tileset:
        first = int(node.get("firstgid", "0"))
        anchor = _ANCHORS.get(node.get("objectalignment", "unspecified"), (0.0, 1.0))
        tiles: dict[int, Props] = {}
        animations: dict[int, tuple[tuple[int, int], ...]] = {}
        count = int(node.get("tilecount", "0"))
        for tile in node.findall("tile"):
            local = int(tile.get("id", "0"))
            if props := self.pytmx.parse_properties(tile):
                tiles[local] = props
            if kind := tile.get("type") or tile.get("class"):
                own = {k: v for k, v in props.items() if k not in _LOADERS_OWN}
                self.classes[first + local] = (kind, own, anchor)
            if frames := tile.findall("animation/frame"):
                animations[local] = tuple(self._frame(frame, count, f"tileset '{node.get('name')}', tile {local}") for frame in frames)
        return Tileset(node.get("name", ""), first, image, int(node.get("columns", "0")), count, tiles, animations)

    def _frame(self, frame: Element, count: int, where: str) -> tuple[int, int]:
        tile = whole(frame, "tileid", 0, self.file, where)
        time = whole(frame, "duration", 0, self.file, where, 1)
        if tile >= count:
            raise self.tree.wrong(f"its animation shows tile {tile}, which is not there", where)
        return tile, ticks(time / 1000)

    def _tileset_of(self, gid: int) -> Tileset | None:
        plain = gid & GID_MASK
        return next((t for t in self.tilesets if t.first <= plain < t.first + t.count), None)

    def _no_such_tile(self, gid: int, where: str) -> LevelError:
        return self.tree.wrong(f"tile number {gid & GID_MASK} is in no tileset", where, "Was a tileset removed or made smaller?")

    # -- tile layers

    def _layer(self, source: Source, props: Props) -> TileLayer:
        tree, where = self.tree, f"layer '{source.path}'"
        size = tuple(whole(source.node, k, 0, self.file, where) for k in ("width", "height"))
        if size != (tree.cols, tree.rows):
            raise tree.wrong(f"the layer is {size[0]}x{size[1]} tiles, the map {tree.cols}x{tree.rows}", where)
        if source.offset != (0.0, 0.0):
            raise tree.wrong("the layer (or its group) has an offset", where, "Set it to 0; move the tiles, or use parallax.")
        data = source.node.find("data")
        if data is None:
            raise tree.wrong("the layer has no data", where)
        found = cells.decode(data, tree.cols * tree.rows, self.file, where)
        for cell in set(found) - {0}:
            if self._tileset_of(cell) is None:
                at = found.index(cell)
                raise self._no_such_tile(cell, f"{where}, tile {at % tree.cols},{at // tree.cols}")
        layer = TileLayer(
            source.path, tree.cols, tree.rows, found, source.parallax, source.opacity, source.tint,
            front=_is("front", source, props, self.file), back=_is("back", source, props, self.file),
            breakable=_is("breakable", source, props, self.file),
        )  # fmt: skip
        if layer.breakable and (layer.front or layer.back or layer.parallax != (1.0, 1.0)):
            raise tree.wrong("a breakable layer is in front, behind, or at another distance", where, "One stands on it: take that away.")
        return layer

    # -- objects

    def _prepare(self, node: Element, layer: str) -> None:
        """Checks an object's node and takes from it what pytmx would lose."""
        oid = whole(node, "id", 0, self.file, layer, 1)
        where = f"object {oid} in {layer}"
        if oid in self.shapes:
            raise self.tree.wrong("another object has the same id", where, "Give one of them a new one: cut and paste it.")
        if node.get("template"):
            raise self.tree.wrong("object templates are not read", where, "Use Object > Detach from template.")
        for key in ("x", "y", "width", "height", "rotation"):
            if number(node, key, 0, self.file, where) < 0 and key in ("width", "height"):
                raise self.tree.wrong(f"'{key}' is negative", where)
        clean(node, self.file, where)
        self.shapes[oid] = self._shape(node, where)
        if gid := node.attrib.pop("gid", None):
            self.tiles[oid] = int(gid) if gid.isdecimal() and len(gid) < 11 else 0
            if self._tileset_of(self.tiles[oid]) is None:
                raise self._no_such_tile(self.tiles[oid], where)
        if kind := node.attrib.pop("class", None):
            node.set("type", kind)

    def _shape(self, node: Element, where: str) -> str:
        shape = next((s for s in _SHAPES if node.find(s) is not None), "rect")
        if shape == "capsule":
            raise self.tree.wrong("capsules are not read", where, "Use a rectangle or an ellipse.")
        if shape in ("polygon", "polyline"):
            self._check_points(node.find(shape), where)
        turned = number(node, "rotation", 0, self.file, where) != 0
        if turned and shape in ("rect", "ellipse"):
            raise self.tree.wrong("the object is rotated", where, "Set its rotation to 0; use a polygon for a slanted area.")
        return shape

    def _check_points(self, node: Element | None, where: str) -> None:
        text = "" if node is None else node.get("points", "")
        try:
            points = [tuple(map(float, pair.split(","))) for pair in text.split()]
        except ValueError:
            points = []
        if not 2 <= len(points) <= MOST_POINTS or not all(len(p) == 2 and all(map(isfinite, p)) for p in points):
            raise self.tree.wrong("its points cannot be read", where, f"2 to {MOST_POINTS} points are allowed. Draw it again.")

    def _counts(self, obj: Any) -> bool:
        """Is it part of the level? Texts without a class are notes for authors."""
        return bool(obj.type) or self.shapes[obj.id] != "text"

    def _thing(self, obj: Any, source: Source) -> Thing:
        shape, kind, props = self.shapes[obj.id], obj.type or "", dict(obj.properties)
        x, y = float(obj.x) + source.offset[0], float(obj.y) + source.offset[1]
        w, h = float(obj.width), float(obj.height)
        points: tuple[Point, ...] = ()
        if obj.id in self.tiles:
            tile_class, tile_props, anchor = self.classes.get(self.tiles[obj.id] & GID_MASK, ("", {}, (0.0, 1.0)))
            kind, props = kind or tile_class, {**tile_props, **props}
            x, y = x - anchor[0] * w, y - anchor[1] * h
        elif shape in ("polygon", "polyline"):
            points = tuple((p[0] + source.offset[0], p[1] + source.offset[1]) for p in obj.apply_transformations())
            x, y = min(p[0] for p in points), min(p[1] for p in points)
            w, h = max(p[0] for p in points) - x, max(p[1] for p in points) - y
        elif shape == "point":
            w = h = 0.0
        return Thing(obj.id, kind, obj.name or "", x, y, w, h, "rect" if shape == "text" else shape, points, props, source.path)


def _is(word: str, source: Source, props: Props, file: str) -> bool:
    """Is a layer `front`, `back` or `breakable`: by its property, else by its own or a group's name."""
    value = props.get(word)
    if value is None:
        return any(name.startswith(word) for name in source.names)
    if not isinstance(value, bool):
        raise LevelError(f"'{word}' has to be of type bool", file=file, where=f"layer '{source.path}'", hint="Remove it and add it again.")
    return value
