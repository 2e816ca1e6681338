"""The electro-harpoon: a bolt on a line. It sticks in structure and in what lives, holds, reels, pulls, pins, and comes back."""

from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from game.actors.player.line import LinePath
from game.kit.approach import clamp
from game.kit.fsm import Machine
from game.kit.geometry import Point, distance, segment_meets
from game.sim.events import Cue, LineReleased, LineStuck, Shot
from game.sim.harpooned import Harpooned
from game.sim.physics import ANYTHING, RayHit
from game.sim.solid import Solid

if TYPE_CHECKING:
    from game.sim.world import World

REACH = 236.0  # px: at 45 degrees, as keys alone aim, it reaches what hangs ten tiles over the hand (220 did not)
SHORTEST = 22.0  # px of line between hand and anchor
SPEED, BACK = 1100.0, 1700.0  # px/s out and back
READY_AGAIN = 8  # ticks after it is back
NOISE = 260.0  # px
PIN_DEPTH = 30.0  # px of structure-free space behind an enemy through which it is pinned
PULL = 340.0  # px/s at which something light is pulled in
AT_HAND = 30.0  # px from the hand at which it is dropped


class Bolt(Enum):
    """Where the bolt is."""

    READY = auto()
    FLYING = auto()
    HOLDING = auto()
    RETURNING = auto()


class Harpoon:
    """The weapon in Zuru's hands. `tip` is the bolt, `line` its way once it holds, `length` what is paid out (px)."""

    def __init__(self) -> None:
        self.bolt = Machine(Bolt.READY)
        self.tip: Point = (0.0, 0.0)
        self.way: Point = (1.0, 0.0)
        self.line: LinePath | None = None
        self.length = REACH
        self.solid: Solid | None = None
        self.offset: Point = (0.0, 0.0)
        self.target: Harpooned | None = None
        self._rest = 0

    @property
    def holds(self) -> bool:
        """Does the bolt stick in something?"""
        return self.bolt.state is Bolt.HOLDING

    @property
    def out(self) -> bool:
        """Has it left the gun?"""
        return self.bolt.state is not Bolt.READY

    def fire(self, world: "World", hand: Point, way: Point) -> bool:
        """Shoots, if it is in the gun and wound."""
        if self.out or self._rest:
            return False
        self.tip, self.way = hand, way
        self.bolt.enter(Bolt.FLYING)
        world.emit(Shot(hand[0], hand[1], "harpoon", way[0], way[1], NOISE))
        world.senses.make_noise(world, hand[0], hand[1], NOISE)
        return True

    def tick(self, world: "World", hand: Point) -> None:
        """The bolt flies, holds or comes back."""
        self.bolt.tick()
        self._rest = max(0, self._rest - 1)
        if self.bolt.state is Bolt.FLYING:
            self._fly(world, hand)
        elif self.bolt.state is Bolt.HOLDING:
            self._hold(world)
        elif self.bolt.state is Bolt.RETURNING:
            self._come_back(world, hand)

    # -- flying

    def _fly(self, world: "World", hand: Point) -> None:
        step = min(SPEED / 60, REACH - distance(hand, self.tip))
        ahead = self.tip[0] + self.way[0] * step, self.tip[1] + self.way[1] * step
        wall = world.physics.ray(self.tip, ahead, ANYTHING)
        target = self._first_in_the_way(world, ahead, wall.along if wall else 1.0)
        if target is not None:
            self._stick_in_enemy(world, target)
        elif wall is not None:
            self._stick_in_structure(world, hand, wall)
        else:
            self.tip = ahead
            if step < SPEED / 60:
                world.emit(Cue(ahead[0], ahead[1], "harpoon_miss"))
                self.bolt.enter(Bolt.RETURNING)

    def _first_in_the_way(self, world: "World", ahead: Point, before: float) -> Harpooned | None:
        met = ((segment_meets(self.tip, ahead, h.hurt_box()), h) for h in world.each(Harpooned) if h.life > 0)
        close = [(along, h.id, h) for along, h in met if along is not None and along <= before]
        return min(close, key=lambda m: m[:2])[2] if close else None

    def _stick_in_structure(self, world: "World", hand: Point, wall: RayHit) -> None:
        self.tip = wall.x + wall.nx, wall.y + wall.ny
        self.solid = wall.solid
        if wall.solid is not None:
            self.offset = self.tip[0] - wall.solid.left, self.tip[1] - wall.solid.top
        self._begin_to_hold(world, hand)
        world.emit(LineStuck(self.tip[0], self.tip[1], "structure"))

    def _stick_in_enemy(self, world: "World", target: Harpooned) -> None:
        target.stuck(world, *self.way)
        self.tip = target.line_at()
        world.emit(LineStuck(self.tip[0], self.tip[1], "enemy"))
        end = self.tip[0] + self.way[0] * PIN_DEPTH, self.tip[1] + self.way[1] * PIN_DEPTH
        behind = world.physics.ray(self.tip, end, ANYTHING)
        if target.life > 0 and behind is not None:
            target.pin(world, behind.x, behind.y, behind.nx, behind.ny)
            world.emit(Cue(behind.x, behind.y, "pin"))
        if target.life <= 0 or behind is not None:
            self.bolt.enter(Bolt.RETURNING)
        else:
            self.target = target
            self._begin_to_hold(world, self.tip)

    def _begin_to_hold(self, world: "World", hand: Point) -> None:
        self.line = LinePath(self.tip)
        self.length = clamp(distance(hand, self.tip), SHORTEST, REACH)
        self.bolt.enter(Bolt.HOLDING)

    # -- holding

    def _hold(self, world: "World") -> None:
        """The line's end goes where the thing goes that it sticks in; when that is gone, so is the hold."""
        if self.target is not None:
            if self.target.life <= 0 or not self.target.alive or not self.target.stunned:
                self.let_go(world, 0.0, 0.0)
                return
            self.tip = self.target.line_at()
        elif self.solid is not None:
            if not self.solid.solid or not self.solid.alive:
                self.let_go(world, 0.0, 0.0)
                return
            self.tip = self.solid.left + self.offset[0], self.solid.top + self.offset[1]
        if self.line is not None:
            self.line.move_anchor(self.tip)

    def pull(self, world: "World", hand: Point) -> None:
        """Draws in what hangs on the line; what is at hand is let go."""
        if self.target is None:
            return
        away = distance(hand, self.tip)
        if away <= AT_HAND:
            self.target.pulled(world, 0.0, 0.0)  # it drops at her feet instead of sliding past
            self.let_go(world, 0.0, 0.0)
            return
        self.target.pulled(world, (hand[0] - self.tip[0]) / away * PULL, (hand[1] - self.tip[1]) / away * PULL)

    def reel(self, amount: float) -> None:
        """Takes in (negative) or pays out so many px of line."""
        used = self.line.used if self.line else 0.0
        self.length = clamp(self.length + amount, used + SHORTEST, max(REACH, used + SHORTEST))

    def let_go(self, world: "World", vx: float, vy: float) -> None:
        """The bolt comes back; vx, vy is what the figure leaves with (px/s)."""
        if self.target is not None:
            self.target.let_go(world)
        if self.holds:
            world.emit(LineReleased(self.tip[0], self.tip[1], vx, vy))
        self.line = self.target = self.solid = None
        if self.out:
            self.bolt.enter(Bolt.RETURNING)

    def _come_back(self, world: "World", hand: Point) -> None:
        away = distance(hand, self.tip)
        step = BACK / 60
        if away <= step:
            self.bolt.enter(Bolt.READY)
            self._rest = READY_AGAIN
            world.emit(Cue(hand[0], hand[1], "harpoon_return"))
            return
        self.tip = self.tip[0] + (hand[0] - self.tip[0]) / away * step, self.tip[1] + (hand[1] - self.tip[1]) / away * step

    def points(self, hand: Point) -> list[Point]:
        """The line as it is seen, from the hand to the bolt."""
        bends = reversed(self.line.points[1:]) if self.line else ()
        return [hand, *bends, self.tip]

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        target = self.target.id if self.target else 0
        return self.bolt.state.name, self.bolt.ticks, self.tip, self.length, self._rest, target, self.line.state() if self.line else ()
