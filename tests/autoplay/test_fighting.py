"""How pilots fight: as late as a person, as exactly as a person, and with a person's good sense."""

from itertools import pairwise

import pytest

from game.actors.assembler import Assembler
from game.actors.brute.brute import Brute
from game.actors.crawler.crawler import Crawler
from game.actors.hanger.hanger import Hanger
from game.autoplay.fighting.aiming import Aim
from game.autoplay.fighting.eyes import Eyes, Foe, foes_in_sight
from game.autoplay.habits import NOVICE, SKILLED, Habits
from game.kit.rng import Rng
from game.sim.actions import NOTHING, Actions, Button
from game.sim.events import Cue, Died, HeroDied, Hurt, LineReleased, LineStuck, Shot
from tests.autoplay.bouts import Bout, hall

EMPTY = hall(*[""] * 9, "." * 12 + "@")
BOTH = pytest.mark.parametrize("habits", [SKILLED, NOVICE], ids=["skilled", "novice"])


def hurts(bout: Bout) -> int:
    """How often the figure was hurt."""
    return sum(hurt.who in ("Zuru", "Killy") for hurt in bout.happened(Hurt)) + len(bout.happened(HeroDied))


# -- as late as a person


@BOTH
def test_who_comes_into_the_picture_is_known_a_reaction_later(habits: Habits) -> None:
    """A novice knows of a crawler a quarter of a second after it came into the picture."""
    bout = Bout(hall(*[""] * 9, "@" + "." * 39 + "c", wide=60), {"c": ("Crawler", {"asleep": True})})
    eyes, seen = Eyes(habits, Rng(1)), -1
    for tick in range(200):
        eyes.look(bout.session)
        if seen < 0 and foes_in_sight(bout.world, bout.hero):
            seen = tick
        if eyes.foes:
            assert tick - seen == habits.reaction
            return
        bout.session.step(Actions(Button.RIGHT))
    raise AssertionError("it was never seen")


@BOTH
def test_nothing_is_done_sooner_than_a_reaction_after_somebody_came(habits: Habits) -> None:
    bout = Bout(EMPTY, habits=habits)
    bout.go(60)
    assert set(bout.held) == {NOTHING}
    bout.add("Crawler", 360.0, 176.0).give_chase(bout.world, 20)
    since = len(bout.held)
    bout.until(lambda: bout.held[-1] != NOTHING, 120)
    assert len(bout.held) - since > habits.reaction


def test_it_has_in_mind_where_somebody_must_be_by_now() -> None:
    """A guess from what was seen a quarter of a second ago is better than what was seen, and not as good as knowing."""
    bout = Bout(EMPTY, habits=NOVICE)
    brute = bout.add("Brute", 460.0, 176.0)
    brute.facing = -1
    brute.give_chase(bout.world, 300)
    eyes, been = Eyes(NOVICE, Rng(1)), []
    for _ in range(60):
        bout.session.step(NOTHING)
        eyes.look(bout.session)
        been.append(brute.x)
    now, then = been[-1], been[-1 - NOVICE.reaction]
    assert 0 < abs(eyes.foes[0].at[0] - now) < abs(then - now)


# -- as exactly as a person


def test_every_shot_of_a_novice_is_off_by_something_else() -> None:
    foe = Foe(1, "Crawler", (300.0, 100.0), (0.0, 0.0), (30.0, 20.0), "idle", 30, 1, False, 100.0, False)
    spread = {}
    for name, habits in (("skilled", SKILLED), ("novice", NOVICE)):
        aim, shots = Aim(habits, Rng(3)), []
        for _ in range(60):
            aim.again()
            shots.append((aim.at((100.0, 100.0), foe, 18.0) + 1800) % 3600 - 1800)
        assert any(a != b for a, b in pairwise(shots))
        spread[name] = max(map(abs, shots)) / 10
    assert spread["skilled"] <= 3 * SKILLED.aim_error
    assert NOVICE.aim_error < spread["novice"] <= 3 * NOVICE.aim_error


def test_a_novice_leads_too_little() -> None:
    foe = Foe(1, "Crawler", (300.0, 100.0), (0.0, 3.0), (30.0, 20.0), "run", 30, 1, False, 100.0, False)

    def mean(habits: Habits) -> float:
        aim, total = Aim(habits, Rng(3)), 0
        for _ in range(200):
            aim.again()
            total += (aim.at((100.0, 100.0), foe, 18.0) + 1800) % 3600 - 1800
        return total / 2000

    assert 0 < mean(NOVICE) < mean(SKILLED)


# -- crawlers


def test_it_stuns_lets_go_and_shoots_again() -> None:
    """Two bolts for a crawler, the line let go a reaction after it held."""
    bout = Bout(EMPTY)
    bout.add("Crawler", 360.0, 176.0).give_chase(bout.world, 400)
    bout.until(lambda: bout.happened(Died), 600)
    stuck, released = bout.ticks_of(LineStuck), bout.ticks_of(LineReleased)
    assert len([hurt for hurt in bout.happened(Hurt) if hurt.who == "Crawler"]) == 1
    assert not released or released[0] - stuck[0] in range(SKILLED.reaction, SKILLED.reaction + 4)
    assert hurts(bout) == 0


@pytest.mark.parametrize("seed", [1, 2, 3])
@BOTH
def test_two_crawlers_are_beaten(habits: Habits, seed: int) -> None:
    bout = Bout(EMPTY, habits=habits, seed=seed)
    for x in (60.0, 560.0):
        bout.add("Crawler", x, 176.0).give_chase(bout.world, 30)
    bout.until(lambda: not bout.world.each(Crawler), 2400)
    assert hurts(bout) <= (0 if habits is SKILLED else 2)


def test_no_bolt_is_shot_at_a_wall() -> None:
    """Behind a wall somebody hunts, and is seen to; there is nothing to be shot at."""
    rows = [*["......" + "." * 7 + "#......#"] * 8, "......" + "@......#..c...#"]
    rows[0] = "......" + "." * 7 + "########"
    bout = Bout(hall(*rows), {"c": "Crawler"})
    bout.world.each(Crawler)[0].give_chase(bout.world, 10)
    bout.go(300)
    assert bout.fighter.eyes.foes
    assert not bout.happened(Shot)


def test_a_leap_is_not_dodged_over_an_edge_into_the_deep() -> None:
    """On a beam over nothing one stays on the beam."""
    beam = "." * 12 + "....@...." + "." * 21
    rows = [*[""] * 6, beam, "." * 12 + "#########", *[""] * 2]
    picture = "\n".join(line.ljust(44, ".") for line in rows) + ("\n" + "." * 44) * 30
    for seed in (1, 2, 3):
        bout = Bout(picture, seed=seed)
        crawler = bout.add("Crawler", 200.0, 110.0)
        crawler.give_chase(bout.world, 10)
        for _ in range(600):
            bout.tick()
            if not crawler.alive:
                break
        assert all(died.cause != "abyss" for died in bout.happened(HeroDied))
        assert bout.hero.y < 200, "still on the beam"


# -- hangers, brutes, nests


def test_it_does_not_stay_under_a_hanger() -> None:
    bout = Bout(EMPTY)
    bout.add("Hanger", bout.hero.x + 6, 20.0)
    bout.until(lambda: not bout.world.each(Hanger), 2400)
    assert hurts(bout) == 0


@BOTH
def test_a_brute_loses_its_mask_and_then_its_life(habits: Habits) -> None:
    bout = Bout(EMPTY, habits=habits)
    brute = bout.add("Brute", 460.0, 176.0)
    brute.facing = -1
    bout.until(lambda: not bout.world.each(Brute), 3000)
    assert any(cue.name == "brute_mask_off" for cue in bout.happened(Cue))
    assert hurts(bout) <= (0 if habits is SKILLED else 1)


def test_a_nest_is_waited_for_and_shot_when_it_is_open() -> None:
    bout = Bout(EMPTY)
    nest = bout.add("Assembler", bout.hero.x + 90, 20.0, every=2.0, most=1)
    for _ in range(3000):
        shot_before = len(bout.happened(Shot))
        opened = nest.open
        bout.tick()
        if len(bout.happened(Shot)) > shot_before and not bout.world.each(Crawler):
            assert opened, "not at a closed one"
        if not nest.alive:
            break
    assert not bout.world.each(Assembler)


# -- Killy


def test_killy_turns_leaps_aside() -> None:
    bout = Bout(EMPTY, hero="Killy")
    for x in (60.0, 520.0, 600.0):
        bout.add("Crawler", x, 176.0).give_chase(bout.world, 5)
    bout.until(lambda: not bout.world.each(Crawler), 2400)
    assert hurts(bout) <= 1


def test_killy_gathers_a_full_beam_for_a_brute() -> None:
    bout = Bout(EMPTY, hero="Killy")
    bout.add("Brute", 520.0, 176.0).facing = -1
    bout.until(lambda: not bout.world.each(Brute), 1800)
    assert [shot.weapon for shot in bout.happened(Shot)].count("beam") >= 1
    assert hurts(bout) == 0


# -- with a walker


def test_a_wish_is_left_alone_where_nobody_is() -> None:
    bout = Bout(EMPTY)
    for wish in (Actions(Button.RIGHT), Actions(Button.LEFT | Button.JUMP), Actions(Button.FIRE, 2700), NOTHING):
        assert bout.tick(wish) == wish


def test_hands_that_the_walker_needs_stay_the_walkers() -> None:
    bout = Bout(EMPTY)
    bout.add("Crawler", 360.0, 176.0).give_chase(bout.world, 60)
    wish = Actions(Button.FIRE, 2700)
    assert all(bout.tick(wish) == wish for _ in range(40))


def test_one_who_sleeps_keeps_nobody_from_walking_on_and_one_who_hunts_does() -> None:
    bout = Bout(EMPTY)
    bout.add("Crawler", 420.0, 176.0, asleep=True, sight=30.0)
    bout.go(30)
    assert not bout.fighter.busy(bout.session)
    bout.add("Crawler", 380.0, 176.0).give_chase(bout.world, 60)
    bout.go(SKILLED.reaction + 1)
    assert bout.fighter.busy(bout.session)


def test_one_who_cannot_come_keeps_nobody_for_ever() -> None:
    cell = "." * 6 + "@......#######"
    held = "." * 6 + ".......#..c..#"
    bout = Bout(hall(*[""] * 5, cell.replace("@", "."), *[held.replace("c", ".")] * 2, held, cell), {"c": "Crawler"})
    crawler = bout.world.each(Crawler)[0]
    crawler.give_chase(bout.world, 10)
    bout.go(40)
    waited = bout.until(lambda: not bout.fighter.busy(bout.session), 600)
    assert waited < 300
