"""A lantern that lights when you reach it: from here you go on after a death, and its first warmth heals you."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from game.actors.post import Post
from game.sim.events import CheckpointReached, Cue
from game.sim.look import AnyLook, Glow, Look
from game.sim.progress import flags_of
from game.sim.spawn import Choice, Ref, spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World

FLAME_HEIGHT = 26  # px above the ground
GLOW_RADIUS = 76.0  # px
GLOW_COLOUR = "#ffcf8a"
HEROES = ("", "Zuru", "Killy")
KINDLE_TICKS = 24  # from the spark to full light


@spawnable("Checkpoint")
@dataclass(eq=False)
class Checkpoint(Zone):
    """Named by its object's name. Once lit it stays lit, also after a death, and a lit one never takes you back to itself.

    `after` links to a Post that lies before it: whoever that keeps has stayed there when one begins here.
    `hero`: the figure with which one begins here, if not the level's. `flags`: what has happened in a run that begins here
    (`lost.fusata fought.plaza rations=3`).
    """

    after: Ref = Ref(0)
    hero: Annotated[str, Choice("Hero", HEROES)] = ""
    flags: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        flags_of(self.flags)
        self.lit_for = -1  # ticks; -1 is unlit

    @property
    def flag(self) -> str:
        """Under which name progress remembers it."""
        return f"checkpoint.{self.place.name}"

    def begin(self, world: "World") -> None:
        """The one a figure starts at, and those reached before a death, burn already."""
        if world.progress.checkpoint == self.place.name:
            world.progress.flags[self.flag] = 1
            post = world.actor(self.after)
            if isinstance(post, Post):
                post.entered(world)
        if world.progress.flags.get(self.flag):
            self.lit_for = KINDLE_TICKS

    def tick(self, world: "World") -> None:
        """The flame grows."""
        super().tick(world)
        if 0 <= self.lit_for < KINDLE_TICKS:
            self.lit_for += 1

    def entered(self, world: "World") -> None:
        """The first time the lantern lights, and its warmth heals. Only then: nobody fights from beside a lantern for ever."""
        hero = world.hero
        assert hero is not None
        if self.lit_for >= 0:
            return
        if hero.life < hero.most_life:
            hero.life = hero.most_life
            world.emit(Cue(hero.x, hero.y, "heal"))
        self.lit_for = 0
        world.progress.flags[self.flag] = 1
        world.progress.reach(self.place.name)
        world.emit(CheckpointReached(*self._foot(), self.place.name))

    def _foot(self) -> tuple[float, float]:
        return self.place.foot

    def looks(self) -> Iterator[AnyLook]:
        """A lantern on the ground in the middle of its area, and its light."""
        x, y = self._foot()
        if self.lit_for < 0:
            yield Look("prop_lantern", "unlit", 0, x, y)
            return
        yield Look("prop_lantern", "lit", self.lit_for, x, y)
        yield Glow(x, y - FLAME_HEIGHT, GLOW_RADIUS, GLOW_COLOUR, self.lit_for / KINDLE_TICKS, casts=True)

    def state(self) -> tuple[object, ...]:
        """Is it lit, and for how long?"""
        return *super().state(), self.lit_for
