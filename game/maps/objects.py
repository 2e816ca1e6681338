"""The objects of a map: checked and completed, and made into things and pictures once pytmx has read the outlines among them."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, hypot, isfinite, pi, radians, sin
from xml.etree.ElementTree import Element, SubElement

from game.kit.geometry import Point
from game.maps.project import Types
from game.maps.templates import Template, Templates, shape_of, tile_number
from game.maps.tilesets import Entry, Kind, Tilesets
from game.maps.tree import Source
from game.maps.xmldoor import MOST_NAME, Spot
from game.sim.level import GID_MASK, Picture, Thing, Value

MOST_POINTS = 4096
MOST_SIZE = 4096  # px of a picture's side, as it is drawn
ROUND = 32  # points that stand for a turned ellipse
_OUTLINED = ("polygon", "polyline")


@dataclass(eq=False)
class Placed:
    """An object with all that its template, its tile and its class say, but for the points of a polygon or polyline."""

    oid: int
    name: str
    kind: str
    shape: str
    box: tuple[float, float, float, float]  # x, y, width, height as the map says, px: a tile hangs on x, y, the box of others begins there
    turn: float  # degrees, clockwise round x, y
    props: Mapping[str, Value]
    gid: int
    hidden: bool
    layer: Source


class Objects:
    """Those of one map. `drawn` are the elements that pytmx is to read; `outlines` is what it made of them, by id."""

    def __init__(self, tilesets: Tilesets, templates: Templates, types: Types) -> None:
        self._tilesets, self._templates, self._types = tilesets, templates, types
        self.drawn: list[Element] = []
        self.outlines: dict[int, list[Point]] = {}

    def place(self, oid: int, node: Element, layer: Source, spot: Spot, props: dict[str, Value], template: Template | None) -> Placed:
        """Takes an object up, with its own properties. Raises LevelError."""
        given = {**template.attributes, **node.attrib} if template else node.attrib
        shape = shape_of(node)
        shape = template.shape if shape is None and template else shape
        gid = self._gid(given, spot)
        tile = self._kind(gid)
        kind = (given.get("type") or given.get("class") or tile.name)[:MOST_NAME]
        inherited = template.props if template else {}
        if shape is not None and shape.tag in _OUTLINED:
            _check_points(shape, spot)
            self._draw(oid, given, shape)
        return Placed(
            oid, given.get("name", "")[:1000], kind, "rect" if shape is None or gid else shape.tag, self._box(given, gid, spot),
            spot.number(given, "rotation"), {**self._types.defaults(kind), **tile.props, **inherited, **props}, gid,
            given.get("visible") == "0", layer,
        )  # fmt: skip

    def _draw(self, oid: int, given: Mapping[str, str], shape: Element) -> None:
        node = Element("object", {"id": str(oid), **{key: given[key] for key in ("x", "y", "rotation") if key in given}})
        SubElement(node, shape.tag, {"points": shape.get("points", "")})
        self.drawn.append(node)

    def _gid(self, given: Mapping[str, str], spot: Spot) -> int:
        """The tile that the object shows."""
        text = given.get("gid")
        if text is None:
            return 0
        gid = tile_number(text)
        if self._tilesets.owner(gid) is None:
            raise self._tilesets.no_such_tile(gid, spot)
        return gid

    def _box(self, given: Mapping[str, str], gid: int, spot: Spot) -> tuple[float, float, float, float]:
        """A tile gives the object its size, too, if it has none."""
        cut = self._tilesets.cut(gid) if gid else None
        own = cut.part[2:] if cut else (0.0, 0.0)
        width, height = spot.number(given, "width", own[0]), spot.number(given, "height", own[1])
        if width < 0 or height < 0:
            raise spot.wrong(f"'{'width' if width < 0 else 'height'}' is negative")
        return spot.number(given, "x"), spot.number(given, "y"), width, height

    def _kind(self, gid: int) -> Kind:
        entry = self._tilesets.owner(gid) if gid else None
        return entry.kinds.get((gid & GID_MASK) - entry.data.first, Kind()) if entry else Kind()

    # -- what they become

    def thing(self, placed: Placed) -> Thing | None:
        """The thing that an object is; None for a note to authors (a text without a class) and for a picture."""
        if not placed.kind and (placed.shape == "text" or placed.gid):
            return None
        shape, outline = self._outline(placed)
        dx, dy = placed.layer.offset
        xs, ys = [x + dx for x, _ in outline], [y + dy for _, y in outline]
        left, top = min(xs), min(ys)
        points = tuple(zip(xs, ys, strict=True)) if shape in _OUTLINED else ()
        return Thing(placed.oid, placed.kind, placed.name, left, top, max(xs) - left, max(ys) - top, shape, points, placed.props,
                     placed.layer.path)  # fmt: skip

    def picture(self, placed: Placed, above: int) -> Picture | None:
        """The picture that an object is: a tile that stands for nothing else. Over `above` layers of tiles."""
        entry = self._tilesets.owner(placed.gid) if placed.gid and not placed.kind else None
        cut = self._tilesets.cut(placed.gid) if entry else None
        if entry is None or cut is None or placed.hidden:
            return None
        (left, top), _, (right, bottom), _ = self._corners(placed, entry)
        w, h = placed.box[2:]
        layer = placed.layer
        if max(w, h) > MOST_SIZE:
            raise layer.spot.at(f"object {placed.oid} in {layer.spot.where}").wrong(
                f"the picture is larger than {MOST_SIZE} px", "Make it smaller."
            )
        x, y = (left + right - w) / 2 + layer.drawn[0], (top + bottom - h) / 2 + layer.drawn[1]
        return Picture(
            placed.name or layer.path, cut.image, x, y, w, h, cut.part, placed.gid & ~GID_MASK, placed.turn, layer.parallax,
            layer.opacity, layer.tint, front=layer.is_("front"), back=layer.is_("back"), above=above,
        )  # fmt: skip

    def _outline(self, placed: Placed) -> tuple[str, list[Point]]:
        """The shape, and points that it lies between: its own, or the corners of its box."""
        shape, turned = placed.shape, placed.turn % 90 != 0
        if shape in _OUTLINED:
            return shape, self.outlines[placed.oid]
        if shape == "point":
            return shape, [placed.box[:2]]
        corners = self._corners(placed, self._tilesets.owner(placed.gid) if placed.gid else None)
        if turned and shape in ("ellipse", "capsule"):
            return "polygon", _turned(_rim(placed), placed.box[:2], placed.turn)
        if turned and shape != "text":
            return "polygon", corners
        return "rect" if shape == "text" else shape, corners

    def _corners(self, placed: Placed, tile: Entry | None) -> list[Point]:
        """Top left, top right, bottom right and bottom left, turned; a tile hangs on another point than its top left."""
        x, y, w, h = placed.box
        left, top = (x - tile.anchor[0] * w, y - tile.anchor[1] * h) if tile else (x, y)
        return _turned([(left, top), (left + w, top), (left + w, top + h), (left, top + h)], (x, y), placed.turn)


def _turned(points: list[Point], round_it: Point, degrees: float) -> list[Point]:
    """Clockwise, as Tiled turns. Whole quarters stay exact."""
    if not degrees % 360:
        return points
    c, s = cos(radians(degrees)), sin(radians(degrees))
    if degrees % 90 == 0:
        c, s = round(c), round(s)
    ox, oy = round_it
    return [(ox + (x - ox) * c - (y - oy) * s, oy + (x - ox) * s + (y - oy) * c) for x, y in points]


def _rim(placed: Placed) -> list[Point]:
    """Points round an ellipse, or round a capsule: half circles at both ends of its longer side."""
    left, top, width, height = placed.box
    w, h = width / 2, height / 2
    x, y = left + w, top + h
    ways = [(cos((i + 0.5) * 2 * pi / ROUND), sin((i + 0.5) * 2 * pi / ROUND)) for i in range(ROUND)]
    if placed.shape == "ellipse":
        return [(x + dx * w, y + dy * h) for dx, dy in ways]
    r = min(w, h)
    return [(x + dx * r + (w - r if dx > 0 else r - w), y + dy * r + (h - r if dy > 0 else r - h)) for dx, dy in ways]


def _check_points(node: Element, spot: Spot) -> None:
    text = node.get("points", "")
    try:
        points = [tuple(map(float, pair.split(","))) for pair in text.split()] if text.count(",") <= MOST_POINTS else []
    except ValueError:
        points = []
    if not 2 <= len(points) <= MOST_POINTS or not all(len(p) == 2 and all(map(isfinite, p)) and hypot(*p) < 1e9 for p in points):
        raise spot.wrong("its points cannot be read", f"2 to {MOST_POINTS} points are allowed. Draw it again.")
