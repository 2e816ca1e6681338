"""The body of a playable figure: what it stands on, how it moves through the place, and what carries it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.actors.player import feel
from game.actors.player.doing import Doing
from game.kit.fsm import Machine
from game.sim.actions import Button
from game.sim.damage import Hit, Team
from game.sim.events import Landed
from game.sim.hero import Hero
from game.sim.solid import Solid

if TYPE_CHECKING:
    from game.sim.world import World


@dataclass(eq=False)
class Body(Hero):
    """Counters are ticks left; they run down by themselves."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.life = self.most_life
        self.doing = Machine(Doing.FREE)
        self.coyote = 0
        self.jump_left = 0  # in which a held jump still rises at full speed
        self.surges = 1
        self.surge_again = 0
        self.ledge_again = self.ladder_again = 0
        self.lift_left = 0
        self.held: Solid | None = None  # the moving solid whose lip it holds
        self.climb_from: tuple[int, int] = (0, 0)
        self.climb_to: tuple[int, int] = (0, 0)
        self.pose_age, self.gone_px = 0, 0.0  # ticks, and px of the way in a pose that goes
        self.land_left = self.turn_left = 0
        self.stride = 0.0
        self.feet_y, self.slant = self.y, 0.0  # px where the feet are drawn, and how much lower what it rides is seen than it is
        self.aside = 0.0  # px beside its place at which it is drawn
        self.aiming = 0  # ticks in which the gun stays up
        self.angle = 0  # where it points, tenths of a degree
        self.aims = False  # by mouse or stick, so that the gun is up
        self.pace = 1.0  # share of a run that it runs at most
        self.strafes = False  # faces where it aims, wherever it runs
        self.gesture = ""  # the animation that its hands want, whatever the legs do
        self.stance = ""  # ... while it stands

    def count_down(self) -> None:
        """One tick passes for all counters."""
        self.coyote = max(0, self.coyote - 1)
        self.surge_again = max(0, self.surge_again - 1)
        self.ledge_again = max(0, self.ledge_again - 1)
        self.ladder_again = max(0, self.ladder_again - 1)
        self.lift_left = max(0, self.lift_left - 1)
        self.land_left = max(0, self.land_left - 1)
        self.turn_left = max(0, self.turn_left - 1)

    def feel_ground(self, world: "World") -> None:
        """Is there ground under the feet, and does it move?"""
        before = self.grounded
        on_its_feet = self.doing.among(Doing.FREE, Doing.SURGE, Doing.RECOIL, Doing.HURT, Doing.DEAD)
        self.grounded = self.vy >= 0 and on_its_feet and self.on_ground(world)
        if self.grounded:
            self.coyote = feel.COYOTE + 1  # it is counted down before it is asked
            self.surges = 1
            if not before:
                self._land(world, self.vy)
        left, top, right, bottom = self.box()
        below = next((s for s in world.solids_near((left - 1, top, right + 1, bottom + 1)) if self.rides(s)), None)
        self.slant = 0.0 if below is None else below.slant(self.x)
        if below is not None and (below.vx or below.vy):
            self.lift_x, self.lift_y, self.lift_left = below.vx, below.vy, feel.LIFT_KEPT
        elif not self.lift_left:
            self.lift_x = self.lift_y = 0.0

    def wants(self, world: "World", button: Button) -> bool:
        """Was the button pressed a moment ago (within the buffer)? Using it up is the caller's part."""
        return world.pad.pressed(button, feel.BUFFER)

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
        self.tread_on(world, speed)
        if speed >= feel.SOFT_LANDING:
            self.land_left = feel.LAND_POSE
            world.emit(Landed(self.x, self.y, speed, type(self).__name__))
        if speed >= feel.HARD_LANDING:
            world.senses.make_noise(world, self.x, self.y, feel.LANDING_NOISE)

    def rides(self, solid: Solid) -> bool:
        """Carried by what it stands on, and by what it hangs on."""
        if self.held is not None:
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

    def state(self) -> tuple[Any, ...]:
        """All that decides how it goes on."""
        counters = (self.coyote, self.jump_left, self.surges, self.surge_again, self.ledge_again, self.ladder_again, self.lift_left)
        lift = (self.lift_x, self.lift_y, self.held.id if self.held else 0, self.dropping)
        now = (self.h, self.facing, self.life, self.safe_ticks, self.doing.state.name, self.doing.ticks)
        return (*super().state(), *now, *counters, *lift, *(("at work",) if self.at_work else ()))
