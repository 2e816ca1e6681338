"""Hard rays of light where a blow landed or a shot left: whole for a moment, then only their tips fly on."""

from dataclasses import dataclass
from math import atan2, cos, pi, sin

import pygame

from game.kit.easing import out
from game.media.palette import ARC, BRIGHT, COLD, RED, Colour, scaled
from game.sim.events import At, Cue, Died, Event, Hurt, LineStuck, Shot
from game.view.frame import Frame

HOLD, LIFE = 2, 8  # ticks that it is whole, and is seen
WARM: Colour = (255, 186, 92)
PEOPLE = ("zuru", "killy", "cibo", "companion")
BLOWS = {"harpoon_miss": 8.0, "party_miss": 7.0, "strike_hit": 10.0, "brute_clang": 11.0, "parry": 14.0}  # cues of steel on steel, px
MUZZLE = 19.0  # px from a figure's chest to the end of its gun
BLOW = tuple((i * pi / 4, 1.0 if i % 4 == 0 else 0.82 if i % 2 == 0 else 0.5) for i in range(8))  # way and length of its rays
SHOT = ((0.0, 1.9), (-0.5, 0.9), (0.5, 0.9), (-1.15, 0.75), (1.15, 0.75))  # round the way of the shot
WAIST = 0.17  # of its size: where the rays meet
GLINT = 0.55  # of a ray is left when its middle has gone


@dataclass(slots=True)
class Star:
    """One at x, y, `size` px; with a `way` (radians) a gun's, without one a blow's."""

    x: float
    y: float
    size: float
    tint: Colour
    way: float | None = None
    age: int = 0


def star_of(event: Event) -> Star | None:
    """What an event leaves, if anything."""
    if not isinstance(event, At):
        return None
    if isinstance(event, Shot):
        if event.weapon != "harpoon":  # the beam has light of its own
            return None
        return Star(event.x + event.dx * MUZZLE, event.y + event.dy * MUZZLE, 8.0, ARC, atan2(event.dy, event.dx))
    if isinstance(event, Cue):
        return Star(event.x, event.y, BLOWS[event.name], WARM) if event.name in BLOWS else None
    if isinstance(event, LineStuck):
        return Star(event.x, event.y, 11.0, ARC if event.into == "enemy" else WARM)
    if isinstance(event, Hurt | Died):
        size = 24.0 if isinstance(event, Died) else 15.0
        return Star(event.x, event.y, size, RED if event.who.lower() in PEOPLE else COLD)
    return None


def draw_star(frame: Frame, star: Star) -> None:
    """White on its tint while whole; then lines that run outwards and darken in two steps."""
    if not frame.sees(star.x, star.y, star.size * 2):
        return
    age = star.age + frame.alpha
    rays = BLOW if star.way is None else [(star.way + turn, far) for turn, far in SHOT]
    x, y = frame.at(star.x, star.y)
    if age < HOLD:
        for size, colour in ((1.0, star.tint), (0.78, BRIGHT)):
            pygame.draw.polygon(frame.target, colour, _outline(rays, x, y, star.size * size))
        return
    t = out((age - HOLD) / (LIFE - HOLD))
    colour = BRIGHT if t < 0.4 else star.tint if t < 0.8 else scaled(star.tint, 0.5)
    for turn, far in rays:
        tip = star.size * far * (1 + 0.45 * t)
        root = star.size * far * (0.2 + 1.25 * t)
        if tip - root >= 1:
            c, s = cos(turn), sin(turn)
            pygame.draw.line(frame.target, colour, (round(x + c * root), round(y + s * root)), (round(x + c * tip), round(y + s * tip)))


def _outline(rays: "tuple[tuple[float, float], ...] | list[tuple[float, float]]", x: int, y: int, size: float) -> list[tuple[float, float]]:
    """Tips, and waists between them; a gun's rays leave its back open."""
    turns = sorted(rays)
    points: list[tuple[float, float]] = []
    for i, (turn, far) in enumerate(turns):
        points.append((x + cos(turn) * size * far, y + sin(turn) * size * far))
        after = turns[(i + 1) % len(turns)][0] + (2 * pi if i + 1 == len(turns) else 0.0)
        middle = (turn + after) / 2
        points.append((x + cos(middle) * size * WAIST, y + sin(middle) * size * WAIST))
    return points
