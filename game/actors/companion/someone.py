"""Who a companion is, and in what state: all that the ways it behaves in share."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from game.actors.companion import showing
from game.actors.companion.asked import Errand
from game.actors.companion.being import Being
from game.actors.companion.fight import Arm
from game.actors.companion.hiding import Hiding
from game.actors.companion.natures import NATURES
from game.actors.post import Post
from game.kit.fsm import Machine
from game.kit.geometry import Point, Rect
from game.sim.harpooned import Harpooned
from game.sim.hero import Hero
from game.sim.hop import Hop
from game.sim.look import AnyLook
from game.sim.people import Person
from game.sim.solid import Solid
from game.sim.spawn import Choice
from game.sim.trail import SWIM, Trail

LIFE = 3


@dataclass(eq=False)
class Someone(Person):
    """`who` is name and sheet; the smaller `order`, the closer behind. Who is not `mortal`, or is `needed`, gets up again."""

    who: Annotated[str, Choice("Person", NATURES)]
    order: int = 0
    mortal: bool = False
    needed: bool = False
    tick_order: ClassVar[int] = 20

    def __post_init__(self) -> None:
        super().__post_init__()
        self.life = LIFE
        self.being = Machine(Being.WELL)
        self.pose, self.age, self.gone_px = "idle", 0, 0.0
        self.trail: Trail | None = None  # the way from here to whom it follows; made in the first tick in which she is there
        self.follows_whom: Hero | None = None
        self.restful = False  # does it only stand?
        self.rank = 0  # 0 is the closest behind
        self.going = False
        self.speed = 0.0  # px per tick on the ground
        self.hop: Hop | None = None
        self.talk_left = self.point_left = 0
        self.lost = 0  # ticks without a way on
        self.sought = -1000  # tick in which it last took another way
        self.aside = 0  # to which side it makes room for another
        self.post: Post | None = None
        self.came: dict[int, int] = {}  # which way it went when it first came to a post, by the post's id
        self.held = False  # may not pass its post now
        self.stays = False  # for good
        self.summons: Point | None = None  # where it was called to
        self.climbed: Point = (self.x, self.y)  # where the climb began that it shows
        self.feet, self.feet_known = self.y, False  # px at which they are drawn
        self.foes: list[Harpooned] = []  # in sight, the nearest first
        self.fear, self.cowering, self.cowering_since = 0.0, False, 0  # 0..1; tick
        self.rests = 0  # after how many rests of the party it is well
        self.mourned, self.mourn_left = 0.0, 0  # x where somebody fell, and ticks for which it looks there
        self.arm = Arm()
        self.shot_at = -1000  # tick
        self.hiding: Hiding | None = None
        self.concealed = False
        self.asked: Errand | None = None
        self.thrown = self.floating = 0  # to which side; ticks without ground
        self.drop_x = self.drop_y = 0.0  # px per tick, in a fall
        self.swims = False

    @property
    def follows(self) -> bool:
        """Does it come along, or wait at a post?"""
        return not self.held

    @property
    def way(self) -> Trail | None:
        """What it goes along now."""
        if self.asked is not None:
            return self.asked.way
        return self.hiding.way if self.hiding is not None else self.trail

    @property
    def aboard(self) -> Solid | None:
        """The moving solid it stands on."""
        here = self.way.here.solid if self.way is not None else None
        return here if isinstance(here, Solid) else None

    @property
    def steady(self) -> bool:
        """Does it stand or walk, with its hands free?"""
        way = self.way
        return way is not None and self.being.state is Being.WELL and self.hop is None and way.here.rest and way.here.pose != "ladder"

    @property
    def hand(self) -> Point:
        """Where it holds the harpoon."""
        return self.x, self.y - showing.HAND

    @property
    def huntable(self) -> bool:
        """Who hides is not found."""
        return super().huntable and not self.concealed

    @property
    def may_die(self) -> bool:
        """Is a fall for good?"""
        return self.mortal and not self.needed

    def talk(self, time: int) -> None:
        """Says something for so many ticks."""
        self.talk_left = time

    def looks_to(self, x: float, time: int) -> None:
        """Looks there, as towards somebody who fell."""
        self.mourned, self.mourn_left = x, time

    def show(self, pose: str, way: float = 0.0) -> None:
        """Shows an animation, from its start if it is another; `way` are px gone in it. Who swims shows that."""
        pose = SWIM if self.swims else pose
        if pose == self.pose:
            self.age += 1
            self.gone_px += way
            return
        if pose == "climb":
            self.climbed = self.x, self.y
        self.pose, self.age, self.gone_px = pose, 0, 0.0

    def rect(self) -> Rect:
        """The box of the body."""
        return self.x - 8, self.y - self.h, self.x + 8, self.y

    def looks(self) -> Iterator[AnyLook]:
        """The body, its line, and the lamp on the suit."""
        return showing.looks(self)

    def state(self) -> tuple[Any, ...]:
        """Where it is, how far its way, and what moves it."""
        way = (len(self.trail.steps), self.trail.length) if self.trail is not None else ()
        hop = self.hop.tick if self.hop is not None else -1
        mind = (self.talk_left, self.point_left, self.mourn_left, self.fear, self.cowering, self.cowering_since, len(self.foes))
        mood = (self.restful, self.going, self.lost, self.sought, self.aside, self.stays, self.held, hop, self.summons)
        body = (self.life, self.safe_ticks, self.being.state.name, self.being.ticks, self.drop_x, self.drop_y)
        errand = self.hiding.state() if self.hiding is not None else ()
        errand += self.asked.state() if self.asked is not None else ()
        return (self.x, self.y, self.facing, self.pose, self.speed, *mind, *mood, *way, *body, *self.arm.state(), *errand)
