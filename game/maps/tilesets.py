"""Tilesets, in the map or in files of their own: pictures, what their tiles are, how they move and what is solid about them."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from game.kit.ticks import ticks
from game.maps.properties import Reader
from game.maps.xmldoor import MOST_NAME, Spot, read
from game.sim.level import GID_MASK, TILE, Cut, LevelError, Tileset, Value
from game.sim.terrain import SLOPES

MOST_TILES = 65_536  # in one tileset
MOST_SETS = 256
MOST_SIZE = 16_384  # px of a picture's side
LOADERS_OWN = ("solid", "role")  # tile properties that are not the object's
ANCHORS = {  # how far a tile object's x, y lies right of and below its top left, in widths and heights
    "unspecified": (0.0, 1.0), "bottomleft": (0.0, 1.0), "bottom": (0.5, 1.0), "bottomright": (1.0, 1.0),
    "left": (0.0, 0.5), "center": (0.5, 0.5), "right": (1.0, 0.5),
    "topleft": (0.0, 0.0), "top": (0.5, 0.0), "topright": (1.0, 0.0),
}  # fmt: skip
Props = Mapping[str, Value]


@dataclass(frozen=True)
class Kind:
    """What an object is that shows this tile, unless it says otherwise."""

    name: str = ""
    props: Props = field(default_factory=dict)


@dataclass
class Entry:
    """One tileset of a map, with what only objects ask for."""

    data: Tileset
    anchor: tuple[float, float]
    kinds: dict[int, Kind]
    path: Path | None  # its file; None when it stands in the map itself


class Tilesets:
    """All those of one map, found by tile number."""

    def __init__(self, reader: Reader) -> None:
        self.entries: list[Entry] = []
        self._reader = reader
        self._firsts: list[int] = []

    @property
    def data(self) -> tuple[Tileset, ...]:
        """As the level holds them."""
        return tuple(entry.data for entry in self.entries)

    def add(self, node: Element, spot: Spot) -> None:
        """One more, as a map refers to it. Raises LevelError."""
        if len(self.entries) >= MOST_SETS:
            raise spot.wrong(f"the map has more than {MOST_SETS} tilesets")
        link = node.get("source", "")
        first = spot.at(f"tileset '{(link or node.get('name', ''))[:MOST_NAME]}'").whole(node, "firstgid", 0, 1)
        path: Path | None = None
        if link:
            path = spot.inner(f"tileset '{link[:MOST_NAME]}'").inside(link, "levels", "assets")
            node, spot = read(path, spot.project)
            if node.tag != "tileset":
                raise spot.wrong(f"the file holds a <{node.tag[:40]}>, not a tileset")
            if node.get("source"):
                raise spot.wrong("the tileset file refers to another tileset file", "Save the tileset itself under this name.")
        self._insert(_Tileset(node, first, spot.at(f"tileset '{node.get('name', '')[:MOST_NAME]}'"), self._reader, path).entry)

    def _insert(self, entry: Entry) -> None:
        at = bisect_right(self._firsts, entry.data.first)
        self.entries.insert(at, entry)
        self._firsts.insert(at, entry.data.first)

    def check(self, spot: Spot) -> None:
        """Tilesets may not share numbers, and numbers may not reach into the flip bits. Raises LevelError."""
        end = 1
        for entry in self.entries:
            if entry.data.first < end:
                raise spot.at(f"tileset '{entry.data.name}'").wrong("its numbers overlap with the tileset's before it",
                                                                   "Remove it from the map and add it again.")  # fmt: skip
            end = entry.data.first + entry.data.count
        if end > GID_MASK:
            raise spot.wrong("the tile numbers are too large")

    def of_file(self, path: Path, name: str, spot: Spot) -> Entry:
        """The tileset of a template: the map's own, or one more behind the others. Raises LevelError."""
        found = next((entry for entry in self.entries if entry.path == path), None)
        if found is None:
            last = self.entries[-1].data if self.entries else None
            self.add(Element("tileset", {"firstgid": str(last.first + last.count if last else 1), "source": name}), spot)
            self.check(spot)
            found = self.entries[-1]
        return found

    def owner(self, gid: int) -> Entry | None:
        """The tileset that a number (flip bits or not) belongs to, if its tile is there."""
        number = gid & GID_MASK
        at = bisect_right(self._firsts, number) - 1
        if at < 0:
            return None
        data = self.entries[at].data
        local = number - data.first
        return self.entries[at] if local < data.count and (data.image or local in data.cuts) else None

    def cut(self, gid: int) -> Cut | None:
        """The part of a picture that a number shows; None when its tile is not there."""
        entry = self.owner(gid)
        return entry.data.cut((gid & GID_MASK) - entry.data.first) if entry else None

    def no_such_tile(self, gid: int, spot: Spot) -> LevelError:
        """The error for a number that is in no tileset."""
        return spot.wrong(f"tile number {gid & GID_MASK} is in no tileset", "Was a tileset removed or made smaller?")


class _Tileset:
    """Reads one."""

    def __init__(self, node: Element, first: int, spot: Spot, reader: Reader, path: Path | None) -> None:
        self._node, self._spot, self._reader = node, spot, reader
        self._tiles = self._found(node.findall("tile"))
        image = node.find("image")
        self._check(image)
        self.count = spot.whole(node, "tilecount") if image is not None else max(self._tiles, default=-1) + 1
        cuts = {} if image is not None else {local: self._cut(tile) for local, tile in self._tiles.items()}
        tiles, kinds, shapes = self._meanings()
        align = node.get("objectalignment", "unspecified")
        if align not in ANCHORS:
            raise spot.wrong(f"'objectalignment' is '{align[:40]}', which means nothing")
        data = Tileset(
            node.get("name", "")[:MOST_NAME], first, "" if image is None else self._image(image, spot), int(node.get("columns", "0")),
            self.count, tiles, self._animations(), (spot.whole(node, "tilewidth"), spot.whole(node, "tileheight")), cuts, shapes,
        )  # fmt: skip
        self.entry = Entry(data, ANCHORS[align], kinds, path)

    def _found(self, tiles: list[Element]) -> dict[int, Element]:
        found: dict[int, Element] = {}
        for tile in tiles:
            local = self._spot.whole(tile, "id", -1)
            if local in found or local >= MOST_TILES:
                raise self._spot.wrong(f"tile {local} is there twice or not in the picture")
            found[local] = tile
        return found

    def _check(self, image: Element | None) -> None:
        node, spot = self._node, self._spot
        for key in ("tilewidth", "tileheight", *(("columns", "tilecount") if image is not None else ())):
            if not 1 <= spot.whole(node, key) <= MOST_TILES:
                raise spot.wrong(f"'{key}' is '{node.get(key)}', it has to be 1..{MOST_TILES}")
        if spot.whole(node, "margin") or spot.whole(node, "spacing"):
            raise spot.wrong("the tiles have a margin or spacing", "Make the picture without.")
        shift = node.find("tileoffset")
        if shift is not None and (spot.number(shift, "x") or spot.number(shift, "y")):
            raise spot.wrong("the tileset has a drawing offset", "Set it to 0: tiles are drawn where they are solid.")
        spot.whole(node, "columns")
        if image is not None and max(self._tiles, default=0) >= int(node.get("tilecount", "0")):
            raise spot.wrong(f"tile {max(self._tiles)} is there twice or not in the picture")

    def _image(self, image: Element, spot: Spot) -> str:
        """Its path inside of assets."""
        if image.find("data") is not None or image.get("trans"):
            raise spot.wrong(
                "the picture stands in the file itself, or has a colour that is not drawn", "Use a PNG file with transparency."
            )
        return spot.inside(image.get("source", ""), "assets").relative_to((spot.project.root / "assets").resolve()).as_posix()

    def _cut(self, tile: Element) -> Cut:
        """One tile of a collection of images: a part of its image, or all of it."""
        spot = self._spot.inner(f"tile {tile.get('id')}")
        image = tile.find("image")
        if image is None:
            raise spot.wrong("the tile has no image", "Remove it from the collection, or choose an image.")
        left, top = spot.whole(tile, "x"), spot.whole(tile, "y")
        width = spot.whole(tile, "width", spot.whole(image, "width"))
        height = spot.whole(tile, "height", spot.whole(image, "height"))
        most = min(spot.whole(image, "width", MOST_SIZE), MOST_SIZE), min(spot.whole(image, "height", MOST_SIZE), MOST_SIZE)
        if not width or not height or left + width > most[0] or top + height > most[1]:
            raise spot.wrong("its part of the image is empty or reaches out of it", "Choose it again in the tileset.")
        return Cut(self._image(image, spot), (left, top, width, height))

    def _meanings(self) -> tuple[dict[int, Props], dict[int, Kind], dict[int, str]]:
        tiles: dict[int, Props] = {}
        kinds: dict[int, Kind] = {}
        shapes: dict[int, str] = {}
        for local, tile in self._tiles.items():
            spot = self._spot.inner(f"tile {local}")
            if props := self._reader.read(tile, spot):
                tiles[local] = props
            name = (tile.get("type") or tile.get("class") or "")[:MOST_NAME]
            own = {key: value for key, value in props.items() if key not in LOADERS_OWN}
            if name or own:
                kinds[local] = Kind(name, own)
            collision = tile.find("objectgroup")
            if "solid" not in props and collision is not None and len(collision) > 0:
                shapes[local] = _solid(collision, spot)
        return tiles, kinds, shapes

    def _animations(self) -> dict[int, tuple[tuple[int, int], ...]]:
        found: dict[int, tuple[tuple[int, int], ...]] = {}
        for local, tile in self._tiles.items():
            if tile.find("animation") is not None:
                spot = self._spot.inner(f"tile {local}")
                found[local] = tuple(self._frame(frame, spot) for frame in tile.findall("animation/frame"))
        return {local: frames for local, frames in found.items() if frames}

    def _frame(self, frame: Element, spot: Spot) -> tuple[int, int]:
        tile, time = spot.whole(frame, "tileid"), spot.whole(frame, "duration", 0, 1)
        if tile >= self.count:
            raise spot.wrong(f"its animation shows tile {tile}, which is not there")
        return tile, max(1, ticks(time / 1000))


def _solid(collision: Element, spot: Spot) -> str:
    """What `solid` would say of a tile with these collision shapes. Raises LevelError for one that figures cannot stand on."""
    objects = collision.findall("object")
    if not objects:
        return ""
    outlines = [_outline(node, spot) for node in objects]
    if len(outlines) == 1:
        points = set(outlines[0])
        if points == {(0, 0), (TILE, 0), (TILE, TILE), (0, TILE)}:
            return "full"
        for left, right in SLOPES:
            if points == {(0, TILE), (TILE, TILE), (0, TILE - left), (TILE, TILE - right)}:
                return f"slope:{left},{right}"
    raise spot.wrong("its collision shapes are neither the whole tile nor one of the slopes",
                     "Draw a rectangle of 16x16 px or a slope from edge to edge, or use the tile property 'solid'.")  # fmt: skip


def _outline(node: Element, spot: Spot) -> list[tuple[float, float]]:
    x, y = spot.number(node, "x"), spot.number(node, "y")
    polygon = node.find("polygon")
    if polygon is not None:
        try:
            pairs = [tuple(map(float, pair.split(","))) for pair in polygon.get("points", "").split()[:64]]
            return [(x + dx, y + dy) for dx, dy in pairs]
        except ValueError as wrong:
            raise spot.wrong("the points of its collision shape cannot be read", "Draw it again.") from wrong
    if len(node.findall("ellipse")) + len(node.findall("polyline")) + len(node.findall("point")) or spot.number(node, "rotation"):
        return []
    w, h = spot.number(node, "width"), spot.number(node, "height")
    return [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
