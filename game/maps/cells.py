"""The numbers in a tile layer: csv, or base64 plain, zlib or gzip; never more than the layer has room for."""

import binascii
import re
import sys
import zlib
from array import array
from base64 import b64decode
from xml.etree.ElementTree import Element

from game.sim.level import LevelError

_CSV = re.compile(r"[\d,\s]*", re.ASCII)
_WINDOW = {"zlib": zlib.MAX_WBITS, "gzip": zlib.MAX_WBITS | 16}
_SAVE_AS_CSV = "Set Map > Map Properties > Tile Layer Format to CSV."


class _Wrong(Exception):
    """What is wrong with the data, without where it is."""


def decode(data: Element, count: int, file: str, where: str) -> tuple[int, ...]:
    """Exactly `count` global tile numbers with their flip bits. Raises LevelError; inflates no more than they need."""
    encoding, packed, text = data.get("encoding"), data.get("compression") or "", data.text or ""
    try:
        if data.find("chunk") is not None:
            raise _Wrong("the layer is infinite")
        if encoding == "csv":
            cells = _csv(text)
        elif encoding == "base64":
            cells = _base64(text, packed, count)
        else:
            raise _Wrong(f"tile data in the form '{encoding or 'XML'}' is not read")
    except (_Wrong, ValueError, OverflowError, zlib.error, binascii.Error) as wrong:
        raise LevelError(f"the tile data cannot be read: {wrong}", file=file, where=where, hint=_SAVE_AS_CSV) from wrong
    if len(cells) != count:
        raise LevelError(f"the layer holds {len(cells)} tiles instead of {count}", file=file, where=where, hint=_SAVE_AS_CSV)
    return tuple(cells)


def _csv(text: str) -> "array[int]":
    if not _CSV.fullmatch(text):
        raise _Wrong("there is something in it that is not a number")
    return array("I", map(int, text.split(","))) if text.strip() else array("I")


def _base64(text: str, packed: str, count: int) -> "array[int]":
    data = b64decode("".join(text.split()), validate=True)
    if packed in _WINDOW:
        data = _inflate(data, _WINDOW[packed], count * 4)
    elif packed:
        raise _Wrong(f"the compression '{packed}' is not read")
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
