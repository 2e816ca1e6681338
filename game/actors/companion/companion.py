"""A friend who comes along: wherever you have gone, by the same ways; who helps, hides, is afraid, and can fall."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.actors.companion import afloat, arrival, asked, dropping, falling, fight, going, hiding, jostled, showing, waiting, ways, wits
from game.actors.companion.being import Being
from game.actors.companion.party import Party
from game.actors.companion.someone import LIFE, Someone
from game.kit.geometry import Point
from game.sim.damage import Hit
from game.sim.events import Died
from game.sim.hero import Hero
from game.sim.spawn import spawnable
from game.sim.trail import Trail

if TYPE_CHECKING:
    from game.sim.world import World


IDLE = "idle", "look"
REST_EVERY = 4  # ticks between two thoughts of one who only stands
KEEPS_WAY = Being.WELL, Being.HURT, Being.DOWN  # in which it is where its way says


@spawnable("Companion")
@dataclass(eq=False)
class Companion(Someone):
    """Follows the figure, whoever that is. What it knows it knows together with the others: see `party`."""

    def begin(self, world: "World") -> None:
        """Who fell is not there any more."""
        world.only(Party)
        if world.progress.is_lost(self.who):
            self.gone()

    def called(self, spot: Point) -> None:
        """It is to come to her again, by way of this place."""
        self.summons, self.post, self.stays, self.held = spot, None, False, False

    def ask(self, world: "World", spot: Point, facing: int) -> asked.Errand | None:
        """It is to go there and see to something; None when it cannot now. It is released by the errand's `over`."""
        self.asked = asked.begin(self, world, spot, facing)
        return self.asked

    # -- a tick

    def tick(self, world: "World") -> None:
        """Keeps her way in mind, and goes it."""
        hero = world.hero
        if hero is None or not self.alive:
            return
        self.cool_down()
        self.being.tick()
        if self.restful and self.being.state is Being.WELL and self.summons is None and (world.tick + self.id) % REST_EVERY:
            self._rest(world, hero)
            return
        if self.being.state is Being.DEAD:
            self._lie(world, hero)
            return
        self._find(world, hero)
        x, y = self.x, self.y
        self.talk_left = max(0, self.talk_left - 1)
        self.concealed = hiding.conceals(self, world)
        if self.being.state is Being.WELL:
            self._live(world, hero)
        else:
            falling.go_on(self, world, hero)
        self._settle(world, (x, y))
        self.vx, self.vy = (self.x - x) * 60, (self.y - y) * 60
        self.restful = (self.x, self.y) == (x, y) and self._only_stands()

    def _lie(self, world: "World", hero: Hero) -> None:
        """Who is dead goes no way any more."""
        before = self.x, self.y
        falling.go_on(self, world, hero)
        self._settle(world, before)

    def _only_stands(self) -> bool:
        idle = self.being.state is Being.WELL and self.pose in IDLE and self.hop is None and self.aboard is None
        return idle and not (
            self.arm.busy or self.going or self.aside or self.asked or self.talk_left or self.point_left or self.mourn_left
        )

    def _rest(self, world: "World", hero: Hero) -> None:
        """Who only stands looks about every few ticks; her way is kept in mind all the same."""
        self.age += 1
        if self.trail is not None and self.follows_whom is hero:
            self._remember(world, hero, self.trail)

    def _find(self, world: "World", hero: Hero) -> None:
        """Where is she, and who is it that it follows?"""
        if self.trail is None:
            alive = [c for c in world.each(Companion) if c.alive]
            self.rank = sorted(alive, key=lambda c: (c.order, c.id)).index(self)
            self.trail = arrival.arrive(world, self, hero)
        elif self.follows_whom is not hero and self.steady and not self.stays:
            ways.rejoin(self, world, hero)
        elif self.follows_whom is not hero:
            return
        self.follows_whom = hero
        if self.stays or self.summons is not None:
            world.only(Party).away = world.tick
        if self.summons is not None and self.steady:
            arrival.answer(self, world, hero, self.summons)
        self._remember(world, hero, self.trail)

    def _remember(self, world: "World", hero: Hero, trail: Trail) -> None:
        """Where she goes, as long as it goes with her."""
        if hero.life > 0 and not self.stays:
            trail.record(world, hero)

    def _live(self, world: "World", hero: Hero) -> None:
        party = world.only(Party)
        if self.rests != party.rests:
            self.rests, self.life = party.rests, LIFE
        wits.look_about(self, world, hero)
        self.held = waiting.at_post(self, world, hero)
        trail = self.trail
        if trail is None:
            return
        jostled.makes_way(self, world)
        if self.hop is not None:
            going.hop_on(self, trail, self.hop)
        elif fight.go_on(self, world):
            self.speed = 0.0
            self.show("shoot")
        elif (
            asked.go_on(self, world, hero)
            or hiding.go_on(self, world, hero)
            or (going.sets_out(self, world, trail, hero) and going.go_on(self, world, trail, hero))
        ):
            return
        elif not dropping.loses_ground(self, world):
            waiting.stand(self, world, trail, hero)

    def _settle(self, world: "World", before: Point) -> None:
        """Where it is after all that; on a slope its feet are drawn on the ground."""
        self.h = showing.height(self)
        self.crouching = self.h < showing.STANDING
        way = self.way
        if way is not None and self.hop is None and self.being.state in KEEPS_WAY:
            self.x, self.y = way.here.at
            afloat.settle(self, world, way, before)
            if not way.here.rest:
                jostled.glances_off(self, world)
        if (self.x, self.y) == before and self.feet_known:
            return
        self.feet, self.feet_known = self.y, True
        if world.level.terrain.has_slopes and way is not None and way.here.rest and self.hop is None:
            ground = world.level.terrain.ground(round(self.x), round(self.y), 8)
            self.feet = self.y if ground is None else float(ground)

    # -- being hit

    def take(self, world: "World", hit: Hit) -> bool:
        """In the air nobody is hit; who may not die is knocked down instead."""
        if self.hop is not None or self.way is None or not self.way.here.rest:
            return False
        if self.may_die or hit.damage < self.life:
            return super().take(world, hit)
        if self.life <= 0 or self.safe_ticks or hit.team is self.team:
            return False
        falling.knock_down(self, world, hit)
        return True

    def hurt(self, world: "World", hit: Hit) -> None:
        """It lives on."""
        falling.hurt(self, world, hit)

    def died(self, world: "World", hit: Hit) -> None:
        """It does not."""
        falling.die(self, world, hit)

    def fall_now(self, world: "World", hit: Hit) -> None:
        """Falls because the story wants it, whatever it has of life; who is needed gets up again."""
        if self.needed:
            falling.knock_down(self, world, hit)
        elif self.being.state is not Being.DEAD:  # who was knocked down, too
            world.emit(Died(*self.chest, "Companion", self.id, hit.push_x, hit.push_y))
            falling.die(self, world, hit)


def named(world: "World", who: str) -> Companion | None:
    """The companion of this name; None if there is none (any more)."""
    return next((c for c in world.each(Companion) if c.who == who), None)
