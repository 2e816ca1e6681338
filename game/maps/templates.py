"""Object templates: an object in a .tx file, and in maps objects that say only in what they differ from it."""

from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from game.maps.properties import Reader
from game.maps.tilesets import Tilesets
from game.maps.xmldoor import MOST_NAME, Spot, read
from game.sim.level import GID_MASK, Value

SHAPES = ("point", "ellipse", "capsule", "polygon", "polyline", "text")
MOST_TEMPLATES = 1000
_ITS_OWN = ("id", "x", "y", "template")  # attributes that a template does not hand down


@dataclass(frozen=True)
class Template:
    """What instances inherit: attributes (tile numbers already the map's), the element of the shape, and properties."""

    attributes: dict[str, str]
    shape: Element | None
    props: dict[str, Value]


class Templates:
    """Those that one map uses, each read once."""

    def __init__(self, tilesets: Tilesets, reader: Reader) -> None:
        self._tilesets, self._reader = tilesets, reader
        self._read: dict[Path, Template] = {}

    def of(self, node: Element, spot: Spot) -> Template | None:
        """The template of an object; None if it has none. Raises LevelError."""
        link = node.get("template")
        if link is None:
            return None
        path = spot.inner(f"template '{link[:MOST_NAME]}'").inside(link, "levels")
        if path not in self._read:
            if len(self._read) >= MOST_TEMPLATES:
                raise spot.wrong(f"the map uses more than {MOST_TEMPLATES} templates")
            self._read[path] = self._load(path, spot)
        return self._read[path]

    def _load(self, path: Path, used: Spot) -> Template:
        root, spot = read(path, used.project)
        if root.tag != "template":
            raise spot.wrong(f"the file holds a <{root.tag[:40]}>, not a template", "Use Object > Save As Template.")
        node = root.find("object")
        if node is None:
            raise spot.wrong("the template holds no object")
        if node.get("template"):
            raise spot.wrong("the template is made from a template: from itself, in the end, or from another",
                             "Detach its object from the other template and save it again.")  # fmt: skip
        attributes = {key: value for key, value in node.attrib.items() if key not in _ITS_OWN}
        if gid := attributes.get("gid"):
            attributes["gid"] = str(self._gid(root, gid, spot))
        return Template(attributes, shape_of(node), self._reader.read(node, spot.at("the template's object")))

    def _gid(self, root: Element, gid: str, spot: Spot) -> int:
        """A template counts tiles from its own tileset on: that tile's number in the map."""
        tileset = root.find("tileset")
        number = tile_number(gid)
        if tileset is None or not number:
            raise spot.wrong(f"its tile '{gid[:20]}' is in no tileset", "Make the template again.")
        link = tileset.get("source", "")
        first = spot.whole(tileset, "firstgid", 1, 1)
        entry = self._tilesets.of_file(spot.inside(link, "levels", "assets"), link, spot)
        local = (number & GID_MASK) - first
        if local < 0:
            raise spot.wrong(f"its tile '{gid[:20]}' is in no tileset", "Make the template again.")
        return (number & ~GID_MASK) | (entry.data.first + local)


def shape_of(node: Element) -> Element | None:
    """The child that says which shape an object has; none: a rectangle."""
    return next((found for name in SHAPES if (found := node.find(name)) is not None), None)


def tile_number(text: str) -> int:
    """A global tile number with flip bits; 0 for what is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 11 and int(text) < 2**32 else 0
