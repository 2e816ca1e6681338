"""One job: a level played headless by a pilot, until it ends, something is wrong, or its time is over."""

import os
import traceback
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

from game import __version__
from game.autoplay.pilots import MONKEY_TICKS, Monkey, Pilot, Player, pilot
from game.kit.ticks import TICK_RATE
from game.maps import catalogue
from game.paths import LEVELS
from game.session import Session
from game.sim.actions import Actions
from game.sim.level import LevelData
from game.sim.replay import Recorder, Replay, fingerprint, parse
from game.sim.sameness import Checker
from game.smoke.breach import ASTRAY, ERROR, Breach, whereabouts
from game.smoke.invariants import Invariants
from game.smoke.job import Job, Mark, Outcome
from game.smoke.notes import Notes
from game.smoke.standstill import Standstill
from game.store.ways import KeptWays

FREE = ("monkey", "explorer")  # pilots that only have to break nothing
LONGEST = 40 * 60 * TICK_RATE  # ticks that anyone else may take
STOP_EVERY = 60  # ticks between two looks whether it is wanted any more
FINISHED, UNBROKEN, TIME, STOPPED = "finished", "unbroken", "time", "stopped"
REPLAY, MONKEY = "replay", "monkey"
Stopped = Callable[[], bool]


class Run:
    """A session with everybody who watches it. `step` is one tick; `breach` what is wrong since then."""

    def __init__(self, session: Session, name: str, outcome: Outcome) -> None:
        self.session, self.outcome = session, outcome
        self.breach: Breach | None = None
        self._free, self._recorded = name in FREE, name == REPLAY
        self._invariants, self._standstill = Invariants(session), Standstill(session)
        self._notes = Notes(session, outcome)

    def step(self, actions: Actions, goal: str = "") -> None:
        """Plays a tick and looks at it. What the game itself fails at is a breach, too."""
        try:
            events = self.session.step(actions)
            found = self._invariants.breach(actions, events)
        except Exception as wrong:
            self.breach = self.failed("", wrong)
            return
        self._notes.hear(events)
        if not self._free:
            stuck = self._standstill.look(events, goal)
            found = found or (None if self._recorded else stuck)
        self.breach = found

    def failed(self, who: str, wrong: Exception) -> Breach:
        """An error as a breach: what, and in which line."""
        frame = traceback.extract_tb(wrong.__traceback__)[-1]
        hero = self.session.world.hero
        where = f"{Path(frame.filename).name}, line {frame.lineno}, in {frame.name}"
        why = f"{who}{type(wrong).__name__}: {wrong} ({where}) {whereabouts(self.session)}"
        return Breach(ERROR, why, *((hero.x, hero.y) if hero is not None else (0.0, 0.0)))

    def over(self, name: str) -> Breach:
        """The pilot has nothing more to do, or its time is over, and the level has not ended: why not."""
        stuck = self._standstill.breach() if self._recorded else None
        hero = self.session.world.hero
        why = f"the {name} ended before the level did, {whereabouts(self.session)}"
        return stuck or Breach(TIME, why, *((hero.x, hero.y) if hero is not None else (0.0, 0.0)))


class Play:
    """A job that is about to be played. `recorded` takes the place of the recording that the job names, `level` that of the level.

    Raises LevelError, ReplayError, OSError when there is nothing to play.
    """

    def __init__(self, job: Job, begin: type[Session] = Session, *, recorded: Replay | None = None, level: LevelData | None = None) -> None:
        self.job = job
        self.level = level or catalogue.level(job.level)
        recorded = recorded or (recording(job) if job.pilot == REPLAY else None)
        entry = job.entry or (recorded.entry if recorded else "")
        kept = recorded.kept if recorded is not None and recorded.entry == entry else None
        self.session = begin(self.level, job.seed, entry, kept)
        self._checker = Checker(recorded) if recorded is not None and recorded.seed == job.seed else None
        self._pilot: Pilot = Player(recorded) if recorded is not None else _pilot(job, self.level)

    def play(self, stopped: Stopped = lambda: False) -> Outcome:
        """Until it is over, or `stopped` says that nobody wants it any more."""
        job, session = self.job, self.session
        outcome = Outcome(job, worker=str(os.getpid()))
        start, own = perf_counter(), process_time()
        begins, stamp = session.progress.checkpoint, fingerprint(self.level)
        recorder = Recorder(_word(job.level), job.seed, begins, map=stamp, game=__version__, kept=session.began)
        run = Run(session, job.pilot, outcome)
        breach = self._play(run, recorder, stopped)
        outcome.seconds, outcome.cpu_seconds = round(perf_counter() - start, 3), round(process_time() - own, 3)
        _conclude(outcome, session, breach)
        if not outcome.ok:
            outcome.replay = recorder.text()
        return outcome

    def _play(self, run: Run, recorder: Recorder, stopped: Stopped) -> Breach | None:
        """What was wrong, if anything was."""
        session, most = self.session, self.job.ticks or LONGEST
        while session.tick < most:
            try:
                actions = self._pilot.act(session)
            except Exception as wrong:
                return run.failed(f"the pilot {self.job.pilot}: ", wrong)
            if actions is None:
                break
            recorder.add(actions)
            run.step(actions, str(getattr(self._pilot, "goal", "") or ""))
            astray = self._checker.check(session, session.tick) if self._checker is not None else None
            if astray is not None:
                return Breach(ASTRAY, f"{astray} {whereabouts(session)}", *_feet(session))
            if run.breach is not None:
                return run.breach
            if session.ended is not None:
                return None
            if session.tick % STOP_EVERY == 0 and stopped():
                return Breach(STOPPED, "it was stopped")
        return None if self.job.pilot in FREE else run.over(self.job.pilot)


def play(job: Job, stopped: Stopped = lambda: False, ways: KeptWays | None = None) -> Outcome:
    """Plays one job; with `ways` those through the level need not be worked out anew. Raises LevelError, ReplayError, OSError."""
    playing = Play(job)
    if ways is not None:
        ways.fetch(playing.level)
    return playing.play(stopped)


def job_of(level: str, file: Path | None = None, seed: int | None = None) -> Job:
    """What plays a level when nobody is named: the recording in `file`, else the winning one, else a monkey; with the seed that was
    recorded, if no other is asked for. Raises ReplayError, OSError."""
    recorded = parse(file.read_text("utf-8")) if file is not None else winning_replay(level)
    if recorded is None:
        return Job(level, MONKEY, 1 if seed is None else seed)
    return Job(level, REPLAY, recorded.seed if seed is None else seed, recorded.entry, replay=str(file or ""))


def recording(job: Job) -> Replay:
    """What a job of the pilot `replay` plays: its file, or the winning replay beside the level. Raises ReplayError, OSError."""
    return parse((Path(job.replay) if job.replay else winning_file(job.level)).read_text("utf-8"))


def winning_file(level: str) -> Path:
    """Where the recording is that plays a level to its end: levels/replays/NAME.replay, if there is one."""
    return LEVELS / "replays" / f"{level}.replay"


def winning_replay(level: str) -> Replay | None:
    """The replay that plays a level to its end, if there is one. Raises ReplayError."""
    file = winning_file(level)
    return parse(file.read_text("utf-8")) if file.is_file() else None


def _pilot(job: Job, level: LevelData) -> Pilot:
    return Monkey(job.seed, job.ticks or MONKEY_TICKS) if job.pilot == MONKEY else pilot(job.pilot, job.seed, level)


def _conclude(outcome: Outcome, session: Session, breach: Breach | None) -> None:
    outcome.ok = breach is None
    if breach is not None:
        outcome.end, outcome.why = breach.end, breach.why
        outcome.at = Mark(session.tick, breach.x, breach.y, session.progress.checkpoint)
    elif session.ended is not None:
        outcome.end, outcome.why = FINISHED, "the way on was reached"
    else:
        outcome.end, outcome.why = UNBROKEN, f"the {outcome.job.pilot} broke nothing"
    outcome.checkpoint, outcome.ticks, outcome.hash = session.progress.checkpoint, session.tick, session.hash()


def _feet(session: Session) -> tuple[float, float]:
    hero = session.world.hero
    return (hero.x, hero.y) if hero is not None else (0.0, 0.0)


def _word(level: str) -> str:
    """A replay's header takes one word."""
    return "-".join(level.split())
