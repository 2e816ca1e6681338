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
from game.paths import ASSETS, LEVELS
from game.session import Session
from game.sim.actions import NOTHING
from game.sim.level import LevelData
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.stage import Stage, ViewSettings
from game.view.tiles import area

OUT = Path(__file__).resolve().parents[2] / "docs" / "levels"
LESS = 4  # times smaller than it is seen in play
PART = WIDTH // 2, HEIGHT // 2  # px of each picture that are kept, out of its middle: the rim is darker, and leans further away
TICKS = 30  # until everybody has come to rest
BITS = 5  # of each colour that are kept: these are pictures to look at
NO_LEVELS = ("rules", "palette.tmx")  # maps, and folders of maps, that are not played


class Plan(Stage):
    """The stage, seen from anywhere and without letters."""

    def part(self, session: Session, left: int, top: int, target: pygame.Surface) -> None:
        """Draws what a picture shows whose corner is there, in the light of its middle."""
        self.snapshot.forget()
        self.snapshot.take(session.looks(), area(left, top))
        self.place.snap(left + WIDTH / 2, top + HEIGHT / 2)
        frame = Frame(target, left, top, 1.0, TICKS)
        self._draw_place(frame)
        self._draw_figures(frame)
        self.place.draw_front(frame)


def plan(level: LevelData) -> pygame.Surface:
    """The whole map as it begins."""
    session = Session(level)
    stage = Plan(level, ViewSettings(shake=0, flash=0, assets=ASSETS))
    stage.restart(session)
    for _ in range(TICKS):
        stage.tick(session, session.step(NOTHING))
    (width, height), (w, h) = level.size, PART
    out, picture = pygame.Surface((width // LESS, height // LESS)), pygame.Surface((WIDTH, HEIGHT))
    for y in range(0, height, h):
        for x in range(0, width, w):
            stage.part(session, x - (WIDTH - w) // 2, y - (HEIGHT - h) // 2, picture)
            kept = picture.subsurface(((WIDTH - w) // 2, (HEIGHT - h) // 2, w, h))
            out.blit(pygame.transform.smoothscale(kept, (w // LESS, h // LESS)), (x // LESS, y // LESS))
    return out


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
            _save(plan(catalogue.level(str(file))), OUT / f"{file.stem}.png")


if __name__ == "__main__":
    main()
