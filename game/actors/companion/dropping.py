"""When the ground is gone from under a companion: it falls until there is ground again, and comes back if that was nowhere."""

from typing import TYPE_CHECKING

from game.actors.companion import afloat, going, loss, ways
from game.actors.companion.being import LIES, Being
from game.actors.void import Void
from game.kit.geometry import inside
from game.sim.events import Cue, Died
from game.sim.hop import Hop

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.hero import Hero
    from game.sim.world import World

GRAVITY, FASTEST, DRAG = 1800.0 / 3600, 320.0 / 60, 0.88  # px per tick and tick; px per tick; share that is left on the ground
HALF, FLAT = 6, 12  # px: of the width, and the height of one who falls
SOLE, RIM = 10, 3  # px under the feet in which structure, or the edge of a catwalk, is ground
ABYSS = 64  # px under the map
AWAY_TICKS = 150
UNDER = 48.0  # px under the edge from where one climbs back
ANYWHERE = 1e6  # px
LOOK, FLOATING = 4, 2  # ticks between two looks at the ground, and looks without any after which one falls


def loses_ground(companion: "Companion", world: "World") -> bool:
    """Is there nothing under one who stands? After a moment it falls; True when it begins to."""
    way = companion.way
    if (world.tick + companion.id) % LOOK:
        return False
    if way is None or way.here.pose == "ladder" or (way.here.holds and (way.here.solid is not None or _ground(companion, world))):
        companion.floating = 0
        return False
    companion.floating += 1
    if companion.floating < FLOATING:
        return False
    companion.floating, companion.hiding, companion.asked = 0, None, None
    companion.drop_x = companion.drop_y = 0.0
    companion.being.enter(Being.DROP)
    return True


def _ground(companion: "Companion", world: "World") -> bool:
    x, y = round(companion.x), round(companion.y)
    if world.blocks(x - HALF, y, x + HALF, y + SOLE):
        return True
    terrain = world.level.terrain
    return any(terrain.edge(x - HALF, x + HALF, y + down) for down in range(-1, RIM)) or terrain.ladder(x, y - 2)


def drop(companion: "Companion", world: "World", hero: "Hero") -> None:
    """One tick of a fall."""
    companion.show("fall")
    if _move(companion, world) or afloat.falls_in(companion, world):
        companion.being.enter(Being.WELL)
        ways.rejoin(companion, world, hero)
    elif _gone_under(companion, world):
        if companion.may_die:
            companion.life = 0
            world.emit(Died(*companion.chest, "Companion", companion.id))
            loss.mourn(companion, world)
            companion.gone()
        else:
            companion.being.enter(Being.AWAY)


def come_back(companion: "Companion", world: "World") -> None:
    """Over the edge again, where there is ground on the way to her."""
    if companion.being.ticks < AWAY_TICKS or companion.trail is None:
        return
    number = companion.trail.foothold(ANYWHERE, lambda at: not going.walled(world, at))
    if number is None:
        return
    companion.trail.skip(number)
    x, y = companion.trail.here.at
    companion.x, companion.y = x, y + UNDER
    companion.hop = Hop.between((companion.x, companion.y), (x, y))
    companion.being.enter(Being.WELL)


def dead(companion: "Companion", world: "World") -> None:
    """One tick of a body: it falls, slides, and lies there; then it feels only now and then whether there still is ground."""
    companion.show(LIES)
    at_rest = companion.drop_y == 0.0 and companion.x + companion.drop_x == companion.x
    if (at_rest and (world.tick + companion.id) % LOOK) or _move(companion, world):
        companion.drop_x *= DRAG
    elif _gone_under(companion, world):
        companion.gone()


def _move(companion: "Companion", world: "World") -> bool:
    """Falls for a tick, through nothing; True while it lies on something."""
    x, y = round(companion.x), round(companion.y)
    companion.drop_y = min(companion.drop_y + GRAVITY, FASTEST)
    step = companion.x + companion.drop_x
    if world.blocks(round(step) - HALF, y - FLAT, round(step) + HALF, y - 1):
        companion.drop_x = 0.0
    else:
        companion.x, x = step, round(step)
    goal = companion.y + companion.drop_y
    for foot in range(y, round(goal) + 1):
        if world.blocks(x - HALF, foot, x + HALF, foot + 1) or world.level.terrain.edge(x - HALF, x + HALF, foot):
            companion.y, companion.drop_y = float(foot), 0.0
            return True
    companion.y = goal
    return False


def _gone_under(companion: "Companion", world: "World") -> bool:
    at = companion.x, companion.y
    if at[1] > world.level.size[1] + ABYSS or any(inside(at, void.place.rect) for void in world.each(Void)):
        world.emit(Cue(*at, "void_fall"))
        return True
    return False
