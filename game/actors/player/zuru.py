"""Zuru of the Electro-Fishers: quick, fragile, with a harpoon to swing on and to hold things off with."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.actors.player import aid, feel, zuru_looks
from game.actors.player.doing import Doing
from game.actors.player.figure import Figure
from game.actors.player.harpoon import REACH, SHORTEST, Harpoon
from game.actors.player.swing import Swing
from game.kit.geometry import Point, distance
from game.sim.actions import Button, direction
from game.sim.damage import Hit
from game.sim.harpooned import HEAVY
from game.sim.look import AnyLook
from game.sim.spawn import spawnable
from game.sim.traits import Settler

if TYPE_CHECKING:
    from game.sim.world import World

HAND = 32  # px above the feet: where the line leaves her
HAND_LOW = 16  # the same, crouched
AIM_SHOWN = 40  # ticks after a shot in which the gun stays up
REEL_FROM_GROUND = 3.0  # px taken in at once, so that the feet leave the ground


@spawnable("Zuru")
@dataclass(eq=False)
class Zuru(Figure, Settler):
    """Three bars of life; she crawls where others cannot and swings where nobody walks."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.harpoon = Harpoon()
        self.swing: Swing | None = None
        self.reeling = False

    @property
    def hand(self) -> Point:
        """Where the line leaves her, px."""
        return self.px + self.rest_x, self.py + self.rest_y - (HAND_LOW if self.crouching else HAND)

    # -- the harpoon, every tick

    def use_weapon(self, world: "World") -> None:
        """Fire shoots or lets go; what holds is reeled, pulled and hung on."""
        self.take_aim(world)
        harpoon = self.harpoon
        if world.pad.pressed(Button.FIRE, feel.BUFFER if not harpoon.out else 0):
            self._trigger(world)
        harpoon.tick(world, self.hand)
        self.anchor = harpoon.tip if harpoon.holds else None
        self.reeling = False
        if harpoon.holds:
            self._hold_on(world)
        elif self.swing is not None:
            self._stop_swinging()

    def _trigger(self, world: "World") -> None:
        if self.harpoon.holds:
            world.pad.consume(Button.FIRE)
            self.release(world, leap=False)
        elif self.doing.among(Doing.FREE, Doing.SURGE, Doing.LADDER) and not self.harpoon.out:
            self.angle = aid.bent(world, self.hand, self.angle, REACH)
            if self.harpoon.fire(world, self.hand, direction(self.angle)):
                world.pad.consume(Button.FIRE)
                self.aiming = AIM_SHOWN

    def _hold_on(self, world: "World") -> None:
        """The line holds: in the air it is taken up until it is taut, on the ground it pays out."""
        line, harpoon = self.harpoon.line, self.harpoon
        if line is None:
            return
        pulls = world.pad.held(Button.STRIKE)
        if harpoon.target is not None and harpoon.target.weight < HEAVY and pulls:
            harpoon.pull(world, self.hand)
            return
        climbs = (pulls or world.pad.held(Button.UP)) and self.doing.among(Doing.FREE, Doing.LINE)
        self.reeling = climbs
        if self.doing.state is Doing.FREE:
            self._take_up(world, climbs)

    def _take_up(self, world: "World", climbs: bool) -> None:
        line, harpoon = self.harpoon.line, self.harpoon
        assert line is not None
        free = distance(self.hand, line.last)
        if self.grounded and not climbs:
            harpoon.length = max(SHORTEST, line.used + free)
            harpoon.reel(0)
            if line.used + free > harpoon.length + 1:  # all of it is out: she cannot walk on
                self.vx = 0.0
                self.shift_x(world, 1 if line.last[0] > self.px else -1)
            return
        harpoon.length = max(min(harpoon.length, line.used + free), SHORTEST)
        above = line.last[1] < self.hand[1] - 8
        if above and (climbs or self.vy >= 0 or free > harpoon.length - line.used + 1):
            if self.grounded:
                harpoon.reel(-REEL_FROM_GROUND)
            self.grounded = False
            self.swing = Swing(world, self.hand, (self.vx, self.vy), line.last, harpoon.length - line.used)
            self.doing.enter(Doing.LINE)

    # -- hanging on the line

    def act_line(self, world: "World") -> None:
        """Swings: pushes, reels, or lets go with what speed she has."""
        pad = world.pad
        if self.swing is None or self.harpoon.line is None:
            self.doing.enter(Doing.FREE)
            return
        if self.wants(world, Button.JUMP):
            pad.consume(Button.JUMP)
            self.release(world, leap=True)
            return
        if pad.x:
            self.facing = pad.x
        self.swing.steer(self, world)

    def settle(self, world: "World") -> None:
        """Physics has moved the weight on the line: follow it through the mover."""
        if self.swing is None or self.doing.state is not Doing.LINE:
            return
        if not self.swing.settle(self, world):
            self.release(world, leap=False)
        elif self.vy >= 0 and not self.reeling and self.on_ground(world):
            self._stop_swinging()
            self.doing.enter(Doing.FREE)
        self.feet_y = self.y

    def release(self, world: "World", *, leap: bool) -> None:
        """Lets go of the line and flies on."""
        if self.doing.state is Doing.LINE:
            if self.swing is not None:
                self.vx, self.vy = self.swing.parting(leap=leap)
            self.doing.enter(Doing.FREE)
        self.harpoon.let_go(world, self.vx, self.vy)
        self._stop_swinging()

    def _stop_swinging(self) -> None:
        if self.swing is not None:
            self.swing.end()
            self.swing = None
        if self.doing.state is Doing.LINE:
            self.doing.enter(Doing.FREE)

    def thrown(self, hit: Hit) -> None:
        """Also off the line."""
        super().thrown(hit)
        self._stop_swinging()

    def hurt(self, world: "World", hit: Hit) -> None:
        """A blow knocks her off the line."""
        self.harpoon.let_go(world, 0.0, 0.0)
        super().hurt(world, hit)

    def depart(self, world: "World") -> None:
        """The line comes back, and she flies on as when she lets go."""
        super().depart(world)
        self.release(world, leap=False)

    def end(self, world: "World") -> None:
        """Nothing of hers stays in physics."""
        self._stop_swinging()

    def looks(self) -> Iterable[AnyLook]:
        """Body, arm with the gun, line, and the lamp on her suit."""
        return zuru_looks.looks(self)

    def state(self) -> tuple[Any, ...]:
        """The figure's, and the harpoon's."""
        swing = self.swing.state() if self.swing else ()
        return (*super().state(), self.harpoon.state(), swing, self.aiming)
