"""What is kept of a run: where one goes on, and what happened once and for all. Never a live world."""

from dataclasses import dataclass, field


@dataclass
class Progress:
    """`done` holds the ids of things in the level that do not happen again; a dict, so that its order is the order of events."""

    level: str = ""
    checkpoint: str = ""
    deaths: int = 0
    done: dict[int, bool] = field(default_factory=dict)
    flags: dict[str, int] = field(default_factory=dict)
    beats: list[str] = field(default_factory=list)

    def finish(self, oid: int) -> None:
        """The thing with this id is over for good."""
        self.done[oid] = True

    def state(self) -> tuple[object, ...]:
        """For the hash."""
        return self.checkpoint, self.deaths, tuple(self.done), tuple(sorted(self.flags.items())), tuple(self.beats)
