"""The light map: half the picture's size, multiplied on what has been drawn. Ambient by mood, dark areas, lamps, and light that moves."""

from collections.abc import Iterable
from functools import lru_cache

import pygame

from game.kit.approach import approach
from game.kit.geometry import Rect, inside, overlap
from game.kit.rng import Rng
from game.media.palette import Colour, mixed, parse, scaled
from game.sim.look import Glow
from game.sim.scenery import Light, Mood, Shadow
from game.view.falling import HALF_H, HALF_W, Band, Falling, Shine
from game.view.frame import ADD, HEIGHT, MULTIPLY, WIDTH, Frame, odd_surface
from game.view.glow import GRADES, centred
from game.view.haze import vignette
from game.view.nightfall import DAYLIGHT
from game.view.snapshot import Seen
from game.view.tiles import Openings, area
from game.view.walls import Walls

AMBIENT: Colour = parse(Mood.ambient)
FLOOR = 0.52  # light that a figure has even in the dark, so that it can be read
BLEND = 1 / 50  # how fast one mood becomes another, per tick
SHINE = 0.34  # of a lamp's strength that is added as the shine round it
AROUND = 16.0  # px: how far round a figure the light is compared
STEEP = 46  # difference (sum of three channels) from which on a side counts as lit
SOFT = 24  # px at the edge of a dark area over which it fades

MOST_KNOWN = 8192  # lights that are kept


class Lamp:
    """A placed light and how bright its flicker leaves it."""

    def __init__(self, light: Light, seed: int) -> None:
        place = light.place
        oval = place.shape == "ellipse" and place.w > 0
        radius = place.w / 2 if oval else light.radius
        flat = place.h / place.w if oval else 1.0
        spread, turn = round(light.cone), round(light.turn)
        self.shine = Shine(*place.centre, radius, parse(light.colour), light.strength, flat, spread, turn, casts=not oval)
        self._light = light
        self._rng = Rng(seed)
        self._to = 1.0

    def tick(self) -> None:
        """A flickering tube: mostly steady, now and then a dip, seldom dark for a moment."""
        flicker = self._light.flicker
        if self._rng.chance(0.06 + 0.1 * flicker):
            deep = self._rng.chance(0.25 * flicker)
            self._to = 1.0 - flicker * (0.9 if deep else self._rng.between(0.0, 0.45))
        now = self.shine.strength / max(0.001, self._light.strength)
        self.shine.strength = self._light.strength * approach(now, self._to, 0.16)


class Lights:
    """All light of a level."""

    def __init__(self, lamps: list[Light], moods: list[Mood], shadows: list[Shadow], openings: Openings, walls: Walls) -> None:
        placed = [Lamp(light, i + 1) for i, light in enumerate(lamps)]
        self._flickering = [lamp for lamp, light in zip(placed, lamps, strict=True) if light.flicker]
        self._around = [(_around(lamp.shine), lamp.shine) for lamp in placed]
        self._moods, self._openings, self._fall = moods, openings, Falling(walls)
        self._shadows = [(s.place.rect, _dark(s.place.w, s.place.h, s.strength)) for s in shadows]
        self._half = pygame.Surface((HALF_W, HALF_H)).convert()
        self._unopened = self._half.copy()  # before the openings: the light on figures that stand before the sky
        self._dots = pygame.PixelArray(self._unopened)  # quicker to read than the surface, which it locks
        self._known: dict[int, Colour] = {}  # the light that a dot stands for
        self._vignette = vignette(HALF_W, HALF_H)
        self._full = pygame.Surface((HALF_W * 2, HALF_H * 2)).convert()
        self._again = odd_surface((WIDTH, HEIGHT))
        self._ambient = self._ambient_before = AMBIENT
        self._share = 1.0
        self.daylight: Colour = DAYLIGHT  # what the hour leaves of the light where no lamp is
        self._mood: Mood | None = None
        self._corner = (0, 0)
        self.fog = 0.0
        self.covered: list[Rect] = []  # where something moves before the sky, px of the map
        self.shines: list[Shine] = []  # those in the picture, for rims and glows

    # -- per tick

    def tick(self, x: float, y: float) -> None:
        """One tick passes; the figure is at x, y."""
        for lamp in self._flickering:
            lamp.tick()
        mood = self._mood_at(x, y)
        if mood is not self._mood:
            self._ambient_before = mixed(self._ambient_before, self._ambient, self._share)
            self._ambient = parse(mood.ambient) if mood else AMBIENT
            self._mood, self._share = mood, 0.0
        self._share = min(1.0, self._share + BLEND)
        self.fog = approach(self.fog, mood.fog if mood else 0.0, 0.01)

    def snap(self, x: float, y: float) -> None:
        """The mood at x, y is there at once."""
        self.tick(x, y)
        self._share = 1.0
        self.fog = self._mood.fog if self._mood else 0.0

    @property
    def ambient(self) -> Colour:
        """The light where no lamp is, on its way from one mood to the next."""
        r, g, b = mixed(self._ambient_before, self._ambient, self._share)
        by = self.daylight
        return (r, g, b) if by is DAYLIGHT else (r * by[0] // 255, g * by[1] // 255, b * by[2] // 255)

    def _mood_at(self, x: float, y: float) -> Mood | None:
        here = [m for m in self._moods if inside((x, y), m.place.rect)]
        return min(here, key=lambda m: m.place.w * m.place.h, default=None)

    # -- per picture

    def draw(self, frame: Frame, moving: Iterable[Shine], bands: Iterable[Band]) -> None:
        """Makes the light map for this picture and multiplies it on what has been drawn so far.

        The map holds half of the light, and the picture is then added to itself: so lamps can shine twice as bright as the colours of
        what they fall on. Dark plates would stay dark under any lamp else.
        """
        left, top = self._corner = (frame.left & ~1, frame.top & ~1)
        shown = area(frame.left, frame.top)
        self.shines = [shine for around, shine in self._around if overlap(around, shown)]
        self.shines += [s for s in moving if overlap(_around(s), shown)]
        self._half.fill(scaled(self.ambient, 0.5))
        self._darken(shown, left, top)
        self._fall.light(self._half, self.shines, left, top)
        for band in bands:
            self._fall.along(self._half, band, left, top)
        self._openings.spill(self._half, left, top, frame.tick)
        self._dots.close()
        self._unopened.blit(self._half, (0, 0))
        self._openings.draw(self._half, left, top, frame.tick)
        self._cover(left, top)
        self._half.blit(self._vignette, (0, 0), None, MULTIPLY)
        self._dots = pygame.PixelArray(self._unopened)
        pygame.transform.scale(self._half, self._full.get_size(), self._full)
        frame.target.blit(self._full, (left - frame.left, top - frame.top), None, MULTIPLY)
        self._again.blit(frame.target, (0, 0))  # a surface blitted on itself takes ten times as long
        frame.target.blit(self._again, (0, 0), None, ADD)

    def prepare(self, frame: Frame) -> bool:
        """Makes a piece of the sky's openings ready that is about to come into the picture. Was there one?"""
        return self._openings.prepare(self._half, frame)

    def _cover(self, left: int, top: int) -> None:
        """The sky's own light does not fall on what is before it."""
        for a, b, c, d in self.covered:
            area = pygame.Rect((a - left) // 2, (b - top) // 2, (c - a) // 2, (d - b) // 2)
            self._half.blit(self._unopened, area, area)

    def _darken(self, shown: Rect, left: int, top: int) -> None:
        for rect, dark in self._shadows:
            if overlap(rect, shown):
                self._half.blit(dark, ((rect[0] - SOFT - left) // 2, (rect[1] - SOFT - top) // 2), None, MULTIPLY)

    def at(self, x: float, y: float) -> Colour:
        """The light on a figure whose middle is at x, y of the map; never darker than what can be read."""
        return _readable(self.falling(x, y))

    def edge(self, x: float, y: float) -> tuple[Colour, tuple[int, int]] | None:
        """From which side (-1, 0, 1 in x and y) more light falls on a figure at x, y than from the other, and its colour; None where
        it falls evenly."""
        falling = self.falling
        left, right = falling(x - AROUND, y), falling(x + AROUND, y)
        above, below = falling(x, y - AROUND), falling(x, y + AROUND)
        across, down = sum(right) - sum(left), sum(below) - sum(above)
        if -STEEP < across < STEEP and down > -STEEP:
            return None
        side = (across > 0) - (across < 0) if abs(across) > STEEP / 2 else 0
        brightest = max((left, right, above), key=sum)
        return brightest, (side, -1 if down < -STEEP / 2 or not side else 0)

    def falling(self, x: float, y: float) -> Colour:
        """The light map at a place, before the sky's openings."""
        i, j = int(x - self._corner[0]) // 2, int(y - self._corner[1]) // 2
        if not (0 <= i < HALF_W and 0 <= j < HALF_H):
            i, j = min(max(i, 0), HALF_W - 1), min(max(j, 0), HALF_H - 1)
        dot = self._dots[i, j]
        found = self._known.get(dot)
        if found is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            r, g, b, _ = self._unopened.unmap_rgb(dot)
            found = self._known[dot] = min(255, r * 2), min(255, g * 2), min(255, b * 2)
        return found

    def glow(self, frame: Frame) -> None:
        """Adds the shine round every lamp in the picture."""
        blits = []
        for s in self.shines:
            if s.spread:
                blits.append(self._fall.shaft(s, frame))
                continue
            size = s.radius * 0.9
            picture, across, down = centred(size, size * s.flat, s.colour, round(s.strength * SHINE * GRADES), True)
            blits.append((picture, (round(s.x) - frame.left - across, round(s.y) - frame.top - down)))
        frame.target.fblits(blits, ADD)


def glow_of(seen: Seen, alpha: float) -> Shine:
    """A moving light between the last two ticks."""
    look = seen.look
    assert isinstance(look, Glow)
    x, y = seen.at(alpha)
    return Shine(x, y, look.radius, parse(look.colour), look.strength, casts=look.casts)


def _around(s: Shine) -> Rect:
    return s.x - s.radius, s.y - s.radius, s.x + s.radius, s.y + s.radius


@lru_cache(maxsize=4096)
def _readable(light: Colour) -> Colour:
    """This light, but never darker than what can be read."""
    r, g, b = (int(255 * FLOOR + c * (1 - FLOOR)) for c in light)
    return r, g, b


def _dark(w: float, h: float, strength: float) -> pygame.Surface:
    """A dark rectangle at half size, with a soft edge outside of it."""
    grey = int(255 * (1 - strength))
    size = max(1, round(w + 2 * SOFT) // 2), max(1, round(h + 2 * SOFT) // 2)
    surface = pygame.Surface(size)
    for step in range(SOFT // 2 + 1):
        light = scaled((255, 255, 255), 1 - (1 - grey / 255) * step / (SOFT // 2))
        surface.fill(light, (step, step, size[0] - 2 * step, size[1] - 2 * step))
    return surface.convert()
