"""Tiles: where each is rendered on a big sheet, what its neighbours are, and how the tileset is written for Tiled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import quoteattr

from .plates import Spot

TILE = 16
MARGIN = 16  # px of neighbourhood rendered around each cell so that light and shade continue
AROUND = ((0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1))  # bit order N NE E SE S SW W NW
N, NE, E, SE, S, SW, W, NW = (1 << i for i in range(8))


@dataclass
class Cell:
    """One thing on the sheet, w x h tiles big, with a role (and maybe `solid`) for each of its tiles in reading order."""

    roles: Sequence[str]
    build: Callable[[Spot], None]
    look: str
    w: int = 1
    h: int = 1
    solid: dict[str, str] = field(default_factory=dict)
    x: int = 0  # where it is on the rendered sheet, px, without the margin
    y: int = 0


def pack(cells: Sequence[Cell], width: int) -> int:
    """Give every cell its place in rows on a sheet of this width; returns the sheet's height."""
    x = y = row = 0
    for cell in sorted(cells, key=lambda c: -c.h):
        w, h = cell.w * TILE + 2 * MARGIN, cell.h * TILE + 2 * MARGIN
        if x + w > width:
            x, y, row = 0, y + row, 0
        cell.x, cell.y = x + MARGIN, y + MARGIN
        x, row = x + w, max(row, h)
    return y + row


def blob_masks() -> list[int]:
    """The 47 neighbourhoods: a corner counts only when both edges beside it are solid."""
    return sorted({clean_mask(m) for m in range(256)})


def clean_mask(mask: int) -> int:
    """Drop the corners that do not count."""
    for corner, a, b in ((NE, N, E), (SE, S, E), (SW, S, W), (NW, N, W)):
        if not (mask & a and mask & b):
            mask &= ~corner
    return mask


def context(mask: int) -> dict[tuple[int, int], int]:
    """The solid cells of the 3x3 neighbourhood and the mask of each, as if the edges went on outside."""
    solid = {(0, 0)} | {step for bit, step in enumerate(AROUND) if mask >> bit & 1}

    def at(x: int, y: int) -> bool:
        return (max(-1, min(1, x)), max(-1, min(1, y))) in solid

    return {(x, y): clean_mask(sum(1 << bit for bit, (dx, dy) in enumerate(AROUND) if at(x + dx, y + dy))) for x, y in solid}


def write_tsx(path: Path, name: str, image: str, size: tuple[int, int], tiles: dict[int, tuple[str, str]]) -> None:
    """Write a Tiled 1.10 tileset; `tiles` holds (role, solid or '') by tile number."""
    columns = size[0] // TILE
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<tileset version="1.10" tiledversion="1.10.2" name={quoteattr(name)} tilewidth="{TILE}" '
        f'tileheight="{TILE}" tilecount="{columns * size[1] // TILE}" columns="{columns}">',
        f' <image source={quoteattr(image)} width="{size[0]}" height="{size[1]}"/>',
    ]
    for index, (role, solid) in tiles.items():
        lines.append(f' <tile id="{index}" probability="0">' if _inside(role) else f' <tile id="{index}">')
        lines.append("  <properties>")
        lines.append(f'   <property name="role" value={quoteattr(role)}/>')
        if solid:
            lines.append(f'   <property name="solid" value={quoteattr(solid)}/>')
        lines += ["  </properties>", " </tile>"]
    path.write_text("\n".join([*lines, *_terrain(name, tiles), "</tileset>", ""]), encoding="utf-8")


def _inside(role: str) -> bool:
    """Is it a tile of the inside of a mass? Tiled's brush knows it as whole, but never chooses it: automapping rules do."""
    return role.startswith(("fill_", "back_fill_", "patch_fill_"))


def terrain_inside(kind: str, tiles: dict[int, tuple[str, str]]) -> list[str]:
    """The rows for the inside of a terrain: whole on all sides, so that what is painted beside it joins it."""
    prefix = kind.replace("blob", "fill_")
    return [f'   <wangtile tileid="{i}" wangid="1,1,1,1,1,1,1,1"/>' for i, (role, _) in tiles.items() if role.startswith(prefix)]


def _terrain(name: str, tiles: dict[int, tuple[str, str]]) -> list[str]:
    """Terrain sets that let Tiled pick blocks while one paints; its order of neighbours is ours: N NE E SE S SW W NW."""
    lines = [" <wangsets>"]
    for kind, colour in (("blob", "#a3bbb6"), ("back_blob", "#3a5458")):
        found = {i: int(role.split("_")[-2]) for i, (role, _) in tiles.items() if role.rsplit("_", 2)[0] == kind}
        if not found:
            continue
        lines.append(f'  <wangset name="{name} {kind}" type="mixed" tile="{min(found)}">')
        lines.append(f'   <wangcolor name="{kind}" color="{colour}" tile="{min(found)}" probability="1"/>')
        for i, mask in found.items():
            ids = ",".join(str(mask >> bit & 1) for bit in range(8))
            lines.append(f'   <wangtile tileid="{i}" wangid="{ids}"/>')
        lines += [*terrain_inside(kind, tiles), "  </wangset>"]
    return [*lines, " </wangsets>"]
