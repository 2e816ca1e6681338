"""The numbers in a tile layer: csv, or base64 plain, zlib, gzip or zstd; in one piece or in chunks; never more than there is room for."""

import binascii
import sys
import zlib
from array import array
from base64 import b64decode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from xml.etree.ElementTree import Element

import msgspec

from game.maps.xmldoor import Spot

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MOST_CHUNKS = 65_536  # in one layer
MOST_AWAY = 1_000_000  # tiles from the middle of an infinite map
_SLICE = 1_000_000  # characters of csv that are read at once: their numbers take ten times the room
_CELLS = 65_536  # of packed data that are handed on at once
_WINDOW = {"zlib": zlib.MAX_WBITS, "gzip": zlib.MAX_WBITS | 16}
_ZSTD_WINDOW = 24  # log2: as much as the largest layer has bytes
_SAVE_AS_CSV = "Set Map > Map Properties > Tile Layer Format to CSV."
_numbers = msgspec.json.Decoder(tuple[int, ...])


class _Wrong(Exception):
    """What is wrong with the data, without where it is."""


@dataclass(frozen=True)
class Piece:
    """A rectangle of a layer, in tiles, and the element that holds its data."""

    col: int
    row: int
    cols: int
    rows: int
    node: Element
    encoding: str
    packed: str


def pieces(data: Element, cols: int, rows: int, spot: Spot) -> list[Piece]:
    """A layer's one piece of this size, or the chunks of an infinite one. Raises LevelError."""
    chunks = data.findall("chunk")
    if not chunks:
        return [Piece(0, 0, cols, rows, data, data.get("encoding", ""), data.get("compression", ""))]
    if len(chunks) > MOST_CHUNKS:
        raise spot.wrong(f"the layer has more than {MOST_CHUNKS} chunks")
    found = [_chunk(node, data, spot) for node in chunks]
    if len({(piece.col, piece.row) for piece in found}) < len(found):
        raise spot.wrong("two chunks of the layer lie in the same place", "Was the file merged by hand? Keep one of them.")
    return found


def _chunk(node: Element, data: Element, spot: Spot) -> Piece:
    col, row = (spot.whole(node, key, 0, -MOST_AWAY) for key in ("x", "y"))
    cols, rows = (spot.whole(node, key, 0, 1) for key in ("width", "height"))
    return Piece(col, row, cols, rows, node, data.get("encoding", ""), data.get("compression", ""))


def decode(piece: Piece, spot: Spot) -> Iterator[Sequence[int]]:
    """The global tile numbers of a piece with their flip bits, in portions that take little room. Raises LevelError.

    Those of a csv may be too large for any tile, or negative: whoever looks at each different one once is quicker than its reader.
    """
    text, count, found = piece.node.text or "", piece.cols * piece.rows, 0
    try:
        for portion in _portions(text, piece):
            found += len(portion)
            if found > count:
                break
            yield portion
    except (_Wrong, ValueError, OverflowError, EOFError, zlib.error, zstd.ZstdError, binascii.Error) as wrong:
        raise spot.wrong(f"the tile data cannot be read: {wrong}", _SAVE_AS_CSV) from wrong
    if found != count:
        raise spot.wrong(f"the layer holds {found}{' or more' if found > count else ''} tiles instead of {count}", _SAVE_AS_CSV)


def _portions(text: str, piece: Piece) -> Iterator[Sequence[int]]:
    if piece.encoding == "csv":
        return _csv(text)
    if piece.encoding == "base64":
        return _base64(text, piece.packed, piece.cols * piece.rows)
    raise _Wrong(f"tile data in the form '{piece.encoding[:40] or 'XML'}' is not read")


def _csv(text: str) -> Iterator[Sequence[int]]:
    at = 0
    while at < len(text):
        end = text.find(",", at + _SLICE) if at + _SLICE < len(text) else -1
        end = len(text) if end < 0 else end
        try:
            yield _numbers.decode(f"[{text[at:end]}]")
        except msgspec.DecodeError as wrong:
            raise _Wrong("there is something in it that is not a number, or too large a one") from wrong
        at = end + 1


def _base64(text: str, packed: str, count: int) -> Iterator[Sequence[int]]:
    if len(text) > count * 8 + 65_536:  # four bytes a tile that do not get smaller are 5.4 characters
        raise _Wrong("it holds more than the layer's size allows")
    data = b64decode("".join(text.split()), validate=True)
    if packed in _WINDOW:
        data = _inflate(data, _WINDOW[packed], count * 4)
    elif packed == "zstd":
        data = _unpack_zstd(data, count * 4)
    elif packed:
        raise _Wrong(f"the compression '{packed[:40]}' is not read")
    if len(data) % 4:
        raise _Wrong("it is cut off")
    cells = array("I", data)
    if sys.byteorder == "big":
        cells.byteswap()
    for at in range(0, len(cells), _CELLS):
        yield cells[at : at + _CELLS]


def _inflate(data: bytes, window: int, most: int) -> bytes:
    """At most `most` bytes: a small file cannot fill the memory."""
    inflater = zlib.decompressobj(window)
    out = inflater.decompress(data, most + 1)
    if len(out) > most or inflater.unconsumed_tail:
        raise _Wrong("it holds more than the layer's size allows")
    if not inflater.eof:
        raise _Wrong("it is cut off")
    return out


def _unpack_zstd(data: bytes, most: int) -> bytes:
    unpacker = zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: _ZSTD_WINDOW})
    out = unpacker.decompress(data, most + 1)
    if len(out) > most:
        raise _Wrong("it holds more than the layer's size allows")
    if not unpacker.eof:
        raise _Wrong("it is cut off")
    return out


def joined(portions: list[Sequence[int]]) -> tuple[int, ...]:
    """All of them; one that is alone stays what it is."""
    return tuple(portions[0] if len(portions) == 1 else chain.from_iterable(portions))


def laid(read: Iterable[tuple[int, int, int, tuple[int, ...]]], cols: int, rows: int) -> tuple[int, ...]:
    """Pieces (column, row, columns, numbers) on a grid of this size; what lies outside of it is left out."""
    grid: list[int] = []
    for col, row, width, cells in read:
        if (col, row, width, len(cells)) == (0, 0, cols, cols * rows):
            return cells
        grid = grid or [0] * (cols * rows)
        low, high = max(0, -col), min(width, cols - col)
        if low < high:
            for y in range(max(0, -row), min(len(cells) // width, rows - row)):
                at = (row + y) * cols + col
                grid[at + low : at + high] = cells[y * width + low : y * width + high]
    return tuple(grid) or (0,) * (cols * rows)
