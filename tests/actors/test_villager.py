"""People who live here: their day, their ways, what they do when somebody comes near, and what they say."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from game.actors.villager.being import AIMED_LEVEL, AIMED_UP
from game.actors.villager.natures import INSTEAD, LIES, NATURES
from game.actors.villager.villager import Villager
from game.maps.ascii import room
from game.media.files import read_toml
from game.paths import ASSETS
from game.session import Session
from game.sim import gait
from game.sim.actions import NOTHING
from game.sim.events import BoxAsked, BoxShown, Picked, Said
from game.sim.level import Thing
from game.sim.look import Look, Mark
from game.sim.talks import Answer, Condition, Outcome, Setting, Speech, Talks
from tests.driving import Drive

HOUSE = "\n".join(
    [*["." * 60] * 6, "." * 30 + "-" * 6 + "H" + "-" * 23, *["." * 36 + "H" + "." * 23] * 6, "@" + "." * 35 + "H" + "." * 23, "#" * 60]
)  # the floor is at 224 px, another one at 96; the ladder between them at 584


def villager(x: float = 200, who: str = "kina", day: str = "", oid: int = 1) -> Thing:
    """Somebody on the floor."""
    return Thing(oid, "Villager", "", x, 224, shape="point", props={"who": who, "day": day}, layer="room")


def spot(oid: int, name: str, x: float, y: float = 224, **props: Any) -> Thing:
    """A place to be."""
    return Thing(oid, "Spot", name, x, y, shape="point", props=props, layer="room")


SPOTS = (spot(11, "a", 300, pose="work", turn=1), spot(12, "b", 540, 96, pose="sit", turn=-1), spot(13, "c", 420, seconds=2.0))


def home(*things: Thing, talks: Talks | None = None, day: int = 0) -> Drive:
    """A figure at the left end of a house with these things."""
    drive = Drive(HOUSE, things=(*SPOTS, *things))
    level = replace(drive.session.level, talks=talks or {})
    drive.session = Session(level, 1)
    drive.session.progress.flags["day"] = day
    drive.session.world = drive.session._fresh_world()
    drive.events = []
    drive.go("", 2)
    return drive


def one(drive: Drive, who: str = "kina") -> Any:
    """The villager of this name."""
    return next(v for v in drive.world.each(Villager) if v.who == who)


def test_a_day_begins_where_the_hour_says() -> None:
    assert one(home(villager(day="morning:a noon:b"))).x == 300
    there = one(home(villager(day="morning:a noon:b"), day=1))
    assert (there.x, there.y, there.shown, there.facing) == (540, 96, "sit", -1)
    assert one(home(villager(day="morning:a noon:b"), day=3)).x == 540  # an hour that is not named is as the one before


def test_another_hour_sends_them_off_on_foot_and_by_ladder_each_at_its_own_moment() -> None:
    drive = home(villager(day="morning:a noon:b"), villager(who="sayo", day="morning:c noon:a", oid=2))
    drive.session.progress.flags["day"] = 1
    seen: dict[str, list[str]] = {"kina": [], "sayo": []}
    left = {}
    before = {who: one(drive, who).x for who in seen}
    for tick in range(1500):
        drive.go("")
        for who, shown in seen.items():
            now = one(drive, who)
            assert abs(now.x - before[who]) < 2
            before[who] = now.x
            if not shown or shown[-1] != now.shown:
                shown.append(now.shown)
            if now.way:
                left.setdefault(who, tick)
    assert [pose for pose in seen["kina"] if pose not in ("work", "idle")] == ["walk", "ladder", "walk", "crouch", "sit"]
    assert (one(drive).x, one(drive).y) == (540, 96)
    assert one(drive, "sayo").x == 300
    assert abs(left["kina"] - left["sayo"]) > 30


def test_an_errand_goes_to_and_fro() -> None:
    drive = home(villager(day="morning:c+a"))
    places = []
    for _ in range(1800):
        drive.go("")
        if not one(drive).way and (not places or abs(places[-1] - one(drive).x) > 50):
            places.append(one(drive).x)
    assert places[:4] in ([420, 300, 420, 300], [300, 420, 300, 420])


def test_no_foot_slides() -> None:
    for nature in NATURES.values():
        assert nature.walk <= 50
    drive = home(villager(day="morning:a noon:c"))
    drive.session.progress.flags["day"] = 1
    ticks, way = 0, 0.0
    before = one(drive).x
    for _ in range(700):
        drive.go("")
        now = one(drive)
        if now.shown == "walk" and now.way:
            age = next(look.age for look in now.looks() if isinstance(look, Look))
            assert age == int(now.gone_px * 60 / now.nature.walk)
            ticks, way = ticks + 1, way + abs(now.x - before)
        before = now.x
    assert way > 100
    assert abs(way / ticks * 60 - 48) < 4  # the pace for which the sheet is drawn


@pytest.mark.parametrize("who", NATURES)
def test_the_sheets_have_what_is_shown(who: str) -> None:
    sheet = read_toml(ASSETS / "sprites" / f"{who}.toml")["animations"]
    nature = NATURES[who]
    assert nature.poses <= set(sheet)
    for pose in ("idle", "walk", "talk", LIES, *INSTEAD):
        assert nature.shows(pose) in sheet
    ticks = sheet["walk"]["ticks"] * len(sheet["walk"]["frames"])
    if who not in ("mio", "sota", "ume", "toku"):  # they take small steps
        assert 24 <= nature.walk * ticks / 60 <= gait.GAITS["walk"].reach


def test_two_do_not_stand_in_one_another() -> None:
    drive = home(*(villager(who=who, day="morning:a noon:c", oid=n) for n, who in enumerate(("kina", "sayo", "goro", "mio"), 1)))
    people = drive.world.each(Villager)
    for _ in range(2):
        places = sorted(v.x for v in people)
        assert all(b - a >= 15 for a, b in pairwise(places))
        drive.session.progress.flags["day"] = 1
        drive.go("", 1500)


def test_whoever_stands_on_ones_place_is_made_room_for_and_it_is_taken_again() -> None:
    drive = home(villager(who="kina", day="morning:c"))
    drive.until("R", lambda h: h.px > 415)
    drive.go("", 120)
    assert abs(one(drive).x - drive.hero.x) > 14
    drive.until("L", lambda h: h.px < 250)
    drive.go("", 120)
    assert abs(one(drive).x - 420) < 2.5


def test_they_never_block() -> None:
    drive = home(villager(day="morning:c"))
    assert drive.until("R", lambda h: h.px > 560) < 260


SAYS: Talks = {
    "kina": (
        Speech((Condition("asked", ">=", 1),), (("kina", "again"),)),
        Speech((), (("kina", "first"), ("kina", "second")), more=True, line=1),
        Speech((), (), (Answer("no"), Answer("yes", (("kina", "so"),), Outcome((Setting("asked", 1),), gives=2))), line=2),
    )
}


def test_who_has_something_to_say_is_talked_to_with_use() -> None:
    drive = home(villager(day="morning:c"), talks=SAYS)
    assert not [look for look in one(drive).looks() if isinstance(look, Mark)]
    drive.until("R", lambda h: h.px > 392)
    drive.go("", 12)
    assert [look.style for look in one(drive).looks() if isinstance(look, Mark)] == ["talk"]
    drive.go("E", 2)
    drive.go("", 40)
    assert [shown.key for shown in drive.happened(BoxShown)] == ["first"]
    assert one(drive).facing == -1
    assert one(drive).shown == "talk"
    for _ in range(2):
        drive.go("E", 2)
        drive.go("", 30)
    assert drive.happened(BoxAsked)[-1].keys == ("no", "yes")
    drive.go("D", 2)
    drive.go("", 2)
    drive.go("E", 2)
    drive.go("", 4)
    assert drive.happened(BoxShown)[-1].key == "so"
    drive.go("E", 2)
    drive.go("", 10)
    assert drive.session.progress.flags["asked"] == 1
    assert drive.session.progress.flags["rations"] == 2
    assert drive.happened(Picked)
    assert not one(drive).talking
    drive.go("E", 2)
    drive.go("", 40)
    assert drive.happened(BoxShown)[-1].key == "again"


def test_a_walk_is_stopped_by_talk_and_goes_on() -> None:
    drive = home(villager(day="morning:c+a"), talks={"kina": (Speech((), (("kina", "first"),)),)})
    drive.until("R", lambda h: h.px > 345)
    for _ in range(900):
        drive.go("")
        if one(drive).way and one(drive).sign:
            break
    drive.go("E", 2)
    drive.go("", 90)
    x = one(drive).x
    drive.go("", 60)
    assert one(drive).x == x
    drive.go("E", 2)
    drive.go("", 60)
    assert one(drive).x != x


def test_what_is_said_in_passing_is_said_once_and_holds_nobody() -> None:
    aside = Speech((), (("kina", "hello"),), once="said.hello", aside=True)
    drive = home(villager(day="morning:c"), talks={"kina": (aside,)})
    drive.until("R", lambda h: h.px > 390)
    drive.go("", 900)
    assert [said.key for said in drive.happened(Said)] == ["hello"]


def test_who_fell_is_not_there() -> None:
    drive = Drive(
        HOUSE, things=(villager(who="tae"), Thing(3, "Villager", "", 90, 224, shape="point", props={"who": "zuru"}, layer="room"))
    )
    drive.session.progress.flags["story.lost.tae"] = 1
    drive.session.world = drive.session._fresh_world()
    drive.go("", 2)
    assert [v.who for v in drive.world.each(Villager)] == ["zuru"]


WIDE = "\n".join([*["." * 300] * 12, "@" + "." * 299, "#" * 300])


def test_far_away_they_live_on_without_a_tick() -> None:
    things = (villager(2000, day="morning:x noon:y"), spot(2, "x", 2000, 208), spot(3, "y", 4200, 208, pose="work"))
    drive = Drive(WIDE, things=things)
    assert one(drive) not in drive.world.awake
    assert not list(one(drive).looks())
    drive.session.progress.flags["day"] = 1
    drive.go("", 1600)
    assert one(drive).x == 4200
    assert one(drive) not in drive.world.awake


def test_two_runs_are_the_same() -> None:
    level = room(HOUSE, things=(*SPOTS, villager(day="morning:a+c noon:b"), villager(who="mio", day="morning:c+a", oid=2)))
    runs = [Session(level, 3) for _ in range(2)]
    for tick in range(900):
        for run in runs:
            if tick == 300:
                run.progress.flags["day"] = 1
            run.step(NOTHING)
    assert runs[0].hash() == runs[1].hash()


@pytest.mark.parametrize("day", ["a", "morning:", "evening:a", "morning:a+", "morning:a morning:b"])
def test_a_day_that_is_none_is_refused(day: str) -> None:
    with pytest.raises(ValueError, match="'day'"):
        Villager(villager(), "kina", day)


def test_who_was_called_goes_there_and_belongs_elsewhere_at_the_next_hour() -> None:
    drive = home(villager(day="morning:a"))
    one(drive).called((420.0, 224.0))
    drive.go("", 300)
    assert one(drive).x == 420
    drive.session.progress.flags["day"] = 1
    drive.go("", 900)
    assert one(drive).x == 300


def test_who_was_called_and_is_let_go_goes_back_to_what_it_did() -> None:
    drive = home(villager(day="morning:a"))
    one(drive).called((420.0, 224.0))
    drive.go("", 300)
    one(drive).let_go()
    drive.go("", 900)
    assert (one(drive).x, one(drive).shown) == (300, "work")


@pytest.mark.parametrize("side", [-1, 1])
def test_from_one_who_sits_the_figure_steps_back(side: int) -> None:
    sits = spot(14, "d", 420, pose="sit")
    drive = home(villager(day="morning:d"), sits, talks={"kina": (Speech((), (("kina", "first"),)),)})
    drive.hero.put(420 + 4 * side, 224)
    drive.go("", 8)
    drive.go("E", 2)
    drive.go("", 40)
    assert drive.happened(BoxShown)
    assert one(drive).x == 420
    assert 20 <= (drive.hero.x - 420) * side <= 36
    assert drive.hero.facing == -side


def test_nobody_wakes_a_sleeper_to_talk() -> None:
    drive = home(villager(day="morning:d"), spot(14, "d", 420, pose="sleep"), talks={"kina": (Speech((), (("kina", "first"),)),)})
    drive.until("R", lambda h: h.px > 400)
    drive.go("", 12)
    assert not one(drive).sign


def test_who_aims_does_so_at_the_figure_wherever_it_goes() -> None:
    drive = home(spot(21, "gate", 300, pose="aim", turn=-1), villager(day="morning:gate"))
    kina = one(drive)
    for x, y, facing, aimed in ((100, 224, -1, AIMED_LEVEL), (500, 224, 1, AIMED_LEVEL), (320, 96, 1, AIMED_UP)):
        drive.hero.put(x, y)
        drive.go("", 2)
        assert (kina.shown, kina.facing, kina._animation()) == ("aim", facing, ("aim", aimed))
