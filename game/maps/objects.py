"""The objects of a map: checked and completed before pytmx reads them, and made into things and pictures afterwards."""

from dataclasses import dataclass
from math import cos, hypot, isfinite, pi, radians, sin
from typing import Any
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
_KEYS = ("x", "y", "width", "height", "rotation")


@dataclass(frozen=True)
class Placed:
    """An object with all that its template, its tile and its class say, but for what pytmx reads."""

    oid: int
    kind: str
    shape: str
    props: dict[str, Value]
    gid: int
    hidden: bool
    layer: Source


class Objects:
    """Those of one map."""

    def __init__(self, tilesets: Tilesets, templates: Templates, types: Types) -> None:
        self._tilesets, self._templates, self._types = tilesets, templates, types
        self.placed: dict[int, Placed] = {}

    def prepare(self, node: Element, layer: Source, spot: Spot, props: dict[str, Value], template: Template | None) -> Element:
        """Takes an object up and gives what pytmx is to read of it. Raises LevelError."""
        given = {**template.attributes, **node.attrib} if template else node.attrib
        clean = Element("object", {key: given[key] for key in _KEYS if key in given})
        for key in _KEYS:
            if spot.number(clean, key) < 0 and key in ("width", "height"):
                raise spot.wrong(f"'{key}' is negative")
        shape = shape_of(node)
        shape = template.shape if shape is None and template else shape
        oid, name = int(float(given["id"])), given.get("name", "")[:1000]
        clean.attrib.update(id=str(oid), name=name)
        gid = self._gid(given, clean, spot)
        tile = self._kind(gid)
        kind = (given.get("type") or given.get("class") or tile.name)[:MOST_NAME]
        inherited = template.props if template else {}
        props = {**self._types.defaults(kind), **tile.props, **inherited, **props}
        if shape is not None and shape.tag in ("polygon", "polyline"):
            _check_points(shape, spot)
            SubElement(clean, shape.tag, {"points": shape.get("points", "")})
        self.placed[oid] = Placed(oid, kind, "rect" if shape is None or gid else shape.tag, props, gid,
                                  given.get("visible") == "0", layer)  # fmt: skip
        return clean

    def _gid(self, given: dict[str, str], clean: Element, spot: Spot) -> int:
        """The tile that the object shows, which gives it its size, too, if it has none."""
        text = given.get("gid")
        if text is None:
            return 0
        gid = tile_number(text)
        if self._tilesets.owner(gid) is None:
            raise self._tilesets.no_such_tile(gid, spot)
        cut = self._tilesets.cut(gid)
        if cut is not None:
            for key, size in zip(("width", "height"), cut.part[2:], strict=True):
                clean.attrib.setdefault(key, str(size))
        return gid

    def _kind(self, gid: int) -> Kind:
        entry = self._tilesets.owner(gid) if gid else None
        return entry.kinds.get((gid & GID_MASK) - entry.data.first, Kind()) if entry else Kind()

    # -- from what pytmx read

    def thing(self, obj: Any) -> Thing | None:
        """The thing that an object is; None for a note to authors (a text without a class) and for a picture."""
        placed = self.placed[obj.id]
        if not placed.kind and (placed.shape == "text" or placed.gid):
            return None
        shape, outline = self._outline(obj, placed)
        dx, dy = placed.layer.offset
        points = tuple((x + dx, y + dy) for x, y in outline)
        left, top = min(x for x, _ in points), min(y for _, y in points)
        right, bottom = max(x for x, _ in points), max(y for _, y in points)
        if shape not in ("polygon", "polyline"):
            points = ()
        return Thing(obj.id, placed.kind, obj.name or "", left, top, right - left, bottom - top, shape, points, placed.props,
                     placed.layer.path)  # fmt: skip

    def picture(self, obj: Any, above: int) -> Picture | None:
        """The picture that an object is: a tile that stands for nothing else. Over `above` layers of tiles."""
        placed = self.placed[obj.id]
        entry = self._tilesets.owner(placed.gid) if placed.gid and not placed.kind else None
        cut = self._tilesets.cut(placed.gid)
        if entry is None or cut is None or placed.hidden:
            return None
        corners = self._corners(obj, entry)
        (left, top), (right, bottom) = corners[0], corners[2]
        w, h = float(obj.width), float(obj.height)
        layer = placed.layer
        if max(w, h) > MOST_SIZE:
            raise layer.spot.at(f"object {obj.id} in {layer.spot.where}").wrong(
                f"the picture is larger than {MOST_SIZE} px", "Make it smaller."
            )
        x, y = (left + right - w) / 2 + layer.drawn[0], (top + bottom - h) / 2 + layer.drawn[1]
        return Picture(
            obj.name or layer.path, cut.image, x, y, w, h, cut.part, placed.gid & ~GID_MASK, float(obj.rotation), layer.parallax,
            layer.opacity, layer.tint, front=layer.is_("front"), back=layer.is_("back"), above=above,
        )  # fmt: skip

    def _outline(self, obj: Any, placed: Placed) -> tuple[str, list[Point]]:
        """The shape, and points that it lies between: its own, or the corners of its box."""
        shape, turned = placed.shape, float(obj.rotation) % 90 != 0
        if shape in ("polygon", "polyline"):
            return shape, [(p[0], p[1]) for p in obj.apply_transformations()]
        if shape == "point":
            return shape, [(float(obj.x), float(obj.y))]
        corners = self._corners(obj, self._tilesets.owner(placed.gid) if placed.gid else None)
        if turned and shape in ("ellipse", "capsule"):
            return "polygon", _turned(_rim(obj, shape), (float(obj.x), float(obj.y)), float(obj.rotation))
        if turned and shape != "text":
            return "polygon", corners
        return "rect" if shape == "text" else shape, corners

    def _corners(self, obj: Any, tile: Entry | None) -> list[Point]:
        """Top left, top right, bottom right and bottom left, turned; a tile hangs on another point than its top left."""
        x, y, w, h = float(obj.x), float(obj.y), float(obj.width), float(obj.height)
        left, top = (x - tile.anchor[0] * w, y - tile.anchor[1] * h) if tile else (x, y)
        return _turned([(left, top), (left + w, top), (left + w, top + h), (left, top + h)], (x, y), float(obj.rotation))


def _turned(points: list[Point], round_it: Point, degrees: float) -> list[Point]:
    """Clockwise, as Tiled turns. Whole quarters stay exact."""
    if not degrees % 360:
        return points
    c, s = cos(radians(degrees)), sin(radians(degrees))
    if degrees % 90 == 0:
        c, s = round(c), round(s)
    ox, oy = round_it
    return [(ox + (x - ox) * c - (y - oy) * s, oy + (x - ox) * s + (y - oy) * c) for x, y in points]


def _rim(obj: Any, shape: str) -> list[Point]:
    """Points round an ellipse, or round a capsule: half circles at both ends of its longer side."""
    w, h = float(obj.width) / 2, float(obj.height) / 2
    x, y = float(obj.x) + w, float(obj.y) + h
    ways = [(cos((i + 0.5) * 2 * pi / ROUND), sin((i + 0.5) * 2 * pi / ROUND)) for i in range(ROUND)]
    if shape == "ellipse":
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
