"""A run told in words, by nothing but what happened in it: beats, fights, losses, what was said."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from game.kit.ticks import TICK_RATE
from game.media.text import Text, load_text
from game.session import Session
from game.sim import events as ev
from game.sim.actions import Actions
from game.sim.level import LevelData
from game.sim.progress import Kept, flags_of

Happened = tuple[int, ev.Event]  # in which tick, and what

TOGETHER = TICK_RATE  # ticks: what becomes of several enemies within so many is one line
HEROES, FRIEND = ("Zuru", "Killy"), "Companion"
LARGE = 64.0 * 64.0  # px² from which on a piece of structure that comes down is worth a line
ALERT = {"unaware": "gives up", "searching": "searches", "alarm": "raises the alarm"}
CUES = {"parry": "a blow is parried", "brute_mask_off": "a brute's mask is torn off", "structure_shatters": "structure goes to pieces"}
SHOTS = {"beam": "the full beam is fired"}  # all others are too many
BY = {
    "strike_hit": "strike", "parry": "parry", "pin": "pinned", "slam": "thrown", "party_hit": "companion's harpoon",
    "beam": "beam", "beam_line": "thin beam", "enemy": "harpoon",
}  # fmt: skip
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def tell(happened: Iterable[Happened], level: LevelData, text: Text) -> list[str]:
    """A line for all that a person would tell of it afterwards, in order; `text` gives the words for a key."""
    story = _Story(level, text)
    for tick, group in groupby(happened, key=lambda one: one[0]):
        story.hear(tick, [event for _, event in group])
    story.settle()
    return [f"{_clock(tick)} {words}" for tick, words in sorted(story.lines, key=lambda line: line[0])]


class Overheard(Session):
    """A session that remembers everything that happened in it."""

    def __init__(self, level: LevelData, seed: int = 1, entry: str = "", kept: Kept | None = None) -> None:
        super().__init__(level, seed, entry, kept)
        self.happened: list[Happened] = []

    def step(self, actions: Actions) -> list[ev.Event]:
        """One tick."""
        events = super().step(actions)
        self.happened += [(self.tick, event) for event in events]
        return events

    def story(self) -> list[str]:
        """All of it, told in English."""
        return tell(self.happened, self.level, load_text())


@dataclass
class _Batch:
    """Several enemies of whom the same is to be said: since when, their classes and ids, and by what."""

    since: int
    who: list[tuple[str, int]] = field(default_factory=list)
    by: list[str] = field(default_factory=list)


@dataclass
class _Story:
    level: LevelData
    text: Text
    lines: list[tuple[int, str]] = field(default_factory=list)
    rations: int = 0
    deaths: int = 0
    asked: str = ""  # who is about to answer
    lost: list[str] = field(default_factory=list)
    batches: dict[str, _Batch] = field(default_factory=dict)  # by what is said of them

    def hear(self, tick: int, events: list[ev.Event]) -> None:
        """All that happened in one tick."""
        for said in [s for s, batch in self.batches.items() if tick - batch.since >= TOGETHER]:
            self._close(said)
        by = next((BY[name] for name in map(_means, events) if name in BY), "")
        for event in events:
            match event:
                case ev.Died() if event.who not in (*HEROES, FRIEND):
                    self._gather(tick, "fell", event.who, event.actor, by)
                case ev.Assembled():
                    self._gather(tick, "comes out of the structure", event.who, event.actor)
                case ev.Noticed():
                    self._gather(tick, "has noticed somebody", event.who, event.actor)
                case _:
                    self._line(tick, self._words(event))

    def _line(self, tick: int, words: str) -> None:
        """Nothing twice within a moment."""
        if words and not any(said == words and tick - at < TOGETHER for at, said in self.lines[-5:]):
            self.lines.append((tick, words))

    def settle(self) -> None:
        """What was kept back, so that it could be told together, is told."""
        for said in list(self.batches):
            self._close(said)

    def _gather(self, tick: int, said: str, who: str, actor: int, by: str = "") -> None:
        batch = self.batches.setdefault(said, _Batch(tick))
        batch.who.append((who.lower(), actor))
        if by and by not in batch.by:
            batch.by.append(by)

    def _close(self, said: str) -> None:
        batch = self.batches.pop(said)
        if len(batch.who) == 1:
            who = " ".join(map(str, batch.who[0]))
        else:
            who = _counted([kind for kind, _ in batch.who])
            said = said.replace("comes", "come").replace("has", "have")
        by = f" ({', '.join(batch.by)})" if batch.by else ""
        self.lines.append((batch.since, f"{who} {said}{by}"))

    def _words(self, event: ev.Event) -> str:
        """What there is to say of it; nothing of most."""
        teller = TELLERS.get(type(event))
        return teller(self, event) if teller is not None else ""

    # -- one for each kind of event

    def _restarted(self, event: ev.Restarted) -> str:
        if not event.first:
            return f"back at {event.checkpoint}"
        spot = next((t for t in self.level.things if t.kind == "Checkpoint" and t.name == event.checkpoint), None)
        flags = flags_of(str(spot.props.get("flags", ""))) if spot is not None else {}
        self.lost = [flag.partition(".")[2] for flag in flags if flag.startswith("lost.")]
        return f"play begins at {event.checkpoint}"

    def _checkpoint(self, event: ev.CheckpointReached) -> str:
        return f"checkpoint {event.name}"

    def _lost(self, event: ev.PersonLost) -> str:
        self.lost = [*(who for who in self.lost if who != event.who), event.who]
        return f"{self._name(event.who)} is lost"

    def _died(self, event: ev.HeroDied) -> str:
        self.deaths += 1
        return f"death, by {event.cause or 'nobody knows what'}"

    def _picked(self, event: ev.Picked) -> str:
        if event.what == "ration":
            self.rations = event.count
        return f"{event.what} {event.count} found"

    def _said(self, event: ev.Said) -> str:
        if event.who in self.lost:  # a death of hers brought them back; whom the story took stay silent
            self.lost.remove(event.who)
        return f'{self._name(event.who)}: "{self.text(event.key)}"'

    def _boxed(self, event: ev.BoxShown) -> str:
        return f'{self._name(event.who)}: "{self.text(event.key)}"'

    def _asked(self, event: ev.BoxAsked) -> str:
        self.asked = event.who
        return ""

    def _answered(self, event: ev.BoxClosed) -> str:
        return f'{self._name(self.asked)} chooses "{self.text(event.answer)}"' if event.answer else ""

    def _changed(self, event: ev.HeroChanged) -> str:
        return f"{event.who} is under control"

    def _hurt(self, event: ev.Hurt) -> str:
        return f"{event.who} is hurt, {event.life} left" if event.who in HEROES and event.damage else ""

    def _fell(self, event: ev.StructureFell) -> str:
        return "structure comes down" if event.w * event.h >= LARGE else ""

    def _ended(self, _event: ev.ChapterEnded) -> str:
        every = sum(int(str(t.props.get("worth", 1))) for t in self.level.things if t.kind == "Ration")
        lost = ", ".join(map(self._name, self.lost)) or "nobody"
        return f"the chapter ended; {self.rations} of {every} rations, lost: {lost}, deaths: {self.deaths}"

    def _name(self, who: str) -> str:
        return self.text(f"who.{who}")


Teller = Callable[[_Story, Any], str]
TELLERS: dict[type[ev.Event], Teller] = {
    ev.Restarted: _Story._restarted, ev.CheckpointReached: _Story._checkpoint, ev.PersonLost: _Story._lost, ev.HeroDied: _Story._died,
    ev.Picked: _Story._picked, ev.Said: _Story._said, ev.HeroChanged: _Story._changed, ev.Hurt: _Story._hurt,
    ev.BoxShown: _Story._boxed, ev.BoxAsked: _Story._asked, ev.BoxClosed: _Story._answered,
    ev.StructureFell: _Story._fell, ev.ChapterEnded: _Story._ended,
    ev.ObjectiveReached: lambda _, event: f"reached {event.name.replace('_', ' ')}",
    ev.AlertChanged: lambda _, event: f"the {event.who.lower()} {ALERT[event.step]}",
    ev.FightBegan: lambda _, event: f"a fight began: {event.name}",
    ev.FightEnded: lambda _, event: f"the fight is over: {event.name}",
    ev.SceneBegan: lambda _, event: f"scene {event.name} begins",
    ev.SceneEnded: lambda _, event: f"scene {event.name} is over",
    ev.Hushed: lambda _, _event: "all sound is gone",
    ev.Shot: lambda _, event: SHOTS.get(event.weapon, ""),
    ev.Cue: lambda _, event: CUES.get(event.name, ""),
}  # fmt: skip


def _means(event: ev.Event) -> str:
    """The name in `BY` of what may have killed somebody in the same tick."""
    if isinstance(event, ev.Cue):
        return event.name
    if isinstance(event, ev.Shot):
        return event.weapon
    return event.into if isinstance(event, ev.LineStuck) else ""


def _counted(kinds: list[str]) -> str:
    """`two crawlers, one brute`."""
    numbers = {kind: kinds.count(kind) for kind in kinds}
    said = (f"{NUMBERS[n] if n < len(NUMBERS) else n} {kind}{'s' if n > 1 else ''}" for kind, n in numbers.items())
    return ", ".join(said)


def _clock(tick: int) -> str:
    """Minutes and seconds of play."""
    return f"{tick // TICK_RATE // 60}:{tick // TICK_RATE % 60:02d}"
