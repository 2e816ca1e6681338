"""Everything in assets/ can be used, and everything asked for is there. Adding a file adds its test."""

from pathlib import Path

import pygame
import pytest

from game.media.backdrops import load_backdrop
from game.media.cues import load_cues
from game.media.sheets import load_sheet
from game.paths import ASSETS
from game.sound.device import BUFFER, RATE

SHEETS = sorted(path.stem for path in (ASSETS / "sprites").glob("*.toml"))
BACKDROPS = sorted(path.parent for path in (ASSETS / "backdrops").glob("*/backdrop.toml"))


@pytest.fixture(autouse=True, scope="module")
def window() -> None:
    """Pictures are converted to the window's format."""
    pygame.display.init()
    pygame.display.set_mode((64, 64))


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_can_be_shown(name: str) -> None:
    sheet = load_sheet(ASSETS / "sprites", name)
    for anim, data in sheet.data.animations.items():
        for frame in set(data.frames):
            surface = sheet.picture(frame).surface
            assert surface.get_width() * surface.get_height() > 0, f"{anim}: cell {frame} is empty"


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_has_hard_edges(name: str) -> None:
    """Half-transparent pixels would shimmer when enlarged."""
    image = pygame.image.load(ASSETS / "sprites" / f"{name}.png").convert_alpha()
    assert set(pygame.image.tobytes(image, "RGBA")[3::4]) <= {0, 255}


@pytest.mark.parametrize("folder", BACKDROPS, ids=lambda path: path.name)
def test_a_backdrop_can_be_shown(folder: Path) -> None:
    assert load_backdrop(folder)


def test_every_cue_finds_its_sound() -> None:
    sounds = {path.stem.rstrip("0123456789").rstrip("_") for path in (ASSETS / "sounds").glob("*.ogg")}
    rows = load_cues(ASSETS / "cues.toml").rows
    missing = {name: row.sound for name, row in rows.items() if row.sound and row.sound not in sounds}
    assert not missing


def test_every_sound_can_be_played() -> None:
    pygame.mixer.init(RATE, -16, 2, BUFFER, allowedchanges=0)
    for path in [*(ASSETS / "sounds").glob("*.ogg"), *(ASSETS / "music").glob("*.ogg")]:
        assert path.stat().st_size > 200, path.name
        if path.parent.name == "sounds":
            assert pygame.mixer.Sound(path).get_length() > 0.01, path.name
    pygame.mixer.quit()


def test_credits_name_what_was_not_made_here() -> None:
    text = (ASSETS / "CREDITS.md").read_text("utf-8").lower()
    for font in (ASSETS / "fonts").glob("*.ttf"):
        assert font.stem.lower() in text
