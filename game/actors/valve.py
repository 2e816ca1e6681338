"""A wheel that lets water from one basin into another, as long as somebody turns it."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, radians, sin
from typing import TYPE_CHECKING, Any

from game.actors.water import Water
from game.kit.geometry import overlap
from game.sim.actions import Button
from game.sim.actor import Actor
from game.sim.events import Cue
from game.sim.hero import Handled
from game.sim.look import AnyLook, Layer, Line, Look
from game.sim.spawn import Ref, spawnable
from game.sim.water import Basin, flow

if TYPE_CHECKING:
    from game.sim.world import World

REACH_X, REACH_Y = 20, 30  # px from its middle within which hands turn it
HEARD = 10  # ticks between two sounds of water that flows
TURNS = 66  # ticks between two sounds of the wheel
ROUND = 24  # ticks of the wheel's picture
GAUGE = 30.0  # px above it that the gauge hangs
ENDLESS = 1 << 40  # more water than any basin holds
EMPTY, FULL, NEEDLE = 150.0, 390.0, 6.0  # degrees clockwise from the right of the needle at nothing and at all of it, and its length, px


@spawnable("Valve")
@dataclass(eq=False)
class Valve(Actor):
    """USE held beside it moves water from `drains` to `fills`, as fast as lowers a surface as wide as `drains` by `speed` px/s.

    One of the two may be missing: then it comes from elsewhere, or runs off. At its end a new press turns it `back`. `flag` is set in
    the progress while it stands at its end, so that it stays so after a death; a scene that sets it lets the water run by itself.
    """

    drains: Ref = Ref(0)
    fills: Ref = Ref(0)
    speed: float = 24.0
    flag: str = ""
    back: bool = True

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.speed <= 0:
            raise ValueError(f"'speed' is {self.speed}, it has to be above 0 px/s")
        self.source: Basin | None = None
        self.sink: Basin | None = None
        self.way = 1  # 1 from `drains` to `fills`, -1 back
        self.turned = 0  # ticks for which it has been turned without a break
        self.ended = False  # has it come to its end, so that it takes a new press?

    def begin(self, world: "World") -> None:
        """Finds its basins; where it stood at its end before, it does again."""
        for water in world.each(Water):
            water.contain(world.level.terrain, water.level)
            self.source = water if water.place.oid == self.drains else self.source
            self.sink = water if water.place.oid == self.fills else self.sink
        if self._flagged(world):
            self._move(ENDLESS)
            self._end(world)

    def _flagged(self, world: "World") -> bool:
        return bool(self.flag and world.progress.flags.get(self.flag))

    # -- the tick

    def tick(self, world: "World") -> None:
        """Turns while it is turned, or while a scene wants it to."""
        by_itself = self.way > 0 and not self.ended and self._flagged(world)
        if not (by_itself or self._in_hand(world)):
            self.turned = 0
            return
        if self.turned % TURNS == 0:
            world.emit(Cue(self.x, self.y, "valve"))
        if not self.turned:
            self._undo(world)
        self.turned += 1
        if not by_itself and world.hero is not None:
            world.hero.handles = Handled("wheel", self._age, self.x)
        width = self.source or self.sink
        if width is not None and self._move(flow(self.speed, width)):
            self._heard(world)
        else:
            self._end(world)

    def _in_hand(self, world: "World") -> bool:
        """Does the figure hold USE beside it? At its end it has to be pressed anew."""
        hero, pad = world.hero, world.pad
        box = self.x - REACH_X, self.y - REACH_Y, self.x + REACH_X, self.y + REACH_Y
        if hero is None or hero.life <= 0 or not pad.held(Button.USE) or not overlap(hero.rect(), box):
            return False
        if self.ended and pad.pressed(Button.USE):
            self._anew(world)
        return not self.ended

    def _anew(self, world: "World") -> None:
        """Goes on the same way, if another valve has made room for it; else back. What that valve had reached is so no more."""
        if not self._left(self.way):
            if not self.back:
                return
            self.way = -self.way
        self.ended = False

    def _left(self, way: int) -> int:
        """How much could be moved this way; without an end, where it comes from elsewhere and runs off."""
        giver, taker = (self.source, self.sink) if way > 0 else (self.sink, self.source)
        return min(giver.volume if giver else ENDLESS, taker.capacity - taker.volume if taker else ENDLESS)

    def _move(self, amount: int) -> int:
        """Moves so much water, or what there is and has room; how much that was."""
        giver, taker = (self.source, self.sink) if self.way > 0 else (self.sink, self.source)
        amount = min(amount, self._left(self.way))
        if amount and giver is not None:
            giver.hold(giver.volume - amount)
        if amount and taker is not None:
            taker.hold(taker.volume + amount)
        return amount

    def _undo(self, world: "World") -> None:
        """From now on neither it nor the valve that turns against it stands at its end."""
        if self.way < 0:
            self._say(world, 0)
        for other in world.each(Valve):
            if (other.source, other.sink) == (self.sink, self.source) and other.way == self.way:
                other._say(world, 0)

    def _heard(self, world: "World") -> None:
        for basin, name in ((self.source, "water_drains"), (self.sink, "water_rises")):
            if basin is not None and self.turned % HEARD == 1:
                world.emit(Cue((basin.left + basin.right) / 2, basin.surface, name))

    def _end(self, world: "World") -> None:
        self.ended = True
        if self.way > 0:
            self._say(world, 1)

    def _say(self, world: "World", value: int) -> None:
        """The flag says whether it stands at its end."""
        if self.flag and world.progress.flags.get(self.flag, 0) != value:
            world.progress.flags[self.flag] = value

    # -- for others

    @property
    def share(self) -> float:
        """How much of what can be moved has been, 0..1: all of it stands in `fills`, or has left `drains`."""
        if self.sink is not None:
            return self.sink.volume / max(1, min(self.sink.capacity, self.sink.volume + (self.source.volume if self.source else ENDLESS)))
        return 1.0 - self.source.volume / max(1, self.source.capacity) if self.source is not None else 0.0

    @property
    def _age(self) -> int:
        """Ticks into its turn, backwards on the way back."""
        return self.turned if self.way > 0 else -self.turned % ROUND

    def looks(self) -> Iterator[AnyLook]:
        """The wheel, and a gauge over it with the needle at how much is over there."""
        x, y = self.x, self.y - GAUGE
        yield Look("prop_sanctuary_valve", "turn" if self.turned else "idle", self._age, self.x, self.y)
        yield Look("prop_sanctuary_gauge", "empty", 0, x, y, key=1)
        turn = radians(EMPTY + (FULL - EMPTY) * self.share)
        yield Line("needle", [(x, y), (x + NEEDLE * cos(turn), y + NEEDLE * sin(turn))], Layer.PROP, key=2)

    def state(self) -> tuple[Any, ...]:
        """Which way it turns, and for how long."""
        return self.way, self.turned, self.ended
