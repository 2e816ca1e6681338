"""What was said in this run, to be read again: who, and the key of the line, so that it is told in the language that is set."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from game.sim.events import BoxAsked, BoxClosed, BoxShown, Event, Said

MOST = 300  # lines


@dataclass(frozen=True, slots=True)
class Told:
    """One line; `chosen` by the player."""

    who: str
    key: str
    chosen: bool = False


class Log:
    """The latest lines, the oldest first."""

    def __init__(self) -> None:
        self.lines: deque[Told] = deque(maxlen=MOST)
        self._asked = ""  # who is about to answer

    def hear(self, events: Iterable[Event]) -> None:
        """One tick of play has passed."""
        for event in events:
            match event:
                case Said() | BoxShown():
                    self.lines.append(Told(event.who, event.key))
                case BoxAsked():
                    self._asked = event.who
                case BoxClosed() if event.answer:
                    self.lines.append(Told(self._asked, event.answer, chosen=True))
