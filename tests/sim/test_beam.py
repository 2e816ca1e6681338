"""A beam through a room: whom it hits, where it ends, what it tells."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from game.kit.geometry import Point, distance
from game.maps.ascii import room
from game.sim import beam
from game.sim.cutting import Cuttable
from game.sim.damage import Hit, Hurtable, Team
from game.sim.events import Cue, Cut, Froze
from game.sim.level import Thing
from game.sim.progress import Progress
from game.sim.world import World

HIT = Hit(1, Team.PEOPLE, 100.0, 0.0, cause="test")
ROOM = "\n".join(["#" * 40, *["#" + "." * 13 + "##" + "." * 10 + "###" + "." * 10 + "#"] * 6, "#" * 40])
FROM = 40.0, 64.0
RIGHT = 1.0, 0.0
WALL = 14 * 16.0  # px, where the first wall of ROOM begins


@dataclass(eq=False)
class Dummy(Hurtable):
    """Takes what it gets, and remembers."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.life = 50
        self.at: list[int] = []

    def hurt(self, world: World, hit: Hit) -> None:
        """Remembers how many were hit before it."""
        self.at.append(sum(len(d.at) for d in world.each(Dummy)))


@dataclass(eq=False)
class Plank(Cuttable):
    """Remembers who cut it."""

    cuts: list[tuple[Point, Point, float]] = field(default_factory=list)

    def cut(self, world: World, a: Point, b: Point, radius: float) -> None:
        """Remembers."""
        self.cuts.append((a, b, radius))


def box(kind: Any, x: float, y: float, w: float = 20, h: float = 20) -> Any:
    """Someone, or something, of this size round x, y."""
    return kind(Thing(0, kind.__name__, "", x - w / 2, y - h / 2, w, h, layer="test"))


def world_with(*actors: Any, picture: str = ROOM) -> World:
    """The room with these in it."""
    world = World(room(picture), 1, Progress("room", "start"))
    for actor in actors:
        world.spawn(actor)
    world.admit()
    return world


def test_everyone_in_the_way_is_hit_once_and_the_nearest_first() -> None:
    far, near, aside = box(Dummy, 200, 64), box(Dummy, 100, 66), box(Dummy, 150, 100)
    world = world_with(far, near, aside)
    beam.fire(world, FROM, RIGHT, 320, 2, HIT, pierces=False)
    assert (near.life, far.life, aside.life) == (49, 49, 50)
    assert (near.at, far.at) == ([0], [1])
    impacts = [e for e in world.events if isinstance(e, Cue) and e.name == "beam_impact"]
    assert [round(e.x) for e in impacts] == sorted(round(e.x) for e in impacts)


def test_a_thin_one_ends_at_structure_and_a_full_one_does_not() -> None:
    behind = box(Dummy, 300, 64)
    world = world_with(behind)
    end = beam.fire(world, FROM, RIGHT, 320, 2, HIT, pierces=False)
    assert end == pytest.approx((WALL, 64))
    assert behind.life == 50
    end = beam.fire(world, FROM, RIGHT, 5000, 9, HIT, pierces=True)
    assert end == pytest.approx((640, 64))  # the map's border, whatever the reach
    assert behind.life == 49


def test_its_reach_is_its_reach() -> None:
    world = world_with(picture="\n".join(["." * 60] * 10))
    end = beam.fire(world, FROM, (0.6, 0.8), 50, 2, HIT, pierces=False)
    assert distance(FROM, end) == pytest.approx(50)


def test_catwalks_do_not_stop_it() -> None:
    world = world_with(picture="\n".join(["." * 20] * 3 + ["-" * 20] + ["." * 20] * 3 + ["#" * 20]))
    assert beam.fire(world, (60, 10), (0, 1), 300, 2, HIT, pierces=False) == pytest.approx((60, 7 * 16))


@pytest.mark.parametrize(("off", "life"), [(0, 49), (16, 49), (20, 50)])
def test_a_wide_one_hits_what_its_middle_misses(off: float, life: int) -> None:
    victim = box(Dummy, 150, 64 + off)  # its hurt box reaches 8.2 px up and down
    beam.fire(world_with(victim), FROM, RIGHT, 320, 9, HIT, pierces=True)
    assert victim.life == life


def test_what_can_be_cut_is_cut_also_behind_walls() -> None:
    plank, aside = box(Plank, 330, 60, 64, 16), box(Plank, 330, 110, 64, 16)
    world = world_with(plank, aside)
    beam.fire(world, FROM, RIGHT, 320, 2, HIT, pierces=False)
    assert not plank.cuts
    end = beam.fire(world, FROM, RIGHT, 5000, 9, HIT, pierces=True)
    assert plank.cuts == [(FROM, end, 9)]
    assert not aside.cuts


def test_it_tells_where_it_goes_in_and_out() -> None:
    world = world_with()
    beam.fire(world, FROM, RIGHT, 5000, 9, HIT, pierces=True)
    cuts = [round(e.x) for e in world.events if isinstance(e, Cut)]
    assert cuts == pytest.approx([WALL, WALL + 32, 26 * 16, 29 * 16, 39 * 16], abs=1)
    comb = "\n".join(["#." * 40] * 6)
    world = world_with(picture=comb)
    beam.fire(world, (24, 40), RIGHT, 5000, 9, HIT, pierces=True)
    assert len([e for e in world.events if isinstance(e, Cut)]) == 8


def test_the_world_stops_for_a_moment_when_a_full_one_meets_anything() -> None:
    empty, full = world_with(), world_with(box(Plank, 330, 64))
    for world in (empty, full):
        beam.fire(world, FROM, RIGHT, 5000, 9, HIT, pierces=True)
    assert not [e for e in empty.events if isinstance(e, Froze)]
    assert full.frozen == 6


def test_loose_pieces_are_blown_along() -> None:
    world = world_with()
    world.debris.throw("crawler_parts", ["torso"] * 5, 100, 64, 0, 0, spread=0)
    before = [look.x for look in world.debris.looks()]
    beam.fire(world, FROM, RIGHT, 5000, 9, HIT, pierces=True)
    for _ in range(6):
        world.physics.step()
    after = [look.x for look in world.debris.looks()]
    assert all(b - a > 15 for a, b in zip(before, after, strict=True))
