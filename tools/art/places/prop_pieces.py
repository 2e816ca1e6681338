"""Pieces cut out of finished props: the lamp without its chain (the game hangs it on a chain of its own), what a ledge breaks into, and
the head of the sanctuary's hand lamp, with a bail to carry it by."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

AFTER = ("places.props", "places.sanctuary_props")
SPRITES = Path(__file__).resolve().parents[3] / "assets" / "sprites"
CHAIN_LENGTH = 25  # px from the chain's top to the lamp's in `prop_lamp_chain`
LAMP_CELL, PIECE_CELL = (24, 20), (12, 12)
LAMP = (16, 4)  # pivot of `prop_lamp_chain`
CUTS = {"chunk": (5, 3, 9, 9), "shard": (14, 3, 5, 7)}  # left, top, width, height in the whole ledge's cell


HAND_CELL, HAND_PIVOT = (16, 24), (7, 2)
HEAD, HEAD_AT = (17, 5, 10, 15), (2, 7)  # left, top, width, height in a cell of the standing lamp; its corner in the carried one
BAIL = (*((5, y) for y in range(4, 8)), (6, 3), (7, 3), (8, 3), *((9, y) for y in range(4, 8)))
BAIL_COLOURS = (72, 88, 80), (3, 6, 5)  # of it, and of the line round it


def finish(work: Path) -> None:
    """Writes the sheets."""
    del work  # nothing is rendered for these
    _lamp()
    _ledge_pieces()
    _hand_lamp()


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


def _hand_lamp() -> None:
    standing = np.asarray(Image.open(SPRITES / "prop_sanctuary_hand_lamp.png"))
    (left, top, w, h), (x, y) = HEAD, HEAD_AT
    cells = []
    for number in (0, 4):
        cell = np.zeros((HAND_CELL[1], HAND_CELL[0], 4), np.uint8)
        for i, j in BAIL:
            cell[j - 1 : j + 2, i][cell[j - 1 : j + 2, i, 3] == 0] = (*BAIL_COLOURS[1], 255)
            cell[j, i - 1 : i + 2][cell[j, i - 1 : i + 2, 3] == 0] = (*BAIL_COLOURS[1], 255)
        for i, j in BAIL:
            cell[j, i] = (*BAIL_COLOURS[0], 255)
        lamp = standing[top : top + h, number * 36 + left : number * 36 + left + w]
        cell[y : y + h, x : x + w][lamp[..., 3] > 0] = lamp[lamp[..., 3] > 0]
        cells.append(cell)
    _write("hand_lamp", np.concatenate(cells, 1), HAND_CELL, HAND_PIVOT, ["lit", "unlit"])


def _write(name: str, picture: np.ndarray, cell: tuple[int, int], pivot: tuple[int, int], anims: list[str]) -> None:
    Image.fromarray(picture).save(SPRITES / f"{name}.png", optimize=True)
    lines = [f"cell = {list(cell)}", f"pivot = {list(pivot)}"]
    for frame, anim in enumerate(anims):
        lines += ["", f"[animations.{anim}]", f"frames = [{frame}]", "ticks = 8", "loop = false"]
    (SPRITES / f"{name}.toml").write_text("\n".join(lines) + "\n", "utf-8")
