"""Every frame of every figure, as a player would see it go wrong: feet that slide or hover, frames that are empty or jump."""

import pytest

pytest.importorskip("numpy")
pytest.importorskip("PIL")

from game.sim.gait import AFLOAT, GAITS, STROKES, SWINGS
from game.sim.water import FLOAT
from tools.pictures.measures import Cel, measure, slide
from tools.pictures.strips import COMPANIONS, FIGURES, OWN_SPEEDS, VILLAGERS, Strip, speed_of, strips_of, table_of

HEROES = "killy", "zuru"
WALKERS = *HEROES, *COMPANIONS
PEOPLE = *WALKERS, *VILLAGERS
AT_REST = "idle", "look", "turn", "halt", "land", "crouch", "stagger", "talk", "point", "cower", "aim", "shoot", "get_up", "work"
STANDING = *AT_REST, "walk", "crawl"
ON_LIMBS = {
    "crawler": ("run_0", "prowl_0", "idle_0", "tell_0", "notice_0", "stagger_0", "recover_0"),
    "hanger": ("land", "stand", "strike", "stagger", "stunned", "recover"),
    "brute": ("idle", "walk", "tell", "sweep", "recover", "turn", "bare_walk"),
}
SLIDE, WORST = 1.5, 3.0  # px between two frames of a foot that is seen whole, and of one under cloth or of several toes


def strips(name: str) -> dict[str, Strip]:
    """By animation."""
    return {strip.name: strip for strip in strips_of(name)}


@pytest.mark.parametrize("name", WALKERS)
def test_the_feet_of_who_goes_hold_their_place(name: str) -> None:
    """At any pace: the game shows as much of the cycle as the feet have gone."""
    for pose in ("run", "walk", "crawl"):
        gait, cels = GAITS[pose], strips(name)[pose].cels
        assert sum(cel.ticks for cel in cels) == gait.ticks
        whole, worst = slide(cels, gait.reach / gait.ticks)
        assert worst <= SLIDE, f"{pose} slides {worst} px between two frames, {whole} in a cycle"


@pytest.mark.parametrize("name", [*VILLAGERS, "crawler", "brute"])
def test_nobody_slides_at_the_speed_it_is_drawn_for(name: str) -> None:
    for anim, strip in strips(name).items():
        speed = speed_of(name, anim)
        if speed is not None:
            assert slide(strip.cels, speed / 60)[1] <= (SLIDE if name == "crawler" else WORST), anim


def test_a_foot_that_slides_is_seen() -> None:
    strip = strips("killy")["run"]
    assert slide(strip.cels, 4.5)[0] > 4 * slide(strip.cels, 3.0)[0] + 4


@pytest.mark.parametrize("name", [*PEOPLE, *ON_LIMBS])
def test_who_stands_stands_on_the_ground(name: str) -> None:
    for anim, strip in strips(name).items():
        if anim in ON_LIMBS.get(name, STANDING):
            assert {cel.box[3] for cel in strip.cels} == {0}, anim


@pytest.mark.parametrize("name", PEOPLE)
def test_who_rests_does_not_jump_about(name: str) -> None:
    for anim in ("idle", "look", "talk", "crouch", "sit"):
        strip = strips(name).get(anim)
        if strip is not None:
            found = measure(strip.cels, strip.loop)
            assert max(found.pop, found.seam) <= 4, anim


@pytest.mark.parametrize("name", FIGURES)
def test_no_frame_is_empty_or_cut_off(name: str) -> None:
    for strip in strips_of(name):
        for cel in strip.cels:
            edges = cel.solid[0].any() or cel.solid[-1].any() or cel.solid[:, 0].any() or cel.solid[:, -1].any()
            assert cel.solid.any(), strip.name
            assert not edges, strip.name


@pytest.mark.parametrize("name", HEROES)
def test_the_arm_that_is_drawn_apart_goes_along_frame_by_frame(name: str) -> None:
    body, arm = table_of(name)["animations"], table_of(f"{name}_arm")["animations"]
    for pose in (*SWINGS, *AFLOAT):
        if pose in body and (name == "killy" or pose in SWINGS):
            assert (len(arm[pose]["frames"]), arm[pose]["ticks"]) == (len(body[pose]["frames"]), body[pose]["ticks"]), pose


@pytest.mark.parametrize("name", [*HEROES, *(one for one in COMPANIONS if one != "tae_hurt")])
def test_who_can_get_into_water_has_strokes_that_the_game_knows(name: str) -> None:
    swim = strips(name)["swim"].cels
    assert sum(cel.ticks for cel in swim) == STROKES.ticks
    assert all(-FLOAT - 20 < cel.box[1] < -FLOAT for cel in [*swim, *strips(name)["tread"].cels])


def test_speeds_are_of_animations_that_there_are() -> None:
    for name, speeds in OWN_SPEEDS.items():
        assert set(speeds) <= set(strips(name)), name


def test_a_rolling_foot_does_not_slide() -> None:
    """Heel first, then the whole sole, then the toe."""
    import numpy as np

    cels = []
    for left, right in ((10, 12), (4, 9), (0, 2)):
        solid = np.zeros((4, 20), bool)
        solid[3, left:right] = True
        cels.append(Cel(solid, (0, 3), 2))
    assert slide(cels, 2.0)[1] <= 2
