"""An Exterminator that runs on floor, wall and ceiling, circles you, rears, and pounces."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from game.actors.crawler import attack, hunt, patrol, search
from game.actors.crawler.mind import POSES, Mind
from game.actors.crawler.steps import PROWL
from game.actors.crawler.tactics import Role
from game.actors.exterminator import Exterminator
from game.kit.fsm import Machine
from game.kit.geometry import Point
from game.sim.people import Person
from game.sim.routes.crawl import CrawlRoutes, crawl_routes
from game.sim.spawn import spawnable
from game.sim.toppled import Body

if TYPE_CHECKING:
    from game.sim.world import World

HUNT, LEAP, WELL = Mind.HUNT, Mind.LEAP, Body.WELL
LIFE = 3
FOOTHOLD = 48  # px from where it is placed within which it looks for a surface
NEAREST, FARTHEST = 74, 138  # px it keeps from its prey until its turn comes; each has its own distance
AFTER_BLOW = 30  # ticks


@spawnable("Crawler")
@dataclass(eq=False)
class Crawler(Exterminator):
    """Place it near a surface. `asleep` waits for a noise or for who comes close; `sight` is how far it sees when awake, px."""

    asleep: bool = False
    sight: float = 270.0

    def __post_init__(self) -> None:
        super().__post_init__()
        self.life = LIFE
        self.mind = Machine(Mind.DORMANT if self.asleep else Mind.ROAM)
        self.speed = 0.0  # px per tick along its line, signed
        self.home = 0.0  # where on its line it strolls
        self.keep = float(NEAREST)
        self.rested = 0  # the tick from which it may attack
        self.leap_again = 0  # ... may try to leap
        self.stubborn = 0  # ... stops running on regardless
        self.blind = 0  # ... stops looking for a place from which it sees its prey
        self.unseen = 0  # looks in a row in which something was between it and its prey
        self.bitten = False
        self.clear = 0  # the tick until which nothing is in the way of its leap
        self.routes: CrawlRoutes | None = None
        self.prey: Person | None = None
        self.joined = False  # has it a part in the pack that hunts its prey?
        self.choose_again = 0  # the tick from which it may change its mind about whom to hunt
        self.role = Role.STRAIGHT
        self.side = 1  # on which side of its prey it wants to be, when it goes round it
        self.placed = False  # has it come to where it wanted to attack from?
        self.seen: Point = (self.x, self.y)  # where it last knew of its prey
        self.to_go = 0.0  # px of way that were left when it last leapt

    def begin(self, world: "World") -> None:
        """Takes hold of the nearest surface."""
        self.routes = crawl_routes(world.surfaces, world.level.terrain)
        self.keep = float(NEAREST + self.id * 37 % (FARTHEST - NEAREST))
        self.way = 1 if self.id % 2 else -1
        spot = world.surfaces.nearest(self.x, self.y, FOOTHOLD)
        if spot is None:
            self.fall(world)
            return
        self.attach(world, spot)
        self.home, self.turn = self.along, self.heading

    def tick(self, world: "World") -> None:
        """With nothing done to it, it takes the short way: it is the common case, and there are hundreds of them."""
        mind, body = self.mind, self.body
        if body.state is not WELL or self.flash_ticks or self.safe_ticks or self.stun_left:
            super().tick(world)
            return
        if self.turn != self.heading:
            self.ease_turn()
        body.ticks += 1
        mind.ticks += 1
        state = mind.state
        if state is HUNT:
            hunt.go_on(self, world)
        elif state is LEAP:
            attack.leap(self, world)
        else:
            self._wills[state](self, world)

    def act(self, world: "World") -> None:
        """One tick of what it wants."""
        self.mind.ticks += 1
        self._wills[self.mind.state](self, world)

    def turn_back(self) -> None:
        """The other way along its line."""
        self.way = -self.way
        self.speed = -self.speed

    def face(self, world: "World") -> None:
        """Turns to its prey, or to where it last knew of it."""
        x, y = self.prey.chest if self.prey is not None else self.seen
        self.way = 1 if (x - self.x) * self.tx + (y - self.y) * self.ty >= 0 else -1

    def give_chase(self, world: "World", rest: int) -> None:
        """After its prey; it attacks no sooner than in `rest` ticks."""
        self.mind.enter(Mind.HUNT)
        self.rested = world.tick + rest

    _wills: ClassVar[dict[Mind, Callable[..., None]]] = {
        Mind.DORMANT: patrol.sleep, Mind.ROAM: patrol.roam, Mind.HUNT: hunt.go_on, Mind.NOTICE: patrol.noticing,
        Mind.TELL: attack.tell, Mind.POUNCE: attack.pounce, Mind.LEAP: attack.leap, Mind.RECOVER: attack.recover,
        Mind.SEARCH: search.go_on,
    }  # fmt: skip

    # -- what is done to it

    def interrupted(self, world: "World") -> None:
        """Its turn passes to another; it knows now."""
        world.senses.tokens.give_back(self.id)
        self.mind.enter(Mind.HUNT)
        self.speed = 0.0

    def recovered(self, world: "World") -> None:
        """Goes on hunting, after a moment."""
        self.give_chase(world, AFTER_BLOW)

    # -- for others

    def pose(self) -> tuple[str, int]:
        """It runs, prowls or stands as fast as it moves."""
        pace = "run" if abs(self.speed) > PROWL else "prowl" if self.speed else "idle"
        return POSES.get(self.mind.state, pace), max(self.mind.ticks, 0)

    def state(self) -> tuple[Any, ...]:
        """With what it has in mind."""
        plans = (self.rested, self.leap_again, self.stubborn, self.blind, self.unseen, self.bitten, self.clear, self.to_go)
        hunted = (self.prey.id if self.prey is not None else 0, self.joined, self.choose_again, self.seen)
        tactics = (self.role.name, self.side, self.placed)
        return (*super().state(), self.mind.state.name, self.mind.ticks, self.speed, self.home, *plans, *hunted, *tactics)
