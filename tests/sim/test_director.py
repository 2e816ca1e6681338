"""The rhythm of a fight on made-up intensities, and what the simulation knows of the picture."""

from typing import Any

from game.kit.geometry import Rect
from game.kit.rng import Rng
from game.kit.ticks import ticks
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.director import Director, Phase, Plan
from game.sim.events import Assembled, FightBegan, FightEnded, Hurt, Restarted, Shot, Told
from game.sim.intensity import Intensity
from game.sim.level import Thing
from game.sim.picture import Picture, out_of_view, widest
from game.sim.scenery import CameraRegion
from game.sound.tension import Tension
from game.view.camera import Camera
from game.view.frame import HEIGHT, WIDTH

PLAN = Plan(peak=0.7, pause=15.0, pause_more=10.0, waves=2)


class Story:
    """A director that is told what happens."""

    def __init__(self, seed: int = 1) -> None:
        self.director, self.rng = Director(PLAN), Rng(seed)

    def go(self, intensity: float = 0.0, ticks: int = 1, *, engaged: bool = True, spent: bool = False, moved: float = 0.0) -> Phase:
        """So many ticks of this; the phase after them."""
        for _ in range(ticks):
            self.director.tick(self.rng, intensity=intensity, engaged=engaged, spent=spent, moved=moved)
        return self.director.phase.state

    def until(self, phase: Phase, most: int, **now: bool) -> int:
        """How many ticks until then."""
        for tick in range(most):
            if self.go(0.5, **now) is phase:
                return tick + 1
        raise AssertionError(f"not in {phase} after {most} ticks")


def test_it_builds_up_to_the_peak_and_three_to_five_seconds_more() -> None:
    for seed in range(1, 9):
        story = Story(seed)
        assert story.go(0.69, 2000) is Phase.BUILD
        assert story.go(0.7) is Phase.PEAK
        assert story.director.calls
        assert ticks(3) <= story.until(Phase.FADE, 1000) <= ticks(5)
        assert not story.director.calls


def test_it_fades_as_long_as_anything_engages_and_leaves_quiet_for_its_time() -> None:
    for seed in range(1, 9):
        story = Story(seed)
        story.go(0.9)
        story.until(Phase.FADE, 1000)
        assert story.go(0.1, ticks(39)) is Phase.FADE
        assert story.go(0.1, engaged=False) is Phase.QUIET
        assert ticks(15) <= story.until(Phase.BUILD, 3000, engaged=False) <= ticks(25)
        assert story.director.wave == 2


def test_one_who_only_lurks_does_not_keep_it_up_for_ever() -> None:
    story = Story()
    story.go(0.1, spent=True)
    assert story.go(0.1, ticks(41)) is Phase.QUIET


def test_going_on_ends_the_quiet_early_but_not_at_once() -> None:
    story = Story()
    story.go(0.9)
    story.until(Phase.FADE, 1000)
    story.go(0.1, engaged=False)
    assert story.go(ticks=ticks(8) - 1, engaged=False, moved=5000.0) is Phase.QUIET
    assert story.go(engaged=False, moved=5000.0) is Phase.BUILD


def test_a_wave_that_is_spent_ends_too_and_the_last_one_ends_it_all() -> None:
    story = Story()
    assert story.go(0.1, spent=True) is Phase.FADE
    story.go(0.1, engaged=False)
    story.until(Phase.BUILD, 3000, engaged=False)
    story.go(0.1, spent=True)
    assert story.go(0.1, engaged=False) is Phase.OVER
    assert story.go(1.0, 5000) is Phase.OVER


def feel(intensity: Intensity, seconds: float, **now: Any) -> float:
    """So many seconds of the same."""
    quiet: dict[str, Any] = {"blows": 0, "kills": (), "strikers": 0, "close": 0, "engaged": False}
    for _ in range(ticks(seconds)):
        intensity.tick(**{**quiet, **now})
    return intensity.value


def test_intensity_rises_with_blows_kills_and_attackers_and_falls_only_in_peace() -> None:
    blow, near, far, press = Intensity(), Intensity(), Intensity(), Intensity()
    blow.tick(blows=1, kills=(), strikers=0, close=0, engaged=True)
    near.tick(blows=0, kills=(60.0,), strikers=0, close=0, engaged=True)
    far.tick(blows=0, kills=(350.0,), strikers=0, close=0, engaged=True)
    assert blow.value > near.value > far.value > 0
    before = blow.value
    assert feel(blow, 20, engaged=True) == before
    assert feel(blow, 2) < before
    assert feel(blow, 30) == 0
    assert feel(press, 2, strikers=2, close=3, engaged=True) > 0.2
    assert feel(press, 60, strikers=3, engaged=True) == 1


def test_the_music_is_tense_from_the_call_to_the_end() -> None:
    tension = Tension()
    tension.tick([FightBegan("hall")])
    assert tension.layer == "tense"
    for _ in range(5000):
        tension.tick([])
    assert tension.layer == "calm"
    tension.tick([Assembled(0, 0, "Crawler", 1, 54)])
    assert tension.layer == "tense"
    tension.tick([Told(0, 0, "Crawler", 1, 18)])
    assert tension.layer == "fight"
    tension.tick([FightEnded("hall")])
    assert tension.layer == "calm"


# -- what the simulation knows of the picture

WIDE = "\n".join(
    ["#" * 160]
    + ["#" + "." * 158 + "#"] * 14
    + ["#" + "." * 30 + "-" * 12 + "." * 40 + "#" * 9 + "." * 67 + "#"]
    + ["#" + "." * 158 + "#"] * 8
    + ["#" + "." * 50 + "#" * 7 + "." * 101 + "#"]
    + ["#" + "." * 158 + "#"] * 4
    + ["#....@" + "." * 153 + "#"]
    + ["#" * 160] * 2
)
FRAMED = Thing(77, "CameraRegion", "", 900, 0, 500, 480, props={"look_x": 90.0, "look_y": -60.0}, layer="room")
TOLERANCE = 36.0  # px that a kick, a jolt and hit-stop may move the camera by


def runs(session: Session, seed: int, length: int) -> list[tuple[Rect, Rect, Rect]]:
    """What the camera shows, what the simulation takes for seen, and the most it could be, tick by tick, under wild buttons."""
    camera = Camera(session.level.size, [s for s in session.world.scenery if isinstance(s, CameraRegion)])
    picture, rng, held, found = Picture(session.world), Rng(seed), Button(0), []
    choices = (Button.LEFT, Button.RIGHT, Button.RIGHT | Button.JUMP, Button.LEFT | Button.JUMP, Button.SURGE | Button.RIGHT,
               Button.FIRE | Button.UP, Button.STRIKE, Button.LEFT | Button.SURGE)  # fmt: skip
    for tick in range(length):
        if tick % 24 == 0:
            held = rng.pick(choices)
        for event in session.step(Actions(held)):
            if isinstance(event, Restarted):
                camera.snap(event.x, event.y)
            elif isinstance(event, Shot):
                camera.kick(event.dx, event.dy)
            elif isinstance(event, Hurt):
                camera.shake(1.0)
        hero = session.world.hero
        assert hero is not None
        camera.tick(hero)
        picture.tick(session.world, hero)
        left, top = camera.view(1.0)
        found.append(((left, top, left + WIDTH, top + HEIGHT), picture.area, widest(session.world, hero)))
    return found


def within(inner: Rect, outer: Rect) -> bool:
    """Does one lie in the other, but for the tolerance?"""
    corners = (inner[0] + TOLERANCE, inner[1] + TOLERANCE), (inner[2] - TOLERANCE, inner[3] - TOLERANCE)
    return not any(out_of_view(outer, corner, 0.0) for corner in corners)


def test_what_the_camera_shows_is_never_taken_for_out_of_view() -> None:
    for seed in range(1, 7):
        for shown, taken, most in runs(Session(room(WIDE), seed), seed, 900):
            assert within(shown, taken)
            assert within(shown, most)


def test_the_picture_is_known_once_it_had_time_to_settle_and_taken_wide_where_a_region_moves_it() -> None:
    assert any(taken[2] - taken[0] == WIDTH for _, taken, _ in runs(Session(room(WIDE)), 1, 400))
    for seed in range(1, 7):
        framed = runs(Session(room(WIDE, things=(FRAMED,)), seed), seed, 1200)
        assert all(within(shown, taken) for shown, taken, _ in framed)
