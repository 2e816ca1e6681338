"""What moves far behind a place: small pictures painted pixel by pixel, and the rows that say in backdrop.toml where they go."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from tools.art.lib import post, show

Tones = tuple[str, str, str, str]  # dark, plain, light, edge: of the layer it belongs to
Point = tuple[float, float]


class Cell:
    """A small picture under construction."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.px = np.zeros((size[1], size[0], 4))

    def box(self, x: int, y: int, wide: int, high: int, colour: str) -> None:
        """Fill a rectangle."""
        self.px[max(0, y) : max(0, y + high), max(0, x) : max(0, x + wide)] = [*post.hexc(colour), 1]

    def plate(self, x: int, y: int, wide: int, high: int, tones: Tones) -> None:
        """A slab lit from the upper left."""
        self.box(x, y, wide, high, tones[1])
        self.box(x, y, wide, 1, tones[3])
        self.box(x, y + 1, 1, high - 1, tones[2])
        self.box(x, y + high - 1, wide, 1, tones[0])
        self.box(x + wide - 1, y + 1, 1, high - 1, tones[0])

    def put(self, where: np.ndarray, colour: str) -> None:
        """Colour all pixels of a mask."""
        self.px[where] = [*post.hexc(colour), 1]


def sheet(cells: Sequence[np.ndarray], columns: int) -> np.ndarray:
    """Cells row by row; what is missing in the last row stays empty."""
    empty = np.zeros_like(cells[0])
    full = [*cells, *[empty] * (-len(cells) % columns)]
    return np.concatenate([np.concatenate(full[i : i + columns], 1) for i in range(0, len(full), columns)], 0)


def light(strength: np.ndarray, colour: str) -> np.ndarray:
    """Light to be added, on black."""
    return np.concatenate([strength[..., None] * post.hexc(colour), np.ones((*strength.shape, 1))], -1)


def stepped(strength: np.ndarray, levels: int) -> np.ndarray:
    """The same in a few levels, dithered."""
    return np.clip(np.round(strength * levels + post.bayer(*strength.shape) * 0.9) / levels, 0, 1)


def glow(size: tuple[int, int], core: tuple[int, int], reach: float) -> np.ndarray:
    """A lit window or lamp of `core` px in the middle of a cell, and its shine: strength 0..1."""
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(float)
    dx = np.maximum(np.abs(x - (size[0] - 1) / 2) - (core[0] - 1) / 2, 0)
    dy = np.maximum(np.abs(y - (size[1] - 1) / 2) - (core[1] - 1) / 2, 0)
    away = np.hypot(dx, dy)
    return np.where(away < 0.6, 1.0, 0.34 * np.clip(1 - away / reach, 0, 1) ** 2)


@dataclass
class Row:
    """One mover of a backdrop's description. `image` and `layer` without their endings; `more` are its other fields."""

    image: str
    layer: str
    path: Sequence[Point]
    more: dict[str, object] = field(default_factory=dict)


def describe(file: Path, recipe: str, rows: Sequence[Row]) -> None:
    """Write the rows behind the layers of a description, in the place of those that were there."""
    heading = f"# What moves. Drawn by `python -m tools.art {recipe}`."
    lines = [heading, ""]
    for row in rows:
        path = ", ".join(f"[{x:g}, {y:g}]" for x, y in row.path)
        lines += ["[[mover]]", f'image = "{row.image}.png"', f'layer = "{row.layer}.png"', f"path = [{path}]"]
        lines += [f"{name} = {str(value).lower()}" for name, value in row.more.items()]
        lines.append("")
    layers = file.read_text(encoding="utf-8").split("# What moves.")[0].rstrip()
    file.write_text(f"{layers}\n\n" + "\n".join(lines), encoding="utf-8")


def backdrop(folder: Path, camera: tuple[int, int], front: bool, screen: np.ndarray) -> None:
    """Draw a backdrop's layers for a camera, as `show.backdrop` does, and what moves as it begins."""
    about = tomllib.loads((folder / "backdrop.toml").read_text("utf-8"))
    for layer in about["layer"]:
        if layer.get("front", False) != front:
            continue
        picture, px = post.load(folder / layer["image"]), layer["parallax"]
        x = round(layer["at"][0] - camera[0] * px) % picture.shape[1] - picture.shape[1]
        y = round(layer["at"][1] - camera[1] * layer.get("parallax_y", px))
        own = [mover for mover in about.get("mover", ()) if mover["layer"] == layer["image"]]
        for left in range(x, screen.shape[1], picture.shape[1]):
            show.blit(screen, picture, left, y, layer.get("add", False))
            for mover in own:
                _still(screen, folder, mover, left, y)


def _still(screen: np.ndarray, folder: Path, mover: dict[str, Any], left: int, top: int) -> None:
    """A mover's first cell where its way begins."""
    picture = post.load(folder / mover["image"])
    wide, high = mover.get("cell", (picture.shape[1], picture.shape[0]))
    x, y = mover["path"][0]
    show.blit(screen, picture[:high, :wide], left + round(x), top + round(y), mover.get("add", False))
