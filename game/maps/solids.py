"""From painted tiles to terrain: the tile property `solid` says what one can stand on, climb or not pass."""

from collections.abc import Iterable, Mapping

from game.sim.level import FLIP_DIAGONAL, FLIP_X, FLIP_Y, GID_MASK, LevelError, TileLayer, Tileset, nearest
from game.sim.terrain import AIR, FIRST_SLOPE, FULL, LADDER, LADDER_TOP, ONEWAY, SLOPES, Terrain, kind_of

_NAMES = ("full", "oneway", "ladder", *(f"slope:{left},{right}" for left, right in SLOPES))
_PLACES = {FULL: 9, LADDER_TOP: 3, ONEWAY: 2, LADDER: 1, AIR: 0}  # several layers: the strongest wins; slopes are 5


def terrain(cols: int, rows: int, layers: Iterable[TileLayer], tilesets: Iterable[Tileset], file: str) -> Terrain:
    """What is solid in all layers one walks on: not in those behind, in front, at another distance, or that break. Raises LevelError."""
    kinds = solid_tiles(tilesets, file)
    merged = bytes(cols * rows)
    for layer in layers:
        if not (layer.back or layer.front or layer.breakable or layer.parallax != (1.0, 1.0)):
            turned = _turned(kinds, layer, file)
            if any(turned.values()):
                merged = _laid(merged, bytes(map(turned.__getitem__, layer.cells)))
    return Terrain(cols, rows, merged)


def solid_tiles(tilesets: Iterable[Tileset], file: str) -> dict[int, int]:
    """Global tile number -> kind, for every tile that is not air. Raises LevelError with the nearest value."""
    kinds: dict[int, int] = {}
    for tileset in tilesets:
        for tile, solid in [*tileset.shapes.items(), *((tile, props.get("solid", "")) for tile, props in tileset.tiles.items())]:
            kind = kind_of(solid) if isinstance(solid, str) else None
            if kind is None:
                raise LevelError(f"'solid' is '{solid}', which means nothing", file=file, where=f"tileset '{tileset.name}', tile {tile}",
                                 hint=nearest(str(solid), _NAMES))  # fmt: skip
            if kind != AIR:
                kinds[tileset.first + tile] = kind
    return kinds


def _turned(kinds: Mapping[int, int], layer: TileLayer, file: str) -> dict[int, int]:
    """Number as it stands in the layer, with flip bits -> kind, for all numbers the layer uses."""
    found = {0: AIR}
    for cell in set(filter(None, layer.cells)):
        kind = kinds.get(cell & GID_MASK, AIR)
        turned = _flipped(kind, cell)
        if turned is None:
            index = layer.cells.index(cell)
            raise LevelError("a slope or one-way platform lies on its side or upside down", file=file,
                             where=f"layer '{layer.name}', tile {index % layer.cols},{index // layer.cols}",
                             hint="Only mirror it from left to right (X).")  # fmt: skip
        found[cell] = turned
    return found


def _flipped(kind: int, cell: int) -> int | None:
    if kind != ONEWAY and kind < FIRST_SLOPE:
        return kind
    if cell & (FLIP_Y | FLIP_DIAGONAL):
        return None
    if kind == ONEWAY or not cell & FLIP_X:
        return kind
    left, right = SLOPES[kind - FIRST_SLOPE]
    return FIRST_SLOPE + SLOPES.index((right, left))


def _stronger(below: int, above: int) -> int:
    if {below, above} == {ONEWAY, LADDER}:
        return LADDER_TOP
    return above if _PLACES.get(above, 5) >= _PLACES.get(below, 5) else below


_KINDS = range(FIRST_SLOPE + len(SLOPES))
assert len(_KINDS) <= 16
_STRONGER = bytes(_stronger(below, above) if {below, above} <= {*_KINDS} else AIR for below in range(16) for above in range(16))


def _laid(below: bytes, above: bytes) -> bytes:
    """One layer's kinds laid over those of the layers under it. A kind takes four bits: all pairs are put into bytes at once."""
    pairs = int.from_bytes(below, "big") << 4 | int.from_bytes(above, "big")
    return pairs.to_bytes(len(below), "big").translate(_STRONGER)
