"""How tense play is: calm, something hunts, or a fight. It decides which layers of the music are heard."""

from collections.abc import Iterable

from game.sim.events import Assembled, Died, Event, FightBegan, FightEnded, HeroDied, Hurt, Noticed, Restarted, Told

TENSE_FOR = 600  # ticks after somebody was noticed
FIGHT_FOR = 300  # ticks after the last blow, or the announcement of one


class Tension:
    """Counts down the ticks until it is calm again."""

    def __init__(self) -> None:
        self._tense = self._fight = 0

    def tick(self, events: Iterable[Event]) -> None:
        """One tick passes, in which this happened."""
        self._tense, self._fight = max(0, self._tense - 1), max(0, self._fight - 1)
        for event in events:
            if isinstance(event, HeroDied | Restarted | FightEnded):
                self._tense = self._fight = 0
            elif isinstance(event, Told | Hurt):
                self._fight, self._tense = FIGHT_FOR, TENSE_FOR
            elif isinstance(event, Noticed | Died | Assembled | FightBegan):
                self._tense = TENSE_FOR

    @property
    def layer(self) -> str:
        """The layer of the music this asks for."""
        return "fight" if self._fight else "tense" if self._tense else "calm"
