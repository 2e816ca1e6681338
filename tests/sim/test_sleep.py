"""What sleeps costs nothing, and misses nothing."""

from dataclasses import dataclass

from game.actors.danger.zone import Danger
from game.actors.lamp import Lamp
from game.sim.actor import Actor
from game.sim.debris import LIFE
from game.sim.level import Thing
from game.sim.nearby import SQUARE, Nearby
from game.sim.world import World
from tests.driving import Drive

HALL = "\n".join(["#" * 120, *["." * 120] * 11, "@" + "." * 119, "#" * 120])  # 1920 px
LAMP = Thing(1, "Lamp", "", 1200, 136, shape="point", props={"length": 40.0}, layer="room")
DANGER = Thing(2, "Danger", "hall", 1400, 16, 200, 192, layer="room")


@dataclass(eq=False)
class Sleeper(Actor):
    """Dozes about its place, and counts its ticks."""

    def begin(self, world: World) -> None:
        """Dozes at once."""
        self.ticks = 0
        world.doze(self, self.rect())

    def tick(self, world: World) -> None:
        """Counts."""
        self.ticks += 1


def sleeper(drive: Drive, x: float) -> Sleeper:
    """One that dozes at x."""
    actor = Sleeper(Thing(9, "Sleeper", "", x, 160, 16, 16))
    drive.world.spawn(actor)
    drive.go("", 1)
    return actor


def test_who_dozes_ticks_while_the_figure_is_near() -> None:
    drive = Drive(HALL)
    far, near = sleeper(drive, 1200), sleeper(drive, 40)
    ticks = near.ticks
    drive.go("", 20)
    assert (far.ticks, near.ticks) == (0, ticks + 20)
    assert far not in drive.world.awake
    drive.hero.put(1200, 208)
    drive.go("", 20)
    assert (far.ticks, near.ticks) == (20, ticks + 20)
    drive.hero.put(20, 208)
    drive.go("", 20)
    assert (far.ticks, near.ticks) == (20, ticks + 40)


def test_who_is_woken_or_put_to_rest_dozes_no_more() -> None:
    drive = Drive(HALL)
    far, near = sleeper(drive, 1200), sleeper(drive, 40)
    drive.world.wake(far)
    drive.world.rest(near)
    ticks = near.ticks
    drive.go("", 20)
    assert (far.ticks, near.ticks) == (20, ticks)
    drive.hero.put(1200, 208)
    drive.go("", 5)
    drive.hero.put(20, 208)
    drive.go("", 5)
    assert (far.ticks, near.ticks) == (30, ticks)


def test_who_dozes_can_leave() -> None:
    drive = Drive(HALL)
    near = sleeper(drive, 40)
    near.gone()
    drive.go("", 5)
    assert near not in drive.world.actors
    assert near not in drive.world.awake


def test_who_is_gone_before_it_came_comes_and_leaves() -> None:
    drive = Drive(HALL)
    actor = Sleeper(Thing(9, "Sleeper", "", 40, 160, 16, 16))
    drive.world.spawn(actor)
    actor.gone()
    drive.go("", 1)
    assert actor not in drive.world.actors


def test_lamps_and_dangers_far_away_are_not_asked() -> None:
    drive = Drive(HALL, things=(LAMP, DANGER))
    lamp, danger = drive.world.each(Lamp)[0], drive.world.each(Danger)[0]
    drive.go("", 600)
    assert not {lamp, danger} & {*drive.world.awake, *drive.world._unsettled}
    drive.until("R", lambda hero: hero.px > 1190)
    swings = drive.go("R", 40, watch=lambda _: lamp.x)
    assert max(swings) - min(swings) > 2
    drive.until("R", lambda hero: hero.px > 1410)
    assert danger.begun
    drive.hero.put(20, 208)
    drive.go("", 1)
    assert danger in drive.world.awake  # it goes on wherever the figure is


def test_debris_goes_when_it_is_old() -> None:
    debris = Drive(HALL).world.debris
    debris.throw("crawler_parts", ["torso"] * 5, 100, 64, 0, 0)
    for _ in range(LIFE - 121):
        debris.tick()
    assert len(debris) == 5
    debris.throw("crawler_parts", ["torso"] * 3, 100, 64, 0, 0)
    for _ in range(122):
        debris.tick()
    assert len(debris) == 3
    for _ in range(LIFE):
        debris.tick()
    assert len(debris) == 0


def test_what_is_near_is_the_same_list_until_something_changes() -> None:
    nearby: Nearby[str] = Nearby()
    nearby.add("a", (0, 0, 10, 10))
    nearby.add("b", (0, 0, SQUARE * 2, 10))
    found = nearby.around(0, 0, SQUARE, 5)
    assert found == ["a", "b"]
    nearby.moved("a", (20, 20, 30, 30))
    assert nearby.around(3, 3, SQUARE + 3, 6) is found
    nearby.moved("a", (SQUARE * 5, 0, SQUARE * 5 + 9, 9))
    assert nearby.around(0, 0, SQUARE, 5) == ["b"]
    nearby.discard("b")
    nearby.discard("b")
    assert not nearby.around(0, 0, SQUARE, 5)
    assert "a" in nearby
