"""Black water: its body and its moving edge behind everything, its darkness over whoever is in it, splashes and rings on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.kit.geometry import overlap
from game.media.library import Library
from game.media.palette import Colour
from game.media.sheets import Picture
from game.sim.events import Cue, Event
from game.sim.look import Layer, Look, Pool
from game.sim.terrain import AIR, LADDER, LADDER_TOP, ONEWAY, TILE, Terrain
from game.view.figures import Figures
from game.view.frame import HEIGHT, MULTIPLY, WIDTH, Frame
from game.view.lights import Lights
from game.view.paint import stepped
from game.view.snapshot import Seen, Snapshot
from game.view.tiles import area
from game.view.waves import COLUMN, Waves

SHEET, UNDER = "water_surface", "water_body"
LINE, FRONT = 3, 2  # px of the strip over the surface, and under it that are seen before a swimmer
PERIOD, STRIP, BODY = 128, 16, 16  # px after which strips repeat, and their heights
DEEP: Colour = (4, 8, 10)
ROUGH = 0.15  # from where on the surface is drawn rough
BANDS = ((0.62, 6), (0.46, 6), (0.34, 8), (0.26, 10), (0.2, 14))  # light that is left under water, and px that it reaches down
ABYSS = 0.15  # what is left further down
TINT = (0.84, 1.0, 0.94)  # of that light
OPEN = (AIR, ONEWAY, LADDER, LADDER_TOP)
STIRRERS = (Layer.HERO, Layer.COMPANION, Layer.ENEMY)
BODY_HIGH = 44  # px of a figure that may reach through the surface
WAKE, HEAVE = 0.10, 0.22  # px per tick that a surface is moved by one px of a figure, across and down
BREAST = 13  # px to both sides of one who swims in which the water's edge is seen before it
SPLASHES = {"splash_small": ("small", 33, 1.6, 9.0), "splash_large": ("large", 54, 4.2, 16.0)}  # animation, ticks, px per tick, px
RINGS = {"swim": 0.5, "breath": 0.0, "float_bobs": 1.2, "water_hiss": 1.4, "wade": 0.5}  # cues that leave a ring, and how hard they push


@dataclass(slots=True)
class Stain:
    """A splash, a ring or bubbles on the water."""

    look: Look
    until: int


class Waters:
    """All water in the picture."""

    def __init__(self, library: Library, terrain: Terrain) -> None:
        self._library, self._terrain = library, terrain
        self._waves: dict[int, Waves] = {}
        self._stains: list[Stain] = []
        self._swimmers: list[Seen] = []
        self._number = 0

    def clear(self) -> None:
        """Every surface is calm."""
        self._waves, self._stains, self._swimmers = {}, [], []

    @property
    def stirred(self) -> bool:
        """Does anything move on it?"""
        return bool(self._stains) or not all(waves.still for waves in self._waves.values())

    # -- per tick

    def tick(self, events: Sequence[Event], snapshot: Snapshot, corner: tuple[int, int]) -> None:
        """One tick passes; the picture's corner is at `corner` of the map."""
        self._swimmers = []
        for stain in self._stains:
            stain.look.age += 1
        self._stains = [s for s in self._stains if s.look.age < s.until]
        if not snapshot.pools:
            return
        shown = area(*corner)
        for seen in snapshot.pools:
            pool = _pool(seen)
            if overlap((pool.x, pool.y - STRIP, pool.x + pool.w, pool.bottom), shown):
                self._stir(seen.actor, pool, events, snapshot)

    def _stir(self, actor: int, pool: Pool, events: Sequence[Event], snapshot: Snapshot) -> None:
        waves = self._waves.setdefault(actor, Waves(pool.w))
        for event in events:
            if isinstance(event, Cue) and pool.x <= event.x < pool.x + pool.w and pool.y - 12 < event.y < pool.bottom:
                self._mark(waves, pool, event)
        for layer in STIRRERS:
            for one in snapshot.figures[layer]:
                x, y = one.now[0]
                if one.look.key == 0 and pool.x <= x < pool.x + pool.w and y - BODY_HIGH < pool.y < y - 2:
                    self._swimmers.append(one)
                    push = abs(one.dx) * WAKE + one.dy * HEAVE
                    if abs(push) > 0.02:
                        waves.push(x - pool.x, push, 10.0)
        waves.tick()

    def _mark(self, waves: Waves, pool: Pool, cue: Cue) -> None:
        """A splash or a ring, where this happened at the surface."""
        at = cue.x - pool.x
        if cue.name in SPLASHES:
            anim, ticks, hard, wide = SPLASHES[cue.name]
            waves.push(at, hard * cue.strength, wide)
            self._add("water_splash", anim, cue.x, pool.y, ticks)
            self._add("water_ripple", "spread", cue.x, pool.y + 1, 50)
        elif cue.name in RINGS:
            if cue.name == "breath":
                self._add("water_bubbles", "rise", cue.x, pool.y, 110)
            elif cue.y < pool.y + 14:
                self._add("water_ripple", "spread", cue.x, pool.y + 1, 50)
                waves.push(at, RINGS[cue.name] * cue.strength, 10.0)

    def _add(self, sheet: str, anim: str, x: float, y: float, ticks: int) -> None:
        self._number += 1
        self._stains.append(Stain(Look(sheet, anim, 0, x, y, layer=Layer.FRONT, key=self._number), ticks))

    # -- per picture

    def draw_behind(self, frame: Frame, pools: Sequence[Seen]) -> None:
        """What is seen of it before there is light, and structure before it: black, with a moving edge."""
        for seen in pools:
            span = _span(frame, _pool(seen))
            if span is not None:
                self._draw(frame, seen, *span)

    def _draw(self, frame: Frame, seen: Seen, first: int, last: int) -> None:
        pool = _pool(seen)
        y = round(seen.at(frame.alpha)[1]) - frame.top
        low = min(HEIGHT, round(pool.bottom) - frame.top)
        if y - STRIP > HEIGHT or low <= 0:
            return
        x, w, top = first - frame.left, last - first, y + STRIP - LINE
        if low > top:
            frame.target.fill(DEEP, (x, max(0, top), w, low - max(0, top)))
        under = self._library.sheet(UNDER)
        body = under.picture(under.cell("calm", frame.tick)).surface
        for at, cut in _pieces(round(pool.x), first, last):
            cut.h = max(0, min(BODY, low - top))
            frame.target.blit(body, (at - frame.left, top), cut)
        frame.target.fill(DEEP, (x, y + STRIP // 2, w, max(0, min(top, low) - y - STRIP // 2)))
        edge = self._edge(pool.rough, frame.tick)
        for at, wide, high in self._columns(seen.actor, pool, first, last):
            for piece, cut in _pieces(round(pool.x), at, at + wide):
                cut.h = max(0, min(STRIP, low - y - edge.dy))
                frame.target.blit(edge.surface, (piece - frame.left, y + edge.dy + high), cut)

    def _edge(self, rough: float, tick: int) -> Picture:
        sheet = self._library.sheet(SHEET)
        return sheet.picture(sheet.cell("rough" if rough > ROUGH else "calm", tick))

    def _columns(self, actor: int, pool: Pool, first: int, last: int) -> Iterator[tuple[int, int, int]]:
        """Runs of the same height: from where, how wide, by how much they are moved down."""
        waves = self._waves.get(actor)
        if waves is None or waves.still:
            yield first, last - first, 0
            return
        left, at = round(pool.x), first
        while at < last:
            i = min((at - left) // COLUMN, len(waves.heights) - 1)
            high, end = round(waves.heights[i]), left + (i + 1) * COLUMN
            while end < last and i + 1 < len(waves.heights) and round(waves.heights[i + 1]) == high:
                i, end = i + 1, end + COLUMN
            end = min(last, end) if i + 1 < len(waves.heights) else last
            yield at, end - at, high
            at = end

    def draw_over(self, frame: Frame, pools: Sequence[Seen], figures: Figures, lights: Lights) -> None:
        """Its darkness over whoever is in it; its edge before them; splashes."""
        for seen in pools:
            span = _span(frame, _pool(seen))
            if span is not None:
                self._darken(frame, seen, *span)
        for one in self._swimmers:
            self._before(frame, one, pools, lights)
        stains = [Seen(0, s.look, [(s.look.x, s.look.y)], [(s.look.x, s.look.y)]) for s in self._stains]
        figures.draw(frame, stains, lights)

    def _darken(self, frame: Frame, seen: Seen, first: int, last: int) -> None:
        y = round(seen.at(frame.alpha)[1]) + 2
        bottom = min(round(_pool(seen).bottom), frame.top + HEIGHT)
        for light, high in BANDS:
            self._dim(frame, light, first, last, y, min(y + high, bottom))
            y += high
        self._dim(frame, ABYSS, first, last, y, bottom)

    def _dim(self, frame: Frame, light: float, first: int, last: int, top: int, bottom: int) -> None:
        """Over what is no structure, row by row of tiles."""
        colour = _shade(light)
        top = max(top, frame.top)
        while top < bottom:
            end = min(bottom, (top // TILE + 1) * TILE)
            for a, b in _gaps(self._terrain, top // TILE, first, last):
                frame.target.fill(colour, (a - frame.left, top - frame.top, b - a, end - top), MULTIPLY)
            top = end

    def _before(self, frame: Frame, one: Seen, pools: Sequence[Seen], lights: Lights) -> None:
        """The water's edge in front of one who swims."""
        x, _ = one.at(frame.alpha)
        for seen in pools:
            pool = _pool(seen)
            span = _span(frame, pool, round(x) - BREAST, round(x) + BREAST)
            if span is None:
                continue
            y = round(seen.at(frame.alpha)[1]) - frame.top
            plain = self._edge(pool.rough, frame.tick)
            edge = _tinted(plain.surface, stepped(lights.at(x, pool.y)))
            for at, wide, high in self._columns(seen.actor, pool, *span):
                for piece, cut in _pieces(round(pool.x), at, at + wide):
                    cut.h = FRONT - plain.dy
                    frame.target.blit(edge, (piece - frame.left, y + plain.dy + high), cut)


def _pool(seen: Seen) -> Pool:
    assert isinstance(seen.look, Pool)
    return seen.look


def _span(frame: Frame, pool: Pool, first: float = -1e9, last: float = 1e9) -> tuple[int, int] | None:
    """From where to where (px of the map) it lies in the picture."""
    a, b = round(max(pool.x, frame.left, first)), round(min(pool.x + pool.w, frame.left + WIDTH, last))
    return (a, b) if a < b and pool.y - STRIP < frame.top + HEIGHT and pool.bottom > frame.top else None


def _pieces(left: int, first: int, last: int) -> Iterator[tuple[int, pygame.Rect]]:
    """A strip that repeats from `left` on, between two places: where each piece of it goes, and which part that is."""
    while first < last:
        off = (first - left) % PERIOD
        wide = min(PERIOD - off, last - first)
        yield first, pygame.Rect(off, 0, wide, STRIP)
        first += wide


def _gaps(terrain: Terrain, row: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Where a row of tiles is open between two places, px."""
    begun = first
    for col in range(first // TILE, (last - 1) // TILE + 1):
        if terrain.kind(col, row) not in OPEN:
            if col * TILE > begun:
                yield begun, col * TILE
            begun = (col + 1) * TILE
    if begun < last:
        yield begun, last


@lru_cache(maxsize=64)
def _shade(light: float) -> Colour:
    r, g, b = (int(255 * light * t) for t in TINT)
    return r, g, b


@lru_cache(maxsize=256)
def _tinted(strip: pygame.Surface, light: Colour) -> pygame.Surface:
    copy = strip.copy()
    copy.fill(light, None, MULTIPLY)
    return copy
