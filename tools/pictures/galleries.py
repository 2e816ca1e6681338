"""`python -m tools.pictures.galleries [MAP ...]` plays every moment of the gallery maps for two seconds; their pictures go to docs/art."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
from PIL import Image, ImageOps

from game.maps import tmx
from game.paths import ASSETS, LEVELS
from game.session import Session
from game.sim.actions import NOTHING
from game.view.frame import HEIGHT, WIDTH
from game.view.stage import Stage, ViewSettings

OUT = Path(__file__).resolve().parents[2] / "docs" / "art"
TICKS = 120
ACROSS = 2  # moments beside each other
BITS = 5  # of each colour that are kept: these are pictures to look at


def sheet(file: Path) -> pygame.Surface:
    """All moments of a map, in the order of its checkpoints."""
    level = tmx.load(file)
    spots = [thing.name for thing in level.things if thing.kind == "Checkpoint"]
    out = pygame.Surface((ACROSS * WIDTH, -(-len(spots) // ACROSS) * HEIGHT))
    picture = pygame.Surface((WIDTH, HEIGHT))
    for i, spot in enumerate(spots):
        session = Session(level, 1, spot)
        stage = Stage(level, ViewSettings(shake=0, flash=1, assets=ASSETS))
        stage.restart(session)
        for _ in range(TICKS):
            stage.tick(session, session.step(NOTHING))
        stage.draw(picture, 1.0)
        out.blit(picture, (i % ACROSS * WIDTH, i // ACROSS * HEIGHT))
    return out


def _save(picture: pygame.Surface, file: Path) -> None:
    """As a PNG that is not larger than it has to be."""
    image = Image.frombytes("RGB", picture.get_size(), pygame.image.tobytes(picture, "RGB"))
    ImageOps.posterize(image, BITS).save(file, optimize=True)


def main() -> None:
    """Write the pictures of the maps that are named, or of all."""
    pygame.init()
    pygame.display.set_mode((WIDTH, HEIGHT))
    for file in sorted((LEVELS / "galleries").glob("*.tmx")):
        if len(sys.argv) == 1 or file.stem in sys.argv[1:]:
            _save(sheet(file), OUT / f"{file.stem}_moments.png")


if __name__ == "__main__":
    main()
