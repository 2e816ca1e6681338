"""The strike: close and fast; whoever leaps into its beginning is thrown off and lies stunned."""

from typing import TYPE_CHECKING, Any

from game.actors.player import feel, pose
from game.kit.geometry import Rect, middle, overlap
from game.kit.ticks import ticks
from game.sim.actions import Button
from game.sim.damage import Hit, Hurtable, Team, hit_stop
from game.sim.events import Cue
from game.sim.harpooned import Harpooned

if TYPE_CHECKING:
    from game.actors.player.figure import Figure
    from game.sim.world import World

WIND_UP, ACTIVE, RECOVER = 3, 3, 8  # ticks
REACH, TALL = 34.0, 30.0  # px ahead of him, and high
FROM = 4.0  # px ahead of his middle at which it begins
ABOVE = 6.0  # px over the feet
PUSH, LIFT = 220.0, -60.0  # px/s
NOISE = 150.0  # px, when it meets somebody
PARRY = 6  # ticks from its beginning in which a leap is parried
PARRIED = ("crawler", "hanger")  # causes of blows that can be; others are too heavy
PARRY_POSE = 14  # ticks
PARRY_SAFE = 14  # ticks in which nobody else hurts him
THROW, THROW_UP = 300.0, -170.0  # px/s
STUN = ticks(1.0)
HIT_STOP = 4  # ticks of a parry


class Strike:
    """One arm's blow. `age` counts its ticks from 1; 0 when there is none."""

    def __init__(self) -> None:
        self.age = 0
        self.parrying = 0  # ticks left of the pose after a parry
        self._met: list[int] = []

    @property
    def busy(self) -> bool:
        """Is the arm taken?"""
        return self.age > 0 or self.parrying > 0

    @property
    def since(self) -> int:
        """Ticks since it began, or since it parried."""
        return PARRY_POSE - self.parrying if self.parrying else self.age

    @property
    def gesture(self) -> str:
        """The animation it wants; empty for none."""
        return "parry" if self.parrying else "strike" if self.age else ""

    def begin(self, figure: "Figure", world: "World") -> None:
        """The arm goes back."""
        world.pad.consume(Button.STRIKE)
        self.age, self._met = 1, []
        if not pose.goes(figure):
            figure.pose = ""  # so that the animation begins anew, also right after another
        world.emit(Cue(figure.x, figure.y - 26, "strike", dx=float(figure.facing)))

    def wanted(self, world: "World") -> bool:
        """Pressed, with the arm free?"""
        return not self.busy and world.pad.pressed(Button.STRIKE, feel.BUFFER)

    def tick(self, figure: "Figure", world: "World") -> None:
        """One tick passes; while it is out it hits everyone once."""
        self.parrying = max(0, self.parrying - 1)
        if not self.age:
            return
        self.age += 1
        if WIND_UP < self.age <= WIND_UP + ACTIVE:
            self._hit(figure, world)
        elif self.age > WIND_UP + ACTIVE + RECOVER:
            self.age = 0

    def _hit(self, figure: "Figure", world: "World") -> None:
        hit = Hit(1, Team.PEOPLE, figure.facing * PUSH, LIFT, cause="strike", by=figure.id)
        area = area_of(figure)
        for victim in world.each(Hurtable):
            if victim.id not in self._met and overlap(victim.hurt_box(), area) and victim.take(world, hit):
                world.emit(Cue(*middle(victim.hurt_box()), "strike_hit", dx=float(figure.facing)))
                if not self._met:
                    world.senses.make_noise(world, figure.x, figure.y, NOISE)
                self._met.append(victim.id)

    def parries(self, figure: "Figure", hit: Hit) -> bool:
        """Does this blow come into its beginning, from the front, and not too heavily?"""
        return 0 < self.age <= PARRY and hit.cause in PARRIED and hit.push_x * figure.facing <= 0

    def parry(self, figure: "Figure", world: "World", hit: Hit) -> None:
        """Whoever struck, and all who came with it, are thrown off and stunned."""
        area = area_of(figure)
        throw = Hit(0, Team.PEOPLE, figure.facing * THROW, THROW_UP, stun=STUN, cause="parry", by=figure.id)
        for attacker in world.each(Harpooned):
            if attacker.id == hit.by or overlap(attacker.rect(), area):
                attacker.take(world, throw)
        self.age, self.parrying = 0, PARRY_POSE
        if not pose.goes(figure):
            figure.pose, figure.pose_age = self.gesture, 0  # at once: the world is about to stand still
        figure.safe_ticks = max(figure.safe_ticks, PARRY_SAFE)
        hit_stop(world, HIT_STOP)
        world.emit(Cue(figure.x + figure.facing * 14, figure.y - 26, "parry", dx=float(figure.facing)))

    def stop(self) -> None:
        """Interrupted."""
        self.age = self.parrying = 0

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        return self.age, self.parrying, tuple(self._met)


def area_of(figure: "Figure") -> Rect:
    """Where it hits, ahead of the figure."""
    near, far = figure.x + figure.facing * FROM, figure.x + figure.facing * (FROM + REACH)
    bottom = figure.y - ABOVE
    return min(near, far), bottom - TALL, max(near, far), bottom
