"""Before a crawler knows of you: it sleeps, or strolls to and fro, listens and looks."""

from typing import TYPE_CHECKING

from game.actors.crawler.mind import Mind
from game.sim.cover import hidden
from game.sim.events import Cue, Noticed
from game.sim.people import Person
from game.sim.senses import in_sight

if TYPE_CHECKING:
    from game.actors.crawler.crawler import Crawler
    from game.sim.world import World

STROLL = 44.0 / 60  # px per tick
LOOK = 12  # ticks between two looks
PATROL = 96.0  # px to both sides of its home
LEG = 60  # ticks of strolling, and least of resting
SLEEPING = 1 / 3  # share of its sight at which even one asleep notices
MURMUR, TICKING = 168, 252  # ticks from one sound that it makes to itself to the next: awake, asleep; multiples of LOOK
LOW = 0.35  # share at which one who crouches is noticed
SCREECH = 130.0  # px within which others hear that it has seen someone
NOTICE_TICKS = 16
REST, REST_MORE = 20, 50  # ticks between noticing and the first attack, at least and by chance


def settle(crawler: "Crawler") -> None:
    """Home is here from now on."""
    crawler.mind.enter(Mind.ROAM)
    crawler.prey, crawler.joined = None, False
    crawler.home, crawler.speed = crawler.along, STROLL * crawler.way


def sleep(crawler: "Crawler", world: "World") -> None:
    """Folded, until something is heard or comes close."""
    if (world.tick + crawler.id) % LOOK:
        return
    if hears(crawler, world) or sees(crawler, world, crawler.sight * SLEEPING):
        notice(crawler, world)
    else:
        _murmur(crawler, world, "mask_tick", TICKING)


def roam(crawler: "Crawler", world: "World") -> None:
    """To and fro, with rests."""
    if crawler.speed and not crawler.crawl(crawler.speed):
        crawler.turn_back()
    if (world.tick + crawler.id) % LOOK:
        return
    if sees(crawler, world, crawler.sight):
        world.senses.make_noise(world, crawler.x, crawler.y, SCREECH)
        notice(crawler, world)
    elif hears(crawler, world):
        notice(crawler, world)
    else:
        _murmur(crawler, world, "crawler_idle", MURMUR)
        _stroll(crawler, world)


def _murmur(crawler: "Crawler", world: "World", cue: str, every: int) -> None:
    """It is heard before it is seen; no two at the same time."""
    if (world.tick + crawler.id * LOOK) % every < LOOK:
        world.emit(Cue(crawler.x, crawler.y, cue))


def _stroll(crawler: "Crawler", world: "World") -> None:
    away = _from_home(crawler)
    if abs(away) > PATROL and away * crawler.way > 0:
        crawler.turn_back()
    elif crawler.mind.ticks > LEG:
        crawler.mind.ticks = -world.rng.below(LEG)
        crawler.speed = 0.0 if crawler.speed else STROLL * crawler.way


def _from_home(crawler: "Crawler") -> float:
    """px along the line, the short way round."""
    assert crawler.loop is not None
    gap, length = crawler.along - crawler.home, crawler.loop.length
    return (gap + length / 2) % length - length / 2 if crawler.loop.closed else gap


def hears(crawler: "Crawler", world: "World") -> bool:
    """Does a noise reach it? Then it knows where that was."""
    noise = world.senses.heard_at(world, (crawler.x, crawler.y))
    if noise is not None:
        crawler.seen = noise.x, noise.y
    return noise is not None


def sees(crawler: "Crawler", world: "World", reach: float) -> bool:
    """Is one of the people in sight, `reach` px away at most and under no cover? Then that one is its prey."""
    at = crawler.middle()
    for person in world.each(Person):
        if person.huntable and in_sight(world, at, person.eyes, reach * (LOW if person.crouching else 1.0)):
            if hidden(world, person.chest):
                continue
            crawler.prey, crawler.seen = person, person.chest
            return True
    return False


def notice(crawler: "Crawler", world: "World") -> None:
    """The head goes up."""
    crawler.mind.enter(Mind.NOTICE)
    crawler.speed = 0.0
    crawler.face(world)
    world.emit(Noticed(*crawler.middle(), "Crawler", crawler.id))


def noticing(crawler: "Crawler", world: "World") -> None:
    """A short beat, then off."""
    if crawler.mind.ticks >= NOTICE_TICKS:
        crawler.give_chase(world, REST + world.rng.below(REST_MORE))
