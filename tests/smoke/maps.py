"""Small levels as map files, for runs that go to other processes; and one broken in eight ways."""

from __future__ import annotations

import os
from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree, SubElement, parse

from game.paths import LEVELS
from game.sim.level import Thing

TILES = LEVELS / "outskirts.tsx"
HALL = """
    ########################################
    #......................................#
    #......................................#
    #......................................#
    #......................................#
    #......................................#
    #......................................#
    #......................................#
    #......................................#
    ########################################
"""
START = Thing(1, "Checkpoint", "start", 32, 96, 32, 48)
EXIT = Thing(2, "Exit", "", 576, 96, 32, 48, props={"level": "outskirts"})


def solid_tile(kind: str = "full") -> int:
    """The number in a map of a tile that is so solid."""
    for tile in parse(TILES).getroot().iter("tile"):
        if any(p.get("name") == "solid" and p.get("value") == kind for p in tile.iter("property")):
            return int(tile.get("id", "0")) + 1
    raise AssertionError(kind)


def as_map(file: Path, *things: Thing, picture: str = HALL) -> str:
    """Writes a room drawn in text, with these things in it, as Tiled would; the file, as one names it to the command line."""
    rows = [line.strip() for line in picture.strip().splitlines()]
    full = solid_tile()
    size = {"width": str(len(rows[0])), "height": str(len(rows))}
    root = Element("map", orientation="orthogonal", tilewidth="16", tileheight="16", **size)
    SubElement(root, "tileset", firstgid="1", source=os.path.relpath(TILES, file.parent))
    layer = SubElement(root, "layer", name="walls", **size)
    SubElement(layer, "data", encoding="csv").text = ",".join(str(full if char == "#" else 0) for row in rows for char in row)
    group = SubElement(root, "objectgroup", name="things")
    for thing in things:
        _object(group, thing)
    ElementTree(root).write(file, "utf-8", xml_declaration=True)
    return str(file)


def _object(group: Element, thing: Thing) -> None:
    node = SubElement(group, "object", id=str(thing.oid), name=thing.name, type=thing.kind, x=f"{thing.x:g}", y=f"{thing.y:g}")
    if thing.w:
        node.set("width", f"{thing.w:g}")
        node.set("height", f"{thing.h:g}")
    elif thing.points:
        near = " ".join(f"{x - thing.x:g},{y - thing.y:g}" for x, y in thing.points)
        SubElement(node, "polyline", points=near)
    else:
        SubElement(node, "point")
    own = SubElement(node, "properties")
    for name, value in thing.props.items():
        kind = {bool: "bool", int: "int", float: "float"}.get(type(value))
        told = {"value": str(value).lower() if isinstance(value, bool) else str(value)}
        SubElement(own, "property", name=name, **({"type": kind} if kind else {}), **told)


def pit(wide: int) -> str:
    """A hall too high for a line to hold anywhere, with an abyss so many tiles wide in its floor."""
    row = "#" + "." * 38 + "#"
    return "\n".join(["#" * 40, *[row] * 24, "#" * 12 + "." * wide + "#" * (28 - wide)])


LOW = 16 * 16.0  # px by which all in it lies lower than in the hall


def ledge() -> str:
    """The hall, LOW px higher, with a ledge under its ceiling to which nobody comes."""
    row = "#" + "." * 38 + "#"
    return "\n".join(["#" * 40, *[row] * 3, "#" + "." * 25 + "#" * 14, *[row] * 20, "#" * 40])


def replay(file: Path, level: str, *lines: str) -> Path:
    """A recording of a level, as a file."""
    file.write_text("\n".join(["# blame replay 1", f"# level {'-'.join(level.split())}", *lines, ""]), "utf-8")
    return file
