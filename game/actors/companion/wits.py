"""What a companion perceives: enemies near and in sight, and whether to point at one. And how that frightens it."""

from typing import TYPE_CHECKING

from game.actors.companion import words
from game.actors.companion.natures import nature_of
from game.actors.companion.party import Party
from game.kit.approach import clamp
from game.kit.geometry import Point
from game.sim.damage import Team
from game.sim.harpooned import Harpooned
from game.sim.senses import in_sight, near
from game.sim.stealth import lightness

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.hero import Hero
    from game.sim.world import World

EVERY = 6  # ticks between two looks
SIGHT = 260.0  # px
MOST = 6  # enemies that one keeps an eye on
POINT_TICKS = 54
FRIGHT_REACH = 220.0  # px within which an enemy frightens
FRIGHT = 0.12 * EVERY / 60  # that an enemy at arm's length adds, by look
CALM = 0.05 * EVERY / 60  # that goes away, by look
BY_HER, BY_HER_CALM = 72.0, 2.0  # px from the figure within which one calms down so many times as fast
DARK, GLOOM = 0.25, 1.5  # light (0..1) under which one is frightened so many times as fast, and calms down so many times slower
MOST_FRIGHT = 2.0  # enemies at arm's length that it can be as bad as
COWERS, STANDS_UP = 0.6, 0.35  # fear from which, and down to which, it goes no further
COWERS_MOST = 240  # ticks after which one pulls oneself together
ALONE = 320.0  # px from the figure at which being left behind is worse


def look_about(companion: "Companion", world: "World", hero: "Hero") -> None:
    """Now and then it looks round, points at what nobody has seen yet, and becomes afraid or calm."""
    companion.point_left = max(0, companion.point_left - 1)
    companion.mourn_left = max(0, companion.mourn_left - 1)
    if (world.tick + companion.id) % EVERY == 0:
        companion.foes = _foes(companion, world)
        _point_out(companion, world)
        _fear(companion, world, hero)


def point(companion: "Companion", at: Point, ticks: int = POINT_TICKS) -> None:
    """Shows the others where something is."""
    companion.point_left = ticks
    if at[0] != companion.x:
        companion.facing = 1 if at[0] > companion.x else -1


def _foes(companion: "Companion", world: "World") -> list[Harpooned]:
    """Those in sight, the nearest first."""
    x, y = companion.eyes
    close = []
    for foe in world.each(Harpooned):
        dx, dy = foe.x - x, foe.y - y
        if dx * dx + dy * dy < SIGHT * SIGHT and foe.team is Team.SAFEGUARD and foe.life > 0:
            close.append((dx * dx + dy * dy, foe.id, foe))
    close.sort(key=lambda c: c[:2])
    return [foe for _, _, foe in close[:MOST] if in_sight(world, (x, y), foe.line_at(), SIGHT)]


def _point_out(companion: "Companion", world: "World") -> None:
    party = world.only(Party)
    fresh = [foe for foe in companion.foes if foe.id not in party.seen]
    for foe in fresh:
        party.seen[foe.id] = True
    if fresh and not companion.arm.busy:
        point(companion, fresh[0].line_at())
        words.say(companion, world, "seen")


def _fear(companion: "Companion", world: "World", hero: "Hero") -> None:
    gaps = [_gap(companion, foe) for foe in companion.foes if not foe.stunned]
    dread = sum(1 - gap / FRIGHT_REACH for gap in gaps if gap < FRIGHT_REACH)
    by_her = hero.life > 0 and near((companion.x, companion.y), (hero.x, hero.y), BY_HER)
    gloom = GLOOM if lightness(world, *companion.chest) < DARK else 1.0
    frighten(companion, min(dread, MOST_FRIGHT) * FRIGHT * gloom - CALM * (BY_HER_CALM if by_her else 1.0) / gloom)
    if not companion.cowering:
        companion.cowering_since = world.tick
    elif world.tick - companion.cowering_since > COWERS_MOST:
        companion.fear = min(companion.fear, STANDS_UP)
        companion.cowering = False
    left = not near((companion.x, companion.y), (hero.x, hero.y), ALONE)
    if left or companion.fear < STANDS_UP:
        companion.cowering = False
    elif companion.fear > COWERS and not companion.cowering:
        companion.cowering = True
        words.say(companion, world, "afraid")


def frighten(companion: "Companion", much: float) -> None:
    """Adds to its fear, as much as its nature makes of it; less than nothing calms."""
    share = nature_of(companion.who).dread if much > 0 else 1.0
    companion.fear = clamp(companion.fear + much * share, 0.0, 1.0)


def _gap(companion: "Companion", foe: Harpooned) -> float:
    dx, dy = foe.x - companion.x, foe.y - companion.chest[1]
    return float((dx * dx + dy * dy) ** 0.5)
