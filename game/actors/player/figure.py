"""What every playable figure can do, and in which order a tick of it runs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from game.actors.player import feel, ladder, ledge, pose, running, surge, swimming
from game.actors.player.body import Body
from game.actors.player.doing import Doing
from game.kit.approach import approach
from game.sim.actions import FULL_TURN, direction
from game.sim.blast import Blown
from game.sim.damage import Hit, hit_stop
from game.sim.events import HeroDied
from game.sim.look import Look

if TYPE_CHECKING:
    from game.sim.world import World

BELOW = 64  # px under the map where a fall ends


@dataclass(eq=False)
class Figure(Body, Blown):
    """A figure that runs, jumps, hangs, climbs and surges. A subclass adds its weapon in `use_weapon`, its line in `act_line`."""

    tick_order: ClassVar[int] = 10

    # -- the tick

    def tick(self, world: "World") -> None:
        """Feel the ground, act, fight, choose a pose."""
        pose.let_go(self)
        self.cool_down()
        self.doing.tick()
        self.count_down()
        if self.py > world.level.size[1] + BELOW and self.doing.state is not Doing.DEAD:
            self._die(world, "abyss")
        self.feel_ground(world)
        self._acts[self.doing.state](self, world)
        if not self.doing.among(Doing.DEAD, Doing.HURT):
            self.use_weapon(world)
        self.feet_y = self.feet(world) + self.slant + swimming.bob(self, world)
        pose.choose(self)

    def act_free(self, world: "World") -> None:
        """Run, jump, fall; from here everything else begins."""
        if swimming.begins(self, world):
            swimming.go_on(self, world)
            return
        if surge.wanted(self, world):
            surge.begin(self, world)
            return
        running.crouch(self, world)
        running.jump(self, world)
        running.run(self, world)
        swimming.wade(self, world)
        running.fall(self, world)
        self.step_x(world)
        self.step_y(world)
        if not self.grounded:
            ledge.grab(self, world)
        ladder.take(self, world)

    def act_recoil(self, world: "World") -> None:
        """Thrown by its own weapon, without control; skids on the ground."""
        if self.grounded:
            self.vx = approach(self.vx, 0.0, feel.SKID / 60)
        self._fall(world)
        if self.doing.ticks >= feel.RECOIL_TICKS:
            self.doing.enter(Doing.FREE)

    def act_hurt(self, world: "World") -> None:
        """Thrown back, without control."""
        self._fall(world)
        if self.doing.ticks >= feel.HURT_TICKS:
            self.doing.enter(Doing.FREE)

    def act_dead(self, world: "World") -> None:
        """Falls and lies."""
        self.vx *= 0.9
        swimming.sink(self, world)
        if self.py < world.level.size[1] + BELOW:
            self._fall(world)

    def act_line(self, world: "World") -> None:
        """Hangs on a line; figures that have one say how."""
        self.doing.enter(Doing.FREE)

    def use_weapon(self, world: "World") -> None:
        """The figure's weapon, every tick in which it has its hands free."""

    def _fall(self, world: "World") -> None:
        running.fall(self, world)
        self.step_x(world)
        self.step_y(world)

    _acts: ClassVar[dict[Doing, Callable[..., None]]] = {
        Doing.FREE: lambda f, w: f.act_free(w),
        Doing.SURGE: surge.go_on,
        Doing.HANG: ledge.hang,
        Doing.CLIMB: ledge.climb,
        Doing.LADDER: ladder.go_on,
        Doing.LINE: lambda f, w: f.act_line(w),
        Doing.SWIM: swimming.go_on,
        Doing.RECOIL: lambda f, w: f.act_recoil(w),
        Doing.HURT: lambda f, w: f.act_hurt(w),
        Doing.DEAD: lambda f, w: f.act_dead(w),
    }

    # -- hands

    def aim_angle(self, world: "World") -> int:
        """Where it aims, tenths of a degree: by stick or mouse, else the held directions, else ahead."""
        pad = world.pad
        if pad.aim is not None:
            return pad.aim
        if pad.y:
            angle = (450 if pad.x else 900) * pad.y
            return (angle if self.facing > 0 or not pad.x else 1800 - angle) % FULL_TURN
        return 0 if self.facing > 0 else 1800

    def take_aim(self, world: "World") -> None:
        """Looks where stick or mouse point: while it stands, and while the gun is up."""
        self.aiming = max(0, self.aiming - 1)
        self.angle = self.aim_angle(world)
        self.aims = world.pad.aim is not None
        ahead = direction(self.angle)[0]
        if world.pad.aim is not None and abs(ahead) > 0.05 and self.doing.state is Doing.FREE and not self.turn_left:
            standing = self.grounded and world.pad.x == 0
            if standing or self.aiming or self.strafes:
                self.facing = 1 if ahead > 0 else -1

    def kicked(self, world: "World", vx: float, vy: float) -> None:
        """Its own weapon throws it, with this velocity (px/s) and off whatever it holds on to."""
        self.vx, self.vy = vx, 0.0 if self.grounded and vy > feel.LIFT_OFF else vy
        if self.crouching and self.fits(world, feel.STANDING):
            self.duck(feel.STANDING)
        self.held, self.dropping = None, False
        self.jump_left = 0
        self.ledge_again, self.ladder_again = feel.LEDGE_AGAIN, feel.LADDER_AGAIN
        if self.vy < 0:
            self.grounded, self.coyote = False, 0
        self.doing.enter(Doing.RECOIL)

    def blown(self, world: "World", vx: float, vy: float) -> None:
        """A blast throws it, unless a blow or a line has it already."""
        if not self.doing.among(Doing.DEAD, Doing.HURT, Doing.CLIMB, Doing.LINE):
            self.kicked(world, self.vx + vx, self.vy + vy)

    # -- being hit

    def hurt(self, world: "World", hit: Hit) -> None:
        """Thrown back, unhurtable for a while."""
        self.safe_ticks = feel.HURT_SAFE
        self.thrown(hit)
        hit_stop(world, 2)
        self.doing.enter(Doing.HURT)

    def died(self, world: "World", hit: Hit) -> None:
        """Life is gone."""
        self.thrown(hit)
        self._die(world, hit.cause)

    def thrown(self, hit: Hit) -> None:
        """Loses its hold and flies back from the blow."""
        side = (hit.push_x > 0) - (hit.push_x < 0) or -self.facing
        self.vx, self.vy = side * feel.KNOCK_X, feel.KNOCK_Y
        self.held = None
        self.grounded = False
        if self.doing.state is Doing.CLIMB:  # half-way up it is where nobody could stand
            self.put(*self.climb_from)

    def _die(self, world: "World", cause: str) -> None:
        self.life = 0
        self.doing.enter(Doing.DEAD)
        world.emit(HeroDied(self.x, self.y, cause))

    # -- from one world into another

    def depart(self, world: "World") -> None:
        """Of what moves nothing comes along."""
        self.held = None

    def settle_in(self, world: "World", moved: bool) -> None:
        """Where it hung or climbed there may be nothing any more. (Hands on a ledge feel that by themselves.)"""
        terrain = world.level.terrain
        rungs = terrain.ladder(self.px, self.py - 24) or terrain.ladder(self.px, self.py - 1)
        holds = self.doing.among(Doing.HANG, Doing.CLIMB, Doing.LADDER)
        if holds and (moved or (self.doing.state is Doing.LADDER and not rungs)):
            self.dropping = False
            self.doing.enter(Doing.FREE)

    # -- looks

    def body_look(self, sheet: str) -> Look:
        """The body's picture; it blinks while it cannot be hurt."""
        flash = self.flash_ticks > 0 or (self.safe_ticks > feel.SURGE_SAFE and self.safe_ticks % 8 < 2)
        anim, age, flip = pose.seen(self)
        return Look(sheet, anim, age, self.x + self.aside, self.feet_y, flip, pose.LAYER, flash=flash)
