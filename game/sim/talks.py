"""What the people of a level have to say, as plain data: who says what, under which conditions, and what comes of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from game.sim.progress import RATIONS

MOST_FLAG = 1_000_000  # a flag's value is kept within so much
DAY, LAST_HOUR = "day", 3  # the flag that says the hour: 0 morning, 1 noon, 2 dusk, 3 night

Flags = Mapping[str, int]
Line = tuple[str, str]  # who speaks, and the key of what is said


@dataclass(frozen=True, slots=True)
class Condition:
    """A flag compared with a number; a flag that nothing has set is 0."""

    flag: str
    sign: str  # one of SIGNS
    value: int

    def holds(self, flags: Flags) -> bool:
        """Is it so now?"""
        return SIGNS[self.sign](flags.get(self.flag, 0), self.value)


SIGNS: dict[str, Callable[[int, int], bool]] = {
    ">=": lambda a, b: a >= b,
    "<=": lambda a, b: a <= b,
    "!=": lambda a, b: a != b,
    ">": lambda a, b: a > b,
    "<": lambda a, b: a < b,
    "=": lambda a, b: a == b,
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What becomes of a flag: `value` is put in its place, or, with `adds`, added to it."""

    flag: str
    value: int
    adds: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of something said: flags, so many rations for the figure, and the hour (-1: it stays)."""

    sets: tuple[Setting, ...] = ()
    gives: int = 0
    day: int = -1

    def apply(self, flags: dict[str, int]) -> None:
        """Writes it into the flags of the progress."""
        for setting in self.sets:
            before = flags.get(setting.flag, 0) if setting.adds else 0
            flags[setting.flag] = max(-MOST_FLAG, min(before + setting.value, MOST_FLAG))
        if self.gives:
            flags[RATIONS] = min(flags.get(RATIONS, 0) + self.gives, MOST_FLAG)
        if self.day >= 0:
            flags[DAY] = self.day


@dataclass(frozen=True, slots=True)
class Answer:
    """One of what the figure may say or do, what is said then, and what it may say to that."""

    key: str
    says: tuple[Line, ...] = ()
    outcome: Outcome = Outcome()
    answers: "tuple[Answer, ...]" = ()


@dataclass(frozen=True, slots=True)
class Speech:
    """What somebody says as long as the conditions in `when` hold; `once`: the flag that says it was said, empty for any number of times.

    `aside`: said in passing, without being asked, when the figure is near. `more`: then what stands below and holds is said, too.
    """

    when: tuple[Condition, ...] = ()
    says: tuple[Line, ...] = ()
    answers: tuple[Answer, ...] = ()
    outcome: Outcome = Outcome()
    once: str = ""
    aside: bool = False
    more: bool = False
    line: int = field(default=0, compare=False)  # of the file

    def holds(self, flags: Flags) -> bool:
        """Can it be said now?"""
        return not (self.once and flags.get(self.once)) and all(condition.holds(flags) for condition in self.when)


def every_answer(answers: tuple[Answer, ...]) -> Iterator[Answer]:
    """These, and those that are asked for after them."""
    for answer in answers:
        yield answer
        yield from every_answer(answer.answers)


Talks = Mapping[str, tuple[Speech, ...]]  # by who it is that one talks with


def speech_for(talks: Talks, who: str, flags: Flags, *, aside: bool = False) -> Speech | None:
    """The first of what `who` has to say whose conditions hold; None: nothing."""
    return next(_holding(talks, who, flags, aside=aside), None)


def speech_after(talks: Talks, who: str, flags: Flags, before: Speech) -> Speech | None:
    """What goes on after one that has `more`: the first below it that holds."""
    return next((speech for speech in _holding(talks, who, flags) if speech.line > before.line), None)


def _holding(talks: Talks, who: str, flags: Flags, *, aside: bool = False) -> Iterator[Speech]:
    return (speech for speech in talks.get(who, ()) if speech.aside is aside and speech.holds(flags))
