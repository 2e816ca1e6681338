"""How much one stands out: the light one stands in, how one holds oneself, and how fast one moves."""

from dataclasses import dataclass
from math import atan2, degrees, hypot
from typing import TYPE_CHECKING

from game.kit.approach import clamp, short_way
from game.kit.geometry import Point, Rect, inside
from game.sim.actor import Actor
from game.sim.scenery import Light, Mood, Shadow

if TYPE_CHECKING:
    from game.sim.people import Person
    from game.sim.world import World

CELL = 16  # px, squares in which placed light is kept
OPEN = 1.1  # times the ambient's grey: the default ambient, the open outskirts, comes out at about 0.7
LAMP = 0.7  # what the middle of a full lamp's light adds
CROUCHED = 0.5  # share at which one who crouches stands out
STILL = 0.7  # ... who does not move
RUNNING = 180.0  # px/s, from which on nothing more is added
HIGH = (8, 20, 37)  # px under the top of the head, for one who stands: eyes, chest, feet
LOW = (12, 16, 21)  # ... who crouches: the head is ducked


@dataclass(eq=False)
class Luminous(Actor):
    """Something in play that throws light, hanging or carried. The dim lamps that people wear are none: nobody could hide with one."""

    def light(self) -> tuple[float, float, float]:
        """Where its light comes from, and how far it reaches: x, y, radius in px."""
        return self.x, self.y, 0.0


class LightMap:
    """The light of a level's lamps, moods and shadows, worked out where it is asked for and kept."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], float] = {}
        self._lamps: list[tuple[Light, Rect]] | None = None  # with the rectangle outside of which each adds nothing
        self._moods: list[Mood] = []
        self._shadows: list[Shadow] = []

    def at(self, world: "World", x: float, y: float) -> float:
        """0..1, in squares of 16 px."""
        cell = int(x) // CELL, int(y) // CELL
        if cell not in self._cells:
            if self._lamps is None:
                self._sort(world)
            self._cells[cell] = self._fall((cell[0] + 0.5) * CELL, (cell[1] + 0.5) * CELL)
        return self._cells[cell]

    def _sort(self, world: "World") -> None:
        self._lamps = [(s, _reach(s)) for s in world.scenery if isinstance(s, Light)]
        self._moods = [s for s in world.scenery if isinstance(s, Mood)]
        self._shadows = [s for s in world.scenery if isinstance(s, Shadow)]

    def _fall(self, x: float, y: float) -> float:
        here = [m for m in self._moods if inside((x, y), m.place.rect)]
        mood = min(here, key=lambda m: m.place.w * m.place.h, default=None)
        light = _grey(mood.ambient if mood else Mood.ambient) * OPEN
        for shadow in self._shadows:
            if inside((x, y), shadow.place.rect):
                light *= 1 - shadow.strength
        return light + sum(_shine(lamp, x, y) for lamp, reach in self._lamps or () if inside((x, y), reach))


def lightness(world: "World", x: float, y: float) -> float:
    """How light it is at x, y: 0..1, about 0.7 in the open of the outskirts, 0.2 in deep shadow. Flicker does not count."""
    light = world.senses.light.at(world, x, y)
    for lamp in world.each(Luminous):
        lamp_x, lamp_y, radius = lamp.light()
        if abs(lamp_x - x) < radius and abs(lamp_y - y) < radius:
            light += LAMP * _fade(hypot(lamp_x - x, lamp_y - y) / radius)
    return clamp(light, 0.0, 1.0)


def conspicuous(world: "World", person: "Person") -> float:
    """How much somebody stands out, 0..1: light, times stance, times motion."""
    stance = CROUCHED if person.crouching else 1.0
    motion = STILL + (1 - STILL) * min(1.0, hypot(person.vx, person.vy) / RUNNING)
    return lightness(world, *person.chest) * stance * motion


def sight_points(person: "Person") -> tuple[Point, ...]:
    """The three points of a body that are looked for: eyes, chest, feet."""
    top = person.y - person.h
    return tuple((person.x, top + down) for down in (LOW if person.crouching else HIGH))


def _grey(colour: str) -> float:
    """How light a colour #rrggbb is, 0..1."""
    digits = colour.lstrip("#")[-6:]
    r, g, b = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return 0.3 * r + 0.59 * g + 0.11 * b


def _fade(share: float) -> float:
    """From a lamp's middle (0) to the edge of its light (1)."""
    return (1 - min(1.0, share) ** 2) ** 2


def _size(lamp: Light) -> Point:
    """How far a placed lamp shines to the sides, and up and down."""
    place = lamp.place
    oval = place.shape == "ellipse" and place.w > 0 and place.h > 0
    return (place.w / 2, place.h / 2) if oval else (lamp.radius, lamp.radius)


def _reach(lamp: Light) -> Rect:
    (x, y), (across, down) = lamp.place.centre, _size(lamp)
    return x - across, y - down, x + across, y + down


def _shine(lamp: Light, x: float, y: float) -> float:
    """What a placed lamp adds at x, y."""
    (middle_x, middle_y), (across, down) = lamp.place.centre, _size(lamp)
    dx, dy = x - middle_x, y - middle_y
    if abs(dx) >= across or abs(dy) >= down:
        return 0.0
    if lamp.cone and abs(short_way(degrees(atan2(dy, dx)), lamp.turn)) > lamp.cone / 2:
        return 0.0
    return LAMP * lamp.strength * _fade(hypot(dx / across, dy / down))
