"""How a villager goes its way: over floors and ladders, at the pace its feet are drawn for."""

from math import hypot
from typing import TYPE_CHECKING

from game.actors.villager.natures import LOW
from game.kit.geometry import Point

if TYPE_CHECKING:
    from game.actors.villager.villager import Villager

RISES = 10  # ticks in which somebody gets up before going
HASTE = 2.5  # times as fast, far out of the picture
OWN = 0.94, 1.0, 1.05, 0.97, 1.03  # everyone's own share of the pace


def set_out(villager: "Villager", goal: Point, *, run: bool = False) -> bool:
    """Takes the way to `goal`; False if there is none on foot."""
    way = villager.walks.way((villager.x, villager.y), goal, climbs=villager.nature.climbs)
    if way is None:
        return False
    villager.way, villager.runs = list(way), run
    if villager.shown in LOW and villager.awake:
        villager.rises = RISES
    return True


def go_on(villager: "Villager", ticks: float) -> float:
    """Goes for so many ticks; how many are left when it has arrived."""
    while ticks > 0 and villager.way:
        reach = villager.way[0]
        dx, dy = reach.x - villager.x, reach.y - villager.y
        gap, pace = hypot(dx, dy), _pace(villager, climbs=reach.climbs)
        far = gap > pace * ticks
        if far:
            dx, dy = dx * pace * ticks / gap, dy * pace * ticks / gap
            villager.x, villager.y = villager.x + dx, villager.y + dy
        else:
            villager.x, villager.y = reach.x, reach.y
            villager.way.pop(0)
        _show(villager, dx, dy, climbs=reach.climbs)
        ticks = 0.0 if far else ticks - gap / pace
    return ticks


def _pace(villager: "Villager", *, climbs: bool) -> float:
    """px per tick."""
    nature = villager.nature
    pace = nature.climb if climbs else nature.run if villager.runs else nature.walk
    return pace * OWN[villager.id % len(OWN)] * (1.0 if villager.awake else HASTE) / 60


def _show(villager: "Villager", dx: float, dy: float, *, climbs: bool) -> None:
    """The steps of this way."""
    if climbs:
        villager.show("ladder", -dy)
        return
    if abs(dx) > 0.01:
        villager.facing = 1 if dx > 0 else -1
    villager.show("run" if villager.runs else "walk", hypot(dx, dy))
