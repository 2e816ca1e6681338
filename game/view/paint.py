"""Cells in another light: tinted by the place, white for a hit, a plain shape, an edge lit from one side, turned."""

from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians, sin

import pygame

from game.media.palette import Colour
from game.media.sheets import Picture, Sheet
from game.sim.look import Look
from game.view.frame import MULTIPLY

STEPS = 8  # strengths of light
HUE, HUE_STEP = 0.6, 0.06  # share of a light's hue that figures take on, and its steps
TURN = 15  # degrees between two turned pictures
MOST = 6000  # pictures kept
LINES = 24  # brightness of a channel up to which a dot belongs to a figure's dark lines

WHITE: Colour = (255, 255, 255)
Lit = tuple[Colour, tuple[Colour, tuple[int, int]] | None]  # the light on a figure; its edge's, and the side that is lit
PLAIN: Lit = (WHITE, None)


@dataclass(slots=True)
class Dress:
    """How a figure was last drawn, and the picture that came of it: kept with it, for mostly it is the same in the next picture."""

    anim: str
    age: int
    flip: bool
    angle: float
    flash: bool
    cell: int
    lit: Lit
    surface: pygame.Surface
    dx: int  # px from the pivot
    dy: int
    eye: tuple[int, int] | None  # px from the pivot to the shine of its red eye

    def fits(self, look: Look) -> bool:
        """Is it still the same, but for the light?"""
        return (
            self.age == look.age
            and self.angle == look.angle
            and self.anim == look.anim
            and self.flip == look.flip
            and self.flash == look.flash
        )


@lru_cache(maxsize=4096)
def stepped(colour: Colour) -> Colour:
    """The light in few steps, so that few pictures have to be kept: its strength in some, its hue (half of it: figures keep their own
    colours) in finer ones. Steps per channel would turn grey light green."""
    most = max(*colour, 1)
    strength = max(1, round(most * STEPS / 255)) / STEPS
    r, g, b = (int(255 * strength * (1 - round((1 - c / most) * HUE / HUE_STEP) * HUE_STEP)) for c in colour)
    return r, g, b


class Painter:
    """Makes changed cells once and keeps them."""

    def __init__(self) -> None:
        self._lit: dict[tuple[str, int, bool, int, Lit], Picture] = {}
        self._shapes: dict[tuple[str, int, bool, Colour], Picture] = {}
        self._struck: dict[tuple[str, int, bool, Colour], Picture] = {}
        self._red: dict[tuple[str, int], tuple[float, float] | None] = {}

    def lit(self, sheet: Sheet, cell: int, flip: bool, lit: Lit, angle: float = 0.0) -> Picture:
        """In this light, with its lit edge, turned by `angle` degrees clockwise."""
        turn = round(angle / TURN) * TURN % 360 if angle else 0
        key = (sheet.name, cell, flip, turn, lit)
        found = self._lit.get(key)
        if found is None:
            if len(self._lit) >= MOST:
                self._lit.clear()
            found = self._lit[key] = turned(self._make_lit(sheet, cell, flip, lit), turn)
        return found

    def _make_lit(self, sheet: Sheet, cell: int, flip: bool, lit: Lit) -> Picture:
        plain = sheet.picture(cell, flip)
        surface = plain.surface.copy()
        light, edge = lit
        surface.fill(light, None, MULTIPLY)
        if edge is not None:
            surface.blit(_rim(plain.surface, *edge), (0, 0), None, pygame.BLEND_RGB_ADD)
        return Picture(surface, plain.dx, plain.dy)

    def shape(self, sheet: Sheet, cell: int, flip: bool, colour: Colour) -> Picture:
        """Its outline filled with one colour."""
        key = (sheet.name, cell, flip, colour)
        found = self._shapes.get(key)
        if found is None:
            plain = sheet.picture(cell, flip)
            mask = pygame.mask.from_surface(plain.surface)
            surface = mask.to_surface(setcolor=colour, unsetcolor=(0, 0, 0, 0)).convert_alpha()
            if len(self._shapes) >= MOST:
                self._shapes.clear()
            found = self._shapes[key] = Picture(surface, plain.dx, plain.dy)
        return found

    def struck(self, sheet: Sheet, cell: int, flip: bool, colour: Colour) -> Picture:
        """As it flashes when it is hit: one colour, but its lines stay dark, so that it can still be read."""
        key = (sheet.name, cell, flip, colour)
        found = self._struck.get(key)
        if found is None:
            if len(self._struck) >= MOST:
                self._struck.clear()
            plain = sheet.picture(cell, flip)
            surface = plain.surface.copy()
            dark = pygame.mask.from_threshold(surface, (0, 0, 0, 255), (LINES, LINES, LINES, 1))
            light = pygame.mask.from_surface(surface)
            light.erase(dark, (0, 0))
            light.to_surface(surface, setcolor=colour, unsetcolor=None)
            found = self._struck[key] = Picture(surface, plain.dx, plain.dy)
        return found

    def red_of(self, sheet: Sheet, cell: int) -> tuple[float, float] | None:
        """The middle of the glowing red dots of a cell (its eyes), px from the pivot, not mirrored; None if it has none."""
        key = (sheet.name, cell)
        if key not in self._red:
            picture = sheet.picture(cell)
            eyes = pygame.mask.from_threshold(picture.surface, (245, 40, 40, 255), (60, 62, 62, 255))
            x, y = eyes.centroid()
            self._red[key] = (picture.dx + x, picture.dy + y) if eyes.count() else None
        return self._red[key]


def _rim(surface: pygame.Surface, colour: Colour, side: tuple[int, int]) -> pygame.Surface:
    """Only the edge that faces `side` (-1, 0 or 1 in x and y), on black."""
    inner = _inner(pygame.mask.from_surface(surface))
    covered = pygame.Mask(inner.get_size())
    covered.draw(inner, (-side[0], -side[1]))
    inner.erase(covered, (0, 0))
    return inner.to_surface(setcolor=colour, unsetcolor=(0, 0, 0))


def _inner(mask: pygame.Mask) -> pygame.Mask:
    """Without the outermost dots: sheets have a dark outline there."""
    w, h = mask.get_size()
    outside = pygame.Mask((w + 2, h + 2))
    outside.draw(mask, (1, 1))
    outside.invert()
    inner = mask.copy()
    for dx, dy in ((0, 1), (2, 1), (1, 0), (1, 2)):
        inner.erase(outside, (dx - 2, dy - 2))
    return inner


def turned(picture: Picture, turn: int) -> Picture:
    """Turned about its pivot by whole degrees clockwise, dots kept hard."""
    if not turn:
        return picture
    w, h = picture.surface.get_size()
    rotated = pygame.transform.rotate(picture.surface, -turn)
    x, y = picture.dx + w / 2, picture.dy + h / 2
    c, s = cos(radians(turn)), sin(radians(turn))
    middle_x, middle_y = x * c - y * s, x * s + y * c
    return Picture(rotated, round(middle_x - rotated.get_width() / 2), round(middle_y - rotated.get_height() / 2))
