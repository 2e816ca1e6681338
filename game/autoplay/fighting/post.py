"""Where one stands in a fight: away from them, not in a corner, not at an edge, not under anybody, and with all of them on one side."""

from dataclasses import replace
from math import hypot

from game.autoplay.fighting.eyes import Foe
from game.autoplay.fighting.ground import Ground
from game.kit.geometry import Rect
from game.sim.hero import Hero

SPOTS = 24.0  # px between two places that are thought of
FAR = 168.0  # px to each side that one thinks of
TICKS = 10  # between two thoughts
CLOSE, CLOSENESS = 110.0, 0.9  # px from somebody at which one does not like to be, and what each px less costs
BRUTE, BRUTES = 150.0, 1.6  # the same of a brute
UNDER, BELOW, HANGS = 46.0, 240.0, 60.0  # px beside and under a hanger at which it drops, and what that costs
WALL, EDGE = 64.0, 44.0  # px from a wall, and from an edge, which one keeps
CORNERED, TIPPY = 0.6, 1.4  # what each px less costs
DEEPER = 2.0  # times that at an edge over the deep
FLANKED = 24.0  # what it costs to have some on one side and some on the other
WAY = 0.22  # ... each px of the way there
PAST = 50.0  # ... that leads past somebody on the ground
BAND = 7.0  # px within which one is there
HIGH = 50.0  # px over the ground up to which somebody is in the way
REACHES, FARTHER = 175.0, 0.35  # px from which one reaches somebody, and what each px more costs while nobody is in reach
NEST = "Assembler"
HARMLESS = "asleep", "closed"


class Post:
    """Thinks of a better place now and then, and goes there."""

    def __init__(self, zone: Rect | None = None) -> None:
        self._zone = zone
        self._goal: float | None = None
        self._until = 0

    def way(self, tick: int, hero: Hero, ground: Ground, foes: list[Foe]) -> int:
        """-1, 0 or 1."""
        if tick >= self._until or self._goal is None:
            self._goal = _best(hero, ground if self._zone is None else _within(ground, self._zone), foes)
            self._until = tick + TICKS
        gap = self._goal - hero.x
        return 0 if abs(gap) < BAND else 1 if gap > 0 else -1


def _within(ground: Ground, zone: Rect) -> Ground:
    """The part of it that is in a zone, where any is."""
    left, right = max(ground.left, zone[0]), min(ground.right, zone[2])
    return replace(ground, left=left, right=right) if left < right else ground


def _best(hero: Hero, ground: Ground, foes: list[Foe]) -> float:
    """x of the best place."""
    count = int(FAR / SPOTS)
    spots = [hero.x + number * SPOTS for number in range(-count, count + 1)]
    spots = [x for x in spots if ground.left <= x <= ground.right or x == hero.x]
    return min(spots, key=lambda x: (cost(x, hero, ground, foes), abs(x - hero.x)))


def cost(x: float, hero: Hero, ground: Ground, foes: list[Foe]) -> float:
    """How little one likes to be there."""
    total = abs(x - hero.x) * WAY
    for side, room in ((0, x - ground.left), (1, ground.right - x)):
        if ground.walls[side]:
            total += max(0.0, WALL - room) * CORNERED
        else:
            total += max(0.0, EDGE - room) * TIPPY * (DEEPER if ground.deep[side] else 1.0)
    awake = [foe for foe in foes if foe.pose not in HARMLESS]
    prey = awake or [foe for foe in foes if foe.kind == NEST]
    nearest = min((hypot(foe.at[0] - x, foe.at[1] - hero.chest[1]) for foe in prey), default=0.0)
    total += max(0.0, nearest - REACHES) * FARTHER
    total += sum(_from(x, hero, ground, foe) for foe in awake)
    sides = {foe.at[0] > x for foe in awake if not foe.shaken}
    return total + (FLANKED if len(sides) > 1 else 0.0)


def _from(x: float, hero: Hero, ground: Ground, foe: Foe) -> float:
    """What one of them adds."""
    aside, over = abs(foe.at[0] - x), ground.y - foe.feet
    if foe.kind == "Hanger" and over > HIGH:
        return HANGS if aside < UNDER and over < BELOW else 0.0
    passes = (foe.at[0] - x) * (foe.at[0] - hero.x) < 0 and over < HIGH and not foe.shaken
    near, per = (BRUTE, BRUTES) if foe.kind == "Brute" else (CLOSE, CLOSENESS)
    gap = hypot(aside, max(0.0, over - 20.0))
    weight = 0.2 if foe.shaken else 1.0
    return max(0.0, near - gap) * per * weight + (PAST if passes else 0.0)
