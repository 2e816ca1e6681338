"""Fighting a crawler with the harpoon: shoot, let go, shoot again while the current holds it; out of the way when it rears."""

from math import hypot
from typing import Any

from game.actors.crawler.mind import Mind
from game.actors.player.harpoon import REACH, READY_AGAIN, SPEED
from game.kit.geometry import Point, distance
from game.sim.physics import ANYTHING

from .route import Route, Stuck

SURE = REACH * 0.85  # px from which she does not miss
REARED = 12  # ticks after it reared in which one is out of the way at the latest
SEEN = 10  # ticks after which a person does something about what is seen


class Fight:
    """One fight to the end."""

    def __init__(self, route: Route, prey: Any) -> None:
        self.route, self.prey = route, prey
        self._at: Point = prey.middle()
        self._held_fire = False
        self._ready_for = 0
        self._surged = 0

    def win(self, most: int = 1800) -> None:
        """Fights until it is dead."""
        for _ in range(most):
            if self.prey.life <= 0 or self.route.dead:
                return
            self._tick()
        raise Stuck(f"tick {self.route.tick}: the crawler lives, {self.route.where()}")

    def _tick(self) -> None:
        before, self._at = self._at, self.prey.middle()
        aim = self.route.aim_at(self._ahead(before))
        letters = self._dodge() or self._trigger()
        self._held_fire = "F" in letters
        self.route.step(letters, aim)

    def _ahead(self, before: Point) -> Point:
        """Where it will be when the bolt is there."""
        x, y = self._at
        soon = distance(self.route.hero.hand, self._at) / SPEED * 60
        if hypot(x - before[0], y - before[1]) > 20:
            return x, y
        return x + (x - before[0]) * soon, y + (y - before[1]) * soon

    def _dodge(self) -> str:
        """When it has reared, a surge under it, past it, to the other side."""
        mind = self.prey.mind
        if mind.state is not Mind.TELL or mind.ticks < REARED or self.route.tick - self._surged < 40 or not self.route.stands():
            return ""
        self._surged = self.route.tick
        return ("R" if self.prey.x > self.route.x else "L") + "S"

    def _trigger(self) -> str:
        """Lets go of what is on the line, or shoots when it is near, in sight, and the gun has been ready for a moment."""
        harpoon, world = self.route.hero.harpoon, self.route.session.world
        self._ready_for = 0 if harpoon.out else self._ready_for + 1
        if self._held_fire:
            return ""
        if harpoon.holds and harpoon.bolt.ticks > SEEN:
            return "F"
        if self._ready_for <= READY_AGAIN + SEEN:
            return ""
        if self.prey.mind.state is Mind.DORMANT:
            return "F"  # it hears that, if no more
        near = distance(self.route.hero.hand, self._at) < SURE
        return "F" if near and world.physics.ray(self.route.hero.hand, self._at, ANYTHING) is None else ""


def fight(route: Route) -> None:
    """Fights every crawler that is there, the nearest first."""
    while not route.dead and (near := sorted(route.others("Crawler"), key=lambda one: abs(one.x - route.x))):
        Fight(route, near[0]).win()


def wake(route: Route) -> None:
    """A shot into the air, which it hears."""
    route.step("F", 270)
    route.hold("", 30, 270)
    if route.hero.harpoon.holds:
        route.step("F", 270)
