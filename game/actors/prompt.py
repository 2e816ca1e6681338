"""A hint which button to press; it goes away for good once you have done it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from game.sim.actions import Button
from game.sim.events import PromptHidden, PromptShown
from game.sim.hero import Hero
from game.sim.level import nearest
from game.sim.spawn import Choice, spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World

RUNS = 60.0  # px/s from which walking counts as running

Done = Callable[["World", Hero], bool]
DEEDS: dict[str, Done] = {
    "": lambda _world, _hero: False,
    "run": lambda _world, hero: hero.grounded and abs(hero.vx) > RUNS,
    "jump": lambda _world, hero: hero.pose in ("jump", "apex"),
    "climb": lambda _world, hero: hero.pose == "climb",
    "surge": lambda _world, hero: hero.pose == "surge",
    "crouch": lambda _world, hero: hero.pose in ("crouch", "crawl"),
    "ladder": lambda _world, hero: hero.pose == "ladder",
    "drop": lambda _world, hero: hero.dropping and hero.pose != "ladder",
    "line": lambda _world, hero: hero.anchor is not None,
    "swing": lambda _world, hero: hero.anchor is not None and hero.pose == "swing",
    "fire": lambda world, _hero: world.pad.held(Button.FIRE),
    "strike": lambda world, _hero: world.pad.held(Button.STRIKE),
    "use": lambda world, _hero: world.pad.held(Button.USE),
}


@spawnable("Prompt")
@dataclass(eq=False)
class Prompt(Zone):
    """Shows the text `key` and the button(s) of `action` while you are here; `until` names the deed that ends it for good."""

    key: str
    action: str = ""
    until: Annotated[str, Choice("Deed", DEEDS)] = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        for name in filter(None, self.action.split("+")):
            if name.upper() not in Button.__members__:
                raise ValueError(f"'action' names the button '{name}'. {nearest(name, [b.lower() for b in Button.__members__])}".strip())

    def entered(self, world: "World") -> None:
        """Appears."""
        x, _ = self.place.centre
        world.emit(PromptShown(self.key, self.action, x, self.place.y))

    def inside(self, world: "World") -> None:
        """Is it done?"""
        hero = world.hero
        assert hero is not None
        if DEEDS[self.until](world, hero):
            self.occupied = False
            self.left(world)
            world.progress.finish(self.place.oid)
            self.gone()

    def left(self, world: "World") -> None:
        """Disappears."""
        world.emit(PromptHidden(self.key))
