"""The numbers in a tile layer: csv, or base64 plain, zlib, gzip or zstd; in one piece or in chunks; never more than there is room for."""

import binascii
import sys
import zlib
from array import array
from base64 import b64decode
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated
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
_WINDOW = {"zlib": zlib.MAX_WBITS, "gzip": zlib.MAX_WBITS | 16}
_ZSTD_WINDOW = 24  # log2: as much as the largest layer has bytes
_SAVE_AS_CSV = "Set Map > Map Properties > Tile Layer Format to CSV."
_numbers = msgspec.json.Decoder(list[Annotated[int, msgspec.Meta(ge=0, le=0xFFFFFFFF)]])


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


def decode(piece: Piece, spot: Spot) -> "array[int]":
    """The global tile numbers of a piece with their flip bits. Raises LevelError; inflates no more than they need."""
    text, count = piece.node.text or "", piece.cols * piece.rows
    try:
        if piece.encoding == "csv":
            cells = _csv(text, count)
        elif piece.encoding == "base64":
            cells = _base64(text, piece.packed, count)
        else:
            raise _Wrong(f"tile data in the form '{piece.encoding[:40] or 'XML'}' is not read")
    except (_Wrong, ValueError, OverflowError, EOFError, zlib.error, zstd.ZstdError, binascii.Error) as wrong:
        raise spot.wrong(f"the tile data cannot be read: {wrong}", _SAVE_AS_CSV) from wrong
    if len(cells) != count:
        raise spot.wrong(f"the layer holds {len(cells)} tiles instead of {count}", _SAVE_AS_CSV)
    return cells


def _csv(text: str, count: int) -> "array[int]":
    cells = array("I")
    here = text.count(",") + 1 if text.strip() else 0
    if here != count:
        raise _Wrong(f"the layer holds {here} tiles instead of {count}")
    at = 0
    while at < len(text):
        end = text.find(",", at + _SLICE) if at + _SLICE < len(text) else -1
        end = len(text) if end < 0 else end
        try:
            cells.extend(_numbers.decode(f"[{text[at:end]}]"))
        except msgspec.DecodeError as wrong:
            raise _Wrong("there is something in it that is not a number, or too large a one") from wrong
        at = end + 1
    return cells


def _base64(text: str, packed: str, count: int) -> "array[int]":
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
    return cells


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


def laid(read: Iterable[tuple[int, int, int, "array[int]"]], cols: int, rows: int) -> "array[int]":
    """Pieces (column, row, columns, numbers) on a grid of this size; what lies outside of it is left out."""
    grid = array("I", bytes(4 * cols * rows))
    for col, row, width, cells in read:
        if (col, row, len(cells)) == (0, 0, len(grid)) and width == cols:
            return cells
        low, high = max(0, -col), min(width, cols - col)
        if low < high:
            for y in range(max(0, -row), min(len(cells) // width, rows - row)):
                at = (row + y) * cols + col
                grid[at + low : at + high] = cells[y * width + low : y * width + high]
    return grid
