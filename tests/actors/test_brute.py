"""The brute: a wall from the front, slow to turn, and its mask comes off if one pulls long enough."""

from typing import Any

import pytest

from game.actors.brute.brute import Brute
from game.actors.brute.mind import Mind
from game.actors.brute.will import RECOVER_TICKS, SWEEP_TICKS, TELL_TICKS, TURN_TICKS
from game.sim.damage import Hit, Team
from game.sim.events import Assembled, Cue, Died, Noticed, Told
from game.sim.look import Look
from tests.driving import Drive

WIDE = 44


def walled(*rows: str) -> str:
    """A closed room with these rows."""
    return "\n".join(["#" * WIDE, *["#" + row.ljust(WIDE - 2, ".") + "#" for row in rows], "#" * WIDE])


HALL = walled(*[""] * 9, "....@.............b")
NEAR = walled(*[""] * 9, "............@....b")
LEDGE = "\n".join(["." * WIDE] * 8 + ["@" + "." * 24 + "b" + "." * 18, "#" * 6 + "." * 10 + "#" * 18 + "." * 10, "#" * 6 + "." * 38])
SHELF = walled(*[""] * 6, "...............@", "", "..........##########", "................b")
SLOPE = "\n".join(
    ["." * WIDE] * 6
    + ["." * 12 + "b" + "." * 31, "." * 8 + "/########\\" + "." * 26, "@" + "." * 6 + "/" + "#" * 10 + "\\" + "." * 25]
    + ["#" * WIDE]
)


def with_brute(picture: str = HALL, way: int = -1, **props: Any) -> tuple[Drive, Any]:
    """The room, and its brute, which looks this way."""
    drive = Drive(picture, {"b": ("Brute", props)})
    brute = drive.world.each(Brute)[0]
    brute.facing = way
    return drive, brute


def blow(damage: int = 1, push_x: float = 0.0, **more: Any) -> Hit:
    """A blow by people."""
    return Hit(damage, Team.PEOPLE, push_x, **more)


def cues(drive: Drive, name: str) -> list[Cue]:
    """All cues of this name so far."""
    return [e for e in drive.happened(Cue) if e.name == name]


def seen(brute: Any) -> Look:
    """The picture of its body."""
    return next(look for look in brute.looks() if isinstance(look, Look))


# -- what it does


def test_it_walks_its_beat_and_never_over_an_edge() -> None:
    drive, brute = with_brute(LEDGE, sight=0.0)
    places = drive.go("", 1500, watch=lambda _: (brute.x, brute.y))
    assert {y for _, y in places} == {144}
    assert max(x for x, _ in places) - min(x for x, _ in places) > 80
    assert {seen(brute).anim} <= {"idle", "walk", "turn"}


def test_it_walks_up_and_down_slopes() -> None:
    drive, brute = with_brute(SLOPE, sight=0.0)
    brute.give_chase(drive.world, 10**6)
    places = drive.go("", 420, watch=lambda _: (brute.x, brute.y))
    assert min(x for x, _ in places) < 60
    assert {112, 144} <= {y for _, y in places}


def test_it_sees_comes_and_stands_before_it_strikes() -> None:
    drive, brute = with_brute()
    start = brute.x
    drive.until("", lambda _: brute.mind.state is Mind.NOTICE, 60)
    assert drive.happened(Noticed)
    drive.until("", lambda _: brute.mind.state is Mind.TELL, 600)
    assert start - brute.x > 100
    assert cues(drive, "brute_step")
    assert [(e.who, e.ticks) for e in drive.happened(Told)] == [("Brute", TELL_TICKS)]
    assert drive.until("", lambda _: brute.mind.state is Mind.SWEEP, 60) >= TELL_TICKS - 1
    assert seen(brute).anim == "sweep"
    drive.go("", SWEEP_TICKS + 2)
    assert drive.hero.life == 1


def test_behind_it_nobody_is_noticed_from_afar() -> None:
    drive, brute = with_brute(way=1)
    brute.rested = 10**6
    drive.go("", 200)
    assert not drive.happened(Noticed)


def test_who_jumps_is_not_swept_away() -> None:
    drive, brute = with_brute(NEAR)
    drive.until("", lambda _: brute.mind.state is Mind.TELL, 400)
    drive.go("", TELL_TICKS - 9)
    drive.go("J", 30)
    assert brute.mind.state is Mind.RECOVER
    assert drive.hero.life == 3


def test_past_it_while_it_recovers_one_is_behind_it() -> None:
    drive, brute = with_brute(NEAR)
    drive.until("", lambda _: brute.mind.state is Mind.TELL, 400)
    drive.until("RS", lambda h: h.px > brute.x + 24, 40)
    drive.until("", lambda _: brute.mind.state is Mind.RECOVER, 80)
    assert drive.hero.life == 3
    assert brute.take(drive.world, blow(push_x=-200.0, by=drive.hero.id)) == (drive.hero.x > brute.x)
    assert drive.until("", lambda _: brute.mind.state is Mind.TURN, 120) >= RECOVER_TICKS - 2
    assert brute.facing == -1
    drive.go("", TURN_TICKS + 1)
    assert brute.facing == 1


def test_at_an_edge_it_waits_instead_of_falling() -> None:
    drive, brute = with_brute(LEDGE)
    brute.give_chase(drive.world, 0)
    drive.go("", 500)
    assert brute.y == 144
    assert brute.mind.state is Mind.HUNT
    assert seen(brute).anim == "idle"


def test_a_shelf_between_keeps_its_limb_still() -> None:
    drive, _ = with_brute(SHELF)
    drive.go("", 500)
    assert not drive.happened(Told)


# -- its armour


def test_from_the_front_blows_only_ring() -> None:
    drive, brute = with_brute()
    drive.go("", 10)
    assert not brute.take(drive.world, blow(push_x=200.0))
    assert not brute.take(drive.world, blow(2, push_x=200.0))
    assert brute.life == 5
    assert seen(brute).flash
    assert len([e for e in drive.world.events if isinstance(e, Cue) and e.name == "brute_clang"]) == 2


def test_from_behind_five_blows_end_it_in_pieces() -> None:
    drive, brute = with_brute()
    drive.go("", 10)
    for number in range(5):
        brute.facing = -1
        assert brute.take(drive.world, blow(push_x=-200.0))
        if number == 1:
            assert brute.mind.state is Mind.STAGGER
            place = brute.x
            drive.go("", 20)
            assert brute.x == place
    assert [e for e in drive.world.events if isinstance(e, Died) and e.who == "Brute"]
    drive.go("", 6)
    assert brute not in drive.world.actors
    assert len(drive.world.debris) > 8


def test_who_strikes_counts_more_than_where_the_blow_pushes() -> None:
    drive, brute = with_brute()
    assert not brute.take(drive.world, blow(push_x=-10.0, by=drive.hero.id))
    brute.facing = 1
    assert brute.take(drive.world, blow(push_x=-10.0, by=drive.hero.id))


def test_a_full_beam_and_falling_structure_go_through() -> None:
    drive, brute = with_brute()
    assert brute.take(drive.world, blow(3, push_x=500.0))
    assert brute.life == 2
    assert brute.bare
    drive, brute = with_brute()
    assert brute.take(drive.world, Hit(2, Team.PLACE, 0.0, 300.0, cause="structure"))
    assert brute.life == 3


def test_a_blow_while_it_rears_ends_the_attack() -> None:
    drive, brute = with_brute(NEAR)
    drive.until("", lambda _: brute.mind.state is Mind.TELL, 400)
    for _ in range(2):
        brute.take(drive.world, blow(push_x=-200.0))
    assert brute.mind.state is Mind.STAGGER
    assert len(drive.world.senses.tokens) == 0


# -- the harpoon


def test_a_bolt_in_the_mask_pulled_long_enough_tears_it_off() -> None:
    drive, brute = with_brute()
    drive.go("F", 1, aim=0)
    drive.until("", lambda h: h.harpoon.holds, 40)
    assert brute.life == 5
    place = brute.x
    drive.until("K", lambda _: brute.bare, 60)
    assert abs(brute.x - place) < 20
    assert cues(drive, "brute_strain")
    assert len(cues(drive, "brute_mask_off")) == 1
    assert brute.mind.state is Mind.STAGGER
    assert len(drive.world.debris) == 1
    drive.go("", 55)
    assert brute.mind.state is Mind.STAGGER
    drive.go("", 8)
    assert seen(brute).anim in ("bare_idle", "bare_walk")
    assert brute.take(drive.world, blow(push_x=200.0))


def test_killy_s_line_rings_on_the_mask_and_his_full_beam_ends_it() -> None:
    drive = Drive(HALL, {"b": "Brute"}, hero="Killy")
    brute = drive.world.each(Brute)[0]
    brute.facing = -1
    drive.go("F", 1, aim=0)
    drive.go("", 12, aim=0)
    assert brute.life == 5
    drive.go("F", 70, aim=0)
    drive.go("", 30, aim=0)
    assert brute.life == 0


def test_let_go_too_soon_the_mask_stays() -> None:
    drive, brute = with_brute()
    drive.go("F", 1, aim=0)
    drive.until("", lambda h: h.harpoon.holds, 40)
    drive.go("K", 20)
    drive.go("F", 1)
    drive.go("", 60)
    assert not brute.bare
    assert not brute.caught
    assert brute.weight == 3.0


def test_in_its_back_a_bolt_stuns_and_draws_the_figure_in() -> None:
    drive, brute = with_brute(NEAR, way=1, sight=0.0)
    drive.go("F", 1, aim=0)
    drive.until("", lambda h: h.harpoon.holds, 40)
    assert brute.life == 4
    assert brute.mind.state is Mind.STUNNED
    place = brute.x
    drive.go("K", 30)
    assert brute.x == place


# -- coming and going


def test_it_forms_and_then_hunts() -> None:
    drive, brute = with_brute(sight=0.0)
    brute.form(drive.world)
    assert [e for e in drive.world.events if isinstance(e, Assembled) and e.who == "Brute"]
    brute.give_chase(drive.world, 20)
    drive.go("", 20)
    assert seen(brute).anim == "forming"
    drive.until("", lambda _: brute.mind.state is Mind.HUNT, 60)


def test_it_turns_for_who_comes_from_behind_and_never_hurts_its_own() -> None:
    drive = Drive(NEAR, {"b": "Brute"})
    brute = drive.world.each(Brute)[0]
    assert not brute.take(drive.world, Hit(1, Team.SAFEGUARD))
    brute.facing = 1
    brute.give_chase(drive.world, 0)
    drive.until("", lambda _: brute.mind.state is Mind.TURN, 30)
    drive.until("", lambda _: brute.facing == -1, TURN_TICKS + 2)


@pytest.mark.parametrize("seed", [1, 2])
def test_two_runs_are_the_same(seed: int) -> None:
    def hashes() -> list[str]:
        drive = Drive(walled(*[""] * 9, "....@......b...b....b...b"), {"b": "Brute"}, seed)
        found = []
        for tick in range(900):
            drive.go("R" if tick // 120 % 2 == 0 else "LJ", 1)
            if tick % 60 == 0:
                found.append(drive.world.hash())
        return found

    assert hashes() == hashes()
