"""Black water: it stands in a basin, rises and falls, and whoever is in it swims."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.actors.crawler.crawler import Crawler
from game.sim.clinger import Clinger
from game.sim.damage import Hit, Hurtable, Team
from game.sim.events import Cue
from game.sim.look import AnyLook, Pool
from game.sim.spawn import spawnable
from game.sim.water import Basin

if TYPE_CHECKING:
    from game.sim.world import World

ROUGH_TICKS = 40  # after it last rose or fell in which its surface is rough
NEAR = 64.0  # px round it within which a figure makes it look after what floats
SOAK = 2  # ticks between two looks at the pieces that lie in it
WETS, DROWNS = 10.0, 40.0  # px of water that are the end of one that crawls: in the air, and where it holds on


@spawnable("Water")
@dataclass(eq=False)
class Water(Basin):
    """The rectangle is its basin: full tiles of structure in it hold no water. `level` 0..1 is how full it is in the beginning.

    A Valve moves water between two of them. It hurts nobody who swims; what lies under its surface is hardly seen. What crawls does not
    go in, and does not come out again.
    """

    level: float = 0.5

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 0 <= self.level <= 1:
            raise ValueError(f"'level' is {self.level}, it has to be 0..1")
        self.stirred = 0  # ticks for which its surface is rough

    def begin(self, world: "World") -> None:
        """Fills itself; it has something to do only near the figure."""
        self.contain(world.level.terrain, self.level)
        world.doze(self, (self.left - NEAR, self.ceiling - NEAR, self.right + NEAR, self.bottom + NEAR))

    def hold(self, volume: int) -> None:
        """Moving it makes it rough."""
        super().hold(volume)
        self.stirred = ROUGH_TICKS

    def tick(self, world: "World") -> None:
        """Pieces float up in it or sink slowly."""
        self.stirred = max(0, self.stirred - 1)
        if world.tick % SOAK == 0 and self.solid:
            world.debris.soak((self.left, self.surface, self.right, self.bottom), moves=self.stirred > 0)
            self._shun(world)

    def _shun(self, world: "World") -> None:
        """What crawls turns back before it; what falls in, or is flooded, does not come up again."""
        for one in world.each(Clinger):
            deep = self.depth_at(one.x, one.y)
            if not deep:
                continue
            if one.loop is not None and deep < DROWNS and isinstance(one, Crawler):
                one.crawl(-one.speed * (SOAK + 1))
                one.turn_back()
            elif isinstance(one, Hurtable) and deep >= WETS:
                world.emit(Cue(one.x, self.surface, "splash_large"))
                world.emit(Cue(one.x, self.surface, "water_hiss"))
                one.take(world, Hit(max(1, one.life), Team.PLACE, 0.0, 0.0, cause="drowned"))

    def looks(self) -> Iterator[AnyLook]:
        """Its surface and what is under it."""
        if self.solid:
            yield Pool(self.left, self.surface, self.right - self.left, self.bottom, self.stirred / ROUGH_TICKS)

    def state(self) -> tuple[Any, ...]:
        """How much water there is."""
        return self.volume, self.stirred
