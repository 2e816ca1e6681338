"""Somebody who lives here: works, eats and sleeps where they belong, and can be talked to."""

from dataclasses import dataclass

from game.actors.villager import errands, folk, staying
from game.actors.villager.being import Being
from game.actors.villager.walks import walks_of
from game.sim.spawn import spawnable
from game.sim.world import World

SLOPE = 8  # px over the feet from which a slope's ground is looked for, and twice so far down


@spawnable("Villager")
@dataclass(eq=False)
class Villager(Being):
    """`who` is name and sheet. `day` is where they are: `morning:NAME noon:NAME+NAME dusk:NAME night:NAME`, names of Spots.

    Several with + are an errand, to and fro between them; an hour that is not named is as the one before it. They go on foot and by
    ladders. What they say stands in NAME.talks.toml beside the map.
    """

    def begin(self, world: World) -> None:
        """Is where it belongs at this hour; who fell is not there any more."""
        if world.progress.is_lost(self.who):
            self.gone()
            return
        self.walks = walks_of(world.level)
        errands.arrive(self, world)
        self.feet = self._ground(world)
        world.only(folk.Folk).know(world, self)

    def tick(self, world: World) -> None:
        """Near the figure: every tick."""
        self.cool_down()
        hero = world.hero
        if self.talking:
            self._talk()
        elif self.rises:
            self.rises -= 1
            self.show("crouch")
        else:
            if hero is not None:
                staying.notice(self, world, hero)
            self.live(world, 1.0)
            if not self.way:
                staying.stay(self, world)
            if self.shown == "aim" and hero is not None:
                self.aims_at((hero.x, hero.y))
        self.feet = self._ground(world)

    def live(self, world: World, ticks: float) -> None:
        """So many ticks of its day pass."""
        errands.live(self, world, ticks)

    def _talk(self) -> None:
        """Stands and listens, or speaks."""
        self.talk_left = max(0, self.talk_left - 1)
        if self.rests:
            self.show(self.pose)
        elif not self.steps_back:
            self.show("talk" if self.talk_left else "idle")

    def _ground(self, world: World) -> float:
        """Where its feet are drawn: on a slope, on the ground."""
        terrain = world.level.terrain
        if not terrain.has_slopes or self.shown == "ladder":
            return self.y
        ground = terrain.ground(round(self.x), round(self.y) - SLOPE, 3 * SLOPE)
        return self.y if ground is None else float(ground)
