"""A seam in the structure out of which Exterminators are built."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from math import atan2, degrees
from typing import TYPE_CHECKING, Any

from game.kit.fsm import Machine
from game.sim.actor import Actor
from game.sim.events import Cue
from game.sim.look import AnyLook, Layer, Look
from game.sim.spawn import spawnable
from game.sim.surface import Spot
from game.sim.toppled import FORM_TICKS

if TYPE_CHECKING:
    from game.sim.world import World

FOOTHOLD = 48  # px from where it is placed within which it looks for a surface


class Slit(Enum):
    """What it looks like."""

    IDLE = auto()
    BUILD = auto()


@spawnable("Seam")
@dataclass(eq=False)
class Seam(Actor):
    """Place it near a surface, inside of a Danger. `shown`: it may be used while the player looks on."""

    shown: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        self.spot: Spot | None = None
        self.heading = 0  # degrees counter-clockwise, in right angles
        self.slit = Machine(Slit.IDLE)

    def begin(self, world: "World") -> None:
        """Lies in the nearest surface."""
        self.spot = spot = world.surfaces.nearest(self.x, self.y, FOOTHOLD)
        if spot is not None:
            self.x, self.y = spot.x, spot.y
            self.heading = round(degrees(atan2(-spot.ty, spot.tx)) / 90) * 90 % 360
        world.rest(self)

    @property
    def free(self) -> bool:
        """Is nothing being built in it?"""
        return self.spot is not None and self.slit.state is Slit.IDLE

    def open(self, world: "World") -> None:
        """Opens for as long as somebody is being built in it."""
        self.slit.enter(Slit.BUILD)
        world.wake(self)
        world.emit(Cue(self.x, self.y, "seam_open"))

    def tick(self, world: "World") -> None:
        """Closes again."""
        self.slit.tick()
        if self.slit.ticks >= FORM_TICKS:
            self.slit.enter(Slit.IDLE)
            world.rest(self)

    def looks(self) -> Iterator[AnyLook]:
        """The slit."""
        yield Look("seam", f"{self.slit.state.name.lower()}_{self.heading}", self.slit.ticks, self.x, self.y, layer=Layer.PROP)

    def state(self) -> tuple[Any, ...]:
        """How far open it is."""
        return self.x, self.y, self.slit.state.name, self.slit.ticks
