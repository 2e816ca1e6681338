"""The hanger: seen before it drops, dangerous under its blades, helpless below."""

from typing import Any

import pytest

from game.actors.hanger.hanger import Hanger
from game.actors.hanger.mind import Mind
from game.actors.hanger.will import OPEN_TICKS, TELL_TICKS
from game.sim.beam import fire
from game.sim.damage import Hit, Hurtable, Team
from game.sim.events import Assembled, Cue, Died, Hurt, Told
from game.sim.level import Thing
from game.sim.look import Line, Look
from game.sim.solid import Solid
from game.sim.toppled import Body
from tests.driving import Drive

WIDE = 40


def walled(*rows: str) -> str:
    """A closed room with these rows."""
    return "\n".join(["#" * WIDE, *["#" + row.ljust(WIDE - 2, ".") + "#" for row in rows], "#" * WIDE])


HALL = walled("..................h", *[""] * 8, "@")
UNDER = walled("..................h", *[""] * 8, "..................@")
SHELVED = walled("..................h", *[""] * 4, "...............#######", *[""] * 3, "..................@")
STEEP = walled("..................h", *[""] * 18, "@")


def hung(picture: str = HALL, legend: dict[str, Any] | None = None) -> tuple[Drive, Any]:
    """The room, and its hanger."""
    drive = Drive(picture, {"h": "Hanger", **(legend or {})})
    return drive, drive.world.each(Hanger)[0]


def blow(damage: int = 1, push_x: float = 0.0) -> Hit:
    """A blow by people."""
    return Hit(damage, Team.PEOPLE, push_x)


def cues(drive: Drive, name: str) -> list[Cue]:
    """All cues of this name so far."""
    return [e for e in drive.happened(Cue) if e.name == name]


def seen(hanger: Any) -> Look:
    """The picture of its body."""
    return next(look for look in hanger.looks() if isinstance(look, Look))


def test_it_hangs_folded_and_does_nothing_while_nobody_crosses() -> None:
    drive, hanger = hung()
    drive.go("", 300)
    assert hanger.mind.state is Mind.WAIT
    assert seen(hanger).anim == "hang"
    assert seen(hanger).y == 16  # its hold on the ceiling
    assert not [look for look in hanger.looks() if isinstance(look, Line)]


def test_its_mask_turns_after_whoever_walks_below_and_it_creaks() -> None:
    drive, hanger = hung()
    hanger.rested = 10**9
    drive.until("R", lambda h: h.px > hanger.x - 150)
    drive.go("", 300)
    assert seen(hanger).flip
    assert cues(drive, "hanger_creak")
    drive.until("R", lambda h: h.px > hanger.x + 80)
    drive.go("", 60)
    assert not seen(hanger).flip


def test_who_crosses_below_is_warned_and_then_it_comes_down() -> None:
    drive, hanger = hung(UNDER)
    drive.until("", lambda _: hanger.mind.state is Mind.TELL, 20)
    assert [(e.who, e.ticks) for e in drive.happened(Told)] == [("Hanger", TELL_TICKS)]
    assert len(cues(drive, "hanger_unfold")) == 1
    assert drive.until("", lambda _: hanger.mind.state is Mind.DROP, 40) >= TELL_TICKS - 1
    assert seen(hanger).anim == "drop"
    drive.until("", lambda _: hanger.mind.state is Mind.OPEN, 30)
    assert hanger.y == 176
    assert [look for look in hanger.looks() if isinstance(look, Line)]
    drive.go("", 4)
    assert drive.hero.life == 2
    assert len([e for e in drive.happened(Hurt) if e.who == "Zuru"]) == 1


def test_a_runner_who_does_not_look_up_is_met_and_one_who_stops_is_not() -> None:
    drive, _ = hung()
    drive.go("R", 200)
    assert drive.hero.life == 2
    drive, hanger = hung()
    drive.until("R", lambda _: hanger.mind.state is Mind.TELL, 200)
    drive.go("L", 60)
    assert drive.hero.life == 3
    assert hanger.mind.state is Mind.OPEN


def test_a_surge_passes_under_it() -> None:
    drive, hanger = hung()
    drive.until("R", lambda _: hanger.mind.state is Mind.TELL, 200)
    drive.go("RS", 12)
    drive.go("R", 60)
    assert drive.hero.life == 3


def test_it_stays_open_and_climbs_back_and_waits() -> None:
    drive, hanger = hung(UNDER)
    drive.until("", lambda _: hanger.mind.state is Mind.OPEN, 80)
    drive.go("L", 20)
    assert drive.until("L", lambda _: hanger.mind.state is Mind.CLIMB, 80) >= OPEN_TICKS - 21
    below = hanger.y
    drive.go("", 60)
    assert below - hanger.y == pytest.approx(90, abs=2)
    drive.until("", lambda _: hanger.mind.state is Mind.WAIT, 120)
    assert hanger.top == 16
    drive.until("R", lambda h: abs(h.x - hanger.x) < 10, 200)
    told = len(drive.happened(Told))
    drive.go("", 60)
    assert len(drive.happened(Told)) == told


def test_open_one_blow_ends_it_in_pieces() -> None:
    drive, hanger = hung(UNDER)
    drive.until("", lambda _: hanger.mind.state is Mind.OPEN, 80)
    hanger.take(drive.world, blow())
    assert [e for e in drive.world.events if isinstance(e, Died) and e.who == "Hanger"]
    drive.go("", 6)
    assert hanger not in drive.world.actors
    assert len(drive.world.debris) > 6
    assert len(drive.world.senses.tokens) == 0
    assert all(type(h).__name__ != "Cord" for h in drive.world.each(Hurtable))


def test_structure_between_keeps_it_quiet() -> None:
    drive, hanger = hung(SHELVED)
    drive.go("", 200)
    assert hanger.mind.state is Mind.WAIT


def test_shot_with_the_harpoon_it_comes_down_and_lies_stunned() -> None:
    drive, hanger = hung(UNDER)
    hanger.rested = 10**9
    drive.go("F", 1, aim=-90)
    drive.until("", lambda _: hanger.body.state is Body.STUNNED, 90)
    assert hanger.y == 176
    assert hanger.life == 1
    assert seen(hanger).anim == "stunned"
    hanger.take(drive.world, blow())
    assert hanger.life == 0


def test_up_again_it_throws_a_new_cord_and_climbs() -> None:
    drive, hanger = hung(STEEP)
    hanger.take(drive.world, blow())
    assert hanger.body.state is Body.FALLING
    drive.until("", lambda _: hanger.body.state is Body.WELL, 120)
    assert hanger.life == 1  # the blow, not the floor
    assert hanger.mind.state is Mind.OPEN
    drive.until("", lambda _: hanger.mind.state is Mind.WAIT, 400)
    assert hanger.top == pytest.approx(16)


def test_a_beam_through_its_cord_drops_it() -> None:
    drive, hanger = hung(STEEP)
    hanger.mind.enter(Mind.TELL)
    drive.until("", lambda _: hanger.mind.state is Mind.DROP, 40)
    drive.go("", 14)
    fire(drive.world, (hanger.x - 120, 40.0), (1.0, 0.0), 320.0, 2.0, blow(), pierces=False)
    assert hanger.body.state is Body.FALLING
    assert hanger.life == 2
    assert [e for e in drive.world.events if isinstance(e, Cue) and e.name == "hanger_cord"]
    drive.go("", 1)
    assert not [look for look in hanger.looks() if isinstance(look, Line)]


def test_when_what_it_hangs_from_is_gone_it_falls() -> None:
    drive = Drive(walled(*[""] * 9, "@"))
    block = Solid(Thing(90, "", "", 300, 32, 48, 16))
    drive.world.spawn(block)
    drive.go("", 2)
    hanger = Hanger(Thing(91, "Hanger", "", 320, 60, shape="point"))
    drive.world.spawn(hanger)
    drive.go("", 20)
    assert hanger.top == 48
    block.gone()
    drive.until("", lambda _: hanger.body.state is Body.FALLING, 12)


def test_dragged_by_the_line_into_a_wall_it_is_hurt() -> None:
    drive, hanger = hung(UNDER)
    hanger.rested = 10**9
    hanger.stuck(drive.world, 0.0, -1.0)
    drive.go("", 40)
    life = hanger.life
    for _ in range(90):
        hanger.pulled(drive.world, 340.0, 0.0)
        drive.go("", 1)
    assert hanger.life < life


def test_pinned_to_a_wall_it_hangs_there() -> None:
    drive, hanger = hung()
    hanger.fall(drive.world)
    hanger.pin(drive.world, 16.0, 100.0, 1.0, 0.0)
    left, _, right, _ = hanger.rect()
    assert left == 16
    drive.go("", 170)
    assert hanger.pinned
    drive.go("", 60)
    assert hanger.body.state is not Body.PINNED
    assert right < 60


def test_it_forms_out_of_the_ceiling_and_comes_after_its_prey() -> None:
    drive, hanger = hung()
    hanger.form(drive.world)
    assert [e for e in drive.world.events if isinstance(e, Assembled) and e.who == "Hanger"]
    hanger.give_chase(drive.world, 0)
    drive.go("", 10)
    assert seen(hanger).anim == "forming"
    assert seen(hanger).y == 16
    gap = hanger.x - drive.hero.x
    drive.go("", 120)
    assert hanger.x - drive.hero.x < gap - 30
    assert hanger.top == 16
    drive.until("", lambda h: h.life < 3, 600)


def test_there_is_no_blow_without_a_turn() -> None:
    drive, hanger = hung()
    for who in (901, 902, 903):
        drive.world.senses.tokens.take(who)
    drive.until("R", lambda h: h.px > hanger.x - 4)
    drive.go("", 90)
    assert hanger.mind.state is Mind.WAIT
    drive.world.senses.tokens.give_back(902)
    drive.until("", lambda _: hanger.mind.state is Mind.TELL, 30)


def test_killy_parries_it_and_it_lies_stunned() -> None:
    drive = Drive(HALL, {"h": "Hanger"}, hero="Killy")
    hanger = drive.world.each(Hanger)[0]
    drive.until("R", lambda _: hanger.mind.state is Mind.DROP, 200)
    drive.until("R", lambda h: h.y - hanger.y < 60, 60)
    life = drive.hero.life
    drive.go("K", 20)
    assert drive.hero.life == life
    assert hanger.stunned
    assert len(drive.world.senses.tokens) == 0


def test_without_a_ceiling_it_stands_and_lashes_out() -> None:
    drive = Drive("\n".join(["." * 40] * 12 + ["....@..h" + "." * 32, "#" * 40]), {"h": "Hanger"})
    hanger = drive.world.each(Hanger)[0]
    drive.until("", lambda _: hanger.mind.state is Mind.STRIKE, 200)
    assert seen(hanger).anim == "strike"
    assert drive.hero.life == 3
    drive.until("", lambda h: h.life == 2, 20)
    assert hanger.way == -1


def test_two_runs_are_the_same() -> None:
    def hashes() -> list[str]:
        drive = Drive(walled("..h...h...h....h.....h", *[""] * 8, "@"), {"h": "Hanger"})
        found = []
        for tick in range(900):
            drive.go("R" if tick // 120 % 2 == 0 else "L", 1)
            if tick % 60 == 0:
                found.append(drive.world.hash())
        return found

    assert hashes() == hashes()
