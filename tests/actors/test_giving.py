"""Rations handed over, the shelves that fill, and what one does for people: plates, a bell, a wheel."""

from itertools import pairwise
from typing import Any

from game.actors.bell import Bell
from game.actors.plate import Plate
from game.actors.scale import FLIGHT, Scale
from game.actors.store import Store
from game.actors.villager.villager import Villager
from game.actors.wheel import Wheel
from game.sim.beam import fire
from game.sim.damage import Hit, Team
from game.sim.events import Cue, Given
from game.sim.level import Thing
from game.sim.look import Look, Mark
from game.sim.progress import SUPPLY
from tests.driving import Drive

HALL = "\n".join(["#" * 40, *["." * 40] * 11, "@" + "." * 39, "#" * 40])  # the floor is at 208 px
SHOT = Hit(1, Team.PEOPLE, cause="beam")


def made(kind: str, x: float, y: float = 208, w: float = 0, h: float = 0, oid: int = 5, **props: Any) -> Thing:
    """One thing of the hall."""
    return Thing(oid, kind, "", x, y, w, h, shape="rect" if w else "point", props=props, layer="room")


def hall(*things: Thing, rations: int = 0, hero: str = "Zuru") -> Drive:
    """A figure at the left end, with rations."""
    drive = Drive(HALL, things=things, hero=hero)
    drive.session.progress.flags["rations"] = rations
    return drive


def cues(drive: Drive) -> list[str]:
    """All that was told by a name."""
    return [cue.name for cue in drive.happened(Cue)]


SCALE = made("Scale", 90, 168, 40, 40, enough=6)


def test_a_press_gives_one_and_holding_gives_more_and_more_quickly() -> None:
    drive = hall(SCALE, rations=12)
    drive.until("R", lambda h: h.px > 100)
    drive.go("", 10)
    drive.go("E", 2)
    drive.go("", 40)
    assert [(g.count, g.left, g.supply) for g in drive.happened(Given)] == [(1, 11, 1)]
    ticks = []
    for tick in range(160):
        before = len(drive.happened(Given))
        drive.go("E")
        ticks += [tick] * (len(drive.happened(Given)) - before)
    gaps = [b - a for a, b in pairwise(ticks)]
    assert gaps == sorted(gaps, reverse=True)
    assert gaps[-1] < gaps[0]
    assert drive.session.progress.flags["rations"] >= 0
    assert drive.session.progress.flags[SUPPLY] == drive.session.progress.flags["given"] == drive.happened(Given)[-1].count
    assert drive.session.progress.flags["fed"] == 1
    assert cues(drive).count("ration_given") == len(drive.happened(Given))


def test_a_package_hops_to_the_scale_and_lies_there() -> None:
    drive = hall(SCALE, rations=1)
    drive.until("R", lambda h: h.px > 100)
    drive.go("", 10)
    drive.go("E", 2)
    drive.go("", 6)
    scale = drive.world.each(Scale)[0]
    assert [look.sheet for look in scale.looks()] == ["ration"]
    drive.go("", FLIGHT)
    assert [(look.sheet, look.anim) for look in scale.looks()] == [("prop_village_rations", "last")]
    assert drive.session.progress.flags["fed"] == 1  # all one has is enough, too
    drive.go("", 2)
    drive.go("E", 60)
    assert len(drive.happened(Given)) == 1


def test_nothing_is_given_beside_it_or_from_the_air() -> None:
    drive = hall(SCALE, rations=3)
    drive.go("E", 60)
    drive.until("RJ", lambda h: 95 < h.px < 125)
    drive.go("E", 2)
    assert not drive.happened(Given)


def test_the_shelves_fill_one_after_the_other_and_the_number_ticks() -> None:
    drive = hall(made("Store", 60, counter=True), made("Store", 160, oid=6, after=18), made("Store", 220, oid=7, what="tally"))
    first, second, tally = drive.world.each(Store)
    shown = []
    for supply in (0, 5, 18, 30):
        drive.session.progress.flags[SUPPLY] = supply
        drive.go("", 2)
        shown.append([next(look.anim for look in store.looks() if isinstance(look, Look)) for store in (first, second, tally)])
    assert [" ".join(row) for row in shown] == [
        "full_0 full_0 count_0",
        "full_5 full_0 count_5",
        "full_18 full_0 count_15",
        "full_18 full_9 count_20",
    ]
    mark = next(look for look in first.looks() if isinstance(look, Mark))
    assert (mark.number, mark.since) == (30, 1)


def test_people_near_look_at_what_is_given() -> None:
    drive = hall(SCALE, Thing(9, "Villager", "", 200, 208, shape="point", props={"who": "sayo"}), rations=2)
    someone = drive.world.each(Villager)[0]
    drive.until("R", lambda h: h.px > 100)
    someone.facing = 1
    drive.go("E", 4)
    assert someone.facing == -1


def test_a_plate_that_hangs_shatters_and_is_counted_and_hangs_again() -> None:
    drive = hall(made("Plate", 200, 120))
    plate = drive.world.each(Plate)[0]
    fire(drive.world, (20.0, 121.0), (1.0, 0.0), 320.0, 2.0, SHOT, pierces=False)
    assert "plate_shatters" in [event.name for event in drive.world.events if isinstance(event, Cue)]
    drive.go("", 1)
    assert drive.session.progress.flags["plates"] == 1
    assert not list(plate.looks())
    fire(drive.world, (20.0, 121.0), (1.0, 0.0), 320.0, 2.0, SHOT, pierces=False)
    drive.go("", 200)
    assert drive.session.progress.flags["plates"] == 1
    assert list(plate.looks())


def test_a_shot_that_hits_no_plate_ends_the_row() -> None:
    drive = hall(made("Plate", 140, 174), made("Plate", 500, 120, oid=6), hero="Killy")
    drive.go("F", 2, aim=0)
    drive.go("", 3)
    assert drive.session.progress.flags["plates.row"] == 1
    drive.go("", 200)
    drive.go("F", 2, aim=-90)
    drive.go("", 3, aim=-90)
    assert drive.session.progress.flags["plates.row"] == 0
    assert drive.session.progress.flags["plates"] == 1


def test_a_plate_is_thrown_by_who_throws_and_comes_down() -> None:
    child = Thing(9, "Villager", "", 190, 208, shape="point", props={"who": "sota"})
    drive = hall(made("Plate", 200, 190, up=90.0, every=1.0, by="sota"), child)
    plate = drive.world.each(Plate)[0]
    heights = drive.go("", 240, watch=lambda _: plate.y)
    assert min(heights) < 110
    assert drive.session.progress.flags["plates.missed"] >= 1
    alone = hall(made("Plate", 200, 190, up=90.0, every=1.0, by="sota"))
    alone.go("", 240)
    assert "plate_thrown" not in cues(alone)


def test_a_bell_rings_when_it_is_struck_shot_or_reached() -> None:
    drive = hall(made("Bell", 200), hero="Killy")
    fire(drive.world, (20.0, 190.0), (1.0, 0.0), 320.0, 2.0, SHOT, pierces=False)
    drive.go("", 1)
    assert drive.session.progress.flags["bell"] == 1
    drive.go("", 80)
    drive.until("R", lambda h: h.px > 195)
    assert drive.session.progress.flags["bell"] == 2
    drive.go("", 200)
    assert drive.session.progress.flags["bell"] == 2
    assert next(look.anim for look in drive.world.each(Bell)[0].looks()) == "idle"
    drive.go("K", 10)
    assert drive.session.progress.flags["bell"] == 3


def test_a_wheel_shuts_when_it_is_struck_and_stays_shut() -> None:
    drive = hall(made("Wheel", 220, 180, leaks=8), Thing(8, "Air", "", 240, 100, 60, 10, props={"kind": "drip"}), hero="Killy")
    drive.until("R", lambda h: h.px > 190)
    drive.go("", 80)
    assert "drip" in cues(drive)
    drive.go("K", 12)
    assert drive.session.progress.flags["wheel"] == 1
    drive.events = []
    drive.go("K", 120)
    assert "drip" not in cues(drive)
    assert drive.world.each(Wheel)[0] not in drive.world.awake
    drive.session.world = drive.session._fresh_world()
    drive.go("", 2)
    assert drive.world.each(Wheel)[0].shut
