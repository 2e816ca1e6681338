"""The game's typeface as pages take it in: a WOFF (https://www.w3.org/TR/WOFF), each table of the font packed and none changed."""

import struct
import zlib
from functools import cache
from pathlib import Path

from game.paths import ASSETS

FONT = ASSETS / "fonts" / "terminus.ttf"
_HEAD, _ROW = ">4sIIHHIHHIIIII", ">4sIIII"


@cache
def woff(file: Path) -> bytes:
    """The font in this file. Raises OSError."""
    font = file.read_bytes()
    flavour, count = struct.unpack(">IH", font[:6])
    rows, data, whole = b"", b"", 12 + 16 * count
    start = struct.calcsize(_HEAD) + struct.calcsize(_ROW) * count
    for number in range(count):
        name, check, offset, size = struct.unpack(">4sIII", font[12 + 16 * number : 28 + 16 * number])
        plain = font[offset : offset + size]
        packed = min(plain, zlib.compress(plain, 9), key=len)
        rows += struct.pack(_ROW, name, start + len(data), len(packed), size, check)
        data += packed + bytes(-len(packed) % 4)
        whole += size + -size % 4
    return struct.pack(_HEAD, b"wOFF", flavour, start + len(data), count, 0, whole, 1, 0, 0, 0, 0, 0, 0) + rows + data
