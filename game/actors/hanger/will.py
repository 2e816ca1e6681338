"""What a hanger does by itself: waits folded, looks after whoever walks below, unfolds, drops, and climbs back."""

from typing import TYPE_CHECKING

from game.actors.hanger.mind import Mind
from game.kit.approach import clamp, sign
from game.kit.geometry import Point, Rect, overlap
from game.sim.cover import hidden
from game.sim.damage import Hit, Team
from game.sim.events import Cue, Told
from game.sim.people import Person, choose_prey
from game.sim.physics import ANYTHING

if TYPE_CHECKING:
    from game.actors.hanger.hanger import Hanger
    from game.sim.world import World

LOOK = 12  # ticks between two looks around
WATCH = 300.0  # px within which the mask turns after people, and it creaks
TURN = 36  # ticks between someone's passing to its other side and the mask's having turned
CREAK, CREAK_MORE = 100, 140  # ticks between two creaks, at least and by chance
ASIDE, CLOSE = 28.0, 10.0  # px to each side within which someone crosses below; and while it can still creep nearer
BELOW = 200.0  # px under it that it drops
LEAD = 0.75  # share of the prey's way that it foresees
FORESEEN = 180.0  # px/s: more than a run, as in a surge, is not foreseen
TELL_TICKS = 18
ASK_AGAIN = 14  # ticks, when all turns are taken
DROP = 520.0  # px/s
CORD = 260.0  # px, from the ceiling to its feet
BLADES = 20.0, 30.0  # px to each side of its feet and over them
PUSH = 200.0, -160.0  # px/s
CUTS = 6  # ticks after it has come down in which its blades still cut
OPEN_TICKS = 50
LASH, LASH_AHEAD = 60.0, 26.0  # px: how close one has to be to one that is stranded, and how far ahead of it its blade comes down
LASH_FROM, LASH_TO, LASH_TICKS = 16, 19, 36  # ticks of that: it hurts from, up to; and all of it
CLIMB = 90.0 / 60  # px per tick
REST = 180  # ticks under the ceiling before it drops again
CREEP = 48.0 / 60  # px per tick along the ceiling, once it hunts
OVER = 6.0  # px beside its prey that are near enough
HUNTS = 720.0  # px
FAR = 320.0  # px round it in which the figure wakes it: more than it watches or drops


def doze(hanger: "Hanger", world: "World") -> None:
    """One that was always there need not be thought of from afar; whoever is built is after somebody."""
    if hanger.place.oid:
        x, y = hanger.x, hanger.y
        world.doze(hanger, (x - FAR, y - FAR, x + FAR, y + FAR))


def wait(hanger: "Hanger", world: "World") -> None:
    """Folded; someone who crosses below is dropped on, if a turn is free."""
    if (world.tick + hanger.id) % LOOK == 0:
        _look(hanger, world)
    hanger.creeps = hanger.hunting and _creep(hanger, world)
    if world.tick < hanger.rested or not _crossed(hanger, world):
        return
    if not world.senses.tokens.take(hanger.id):
        hanger.rested = world.tick + ASK_AGAIN
        return
    hanger.creeps = False
    world.wake(hanger)
    hanger.mind.enter(Mind.TELL)
    world.emit(Told(*hanger.middle(), "Hanger", hanger.id, TELL_TICKS))
    world.emit(Cue(hanger.x, hanger.y, "hanger_unfold"))


def _look(hanger: "Hanger", world: "World") -> None:
    """The mask turns slowly; now and then something creaks, and dust trickles from it."""
    prey = choose_prey(world, hanger.middle(), HUNTS if hanger.hunting else WATCH)
    hanger.hunting = hanger.hunting and prey is not None
    if prey is None:
        hanger.behind = 0
        return
    hanger.goal = prey.x
    side = sign(prey.x - hanger.x)
    hanger.behind = hanger.behind + LOOK if side == -hanger.way else 0
    if hanger.behind >= TURN:
        hanger.way, hanger.behind = side, 0
    if world.tick >= hanger.creak_at:
        if hanger.creak_at:
            world.emit(Cue(hanger.x, hanger.y, "hanger_creak"))
        hanger.creak_at = world.tick + CREAK + world.rng.below(CREAK_MORE)


def _crossed(hanger: "Hanger", world: "World") -> bool:
    """Is someone under it, or will be by the time it is down, with nothing between?"""
    x, y, aside = hanger.x, hanger.y, CLOSE if hanger.creeps else ASIDE
    for person in world.each(Person):
        deep = person.y - y
        if not 0 < deep <= BELOW:
            continue
        soon = clamp(person.vx, -FORESEEN, FORESEEN) * LEAD * (TELL_TICKS / 60 + deep / DROP)
        if abs(person.x - x) > aside and abs(person.x + soon - x) > aside:
            continue
        if person.huntable and world.physics.sees((x, y), person.chest) and not hidden(world, person.chest):
            return True
    return False


def _creep(hanger: "Hanger", world: "World") -> bool:
    """Along the ceiling until it is over its prey; not past an edge, not into a wall."""
    gap = hanger.goal - hanger.x
    if hanger.anchor is None or abs(gap) < OVER:
        return False
    step = CREEP * sign(gap)
    ahead = hanger.anchor[0] + step, hanger.anchor[1]
    left, top, right, bottom = hanger.rect()
    if not holds(world, ahead) or world.blocks(int(left + step), int(top) + 1, int(right + step) + 1, int(bottom)):
        return False
    hanger.way = sign(gap)
    hanger.x, hanger.anchor = ahead[0], ahead
    return True


def holds(world: "World", anchor: Point) -> bool:
    """Is there still something to hang from? Inside of what has come down there is not."""
    x, y = anchor
    hit = world.physics.ray((x, y + 4), (x, y - 4), ANYTHING)
    return hit is not None and hit.along > 0


def tell(hanger: "Hanger", world: "World") -> None:
    """Unfolds."""
    if hanger.mind.ticks >= TELL_TICKS:
        hanger.mind.enter(Mind.DROP)
        hanger.struck = []
        hanger.pay_out(world)
        world.emit(Cue(hanger.x, hanger.y, "hanger_drop"))


def drop(hanger: "Hanger", world: "World") -> None:
    """Down, blades first, to the floor or the cord's end."""
    end = hanger.anchor[1] + CORD if hanger.anchor else hanger.y
    step = min(DROP / 60, end - hanger.y)
    hit = world.physics.ray((hanger.x, hanger.y - 2), (hanger.x, hanger.y + step), ANYTHING)
    hanger.y = hit.y if hit is not None else hanger.y + step
    _cut(hanger, world)
    if hit is not None or hanger.y >= end:
        world.senses.tokens.give_back(hanger.id)
        hanger.mind.enter(Mind.OPEN)
        world.emit(Cue(hanger.x, hanger.y, "hanger_land"))


def _cut(hanger: "Hanger", world: "World", ahead: float = 0.0) -> None:
    aside, over = BLADES
    x = hanger.x + ahead
    area: Rect = (x - aside, hanger.y - over, x + aside, hanger.y)
    for person in world.each(Person):
        if person.id not in hanger.struck and overlap(person.hurt_box(), area):
            side = 1 if person.x >= hanger.x else -1
            if person.take(world, Hit(1, Team.SAFEGUARD, PUSH[0] * side, PUSH[1], cause="hanger", by=hanger.id)):
                hanger.struck.append(person.id)


def lie_open(hanger: "Hanger", world: "World") -> None:
    """Down and open; then up its cord again. One that has lost it throws a new one, if there is a ceiling to throw it to."""
    if hanger.mind.ticks <= CUTS and hanger.anchor is not None:
        _cut(hanger, world)
    if hanger.mind.ticks < OPEN_TICKS:
        return
    if hanger.anchor is not None or hanger.hook(world):
        hanger.mind.enter(Mind.CLIMB)
        hanger.pay_out(world)
    elif not _lashes_out(hanger, world):
        hanger.mind.enter(Mind.OPEN)


def _lashes_out(hanger: "Hanger", world: "World") -> bool:
    """Stranded, it strikes at who is close, if a turn is free."""
    prey = choose_prey(world, hanger.middle(), LASH)
    if prey is None or not world.senses.tokens.take(hanger.id):
        return False
    hanger.way = 1 if prey.x >= hanger.x else -1
    hanger.struck = []
    hanger.mind.enter(Mind.STRIKE)
    world.emit(Told(*hanger.middle(), "Hanger", hanger.id, LASH_FROM))
    return True


def strike(hanger: "Hanger", world: "World") -> None:
    """One limb goes up, and comes down in front of it."""
    if LASH_FROM <= hanger.mind.ticks <= LASH_TO:
        _cut(hanger, world, LASH_AHEAD * hanger.way)
    if hanger.mind.ticks >= LASH_TICKS:
        world.senses.tokens.give_back(hanger.id)
        hanger.mind.enter(Mind.OPEN)


def climb(hanger: "Hanger", world: "World") -> None:
    """Up the cord, and folded again."""
    if hanger.anchor is None:
        return
    hanger.y = max(hanger.y - CLIMB, hanger.folded)
    if hanger.y <= hanger.folded:
        hanger.take_in()
        hanger.mind.enter(Mind.WAIT)
        hanger.rested = world.tick + REST
