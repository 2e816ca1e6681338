"""A companion's harpoon: it aims, is seen aiming, shoots, and what it hits is stunned for a moment. It helps; it does not win."""

from typing import TYPE_CHECKING, Any

from game.actors.companion import words
from game.actors.companion.natures import nature_of
from game.actors.companion.party import Party
from game.kit.geometry import Point, distance, segment_meets
from game.sim.damage import Hit, Team
from game.sim.events import Cue
from game.sim.harpooned import Harpooned
from game.sim.physics import ANYTHING
from game.sim.senses import in_sight

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.world import World

REACH = 200.0  # px within which one takes aim
OVERSHOOT = 30.0  # px that the bolt flies further
SPEED = 1100.0 / 60  # px per tick
STUN = 45  # ticks
JOLT = 60.0  # px/s
WOUNDS, ROBUST = 0.15, 3  # chance that a hit also takes life, and the life from which that may be: the end is hers to make
SHOWN = 16  # ticks in which the line is seen after the hit
THINK_AGAIN = 20  # ticks
UNEVEN = 40  # ticks by which reloading differs
NOISE = 160.0  # px


class Arm:
    """The harpoon in a companion's hands: waits, aims, flies, and is drawn in."""

    def __init__(self) -> None:
        self.wait = 60  # ticks until it may shoot
        self.tell = 0  # ticks for which it still aims
        self.target: Harpooned | None = None
        self.tip: Point | None = None  # the bolt, while it is out
        self.way: Point = (1.0, 0.0)
        self.flown = 0.0  # px
        self.shown = 0  # ticks in which the line stays out

    @property
    def busy(self) -> bool:
        """Are both hands full?"""
        return self.tell > 0 or self.tip is not None

    def drop(self) -> None:
        """It shoots no more for now."""
        self.tell, self.tip, self.target, self.shown = 0, None, None, 0
        self.wait = max(self.wait, THINK_AGAIN)

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        return self.wait, self.tell, self.target.id if self.target else 0, self.tip, self.flown, self.shown


def go_on(companion: "Companion", world: "World") -> bool:
    """One tick; True while it stands and shoots."""
    arm = companion.arm
    arm.wait = max(0, arm.wait - 1)
    if arm.tip is not None:
        _fly(companion, world, arm, arm.tip)
    elif arm.tell:
        _aim(companion, world, arm)
    elif not arm.wait and companion.foes and companion.steady and not companion.cowering:
        _choose(companion, world, arm)
    return arm.busy


def _choose(companion: "Companion", world: "World", arm: Arm) -> None:
    """Takes aim at the nearest that hunts, at which nobody else aims and that moves."""
    arm.wait = THINK_AGAIN
    party, aimed = world.only(Party), [c.arm.target for c in world.each(type(companion))]
    for foe in companion.foes:
        if not foe.stunned and foe not in aimed and party.hunted_by(world, foe.id) and _free(companion, world, foe):
            arm.target, arm.tell = foe, nature_of(companion.who).tell
            return


def _free(companion: "Companion", world: "World", foe: Harpooned) -> bool:
    return foe.alive and foe.life > 0 and in_sight(world, companion.hand, foe.line_at(), REACH)


def _aim(companion: "Companion", world: "World", arm: Arm) -> None:
    assert arm.target is not None
    if not _free(companion, world, arm.target) or not companion.steady:
        arm.drop()
        return
    x, y = arm.target.line_at()
    companion.facing = 1 if x >= companion.x else -1
    arm.tell -= 1
    if arm.tell:
        return
    hand = companion.hand
    away = max(distance(hand, (x, y)), 1.0)
    arm.tip, arm.way, arm.flown = hand, ((x - hand[0]) / away, (y - hand[1]) / away), 0.0
    arm.wait = nature_of(companion.who).reload + companion.id * 13 % UNEVEN
    companion.shot_at = world.tick
    world.senses.make_noise(world, *hand, NOISE)
    world.emit(Cue(*hand, "party_shot", 1.0, *arm.way))


def _fly(companion: "Companion", world: "World", arm: Arm, tip: Point) -> None:
    """On until it meets an enemy or structure or its line is out; then it is drawn in."""
    if arm.shown:
        arm.shown -= 1
        if not arm.shown:
            arm.drop()
        return
    ahead = tip[0] + arm.way[0] * SPEED, tip[1] + arm.way[1] * SPEED
    wall = world.physics.ray(tip, ahead, ANYTHING)
    foe = _first(world, tip, ahead, wall.along if wall else 1.0)
    arm.flown += SPEED
    arm.tip = foe.line_at() if foe else (wall.x, wall.y) if wall else ahead
    if foe is not None:
        damage = 1 if foe.life >= ROBUST and world.rng.chance(WOUNDS) else 0
        foe.take(world, Hit(damage, Team.PEOPLE, arm.way[0] * JOLT, arm.way[1] * JOLT, stun=STUN, cause="harpoon"))
        words.say(companion, world, "hit")
    if foe is not None or wall is not None or arm.flown > REACH + OVERSHOOT:
        arm.shown = SHOWN
        world.emit(Cue(*arm.tip, "party_hit" if foe else "party_miss"))


def _first(world: "World", tip: Point, ahead: Point, before: float) -> Harpooned | None:
    """The first enemy between, not behind the wall at `before` (0..1). People and what is theirs it passes."""
    foes = [h for h in world.each(Harpooned) if h.team is Team.SAFEGUARD and h.life > 0 and abs(h.x - tip[0]) < REACH]
    met = ((segment_meets(tip, ahead, h.hurt_box()), h.id, h) for h in foes)
    close = [(along, number, h) for along, number, h in met if along is not None and along <= before]
    return min(close, key=lambda m: m[:2])[2] if close else None
