"""Rations: found once and for good, and a wound mends."""

from typing import Any

from game.actors.lamp import Lamp
from game.actors.ration import Ration
from game.sim.beam import fire
from game.sim.damage import Hit, Team
from game.sim.events import Cue, Picked
from game.sim.level import Thing
from game.sim.look import Glow
from tests.driving import Drive

HALL = "\n".join(["#" * 40, *["." * 40] * 11, "@" + "." * 39, "#" * 40])  # the floor is at 208 px


def ration(x: float = 200, **props: Any) -> Thing:
    """One on the floor."""
    return Thing(5, "Ration", "", x, 208, shape="point", props=props, layer="room")


def test_it_is_picked_up_by_walking_over_it_and_mends_one_bar() -> None:
    drive = Drive(HALL, things=(ration(),))
    drive.hero.life = 1
    drive.go("", 60)
    assert not drive.happened(Picked)
    drive.until("R", lambda h: h.px > 240)
    picked = drive.happened(Picked)
    assert [(p.what, p.count) for p in picked] == [("ration", 1)]
    assert drive.hero.life == 2
    assert "ration" in [c.name for c in drive.happened(Cue)]
    assert not drive.world.each(Ration)


def test_who_is_whole_keeps_it_and_it_counts_what_it_is_worth() -> None:
    drive = Drive(HALL, things=(ration(worth=3),))
    drive.until("R", lambda h: h.px > 240)
    assert drive.hero.life == drive.hero.most_life
    assert drive.session.progress.flags["rations"] == 3


def test_a_picked_one_does_not_come_back_after_a_death() -> None:
    drive = Drive("\n".join([*["." * 40] * 12, "@" + "." * 39, "#" * 30 + "." * 10]), things=(ration(),))
    drive.until("R", lambda h: h.px > 240)
    drive.hero.put(560, 700)
    drive.go("", 60)
    assert drive.hero.px < 100
    assert not drive.world.each(Ration)
    assert drive.session.progress.flags["rations"] == 1


def test_it_glows_so_that_it_is_seen() -> None:
    drive = Drive(HALL, things=(ration(),))
    assert any(isinstance(look, Glow) for look in drive.world.each(Ration)[0].looks())


CEILING = "\n".join(["#" * 40, "#" * 10 + "%" * 10 + "#" * 20, *["." * 40] * 10, "@" + "." * 39, "#" * 40])


def hanging(room: str, y: float, x: float = 240) -> tuple[Drive, Any]:
    """A lamp whose chain is fixed at x, y."""
    drive = Drive(room, things=(Thing(1, "Lamp", "", x, y, shape="point", props={"length": 40.0}, layer="room"),))
    return drive, drive.world.each(Lamp)[0]


def test_a_lamp_falls_when_what_it_hangs_from_is_cut() -> None:
    drive, lamp = hanging(CEILING, 32)
    drive.go("", 60)
    assert abs(lamp.y - 72) < 3
    fire(drive.world, (0.0, 24.0), (1.0, 0.0), 2000.0, 6.0, Hit(1, Team.PEOPLE), pierces=True)
    drive.go("", 90)
    assert lamp.y > 180
    assert not [look for look in lamp.looks() if isinstance(look, Glow)]
    assert {"lamp_falls", "lamp_breaks"} <= {c.name for c in drive.happened(Cue)}


def test_a_lamp_falls_when_its_chain_is_cut_and_else_hangs() -> None:
    drive, lamp = hanging(HALL, 16)
    fire(drive.world, (0.0, 110.0), (1.0, 0.0), 2000.0, 6.0, Hit(1, Team.PEOPLE), pierces=True)
    drive.go("", 60)
    assert abs(lamp.y - 56) < 3
    fire(drive.world, (0.0, 40.0), (1.0, 0.0), 2000.0, 6.0, Hit(1, Team.PEOPLE), pierces=True)
    drive.go("", 90)
    assert lamp.y > 180
