"""What a smoke run is asked to do, and what came of it: plain data, as it goes to other processes and machines and into files."""

import msgspec


class Job(msgspec.Struct, frozen=True):
    """One level (a name in the catalogue or a .tmx file) for one pilot. `ticks` is the most that are played; 0: what the pilot is given.

    `replay` is the file of a recording, for the pilot of that name; empty: the winning one beside the level.
    """

    level: str
    pilot: str
    seed: int = 1
    entry: str = ""
    ticks: int = 0
    replay: str = ""


class Mark(msgspec.Struct, frozen=True):
    """Something that happened: when, where (px of the map), and what."""

    tick: int
    x: float
    y: float
    what: str = ""


class Outcome(msgspec.Struct):
    """What became of one job.

    `end` is one of: finished, unbroken (its time was over, and that is all that was asked), stuck, broken, astray (a recording went
    another way), time, error. `why` is one sentence that names the place. `path` holds (tick, x, y) of the figure, a list for each life.
    """

    job: Job
    ok: bool = False
    end: str = ""
    why: str = ""
    at: Mark | None = None
    ticks: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    checkpoint: str = ""
    checkpoints: list[Mark] = []
    beats: list[Mark] = []
    secrets: list[Mark] = []
    deaths: list[Mark] = []
    restarts: list[Mark] = []  # after a death, or when it was given up: when it goes on, and from which checkpoint
    shots: list[Mark] = []
    path: list[list[tuple[int, int, int]]] = []
    hash: str = ""
    replay: str = ""  # the text of the recording, if it did not go well
    worker: str = ""  # who played it
    picture: str = ""  # file beside the report: the moment at which it did not go well
    again: str = ""  # the command that repeats it

    @property
    def real_time_factor(self) -> float:
        """Times real time; 0 when nothing was played."""
        return self.ticks / 60 / self.seconds if self.seconds > 0 else 0.0

    @property
    def given_up(self) -> int:
        """How often it went back to its checkpoint alive: where it saw no way on."""
        if not self.restarts:
            return 0
        return len(self.restarts) - sum(death.tick <= self.restarts[-1].tick for death in self.deaths)
