"""Pieces of structure that come apart: drawn from the map's own tiles, with cracks over them, and cut edges that glow until cold."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

import pygame

from game.kit.geometry import Rect
from game.kit.grid import SIDES, rectangles
from game.kit.rng import Rng
from game.media.palette import Colour, mixed
from game.media.tiles import TilePictures
from game.sim.level import TILE
from game.sim.look import Tiles
from game.view.frame import ADD, HEIGHT, WIDTH, Frame
from game.view.glow import disc
from game.view.snapshot import Seen
from game.view.tiles import KEY

PLAIN: Colour = (112, 126, 126)  # a cell without a picture
DEEP: Colour = (6, 10, 12)  # the inside of a crack
LIP: Colour = (150, 166, 162)  # its edge, where the light catches it
CELLS_PER_CRACK = (0, 14, 7, 4)  # by how cracked it is
CRACK_BENDS = 12  # most in one
MOST_CRACKS = 120
HEAT = ((255, 244, 214), (255, 150, 52), (150, 30, 10), (0, 0, 0))  # of an edge that cools
SHADES = 15  # that are told apart while it cools: each is a glow of its own that is kept
EDGE = 2  # px, how broad a glowing edge is
SHINE, SHINE_STRENGTH = 26, 0.4  # px and strength of the glow round one
SHINE_EVERY = 2  # edges

Cells = tuple[tuple[int, int, int], ...]


@dataclass(slots=True)
class Baked:
    """What one piece looks like."""

    cells: Cells
    cracks: int
    surface: pygame.Surface
    parts: list[tuple[int, int, int, int]]  # the rectangles it covers: column, row, columns, rows


class Pieces:
    """Every piece is baked once, and again when it cracks or another one takes its number."""

    def __init__(self, pictures: TilePictures) -> None:
        self._pictures = pictures
        self._baked: dict[int, Baked] = {}
        self.covered: list[Rect] = []  # px of the map: no sky is seen there

    def draw(self, frame: Frame, seen: Sequence[Seen]) -> None:
        """Draws those in the picture, unlit: the light falls on them as it does on tiles."""
        blits = []
        self.covered = []
        for one in seen:
            look = one.look
            assert isinstance(look, Tiles)
            baked = self._of(one.actor, look)
            x, y = frame.at(*one.at(frame.alpha))
            w, h = baked.surface.get_size()
            if -w < x < WIDTH and -h < y < HEIGHT:
                blits.append((baked.surface, (x, y)))
                self.covered += [_moved(part, x + frame.left, y + frame.top) for part in baked.parts]
        frame.target.fblits(blits)
        here = {one.actor for one in seen}
        self._baked = {actor: baked for actor, baked in self._baked.items() if actor in here}

    def draw_heat(self, frame: Frame, seen: Iterable[Seen]) -> None:
        """Adds the glow of fresh cuts: it needs no other light."""
        blits = []
        for one in seen:
            look = one.look
            assert isinstance(look, Tiles)
            if not look.heat:
                continue
            x, y = frame.at(*one.at(frame.alpha))
            colour = cooled(ceil(look.heat * SHADES) / SHADES)
            bars = [_bar(colour, side) for side in range(len(SIDES))]
            shine = disc(SHINE, SHINE, colour, SHINE_STRENGTH, sharp=True)
            for number, (col, row, side) in enumerate(look.edges):
                dx, dy = SIDES[side]
                left, top = x + col * TILE, y + row * TILE
                blits.append((bars[side], (left + (TILE - EDGE) * (dx > 0), top + (TILE - EDGE) * (dy > 0))))
                if number % SHINE_EVERY == 0:
                    blits.append((shine, (left + TILE // 2 * (1 + dx) - SHINE // 2, top + TILE // 2 * (1 + dy) - SHINE // 2)))
        frame.target.fblits(blits, ADD)

    def _of(self, actor: int, look: Tiles) -> Baked:
        found = self._baked.get(actor)
        if found is None or found.cells is not look.cells or found.cracks != look.cracks:
            grid = _grid(look.cells)
            found = self._baked[actor] = Baked(look.cells, look.cracks, self._bake(look, grid), rectangles(grid, 1))
        return found

    def _bake(self, look: Tiles, grid: list[bytearray]) -> pygame.Surface:
        surface = pygame.Surface((len(grid[0]) * TILE, len(grid) * TILE)).convert()
        surface.fill(KEY)
        for col, row, gid in look.cells:
            picture = self._pictures.picture(gid)
            if picture is None:
                surface.fill(PLAIN, (col * TILE, row * TILE, TILE, TILE))
            else:
                surface.blit(picture, (col * TILE, row * TILE))
        if look.cracks:
            _crack(surface, look, grid)
        surface.set_colorkey(KEY, pygame.RLEACCEL)
        return surface


def cooled(heat: float) -> Colour:
    """The colour of an edge: from white (heat 1) over orange and dark red to nothing (0)."""
    place = (1 - max(0.0, min(1.0, heat))) * (len(HEAT) - 1)
    step = min(int(place), len(HEAT) - 2)
    return mixed(HEAT[step], HEAT[step + 1], place - step)


def _grid(cells: Cells) -> list[bytearray]:
    cols, rows = max(c for c, _, _ in cells) + 1, max(r for _, r, _ in cells) + 1
    grid = [bytearray(cols) for _ in range(rows)]
    for col, row, _ in cells:
        grid[row][col] = 1
    return grid


def _moved(part: tuple[int, int, int, int], left: int, top: int) -> Rect:
    col, row, cols, rows = part
    return left + col * TILE, top + row * TILE, left + (col + cols) * TILE, top + (row + rows) * TILE


def _bar(colour: Colour, side: int) -> pygame.Surface:
    bar = pygame.Surface((EDGE, TILE) if SIDES[side][0] else (TILE, EDGE)).convert()
    bar.fill(colour)
    return bar


def _crack(surface: pygame.Surface, look: Tiles, grid: list[bytearray]) -> None:
    """Jagged lines, the same ones every time and more of them at every stage, dark with a light lip at one side."""
    chance = Rng(len(look.cells))
    for _ in range(min(MOST_CRACKS, max(2, len(look.cells) // CELLS_PER_CRACK[look.cracks]))):
        col, row, _gid = chance.pick(look.cells)
        way = _way(chance, col * TILE + chance.below(TILE - 2) + 1, row * TILE + chance.below(4), grid)
        if len(way) < 2:
            continue
        for dx, colour in ((1, LIP), (0, DEEP)):
            pygame.draw.lines(surface, colour, False, [(x + dx, y) for x, y in way])
        if len(way) > 3:
            pygame.draw.lines(surface, DEEP, False, [(x - 1, y) for x, y in way[: len(way) // 2]])


def _way(chance: Rng, x: int, y: int, grid: list[bytearray]) -> list[tuple[int, int]]:
    """Down through the structure, as far as there is any."""
    way = [(x, y)]
    lean = chance.pick((-2, 0, 2))
    while len(way) < CRACK_BENDS:
        x, y = x + chance.pick((-3, -1, 1, 3)) + lean, y + 2 + chance.below(3)
        row, first, last = y // TILE, (x - 2) // TILE, (x + 2) // TILE
        if not (0 <= row < len(grid) and first >= 0 and last < len(grid[0]) and grid[row][first] and grid[row][last]):
            break
        way.append((x, y))
    return way
