"""The drawn signs of keys, mouse and gamepads, by the names that `controls.names` gives them."""

from functools import lru_cache

import pygame

from game.media.sheets import Picture, Sheet, load_sheet
from game.paths import ASSETS

HEIGHT = 15  # px of a sign's row
GAP = 2  # px between two signs
UNKNOWN = "key_other"


@lru_cache(maxsize=1)
def _sheet() -> Sheet:
    return load_sheet(ASSETS / "sprites", "glyphs")


@lru_cache(maxsize=128)
def _picture(sign: str) -> Picture:
    sheet = _sheet()
    return sheet.picture(sheet.cell(sign if sheet.has(sign) else UNKNOWN, 0))


def known(sign: str) -> bool:
    """Is it drawn? Others are shown as a key with a question mark."""
    return _sheet().has(sign)


def width(signs: tuple[str, ...]) -> int:
    """How wide some signs beside one another are, px."""
    pictures = [_picture(sign) for sign in signs]
    return sum(picture.surface.get_width() for picture in pictures) + GAP * max(0, len(signs) - 1)


def draw_signs(target: pygame.Surface, signs: tuple[str, ...], at: tuple[int, int], light: int = 255, apart: int = GAP) -> int:
    """Draws them beside one another with their row's top left at `at`, as bright as `light` (0..255) and
    `apart` px from one another; where they end, px."""
    x, y = at
    for sign in signs:
        surface, dy = _picture(sign).surface, _picture(sign).dy
        target.blit(surface if light >= 255 else _dimmed(sign, light), (x, y + dy))
        x += surface.get_width() + apart
    return x - apart if signs else x


@lru_cache(maxsize=128)
def _dimmed(sign: str, light: int) -> pygame.Surface:
    dark = _picture(sign).surface.copy()
    dark.fill((light, light, light), None, pygame.BLEND_RGB_MULT)
    return dark
