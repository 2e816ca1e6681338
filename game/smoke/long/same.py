"""Is the same the same? A recording played in every way that may not matter; and from every checkpoint on, directly and from a file."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from game.autoplay.pilots import Monkey
from game.kit.ticks import TICK_RATE
from game.maps import catalogue
from game.media.text import languages
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.level import LevelData
from game.sim.replay import Replay
from game.sim.sameness import verify
from game.smoke.long.watched import Watched
from game.store.saves import SaveFile

RATES = (30, 60, 75, 144, 240)  # pictures a second
AFTER = 20 * TICK_RATE  # ticks that are played from a checkpoint on
PLAYS = "import sys; from game.cli import main; sys.argv = ['blame', 'replay', sys.argv[1]]; main()"
GOES_ON = "import sys; from pathlib import Path; from game.smoke.long.same import from_file; print(from_file(Path(sys.argv[1])))"


@dataclass(frozen=True)
class Way:
    """One way to play it; `wrong` is empty when it went as it should."""

    what: str
    wrong: str = ""


def ways(replay: Replay, file: Path) -> Iterator[Way]:
    """Each as soon as it was played. `file` holds the replay, for other processes."""
    level = catalogue.level(replay.level)
    yield Way("in this process", _told(Session.of(replay, level), replay))
    yield Way("once more in this process", _told(Session.of(replay, level), replay))
    for salt in ("1", "2"):  # of Python's own hashes: no order may follow from them
        yield Way(f"in another process (hash seed {salt})", _elsewhere(PLAYS, file, salt)[1])
    spoken = languages()
    for number, rate in enumerate(RATES):
        language = spoken[number % len(spoken)]
        drawn = Watched.of(replay, level, rate=rate, language=language)
        yield Way(f"drawn {rate} times a second, in '{language}'", _told(drawn, replay))
    yield from _checkpoints(level, replay)


def _told(session: Session, replay: Replay) -> str:
    wrong = verify(session, replay)
    return str(wrong) if wrong else ""


def _elsewhere(program: str, file: Path, salt: str = "0") -> tuple[str, str]:
    """What it printed in a process of its own, and what went wrong there."""
    done = subprocess.run(
        [sys.executable, "-c", program, str(file)], capture_output=True, text=True, env={**os.environ, "PYTHONHASHSEED": salt}, check=False
    )
    return done.stdout.strip(), (done.stdout + done.stderr).strip() if done.returncode else ""


def _checkpoints(level: LevelData, replay: Replay) -> Iterator[Way]:
    """At each one that the recording comes to: to give up there and go on, and to come back to it from the file in a new process."""
    for tick, name in _lit(level, replay):
        session = Session.of(replay, level)
        for _, actions in zip(range(tick), replay.actions(), strict=False):
            session.step(actions)
        session.step(Actions(Button.AGAIN))
        with TemporaryDirectory() as folder:
            SaveFile(Path(folder)).reached(replay.level, session.seed, session.progress)
            there, wrong = _elsewhere(GOES_ON, Path(folder))
        here = _play_on(session)
        yield Way(f"from checkpoint '{name}'", wrong or ("" if here == there else f"hash {here} directly, {there} from the file"))


def _lit(level: LevelData, replay: Replay) -> list[tuple[int, str]]:
    """Ticks after which one would go on from another checkpoint than before."""
    session, found = Session.of(replay, level), []
    at = session.progress.checkpoint
    for actions in replay.actions():
        session.step(actions)
        if session.progress.checkpoint != at and session.ended is None:
            at = session.progress.checkpoint
            found.append((session.tick, at))
    return found


def from_file(folder: Path) -> str:
    """The hash after going on from the save in this folder."""
    save = SaveFile(folder).values
    return _play_on(Session(catalogue.level(save.level), save.seed, save.checkpoint, save.kept))


def _play_on(session: Session) -> str:
    monkey = Monkey(session.seed, AFTER)
    while (actions := monkey.act(session)) is not None:
        session.step(actions)
    return session.hash()
