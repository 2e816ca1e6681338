"""`python -m tools.pictures.levels [MAP ...]` draws every map, or those that are named, at a quarter of its size into docs/levels."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
from PIL import Image, ImageOps

from game.maps import catalogue
from game.paths import LEVELS
from game.view.frame import HEIGHT, WIDTH
from game.view.plan import plan

OUT = Path(__file__).resolve().parents[2] / "docs" / "levels"
LESS = 4  # times smaller than in play
BITS = 5  # of each colour that are kept: these are pictures to look at
NO_LEVELS = ("rules", "palette.tmx", "empty.tmx")  # maps, and folders of maps, that are not played


def maps() -> list[Path]:
    """Every map that is played."""
    return [file for file in sorted(LEVELS.rglob("*.tmx")) if not any(part in NO_LEVELS for part in file.relative_to(LEVELS).parts)]


def _save(picture: pygame.Surface, file: Path) -> None:
    """As a PNG that is not larger than it has to be."""
    image = Image.frombytes("RGB", picture.get_size(), pygame.image.tobytes(picture, "RGB"))
    ImageOps.posterize(image, BITS).save(file, optimize=True)


def main() -> None:
    """Write the pictures."""
    pygame.init()
    pygame.display.set_mode((WIDTH, HEIGHT))
    OUT.mkdir(parents=True, exist_ok=True)
    for file in maps():
        if len(sys.argv) == 1 or file.stem in sys.argv[1:]:
            _save(plan(catalogue.level(str(file)), LESS), OUT / f"{file.stem}.png")


if __name__ == "__main__":
    main()
