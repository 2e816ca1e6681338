"""The compact observation: what a person could see or know, as numbers in -1..1 in places that never change. See docs/learning.md."""

from collections.abc import Iterator, Sequence
from math import cos, radians, sin

import numpy as np
from numpy.typing import NDArray

from game.actors.player.body import Body
from game.actors.player.killy import Killy
from game.actors.player.zuru import Zuru
from game.actors.watchtower.watchtower import Watchtower
from game.autoplay.brawler import foes_in_sight
from game.kit.approach import clamp
from game.kit.geometry import Point, middle
from game.learn.goals import Guide
from game.learn.place import COLS, PLANES, ROWS, Place
from game.session import Session
from game.sim.events import Event, Told
from game.sim.hero import Hero
from game.sim.routes import Leg
from game.sim.routes.gait import SURGE
from game.sim.terrain import TILE

FIGURES = (Zuru, Killy)
POSES = (
    "idle", "look", "halt", "land", "turn", "walk", "run", "crouch", "crawl", "jump", "apex", "fall", "surge", "hang", "climb", "ladder",
    "swing", "recoil", "hurt", "stagger", "die",
)  # fmt: skip
MOVES = ("walk", "crawl", "jump", "drop", "ledge", "climb", "ladder", "swing", "ride")
FOES, FOE = 4, 6  # how many, and numbers of each
SIGHT_X, SIGHT_Y = 320.0, 180.0  # px that count as 1: half of the picture
FAST = 500.0  # px/s
FAST_FOE = 12.0  # px per tick
FAR = 1200.0  # ticks of way

FIELDS: dict[str, int] = {
    "figure": len(FIGURES), "speed": 2, "facing": 1, "stance": 2, "within": 2, "pose": len(POSES), "life": 1, "energy": 2, "line": 3,
    "held": 2, "goal": 4, "move": 5 + len(MOVES), "anchor": 3, "tower": 6, "foes": FOES * FOE, "tiles": len(PLANES) * ROWS * COLS,
}  # fmt: skip
SIZE = sum(FIELDS.values())
Floats = NDArray[np.float32]


def fields() -> dict[str, slice]:
    """Where in the observation each field is."""
    ends = np.cumsum(list(FIELDS.values())).tolist()
    return {name: slice(end - size, end) for (name, size), end in zip(FIELDS.items(), ends, strict=True)}


class Senses:
    """One run's. `hear` is called after every tick, `look` whenever somebody wants to know; what moves is judged by two looks."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._tick = 0
        self._before: dict[int, Point] = {}
        self._told: dict[int, int] = {}  # foes that have announced an attack, and the tick in which it comes

    def hear(self, tick: int, events: Sequence[Event]) -> None:
        """What happened in a tick."""
        for event in events:
            if isinstance(event, Told):
                self._told[event.actor] = tick + event.ticks

    def look(self, session: Session, guide: Guide) -> Floats:
        """The observation; all zeros while nobody is under control."""
        hero = session.world.hero
        if not isinstance(hero, Body):
            return np.zeros(SIZE, np.float32)
        numbers = [*_figure(hero), *_hands(session, hero), *_way(hero, guide), *_tower(session, hero), *self._foes(session, hero)]
        x, y = hero.chest
        seen = np.concatenate((np.array(numbers, np.float32), self._place.round(session.world, x, y).ravel()))
        return np.clip(seen, -1.0, 1.0, out=seen)

    def _foes(self, session: Session, hero: Hero) -> list[float]:
        """FOE numbers of each of the closest, then zeros."""
        seen = foes_in_sight(session.world, hero)
        now = {foe.id: middle(foe.hurt_box()) for foe in seen}
        ticks, before = max(1, session.tick - self._tick), self._before
        self._tick, self._before = session.tick, now
        found: list[float] = []
        for number in list(now)[:FOES]:
            (x, y), (old_x, old_y) = now[number], before.get(number, now[number])
            found += (1.0, *_gap(hero, (x, y)), (x - old_x) / ticks / FAST_FOE, (y - old_y) / ticks / FAST_FOE)
            found.append(float(self._told.get(number, -1) >= session.tick))
        return found + [0.0] * (FOES * FOE - len(found))


def _gap(hero: Hero, at: Point) -> tuple[float, float]:
    """From the figure's chest to a point, as shares of half the picture."""
    x, y = hero.chest
    return clamp((at[0] - x) / SIGHT_X, -1.0, 1.0), clamp((at[1] - y) / SIGHT_Y, -1.0, 1.0)


def _one_hot(names: Sequence[str], name: str) -> Iterator[float]:
    return (float(name == other) for other in names)


def _figure(hero: Body) -> Iterator[float]:
    yield from (float(isinstance(hero, kind)) for kind in FIGURES)
    yield from (hero.vx / FAST, hero.vy / FAST, float(hero.facing))
    yield from (float(hero.grounded), float(hero.crouching))
    yield from (hero.px % TILE / TILE, hero.py % TILE / TILE)
    yield from _one_hot(POSES, hero.pose)


def _hands(session: Session, hero: Body) -> Iterator[float]:
    yield from (hero.life / hero.most_life, max(0.0, hero.energy), hero.charge)
    yield from (0.0, 0.0, 0.0) if hero.anchor is None else (1.0, *_gap(hero, hero.anchor))
    yield from (float(session.world.staging.scene is not None), float(hero.life <= 0))


def _way(hero: Hero, guide: Guide) -> Iterator[float]:
    goal, bearing = guide.goal, guide.bearing
    yield from (0.0, 0.0, 0.0) if goal is None else (1.0, *_gap(hero, goal.centre))
    yield 0.0 if bearing is None else bearing.ticks / FAR
    legs: tuple[Leg, ...] = () if bearing is None or bearing.move is None else bearing.move.legs
    yield from (*_gap(hero, legs[0].a), *_gap(hero, legs[-1].b)) if legs else (0.0, 0.0, 0.0, 0.0)
    yield from _one_hot(MOVES, next((leg.kind for leg in legs if leg.kind != "walk"), "walk" if bearing is not None else ""))
    yield float(any(leg.needs == SURGE for leg in legs))
    anchor = next((leg.anchor for leg in legs if leg.anchor is not None), None)
    yield from (0.0, 0.0, 0.0) if anchor is None else (1.0, *_gap(hero, anchor))


def _tower(session: Session, hero: Hero) -> Iterator[float]:
    """The closest whose light is near enough to be seen."""
    towers = [tower for tower in session.world.each(Watchtower) if tower.shown]
    if not towers:
        yield from [0.0] * FIELDS["tower"]
        return
    tower = min(towers, key=lambda t: (abs(t.x - hero.x) + abs(t.y - hero.y), t.id))
    turn = radians(tower.lens.angle)
    yield from (1.0, *_gap(hero, (tower.x, tower.y)), cos(turn), sin(turn), tower.alert.meter)
