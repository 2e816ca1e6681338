"""Hanging on the line: a pendulum by a pymunk joint, whose weight is then moved through the mover like any figure."""

from math import hypot
from typing import TYPE_CHECKING, Any

from game.actors.player import feel
from game.kit.approach import clamp
from game.kit.geometry import Point, distance
from game.sim.actions import Button
from game.sim.events import Cue
from game.sim.physics import Tether

if TYPE_CHECKING:
    from game.actors.player.zuru import Zuru
    from game.sim.world import World

PUSH = 620.0  # px/s² along the arc, by holding a direction
PUSH_UNTIL = 330.0  # px/s: faster than that only gravity makes it
LIGHTER = 380.0  # px/s² off gravity: a swing that one can read
DRAG = 0.35  # 1/s
REEL_IN, PAY_OUT = 150.0, 190.0  # px/s
PARTING_LEAP = 130.0  # px/s upwards when she jumps off
MOST_X, MOST_UP = 500.0, 430.0  # px/s she leaves with at most
BOUNCE = 0.25
HEFT = 30.0  # px/s that her weight gives one person in a tick, who holds her line
TAUT = 90.0  # px/s of sudden pull from which the line is heard


class Swing:
    """One hang on the line, from the moment it is taut until it is let go."""

    def __init__(self, world: "World", hand: Point, velocity: Point, anchor: Point, length: float) -> None:
        out = (hand[0] - anchor[0], hand[1] - anchor[1])
        away = max(hypot(*out), 1.0)
        radial = max(0.0, (velocity[0] * out[0] + velocity[1] * out[1]) / away)  # what the line takes up at once
        velocity = velocity[0] - out[0] / away * radial, velocity[1] - out[1] / away * radial
        self._tether = Tether(world.physics, anchor, hand, velocity, length)
        self._reel_cue = 0
        if radial > TAUT:
            world.emit(Cue(hand[0], hand[1], "taut", min(1.0, radial / 400)))

    def steer(self, zuru: "Zuru", world: "World") -> None:
        """Before physics: push along the arc, reel in and out."""
        line, pad = zuru.harpoon.line, world.pad
        assert line is not None
        way = -REEL_IN if zuru.reeling else PAY_OUT if pad.held(Button.DOWN) else 0.0
        if way:
            zuru.harpoon.reel(way / 60)
            self._heard(zuru, world)
        self._tether.move(zuru.hand, self._tether.velocity)
        self._tether.hold(line.last, zuru.harpoon.length - line.used)
        vx, vy = self._tether.velocity
        ax, ay = -vx * DRAG, -LIGHTER - vy * DRAG
        if pad.x and vx * pad.x < PUSH_UNTIL:
            x, y = line.last[0] - zuru.hand[0], line.last[1] - zuru.hand[1]
            away = max(hypot(x, y), 1.0)
            along = -y / away * pad.x * PUSH  # tangent, pointing where the stick does while she hangs below
            ax, ay = ax + along * -y / away, ay + along * x / away
        self._tether.push(ax, ay)
        self._pull(zuru, world)

    def _pull(self, zuru: "Zuru", world: "World") -> None:
        """What the line holds in feels her weight."""
        line, solid = zuru.harpoon.line, zuru.harpoon.solid
        if solid is None or line is None:
            return
        tip, to = line.points[0], line.points[1] if len(line.points) > 1 else zuru.hand
        x, y = to[0] - tip[0], to[1] - tip[1]
        away = max(hypot(x, y), 1.0)
        solid.pushed(world, tip, x / away * HEFT, y / away * HEFT)

    def _heard(self, zuru: "Zuru", world: "World") -> None:
        self._reel_cue = (self._reel_cue + 1) % 8
        if self._reel_cue == 1:
            world.emit(Cue(zuru.x, zuru.y - 30, "reel"))

    def settle(self, zuru: "Zuru", world: "World") -> bool:
        """After physics: go where the weight went as far as structure lets her. False: the line has no way any more."""
        line = zuru.harpoon.line
        if line is None:
            return False
        before, at = zuru.hand, self._tether.at
        vx, vy = self._tether.velocity
        if zuru.move_x(world, at[0] - before[0]) and not _stepped_up(zuru, world, vx):
            vx *= -BOUNCE
        if zuru.move_y(world, at[1] - before[1]):
            vy *= -BOUNCE if abs(vy) > 120 else 0.0
        zuru.vx, zuru.vy = vx, vy
        self._tether.move(zuru.hand, (vx, vy))
        return line.follow(world, before, zuru.hand) and distance(zuru.hand, line.last) < 400

    def parting(self, *, leap: bool) -> Point:
        """The velocity she leaves with."""
        vx, vy = self._tether.velocity
        up = vy - PARTING_LEAP if leap else vy
        return clamp(vx, -MOST_X, MOST_X), clamp(up, -MOST_UP, feel.FAST_FALL)

    def end(self) -> None:
        """Leaves physics."""
        self._tether.remove()

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        return self._tether.at, self._tether.velocity, self._reel_cue


def _stepped_up(zuru: "Zuru", world: "World", vx: float) -> bool:
    """A lip that the feet only just catch on is stepped on to."""
    side = 1 if vx > 0 else -1
    for up in range(1, feel.CORNER + 1):
        if zuru.free_at(world, side, -up) and zuru.free_at(world, 0, -up):
            zuru.shift_y(world, -up)
            return not zuru.shift_x(world, side)
    return False
