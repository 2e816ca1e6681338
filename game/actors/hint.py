"""What somebody says who has looked at a place for a while and does not see the way on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from game.actors.talk import PAUSE, Talk, say_in_passing, script_of, silent
from game.kit.routine import Script
from game.kit.ticks import ticks
from game.sim.spawn import Choice, Ref, spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World

SECONDS = 2.6  # for which a line is shown
KNACKS = "", "use", "tap", "full", "strike", "wait", "swing", "walk", "jump"  # what may be the thing to do


@spawnable("Hint")
@dataclass(eq=False)
class Hint(Zone):
    """`lines` (`who:key ...`) are said after every `after` s in which the figure is here, until progress has the flag `until`.

    With `since` it begins when progress has that flag.

    `deed` is what one does, to the object `at`, standing at the object `stand` (none: in this area): `use`, `tap` and `full` with the
    emitter, `strike`, `wait`, `walk` there without a jump, `jump` up and down, or `swing` on the thing `stand` until a leap comes to `at`.
    Pilots go by it, as somebody does who was told.
    """

    until: str
    since: str = ""
    lines: str = ""
    after: float = 25.0
    deed: Annotated[str, Choice("Knack", KNACKS)] = ""
    at: Ref = Ref(0)
    stand: Ref = Ref(0)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.after <= 0:
            raise ValueError(f"'after' is {self.after}, it has to be above 0")
        self.script = script_of(self.lines)
        self.here = 0  # ticks

    def needed(self, world: "World") -> bool:
        """Is that still to be found out?"""
        flags = world.progress.flags
        return not flags.get(self.until) and (not self.since or flags.get(self.since, 0) > 0)

    def inside(self, world: "World") -> None:
        """Counts for how long the figure is at a loss."""
        if world.staging.busy or not self.needed(world):
            return
        self.here += 1
        if self.script and self.here % ticks(self.after) == 0:
            world.run(self._say(world))

    def _say(self, world: "World") -> Script:
        yield lambda: not any(talk.speaking for talk in world.each(Talk))
        for who, key in self.script:
            if not self.needed(world) or world.hero is None or world.hero.life <= 0:
                return
            if not silent(world, who):
                say_in_passing(world, who, key, ticks(SECONDS), self.at)
                yield ticks(SECONDS) + PAUSE

    def state(self) -> tuple[object, ...]:
        """For how long nobody has seen it."""
        return *super().state(), self.here
