"""What a brute wants: walks its beat, notices, comes on slowly, rears its long limb, sweeps, and needs a while to turn."""

from typing import TYPE_CHECKING

from game.actors.brute import tread
from game.actors.brute.mind import Mind
from game.kit.geometry import Point, Rect, overlap
from game.sim.damage import Hit, Team
from game.sim.events import Cue, Noticed, Told
from game.sim.people import Person, choose_prey
from game.sim.physics import ANYTHING
from game.sim.senses import in_sight

if TYPE_CHECKING:
    from game.actors.brute.brute import Brute
    from game.sim.world import World

LOOK = 12  # ticks between two looks
BEHIND = 0.35  # share of its sight at which it notices what is behind its back, or crouches
LOSE = 640.0  # px at which it gives up
PATROL, HUNT, HELD = 36.0, 58.0, 26.0  # px/s: on its beat, after its prey, and with a bolt in its mask
BEAT = 120.0  # px to both sides of its home
PAUSE, PAUSE_MORE = 90, 120  # ticks it stands at the end of its beat, at least and by chance
NOTICE_TICKS = 24
TURN_TICKS = 30
TURN_FROM = 10.0  # px behind it from which its prey is worth turning for
CLOSE = 30.0  # px from its prey at which it comes no nearer
STRIKE_FROM = 70.0  # px ahead within which it rears
LEVEL = 64.0  # px over and under its feet in which prey is worth a sweep
TELL_TICKS = 36
SWEEP_FROM, SWEEP_TO, SWEEP_TICKS = 3, 8, 14  # ticks of the sweep: it hurts from, up to; and all of it
SWEEP = 84.0, 40.0  # px ahead of its middle, and over the ground
DAMAGE = 2
PUSH = 420.0, -240.0  # px/s
RECOVER_TICKS = 60
REST, REST_MORE = 30, 40  # ticks between two attacks, at least and by chance
ASK_AGAIN = 14  # ticks, when all turns are taken


def idle(brute: "Brute", world: "World") -> None:
    """Stands; goes on with its beat after a while."""
    if not _looks(brute, world) and world.tick >= brute.rested:
        brute.mind.enter(Mind.PATROL)


def patrol(brute: "Brute", world: "World") -> None:
    """To and fro; stops at edges, walls and the ends of its beat."""
    if _looks(brute, world):
        return
    beyond = (brute.x - brute.home) * brute.facing > BEAT
    if beyond or not tread.walk(brute, world, PATROL):
        brute.rested = world.tick + PAUSE + world.rng.below(PAUSE_MORE)
        turn(brute, Mind.IDLE)


def _looks(brute: "Brute", world: "World") -> bool:
    """Looks and listens now and then; True when it has noticed someone, or turns to what it heard."""
    if (world.tick + brute.id) % LOOK:
        return False
    noise = world.senses.heard_at(world, (brute.x, brute.y))
    prey = choose_prey(world, brute.middle(), brute.sight)
    if prey is not None and _sees(brute, world, prey):
        brute.prey = prey
        notice_now(brute, world)
        return True
    if noise is not None and (noise.x - brute.x) * brute.facing < -TURN_FROM:
        turn(brute, Mind.IDLE)
        return True
    return False


def _sees(brute: "Brute", world: "World", prey: Person) -> bool:
    hard = (prey.x - brute.x) * brute.facing < 0 or prey.crouching
    return in_sight(world, brute.mask(), prey.eyes, brute.sight * (BEHIND if hard else 1.0))


def notice_now(brute: "Brute", world: "World") -> None:
    """From now on it knows."""
    brute.mind.enter(Mind.NOTICE)
    world.emit(Noticed(*brute.middle(), "Brute", brute.id))


def notice(brute: "Brute", world: "World") -> None:
    """The mask comes up."""
    if brute.mind.ticks >= NOTICE_TICKS:
        brute.give_chase(world, REST)


def hunt(brute: "Brute", world: "World") -> None:
    """Comes on; turns, rears or waits at an edge as it has to. While a scene holds whom it hunts it stands."""
    brute.stands = True
    if (world.tick + brute.id) % LOOK == 0 or brute.prey is None or not brute.prey.huntable:
        brute.prey = choose_prey(world, brute.middle(), LOSE, brute.prey)
    prey = brute.prey
    if prey is None:
        _give_up(brute)
        return
    ahead = (prey.x - brute.x) * brute.facing
    if world.tick <= brute.braced or world.staging.busy:
        return
    if ahead < -TURN_FROM:
        turn(brute, Mind.HUNT)
    elif not _rears(brute, world, prey, ahead) and ahead > CLOSE:
        brute.stands = not tread.walk(brute, world, HELD if brute.caught else HUNT)


def _give_up(brute: "Brute") -> None:
    """Home is here from now on."""
    brute.prey = None
    brute.home = brute.x
    brute.mind.enter(Mind.IDLE)


def turn(brute: "Brute", then: Mind) -> None:
    """Begins to turn round; `then` is what it goes on with."""
    brute.then = then
    brute.mind.enter(Mind.TURN)


def turning(brute: "Brute", world: "World") -> None:
    """Slow enough to get past it."""
    if brute.mind.ticks >= TURN_TICKS:
        brute.facing = -brute.facing
        tread.step(brute, world)
        brute.mind.enter(brute.then)


def _rears(brute: "Brute", world: "World", prey: Person, ahead: float) -> bool:
    """Begins its attack, if its prey is within the limb's reach, nothing lies between, and a turn is free."""
    if world.tick < brute.rested or not brute.grounded or not -TURN_FROM <= ahead <= STRIKE_FROM or abs(prey.y - brute.y) > LEVEL:
        return False
    if not world.senses.tokens.free or not _free(brute, world, prey.chest):
        brute.rested = world.tick + ASK_AGAIN
        return False
    world.senses.tokens.take(brute.id)
    brute.mind.enter(Mind.TELL)
    world.emit(Told(*brute.middle(), "Brute", brute.id, TELL_TICKS))
    return True


def _free(brute: "Brute", world: "World", to: Point) -> bool:
    return world.physics.ray(brute.middle(), to, ANYTHING) is None


def tell(brute: "Brute", world: "World") -> None:
    """The limb goes up and back."""
    if brute.mind.ticks >= TELL_TICKS:
        brute.struck = []
        brute.mind.enter(Mind.SWEEP)
        world.emit(Cue(brute.x, brute.y, "brute_sweep", 1.0, float(brute.facing), 0.0))


def sweep(brute: "Brute", world: "World") -> None:
    """Low over the ground in front of it: it passes under who jumps, and before who is behind it."""
    if SWEEP_FROM <= brute.mind.ticks <= SWEEP_TO:
        _strike(brute, world)
    if brute.mind.ticks >= SWEEP_TICKS:
        world.senses.tokens.give_back(brute.id)
        brute.mind.enter(Mind.RECOVER)


def _strike(brute: "Brute", world: "World") -> None:
    wide, high = SWEEP
    x, y, way = brute.x, brute.y, brute.facing
    area: Rect = (min(x, x + wide * way), y - high, max(x, x + wide * way), y)
    hit = Hit(DAMAGE, Team.SAFEGUARD, PUSH[0] * way, PUSH[1], cause="brute", by=brute.id)
    for person in world.each(Person):
        if person.id in brute.struck or not overlap(person.hurt_box(), area) or not _free(brute, world, person.chest):
            continue
        if person.take(world, hit):
            brute.struck.append(person.id)


def recover(brute: "Brute", world: "World") -> None:
    """Open, its limb on the ground."""
    if brute.mind.ticks >= RECOVER_TICKS:
        brute.give_chase(world, REST + world.rng.below(REST_MORE))
