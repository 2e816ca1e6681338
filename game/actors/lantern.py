"""A lamp that people light, and turn down when it gets dark in the village."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from game.kit.approach import approach
from game.sim.actor import Actor
from game.sim.look import AnyLook, Glow, Layer, Look
from game.sim.spawn import Choice, Colour, spawnable
from game.sim.talks import DAY

if TYPE_CHECKING:
    from game.sim.world import World

LAMPS = {"lantern": (0.0, 19.0), "lantern_paper": (0.0, 19.0), "lamp_post": (10.0, -32.0), "brazier": (0.0, -24.0), "string": (48.0, 16.0)}
NEAR_X, NEAR_Y = 420.0, 300.0  # px from the figure within which it is looked after
DELAY = 0.25  # ticks for every px of height: the upper rows go first
FADES = 1 / 24  # of its light in a tick
UNSEEN = 60  # ticks after which nobody has seen it change
OUT = 0.04  # light under which it is seen to be out


@spawnable("Lantern")
@dataclass(eq=False)
class Lantern(Actor):
    """Hangs (`lantern`, `lantern_paper`, `string`) or stands (`lamp_post`, `brazier`) where it is placed; `radius` of its light in px.

    It is turned down at the hour `until` (2 dusk, 3 night, 4 never). With `flag` it is lit only once progress has that flag.
    """

    what: Annotated[str, Choice("Lantern", LAMPS)] = "lantern"
    radius: float = 104.0
    strength: float = 0.85
    colour: Colour = Colour("#ffb070")
    until: int = 2
    flag: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.light, self.wait = 0.0, -1.0

    def begin(self, world: "World") -> None:
        """Is lit or not."""
        self.now = world.tick
        self.light = self._wanted(world)
        world.doze(self, (self.x - NEAR_X, self.y - NEAR_Y, self.x + NEAR_X, self.y + NEAR_Y))

    def _wanted(self, world: "World") -> float:
        flags = world.progress.flags
        return float(flags.get(DAY, 0) < self.until and (not self.flag or flags.get(self.flag, 0) > 0))

    def tick(self, world: "World") -> None:
        """Its turn comes, and it fades."""
        wanted, before, self.now = self._wanted(world), self.now, world.tick
        if wanted == self.light:
            self.wait = -1.0
            return
        if self.now - before > UNSEEN:
            self.light, self.wait = wanted, -1.0
            return
        self.wait = self.y * DELAY if self.wait < 0 else max(0.0, self.wait - 1)
        if self.wait == 0:
            self.light = approach(self.light, wanted, FADES)

    def looks(self) -> Iterator[AnyLook]:
        """The lamp, and its light."""
        dx, dy = LAMPS[self.what]
        lit = self.light > OUT
        anim = ("lit" if lit else "out") if self.what == "brazier" else ("lit" if lit else "unlit")
        yield Look(f"prop_village_{self.what}", anim, self.now, self.x, self.y, layer=Layer.PROP)
        if lit:
            yield Glow(self.x + dx, self.y + dy, self.radius, self.colour, self.strength * self.light)

    def state(self) -> tuple[Any, ...]:
        """How light it is, and when its turn comes."""
        return self.light, self.wait
