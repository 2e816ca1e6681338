"""The pre-pass over a map's XML: checks sizes, resolves what a tree leaves implicit, and cleans it into one that pytmx can read.

What the rest of Tiled's format needs later (templates, class defaults, infinite maps) belongs here: it only has to be put into the
tree before `tmx` reads it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from game.maps.properties import clean
from game.maps.xmldoor import inside, number, read, whole
from game.sim.level import GID_MASK, TILE, LevelError

MOST_CELLS, MOST_LAYERS, MOST_OBJECTS, MOST_DEPTH = 4_000_000, 256, 50_000, 16
MOST_TILES = 65_536  # in one tileset
_LAYERS = ("layer", "objectgroup", "group", "imagelayer")


@dataclass
class Source:
    """One layer as the tree has it, with what it inherits from its groups. `path` is group/layer."""

    node: Element
    path: str
    offset: tuple[float, float] = (0.0, 0.0)
    parallax: tuple[float, float] = (1.0, 1.0)
    opacity: float = 1.0
    tint: str = ""
    names: tuple[str, ...] = ()


@dataclass
class Tree:
    """A checked map. `root` is what pytmx reads; layers are in document order, the n-th carries id n."""

    file: str
    root: Element
    cols: int
    rows: int
    layers: list[Source] = field(default_factory=list)
    tilesets: list[tuple[Element, str]] = field(default_factory=list)  # node with firstgid, image path inside assets

    def wrong(self, problem: str, where: str = "", hint: str = "") -> LevelError:
        """An error in this map."""
        return LevelError(problem, file=self.file, where=where, hint=hint)


def grow(path: Path, project: Path, file: str) -> Tree:
    """Reads the map at `path` and everything it refers to inside `project`. Raises LevelError."""
    root = read(path, file)
    tree = _header(root, file)
    clean(root, file, "map properties")
    for node in root.findall("tileset"):
        tree.tilesets.append(_tileset(tree, node, path.parent, project))
    _check_ranges(tree)
    tree.layers = list(_walk(tree, root, Source(root, ""), 0))
    _check_sizes(tree)
    return tree


def _header(root: Element, file: str) -> Tree:
    if root.tag != "map":
        raise LevelError(f"the file holds a <{root.tag[:40]}>, not a map", file=file)
    shape = root.get("orientation", "orthogonal")
    if shape != "orthogonal":
        raise LevelError(f"the map is {shape[:40]}", file=file, hint="Only orthogonal maps are played: make a new one.")
    if root.get("infinite", "0") != "0":
        raise LevelError("the map is infinite", file=file, hint="Untick Map > Map Properties > Infinite.")
    tree = Tree(file, root, whole(root, "width", 0, file, "map", 1), whole(root, "height", 0, file, "map", 1))
    if (whole(root, "tilewidth", 0, file, "map"), whole(root, "tileheight", 0, file, "map")) != (TILE, TILE):
        raise tree.wrong(f"tiles are not {TILE}x{TILE} px", "map", "Set the tile size in Map > Map Properties.")
    return tree


def _check_sizes(tree: Tree) -> None:
    if len(tree.layers) > MOST_LAYERS:
        raise tree.wrong(f"the map has more than {MOST_LAYERS} layers")
    painted = sum(source.node.tag == "layer" for source in tree.layers)
    if max(painted, 1) * tree.cols * tree.rows > MOST_CELLS:
        raise tree.wrong(f"the map has more than {MOST_CELLS // 1_000_000} million tiles in all layers together")
    if sum(len(source.node.findall("object")) for source in tree.layers) > MOST_OBJECTS:
        raise tree.wrong(f"the map has more than {MOST_OBJECTS} objects")


# -- layers


def _walk(tree: Tree, parent: Element, above: Source, depth: int) -> Iterator[Source]:
    """All layers in document order; groups first hand down what they have, then pass."""
    if depth > MOST_DEPTH:
        raise tree.wrong(f"groups are nested deeper than {MOST_DEPTH}", f"layer '{above.path[:80]}'")
    for node in parent:
        if node.tag not in _LAYERS:
            continue
        source = _inherit(tree, node, above)
        clean(node, tree.file, f"layer '{source.path}'")
        if node.tag == "group":
            yield from _walk(tree, node, source, depth + 1)
        elif node.tag == "imagelayer":
            raise tree.wrong("image layers are not drawn", f"layer '{source.path}'", "Use a backdrop: the map property 'backdrop'.")
        else:
            yield source


def _inherit(tree: Tree, node: Element, above: Source) -> Source:
    name = node.get("name", "") or node.tag
    path = f"{above.path}/{name}" if above.path else name
    where = f"layer '{path}'"

    def value(key: str, default: float) -> float:
        return number(node, key, default, tree.file, where)

    hidden = node.get("visible", "1") == "0"
    return Source(
        node, path,
        offset=(above.offset[0] + value("offsetx", 0), above.offset[1] + value("offsety", 0)),
        parallax=(above.parallax[0] * value("parallaxx", 1), above.parallax[1] * value("parallaxy", 1)),
        opacity=0.0 if hidden else above.opacity * value("opacity", 1),
        tint=node.get("tintcolor", above.tint), names=(*above.names, name.lower()),
    )  # fmt: skip


# -- tilesets


def _tileset(tree: Tree, node: Element, base: Path, project: Path) -> tuple[Element, str]:
    """The tileset itself (read from its file), with `firstgid`, and its picture's path inside of assets."""
    first = whole(node, "firstgid", 0, tree.file, "tileset", 1)
    file, where = tree.file, f"tileset '{node.get('source') or node.get('name')}'"
    if link := node.get("source"):
        path = inside(project, base, link, folders=("levels", "assets"), file=file, where=where)
        file, base = path.relative_to(project.resolve()).as_posix(), path.parent
        node = read(path, file)
        if node.tag != "tileset":
            raise LevelError(f"the file holds a <{node.tag[:40]}>, not a tileset", file=file)
    node.set("firstgid", str(first))
    image = node.find("image")
    if image is None:
        raise LevelError("the tileset is a collection of images", file=file, where=where, hint="Put its tiles into one picture.")
    _check_tileset(node, file, where)
    for tile in node.findall("tile"):
        clean(tile, file, f"tile {tile.get('id')}")
    picture = inside(project, base, image.get("source", ""), folders=("assets",), file=file, where=where)
    return node, picture.relative_to((project / "assets").resolve()).as_posix()


def _check_tileset(node: Element, file: str, where: str) -> None:
    for key in ("tilewidth", "tileheight", "columns", "tilecount"):
        if not 1 <= whole(node, key, 0, file, where) <= MOST_TILES:
            raise LevelError(f"'{key}' is '{node.get(key)}', it has to be 1..{MOST_TILES}", file=file, where=where)
    if whole(node, "margin", 0, file, where) or whole(node, "spacing", 0, file, where):
        raise LevelError("the tiles have a margin or spacing", file=file, where=where, hint="Make the picture without.")
    count, seen = int(node.get("tilecount", "0")), set[int]()
    for tile in node.findall("tile"):
        local = whole(tile, "id", -1, file, where)
        if local >= count or local in seen:
            raise LevelError(f"tile {local} is there twice or not in the picture", file=file, where=where)
        seen.add(local)


def _check_ranges(tree: Tree) -> None:
    """Tilesets may not share numbers, and numbers may not reach into the flip bits."""
    end = 1
    for node, _ in sorted(tree.tilesets, key=lambda t: int(t[0].get("firstgid", "0"))):
        first = int(node.get("firstgid", "0"))
        if first < end:
            raise tree.wrong("its numbers overlap with the tileset's before it", f"tileset '{node.get('name')}'",
                             "Remove it from the map and add it again.")  # fmt: skip
        end = first + int(node.get("tilecount", "0"))
    if end > GID_MASK:
        raise tree.wrong("the tile numbers are too large")


# -- what pytmx gets


def for_pytmx(tree: Tree) -> Element:
    """A flat tree of what pytmx reads well: properties and objects.

    Without groups (it loses their order), offsets (it takes whole numbers only), tile numbers (it renumbers them one call per cell,
    four times slower than decoding, and inflates without a limit), tilesets (it reads their files by itself, from anywhere)
    and gids of objects (it would mix the tile's measures into the object's properties).
    """
    root = Element("map", {key: tree.root.get(key, "0") for key in ("width", "height", "tilewidth", "tileheight")})
    _copy_properties(tree.root, root)
    for index, source in enumerate(tree.layers):
        attributes: dict[str, Any] = {"id": str(index), "name": source.path}
        if source.node.tag == "layer":
            layer = SubElement(root, "layer", {**attributes, "width": "1", "height": "1"})
            SubElement(layer, "data", {"encoding": "csv"}).text = "0"
        else:
            layer = SubElement(root, "objectgroup", attributes)
            layer.extend(source.node.findall("object"))
        _copy_properties(source.node, layer)
    return root


def _copy_properties(source: Element, target: Element) -> None:
    target.extend(source.findall("properties"))
