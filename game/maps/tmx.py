"""Levels from Tiled maps: the only door to pytmx.

`tree` checks and completes the XML first; `objects` takes up what stands in the map, pytmx reads the outlines among it; tiles are decoded
by `cells`.
Nothing half loaded comes out of here: a level, or one LevelError.
"""

import logging
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from game.maps import cells, solids, talks
from game.maps.cells import Piece
from game.maps.masses import with_masses
from game.maps.objects import Objects, Placed
from game.maps.templates import Templates
from game.maps.tree import Source, Tree, for_pytmx, grow
from game.maps.xmldoor import Project
from game.paths import LEVELS
from game.sim.level import TILE, Cut, LevelData, LevelError, Picture, Thing, TileLayer

LARGEST = 0xFFFFFFFF  # tile number with flip bits


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
        return _Reader(grow(path, whole), path).level()
    except (RecursionError, MemoryError) as wrong:
        raise LevelError("the map is nested too deeply or too large", file=whole.name(path)) from wrong


class _Reader:
    """Makes a level of a tree."""

    def __init__(self, tree: Tree, path: Path) -> None:
        self.tree, self.path = tree, path
        self.templates = Templates(tree.tilesets, tree.reader)
        self.objects = Objects(tree.tilesets, self.templates, tree.types)
        self.ids: set[int] = set()  # of objects
        self.known: set[int] = set()  # tile numbers that may be painted

    def level(self) -> LevelData:
        """Everything in it."""
        tree = self.tree
        placed = {index: self._placed(source) for index, source in enumerate(tree.layers) if source.node.tag == "objectgroup"}
        tree.reader.links.check(self.ids)
        self._draw()
        layers: list[TileLayer] = []
        things: list[Thing] = []
        pictures: list[Picture] = []
        for index, source in enumerate(tree.layers):
            if source.node.tag == "layer":
                layers.append(self._layer(source))
            elif source.node.tag == "imagelayer":
                pictures += self._image(source, len(layers))
            else:
                things += [thing for one in placed[index] if (thing := self.objects.thing(one)) is not None]
                pictures += [shown for one in placed[index] if (shown := self.objects.picture(one, len(layers))) is not None]
        terrain = solids.terrain(tree.cols, tree.rows, layers, tree.tilesets.data, tree.spot.file)
        said = talks.read(talks.beside(self.path), tree.spot.project)
        files = tuple(str(path) for path in tree.spot.project.files)
        return LevelData(self.path.stem, tree.spot.file, tree.cols, tree.rows, terrain, tuple(layers), tree.tilesets.data,
                         with_masses(layers, things), tree.props, tuple(pictures), files, said)  # fmt: skip

    # -- objects

    def _placed(self, source: Source) -> list[Placed]:
        found = []
        layer = source.spot.where
        for node in source.node.findall("object"):
            oid = source.spot.whole(node, "id", 0, 1)
            spot = source.spot.at(f"object {oid} in {layer}")
            if oid in self.ids:
                raise spot.wrong("another object has the same id", "Give one of them a new one: cut and paste it.")
            self.ids.add(oid)
            template = self.templates.of(node, spot)
            found.append(self.objects.place(oid, node, source, spot, self.tree.reader.read(node, spot), template))
        return found

    def _draw(self) -> None:
        """pytmx reads what has an outline."""
        parsed = _pytmx().TiledMap(allow_duplicate_names=True)
        parsed.filename = self.tree.spot.file
        try:
            parsed.parse_xml(for_pytmx(self.objects.drawn))
            self.objects.outlines = {obj.id: [(x, y) for x, y in obj.apply_transformations()] for obj in parsed.objects}
        except Exception as wrong:  # whatever it stumbles over, an author gets one sentence
            raise self.tree.wrong(f"pytmx cannot read the map ({type(wrong).__name__}: {wrong})") from wrong

    # -- tile layers

    def _layer(self, source: Source) -> TileLayer:
        tree, (dx, dy) = self.tree, source.tiles
        grid = cells.laid(((p.col + dx, p.row + dy, p.cols, self._read(p, source)) for p in source.pieces), tree.cols, tree.rows)
        offset = source.offset[0] - dx * TILE + source.drawn[0], source.offset[1] - dy * TILE + source.drawn[1]
        layer = TileLayer(
            source.path, tree.cols, tree.rows, grid, source.parallax, source.opacity, source.tint,
            front=source.is_("front"), back=source.is_("back"), breakable=source.is_("breakable"), offset=offset,
        )  # fmt: skip
        if layer.breakable and (layer.front or layer.back or layer.parallax != (1.0, 1.0) or offset != (0.0, 0.0)):
            raise source.spot.wrong("a breakable layer is in front, behind, at another distance or beside its cells",
                                    "One stands on it: take that away.")  # fmt: skip
        return layer

    def _read(self, piece: Piece, source: Source) -> tuple[int, ...]:
        """A piece's numbers, each that of a tile of 16x16 px: asked in portions, because millions of wrong ones would fill the memory."""
        portions: list[Sequence[int]] = []
        for portion in cells.decode(piece, source.spot):
            new = set(filter(None, portion)) - self.known
            for number in new:
                cut = self.tree.tilesets.cut(number) if 0 < number <= LARGEST else None
                if cut is None or cut.part[2:] != (TILE, TILE):
                    raise self._not_painted(number, cut, sum(map(len, portions)) + portion.index(number), piece, source)
            self.known |= new
            portions.append(portion)
        return cells.joined(portions)

    def _not_painted(self, number: int, cut: Cut | None, at: int, piece: Piece, source: Source) -> LevelError:
        """The error for a number in a layer that is no tile's, or that of another size."""
        (dx, dy), (row, col) = source.tiles, divmod(at, piece.cols)
        spot = source.spot.inner(f"tile {piece.col + dx + col},{piece.row + dy + row}")
        if not 0 < number <= LARGEST:
            return spot.wrong(f"'{str(number)[:40]}' is not a number of a tile", "Was the file changed by hand?")
        if cut is None:
            return self.tree.tilesets.no_such_tile(number, spot)
        return spot.wrong(f"the tile is {cut.part[2]}x{cut.part[3]} px, painted ones are {TILE}x{TILE}",
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
