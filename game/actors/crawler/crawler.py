"""An Exterminator that runs on floor, wall and ceiling, circles you, rears, and pounces."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Any, ClassVar

from game.actors.crawler import hunt, patrol
from game.actors.crawler.mind import POSES, Mind
from game.actors.exterminator import Exterminator
from game.kit.fsm import Machine
from game.kit.geometry import Point, overlap
from game.sim.damage import Hit, Team
from game.sim.events import Cue, Told
from game.sim.physics import ANYTHING
from game.sim.spawn import spawnable
from game.sim.toppled import Body

if TYPE_CHECKING:
    from game.sim.hero import Hero
    from game.sim.world import World

HUNT, WELL = Mind.HUNT, Body.WELL
LIFE = 3
FOOTHOLD = 48  # px from where it is placed within which it looks for a surface
NEAREST, FARTHEST = 74, 138  # px it keeps from its prey until its turn comes; each has its own distance
TELL_TICKS, RECOVER_TICKS = 18, 40
POUNCE_FROM, POUNCE_TO = 44.0, 190.0  # px between which it pounces
POUNCE = 420.0  # px/s
ARC = 900.0  # px/s², gravity of its own leaps
LEAD_X, LEAD_Y = 0.8, 0.5  # share of the prey's way that it foresees; of a rise nothing
BITE_PUSH = 240.0, -160.0  # px/s
REBOUND = -0.35, -150.0  # share of vx, and vy in px/s, after a bite
ASK_AGAIN = 14  # ticks, when all turns are taken or something is between
BLIND = 40  # ticks in which it looks for a better place, when something is between
REST, REST_MORE = 50, 70  # ticks between two attacks of one, at least and by chance
AFTER_LEAP, AFTER_BLOW = 12, 30  # ticks


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
        self.bitten = False

    def begin(self, world: "World") -> None:
        """Takes hold of the nearest surface."""
        self.keep = float(NEAREST + self.id * 37 % (FARTHEST - NEAREST))
        self.way = 1 if self.id % 2 else -1
        spot = world.surfaces.nearest(self.x, self.y, FOOTHOLD)
        if spot is None:
            self.fall(world)
            return
        self.attach(world, spot)
        self.home, self.turn = self.along, self.heading

    def tick(self, world: "World") -> None:
        """Hunting, with nothing done to it, takes the short way: it is the common case, and there are hundreds of them."""
        mind, body = self.mind, self.body
        if mind.state is HUNT and body.state is WELL and not (self.flash_ticks or self.safe_ticks or self.stun_left):
            if self.turn != self.heading:
                self.ease_turn()
            body.ticks += 1
            mind.ticks += 1
            hunt.go_on(self, world)
        else:
            super().tick(world)

    def act(self, world: "World") -> None:
        """One tick of what it wants."""
        self.mind.ticks += 1
        self._wills[self.mind.state](self, world)

    def turn_back(self) -> None:
        """The other way along its line."""
        self.way = -self.way
        self.speed = -self.speed

    def face(self, world: "World") -> None:
        """Turns to its prey."""
        hero = world.hero
        if hero is not None:
            ahead = (hero.x - self.x) * self.tx + (hero.y - hero.h / 2 - self.y) * self.ty
            self.way = 1 if ahead >= 0 else -1

    def give_chase(self, world: "World", rest: int) -> None:
        """After its prey; it attacks no sooner than in `rest` ticks."""
        self.mind.enter(Mind.HUNT)
        self.rested = world.tick + rest

    # -- the attack

    def takes_turn(self, world: "World", hero: "Hero", gap: float) -> bool:
        """Rears, if a turn is free, nothing lies between and its prey is neither too close nor too far (`gap` in px squared)."""
        if world.tick < self.rested or not POUNCE_FROM**2 < gap < POUNCE_TO**2:
            return False
        tokens = world.senses.tokens
        self.rested = world.tick + ASK_AGAIN
        if not tokens.free:
            return False
        if world.physics.ray(self.middle(), (hero.x, hero.y - hero.h / 2), ANYTHING) is not None:
            self.blind = world.tick + BLIND
            return False
        tokens.take(self.id)
        self.mind.enter(Mind.TELL)
        self.speed = 0.0
        self.face(world)
        world.emit(Told(*self.middle(), "Crawler", self.id, TELL_TICKS))
        return True

    def _tell(self, world: "World") -> None:
        hero = world.hero
        if self.mind.ticks < TELL_TICKS or hero is None:
            return
        x, y = self.middle()
        to_x, to_y = hero.x, hero.y - hero.h / 2
        soon = min(sqrt((to_x - x) ** 2 + (to_y - y) ** 2) / POUNCE, 0.5)  # s
        self.fling(Mind.POUNCE, (to_x + hero.vx * soon * LEAD_X, to_y + max(hero.vy, 0.0) * soon * LEAD_Y), POUNCE)
        world.emit(Cue(x, y, "crawler_pounce"))

    def fling(self, mind: Mind, at: Point, speed: float) -> None:
        """Off the surface and through this point."""
        self.leap_at(*at, speed, ARC)
        self.bitten = False
        self.mind.enter(mind)

    def _leaping(self, world: "World") -> None:
        if self._landed(world):
            self.give_chase(world, AFTER_LEAP)

    def _pouncing(self, world: "World") -> None:
        hero = world.hero
        if not self.bitten and hero is not None and overlap(self.rect(), hero.hurt_box()):
            self.bitten = hero.take(world, Hit(1, Team.SAFEGUARD, BITE_PUSH[0] * self.way, BITE_PUSH[1], cause="crawler"))
            if self.bitten:
                self.vx, self.vy = self.vx * REBOUND[0], REBOUND[1]
        if self._landed(world):
            world.senses.tokens.give_back(self.id)
            self.mind.enter(Mind.RECOVER)

    def _landed(self, world: "World") -> bool:
        hit = self.fly(world, ARC)
        if hit is None:
            return False
        if not self.hold_on(world, hit):
            self.bounce(hit)
            return False
        world.emit(Cue(self.x, self.y, "crawler_land", 0.5))
        return True

    def _recover(self, world: "World") -> None:
        if self.mind.ticks >= RECOVER_TICKS:
            self.give_chase(world, REST + world.rng.below(REST_MORE))

    _wills: ClassVar[dict[Mind, Callable[..., None]]] = {
        Mind.DORMANT: patrol.sleep, Mind.ROAM: patrol.roam, Mind.HUNT: hunt.go_on, Mind.NOTICE: patrol.noticing,
        Mind.TELL: _tell, Mind.POUNCE: _pouncing, Mind.LEAP: _leaping, Mind.RECOVER: _recover,
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
        pace = "run" if abs(self.speed) > hunt.PROWL else "prowl" if self.speed else "idle"
        return POSES.get(self.mind.state, pace), max(self.mind.ticks, 0)

    def state(self) -> tuple[Any, ...]:
        """With what it has in mind."""
        plans = (self.rested, self.leap_again, self.stubborn, self.blind, self.bitten)
        return (*super().state(), self.mind.state.name, self.mind.ticks, self.speed, self.home, *plans)
