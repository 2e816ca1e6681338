"""How a companion goes her way: on the ground at its own pace, in the air as she did, and by a hop over what is gone."""

from typing import TYPE_CHECKING

from game.actors.companion import ways
from game.actors.companion.being import Being
from game.actors.companion.crowding import crowded
from game.kit.approach import approach, sign
from game.kit.geometry import Point, distance
from game.sim.events import Cue
from game.sim.footing import stands
from game.sim.hop import Hop
from game.sim.trail import LOW, SWIM, Step, Trail

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.hero import Hero
    from game.sim.world import World

RUN, CRAWL, LADDER, STROKE = 180.0 / 60, 70.0 / 60, 1.6, 150.0 / 60  # px per tick
PACES = 1.13, 1.04, 0.96, 0.92  # everyone's own share of that; the closest behind is the quickest, so that none overtakes
HURRY, FAR = 1.3, 90.0  # times as fast, when so many px too far behind
GATHER = 0.4  # px per tick and tick: how fast they get going
SPACING, SPACING_SNEAKING, SPACING_ABOARD = 28.0, 20.0, 11.0  # px of way behind the one before; the last on something that moves
SLACK = 16  # px more before one sets out again, and as many again by nature
LULL = 45  # ticks after which they close up, when she waits
QUEUE = 20.0  # px that they leave to the one before
GAP = 30.0  # px between two steps that cannot be walked
TRY_EVERY = 4  # ticks between two looks for a way over
HOP_REACH = 140.0  # px
LINE_REACH, LINE_AFTER = 280.0, 20  # px; ticks without a way before it occurs to one
LOST_TICKS, LOST_FAR = 150, 420.0  # after so long without a way, and so far from the figure (out of sight), one takes another
SEEK_EVERY, SOUGHT = 45, 600  # ticks between two looks for another way, and after one was found: it may be no better
TICK_STEPS = 3  # as many steps nobody takes in one tick
SLIM, LOWEST, OVER_GROUND = 5, 22, 4  # px of a body that has to have room: half its width, up to there, from there
CHEST = 20.0  # px above the feet


def sets_out(companion: "Companion", world: "World", trail: Trail, hero: "Hero") -> bool:
    """One never stops in the air, nor goes where she is still in the air herself."""
    ahead = trail.ahead
    if ahead is None or ((companion.held or companion.cowering) and trail.here.rest):
        companion.going = False
        return False
    if not trail.here.rest:
        return True
    spacing = _spacing(companion, trail, hero)
    slack = 0 if companion.going or trail.still > LULL else SLACK + companion.id * 7 % SLACK
    companion.going = trail.length > spacing + slack
    return companion.going and (ahead.rest or trail.landing() is not None) and not _queues(companion, world, trail)


def _queues(companion: "Companion", world: "World", trail: Trail) -> bool:
    """Is one who is nearer to her right before it? So that they jump and climb one after the other."""
    mine = trail.length, companion.rank
    for other in world.each(type(companion)):
        goes = other.going and other.being.state is Being.WELL  # behind who has fallen nobody waits
        before = goes and other.trail is not None and (other.trail.length, other.rank) < mine
        if before and distance((other.x, other.y), (companion.x, companion.y)) < QUEUE:
            return True
    return False


def _spacing(companion: "Companion", trail: Trail, hero: "Hero") -> float:
    apart = SPACING_ABOARD if trail.steps[-1].solid is not None else SPACING_SNEAKING if hero.crouching else SPACING
    return apart * (companion.rank + 1)


def go_on(companion: "Companion", world: "World", trail: Trail, hero: "Hero") -> bool:
    """Along the trail, or over a gap in it; False when it has to wait for a way."""
    if not passable(companion, world, trail):
        return not crowded(companion, world, trail) and _bridge(companion, world, trail, hero)
    companion.lost = 0
    walk(companion, trail, hurry=trail.length > _spacing(companion, trail, hero) + FAR)
    return True


def passable(companion: "Companion", world: "World", way: Trail) -> bool:
    """Can it go on now?"""
    ahead = way.steps[1]
    blocked = not _sound(way, ahead) or _apart(way.here, ahead) or _shut(world, way, ahead)
    return not blocked and not crowded(companion, world, way)


def _apart(here: Step, ahead: Step) -> bool:
    """Is it too far, or, on foot, too steep to walk from one to the other?"""
    steep = here.rest and ahead.pose == "run" and abs(ahead.at[1] - here.at[1]) > ways.STEEP
    return steep or distance(here.at, ahead.at) > GAP


def walk(companion: "Companion", way: Trail, *, hurry: bool) -> None:
    """One tick along a way that has steps left."""
    ahead, x, y = way.steps[1], companion.x, companion.y
    pace = _pace(companion, ahead, hurry)
    way.advance(pace)
    moved = way.here.at[0] - x
    companion.facing = sign(moved) if abs(moved) > 0.2 and ahead.rest else ahead.facing
    pose = _pose(way.here if way.here.pose in LOW else ahead)
    companion.show(pose, y - way.here.at[1] if pose == "ladder" else pace)


def _sound(trail: Trail, ahead: Step) -> bool:
    """Is everything there that it stands on, goes to and comes down on?"""
    landing = None if ahead.rest else trail.landing()
    return ahead.holds and trail.here.holds and (landing is None or trail.steps[landing].holds)


def _shut(world: "World", trail: Trail, ahead: Step) -> bool:
    """Has something solid come into the way since she was there? Who is in the middle of it may get out."""
    soon = trail.steps[1 : 1 + TICK_STEPS]
    return ahead.rest and any(walled(world, step.at) for step in soon) and not walled(world, trail.here.at)


def walled(world: "World", at: Point) -> bool:
    """Is something that moves in the way of one who stands there?"""
    box = round(at[0]) - SLIM, round(at[1]) - LOWEST, round(at[0]) + SLIM, round(at[1]) - OVER_GROUND
    return any(solid.blocks(*box) for solid in world.solids_near(box))


def _pose(ahead: Step) -> str:
    if not ahead.rest or ahead.pose == "ladder":
        return ahead.pose
    return "crawl" if ahead.pose in LOW else SWIM if ahead.pose == SWIM else "run"


def _pace(companion: "Companion", ahead: Step, hurry: bool) -> float:
    """px in this tick: in the air as fast as she was."""
    if not ahead.rest:
        companion.speed = RUN
        return max(ahead.gap / ahead.ticks, 1.0)
    if ahead.pose == "ladder":
        return max(ahead.gap / ahead.ticks, LADDER)
    top = (CRAWL if ahead.pose in LOW else STROKE if companion.swims else RUN) * PACES[companion.rank % len(PACES)]
    if hurry:
        top *= HURRY
    companion.speed = approach(companion.speed, top, GATHER)
    return companion.speed


def _bridge(companion: "Companion", world: "World", trail: Trail, hero: "Hero") -> bool:
    """The way on is not there: hop over, or wait until it is; at last go another way that nobody sees."""
    companion.lost += 1
    if companion.lost % TRY_EVERY and trail.here.rest:
        return False
    number = trail.foothold(HOP_REACH, lambda at: not walled(world, at))
    if number is not None and (not trail.here.rest or _clear(world, trail.here.at, trail.steps[number].at)):
        trail.skip(number)
        companion.hop = Hop.between((companion.x, companion.y), trail.here.at)
        return True
    if companion.lost > LINE_AFTER and _pulls_up(companion, world, trail):
        return True
    if companion.lost > LOST_TICKS and _slips_ahead(companion, world, trail, (hero.x, hero.y)):
        companion.lost = 0
    elif companion.lost % SEEK_EVERY == 0 and world.tick > companion.sought + SOUGHT and ways.other(companion, world, hero):
        companion.sought = world.tick
    return False


def _pulls_up(companion: "Companion", world: "World", trail: Trail) -> bool:
    """Where stairs or floors have gone the harpoon is a way up."""
    here = trail.here.at
    number = trail.foothold(LINE_REACH, lambda at: at[1] < here[1] and not walled(world, at) and _clear(world, here, at))
    if number is None or not companion.steady:
        return False
    trail.skip(number)
    companion.hop = Hop.pulled((companion.x, companion.y), trail.here.at)
    world.emit(Cue(*companion.hand, "party_shot"))
    return True


def _slips_ahead(companion: "Companion", world: "World", trail: Trail, at: Point) -> bool:
    """To the last place on the way that is as far from her as she could not see; where one can still stand."""
    if distance((companion.x, companion.y), at) < LOST_FAR:
        return False
    unseen = (i for i in range(len(trail.steps) - 1, 0, -1) if distance(trail.steps[i].at, at) > LOST_FAR * 0.85)
    number = next((i for i in unseen if trail.steps[i].rest and stands(world, trail.steps[i].at)), None)
    if number is not None:
        trail.skip(number)
    return number is not None


def _clear(world: "World", a: Point, b: Point) -> bool:
    return world.physics.sees((a[0], a[1] - CHEST), (b[0], b[1] - CHEST))


def hop_on(companion: "Companion", trail: Trail, hop: Hop) -> None:
    """One tick of a hop."""
    goal = trail.here.at
    companion.facing = sign(goal[0] - hop.start[0]) or companion.facing
    companion.x, companion.y = hop.step(goal)
    companion.show(hop.pose)
    if hop.done:
        companion.hop = None
