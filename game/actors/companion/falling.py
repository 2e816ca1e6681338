"""What becomes of a companion that is hit, or under whose feet the ground goes: thrown back, knocked down, lost."""

from typing import TYPE_CHECKING

from game.actors.companion import dropping, loss, words
from game.actors.companion.being import LIES, Being
from game.actors.companion.wits import frighten
from game.sim.events import Hurt
from game.sim.footing import foot_at

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.damage import Hit
    from game.sim.hero import Hero
    from game.sim.world import World

SAFE, SAFE_AFTER = 60, 90  # ticks in which nothing hurts one, after a blow and after getting up
HURT_TICKS, SLIDE_TICKS, SLIDE = 26, 16, 150.0 / 60  # ticks thrown back, of them sliding, and px per tick at first
DOWN_TICKS, KNEELS = 240, 24  # ticks that one lies, of them getting up
LEVEL = 5.0  # px up or down that one slides along
FRIGHT = 0.15  # that a blow adds
THROWN_X, THROWN_Y = 140.0 / 60, -130.0 / 60  # px per tick


def go_on(companion: "Companion", world: "World", hero: "Hero") -> None:
    """One tick of one who is not well."""
    state = companion.being.state
    if state is Being.HURT:
        _thrown_back(companion, world)
    elif state is Being.DOWN:
        _lie(companion, world)
    elif state is Being.DROP:
        dropping.drop(companion, world, hero)
    elif state is Being.AWAY:
        dropping.come_back(companion, world)
    else:
        dropping.dead(companion, world)


# -- blows


def hurt(companion: "Companion", world: "World", hit: "Hit") -> None:
    """Thrown back, and on again."""
    _struck(companion, hit)
    companion.safe_ticks = SAFE
    companion.being.enter(Being.HURT)
    companion.show("hurt")
    words.say(companion, world, "hurt")


def knock_down(companion: "Companion", world: "World", hit: "Hit") -> None:
    """All life is gone, but not for good."""
    companion.life = 0
    companion.flash_ticks = 4
    world.emit(Hurt(*companion.chest, "Companion", companion.id, hit.damage, 0, hit.push_x, hit.push_y))
    _struck(companion, hit)
    companion.being.enter(Being.DOWN)


def die(companion: "Companion", world: "World", hit: "Hit") -> None:
    """For good; from the next checkpoint on also after a death of hers."""
    _struck(companion, hit)
    companion.life = 0
    companion.being.enter(Being.DEAD)
    companion.drop_x, companion.drop_y = _side(companion, hit) * THROWN_X, THROWN_Y
    x, y = companion.chest
    world.debris.throw("prop_harpoon_head", ["fly"], x, y, hit.push_x * 0.4, -120.0, 60.0)
    loss.mourn(companion, world)


def _struck(companion: "Companion", hit: "Hit") -> None:
    frighten(companion, FRIGHT)
    companion.arm.drop()
    companion.hop, companion.speed, companion.talk_left = None, 0.0, 0
    companion.thrown = _side(companion, hit)


def _side(companion: "Companion", hit: "Hit") -> int:
    return (hit.push_x > 0) - (hit.push_x < 0) or -companion.facing


# -- ticks


def _slide(companion: "Companion", world: "World") -> None:
    """Along the ground, and never over its edge."""
    way = companion.way
    if way is None or companion.being.ticks >= SLIDE_TICKS or way.here.solid is not None or way.here.pose == "ladder":
        return
    x = companion.x + companion.thrown * SLIDE * (1 - companion.being.ticks / SLIDE_TICKS)
    spot = foot_at(world, x, companion.y)
    if spot is not None and abs(spot[1] - companion.y) < LEVEL:
        way.retreat(x, spot[1])


def _thrown_back(companion: "Companion", world: "World") -> None:
    _slide(companion, world)
    companion.show("hurt")
    if companion.being.ticks >= HURT_TICKS:
        companion.being.enter(Being.WELL)


def _lie(companion: "Companion", world: "World") -> None:
    _slide(companion, world)
    companion.show("crouch" if companion.being.ticks > DOWN_TICKS - KNEELS else LIES)
    if companion.being.ticks >= DOWN_TICKS:
        companion.life, companion.safe_ticks = 1, SAFE_AFTER
        companion.being.enter(Being.WELL)
        words.say(companion, world, "up")
