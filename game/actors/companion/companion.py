"""A friend who comes along: wherever you have gone, by the same ways."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from game.actors.companion import going, waiting
from game.actors.companion.arrival import arrive
from game.actors.post import Post
from game.kit.geometry import Point, Rect
from game.sim.damage import Hit, Team
from game.sim.hop import Hop
from game.sim.look import AnyLook, Glow, Layer, Line, Look
from game.sim.people import Person
from game.sim.solid import Solid
from game.sim.spawn import spawnable
from game.sim.trail import Trail

if TYPE_CHECKING:
    from game.sim.world import World

STANDING, CROUCHED, HAND = 40, 24, 32  # px above the feet
LAMP, LAMP_RADIUS, LAMP_STRENGTH = "#ffe9c4", 48.0, 0.45


@spawnable("Companion")
@dataclass(eq=False)
class Companion(Person):
    """`who` is name and sheet; the smaller `order`, the closer behind. Nothing can hurt them yet."""

    who: str
    order: int = 0
    tick_order: ClassVar[int] = 20

    def __post_init__(self) -> None:
        super().__post_init__()
        self.team = Team.PEOPLE
        self.life = 3
        self.facing, self.pose, self.age = 1, "idle", 0
        self.trail: Trail | None = None  # the way from here to her; made in the first tick in which she is there
        self.rank = 0  # 0 is the closest behind
        self.going = False
        self.speed = 0.0  # px per tick on the ground
        self.hop: Hop | None = None
        self.talk_left = 0
        self.lost = 0  # ticks without a way on
        self.aside = 0  # to which side it makes room for another
        self.post: Post | None = None
        self.came: dict[int, int] = {}  # which way it went when it first came to a post, by the post's id
        self.held = False  # may not pass its post now
        self.stays = False  # for good
        self.climbed: Point = (self.x, self.y)  # where the climb began that it shows
        self.feet = self.y

    def talk(self, time: int) -> None:
        """Says something for so many ticks."""
        self.talk_left = time

    def show(self, pose: str) -> None:
        """Shows an animation, from its start if it is another."""
        if pose == self.pose:
            self.age += 1
            return
        if pose == "climb":
            self.climbed = self.x, self.y
        self.pose, self.age = pose, 0

    @property
    def aboard(self) -> Solid | None:
        """The moving solid it stands on."""
        return self.trail.here.solid if self.trail is not None else None

    @property
    def follows(self) -> bool:
        """Does it come along, or wait at a post?"""
        return not self.held

    def tick(self, world: "World") -> None:
        """Keeps her way in mind, and goes it."""
        hero = world.hero
        if hero is None:
            return
        if self.trail is None:
            self.rank = sorted(world.each(Companion), key=lambda c: (c.order, c.id)).index(self)
            self.trail = arrive(world, self, hero)
        trail = self.trail
        if hero.life > 0 and not self.stays:
            trail.record(world, hero)
        self.talk_left = max(0, self.talk_left - 1)
        self.held = waiting.at_post(self, world, hero)
        if self.hop is not None:
            going.hop_on(self, trail, self.hop)
        elif not (going.sets_out(self, world, trail) and going.go_on(self, world, trail, hero)):
            waiting.stand(self, world, trail, hero)
        self._settle(world, trail)

    def _settle(self, world: "World", trail: Trail) -> None:
        """Where it is after all that; on a slope its feet are drawn on the ground."""
        if self.hop is None:
            self.x, self.y = trail.here.at
        self.feet = self.y
        if world.level.terrain.has_slopes and trail.here.rest and self.hop is None:
            ground = world.level.terrain.ground(round(self.x), round(self.y), 8)
            self.feet = self.y if ground is None else float(ground)

    # -- for others

    def take(self, world: "World", hit: Hit) -> bool:
        """Nothing hurts them in this chapter."""
        return False

    def rect(self) -> Rect:
        """The box of the body."""
        return self.x - 8, self.y - (CROUCHED if self.pose in going.LOW else STANDING), self.x + 8, self.y

    def looks(self) -> Iterator[AnyLook]:
        """The body, the line it hangs on, and the lamp on the suit."""
        x, y = self.climbed if self.pose == "climb" else (self.x, self.feet)
        yield Look(self.who, self.pose, self.age, x, y, self.facing < 0, Layer.COMPANION)
        anchor = self.trail.here.anchor if self.trail is not None and self.hop is None else None
        if anchor is not None and self.pose == "swing":
            yield Line("harpoon", [anchor, (self.x, self.y - HAND)], Layer.COMPANION, key=1)
        yield Glow(self.x + 4 * self.facing, self.y - HAND, LAMP_RADIUS, LAMP, LAMP_STRENGTH, key=2)

    def state(self) -> tuple[Any, ...]:
        """Where it is and how far its way."""
        way = (len(self.trail.steps), self.trail.length) if self.trail is not None else ()
        hop = self.hop.tick if self.hop is not None else -1
        mood = (self.going, self.talk_left, self.lost, self.aside, self.stays, self.held, hop)
        return (self.x, self.y, self.facing, self.pose, self.speed, *mood, *way)
