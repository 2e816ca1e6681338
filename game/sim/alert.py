"""What a sensor knows of you: a meter that fills while you are seen, three steps, and the alarms that others can ask for."""

from enum import Enum
from typing import TYPE_CHECKING, Any

from game.kit.approach import clamp
from game.kit.fsm import Machine
from game.sim.events import AlertChanged

if TYPE_CHECKING:
    from game.sim.world import World

FASTEST, SLOWEST = 0.5, 2.0  # s in which the meter fills, for what is seen best and for what is only just seen
BEST, LEAST = 0.4, 0.09  # how clearly (0..1) that is; what is less clear than the latter is not seen
FAR = 0.7  # share of its clearness that is lost at the end of a sensor's reach
FORGETS = 0.3  # of the meter per s, while nobody is seen


class Step(Enum):
    """How sure a sensor is."""

    UNAWARE = "unaware"
    SEARCHING = "searching"
    ALARM = "alarm"


def clearness(conspicuous: float, share: float, distance: float) -> float:
    """How clearly somebody is seen, 0..1: how much one stands out, the `share` of the body that is in sight, and the distance as a share of
    the sensor's reach."""
    return conspicuous * share * (1 - FAR * clamp(distance, 0.0, 1.0))


class Alert:
    """One sensor's meter (0..1) and step."""

    def __init__(self) -> None:
        self.meter = 0.0
        self.machine = Machine(Step.UNAWARE)
        self.unseen = 0  # ticks since anybody was seen

    @property
    def step(self) -> Step:
        """The step it is on."""
        return self.machine.state

    def see(self, clear: float) -> None:
        """Somebody is seen in this tick, as clearly as `clear` (0..1)."""
        self.unseen = 0
        seconds = SLOWEST - (SLOWEST - FASTEST) * clamp((clear - LEAST) / (BEST - LEAST), 0.0, 1.0)
        self.meter = min(1.0, self.meter + 1 / (seconds * 60))

    def glimpse(self) -> None:
        """Something moved at the rim: enough to keep looking, not to know."""
        self.unseen = 0

    def forget(self) -> None:
        """Nobody is seen in this tick."""
        self.unseen += 1
        self.meter = max(0.0, self.meter - FORGETS / 60)

    def enter(self, world: "World", step: Step, x: float, y: float, who: str) -> None:
        """Goes to a step and says so; x, y is where the sensor is."""
        self.machine.enter(step)
        world.emit(AlertChanged(x, y, step.value, who))

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        return self.meter, self.step.name, self.machine.ticks, self.unseen


class Alarms:
    """Which sensors are in alarm, and which zones they call."""

    def __init__(self) -> None:
        self._by: dict[int, tuple[str, ...]] = {}

    def begin(self, sensor: int, zones: tuple[str, ...]) -> None:
        """The sensor with this id calls the zones with these names; all of them when there are none."""
        self._by[sensor] = zones

    def end(self, sensor: int) -> None:
        """It calls no longer."""
        self._by.pop(sensor, None)

    def __bool__(self) -> bool:
        """Is any sensor in alarm?"""
        return bool(self._by)

    def calls(self, zone: str) -> bool:
        """Is the zone with this name being called?"""
        return any(not zones or zone in zones for zones in self._by.values())
