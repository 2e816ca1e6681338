"""Shooting while one is on one's way: whoever hunts, is near and in sight gets the line, and is let go again."""

from math import atan2, degrees, hypot

from game.actors.player.zuru import Zuru
from game.autoplay.brawler import foes_in_sight
from game.kit.geometry import Point, distance, middle
from game.sim.actions import Actions, Button
from game.sim.damage import Hurtable
from game.sim.physics import ANYTHING

from .route import Route

SURE = 185.0  # px from which a bolt hits
BOLT = 1100.0  # px/s
HELD = 8  # ticks for which somebody hangs on the line before it is let go
READY = 14  # ticks for which the gun has been ready before the next shot
FAST = 16.0  # px per tick from which on one does not lead: it was a jump of the picture


class Guard:
    """Changes what is held in a tick so that one shoots, too. On while `route.guard` is set to it."""

    def __init__(self, route: Route) -> None:
        self.route = route
        self._before: dict[int, Point] = {}
        self._ready = 0
        self._pressed = False

    def add(self, actions: Actions) -> Actions:
        """What is held in this tick, and the shot."""
        hero = self.route.session.world.hero
        foes = self._foes()
        before, self._before = self._before, {foe.id: middle(foe.hurt_box()) for foe in foes}
        if not isinstance(hero, Zuru) or hero.life <= 0 or self._pressed:
            self._pressed = False
            return actions
        harpoon = hero.harpoon
        self._ready = 0 if harpoon.out else self._ready + 1
        if harpoon.holds and harpoon.bolt.ticks > HELD:
            return self._press(actions, actions.aim)
        if harpoon.out or self._ready < READY or not foes:
            return actions
        at = middle(foes[0].hurt_box())
        old = before.get(foes[0].id, at)
        soon = distance(hero.hand, at) / BOLT * 60
        dx, dy = at[0] - old[0], at[1] - old[1]
        if hypot(dx, dy) < FAST:
            at = at[0] + dx * soon, at[1] + dy * soon
        if distance(hero.hand, at) > SURE or self.route.session.world.physics.ray(hero.hand, at, ANYTHING) is not None:
            return actions
        angle = round(degrees(atan2(at[1] - hero.hand[1], at[0] - hero.hand[0])) * 10) % 3600
        return self._press(actions, angle)

    def _press(self, actions: Actions, aim: int | None) -> Actions:
        self._pressed = True
        return Actions(actions.buttons | Button.FIRE, aim)

    def _foes(self) -> list[Hurtable]:
        """Who hunts in the picture, the nearest first."""
        world = self.route.session.world
        hero = world.hero
        if hero is None:
            return []
        return [foe for foe in foes_in_sight(world, hero) if distance(middle(foe.hurt_box()), hero.chest) < SURE]
