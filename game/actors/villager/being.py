"""Who a villager is, and in what state; what others may ask of it, and how it looks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from game.actors.villager import hours
from game.actors.villager.natures import LIES, NATURES
from game.actors.villager.walks import Reach, Walks
from game.kit.geometry import Point, Rect
from game.sim.look import AnyLook, Layer, Look, Mark
from game.sim.people import Person
from game.sim.spawn import Choice

SIGN = 12  # px over the head
LYING = 999  # ticks of an animation that stays on its last frame
AIMED_UP, AIMED_LEVEL, AIMED_DOWN = 0, 10, 20  # ticks of the animation that is seen of who aims there
STEEP = 0.5  # of how far somebody is beside one: so much higher or lower and one aims up or down
RESTS = "sit", "sleep"  # in which nobody turns to what happens


@dataclass(eq=False)
class Being(Person):
    """`shown` is what is seen, `pose` what it does where it belongs."""

    who: Annotated[str, Choice("Villager", NATURES)]
    day: str = ""
    tick_order: ClassVar[int] = 30

    def __post_init__(self) -> None:
        super().__post_init__()
        self.nature = NATURES[self.who]
        self.hours = hours.read(self.day)
        self.h = self.nature.tall
        self.walks: Walks
        self.pose, self.turn = "idle", 0  # what is done where it is going to be, and where it looks there
        self.shown, self.age, self.gone_px = "idle", 0, 0.0
        self.hour, self.leaves = -1, -1  # the hour it lives in, and the tick in which it sets out for the next
        self.stop, self.stays = 0, 0.0  # which of an errand's spots, and ticks left there
        self.way: list[Reach] = []
        self.runs = self.aside = self.awake = self.talking = self.sign = self.steps_back = self.sent = False
        self.goal: Point | None = None  # where it stays or is going to
        self.rises = self.lowers = self.crowded = self.talk_left = 0
        self.gesture, self.gesture_x, self.gesture_left = "idle", 0.0, 0
        self.glanced = 0  # tick in which it last looked up
        self.feet = self.y  # px at which they are drawn
        self.aimed = AIMED_LEVEL

    @property
    def rests(self) -> bool:
        """Does it sit or lie?"""
        return self.pose in RESTS and not self.way

    # -- what may be asked of it

    def face(self, x: float) -> None:
        """Turns there, unless it lies."""
        if abs(x - self.x) > 2 and not (self.pose == "sleep" and self.rests):
            self.facing = 1 if x > self.x else -1

    def aims_at(self, at: Point) -> None:
        """Who stands and aims does so at whoever is there."""
        self.face(at[0])
        far, rise = abs(at[0] - self.x), self.y - at[1]
        self.aimed = AIMED_LEVEL if abs(rise) < far * STEEP else AIMED_UP if rise > 0 else AIMED_DOWN

    def heed(self, x: float, ticks: int, gesture: str = "idle") -> None:
        """Something happens at x: whoever stands looks there, with a gesture."""
        if not self.way and not self.talking and not self.rests:
            self.gesture, self.gesture_x, self.gesture_left = gesture, x, ticks

    def called(self, spot: Point) -> None:
        """Goes there, and stays until the hour changes."""
        at = self.walks.floor(spot)
        way = None if at is None else self.walks.way((self.x, self.y), at, climbs=self.nature.climbs)
        if at is not None and way is not None:
            self.goal, self.pose, self.turn, self.stays, self.way, self.runs = at, "idle", 0, float("inf"), list(way), False
            self.sent, self.aside = True, False

    def let_go(self) -> None:
        """Who was called goes back to what it does at this hour, in its own time."""
        if self.sent:
            self.hour = -1

    def talk(self, time: int) -> None:
        """Is seen to speak."""
        self.talk_left = time
        if not self.talking:
            self.heed(self.x, time, "talk")

    def looks_to(self, x: float, time: int) -> None:
        """Looks there."""
        self.heed(x, time)

    # -- how it looks

    def show(self, pose: str, way: float = 0.0) -> None:
        """Shows a pose, from its start if it is another; `way` are px gone in it, up a ladder counts up."""
        if pose == self.shown:
            self.age += 1
            self.gone_px += way
        else:
            self.shown, self.age, self.gone_px = pose, 0, way

    def rect(self) -> Rect:
        """The box of the body."""
        return self.x - 7, self.y - self.h, self.x + 7, self.y

    def looks(self) -> Iterator[AnyLook]:
        """The body, and the sign that one can talk to it; nothing far out of the picture."""
        if self.awake:
            yield Look(self.who, *self._animation(), self.x, self.feet, self.facing < 0, Layer.COMPANION, flash=self.flash_ticks > 0)
            if self.sign and not self.talking:
                yield Mark("talk", self.x, self.feet - self.h - SIGN)

    def _animation(self) -> tuple[str, int]:
        """Which one, and how old: feet and hands go as far as it goes."""
        nature, anim = self.nature, self.nature.shows(self.shown)
        if self.shown == "ladder":
            return anim, int(self.gone_px / nature.rung * 16) % 16
        if self.shown in ("walk", "run"):
            return anim, int(self.gone_px * 60 / (nature.run if anim == "run" else nature.walk))
        if anim == "aim":
            return anim, self.aimed
        return anim, LYING if anim == LIES else self.age + self.id * 13

    def state(self) -> tuple[Any, ...]:
        """Where it is, and what moves it."""
        errand = (self.hour, self.leaves, self.stop, self.stays, len(self.way), self.goal, self.runs)
        doing = (self.aside, self.awake, self.talking, self.sent, self.sign)
        ticks = (self.rises, self.lowers, self.crowded, self.talk_left, self.gesture_left, self.glanced, self.life, self.safe_ticks)
        return (self.x, self.y, self.facing, self.pose, self.shown, self.gone_px, *errand, *doing, *ticks)
