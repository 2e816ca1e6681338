"""A figure goes over into a new world of its level, whose map was changed round it: to where it was, or to the nearest room there is."""

from functools import cache
from typing import TYPE_CHECKING

from game.sim.hero import Hero

if TYPE_CHECKING:
    from game.sim.world import World

REACH = 160  # px within which room is looked for
GRAIN = 4  # px between two places that are tried


def replant(hero: Hero, before: "World", now: "World", otherwise: tuple[int, int]) -> None:
    """Takes the figure over with its speed, life and all it has; to `otherwise` (px, its feet) when there is no room near where it was.

    `now` is a world without a figure. The buttons that are held stay held.
    """
    hero.depart(before)
    spot = _room(hero, now) or otherwise
    moved = spot != (hero.px, hero.py)
    if moved:
        hero.put(*spot)
    now.pad = before.pad
    now.spawn(hero)
    now.admit()
    hero.settle_in(now, moved)


def _room(hero: Hero, world: "World") -> tuple[int, int] | None:
    """The nearest place for its feet where nothing is in the way of its body; None when all is structure."""
    bottom = world.level.size[1]
    for dx, dy in _round_about():
        x, y = hero.px + dx, hero.py + dy
        if y <= bottom and hero.free_at(world, dx, dy):
            return x, y
    return None


@cache
def _round_about() -> tuple[tuple[int, int], ...]:
    """Ways to go from a place, px, the shortest first; up before down, for below a floor that grew lies the abyss."""
    steps = range(-REACH, REACH + 1, GRAIN)
    return tuple(sorted(((dx, dy) for dx in steps for dy in steps), key=lambda way: (way[0] ** 2 + way[1] ** 2, way[1], way[0])))
