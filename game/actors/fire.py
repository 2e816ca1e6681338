"""An open flame: it lights its place, burns whoever touches it, and sets off gas that comes down to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from game.sim.damage import Hit, Team, strike
from game.sim.events import Cue
from game.sim.exposed import expose
from game.sim.look import AnyLook, Glow, Look
from game.sim.spawn import Choice, spawnable
from game.sim.stealth import Luminous

if TYPE_CHECKING:
    from game.sim.world import World

KINDS = {"gas": ("gas_flame", "burn", 40.0, "#dfe68a"), "small": ("fire_small", "burn", 22.0, "#ff9a4a")}
"""Sheet, animation, height in px, and colour of the light."""
HALF = 5.0  # px: of the width in which it burns
EVERY = 12  # ticks between two looks for gas
HEARD = 10  # ticks between two sounds
NEAR = 400.0  # px round it in which a figure may see it
GLOW = 72.0  # px


@spawnable("Fire")
@dataclass(eq=False)
class Fire(Luminous):
    """Burns where it is placed: one bar of life for whoever walks into it."""

    kind: Annotated[str, Choice("Flame", KINDS)] = "gas"

    def __post_init__(self) -> None:
        super().__post_init__()
        self.age = 0  # ticks for which it has been seen

    def begin(self, world: "World") -> None:
        """Only near the figure it has anything to do."""
        world.doze(self, (self.x - NEAR, self.y - NEAR, self.x + NEAR, self.y + NEAR))

    def tick(self, world: "World") -> None:
        """Burns."""
        self.age += 1
        _, _, height, _ = KINDS[self.kind]
        strike(world, (self.x - HALF, self.y - height * 0.7, self.x + HALF, self.y), Hit(1, Team.PLACE, 0.0, -120.0, cause="burnt"))
        if (world.tick + self.id) % EVERY == 0:
            expose(world, (self.x, self.y), (self.x, self.y - height), full=False)
        if world.tick % HEARD == 0:
            world.emit(Cue(self.x, self.y, "gas_burns", 0.5))

    def light(self) -> tuple[float, float, float]:
        """All round it."""
        return self.x, self.y - 12, GLOW

    def looks(self) -> Iterator[AnyLook]:
        """The flame and its light."""
        sheet, anim, height, colour = KINDS[self.kind]
        yield Look(sheet, anim, self.id * 17 + self.age, self.x, self.y)
        yield Glow(self.x, self.y - height / 2, GLOW, colour, 0.8, key=1, casts=True)

    def state(self) -> tuple[Any, ...]:
        """It never changes."""
        return (self.kind,)
