"""Who is shaken: everybody in a fight, and for a while after an alarm or a loss; and whoever was just hurt."""

from collections.abc import Sequence

from game.sim.events import AlertChanged, Event, FightBegan, FightEnded, Hurt, PersonLost, Restarted

HURT = 300  # ticks that a blow is felt
SHOCK = 900  # ticks that an alarm or a loss is


class Moods:
    """Told by events alone."""

    def __init__(self) -> None:
        self._fights: dict[str, None] = {}
        self._hurt: dict[int, int] = {}  # ticks left, by actor
        self._shock = 0

    def tick(self, events: Sequence[Event]) -> None:
        """One tick passes."""
        self._shock = max(0, self._shock - 1)
        self._hurt = {actor: left - 1 for actor, left in self._hurt.items() if left > 1}
        for event in events:
            self._hear(event)

    def _hear(self, event: Event) -> None:
        match event:
            case Restarted():
                self._fights, self._hurt, self._shock = {}, {}, 0
            case FightBegan(name):
                self._fights[name] = None
            case FightEnded(name):
                self._fights.pop(name, None)
            case AlertChanged(step="alarm") | PersonLost():
                self._shock = SHOCK
            case Hurt():
                self._hurt[event.actor] = HURT

    def shaken(self, actor: int) -> bool:
        """Is this one? 0 is a voice from somewhere."""
        return bool(self._fights or self._shock or actor in self._hurt)
