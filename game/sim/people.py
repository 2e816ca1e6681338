"""People: whoever the Safeguard hunts, the figure under control and those who are with it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.sim.cover import hidden
from game.sim.damage import Hurtable, Team

if TYPE_CHECKING:
    from game.sim.world import World

DRAWN = 0.6  # share at which the figure's distance counts: of two people it is the one that is hunted
STICKS = 0.75  # share at which the distance of the present prey counts, so that nobody changes its mind every moment


@dataclass(eq=False)
class Person(Hurtable):
    """x, y is the middle of the feet, `h` the height of the body in px; velocities in px/s."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.team = Team.PEOPLE
        self.facing = 1
        self.crouching = False
        self.h = 40
        self.vx = self.vy = 0.0

    @property
    def eyes(self) -> Point:
        """Where it sees from and is seen."""
        return self.x, self.y - self.h + 8

    @property
    def chest(self) -> Point:
        """What is aimed at."""
        return self.x, self.y - self.h / 2

    def weighs(self, world: "World") -> float:
        """One."""
        return 1.0

    @property
    def huntable(self) -> bool:
        """Can anything come of hunting it?"""
        return self.alive and self.life > 0

    # -- what a scene may ask of anybody; who is not asked by it does nothing

    def called(self, spot: Point) -> None:
        """It is wanted at this place: it goes there by itself, by the ways it knows."""

    def talk(self, time: int) -> None:
        """It is seen to speak for so many ticks; 0: no longer."""

    def looks_to(self, x: float, time: int) -> None:
        """It turns towards x, px, and keeps looking there for so many ticks if it has a mind of its own."""
        if x != self.x:
            self.facing = 1 if x > self.x else -1


def choose_prey(world: "World", at: Point, reach: float, now: Person | None = None) -> Person | None:
    """Whom to hunt from `at`, within `reach` px: the closest, the figure rather than others, whoever is hunted `now` rather than another.

    Who stands in a shield or in the device's field is nobody's prey.
    """
    best: tuple[float, int, Person] | None = None
    for person in world.each(Person):
        if not person.huntable:
            continue
        dx, dy = person.x - at[0], person.y - person.h / 2 - at[1]
        gap = dx * dx + dy * dy
        if gap > reach * reach:
            continue
        if person is world.hero:
            gap *= DRAWN * DRAWN
        if person is now:
            gap *= STICKS * STICKS
        if (best is None or (gap, person.id) < best[:2]) and not hidden(world, person.chest):
            best = (gap, person.id, person)
    return None if best is None else best[2]
