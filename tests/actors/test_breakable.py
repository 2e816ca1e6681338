"""Structure that comes apart: cut, cracked, carried down, and lying there."""

from cProfile import Profile
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from game.actors.breakable.mass import Mass
from game.sim.beam import fire
from game.sim.damage import Hit, Team
from game.sim.events import Cue, NoiseMade, StructureFell
from game.sim.level import LevelError, Thing
from game.sim.look import Glow, Tiles
from game.sim.spawn import build
from tests.driving import Drive
from tests.maps.mapmaker import Maker, layer, prop, things

BRIDGE = "\n".join(
    ["." * 40] * 8 + ["@" + "." * 39, "#" * 10 + "%" * 20 + "#" * 10] + ["#" * 10 + "." * 20 + "#" * 10] * 10 + ["#" * 40]
)  # it spans from 160 to 480 px, at 144; the ground under it is at 320
TOWER = "\n".join(
    ["." * 40] * 4 + ["." * 20 + "%%%" + "." * 17] * 8 + ["@" + "." * 19 + "%%%" + "." * 17, "#" * 40]
)  # on a floor at 208 px


def masses(drive: Drive) -> list[Any]:
    """All pieces of structure there are."""
    return list(drive.world.each(Mass))


def beam(drive: Drive, at: tuple[float, float], way: tuple[float, float], radius: float = 6.0) -> None:
    """A full beam, and the tick in which it cuts."""
    fire(drive.world, at, way, 2000.0, radius, Hit(1, Team.PLACE), pierces=True)
    drive.go("", 10)  # with the moment that the world stands still


def over(**props: Any) -> tuple[Thing, ...]:
    """What an author lays over the bridge."""
    return (Thing(7, "Breakable", "bridge", 200, 144, 32, 16, props=props, layer="room"),)


def test_the_middle_of_a_bridge_comes_down_and_its_ends_stay() -> None:
    drive = Drive(BRIDGE)
    assert len(masses(drive)) == 1
    beam(drive, (248.0, 0.0), (0.0, 1.0))
    beam(drive, (392.0, 0.0), (0.0, 1.0))
    drive.go("", 120)
    lying = sorted((m.left, m.top) for m in masses(drive))
    assert [top for _, top in lying] == [144, 304, 144]
    assert drive.world.blocks(160, 144, 170, 150)
    assert not drive.world.blocks(270, 144, 380, 200)
    fell = drive.happened(StructureFell)
    assert len(fell) == 1
    assert fell[0].speed > 300
    assert any(n.radius >= 400 for n in drive.happened(NoiseMade))
    drive.go("", 200)
    assert sorted((m.left, m.top) for m in masses(drive)) == lying


def test_who_stands_on_it_falls_with_it_and_can_jump_off() -> None:
    drive = Drive(BRIDGE)
    drive.until("R", lambda h: h.px > 300)
    drive.go("", 40)
    beam(drive, (216.0, 0.0), (0.0, 1.0))
    fire(drive.world, (424.0, 0.0), (0.0, 1.0), 2000.0, 6.0, Hit(1, Team.PLACE), pierces=True)
    drive.until("", lambda h: h.py > 180)
    assert drive.hero.grounded
    drive.go("J", 1)
    gap = drive.go("J", 12, watch=lambda h: h.py)
    assert min(gap) < 200
    drive.until("", lambda h: h.grounded)
    assert (drive.hero.py, drive.hero.life) == (304, 3)
    drive.go("R", 10)
    assert drive.hero.py == 304


def test_riding_it_down_costs_nothing_and_is_no_fall_of_ones_own() -> None:
    drive = Drive(BRIDGE, things=over(holds=0.5))
    drive.until("R", lambda h: h.px > 300)
    mass = masses(drive)[0]
    while mass.top < 304:
        assert drive.hero.py == mass.top
        drive.go("", 1)
    assert drive.hero.life == 3


def test_a_tower_cut_at_its_foot_comes_down_and_can_be_climbed() -> None:
    drive = Drive(TOWER)
    beam(drive, (100.0, 196.0), (1.0, 0.0), 20.0)
    drive.go("", 60)
    top = next(m for m in masses(drive) if m.h > 48)
    assert top.top + top.h in (192, 208)
    assert top.top > 64
    drive = Drive("\n".join(["." * 40] * 7 + ["." * 20 + "%%%" + "." * 17] * 6 + ["@" + "." * 39, "#" * 40]))
    drive.go("", 60)
    assert masses(drive)[0].top == 128
    drive.until("R", lambda h: h.px > 296)
    drive.until("RJ", lambda h: h.doing.state.name == "HANG", 200)
    drive.until("U", lambda h: h.py == 128, 200)


def test_what_is_under_it_is_crushed() -> None:
    drive = Drive(
        BRIDGE,
        {"c": ("Crawler", {"asleep": True})},
        things=(Thing(1, "Crawler", "", 320, 320, shape="point", props={"asleep": True}, layer="room"),),
    )
    crawler = drive.world.actor(1)
    beam(drive, (176.0, 0.0), (0.0, 1.0))
    beam(drive, (472.0, 0.0), (0.0, 1.0))
    drive.go("", 90)
    assert not crawler.alive
    assert masses(drive)


def test_a_figure_under_it_does_not_live() -> None:
    drive = Drive(BRIDGE)
    drive.hero.put(320, 320)
    beam(drive, (176.0, 0.0), (0.0, 1.0))
    beam(drive, (472.0, 0.0), (0.0, 1.0))
    drive.until("", lambda h: h.life <= 0, 120)


def test_after_a_death_it_is_whole_again() -> None:
    drive = Drive(BRIDGE)
    beam(drive, (248.0, 0.0), (0.0, 1.0))
    beam(drive, (392.0, 0.0), (0.0, 1.0))
    drive.go("", 60)
    drive.hero.put(320, 700)
    drive.go("", 60)
    assert [(m.left, m.top, m.w) for m in masses(drive)] == [(160, 144, 320)]


def test_one_that_holds_for_a_second_cracks_trembles_and_gives_way() -> None:
    drive = Drive(BRIDGE, things=over(holds=1.0))
    mass = masses(drive)[0]
    drive.go("", 120)
    assert mass.top == 144
    drive.until("R", lambda h: h.px > 154)
    cracks, places = [], []
    for _ in range(80):
        drive.go("", 1)
        look = next(x for x in mass.looks() if isinstance(x, Tiles))
        cracks.append(look.cracks)
        places.append(look.x)
        if mass.top > 144:
            break
    assert 50 < len(cracks) <= 66
    assert cracks[-1] == 3
    assert sorted(set(cracks)) == [1, 2, 3]
    assert len(set(places)) == 2
    assert len([c for c in drive.happened(Cue) if c.name == "structure_crack"]) >= 3


def test_one_that_shatters_is_gone_when_it_comes_down_hard() -> None:
    drive = Drive(BRIDGE, things=over(holds=0.2, shatters=True))
    drive.until("R", lambda h: h.px > 200)
    drive.until("", lambda h: h.py == 320 and h.grounded, 200)
    assert not masses(drive)
    assert drive.hero.life == 3
    assert len(drive.world.debris) > 10


def test_one_that_is_held_back_falls_no_faster_than_it_may() -> None:
    speeds = {}
    for fastest in (75.0, 600.0):
        drive = Drive(BRIDGE, things=over(flag="collapse", fastest=fastest))
        drive.world.progress.flags["collapse"] = 1
        drive.go("", 2)
        mass = masses(drive)[0]
        tops = drive.go("", 240, watch=lambda _, mass=mass: mass.top)
        speeds[fastest] = max(b - a for a, b in pairwise(tops)) * 60
        assert tops[-1] == 304
    assert speeds[75.0] <= 75 + 60  # whole px a tick
    assert speeds[600.0] > 200
    with pytest.raises(LevelError, match="fastest"):
        Drive(BRIDGE, things=over(fastest=0.0))


def test_a_flag_brings_it_down_and_it_lies_there_after_a_death() -> None:
    drive = Drive(BRIDGE, things=over(flag="collapse"))
    drive.go("", 30)
    assert masses(drive)[0].top == 144
    drive.world.progress.flags["collapse"] = 1
    drive.go("", 150)
    assert masses(drive)[0].top == 304
    drive.hero.put(320, 700)
    drive.go("", 60)
    assert masses(drive)[0].top == 304
    assert drive.hero.py == 144


def test_a_wall_that_cannot_fall_bursts_and_is_not_there_again_after_a_death() -> None:
    wall = (Thing(7, "Breakable", "wall", 330, 180, 16, 16, props={"flag": "burst"}, layer="room"),)
    drive = Drive(TOWER, things=wall)
    assert masses(drive)
    drive.world.progress.flags["burst"] = 1
    drive.go("", 90)
    assert not masses(drive)
    drive.hero.put(40, 900)
    drive.go("", 120)
    assert drive.session.progress.deaths == 1
    assert not masses(drive)


def test_what_rests_on_a_piece_comes_down_with_it() -> None:
    room = ["." * 30] * 6 + ["." * 12 + "%%%%%%" + "." * 12, "." * 30, "#" * 10 + "%" * 10 + "#" * 10]
    drive = Drive("\n".join(["@" + "." * 29, "#" * 5 + "." * 25, *room, *["." * 30] * 6, "#" * 30]))
    drive.go("", 60)
    upper, lower = sorted(masses(drive), key=lambda m: m.top)
    assert (upper.top + upper.h, lower.top) == (160, 160)
    beam(drive, (168.0, 100.0), (0.0, 1.0))
    beam(drive, (312.0, 100.0), (0.0, 1.0))
    drive.go("", 90)
    tops = sorted(m.top for m in masses(drive) if m.w > 16)
    assert tops[-1] - tops[-2] == 16
    assert tops[-1] > 200


def test_without_an_anchor_it_hangs_only_from_above() -> None:
    wall = ["#" * 20, "#" + "." * 18 + "#", "#%%%" + "." * 15 + "#", "#@" + "." * 17 + "#", "#" * 20]
    assert not Drive("\n".join(wall)).world.each(Mass)[0].loose
    lies_over = (Thing(7, "Breakable", "", 16, 32, 16, 16, props={"anchor": False}, layer="room"),)
    drive = Drive(
        "\n".join(
            ["#" * 20, "#" + "." * 18 + "#", "#%%%" + "." * 15 + "#"] + ["#" + "." * 18 + "#"] * 3 + ["#........@.........#", "#" * 20]
        ),
        things=lies_over,
    )
    drive.go("", 60)
    assert masses(drive)[0].top == 96


def test_few_cells_go_to_pieces_and_cut_edges_glow_for_a_while() -> None:
    drive = Drive("\n".join(["." * 30] * 4 + ["#" * 6 + "%" * 4 + "." * 20, "@" + "." * 29, "#" * 30]))
    beam(drive, (120.0, 0.0), (0.0, 1.0))
    assert [(m.left, m.w) for m in masses(drive)] == [(96, 16)]
    assert len(drive.world.debris) > 3
    looks = list(masses(drive)[0].looks())
    assert any(isinstance(x, Glow) for x in looks)
    assert looks[0].edges == [(0, 0, 0)]
    heat = looks[0].heat
    drive.go("", 30)
    assert 0 < next(iter(masses(drive)[0].looks())).heat < heat
    drive.go("", 90)
    assert not [x for x in masses(drive)[0].looks() if isinstance(x, Glow)]


def test_what_falls_out_of_the_map_is_gone() -> None:
    drive = Drive("\n".join(["." * 30] * 4 + ["@" + "." * 29, "#" * 6 + "%" * 10 + "#" * 6 + "." * 8]), things=())
    beam(drive, (104.0, 0.0), (0.0, 1.0))
    beam(drive, (248.0, 0.0), (0.0, 1.0))
    drive.go("", 60)
    assert not masses(drive)


def test_who_is_with_her_comes_down_too() -> None:
    drive = Drive(
        BRIDGE, things=(*over(holds=1.0), Thing(8, "Companion", "tae", 40, 144, shape="point", props={"who": "tae"}, layer="room"))
    )
    drive.until("R", lambda h: h.px > 300)
    drive.go("", 150)
    tae = next(a for a in drive.world.actors if type(a).__name__ == "Companion")
    assert (masses(drive)[0].top, drive.hero.py) == (304, 304)
    assert tae.x > 170
    assert tae.y == 304


def test_a_breakable_layer_is_no_terrain_and_takes_what_is_laid_over_it(tmp_path: Path) -> None:
    over_it = '<object id="4" class="Breakable" x="0" y="0" width="8" height="8">' + prop("holds", "2", "float") + "</object>"
    painted = layer("101 000", "loose", inner=prop("breakable", "true", "bool"))
    level = Maker(tmp_path).load(layer("000 111") + painted + things(over_it))
    assert [list(row) for row in level.terrain.kinds] == [[0, 0, 0], [1, 1, 1]]
    found = [build(t, level) for t in level.things]
    assert [(m.place.oid, m.left, m.top, m.holds) for m in found] == [(4, 0, 0, 2.0), (-2, 32, 0, 0.0)]
    (tmp_path / "other").mkdir()
    empty = Maker(tmp_path / "other")
    with pytest.raises(LevelError, match="no breakable structure under it"):
        build(empty.load(layer("000 111") + things(over_it)).things[0], level)
    assert "breakable layer" in empty.refusal(layer("101 000", "front", inner=prop("breakable", "true", "bool"))).problem


def test_two_runs_are_the_same_bit_for_bit() -> None:
    def hashes() -> list[str]:
        drive = Drive(BRIDGE, {"c": "Crawler"}, things=over(holds=0.4))
        seen = []
        for tick in range(300):
            if tick in (60, 90):
                fire(drive.world, (100.0, tick * 1.6), (1.0, 0.03), 2000.0, 6.0, Hit(1, Team.PEOPLE), pierces=True)
            drive.go("R" if tick < 100 else "LJ", 1)
            seen.append(drive.session.hash())
        return seen

    assert hashes() == hashes()


def test_what_a_beam_cuts_costs_no_more_than_what_it_cut() -> None:
    def calls(cells: int) -> int:
        """How many functions are called in the two ticks in which what was cut comes off."""
        rows = ["." * (cells + 2)] * 3 + ["#" + "%" * cells + "#"] * 8 + ["." * (cells + 2)] * 30 + ["#" * (cells + 2)]
        drive = Drive("\n".join(["@" + "." * (cells + 1), "####" + "." * (cells - 2), *rows]))
        for mass in drive.world.each(Mass):
            mass.cut(drive.world, (0.0, 128.0 + 8), (cells * 16.0 + 64, 128.0 + 8), 6.0)
        assert len(masses(drive)[0].lost) == cells
        counter = Profile()
        counter.enable()
        drive.go("", 2)
        counter.disable()
        assert len(masses(drive)) == 2
        return sum(row.callcount for row in counter.getstats())

    assert calls(208) < 2.5 * calls(104)
