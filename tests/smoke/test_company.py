"""Who stands about without a reason, and who has one."""

from game.actors.companion.companion import Companion
from game.actors.crane import Crane
from game.smoke.company import EVERY, LOOKS, Company
from tests.actors.weights import FLOOR, crane, thing
from tests.driving import Drive

SECONDS = EVERY * (LOOKS + 2)  # ticks


def called() -> Drive:
    """Tae holds a lever for her, who is far away."""
    friend = thing(5, "Companion", 40, FLOOR, name="tae", who="tae")
    drive = crane(thing(3, "Lever", 400, FLOOR, flag="go", helper="tae", call=4), thing(4, "Call", 560, 260, 120, 60), friend)
    drive.until("R", lambda hero: bool(hero.px > 630))
    drive.until("", lambda _: drive.world.each(Crane)[0].along > 100, 500)
    return drive


def found(drive: Drive) -> list[str]:
    company, wrong = Company(), []
    for tick in range(SECONDS):
        drive.go("")
        if tick % EVERY == 0 and (breach := company.breach(drive.world)) is not None:
            wrong.append(breach.why)
    return wrong


def test_who_holds_a_lever_has_a_reason_to_stand_there() -> None:
    drive = called()
    tae = drive.world.each(Companion)[0]
    assert tae.asked is not None
    assert abs(tae.x - drive.hero.x) > 200
    assert not found(drive)


def test_who_only_stands_there_has_none() -> None:
    drive = called()
    tae = drive.world.each(Companion)[0]
    tae.asked = None
    tae.tick = lambda *_: None
    assert any("tae" in why for why in found(drive))
