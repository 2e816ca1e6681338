"""What is kept of a run: where one goes on, and what happened once and for all. Never a live world."""

from dataclasses import dataclass, field
from typing import Annotated

import msgspec
from msgspec.structs import replace

MOST = 10_000  # flags, things or beats of one level: more is nobody's run
STORY = "story."  # flags that begin with it belong to the story and go on from level to level, all others belong to one level
RATIONS, SUPPLY = "rations", "story.supply"  # what the figure carries, and what the village has
WITH_THE_STORY = ("lost.", "secret.")  # a level's flags that the story knows from its end on, as story.lost.NAME
MOST_DIGITS = 15
Name = Annotated[str, msgspec.Meta(max_length=200)]


def lost(who: str) -> str:
    """Under which name progress remembers that `who` fell."""
    return f"lost.{who}"


def flags_of(text: str) -> dict[str, int]:
    """Flags as a map says them, between spaces: `met story.supply=4` (without a number: 1). Raises ValueError."""
    found = {}
    for word in text.split():
        name, sign, value = word.partition("=")
        digits = value.removeprefix("-")
        if not name or (sign and not (digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS)):
            raise ValueError(f"'{word}' is no flag, it has to be NAME or NAME=NUMBER")
        found[name] = int(value) if sign else 1
    return found


class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """What goes into a file at a checkpoint: with level, seed and checkpoint it gives the same run from there on. `done` holds ids."""

    deaths: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)] = 0
    flags: Annotated[dict[Name, Annotated[int, msgspec.Meta(ge=-(2**53), le=2**53)]], msgspec.Meta(max_length=MOST)] = {}
    done: Annotated[list[Annotated[int, msgspec.Meta(ge=0, le=2**53)]], msgspec.Meta(max_length=MOST)] = []
    beats: Annotated[list[Name], msgspec.Meta(max_length=MOST)] = []


def carry_over(kept: Kept, *, home: bool = False) -> Kept:
    """What goes on into the next level when one has ended: the story's own flags, who fell, which secrets were found, and the rations;
    with `home` these are brought home, and become the village's supply. Deaths, beats and all else stay with the level."""
    flags = {name: value for name, value in kept.flags.items() if name.startswith(STORY)}
    flags |= {STORY + name: value for name, value in kept.flags.items() if name.startswith(WITH_THE_STORY)}
    rations = kept.flags.get(RATIONS, 0)
    if home:
        flags[SUPPLY] = flags.get(SUPPLY, 0) + rations
    elif rations:
        flags[RATIONS] = rations
    return Kept(flags=flags)


@dataclass
class Progress:
    """`done` holds the ids of things in the level that do not happen again; a dict, so that its order is the order of events."""

    level: str = ""
    checkpoint: str = ""
    deaths: int = 0
    done: dict[int, bool] = field(default_factory=dict)
    flags: dict[str, int] = field(default_factory=dict)
    beats: list[str] = field(default_factory=list)
    pledged: dict[str, int] = field(default_factory=dict)  # flags that count from the next checkpoint on
    fallen: dict[int, bool] = field(default_factory=dict)  # things that are over from the next checkpoint on

    def finish(self, oid: int) -> None:
        """The thing with this id is over for good."""
        self.done[oid] = True

    def pledge(self, flag: str, value: int) -> None:
        """A flag that counts from the next checkpoint on; after a death before that it never was set."""
        self.pledged[flag] = value

    def fell(self, oid: int) -> None:
        """The thing with this id is over from the next checkpoint on: whoever is dead there need not be killed again."""
        if oid:
            self.fallen[oid] = True

    def reach(self, checkpoint: str) -> None:
        """From here one goes on; what was pledged is so."""
        self.checkpoint = checkpoint
        self.flags.update(self.pledged)
        self.done.update(self.fallen)
        self.forget()

    def is_lost(self, who: str) -> bool:
        """Has `who` fallen, in this level or in one before it? Not yet, if that only counts from the next checkpoint on."""
        return bool(self.flags.get(lost(who)) or self.flags.get(STORY + lost(who)))

    def forget(self) -> None:
        """What was pledged since the last checkpoint never was."""
        self.pledged.clear()
        self.fallen.clear()

    def kept(self) -> Kept:
        """All of it that a death leaves."""
        return Kept(self.deaths, dict(self.flags), list(self.done), list(self.beats))

    def ended(self) -> Kept:
        """All of it at the level's end: what was pledged is so."""
        return replace(self.kept(), flags=self.flags | self.pledged, done=list(self.done | self.fallen))

    def take_up(self, kept: Kept) -> None:
        """Goes on with what was kept."""
        self.deaths, self.flags, self.beats = kept.deaths, dict(kept.flags), list(kept.beats)
        self.done = dict.fromkeys(kept.done, True)

    def state(self) -> tuple[object, ...]:
        """For the hash."""
        over = tuple(self.done), tuple(self.fallen), tuple(self.beats)
        return self.checkpoint, self.deaths, *over, tuple(sorted(self.flags.items())), tuple(self.pledged.items())
