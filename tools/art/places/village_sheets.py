"""Pictures of the village to look at: its tiles, its backdrop by day, by night and burning, and its props, one frame of each animation."""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np

from tools.art import life
from tools.art.lib import post, show

AFTER = (
    "tilesets.village",
    "places.village",
    "places.village_air",
    "places.village_props",
    "places.village_works",
    "places.village_life",
    "places.village_fire",
)
REPO = Path(__file__).resolve().parents[3]
SPRITES = REPO / "assets" / "sprites"
DOCS = REPO / "docs" / "art"
GROUND, GAP = "#2c3c40", 6
CAMERAS = ((300, 0), (1700, 1500))


def _twice(img: post.Array) -> post.Array:
    return np.repeat(np.repeat(img, 2, 0), 2, 1)


def _view(folder: Path, camera: tuple[int, int]) -> post.Array:
    screen = np.zeros((show.SCREEN_H, show.SCREEN_W, 3))
    for front in (False, True):
        life.backdrop(folder, camera, front, screen)
    return screen


def _cells(name: str) -> list[post.Array]:
    """The first frame of every animation of a prop."""
    sheet, about = post.load(SPRITES / f"{name}.png"), tomllib.loads((SPRITES / f"{name}.toml").read_text())
    w, h = about["cell"]
    columns = sheet.shape[1] // w
    firsts = [anim["frames"][0] for anim in about["animations"].values()]
    return [sheet[i // columns * h : (i // columns + 1) * h, i % columns * w : (i % columns + 1) * w] for i in firsts]


def _props() -> post.Array:
    """All props in rows, the tallest first, each standing on its row."""
    names = sorted(path.stem for kind in ("prop_village_*", "fire_*") for path in SPRITES.glob(f"{kind}.png"))
    pictures = sorted((cell for name in names for cell in _cells(name)), key=lambda cell: -cell.shape[0])
    out = np.ones((1400, show.SCREEN_W, 3)) * post.hexc(GROUND)
    x, y, row = GAP, GAP, 0
    for cell in pictures:
        h, w = cell.shape[:2]
        if x + w > show.SCREEN_W:
            x, y, row = GAP, y + row + GAP, 0
        row = max(row, h)
        show.blit(out, cell, x, y + row - h)
        x += w + 2
    return out[: y + row + GAP]


def finish(_work: Path) -> None:
    """Write all of them."""
    sheet = post.load(REPO / "assets" / "tiles" / "village.png")
    ground = np.ones((sheet.shape[0] + 32, show.SCREEN_W, 3)) * post.hexc(GROUND)
    show.blit(ground, sheet, 64, 16)
    post.save(DOCS / "village_tiles.png", _twice(ground))
    folder = REPO / "assets" / "backdrops" / "village"
    views = [_view(place, camera) for camera in CAMERAS for place in (folder, folder / "night", folder / "burning")]
    rows = [np.concatenate(views[i : i + 3], 1) for i in range(0, len(views), 3)]
    post.save(DOCS / "village_backdrop.png", np.concatenate(rows, 0))
    post.save(DOCS / "village_props.png", _twice(_props()))
