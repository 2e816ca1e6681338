"""Pieces cut out of finished props: the lamp without its chain (the game hangs it on a chain of its own), and what a ledge breaks into."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

AFTER = ("places.props",)
SPRITES = Path(__file__).resolve().parents[3] / "assets" / "sprites"
CHAIN_LENGTH = 25  # px from the chain's top to the lamp's in `prop_lamp_chain`
LAMP_CELL, PIECE_CELL = (24, 20), (12, 12)
LAMP = (16, 4)  # pivot of `prop_lamp_chain`
CUTS = {"chunk": (5, 3, 9, 9), "shard": (14, 3, 5, 7)}  # left, top, width, height in the whole ledge's cell


def finish(work: Path) -> None:
    """Writes both sheets."""
    del work  # nothing is rendered for these
    _lamp()
    _ledge_pieces()


def _lamp() -> None:
    chain = np.asarray(Image.open(SPRITES / "prop_lamp_chain.png"))
    width, height = LAMP_CELL
    top = LAMP[1] + CHAIN_LENGTH - 1
    cells = [chain[top : top + height, cell * 32 + 16 - width // 2 : cell * 32 + 16 + width // 2] for cell in (0, 12)]
    cells = [np.pad(c, ((0, height - c.shape[0]), (0, 0), (0, 0))) for c in cells]
    _write("prop_lamp", np.concatenate(cells, 1), LAMP_CELL, (width // 2, 1), ["lit", "unlit"])


def _ledge_pieces() -> None:
    ledge = np.asarray(Image.open(SPRITES / "prop_ledge.png"))
    width, height = PIECE_CELL
    cells = []
    for left, top, w, h in CUTS.values():
        cell = np.zeros((height, width, 4), np.uint8)
        y, x = (height - h) // 2, (width - w) // 2
        cell[y : y + h, x : x + w] = ledge[top : top + h, left : left + w]
        cells.append(cell)
    _write("prop_ledge_parts", np.concatenate(cells, 1), PIECE_CELL, (width // 2, height // 2), list(CUTS))


def _write(name: str, picture: np.ndarray, cell: tuple[int, int], pivot: tuple[int, int], anims: list[str]) -> None:
    Image.fromarray(picture).save(SPRITES / f"{name}.png", optimize=True)
    lines = [f"cell = {list(cell)}", f"pivot = {list(pivot)}"]
    for frame, anim in enumerate(anims):
        lines += ["", f"[animations.{anim}]", f"frames = [{frame}]", "ticks = 8", "loop = false"]
    (SPRITES / f"{name}.toml").write_text("\n".join(lines) + "\n", "utf-8")
