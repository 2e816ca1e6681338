"""What is about to hit somebody: where its blades will be in the ticks to come, as far as its pose tells."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from game.actors.brute import will as brute
from game.actors.crawler import attack
from game.actors.hanger import will as hanger
from game.autoplay.fighting.eyes import ARC, Foe
from game.kit.approach import clamp
from game.kit.geometry import Point, Rect, distance

SPAN = 14.0, 10.0  # px from the middle of a crawler to its sides, a little more than it is
FLIES = 40  # ticks for which a leap is followed
NEAR = 260.0  # px within which a leap can be meant for the figure
PADDED = 4.0  # px round what hurts
QUICKEST, LONGEST = 11.0, 30.0  # ticks of a leap
POUNCE, DROP = attack.POUNCE / 60, hanger.DROP / 60  # px per tick
Where = Callable[[int, Point, Point], Rect | None]


@dataclass(frozen=True, slots=True)
class Blow:
    """`box` gives where it hurts: in so many ticks, for a figure with this chest and motion (px per tick) when it sets out.

    It sets out in `sets_out` ticks, and is over after `over`.
    """

    foe: Foe
    sets_out: int
    over: int
    damage: int
    box: Where


def blows(foes: Iterable[Foe], floor: float) -> list[Blow]:
    """All that can be seen coming; `floor` is the height of the ground that the figure is on, px."""
    return [blow for foe in foes for blow in _from(foe, floor)]


def _from(foe: Foe, floor: float) -> Iterator[Blow]:
    if foe.shaken:
        return
    if foe.kind == "Crawler" and foe.away < NEAR:
        if foe.pose == "pounce":
            yield Blow(foe, 0, FLIES, 1, _flight(foe.at, foe.v, 0, floor))
        elif foe.pose == "tell":
            yield _pounce(foe, floor)
    elif foe.kind == "Hanger" and foe.pose in ("tell", "drop"):
        yield _drop(foe, floor)
    elif foe.kind == "Hanger" and foe.pose == "strike":
        x = foe.at[0] + hanger.LASH_AHEAD * foe.way
        begin, end = hanger.LASH_FROM - foe.age, hanger.LASH_TO - foe.age
        yield Blow(foe, begin, end, 1, _still(_blades(x, foe.feet), begin, end))
    elif foe.kind == "Brute" and foe.does in ("tell", "sweep"):
        yield _sweep(foe)


def _pounce(foe: Foe, floor: float) -> Blow:
    """At where the figure will be, from where it has reared."""
    launch = max(attack.TELL_TICKS - foe.age, -attack.TELL_TICKS)

    def box(tick: int, chest: Point, v: Point) -> Rect | None:
        if tick < launch:
            return None
        soon = min(distance(foe.at, chest) / POUNCE, LONGEST)
        to = chest[0] + v[0] * soon * attack.LEAD_X, chest[1] + max(v[1], 0.0) * soon * attack.LEAD_Y
        ticks = clamp(distance(foe.at, to) / POUNCE, QUICKEST, LONGEST)
        start = (to[0] - foe.at[0]) / ticks, (to[1] - foe.at[1]) / ticks - ARC * ticks / 2
        return _flight(foe.at, start, launch, floor)(tick, chest, v)

    return Blow(foe, max(launch, 0), launch + FLIES, 1, box)


def _flight(at: Point, v: Point, since: int, floor: float) -> Where:
    """A leap from a place with this motion; it ends on the ground."""
    wide, high = SPAN

    def box(tick: int, _chest: Point, _v: Point) -> Rect | None:
        gone = tick - since
        if not 0 <= gone <= FLIES:
            return None
        x, y = at[0] + v[0] * gone, at[1] + v[1] * gone + ARC * gone * gone / 2
        return (x - wide, y - high, x + wide, y + high) if y < floor - 2 or v[1] < 0 else None

    return box


def _drop(foe: Foe, floor: float) -> Blow:
    """Straight down, and its blades cut for a moment more."""
    begin = hanger.TELL_TICKS - foe.age if foe.pose == "tell" else 0
    down = max(0.0, floor - foe.feet)
    end = begin + round(down / DROP) + hanger.CUTS + 2

    def box(tick: int, _chest: Point, _v: Point) -> Rect | None:
        if not begin <= tick <= end:
            return None
        return _blades(foe.at[0], foe.feet + min((tick - begin) * DROP, down))

    return Blow(foe, max(begin, 0), end, 1, box)


def _blades(x: float, feet: float) -> Rect:
    aside, over = hanger.BLADES
    return x - aside - PADDED, feet - over - PADDED, x + aside + PADDED, feet + PADDED


def _sweep(foe: Foe) -> Blow:
    """Low over the ground in front of it."""
    tell = brute.TELL_TICKS - foe.age if foe.does == "tell" else -foe.age
    begin, end = tell + brute.SWEEP_FROM - 1, tell + brute.SWEEP_TO + 1
    wide, high = brute.SWEEP
    x, y = foe.at[0], foe.feet
    area = min(x, x + wide * foe.way) - PADDED, y - high - PADDED, max(x, x + wide * foe.way) + PADDED, y
    return Blow(foe, max(begin, 0), end, brute.DAMAGE, _still(area, begin, end))


def _still(area: Rect, begin: int, end: int) -> Where:
    return lambda tick, _chest, _v: area if begin <= tick <= end else None
