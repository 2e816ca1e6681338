"""The party: they muster unseen, hide, point, shoot, are afraid, are knocked down and get up; and some fall for good."""

from itertools import pairwise
from typing import Any

import pytest

from game.actors.companion.companion import Companion
from game.actors.companion.natures import NATURES
from game.actors.companion.words import LINES
from game.actors.crawler.crawler import Crawler
from game.actors.crumble import Crumble
from game.actors.player.zuru import Zuru
from game.actors.post import flag
from game.check import text_keys
from game.sim.damage import Hit, Team
from game.sim.events import Died, HeroDied, Hurt, Noticed, PersonLost, Said
from game.sim.level import Thing
from game.sim.look import Glow, Line, Look
from game.sim.progress import lost
from tests.driving import Drive

HALL = "\n".join(["." * 100] * 8 + ["tsf@" + "." * 96, "#" * 100])
LONG = "\n".join(["." * 160] * 8 + ["tsf@" + "." * 156, "#" * 160])
BITE = Hit(1, Team.SAFEGUARD, 200.0, -100.0, cause="crawler")


def people(**props: Any) -> dict[str, Any]:
    """Tae, Sutezo and Fusata, all with these properties."""
    who = {"t": "tae", "s": "sutezo", "f": "fusata"}
    return {letter: ("Companion", {"who": name, "order": i, **props}) for i, (letter, name) in enumerate(who.items())}


def thing(oid: int, kind: str, x: float, w: float = 64, y: float = 80, h: float = 64, name: str = "", **props: Any) -> Thing:
    """A rectangle in the map."""
    return Thing(oid, kind, name, x, y, w, h, props=props, layer="room")


def find(drive: Drive, who: str) -> Any:
    """The companion of this name; None when there is none."""
    return next((c for c in drive.world.each(Companion) if c.who == who), None)


def hunter(drive: Drive, x: float, y: float = 140.0) -> Any:
    """A crawler that has come to hunt, frozen in its place so that only the party acts."""
    crawler = Crawler(Thing(0, "Crawler", "", x, y, shape="point"), sight=0.0)
    drive.world.spawn(crawler)
    drive.go("", 1)
    return crawler


def wait(drive: Drive, done: Any, most: int = 900, letters: str = "") -> int:
    """Plays on until `done()`; how many ticks that took."""
    for tick in range(most):
        if done():
            return tick
        drive.go(letters, 1)
    raise AssertionError(f"not after {most} ticks")


def rouse(drive: Drive, crawler: Any) -> None:
    """It notices her."""
    crawler.sight = 400.0
    wait(drive, lambda: any(e.actor == crawler.id for e in drive.happened(Noticed)), 120)


def go_unharmed(drive: Drive, crawler: Any, letters: str = "") -> None:
    """A tick in which it hunts, but its turn to attack never comes."""
    crawler.rested = drive.world.tick + 100
    drive.go(letters, 1)


# -- musters


def test_a_muster_brings_those_who_stayed_unseen_and_they_follow() -> None:
    post = thing(1, "Post", 300, who="tae sutezo fusata")
    muster = thing(2, "Muster", 2200, at=3)
    spot = thing(3, "Beat", 1500, name="spot")
    drive = Drive(LONG, people(), things=(post, muster, spot))
    drive.until("R", lambda h: h.px > 700)
    drive.go("", 200)
    assert all(300 <= c.x <= 364 for c in drive.world.each(Companion))
    drive.until("R", lambda h: h.px > 2190, 1200)
    before = {c.who: c.x for c in drive.world.each(Companion)}
    for _ in range(600):
        drive.go("", 1)
        for c in drive.world.each(Companion):
            if abs(c.x - before[c.who]) > 20:  # it was brought: neither there nor here in any picture
                assert min(abs(c.x - drive.hero.x), abs(before[c.who] - drive.hero.x)) > 420
            before[c.who] = c.x
    assert all(abs(c.x - drive.hero.x) < 120 for c in drive.world.each(Companion))
    drive.until("L", lambda h: h.px < 200, 1200)  # past the post again: it keeps nobody
    drive.go("", 300)
    assert all(abs(c.x - drive.hero.x) < 120 for c in drive.world.each(Companion))


@pytest.mark.parametrize(("checkpoint", "there"), [(None, False), (2400, True)])
def test_what_a_muster_changed_counts_from_the_next_checkpoint_on(checkpoint: int | None, there: bool) -> None:
    post = thing(1, "Post", 300, who="tae sutezo fusata")
    muster = thing(2, "Muster", 2200, who="tae fusata", mortal=True)
    after = (thing(3, "Checkpoint", checkpoint, name="after", y=96, h=48),) if checkpoint else ()
    drive = Drive(LONG, people(), things=(post, muster, *after))
    drive.until("R", lambda h: h.px > 700)
    drive.go("", 200)
    drive.until("R", lambda h: h.px > 2450, 1200)
    drive.hero.put(2450, 300)
    drive.go("", 100)
    assert len(drive.happened(HeroDied)) == 1
    near = [abs(c.x - drive.hero.x) < 120 for c in drive.world.each(Companion)]
    assert near == [there, False, there]
    assert [c.may_die for c in drive.world.each(Companion)] == [there, False, there]
    assert drive.session.progress.flags[flag("sutezo")] == 1


# -- hiding


def test_when_she_crouches_they_crouch() -> None:
    drive = Drive(HALL, people())
    drive.go("", 60)
    drive.go("D", 60)
    assert all(c.pose == "crouch" and c.crouching for c in drive.world.each(Companion))
    drive.go("", 60)
    assert not any(c.crouching for c in drive.world.each(Companion))


def test_near_danger_they_hide_in_a_refuge_until_it_is_over() -> None:
    refuge = thing(1, "Refuge", 200, w=80, y=112, h=32)
    drive = Drive(HALL, people(), things=(refuge,))
    drive.until("R", lambda h: h.px > 260)
    drive.go("", 60)
    crawler = hunter(drive, 420)
    wait(drive, lambda: all(200 <= c.x <= 280 and c.pose in ("crouch", "cower") for c in drive.world.each(Companion)), 400)
    assert len({c.x for c in drive.world.each(Companion)}) == 3
    assert not any(c.huntable for c in drive.world.each(Companion))
    crawler.take(drive.world, Hit(9, Team.PEOPLE))
    drive.until("R", lambda h: h.px > 440)
    wait(drive, lambda: all(abs(c.x - drive.hero.x) < 120 for c in drive.world.each(Companion)), 400)
    assert all(c.huntable for c in drive.world.each(Companion))


# -- pointing and fighting


def test_who_sees_it_first_points_at_it_and_says_so_once() -> None:
    drive = Drive(HALL, people())
    drive.until("R", lambda h: h.px > 260)
    drive.go("", 90)
    hunter(drive, 440)
    wait(drive, lambda: any(c.pose == "point" and c.facing == 1 for c in drive.world.each(Companion)), 60)
    drive.go("", 300)
    assert sum(".seen." in s.key for s in drive.happened(Said)) == 1


def test_one_who_speaks_points_at_what_the_talk_links_to() -> None:
    talk = thing(1, "Talk", 200, lines="tae:party.tae.up.1", points=2)
    drive = Drive(HALL, people(), things=(talk, thing(2, "Beat", 900, name="far")))
    drive.until("R", lambda h: h.px > 210)
    wait(drive, lambda: find(drive, "tae").pose == "point" and find(drive, "tae").facing == 1, 90)


def test_they_shoot_what_hunts_and_stun_it_but_do_not_win() -> None:
    drive = Drive(HALL, people())
    drive.until("R", lambda h: h.px > 260)
    drive.go("", 90)
    crawler = hunter(drive, 380)
    drive.go("", 200)
    assert not any(c.arm.busy for c in drive.world.each(Companion))  # it does not hunt: let it be
    rouse(drive, crawler)
    aimed = shot = stunned = 0
    for _ in range(1800):
        go_unharmed(drive, crawler)
        aimed += any(c.pose == "shoot" and c.arm.tip is None for c in drive.world.each(Companion))
        shot += any(isinstance(look, Line) for c in drive.world.each(Companion) for look in c.looks())
        stunned += crawler.stunned
    assert min(aimed, shot, stunned) > 60
    assert stunned < 900
    assert not [e for e in drive.happened(Died) if e.who == "Crawler"]


def test_they_never_hurt_her() -> None:
    drive = Drive(HALL, people())
    drive.until("R", lambda h: h.px > 200)
    crawler = hunter(drive, 330)
    rouse(drive, crawler)
    shots = 0
    for _ in range(900):
        go_unharmed(drive, crawler, "R" if drive.hero.px < crawler.x - 60 else "L")
        shots += any(c.arm.tip is not None for c in drive.world.each(Companion))
    assert shots > 20
    assert not [e for e in drive.happened(Hurt) if e.who == "Zuru"]


# -- fear


def test_with_enemies_all_round_they_cower_and_calm_down_when_those_are_gone() -> None:
    drive = Drive(HALL, people())
    drive.until("R", lambda h: h.px > 300)
    drive.go("", 60)
    pack = [hunter(drive, x) for x in (210, 260, 330, 400)]
    fusata = find(drive, "fusata")
    wait(drive, lambda: fusata.pose == "cower", 600)
    x = fusata.x
    drive.until("R", lambda h: h.px > 480)
    drive.go("", 60)
    assert fusata.x == pytest.approx(x, abs=2)  # it will not go on
    for crawler in pack:
        crawler.take(drive.world, Hit(9, Team.PEOPLE))
    wait(drive, lambda: not fusata.cowering and abs(fusata.x - drive.hero.x) < 120, 900)


# -- falling


def strike(drive: Drive, who: str, times: int = 1, hit: Hit = BITE) -> None:
    """One blow after the other, as soon as it can be hurt."""
    victim = find(drive, who)
    for _ in range(times):
        wait(drive, lambda: victim.safe_ticks == 0, 200)
        drive.world.run(_hit(drive, victim, hit))
        life = victim.life
        drive.go("", 1)
        assert victim.life == max(0, life - hit.damage)


def _hit(drive: Drive, victim: Any, hit: Hit) -> Any:
    victim.take(drive.world, hit)
    yield


def test_a_blow_throws_them_back_and_for_a_moment_they_are_safe() -> None:
    drive = Drive(HALL, people())
    drive.until("R", lambda h: h.px > 300)
    drive.go("", 90)
    tae = find(drive, "tae")
    x = tae.x
    strike(drive, "tae")
    assert not tae.take(drive.world, BITE)
    drive.go("", 10)
    assert tae.pose == "hurt"
    drive.go("", 14)
    assert tae.x > x + 10
    drive.go("", 200)
    assert abs(tae.x - drive.hero.x) < 60
    assert tae.life == 2


def test_a_blow_throws_nobody_over_an_edge() -> None:
    picture = "\n".join(["." * 60] * 6 + ["....t.@" + "." * 53, "#" * 8 + "." * 40 + "#" * 12, "." * 60])
    drive = Drive(picture, people())
    tae = find(drive, "tae")
    strike(drive, "tae", 2, Hit(1, Team.SAFEGUARD, -200.0))
    strike(drive, "tae", 1, Hit(1, Team.SAFEGUARD, 200.0))
    drive.go("", 60)
    assert tae.y == 112
    assert tae.x < 140


@pytest.mark.parametrize("props", [{}, {"mortal": True, "needed": True}])
def test_who_may_not_die_lies_for_a_while_and_gets_up(props: dict[str, Any]) -> None:
    drive = Drive(HALL, people(**props))
    drive.go("", 60)
    strike(drive, "tae", 3)
    tae = find(drive, "tae")
    drive.go("", 120)
    assert tae.pose == "die"
    assert not tae.huntable
    wait(drive, lambda: tae.life == 1, 200)
    drive.until("R", lambda h: h.px > 500)
    wait(drive, lambda: abs(tae.x - drive.hero.x) < 100, 300)
    assert not drive.happened(PersonLost)
    assert not drive.happened(Died)


def test_one_who_falls_stays_there_and_the_others_say_the_name() -> None:
    drive = Drive(HALL, people(mortal=True))
    drive.until("R", lambda h: h.px > 300)
    drive.go("", 60)
    strike(drive, "fusata", 3)
    fusata = find(drive, "fusata")
    assert [e.who for e in drive.happened(PersonLost)] == ["fusata"]
    drive.go("", 60)
    assert [s.key.partition("lost_")[2] for s in drive.happened(Said) if "lost_" in s.key] == ["fusata.1"]
    assert all(c.fear > 0.2 for c in drive.world.each(Companion) if c is not fusata)
    lamps = []
    for _ in range(400):
        drive.go("", 1)
        lamps += [look.strength for look in fusata.looks() if isinstance(look, Glow)]
    assert lamps[-1] == 0
    assert max(lamps) > 0.2
    x = fusata.x
    drive.until("R", lambda h: h.px > 900)
    drive.go("", 100)
    assert fusata.x == x
    assert [look.anim for look in fusata.looks() if isinstance(look, Look)] == ["die"]
    assert fusata.y == 144


@pytest.mark.parametrize(("reached", "back"), [(False, True), (True, False)])
def test_the_dead_stay_dead_from_the_next_checkpoint_on(reached: bool, back: bool) -> None:
    after = thing(1, "Checkpoint", 900, name="after", y=96, h=48)
    drive = Drive(HALL, people(mortal=True), things=(after,))
    drive.until("R", lambda h: h.px > 300)
    strike(drive, "fusata", 3)
    drive.until("R", lambda h: h.px > (910 if reached else 600))
    drive.hero.put(1000, 300)
    drive.go("", 100)
    assert bool(find(drive, "fusata")) is back
    assert bool(drive.session.progress.flags.get(lost("fusata"))) is not back
    assert find(drive, "tae") is not None
    drive.hero.put(1000, 300)
    drive.go("", 100)
    assert bool(find(drive, "fusata")) is back


def test_the_story_can_let_one_fall() -> None:
    drive = Drive(HALL, people())
    drive.go("", 60)
    sutezo = find(drive, "sutezo")
    sutezo.fall_now(drive.world, BITE)
    drive.go("", 90)
    assert sutezo.pose == "die"
    assert not sutezo.huntable


def test_the_dying_are_thrown_over_an_edge() -> None:
    picture = "\n".join(["." * 60] * 6 + [".@..t" + "." * 55, "#" * 5 + "." * 43 + "#" * 12, "." * 60])
    drive = Drive(picture, people(mortal=True))
    tae = find(drive, "tae")
    strike(drive, "tae", 2, Hit(1, Team.SAFEGUARD, -200.0))
    tae.trail.shuffle(72.0, 112.0)
    strike(drive, "tae")
    wait(drive, lambda: find(drive, "tae") is None, 300)


def test_when_the_ground_goes_they_fall_and_come_after_her() -> None:
    picture = "\n".join(["." * 60] * 6 + ["tsf.@" + "." * 55, "#" * 60, "." * 60, "." * 60, "." * 60, "#" * 60])
    drive = Drive(picture, people())
    drive.until("R", lambda h: h.px > 200)
    drive.go("", 90)
    for col in range(60):
        if col not in (12, 13):
            drive.world.level.terrain.kinds[7][col] = 0
    lowest = {c.who: c.y for c in drive.world.each(Companion)}
    for _ in range(300):
        drive.go("", 1)
        lowest = {c.who: max(c.y, lowest[c.who]) for c in drive.world.each(Companion)}
    assert set(lowest.values()) == {176}
    assert all(abs(c.x - drive.hero.x) < 120 for c in drive.world.each(Companion))


# -- others


def test_zuru_can_be_one_of_them() -> None:
    drive = Drive(HALL)
    drive.go("", 30)
    drive.world.spawn(Companion(Thing(0, "Companion", "", 300.0, 144.0, shape="point"), who="zuru"))
    drive.go("", 2)
    zuru = find(drive, "zuru")
    assert zuru.x == pytest.approx(300, abs=6)  # where it was put, not beside the figure
    drive.until("R", lambda h: h.px > 700)
    wait(drive, lambda: abs(zuru.x - drive.hero.x) < 80, 300)
    assert [look.sheet for look in zuru.looks() if isinstance(look, Look)] == ["zuru", "zuru_arm"]  # both arms
    crawler = hunter(drive, zuru.x + 150)
    rouse(drive, crawler)
    for _ in range(300):
        go_unharmed(drive, crawler)
        if zuru.pose == "shoot":
            break
    assert {"shoot", "aim"} & {look.anim for look in zuru.looks() if isinstance(look, Look)}


def test_nobody_is_in_her_way() -> None:
    drive = Drive(HALL, people())
    alone = Drive(HALL)
    for letters in ("R", "L", "RJ", "R"):
        assert drive.go(letters, 50, watch=lambda h: h.px)[-1] == alone.go(letters, 50, watch=lambda h: h.px)[-1]


COURSE = """
    ############################################################
    ............................................................
    ............................................................
    ............................................................
    .................................H######....................
    .................................H..........................
    .................................H..........................
    .................................H..........................
    .................................H..........................
    .................................H..........................
    .t@s.........####........###########.................####...
    #########..#############################..############......
    #########..#############################..############......
    ############################################################
"""


@pytest.mark.parametrize(("x", "y"), [(580, 64), (860, 160), (330, 176)])
def test_without_a_trail_they_find_a_way_of_their_own(x: int, y: int) -> None:
    """Over the gap, the block and through whatever lies between: she is suddenly somewhere else, and they have not seen how."""
    drive = Drive(COURSE, {k: v for k, v in people().items() if k in "ts"})
    drive.go("", 30)
    drive.hero.put(x, y)
    for c in drive.world.each(Companion):
        c.called((c.x, c.y))
    for _ in range(1500):
        drive.go("", 1)
        for c in drive.world.each(Companion):
            left, top, right, bottom = c.rect()
            assert not drive.world.blocks(round(left) + 3, round(top) + 4, round(right) - 3, round(bottom) - 4)
        if all(abs(c.x - drive.hero.x) < 80 and abs(c.y - drive.hero.y) < 20 and c.hop is None for c in drive.world.each(Companion)):
            return
    raise AssertionError([(c.who, c.x, c.y, c.lost) for c in drive.world.each(Companion)])


def test_whatever_they_say_has_a_text() -> None:
    keys = text_keys()
    for who in NATURES:
        assert f"who.{who}" in keys
        for about, count in LINES.items():
            assert {f"party.{who}.{about}.{n}" for n in range(1, count + 1)} <= keys
    fallible = ("sutezo", "fusata", "atsuji")
    assert {f"party.{who}.lost_{other}.1" for who in NATURES for other in fallible if who != other} <= keys


def test_they_say_nothing_into_a_talk_and_leave_time_between_two_lines() -> None:
    talk = thing(1, "Talk", 200, lines="tae:outskirts.view.1 zuru:outskirts.leaving.2")
    drive = Drive(HALL, people(), things=(talk,))
    drive.until("R", lambda h: h.px > 210)
    hunter(drive, 330)
    said = []
    for tick in range(1600):
        before = len(drive.events)
        drive.go("", 1)
        said += [(tick, e.key) for e in drive.events[before:] if isinstance(e, Said)]
        if tick % 300 == 299:
            hunter(drive, 330 + tick / 20)
    own = [tick for tick, key in said if key.startswith("party.")]
    talked = [tick for tick, key in said if not key.startswith("party.")]
    assert own
    assert own[0] > talked[-1] + 150
    assert all(b - a >= 720 for a, b in pairwise(own))


def test_darkness_makes_them_afraid_sooner() -> None:
    until_afraid = []
    for ambient in ("#8f9fa3", "#101214"):
        mood = thing(1, "Mood", 0, w=1600, y=0, h=160, ambient=ambient)
        drive = Drive(HALL, people(), things=(mood,))
        drive.until("R", lambda h: h.px > 300)
        drive.go("", 60)
        for x in (230, 400):
            hunter(drive, x)
        until_afraid.append(wait(drive, lambda d=drive: find(d, "fusata").pose == "cower", 1800))
    assert until_afraid[1] < until_afraid[0] * 0.8


def test_when_another_figure_is_under_control_they_follow_that_one() -> None:
    drive = Drive(COURSE, {k: v for k, v in people().items() if k in "ts"})
    drive.go("", 30)
    first = drive.hero
    drive.world.spawn(Zuru(Thing(0, "Zuru", "", 330.0, 176.0, shape="point")))
    drive.go("", 2)
    assert drive.hero is not first
    wait(drive, lambda: all(abs(c.x - 330) < 90 for c in drive.world.each(Companion)), 600)


def test_who_fell_says_nothing_in_a_talk() -> None:
    talk = thing(1, "Talk", 400, lines="fusata:outskirts.shield.1 tae:outskirts.view.1")
    drive = Drive(HALL, people(mortal=True), things=(talk,))
    drive.go("", 30)
    strike(drive, "fusata", 3)
    drive.until("R", lambda h: h.px > 410)
    drive.go("", 300)
    assert [s.key for s in drive.happened(Said) if s.key.startswith("outskirts.")] == ["outskirts.view.1"]


def test_the_pack_hunts_them_too() -> None:
    post = thing(1, "Post", 300, who="tae sutezo fusata")
    drive = Drive(LONG, people(), things=(post,))
    drive.until("R", lambda h: h.px > 1800, 1500)
    crawler = hunter(drive, 420)
    crawler.sight = 300.0
    wait(drive, lambda: any(c.pose == "hurt" for c in drive.world.each(Companion)), 1200)


def test_they_do_not_walk_through_what_came_down_in_their_way() -> None:
    drive = Drive(LONG, people())
    drive.until("R", lambda h: h.px > 600)
    slab = Crumble(thing(0, "Crumble", 640, w=24, y=16, h=128))
    drive.until("R", lambda h: h.px > 680)
    drive.world.spawn(slab)
    drive.until("R", lambda h: h.px > 900)
    drive.go("", 200)
    waiting = [c for c in drive.world.each(Companion) if c.x < 640]
    assert waiting
    assert not any(636 < c.x < 668 for c in drive.world.each(Companion))
    slab.gone()
    wait(drive, lambda: all(abs(c.x - drive.hero.x) < 120 for c in drive.world.each(Companion)), 300)
