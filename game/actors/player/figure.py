"""What every playable figure can do, and in which order a tick of it runs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from game.actors.player import feel, ladder, ledge, pose, running, surge
from game.actors.player.doing import Doing
from game.kit.fsm import Machine
from game.kit.geometry import Point
from game.sim.actions import FULL_TURN, Button, direction
from game.sim.damage import Hit, Team, hit_stop
from game.sim.events import HeroDied, Landed
from game.sim.hero import Hero
from game.sim.look import Look
from game.sim.solid import Solid

if TYPE_CHECKING:
    from game.sim.world import World

BELOW = 64  # px under the map where a fall ends


@dataclass(eq=False)
class Figure(Hero):
    """A figure that runs, jumps, hangs, climbs and surges. A subclass adds its weapon in `use_weapon` and its line or beam."""

    tick_order: ClassVar[int] = 10

    def __post_init__(self) -> None:
        super().__post_init__()
        self.life = self.most_life
        self.doing = Machine(Doing.FREE)
        self.coyote = 0
        self.jump_left = 0  # ticks in which a held jump still rises at full speed
        self.surges = 1
        self.surge_again = 0
        self.ledge_again = self.ladder_again = 0
        self.lift_left = 0
        self.held: Solid | None = None  # the moving solid whose lip it holds
        self.climb_from: tuple[int, int] = (0, 0)
        self.climb_to: tuple[int, int] = (0, 0)
        self.pose_age = 0
        self.land_left = self.turn_left = 0
        self.stride = 0.0
        self.crouching = False
        self.feet_y = self.y

    # -- the tick

    def tick(self, world: "World") -> None:
        """One tick: feel the ground, act, move, fight, choose a pose."""
        self.cool_down()
        self.doing.tick()
        self._count_down()
        if self.py > world.level.size[1] + BELOW and self.doing.state is not Doing.DEAD:
            self._die(world, "abyss")
        self._feel_ground(world)
        self._acts[self.doing.state](self, world)
        if self.doing.state not in (Doing.DEAD, Doing.HURT):
            self.use_weapon(world)
        self.feet_y = self.feet(world)
        pose.choose(self, world)

    def _count_down(self) -> None:
        for name in ("coyote", "surge_again", "ledge_again", "ladder_again", "lift_left", "land_left", "turn_left"):
            setattr(self, name, max(0, getattr(self, name) - 1))

    def _feel_ground(self, world: "World") -> None:
        before = self.grounded
        self.grounded = self.vy >= 0 and self.doing.among(Doing.FREE, Doing.SURGE, Doing.HURT, Doing.DEAD) and self.on_ground(world)
        if self.grounded:
            self.coyote = feel.COYOTE + 1  # it is counted down before it is asked
            self.surges = 1
            if not before:
                self._land(world, self.vy)
        below = next((s for s in world.solids if self.rides(s)), None)
        if below is not None and (below.vx or below.vy):
            self.lift_x, self.lift_y, self.lift_left = below.vx, below.vy, feel.LIFT_KEPT
        elif not self.lift_left:
            self.lift_x = self.lift_y = 0.0

    def act_free(self, world: "World") -> None:
        """Run, jump, fall; from here everything else begins."""
        if surge.wanted(self, world):
            surge.begin(self, world)
            return
        running.crouch(self, world)
        running.jump(self, world)
        running.run(self, world)
        running.fall(self, world)
        self.step_x(world)
        self.step_y(world)
        if not self.grounded:
            ledge.grab(self, world)
        ladder.take(self, world)

    def act_hurt(self, world: "World") -> None:
        """Thrown back, without control."""
        running.fall(self, world)
        self.step_x(world)
        self.step_y(world)
        if self.doing.ticks >= feel.HURT_TICKS:
            self.doing.enter(Doing.FREE)

    def act_dead(self, world: "World") -> None:
        """Falls and lies."""
        self.vx *= 0.9
        if self.py < world.level.size[1] + BELOW:
            self.act_hurt_fall(world)

    def act_hurt_fall(self, world: "World") -> None:
        """Gravity alone."""
        running.fall(self, world)
        self.step_x(world)
        self.step_y(world)

    def act_line(self, world: "World") -> None:
        """Hangs on a line; figures that have one say how."""
        self.doing.enter(Doing.FREE)

    def use_weapon(self, world: "World") -> None:
        """The figure's weapon, every tick in which it has its hands free."""

    _acts: ClassVar[dict[Doing, Callable[..., None]]] = {
        Doing.FREE: lambda f, w: f.act_free(w),
        Doing.SURGE: surge.go_on,
        Doing.HANG: ledge.hang,
        Doing.CLIMB: ledge.climb,
        Doing.LADDER: ladder.go_on,
        Doing.LINE: lambda f, w: f.act_line(w),
        Doing.HURT: lambda f, w: f.act_hurt(w),
        Doing.DEAD: lambda f, w: f.act_dead(w),
    }

    # -- moving

    def step_x(self, world: "World") -> bool:
        """Moves by vx for one tick; True (and vx 0) when stopped."""
        stopped = self.move_x(world, self.vx / 60)
        if stopped:
            self.vx = 0.0
        return stopped

    def step_y(self, world: "World") -> bool:
        """Moves by vy for one tick, dodging ceiling corners; True (and vy 0) when stopped."""
        speed = self.vy
        stopped = self.move_y(world, speed / 60)
        if stopped and speed < 0 and self._dodge_corner(world):
            stopped = self.move_y(world, speed / 60)
        if stopped:
            self.vy = 0.0
            if speed > 0 and not self.grounded:
                self._land(world, speed)
        return stopped

    def _dodge_corner(self, world: "World") -> bool:
        """A corner that only just catches the head is slipped past, never against the direction of travel."""
        for dx in range(1, feel.CORNER + 1):
            for side in (1, -1):
                if self.vx * side >= 0 and self.free_at(world, side * dx, -1) and self.free_at(world, side * dx, 0):
                    self.shift_x(world, side * dx)
                    return True
        return False

    def _land(self, world: "World", speed: float) -> None:
        self.grounded = True
        if speed >= feel.SOFT_LANDING:
            self.land_left = feel.LAND_POSE
            world.emit(Landed(self.x, self.y, speed, type(self).__name__))

    def rides(self, solid: Solid) -> bool:
        """Carried by what it stands on, and by what it hangs on."""
        if self.doing.among(Doing.HANG, Doing.CLIMB):
            return solid is self.held
        return super().rides(solid)

    def carried(self, world: "World", dx: int, dy: int) -> None:
        """A climb's goal moves with the solid."""
        super().carried(world, dx, dy)
        self.climb_from = self.climb_from[0] + dx, self.climb_from[1] + dy
        self.climb_to = self.climb_to[0] + dx, self.climb_to[1] + dy

    def crushed(self, world: "World", by: Solid) -> None:
        """Nothing survives the City's machines from inside."""
        if self.doing.state is not Doing.DEAD:
            self.safe_ticks = 0
            self.take(world, Hit(99, Team.PLACE, cause="crushed"))

    def duck(self, height: int) -> None:
        """Takes this height; the feet stay."""
        self.h = height
        self.crouching = height < feel.STANDING

    # -- aim

    def aim_angle(self, world: "World") -> int:
        """Where it aims, tenths of a degree: by stick or mouse, else the held directions, else ahead."""
        pad = world.pad
        if pad.aim is not None:
            return pad.aim
        if pad.y:
            diagonal = 450 if pad.x else 900
            angle = diagonal * pad.y
            return (angle if self.facing > 0 or not pad.x else 1800 - angle) % FULL_TURN
        return 0 if self.facing > 0 else 1800

    def aim(self, world: "World") -> Point:
        """The same as a unit vector."""
        return direction(self.aim_angle(world))

    # -- being hit

    def hurt(self, world: "World", hit: Hit) -> None:
        """Thrown back, unhurtable for a while."""
        self.safe_ticks = feel.HURT_SAFE
        self._thrown(hit)
        hit_stop(world, 2)
        self.doing.enter(Doing.HURT)

    def died(self, world: "World", hit: Hit) -> None:
        """Life is gone."""
        self._thrown(hit)
        self._die(world, hit.cause)

    def _thrown(self, hit: Hit) -> None:
        side = (hit.push_x > 0) - (hit.push_x < 0) or -self.facing
        self.vx, self.vy = side * feel.KNOCK_X, feel.KNOCK_Y
        self.held = None
        self.grounded = False

    def _die(self, world: "World", cause: str) -> None:
        self.life = 0
        self.doing.enter(Doing.DEAD)
        world.emit(HeroDied(self.x, self.y, cause))

    # -- for others

    def state(self) -> tuple[Any, ...]:
        """All that decides how it goes on."""
        counters = (self.coyote, self.jump_left, self.surges, self.surge_again, self.ledge_again, self.ladder_again, self.lift_left)
        return (*super().state(), self.h, self.facing, self.life, self.safe_ticks, self.doing.state.name, self.doing.ticks, *counters)

    def body_look(self, sheet: str) -> Look:
        """The body's picture; it blinks while it cannot be hurt."""
        flash = self.flash_ticks > 0 or (self.safe_ticks > feel.SURGE_SAFE and self.safe_ticks % 8 < 2)
        return Look(sheet, self.pose, self.pose_age, self.x, self.feet_y, self.facing < 0, pose.LAYER, flash=flash)

    def wants(self, world: "World", button: Button) -> bool:
        """Was the button pressed a moment ago (within the buffer)? Using it up is the caller's part."""
        return world.pad.pressed(button, feel.BUFFER)
