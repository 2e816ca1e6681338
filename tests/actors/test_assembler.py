"""The assembler: builds while people are near, shows when it is open, and ends with what it was building."""

from typing import Any

import pytest

from game.actors.assembler import OPENING_TICKS, Assembler, Nest
from game.actors.brute.brute import Brute
from game.actors.crawler.crawler import Crawler
from game.actors.crawler.mind import Mind
from game.actors.hanger.hanger import Hanger
from game.sim.damage import Hit, Team
from game.sim.events import Assembled, Cue, Died
from game.sim.level import LevelError
from game.sim.look import Glow, Look
from game.sim.toppled import FORM_TICKS, Body
from tests.driving import Drive

WIDE = 50


def walled(*rows: str) -> str:
    """A closed room with these rows."""
    return "\n".join(["#" * WIDE, *["#" + row.ljust(WIDE - 2, ".") + "#" for row in rows], "#" * WIDE])


FLOOR = walled(*[""] * 9, "....@............a")
CEILING = walled("..................a", *[""] * 8, "....@")
WALL = walled(*[""] * 4, "a", *[""] * 4, "....@")
FAR = walled(*[""] * 9, ".@.............................................a")
SHIELDED = walled(*[""] * 9, "....@............a......")


def with_nest(picture: str = FLOOR, **props: Any) -> tuple[Drive, Any]:
    """The room, and its nest."""
    drive = Drive(picture, {"a": ("Assembler", props)})
    return drive, drive.world.each(Assembler)[0]


def blow(damage: int = 1, **more: Any) -> Hit:
    """A blow by people."""
    return Hit(damage, Team.PEOPLE, **more)


def cues(drive: Drive, name: str) -> list[Cue]:
    """All cues of this name so far."""
    return [e for e in drive.happened(Cue) if e.name == name]


def seen(nest: Any) -> Look:
    """The picture of its body."""
    return next(look for look in nest.looks() if isinstance(look, Look))


def unhurt(drive: Drive, ticks: int) -> None:
    """So many ticks in which the figure lives."""
    for _ in range(ticks):
        drive.hero.life = 3
        drive.go("", 1)


@pytest.mark.parametrize(("picture", "heading", "at"), [(FLOOR, 0, (296, 176)), (CEILING, 180, (312, 16)), (WALL, 270, (16, 96))])
def test_it_sits_on_floor_ceiling_and_wall(picture: str, heading: int, at: tuple[int, int]) -> None:
    drive, nest = with_nest(picture, reach=0.0)
    assert seen(nest).anim == f"closed_{heading}"
    assert (nest.x, nest.y) == pytest.approx(at, abs=9)
    left, top, right, bottom = nest.rect()
    assert not drive.world.level.terrain.blocks(int(left) + 1, int(top) + 1, int(right) - 1, int(bottom) - 1)


def test_nobody_near_it_sleeps() -> None:
    drive, nest = with_nest(FAR)
    drive.go("", 600)
    assert nest.nest.state is Nest.CLOSED
    assert not drive.world.each(Crawler)


def test_it_opens_builds_one_beside_it_and_closes() -> None:
    drive, nest = with_nest()
    drive.until("", lambda _: nest.nest.state is Nest.OPENING, 40)
    assert len(cues(drive, "assembler_open")) == 1
    assert [look for look in nest.looks() if isinstance(look, Glow)]
    assert drive.until("", lambda _: nest.nest.state is Nest.BUILDING, 60) >= OPENING_TICKS - 1
    drive.go("", 2)
    (crawler,) = drive.world.each(Crawler)
    assert crawler.body.state is Body.FORMING
    assert 30 < abs(crawler.x - nest.x) < 60
    assert crawler.y == nest.y
    assert [e.ticks for e in drive.happened(Assembled)] == [FORM_TICKS]
    assert seen(nest).anim == "build_0"
    drive.go("", FORM_TICKS + 1)
    assert crawler.mind.state in (Mind.HUNT, Mind.TELL)
    assert nest.nest.state is Nest.CLOSED


def test_it_has_so_many_of_its_own_and_makes_good_for_losses() -> None:
    drive, nest = with_nest(every=1.0, most=2)
    unhurt(drive, 900)
    assert len(drive.world.each(Crawler)) == 2
    drive.world.each(Crawler)[0].take(drive.world, Hit(9, Team.PLACE))
    unhurt(drive, 240)
    assert len(drive.world.each(Crawler)) == 2
    assert nest.built == 3


def test_one_with_an_end_comes_to_it() -> None:
    drive, _ = with_nest(every=0.5, most=9, total=2)
    unhurt(drive, 900)
    assert len(drive.happened(Assembled)) == 2


def test_every_so_many_seconds() -> None:
    drive, _ = with_nest(every=6.0)
    opened = []
    for tick in range(1200):
        unhurt(drive, 1)
        if len(cues(drive, "assembler_open")) > len(opened):
            opened.append(tick)
    assert opened[1] - opened[0] == pytest.approx(OPENING_TICKS + FORM_TICKS + 360, abs=20)


def test_closed_it_only_rings_and_open_it_can_be_hurt() -> None:
    drive, nest = with_nest(reach=0.0)
    assert not nest.take(drive.world, blow(3))
    assert nest.life == 4
    assert seen(nest).flash
    drive.go("", 1)
    drive, nest = with_nest()
    drive.until("", lambda _: nest.nest.state is Nest.OPENING, 40)
    assert nest.take(drive.world, blow())
    assert nest.life == 3
    assert seen(nest).anim == "hurt_0"


def test_a_bolt_jams_it_open() -> None:
    drive, nest = with_nest()
    drive.until("", lambda _: nest.nest.state is Nest.BUILDING, 100)
    drive.go("", 40)
    nest.stuck(drive.world, 1.0, 0.0)
    assert nest.life == 3
    drive.go("", 80)
    assert nest.open
    assert nest.take(drive.world, blow())
    assert nest.life == 1
    drive.until("", lambda _: not nest.open, 20)


def test_a_bolt_into_it_closed_comes_back() -> None:
    drive, nest = with_nest(reach=0.0)
    drive.go("F", 1, aim=0)
    drive.until("", lambda h: not h.harpoon.out, 60)
    assert nest.life == 4
    assert cues(drive, "assembler_clang")


def test_its_end_is_the_end_of_what_it_was_building() -> None:
    drive, nest = with_nest()
    drive.until("", lambda _: nest.nest.state is Nest.BUILDING, 100)
    drive.go("", 20)
    (crawler,) = drive.world.each(Crawler)
    nest.take(drive.world, blow(4))
    assert [e.who for e in drive.world.events if isinstance(e, Died)] == ["Assembler", "Crawler"]
    drive.go("", 6)
    assert not {nest, crawler} & {*drive.world.actors}
    assert len(drive.world.debris) > 15


def test_what_is_whole_outlives_it() -> None:
    drive, nest = with_nest()
    drive.until("", lambda _: drive.world.each(Crawler) and nest.coming is None, 200)
    nest.take(drive.world, Hit(4, Team.PLACE))
    unhurt(drive, 30)
    assert len(drive.world.each(Crawler)) == 1


def test_it_builds_the_others_too() -> None:
    drive, _ = with_nest(CEILING, builds="hanger")
    unhurt(drive, 200)
    assert drive.world.each(Hanger)[0].top == pytest.approx(16)
    drive, _ = with_nest(builds="brute")
    unhurt(drive, 200)
    assert drive.world.each(Brute)[0].y == 176


@pytest.mark.parametrize("props", [{"builds": "lamp"}, {"every": 0.0}, {"most": 0}, {"total": -1}])
def test_what_makes_no_sense_is_refused(props: dict[str, Any]) -> None:
    with pytest.raises(LevelError):
        with_nest(FLOOR, **props)


def test_two_runs_are_the_same() -> None:
    def hashes() -> list[str]:
        drive, _ = with_nest(every=1.0)
        found = []
        for tick in range(900):
            drive.go("R" if tick // 120 % 2 == 0 else "LJ", 1)
            if tick % 60 == 0:
                found.append(drive.world.hash())
        return found

    assert hashes() == hashes()
