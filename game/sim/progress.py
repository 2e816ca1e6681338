"""What is kept of a run: where one goes on, and what happened once and for all. Never a live world."""

from dataclasses import dataclass, field
from typing import Annotated

import msgspec

MOST = 10_000  # flags, things or beats of one level: more is nobody's run
Name = Annotated[str, msgspec.Meta(max_length=200)]


def lost(who: str) -> str:
    """Under which name progress remembers that `who` fell."""
    return f"lost.{who}"


class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """What goes into a file at a checkpoint: with level, seed and checkpoint it gives the same run from there on. `done` holds ids."""

    deaths: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)] = 0
    flags: Annotated[dict[Name, Annotated[int, msgspec.Meta(ge=-(2**53), le=2**53)]], msgspec.Meta(max_length=MOST)] = {}
    done: Annotated[list[Annotated[int, msgspec.Meta(ge=0, le=2**53)]], msgspec.Meta(max_length=MOST)] = []
    beats: Annotated[list[Name], msgspec.Meta(max_length=MOST)] = []


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

    def forget(self) -> None:
        """What was pledged since the last checkpoint never was."""
        self.pledged.clear()
        self.fallen.clear()

    def kept(self) -> Kept:
        """All of it that a death leaves."""
        return Kept(self.deaths, dict(self.flags), list(self.done), list(self.beats))

    def take_up(self, kept: Kept) -> None:
        """Goes on with what was kept."""
        self.deaths, self.flags, self.beats = kept.deaths, dict(kept.flags), list(kept.beats)
        self.done = dict.fromkeys(kept.done, True)

    def state(self) -> tuple[object, ...]:
        """For the hash."""
        over = tuple(self.done), tuple(self.fallen), tuple(self.beats)
        return self.checkpoint, self.deaths, *over, tuple(sorted(self.flags.items())), tuple(self.pledged.items())
