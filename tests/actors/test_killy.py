"""Killy: the thin line, the full beam and what it does to him, energy, the strike and what it turns aside."""

from typing import Any

import pytest

from game.actors.crawler.crawler import Crawler
from game.sim.events import Cue, Died, Froze, Hurt, Hushed, NoiseMade
from game.sim.toppled import Body
from tests.driving import Drive

HALL = "\n".join(["#" * 80] + ["." * 80] * 16 + ["." * 40 + "@" + "." * 39] + ["#" * 80] * 3)
WALLS = "\n".join(["#" * 80, *["." * 12 + "##" + "." * 8 + "##" + "." * 8 + "##" + "." * 46] * 5,
                   "...@" + "." * 8 + "##" + "." * 3 + "c....##...c....##...c" + "." * 42, "#" * 80, "#" * 80])  # fmt: skip
CHARGED = 56  # ticks of holding after which the beam is full


def killy(picture: str = HALL, legend: Any = None, **props: Any) -> Drive:
    """Killy in a room; crawlers are `c`, asleep."""
    drive = Drive(picture, {"c": ("Crawler", {"asleep": True}), **(legend or {})}, hero="Killy", **props)
    drive.until("", lambda h: h.grounded, 30)
    return drive


def cues(drive: Drive, name: str) -> list[Cue]:
    """All cues of this name so far."""
    return [e for e in drive.happened(Cue) if e.name == name]


def tap(drive: Drive, aim: float | None = None, letters: str = "") -> None:
    """A short pull of the trigger."""
    drive.go(letters + "F", 3, aim)
    drive.go(letters, 1, aim)


def full(drive: Drive, aim: float | None = None, letters: str = "") -> None:
    """Holds until it is full, and lets go."""
    drive.go(letters + "F", CHARGED, aim)
    drive.go(letters, 1, aim)


# -- the line


def test_a_level_may_ask_for_him_by_map_and_by_checkpoint() -> None:
    assert type(killy().hero).__name__ == "Killy"
    by_checkpoint = Drive(HALL, {"@": ("Checkpoint", {"hero": "Killy"})})
    assert type(by_checkpoint.hero).__name__ == "Killy"
    assert by_checkpoint.hero.life == 5


def test_a_tap_is_a_line_of_twenty_tiles_that_costs_little() -> None:
    drive = killy()
    tap(drive, aim=0)
    line = cues(drive, "beam_line")[-1]
    hand = drive.hero.hand
    assert line.x + line.strength * 1280 - hand[0] == pytest.approx(320, abs=3)
    assert drive.hero.energy == pytest.approx(0.88)
    assert max(n.radius for n in drive.happened(NoiseMade)) == 420
    assert not drive.happened(Froze)


def test_a_tap_goes_through_all_who_stand_there_and_ends_at_the_wall() -> None:
    drive = killy("\n".join(["#" * 30, *["." * 12 + "##" + "." * 16] * 5, "@" + "...c..c" + "." * 4 + "##" + ".c" + "." * 14, "#" * 30]))
    first, second, behind = drive.world.each(Crawler)
    drive.go("D", 2)
    tap(drive, aim=1, letters="D")
    assert (first.life, second.life, behind.life) == (2, 2, 3)
    line = cues(drive, "beam_line")[-1]
    assert line.x + line.strength * 1280 == pytest.approx(12 * 16, abs=3)


def test_by_keys_alone_he_hits_who_crouches_at_his_feet_and_by_mouse_only_where_he_points() -> None:
    for aim, life in ((None, 2), (0, 2), (1, 3), (-90, 3)):
        drive = killy("\n".join(["#" * 30, *["." * 30] * 5, "..@" + "....c" + "." * 22, "#" * 30]))
        tap(drive, aim)
        assert drive.world.each(Crawler)[0].life == life


def test_taps_come_no_faster_than_four_in_a_second() -> None:
    drive = killy()
    for _ in range(30):
        drive.go("F", 1, aim=0)
        drive.go("", 1, aim=0)
    assert 3 <= len(cues(drive, "beam_line")) <= 4


def test_let_go_too_early_it_is_a_line() -> None:
    drive = killy()
    drive.go("F", 40, aim=0)
    assert 0.5 < drive.hero.charge < 1
    drive.go("", 2, aim=0)
    assert len(cues(drive, "beam_line")) == 1
    assert not cues(drive, "beam")
    assert drive.hero.charge == 0


# -- the full beam


def test_the_full_beam_goes_through_three_walls() -> None:
    drive = killy(WALLS)
    drive.go("D", 2)
    full(drive, aim=0, letters="D")
    assert len(drive.happened(Died)) == 3
    assert len(drive.happened(Hushed)) == 1
    assert drive.world.frozen
    assert drive.happened(Froze)[-1].ticks <= 6
    assert max(n.radius for n in drive.happened(NoiseMade)) == 1400
    drive.until("", lambda _: not drive.world.each(Crawler), 20)


def test_held_too_long_it_goes_off_by_itself() -> None:
    drive = killy()
    drive.go("F", 148, aim=0)
    assert not cues(drive, "beam")
    drive.go("F", 6, aim=0)
    assert len(cues(drive, "beam")) == 1
    drive.go("F", 200, aim=0)
    assert len(cues(drive, "beam")) == 1  # the trigger has to be let go first


def test_it_takes_energy_which_comes_back_after_a_moment() -> None:
    drive = killy()
    full(drive, aim=0)
    assert drive.hero.energy == pytest.approx(0.4)
    drive.go("", 34)
    assert drive.hero.energy == pytest.approx(0.4)
    drive.go("", 120)
    assert drive.hero.energy == pytest.approx(0.4 + 0.14 * 2, abs=0.01)
    drive.go("", 300)
    assert drive.hero.energy == 1


def test_without_the_energy_it_clicks_and_waits() -> None:
    drive = killy()
    full(drive, aim=0)
    drive.go("", 60)
    drive.go("F", 58, aim=0)
    assert len(cues(drive, "emitter_dry")) == 1
    assert drive.hero.charge < 1
    drive.until("F", lambda h: h.charge == 1, 120, aim=0)  # it comes back meanwhile
    assert drive.hero.energy >= 0.6


def test_an_empty_one_only_clicks() -> None:
    drive = killy()
    full(drive, aim=0)
    drive.go("", 60)
    for _ in range(6):
        tap(drive, aim=0)
        drive.go("", 12)
    shots = len(cues(drive, "beam_line"))
    assert shots == 4  # 0.4 and what came back in a moment
    assert cues(drive, "emitter_dry")


# -- what it does to him


def test_it_throws_him_back_along_the_ground() -> None:
    drive = killy()
    start = drive.hero.px
    full(drive, aim=0)
    drive.go("", 60)
    assert 70 < start - drive.hero.px < 110
    assert drive.hero.facing == 1
    assert drive.hero.vx == 0


def test_he_has_no_hold_on_himself_for_ten_ticks() -> None:
    drive = killy()
    full(drive, aim=0)
    drive.until("", lambda _: not drive.world.frozen, 10)
    states = drive.go("R", 14, watch=lambda h: (h.doing.state.name, h.pose))
    assert states.count(("RECOIL", "beam")) in (9, 10)
    assert states[-1][0] == "FREE"
    drive = killy()
    full(drive, aim=90)
    assert ("RECOIL", "recoil") in drive.go("", 12, watch=lambda h: (h.doing.state.name, h.pose))


def test_shot_at_the_ground_it_lifts_him_like_a_jump_and_in_the_air_like_a_second_one() -> None:
    drive = killy()
    floor = drive.hero.py
    full(drive, aim=90)
    assert 80 < floor - min(drive.go("", 50, watch=lambda h: h.py)) < 95
    drive = killy()
    drive.go("F", CHARGED - 18, aim=90)
    drive.go("FJ", 18, aim=90)
    top = floor - min(drive.go("", 60, aim=90, watch=lambda h: h.py))
    assert 140 < top < 190


def test_a_fall_is_turned_into_a_rise() -> None:
    drive = Drive("\n".join(["." * 20 + "@" + "." * 19, *["." * 40] * 60, "#" * 40]), hero="Killy")
    drive.go("F", CHARGED, aim=90)
    assert drive.hero.vy > 200
    at = drive.hero.py
    drive.go("", 1, aim=90)
    assert drive.hero.vy < -500
    assert at - min(drive.go("", 40, watch=lambda h: h.py)) > 75


def test_it_never_throws_him_into_structure() -> None:
    drive = killy("\n".join(["#" * 12, *["#" + "." * 10 + "#"] * 5, "#....@.....#", "#" * 12]))
    for aim in range(0, 360, 30):
        full(drive, aim=aim)
        for _ in range(70):
            drive.go("", 1)
            assert drive.hero.free_at(drive.world, 0, 0)
        drive.hero.emitter.energy = 1.0


def test_while_it_is_charged_he_walks_at_half_speed_and_faces_where_he_aims() -> None:
    drive = killy()
    drive.go("RF", 40, aim=180)
    assert drive.hero.vx == pytest.approx(90)
    assert drive.hero.facing == -1
    assert drive.hero.pose == "walk"


def test_who_is_hurt_loses_what_was_gathered() -> None:
    drive = killy("\n".join(["#" * 40, *["." * 40] * 6, "....@" + "." * 3 + "c" + "." * 31, "#" * 40]), {"c": "Crawler"})
    drive.until("F", lambda h: h.life < 5, 300, aim=-90)
    assert drive.hero.charge == 0
    assert not cues(drive, "beam")
    assert cues(drive, "charge_lost")
    drive.go("", 40)
    assert not cues(drive, "beam_line")


# -- the strike


CLOSE = "\n".join(["#" * 30, *["." * 30] * 6, ".....@.c" + "." * 22, "#" * 30])


def test_a_strike_is_quick_and_hits_once() -> None:
    drive = killy(CLOSE)
    crawler = drive.world.each(Crawler)[0]
    drive.go("K", 1)
    assert drive.hero.pose == "strike"
    drive.go("", 2)
    assert crawler.life == 3
    drive.go("", 3)
    assert crawler.life == 2
    assert crawler.body.state is not Body.WELL
    drive.go("", 20)
    assert crawler.life == 2
    assert drive.hero.pose != "strike"


def test_it_does_not_reach_behind_him() -> None:
    drive = killy(CLOSE)
    drive.go("L", 2)
    drive.go("K", 10)
    assert drive.world.each(Crawler)[0].life == 3


def pounced(strike_at: float, facing: str = "R") -> tuple[Drive, Crawler]:
    """A crawler leaps at him from the right; he strikes when it is `strike_at` px away."""
    drive = killy("\n".join(["#" * 60, *["." * 60] * 8, "." * 20 + "@" + "." * 5 + "c" + "." * 33, "#" * 60]), {"c": "Crawler"})
    crawler = drive.world.each(Crawler)[0]
    drive.until("", lambda _: crawler.mind.state.name == "POUNCE", 400)
    drive.go(facing, 1)
    side = 1 if crawler.x > drive.hero.x else -1
    assert side == 1
    drive.until("", lambda h: abs(crawler.x - h.x) < strike_at, 60)
    drive.go("K", 1)
    return drive, crawler


def test_a_strike_into_a_leap_parries_it() -> None:
    drive, crawler = pounced(34)
    drive.until("", lambda _: bool(cues(drive, "parry")), 8)
    assert drive.hero.life == 5
    assert drive.hero.pose == "parry"
    assert crawler.stun_left > 50
    assert crawler.vx > 150
    assert drive.happened(Froze)[-1].ticks == 4
    drive.go("", 40)
    assert drive.hero.life == 5
    assert crawler.stunned
    assert crawler.life == 3


def test_with_his_back_to_it_there_is_no_parry() -> None:
    drive, _ = pounced(34, facing="L")
    drive.go("", 12)
    assert drive.hero.life == 4
    assert not cues(drive, "parry")


def test_too_early_is_no_parry() -> None:
    drive, _ = pounced(500)
    drive.until("", lambda _: bool(drive.happened(Hurt)), 40)
    assert not cues(drive, "parry")


# -- the same again


def test_two_runs_are_the_same() -> None:
    def run() -> tuple[str, list[str]]:
        drive = killy(WALLS, {"c": "Crawler"})
        for aim in (0, 30, -45, 180, 90):
            full(drive, aim=aim)
            drive.go("R", 30)
            tap(drive, aim=aim)
            drive.go("RK", 30)
        return drive.session.hash(), [repr(e) for e in drive.events]

    assert run() == run()
