"""The box of words at the player's pace: a line letter by letter, page after page, or a question with its answers."""

from collections.abc import Sequence

import pygame

from game.kit.approach import approach
from game.media.library import Library
from game.media.text import Text
from game.sim.box import SETTLES
from game.sim.events import BoxAsked, BoxClosed, BoxShown, Event, Restarted
from game.view.box_line import Line
from game.view.box_plate import Edge
from game.view.box_question import Question
from game.view.frame import Frame
from game.view.mood import Moods
from game.view.prompts import Signs
from game.view.snapshot import Snapshot
from game.view.speakers import hidden, stands
from game.view.typewriter import PACES

FADE = 1 / 6  # per tick
MUCH_WORSE = 6  # how much worse a side has to be than the other before a conversation moves there
Voice = tuple[str, str, int, int]  # who is heard, saying what, the actor's id, and for about how many ticks


class Box:
    """Told by events alone; `pace` is a name of PACES. Whoever holds the buttons asks `hurry` before a press goes on to play."""

    def __init__(self, library: Library) -> None:
        self.pace = "normal"
        self.open = False  # does something wait for the player?
        self._library = library
        self._moods = Moods()
        self._shown: Line | Question | None = None  # the last one: it fades when it is shut
        self._edge = Edge(False, 0)
        self._share = 0.0
        self._age = 0
        self._speaker: int | None = None

    # -- what others ask

    @property
    def asks(self) -> bool:
        """Is it a question?"""
        return self.open and isinstance(self._shown, Question)

    @property
    def ready(self) -> bool:
        """Is a press taken as an answer by now?"""
        return self._age > SETTLES

    @property
    def at(self) -> int:
        """Which answer has the mark."""
        return self._shown.asked.at if isinstance(self._shown, Question) else 0

    @property
    def voice(self) -> Voice | None:
        """Who is heard now; None while no letters come."""
        line = self._shown
        if not self.open or not isinstance(line, Line) or not line.heard:
            return None
        return line.said.who, f"{line.said.key} {line.typed.page}", line.actor, line.typed.ticks(PACES[self.pace])

    def hurry(self) -> bool:
        """A press: what has not been seen yet of the line is shown. False when all of it was: then the press is for play."""
        return self.open and isinstance(self._shown, Line) and self._shown.typed.hurry()

    def answer_at(self, point: tuple[int, int], text: Text) -> int | None:
        """Which answer lies under a point of the picture."""
        return self._shown.answer_at(point, self._edge, text) if self.asks and isinstance(self._shown, Question) else None

    def plate(self, text: Text) -> pygame.Rect | None:
        """Where it lies in the picture; None while it is shut."""
        return self._whole(self._edge, text) if self.open else None

    def _whole(self, edge: Edge, text: Text) -> pygame.Rect:
        shown = self._shown
        assert shown is not None
        return shown.rect(edge) if isinstance(shown, Line) else shown.whole(edge, text)

    # -- a tick

    def tick(self, events: Sequence[Event], text: Text, snapshot: Snapshot, corner: tuple[int, int], bars: int) -> None:
        """One tick passes; the picture's corner is at `corner` of the map, `bars` px above and below are black."""
        self._moods.tick(events)
        self._age += 1
        self._edge = Edge(self._edge.above, bars)
        fresh = self._share == 0
        heard = [self._hear(event, text) for event in events]
        if any(heard):
            self._choose_side(text, snapshot, corner, fresh)
        if isinstance(self._shown, Line):
            self._shown.tick(PACES[self.pace], text)
        elif self._shown is not None:
            self._shown.tick(text)
        self._share = approach(self._share, 1.0 if self.open else 0.0, FADE)
        self._speaker = stands(self._shown.actor, snapshot, corner) if self.open and self._shown is not None else None

    def _hear(self, event: Event, text: Text) -> bool:
        """Did something new open?"""
        match event:
            case BoxShown():
                shaken = event.shaken or self._moods.shaken(event.actor)
                self._shown, self.open, self._age = Line(self._library, event, shaken, text), True, 0
                return True
            case BoxAsked() if isinstance(self._shown, Question) and self.open:
                self._shown.asked = event
            case BoxAsked():
                before = self._shown if isinstance(self._shown, Line) and self._share > 0 else None  # it stays to be read
                self._shown, self.open, self._age = Question(self._library, event, before), True, 0
                return True
            case BoxClosed():
                self.open = False
            case Restarted():
                self._shown, self.open, self._share = None, False, 0.0
        return False

    def _choose_side(self, text: Text, snapshot: Snapshot, corner: tuple[int, int], fresh: bool) -> None:
        """Where it covers least; in the midst of a conversation it stays where it was unless that is much worse."""
        assert self._shown is not None
        edges = [Edge(above, self._edge.bars) for above in (False, True)]
        bad = [hidden(self._whole(edge, text), snapshot, corner, self._shown.actor) for edge in edges]
        above = self._edge.above
        moves = bad[1] < bad[0] if fresh else bad[above] - bad[not above] >= MUCH_WORSE
        self._edge = edges[moves if fresh else moves != above]

    # -- drawing

    def draw(self, frame: Frame, text: Text, signs_of: Signs) -> None:
        """Draws what is open, or what fades."""
        if self._share and self._shown is not None:
            self._shown.draw(frame.target, text, signs_of, self._edge, self._share, self._speaker)
