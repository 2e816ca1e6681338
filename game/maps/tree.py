"""The pre-pass over a map's XML: checks sizes, resolves what a tree leaves implicit, and what of it pytmx can read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import floor
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from game.kit.geometry import Point
from game.maps import cells
from game.maps.cells import Piece
from game.maps.project import Types, read_types
from game.maps.properties import Reader, colour
from game.maps.tilesets import Tilesets
from game.maps.xmldoor import MOST_NAME, Project, Spot, read
from game.sim.level import TILE, LevelError, Value
from game.sim.picture import HEIGHT, WIDTH

MOST_CELLS, MOST_LAYERS, MOST_OBJECTS, MOST_DEPTH = 4_000_000, 256, 50_000, 16
MOST_PATH = 240  # characters of a layer's path
_LAYERS = ("layer", "objectgroup", "group", "imagelayer")


@dataclass
class Source:
    """One layer as the tree has it, with what it inherits from its groups. `path` is group/layer, `offset` px."""

    node: Element
    path: str
    spot: Spot
    offset: Point = (0.0, 0.0)
    parallax: Point = (1.0, 1.0)
    opacity: float = 1.0
    tint: str = ""
    names: tuple[str, ...] = ()
    props: dict[str, Value] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)  # of a tile layer
    drawn: Point = (0.0, 0.0)  # px from where its offset puts it to where it is drawn: see `Tree.settle`

    @property
    def tiles(self) -> tuple[int, int]:
        """Its offset in whole tiles: by so many its cells move, and with them what is solid. What is left over, half a tile at most, moves
        the picture alone, because terrain is made of whole tiles: `blame check` tells of it where one stands on the layer."""
        return floor(self.offset[0] / TILE + 0.5), floor(self.offset[1] / TILE + 0.5)

    def is_(self, word: str) -> bool:
        """Is it `front`, `back` or `breakable`: by its property, else by its own or a group's name? Raises LevelError."""
        value = self.props.get(word)
        if value is None:
            return any(name.startswith(word) for name in self.names)
        if not isinstance(value, bool):
            raise self.spot.wrong(f"'{word}' has to be of type bool", "Remove it and add it again.")
        return value


@dataclass
class Tree:
    """A checked map: layers in document order, all numbers from its top left corner on."""

    root: Element
    spot: Spot
    types: Types
    reader: Reader
    tilesets: Tilesets
    cols: int = 0
    rows: int = 0
    props: dict[str, Value] = field(default_factory=dict)
    layers: list[Source] = field(default_factory=list)

    def wrong(self, problem: str, where: str = "", hint: str = "") -> LevelError:
        """An error in this map."""
        return self.spot.at(where).wrong(problem, hint)


def grow(path: Path, project: Project) -> Tree:
    """Reads the map at `path` and everything it refers to inside of the project. Raises LevelError."""
    root, spot = read(path, project)
    _check_header(root, spot)
    types = read_types(project)
    reader = Reader(types)
    tree = Tree(root, spot, types, reader, Tilesets(reader))
    tree.props = {**types.defaults(root.get("class", "")), **reader.read(root, spot.at("map properties"))}
    for node in root.findall("tileset"):
        tree.tilesets.add(node, spot)
    tree.tilesets.check(spot)
    tree.cols, tree.rows = (spot.at("map").whole(root, key, 0, 1) for key in ("width", "height"))
    tree.layers = list(_walk(tree, root, Source(root, "", spot), 0, [0]))
    _settle(tree)
    return tree


def _check_header(root: Element, spot: Spot) -> None:
    if root.tag != "map":
        raise spot.wrong(f"the file holds a <{root.tag[:40]}>, not a map")
    shape = root.get("orientation", "orthogonal")
    if shape != "orthogonal":
        raise spot.wrong(f"the map is {shape[:40]}", "Only orthogonal maps are played: make a new one.")
    if any(spot.number(root, key) for key in ("skewx", "skewy")):
        raise spot.wrong("the map is skewed", "Only orthogonal maps are played: make a new one.")
    at = spot.at("map")
    if (at.whole(root, "tilewidth"), at.whole(root, "tileheight")) != (TILE, TILE):
        raise at.wrong(f"tiles are not {TILE}x{TILE} px", "Set the tile size in Map > Map Properties.")


# -- layers


def _walk(tree: Tree, parent: Element, above: Source, depth: int, count: list[int]) -> Iterator[Source]:
    """All layers in document order; groups first hand down what they have, then pass."""
    if depth > MOST_DEPTH:
        raise above.spot.wrong(f"groups are nested deeper than {MOST_DEPTH}")
    for node in parent:
        if node.tag not in _LAYERS:
            continue
        count[0] += 1
        if count[0] > MOST_LAYERS:
            raise tree.wrong(f"the map has more than {MOST_LAYERS} layers")
        source = _inherit(tree, node, above)
        if node.tag == "group":
            yield from _walk(tree, node, source, depth + 1, count)
        else:
            yield source


def _inherit(tree: Tree, node: Element, above: Source) -> Source:
    name = (node.get("name", "") or node.tag)[:MOST_NAME]
    path = (f"{above.path}/{name}" if above.path else name)[-MOST_PATH:]
    spot = tree.spot.at(f"layer '{path}'")
    hidden = node.get("visible", "1") == "0"
    opacity = spot.number(node, "opacity", 1)
    if not 0 <= opacity <= 1:
        raise spot.wrong(f"'opacity' is {opacity:g}, it has to be 0..1")
    tint, alpha = _tinted(above.tint, node.get("tintcolor", ""), spot)
    return Source(
        node, path, spot,
        offset=(above.offset[0] + spot.number(node, "offsetx"), above.offset[1] + spot.number(node, "offsety")),
        parallax=(above.parallax[0] * spot.number(node, "parallaxx", 1), above.parallax[1] * spot.number(node, "parallaxy", 1)),
        opacity=0.0 if hidden else above.opacity * opacity * alpha, tint=tint, names=(*above.names, name.lower()),
        props={**tree.types.defaults(node.get("class", "")), **tree.reader.read(node, spot)},
    )  # fmt: skip


def _tinted(above: str, own: str, spot: Spot) -> tuple[str, float]:
    """The colours of a group and of what is in it multiplied, and the share that the alpha of #aarrggbb leaves."""
    if not own:
        return above, 1.0
    try:
        plain = colour(own)
        alpha = int(own.removeprefix("#")[:2], 16) / 255 if len(own.removeprefix("#")) == 8 else 1.0
    except ValueError as wrong:
        raise spot.wrong(f"'tintcolor' is '{own[:40]}', which is no colour") from wrong
    if above:
        parts = (int(above[i : i + 2], 16) * int(plain[i : i + 2], 16) // 255 for i in (1, 3, 5))
        plain = "#" + "".join(f"{part:02x}" for part in parts)
    return plain, alpha


def _settle(tree: Tree) -> None:
    """How large the map is, once its chunks are known; and everything moved so that its top left corner is 0, 0."""
    infinite = tree.root.get("infinite", "0") != "0"
    painted = [source for source in tree.layers if source.node.tag == "layer"]
    for source in painted:
        source.pieces = _pieces(tree, source, infinite)
    left, top = _grow_to_chunks(tree, painted) if infinite else (0, 0)
    cells_in_all = max(len(painted), 1) * tree.cols * tree.rows
    if max(cells_in_all, sum(p.cols * p.rows for source in painted for p in source.pieces)) > MOST_CELLS:
        raise tree.wrong(f"the map has more than {MOST_CELLS // 1_000_000} million tiles in all layers together")
    if sum(len(source.node.findall("object")) for source in tree.layers) > MOST_OBJECTS:
        raise tree.wrong(f"the map has more than {MOST_OBJECTS} objects")
    origin = [tree.spot.number(tree.root, f"parallaxorigin{axis}") for axis in "xy"]
    for source in tree.layers:
        source.offset = source.offset[0] - left * TILE, source.offset[1] - top * TILE
        (ox, oy), (px, py) = (origin[0] - left * TILE, origin[1] - top * TILE), source.parallax
        source.drawn = (WIDTH / 2 - ox) * (1 - px), (HEIGHT / 2 - oy) * (1 - py)


def _pieces(tree: Tree, source: Source, infinite: bool) -> list[Piece]:
    spot, data = source.spot, source.node.find("data")
    cols, rows = (spot.whole(source.node, key) for key in ("width", "height"))
    if not infinite and (cols, rows) != (tree.cols, tree.rows):
        raise spot.wrong(f"the layer is {cols}x{rows} tiles, the map {tree.cols}x{tree.rows}")
    if data is None:
        raise spot.wrong("the layer has no data")
    if infinite is (data.find("chunk") is None):
        if infinite and not (data.text or "").strip():
            return []  # nothing was painted
        raise spot.wrong(
            "the map is infinite and its layers are not, or the other way round", "Was it changed by hand? Save it with Tiled."
        )
    return cells.pieces(data, cols, rows, spot)


def _grow_to_chunks(tree: Tree, painted: list[Source]) -> tuple[int, int]:
    """The map is as large as all chunks together. Gives the column and row that become 0, 0."""
    chunks = [(p, *source.tiles) for source in painted for p in source.pieces]
    if not chunks:
        return 0, 0
    left, top = min(p.col + dx for p, dx, _ in chunks), min(p.row + dy for p, _, dy in chunks)
    tree.cols = max(p.col + p.cols + dx for p, dx, _ in chunks) - left
    tree.rows = max(p.row + p.rows + dy for p, _, dy in chunks) - top
    return left, top


# -- what pytmx gets


def for_pytmx(drawn: list[Element]) -> Element:
    """A map of what pytmx reads well, and has to: objects with outlines, their points and turns.

    Without groups (it loses their order), offsets (it takes whole numbers only), tile layers (it renumbers them one call per cell, four
    times slower than decoding, and inflates without a limit), tilesets (it reads their files by itself, from anywhere), tile numbers of
    objects (it would mix the tile's measures into the object's properties) and properties (it knows no defaults, enums and lists, and
    fails over some names). All other objects are boxes, which are read while they are checked.
    """
    size = str(TILE)
    root = Element("map", {"tilewidth": size, "tileheight": size, "width": "1", "height": "1"})
    SubElement(root, "objectgroup", {"id": "1", "name": "outlines"}).extend(drawn)
    return root
