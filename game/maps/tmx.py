"""Levels from Tiled maps: the only door to pytmx.

`tree` checks and completes the XML first; pytmx then reads names, places, points and turns of objects; tiles are decoded by `cells`.
Nothing half loaded comes out of here: a level, or one LevelError.
"""

import logging
import sys
from array import array
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from game.maps import cells, solids
from game.maps.masses import with_masses
from game.maps.objects import Objects
from game.maps.templates import Templates
from game.maps.tree import Source, Tree, for_pytmx, grow
from game.maps.xmldoor import Project
from game.paths import LEVELS
from game.sim.level import TILE, LevelData, LevelError, Picture, Thing, TileLayer

SLICE = 65_536  # cells that are looked at together


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


def load(path: Path, project: Path | None = None) -> LevelData:
    """The level in a .tmx file. `project` is the folder with levels/ and assets/ (default: the game's). Raises LevelError."""
    whole = Project((project or LEVELS.parent).resolve())
    try:
        return _Reader(grow(path, whole), path.stem).level()
    except (RecursionError, MemoryError) as wrong:
        raise LevelError("the map is nested too deeply or too large", file=whole.name(path)) from wrong


class _Reader:
    """Makes a level of a tree."""

    def __init__(self, tree: Tree, name: str) -> None:
        self.tree, self.name = tree, name
        self.templates = Templates(tree.tilesets, tree.reader)
        self.objects = Objects(tree.tilesets, self.templates, tree.types)

    def level(self) -> LevelData:
        """Everything in it."""
        tree = self.tree
        given = {index: self._prepared(source) for index, source in enumerate(tree.layers) if source.node.tag == "objectgroup"}
        tree.reader.links.check(set(self.objects.placed))
        read = {layer.id: layer for layer in self._parsed(given).layers}
        layers: list[TileLayer] = []
        things: list[Thing] = []
        pictures: list[Picture] = []
        for index, source in enumerate(tree.layers):
            if source.node.tag == "layer":
                layers.append(self._layer(source))
            elif source.node.tag == "imagelayer":
                pictures += self._image(source, len(layers))
            else:
                things += [thing for obj in read[index] if (thing := self.objects.thing(obj)) is not None]
                pictures += [shown for obj in read[index] if (shown := self.objects.picture(obj, len(layers))) is not None]
        terrain = solids.terrain(tree.cols, tree.rows, layers, tree.tilesets.data, tree.spot.file)
        files = tuple(str(path) for path in tree.spot.project.files)
        return LevelData(self.name, tree.spot.file, tree.cols, tree.rows, terrain, tuple(layers), tree.tilesets.data,
                         with_masses(layers, things), tree.props, tuple(pictures), files)  # fmt: skip

    def _parsed(self, objects: dict[int, list[Element]]) -> Any:
        """What pytmx makes of the flattened tree."""
        parsed = _pytmx().TiledMap(allow_duplicate_names=True)
        parsed.filename = self.tree.spot.file
        try:
            parsed.parse_xml(for_pytmx(self.tree, objects))
        except Exception as wrong:  # whatever it stumbles over, an author gets one sentence
            raise self.tree.wrong(f"pytmx cannot read the map ({type(wrong).__name__}: {wrong})") from wrong
        return parsed

    def _prepared(self, source: Source) -> list[Element]:
        found = []
        for node in source.node.findall("object"):
            oid = source.spot.whole(node, "id", 0, 1)
            spot = source.spot.at(f"object {oid} in {source.spot.where}")
            if oid in self.objects.placed:
                raise spot.wrong("another object has the same id", "Give one of them a new one: cut and paste it.")
            template = self.templates.of(node, spot)
            found.append(self.objects.prepare(node, source, spot, self.tree.reader.read(node, spot), template))
        return found

    # -- tile layers

    def _layer(self, source: Source) -> TileLayer:
        tree, (dx, dy) = self.tree, source.tiles
        read = [(p.col + dx, p.row + dy, p.cols, cells.decode(p, source.spot)) for p in source.pieces]
        grid = cells.laid(read, tree.cols, tree.rows)
        self._check(grid, source)
        offset = source.offset[0] - dx * TILE + source.drawn[0], source.offset[1] - dy * TILE + source.drawn[1]
        layer = TileLayer(
            source.path, tree.cols, tree.rows, tuple(grid), source.parallax, source.opacity, source.tint,
            front=source.is_("front"), back=source.is_("back"), breakable=source.is_("breakable"), offset=offset,
        )  # fmt: skip
        if layer.breakable and (layer.front or layer.back or layer.parallax != (1.0, 1.0) or offset != (0.0, 0.0)):
            raise source.spot.wrong("a breakable layer is in front, behind, at another distance or beside its cells",
                                    "One stands on it: take that away.")  # fmt: skip
        return layer

    def _check(self, grid: "array[int]", source: Source) -> None:
        """Is every number that of a tile of 16x16 px? Looked for slice by slice: a set of millions would take hundreds of megabytes."""
        known = {0}
        for at in range(0, len(grid), SLICE):
            new = set(grid[at : at + SLICE]) - known
            for cell in new:
                self._check_cell(cell, grid, source)
            known |= new

    def _check_cell(self, cell: int, grid: "array[int]", source: Source) -> None:
        cut = self.tree.tilesets.cut(cell)
        if cut is not None and cut.part[2:] == (TILE, TILE):
            return
        at = grid.index(cell)
        spot = source.spot.inner(f"tile {at % self.tree.cols},{at // self.tree.cols}")
        if cut is None:
            raise self.tree.tilesets.no_such_tile(cell, spot)
        raise spot.wrong(f"the tile is {cut.part[2]}x{cut.part[3]} px, painted ones are {TILE}x{TILE}",
                         "Place it as an object: Insert Tile (T) in a layer of objects.")  # fmt: skip

    # -- image layers

    def _image(self, source: Source, above: int) -> list[Picture]:
        spot, image = source.spot, source.node.find("image")
        if image is None or not image.get("source"):
            return []  # Tiled makes them empty
        path = spot.inside(image.get("source", "")[:1000], "assets")
        if image.get("trans"):
            raise spot.wrong("the picture has a colour that is not drawn", "Use a PNG file with transparency.")
        x, y = (
            source.offset[0] + source.drawn[0] + spot.number(source.node, "x"),
            source.offset[1] + source.drawn[1] + spot.number(source.node, "y"),
        )
        name = path.relative_to((spot.project.root / "assets").resolve()).as_posix()
        return [Picture(
            source.path, name, x, y, parallax=source.parallax, opacity=source.opacity, tint=source.tint,
            repeat=(_ticked(source.node, "repeatx"), _ticked(source.node, "repeaty")),
            front=source.is_("front"), back=source.is_("back"), above=above,
        )]  # fmt: skip


def _ticked(node: Element, name: str) -> bool:
    return node.get(name, "0") not in ("0", "false", "")
