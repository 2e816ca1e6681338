"""Pictures of the sanctuary to look at: all tiles, all props and the water, the backdrop from the rim to the bottom."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tools.art import life
from tools.art.lib import post, show

AFTER = ("tilesets.sanctuary", "places.sanctuary", "places.sanctuary_props", "places.sanctuary_water", "places.sanctuary_life")
REPO = Path(__file__).resolve().parents[3]
BACKDROP = REPO / "assets" / "backdrops" / "sanctuary"
SPRITES = REPO / "assets" / "sprites"
DOCS = REPO / "docs" / "art"
AIR = "#2b3a34"
WIDE = 640
CAMERAS = ((300, 0), (420, 950), (300, 1900), (520, 2850), (300, 3800))
MOVING = (
    *("water_surface", "water_body", "water_splash", "water_ripple", "water_fall", "water_foam", "water_bubbles"),
    *("gas_wisp", "gas_flame", "gas_burst"),
)
MOST = 8  # frames of an animation that are shown


def _cells(name: str) -> list[post.Array]:
    """Some cells of a sheet: evenly spread over each animation."""
    sheet = post.load(SPRITES / f"{name}.png")
    about = tomllib.loads((SPRITES / f"{name}.toml").read_text("utf-8"))
    w, h = about["cell"]
    across = sheet.shape[1] // w
    out = []
    for anim in about["animations"].values():
        frames = anim["frames"]
        count = min(MOST, len(frames))
        for i in range(count):
            y, x = divmod(frames[i * len(frames) // count], across)
            out.append(sheet[y * h : y * h + h, x * w : x * w + w])
    return out


def _shelves(groups: Sequence[Sequence[post.Array]]) -> post.Array:
    """Pictures in rows on the colour of the place's air."""
    places, x, y, row = [], 4, 4, 0
    for group in groups:
        for cell in group:
            h, w = cell.shape[:2]
            if x + w > WIDE - 4:
                x, y, row = 4, y + row + 4, 0
            places.append((x, y, cell))
            x, row = x + w + 2, max(row, h)
        x += 6
    ground = np.ones((y + row + 4, WIDE, 3)) * post.hexc(AIR)
    for left, top, cell in places:
        show.blit(ground, cell, left, top)
    return ground


def _view(camera: tuple[int, int]) -> post.Array:
    screen = np.zeros((show.SCREEN_H, show.SCREEN_W, 3))
    for front in (False, True):
        life.backdrop(BACKDROP, camera, front, screen)
    return screen


def _twice(img: post.Array) -> post.Array:
    return np.repeat(np.repeat(img, 2, 0), 2, 1)


def finish(_work: Path) -> None:
    """Write the sheets."""
    tiles = post.load(REPO / "assets" / "tiles" / "sanctuary.png")
    ground = np.ones((tiles.shape[0] + 32, WIDE, 3)) * post.hexc(AIR)
    show.blit(ground, tiles, 64, 16)
    post.save(DOCS / "sanctuary_tiles.png", _twice(ground))
    names = sorted(path.stem for path in SPRITES.glob("prop_sanctuary_*.png"))
    post.save(DOCS / "sanctuary_props.png", _twice(_shelves([_cells(name) for name in (*names, *MOVING)])))
    post.save(DOCS / "sanctuary_backdrop.png", _twice(np.concatenate([_view(camera) for camera in CAMERAS], 0)))
