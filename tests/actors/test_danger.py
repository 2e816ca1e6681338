"""Danger: they come out of structure where nobody looks, not too many, not for ever."""

from typing import Any

import pytest

from game.actors.crawler.crawler import Crawler
from game.actors.danger.zone import Danger
from game.actors.seam import Seam
from game.kit.geometry import distance, inside, overlap
from game.kit.routine import Script
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.damage import Hit, Team
from game.sim.director import Phase
from game.sim.events import Assembled, Cue, Died, FightBegan, FightEnded
from game.sim.level import LevelData, LevelError, Thing, Value
from game.sim.look import Look
from game.sim.scripts import Scene, nothing
from game.sim.toppled import Body
from game.sim.world import World
from game.smoke.director import Fight, Watch

COLS, ROWS = 130, 18
FLOOR = (ROWS - 2) * 16
HALL = "\n".join(
    ["#" * COLS] + ["#" + "." * (COLS - 2) + "#"] * (ROWS - 4) + ["#" + "." * 60 + "@" + "." * (COLS - 63) + "#"] + ["#" * COLS] * 2
)
INSIDE = (16.0, 16.0, (COLS - 2) * 16.0, (ROWS - 3) * 16.0)
QUICK: dict[str, Value] = {"pause": 2.0, "pause_more": 0.5}
TO_AND_FRO = (Button.RIGHT, Button.RIGHT, Button.LEFT, Button(0))


def zone(**props: Value) -> Thing:
    """A zone all over the hall."""
    return Thing(900, "Danger", "hall", *INSIDE, props={**QUICK, **props}, layer="room")


def seam(oid: int, x: float, y: float, *, shown: bool = False) -> Thing:
    """A seam near x, y."""
    return Thing(oid, "Seam", "", x, y, shape="point", props={"shown": shown}, layer="room")


class Hall:
    """A session in the hall, its zone and the camera; `kill` ends those who are whole."""

    def __init__(self, *things: Thing, seed: int = 1, picture: str = HALL, **props: Value) -> None:
        self.level: LevelData = room(picture, things=(zone(**props), *things))
        self.session = Session(self.level, seed)
        self.report = Fight("hall", seed)
        self.watch = Watch(self.session, 900, self.report)
        self.events: list[Any] = []
        self.safe = True

    @property
    def world(self) -> Any:
        """Where it happens now."""
        return self.session.world

    @property
    def danger(self) -> Danger:
        """The zone."""
        return self.world.each(Danger)[0]

    @property
    def out(self) -> list[Any]:
        """Those of the zone who live."""
        return [sent.one for sent in self.danger.spawner.out if sent.one.alive and sent.one.life > 0] if self.world.each(Danger) else []

    def go(self, ticks: int, held: Button = Button(0)) -> "Hall":
        """So many ticks."""
        for _ in range(ticks):
            if self.safe:
                self.world.hero.safe_ticks = 5
            self.watch.step(Actions(held))
            self.events += self.world.events
        return self

    def kill(self) -> None:
        """Everyone who is whole is shot, in the next tick."""
        for sent in self.danger.spawner.out:
            if not sent.forming:
                self.hit(sent.one, Hit(9, Team.PEOPLE))

    def hit(self, whom: Any, blow: Hit) -> None:
        """A blow in the next tick."""

        def script() -> Script:
            whom.take(self.world, blow)
            yield

        self.world.run(script())

    def happened(self, kind: type[Any]) -> list[Any]:
        """All events of a class."""
        return [event for event in self.events if isinstance(event, kind)]


def wander(hall: Hall, seconds: int, *, kill: bool = True) -> None:
    """To and fro; whoever has come is shot every other second."""
    for second in range(seconds):
        hall.go(60, TO_AND_FRO[second // 2 % 4])
        if kill and second % 2 and hall.world.each(Danger):
            hall.kill()


def test_they_come_out_of_structure_unseen_and_then_hunt() -> None:
    hall = Hall().go(120)
    assert hall.happened(FightBegan) == [FightBegan("hall")]
    hall.go(500)
    assert hall.happened(Assembled)
    assert hall.report.spawned >= 2
    assert hall.report.in_view == hall.report.seen_unfinished == 0
    hero = hall.world.hero
    assert any(distance(one.middle(), hero.chest) < 200 for one in hall.out)


@pytest.mark.parametrize("seed", range(1, 5))
def test_never_in_the_picture_never_close_never_too_many_never_too_much(seed: int) -> None:
    hall, far = Hall(seed=seed, budget=12.0, most=4, waves=3), []
    for second in range(100):
        before = len(hall.happened(Assembled))
        hall.go(30, TO_AND_FRO[second // 2 % 4])
        for event in hall.happened(Assembled)[before:]:
            far.append(distance((event.x, event.y), hall.world.hero.chest))
        assert len(hall.out) <= 4
        if hall.world.each(Danger):
            assert hall.danger.spawner.spent <= 12.0
            if second % 3 == 0:
                hall.kill()
    assert hall.report.spawned >= 8
    assert hall.report.in_view == hall.report.seen_unfinished == 0
    assert hall.report.behind_share >= 0.6
    assert min(far) > 150


def test_waves_end_and_with_the_last_one_the_zone() -> None:
    hall = Hall(budget=6.0, most=3, waves=2)
    wander(hall, 120)
    assert not hall.world.each(Danger)
    assert hall.session.progress.flags.get("fought.hall")
    assert len(hall.happened(FightEnded)) == 1
    assert len(hall.happened(Died)) >= 5
    assert not hall.world.each(Crawler)
    assert hall.report.pauses
    assert min(hall.report.pauses) >= 2.0
    sent = len(hall.happened(Assembled))
    wander(hall, 20)
    assert len(hall.happened(Assembled)) == sent


def test_nobody_comes_while_it_is_quiet() -> None:
    hall = Hall(budget=6.0, most=3, waves=2, pause=20.0)
    for _ in range(200):
        hall.go(30)
        if hall.danger.director.phase.state is Phase.QUIET:
            break
        hall.kill()
    sent = len(hall.happened(Assembled))
    hall.go(19 * 60)
    assert len(hall.happened(Assembled)) == sent
    assert not hall.out


def test_a_fresh_world_after_a_death_begins_anew() -> None:
    hall = Hall(budget=6.0, most=3, waves=2).go(400)
    assert hall.out
    hall.safe = False
    hall.go(10)
    hall.hit(hall.world.hero, Hit(99, Team.PLACE))
    hall.go(60)
    assert hall.session.progress.deaths == 1
    assert hall.danger.spawner.spent == 0.0
    hall.safe = True
    wander(hall, 120)
    assert hall.session.progress.flags.get("fought.hall")


def test_it_waits_for_a_flag_or_for_an_alarm() -> None:
    flagged, alarmed = Hall(when="flag:lift"), Hall(when="alarm")
    for hall in (flagged, alarmed):
        hall.go(600)
        assert not hall.happened(FightBegan)
        assert not hall.out
    alarmed.world.senses.alarms.begin(7, ("yard",))
    alarmed.go(100)
    assert not alarmed.happened(FightBegan)
    alarmed.world.senses.alarms.begin(8, ("yard", "hall"))
    alarmed.go(500)
    assert alarmed.happened(FightBegan)
    assert alarmed.happened(Assembled)
    flagged.session.progress.flags["lift"] = 1
    flagged.go(500)
    assert flagged.happened(FightBegan)
    assert flagged.happened(Assembled)


def test_nobody_is_sent_during_a_cutscene() -> None:
    def play(_world: World) -> Script:
        yield 600

    hall = Hall()
    hall.world.run(hall.world.staging.perform(hall.world, Scene("pause", play, nothing, nothing)))
    hall.go(590)
    assert not hall.happened(Assembled)
    hall.go(400)
    assert hall.happened(Assembled)


def test_nothing_comes_inside_a_shield() -> None:
    left = Thing(901, "Shield", "", 0, 0, 1000, ROWS * 16, props={}, layer="room")
    hall = Hall(left, budget=9.0, most=3)
    wander(hall, 60)
    born = hall.happened(Assembled)
    assert born
    assert not any(inside((event.x, event.y), left.rect) for event in born)


def test_nothing_comes_where_it_could_not_reach_the_figure() -> None:
    apart = HALL.splitlines()
    for row in range(ROWS):
        apart[row] = apart[row][:84] + "#" * 20 + apart[row][104:]
    hall = Hall(picture="\n".join(apart))
    wander(hall, 40)
    assert hall.happened(Assembled)
    assert all(event.x < 84 * 16 for event in hall.happened(Assembled))


def test_seams_come_first_and_open() -> None:
    seams = [seam(950 + i, x, y) for i, (x, y) in enumerate((x, y) for x in range(40, 2050, 90) for y in (30, FLOOR - 10))]
    hall = Hall(*seams, budget=20.0, most=3)
    wander(hall, 60)
    born = hall.happened(Assembled)
    opened = [cue for cue in hall.happened(Cue) if cue.name == "seam_open"]
    assert len(born) > 8
    assert len(opened) > len(born) / 2
    assert all(any(distance((cue.x, cue.y), (event.x, event.y)) < 16 for event in born) for cue in opened)


def test_a_seam_that_may_be_shown_is_used_before_the_players_eyes() -> None:
    shown = seam(950, 61 * 16 - 230, FLOOR, shown=True)
    hall = Hall(shown, most=1).go(40)
    slit = hall.world.each(Seam)[0]
    assert not slit.free
    look = next(iter(slit.looks()))
    assert isinstance(look, Look)
    assert look.anim == "build_0"
    assert overlap(hall.out[0].rect(), hall.watch.picture)
    hall.go(120)
    assert slit.free


def test_who_loses_the_figure_is_called_back_and_sent_again() -> None:
    hall = Hall(budget=6.0, most=3, waves=2).go(400)
    ids = [one.id for one in hall.out]
    assert ids
    for one in hall.out:
        one.stun_left = 100000
        one.body.enter(Body.STUNNED)
    hall.go(300, Button.RIGHT).go(700)
    assert not any(one.id in ids for one in hall.out)
    assert not hall.happened(Died)
    assert len(hall.happened(Assembled)) > len(ids)


def test_the_same_seed_gives_the_same_fight() -> None:
    one, two, other = Hall(seed=3), Hall(seed=3), Hall(seed=4)
    for hall in (one, two, other):
        hall.go(200).go(200, Button.RIGHT).go(300)
    assert one.session.hash() == two.session.hash()
    assert one.session.hash() != other.session.hash()


@pytest.mark.parametrize(
    ("props", "says"),
    [
        ({"roster": "crowler"}, "Did you mean 'crawler'"), ({"roster": ""}, "empty"), ({"roster": "crawler:x"}, "weight"),
        ({"most": 0}, "most"), ({"waves": 0}, "waves"), ({"peak": 2.0}, "peak"), ({"pause": -1.0}, "pause"),
        ({"budget": 1.0, "waves": 2}, "budget"), ({"when": "never"}, "enter, alarm or flag:NAME"), ({"when": "flag:"}, "flag:NAME"),
    ],
)  # fmt: skip
def test_numbers_without_sense_are_refused(props: dict[str, Value], says: str) -> None:
    with pytest.raises(LevelError, match=says):
        Hall(**props)
