"""The second half of chapter 1 on its real map: where one may begin, what the scenes leave behind, and that nothing is watched twice."""

from collections.abc import Callable
from typing import Any

import pytest

from game.actors.breakable.mass import Mass
from game.actors.brute.brute import Brute
from game.actors.companion.companion import Companion
from game.actors.device import Device
from game.actors.exterminator import Exterminator
from game.actors.player.killy import Killy
from game.actors.watchtower.watchtower import Watchtower
from game.check import text_keys
from game.kit.routine import Script
from game.maps import catalogue
from game.media.files import read_toml
from game.paths import ASSETS, LEVELS
from game.session import Session
from game.sim.actions import Actions
from game.sim.alert import Step
from game.sim.damage import Hit, Team
from game.sim.events import (
    AlertChanged,
    CameraCalled,
    ChapterEnded,
    CheckpointReached,
    Event,
    HeroChanged,
    HeroDied,
    PersonLost,
    Restarted,
    Said,
    SceneBegan,
    SceneEnded,
)
from game.sim.level import LevelData, Thing
from game.sim.scripts import SCENES
from game.sim.world import World
from tests.driving import held

LEVEL = catalogue.level("outskirts")
PEOPLE = ("tae", "sutezo", "fusata", "atsuji")
LOST = {"fusata", "atsuji", "sutezo"}
LOST_AT = {"throat": {"fusata"}, "shaft_foot": {"fusata"}, "dead_end": LOST, "stand": LOST}
GALLERY = 6450, 6900  # px: between these are the three walls
LINE = 528, 576  # px: rows that the beam went through
GRACE = 90  # ticks in which nothing may hurt who has just begun
CONTROL = 90  # ticks from death to control
OVER_THE_SHAFT = 6264, 768  # px
STILL = 12  # ticks after a scene in which the last blow's hit-stop may go on


def named(kind: str) -> list[Thing]:
    return [thing for thing in LEVEL.things if thing.kind == kind]


SPOTS = [spot.name for spot in named("Checkpoint")]


class Run:
    """A run of the chapter from a checkpoint on; remembers every event with its tick."""

    def __init__(self, entry: str, level: LevelData = LEVEL) -> None:
        self.session = Session(level, 1, entry)
        self.events: list[tuple[int, Event]] = []

    @property
    def hero(self) -> Any:
        return self.session.world.hero

    @property
    def world(self) -> Any:
        return self.session.world

    @property
    def in_scene(self) -> bool:
        return self.world.staging.scene is not None

    def go(self, letters: str, ticks: int = 1) -> None:
        for _ in range(ticks):
            events = self.session.step(Actions(held(letters)))
            self.events += [(self.session.tick, event) for event in events]

    def until(self, letters: str, done: Callable[[], object], most: int = 2400) -> None:
        for _ in range(most):
            if done():
                return
            self.go(letters)
        raise AssertionError(f"not done after {most} ticks; the last events were {[e for _, e in self.events[-5:]]}")

    def until_scene(self, letters: str) -> None:
        self.until(letters, lambda: self.in_scene)

    def until_control(self, letters: str = "") -> None:
        self.until(letters, lambda: not self.in_scene or self.session.ended)

    def happened(self, kind: type[Any]) -> list[Any]:
        return [event for _, event in self.events if isinstance(event, kind)]

    def here(self, kind: type[Any]) -> list[Any]:
        return list(self.world.each(kind))

    def friends(self) -> set[str]:
        return {one.who for one in self.here(Companion) if one.alive and one.life > 0}

    def moves(self) -> bool:
        """Does the figure do what it is told?"""
        before = self.hero.x
        self.go("R", 12)
        after = self.hero.x
        self.go("L", 20)
        return bool(after > before + 4 and self.hero.x < after - 4)


# -- beginning


@pytest.fixture(scope="module", params=SPOTS)
def begun(request: pytest.FixtureRequest) -> Run:
    """A run from a checkpoint, in which nobody has pressed anything for a while."""
    run = Run(request.param)
    run.go("", GRACE)
    return run


def test_one_stands_free_where_one_begins(begun: Run) -> None:
    spot = begun.session.progress.checkpoint
    thing = next(t for t in named("Checkpoint") if t.name == spot)
    assert begun.hero.grounded
    assert abs(begun.hero.x - (thing.x + thing.w / 2)) < 4
    assert not LEVEL.terrain.blocks(*map(int, begun.hero.rect()))
    assert isinstance(begun.hero, Killy) == (spot == "stand")
    assert not begun.in_scene


def test_nothing_strikes_before_one_has_looked_round(begun: Run) -> None:
    assert begun.hero.life == begun.hero.most_life
    assert not begun.happened(HeroDied)
    near = [f for f in begun.here(Exterminator) if f.alive and abs(f.x - begun.hero.x) < 64 and abs(f.y - begun.hero.y) < 64]
    assert not near


def test_who_is_with_one(begun: Run) -> None:
    spot = begun.session.progress.checkpoint
    expected = set(PEOPLE) - LOST_AT.get(spot, set())
    assert begun.friends() == expected | ({"zuru"} if spot == "stand" else set())


def test_one_is_in_control(begun: Run) -> None:
    assert begun.moves()


@pytest.mark.parametrize("spot", ["throat", "shaft_foot", "dead_end", "stand"])
def test_after_the_alarm_the_place_is_as_it_left_it(spot: str) -> None:
    run = Run(spot)
    run.go("", 240)
    assert [tower.alert.step for tower in run.here(Watchtower)] == [Step.ALARM]
    walls = [m for m in run.here(Mass) if m.place.name in ("the wall", "the mouth")]
    assert all(m.loose for m in walls)
    began = {e.name for e in run.happened(SceneBegan)}
    assert not began
    fights = {e.name for _, e in run.events if type(e).__name__ == "FightBegan"}
    assert "open_floor" not in fights


@pytest.mark.parametrize("spot", ["throat", "shaft_foot", "dead_end", "stand"])
def test_the_brute_is_behind_those_who_begin_behind_it(spot: str) -> None:
    run = Run(spot)
    run.go("", 10)
    assert not [b for b in run.here(Brute) if abs(b.x - run.hero.x) < 300]


def test_flags_only_grow_from_checkpoint_to_checkpoint() -> None:
    flags: set[str] = set()
    for spot in named("Checkpoint"):
        now = set(str(spot.props.get("flags", "")).split())
        assert flags <= now, f"{spot.name} forgets {flags - now}"
        flags = now


# -- what the map names


def _flags() -> set[str]:
    """All flags that something waits for or that a run begins with."""
    waited = {str(t.props[name]) for t in LEVEL.things for name in ("flag", "wakes") if t.props.get(name)}
    waited |= {str(t.props["when"]).partition(":")[2] for t in named("Danger") if ":" in str(t.props.get("when", ""))}
    return waited | {flag for spot in named("Checkpoint") for flag in str(spot.props.get("flags", "")).split()}


def test_every_flag_is_one_that_somebody_sets() -> None:
    dangers, scenes = {t.name for t in named("Danger")}, {str(t.props["scene"]) for t in named("Trigger")}
    known = {f"fought.{name}" for name in dangers} | {f"scene.{name}" for name in scenes} | {f"lost.{who}" for who in PEOPLE}
    source = "\n".join(path.read_text("utf-8") for path in (LEVELS.parent / "game" / "cutscenes").glob("*.py"))
    unknown = {flag for flag in _flags() - known if f'"{flag}"' not in source}
    assert not unknown


def test_every_scene_is_there_and_all_that_it_says() -> None:
    names = {str(t.props["scene"]) for t in named("Trigger")}
    assert names <= set(SCENES)
    assert {name for name in SCENES if name.startswith("outskirts")} == names


def sheet(name: str) -> dict[str, Any]:
    """The animations of a sheet."""
    return dict(read_toml(ASSETS / "sprites" / f"{name}.toml")["animations"])


def test_everybody_has_a_name_a_figure_and_a_face() -> None:
    faces = sheet("portraits")
    for who in (*PEOPLE, "zuru", "killy"):
        assert f"who.{who}" in text_keys()
        assert who in faces
        assert {"idle", "run"} <= set(sheet(who))
    assert {str(t.props["who"]) for t in named("Companion")} == set(PEOPLE)


# -- the alarm


def alarm() -> Run:
    """On to where the tower stops turning."""
    run = Run("alarm")
    run.until_scene("R")
    return run


@pytest.fixture(scope="module", params=[None, 0, 30, 120, 260])
def after_alarm(request: pytest.FixtureRequest) -> Run:
    """The alarm, watched, or skipped from one of its ticks on."""
    run = alarm()
    if request.param is not None:
        run.go("", request.param + 1)
    run.until_control("" if request.param is None else "J")
    run.go("", 2)
    return run


def test_after_the_alarm_the_wall_is_down_and_the_tower_knows(after_alarm: Run) -> None:
    assert [tower.alert.step for tower in after_alarm.here(Watchtower)] == [Step.ALARM]
    assert after_alarm.session.progress.flags["wall_down"]
    after_alarm.go("", 150)
    wall = next(m for m in after_alarm.here(Mass) if m.place.name == "the wall")
    assert wall.loose
    assert after_alarm.moves()


def test_who_dies_after_the_alarm_does_not_see_it_again() -> None:
    run = alarm()
    run.until_control("J")
    die(run)
    began = len(run.happened(SceneBegan))
    run.until("R", lambda: run.hero.x > 5330, 400)
    assert len(run.happened(SceneBegan)) == began
    assert [tower.alert.step for tower in run.here(Watchtower)] == [Step.ALARM]


# -- the dead end


def dead_end() -> Run:
    """On to where there is no door."""
    run = Run("dead_end")
    run.until_scene("R")
    return run


def _blow(world: World) -> Script:
    while world.hero is None or not world.hero.take(world, Hit(99, Team.PLACE, cause="crushed")):
        yield 1


def die(run: Run) -> None:
    """The figure is killed, and stands at the checkpoint again."""
    deaths = len(run.happened(HeroDied))
    run.world.run(_blow(run.world))
    run.until("", lambda: len(run.happened(HeroDied)) > deaths, 200)
    run.until("", lambda: isinstance(run.events[-1][1], Restarted), CONTROL)


def walls_are_cut(run: Run) -> bool:
    """Can one look from one end of the gallery to the other, where the beam went?"""
    return all(not any(m.blocks(GALLERY[0], y, GALLERY[1], y + 1) for m in run.here(Mass)) for y in range(LINE[0], LINE[1], 8))


def hides_the_two(run: Run) -> None:
    """Do they stand in its field, and, after a step aside, not in each other?"""
    (device,) = run.here(Device)
    tae, zuru = sorted(run.here(Companion), key=lambda c: c.who)
    run.go("", 20)
    assert device.covers(tae.chest)
    assert device.covers(zuru.chest)
    assert abs(tae.x - zuru.x) > 8


@pytest.fixture(scope="module", params=[None, 0, 90, 260, 520, 590, 700, 742, 880])
def after_end(request: pytest.FixtureRequest) -> Run:
    """The dead end, watched, or skipped from one of its ticks on."""
    run = dead_end()
    if request.param is not None:
        run.go("", request.param + 1)
    run.until_control("" if request.param is None else "F")
    run.go("", STILL)
    return run


def test_killy_is_under_control_and_the_two_live(after_end: Run) -> None:
    assert isinstance(after_end.hero, Killy)
    assert after_end.hero.life == after_end.hero.most_life
    assert [type(p).__name__ for p in after_end.here(type(after_end.hero))] == ["Killy"]
    assert after_end.friends() == {"tae", "zuru"}
    assert [e.who for e in after_end.happened(HeroChanged)] == ["Killy"]


def test_one_goes_on_from_the_stand(after_end: Run) -> None:
    assert after_end.session.progress.checkpoint == "stand"
    assert [e.name for e in after_end.happened(CheckpointReached)][-1:] == ["stand"]
    assert [e.name for e in after_end.happened(SceneEnded)] == ["outskirts_dead_end"]


def test_the_walls_are_cut_and_the_device_lies_there(after_end: Run) -> None:
    assert walls_are_cut(after_end)
    hides_the_two(after_end)


def test_nothing_of_the_pack_is_left(after_end: Run) -> None:
    assert not [foe for foe in after_end.here(Exterminator) if foe.alive and foe.life > 0 and foe.x > 6200 and foe.y > 400]


def test_killy_can_fight_at_once(after_end: Run) -> None:
    assert after_end.moves()
    before = after_end.hero.energy
    after_end.go("F", 2)
    after_end.go("", 10)
    assert after_end.hero.energy < before


def test_who_dies_in_the_stand_is_in_it_again_at_once() -> None:
    run = dead_end()
    run.until_control("F")
    run.go("", 30)
    die(run)
    died = next(tick for tick, e in run.events if isinstance(e, HeroDied))
    run.go("", 3)
    assert not run.in_scene
    assert run.moves()
    assert run.session.tick - 35 - died < CONTROL
    assert len(run.happened(SceneBegan)) == 1
    assert isinstance(run.hero, Killy)
    assert walls_are_cut(run)
    assert run.friends() == {"tae", "zuru"}
    hides_the_two(run)
    assert len(run.happened(HeroChanged)) == 1


# -- the question


@pytest.mark.parametrize("letters", ["", "J"])
def test_the_question_ends_the_chapter(letters: str) -> None:
    run = Run("stand")
    run.go("", 5)
    run.session.progress.flags["scene.outskirts_stand"] = 1
    run.until_scene("")
    run.go("", 150)
    run.until_control(letters)
    (end,) = run.happened(ChapterEnded)
    assert run.events[-1][1] is end
    assert run.session.ended is end
    said = [e.key for e in run.happened(Said) if e.key.startswith("outskirts.question")]
    assert set(said) <= text_keys()
    assert len(said) == (6 if not letters else 1)


def test_who_was_thrown_off_the_edge_by_the_last_shot_is_not_asked_in_an_empty_picture() -> None:
    """The full beam's recoil carries him out of the dead end and down the shaft while the scene begins."""
    run = Run("stand")
    run.go("", 5)
    run.hero.put(*OVER_THE_SHAFT)
    run.session.progress.flags["scene.outskirts_stand"] = 1
    run.until_scene("")
    run.until("", lambda: run.happened(Said))
    (camera,) = [e for e in run.happened(CameraCalled) if e.ticks > 1]
    assert abs(camera.x - run.hero.x) < 160
    assert abs(camera.y - run.hero.y) < 160
    assert any(abs(one.x - run.hero.x) < 320 and abs(one.y - run.hero.y) < 160 for one in run.here(Companion))
    run.until_control()
    assert run.session.ended


def test_a_button_that_was_held_already_skips_nothing() -> None:
    """Who runs into a scene with a finger on the trigger sees it."""
    run = Run("dead_end")
    run.until_scene("RF")
    run.go("RF", 120)
    assert run.in_scene


# -- who is lost


@pytest.mark.parametrize(
    ("spot", "letters", "who", "after"),
    [("alarm", "R", "fusata", "scene.outskirts_cut_off"), ("shaft_foot", "", "atsuji", "scene.outskirts_hold")],
)
def test_whom_the_story_took_a_death_does_not_bring_back(spot: str, letters: str, who: str, after: str) -> None:
    run = Run(spot)
    if letters:
        run.until_scene(letters)
        run.until_control("J")
    for _ in range(1500):
        run.hero.safe_ticks = 2  # she stands in the middle of a fight
        run.go("")
        if run.session.progress.flags.get(after):
            break
    assert who in [e.who for e in run.happened(PersonLost)]
    die(run)
    run.go("", 10)
    assert who not in run.friends()
    run.go("", 300)
    assert [e.who for e in run.happened(PersonLost)].count(who) == 1


def test_the_alarm_is_raised_once_however_it_is_seen() -> None:
    for letters in ("", "J"):
        run = alarm()
        run.until_control(letters)
        run.go("", 30)
        assert [e.step for e in run.happened(AlertChanged)] == ["alarm"]


@pytest.mark.parametrize(("who", "scene"), [("atsuji", "outskirts_hold"), ("sutezo", "outskirts_floors")])
def test_nobody_speaks_of_or_as_one_who_fell_before(who: str, scene: str) -> None:
    run = Run("throat")
    run.go("", 5)
    next(c for c in run.here(Companion) if c.who == who).fall_now(run.world, Hit(99, Team.SAFEGUARD))
    run.go("", 30)
    run.world.run(SCENES[scene].play(run.world))
    run.go("", 300)
    assert not [e.key for e in run.happened(Said) if e.key.startswith(scene.replace("_", "."))]


def test_the_story_takes_whom_a_blow_has_knocked_down() -> None:
    run = Run("throat")
    run.go("", 5)
    sutezo = next(c for c in run.here(Companion) if c.who == "sutezo")
    run.until("", lambda: sutezo.take(run.world, Hit(9, Team.SAFEGUARD)), 200)
    assert not run.happened(PersonLost)
    run.world.run(SCENES["outskirts_floors"].play(run.world))
    run.go("", 200)
    assert [e.who for e in run.happened(PersonLost)] == ["sutezo"]


def test_who_begins_in_the_stand_has_the_two_hidden_behind_him() -> None:
    run = Run("stand")
    run.go("", 60)
    hides_the_two(run)
    assert walls_are_cut(run)
