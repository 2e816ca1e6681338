"""How a crawler strikes: it rears, pounces, and is open for a moment after."""

from math import sqrt
from typing import TYPE_CHECKING

from game.actors.crawler.mind import Mind
from game.kit.geometry import Point, overlap
from game.sim.damage import Hit, Team
from game.sim.events import Cue, Told
from game.sim.people import Person
from game.sim.physics import ANYTHING

if TYPE_CHECKING:
    from game.actors.crawler.crawler import Crawler
    from game.sim.world import World

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
AFTER_LEAP = 12  # ticks
GLIDE = 4  # ticks of a leap that need no look, once the way is seen to be free
MARGIN = 40.0  # px from the map's border, where every tick is looked at


def takes_turn(crawler: "Crawler", world: "World", prey: Person, gap: float) -> bool:
    """Rears, if a turn is free, nothing lies between and its prey is neither too close nor too far (`gap` in px squared)."""
    if world.tick < crawler.rested or not POUNCE_FROM**2 < gap < POUNCE_TO**2:
        return False
    tokens = world.senses.tokens
    crawler.rested = world.tick + ASK_AGAIN
    if not tokens.free:
        return False
    if world.physics.ray(crawler.middle(), prey.chest, ANYTHING) is not None:
        crawler.unseen += 1
        crawler.blind = world.tick + BLIND
        return False
    crawler.unseen = 0
    tokens.take(crawler.id)
    crawler.mind.enter(Mind.TELL)
    crawler.speed = 0.0
    crawler.face(world)
    world.emit(Told(*crawler.middle(), "Crawler", crawler.id, TELL_TICKS))
    return True


def tell(crawler: "Crawler", world: "World") -> None:
    """Reared up; then off at where its prey will be."""
    if crawler.mind.ticks < TELL_TICKS:
        return
    (x, y), prey = crawler.middle(), crawler.prey
    to_x, to_y = crawler.seen if prey is None else prey.chest
    if prey is not None:
        soon = min(sqrt((to_x - x) ** 2 + (to_y - y) ** 2) / POUNCE, 0.5)  # s
        to_x, to_y = to_x + prey.vx * soon * LEAD_X, to_y + max(prey.vy, 0.0) * soon * LEAD_Y
    fling(crawler, Mind.POUNCE, (to_x, to_y), POUNCE)
    world.emit(Cue(x, y, "crawler_pounce"))


def fling(crawler: "Crawler", mind: Mind, at: Point, speed: float) -> None:
    """Off the surface and through this point."""
    crawler.leap_at(*at, speed, ARC)
    crawler.bitten = False
    crawler.clear = 0
    crawler.mind.enter(mind)


def leap(crawler: "Crawler", world: "World") -> None:
    """In the air, to get somewhere. A ray looks some ticks ahead, so that not every one of them costs a ray."""
    if world.tick < crawler.clear:
        crawler.vy += ARC / 60
        crawler.x += crawler.vx / 60
        crawler.y += crawler.vy / 60
    elif not _landed(crawler, world):
        _look_ahead(crawler, world)
    else:
        crawler.give_chase(world, AFTER_LEAP)


def _look_ahead(crawler: "Crawler", world: "World") -> None:
    (x, y), time = crawler.middle(), (GLIDE + 2) / 60  # two ticks more than it flies blind: its body is not a point
    to_x, to_y = x + crawler.vx * time, y + (crawler.vy + ARC * time / 2) * time
    width, height = world.level.size
    inside = min(x, to_x, y, to_y) > MARGIN and max(x, to_x) < width - MARGIN and max(y, to_y) < height
    if inside and world.physics.ray((x, y), (to_x, to_y), ANYTHING) is None:
        crawler.clear = world.tick + GLIDE + 1


def pounce(crawler: "Crawler", world: "World") -> None:
    """In the air, at its prey; whoever of the people is in the way is bitten."""
    if not crawler.bitten:
        _bite(crawler, world)
    if _landed(crawler, world):
        world.senses.tokens.give_back(crawler.id)
        crawler.mind.enter(Mind.RECOVER)


def _bite(crawler: "Crawler", world: "World") -> None:
    body = crawler.rect()
    for person in world.each(Person):
        if overlap(body, person.hurt_box()):
            hit = Hit(1, Team.SAFEGUARD, BITE_PUSH[0] * crawler.way, BITE_PUSH[1], cause="crawler", by=crawler.id)
            crawler.bitten = person.take(world, hit)
            if crawler.bitten:
                crawler.vx, crawler.vy = crawler.vx * REBOUND[0], REBOUND[1]
                return


def _landed(crawler: "Crawler", world: "World") -> bool:
    hit = crawler.fly(world, ARC)
    if hit is None:
        return False
    if not crawler.hold_on(world, hit):
        crawler.bounce(hit)
        return False
    world.emit(Cue(crawler.x, crawler.y, "crawler_land", 0.5))
    return True


def recover(crawler: "Crawler", world: "World") -> None:
    """Open, until it has its limbs under it again."""
    if crawler.mind.ticks >= RECOVER_TICKS:
        crawler.give_chase(world, REST + world.rng.below(REST_MORE))
