"""Put finished pictures together as the game will, to look at them: backdrops under a camera, tiles by role."""

from __future__ import annotations

import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np

from . import post
from .tiles import AROUND, TILE, clean_mask

SCREEN_W, SCREEN_H = 640, 360


def blit(under: post.Array, picture: post.Array, x: int, y: int, add: bool = False) -> None:
    """Lay an RGBA (or RGB) picture on another in place, cut at its edges."""
    h, w = under.shape[:2]
    top, left = max(0, -y), max(0, -x)
    part = picture[top : max(top, h - y), left : max(left, w - x)]
    if not part.size:
        return
    target = under[max(0, y) : max(0, y) + part.shape[0], max(0, x) : max(0, x) + part.shape[1]]
    if add:
        target[..., :3] = np.clip(target[..., :3] + part[..., :3], 0, 1)
        return
    alpha = part[..., 3:] if part.shape[-1] == 4 else 1.0
    target[..., :3] = target[..., :3] * (1 - alpha) + part[..., :3] * alpha
    if target.shape[-1] == 4:
        target[..., 3:] = np.maximum(target[..., 3:], alpha)


def backdrop(folder: Path, camera: tuple[int, int], front: bool, screen: post.Array, seconds: float = 0) -> None:
    """Draw the layers behind (or in front of) the figures for a camera whose top left is at `camera`."""
    for layer in tomllib.loads((folder / "backdrop.toml").read_text())["layer"]:
        if layer.get("front", False) != front:
            continue
        picture = post.load(folder / layer["image"])
        px = layer["parallax"]
        x = layer["at"][0] - camera[0] * px + layer.get("drift", 0) * seconds
        y = round(layer["at"][1] - camera[1] * layer.get("parallax_y", px))
        wide = picture.shape[1]
        start = round(x) % wide - wide
        for left in range(start, screen.shape[1], wide):
            blit(screen, picture, left, y, layer.get("add", False))


class Tiles:
    """A tileset by role."""

    def __init__(self, tsx: Path) -> None:
        root = ElementTree.parse(tsx).getroot()
        image = root.find("image")
        assert image is not None
        sheet = post.load(tsx.parent / image.attrib["source"])
        columns = int(root.attrib["columns"])
        self.by_role: dict[str, post.Array] = {}
        for tile in root.iter("tile"):
            role = next(p.attrib["value"] for p in tile.iter("property") if p.attrib["name"] == "role")
            y, x = divmod(int(tile.attrib["id"]), columns)
            self.by_role[role] = sheet[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE]

    def put(self, under: post.Array, role: str, column: int, row: int) -> None:
        """One tile on the grid."""
        blit(under, self.by_role[role], column * TILE, row * TILE)

    def block(self, under: post.Array, solid: np.ndarray, kind: str = "blob", variants: int = 4) -> None:
        """Fill a grid of solid cells: edges by their neighbours, the inside darker with every step from the air."""
        rows, columns = solid.shape

        def at(row: int, column: int) -> bool:
            return bool(solid[min(rows - 1, max(0, row)), min(columns - 1, max(0, column))])

        for row, column in np.argwhere(solid):
            mask = clean_mask(sum(1 << bit for bit, (dx, dy) in enumerate(AROUND) if at(row + dy, column + dx)))
            if mask == 255 and kind == "blob":
                near = min(
                    max(abs(r - row), abs(c - column))
                    for r in range(row - 4, row + 5)
                    for c in range(column - 4, column + 5)
                    if not at(r, c) or max(abs(r - row), abs(c - column)) == 4
                )
                patch = (row // 5 * 7 + column // 7 * 3) % 5 < 2
                fill = ("fill_b" if patch else "fill_a") if near < 3 else "fill_dim" if near < 4 else "fill_deep"
                self.put(under, f"{fill}_{column % 4}_{row % 4}", column, row)
            elif mask == 255:
                fill = "back_fill_b" if (row // 6 + column // 9) % 3 == 0 else "back_fill_a"
                self.put(under, f"{fill}_{column % 4}_{row % 4}", column, row)
            else:
                self.put(under, f"{kind}_{mask}_{(row * 7 + column * 5 + row * column) % variants}", column, row)
