"""One level played headless by a pilot: did it end, what was reached, how fast, and did anything break on the way?"""

from dataclasses import dataclass, field
from time import perf_counter, process_time

from game.autoplay.pilots import Monkey, Pilot, Player
from game.kit.ticks import TICK_RATE
from game.maps import catalogue
from game.paths import LEVELS
from game.session import Session
from game.sim.events import Shot
from game.sim.replay import Replay, parse
from game.sim.sameness import Checker
from game.smoke.invariants import broken
from game.smoke.story import Overheard
from game.store.ways import KeptWays

MONKEY_TICKS = 3 * 60 * TICK_RATE


@dataclass
class Report:
    """What became of one level. `ok` is what the exit code says: a replay has to finish, a monkey only to break nothing."""

    level: str
    pilot: str
    seed: int
    ok: bool = False
    finished: bool = False
    why: str = ""
    checkpoint: str = ""
    beats: list[str] = field(default_factory=list)
    ticks: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    real_time_factor: float = 0.0
    deaths: int = 0
    shots: int = 0
    hash: str = ""
    story: list[str] = field(default_factory=list)


def smoke(name: str, seed: int | None = None, replay: Replay | None = None, told: bool = False, ways: KeptWays | None = None) -> Report:
    """Plays the level with `replay`, else with the winning replay beside it, else with a monkey; `told`: in words, too.

    `ways` are those through the level that are known from before; without them they are worked out anew.

    Raises LevelError, ReplayError.
    """
    replay = replay or winning_replay(name)
    begin = Overheard if told else Session
    if replay is not None:
        session = begin(catalogue.level(name), replay.seed if seed is None else seed, replay.entry)
        report = play(session, name, Player(replay), replay if seed is None else None, ways)
    else:
        session = begin(catalogue.level(name), seed or 1)
        report = play(session, name, Monkey(seed or 1, MONKEY_TICKS), ways=ways)
    if isinstance(session, Overheard):
        report.story = session.story()
    return report


def winning_replay(name: str) -> Replay | None:
    """The replay that plays a level to its end: levels/replays/NAME.replay, if there is one."""
    path = LEVELS / "replays" / f"{name}.replay"
    return parse(path.read_text("utf-8")) if path.is_file() else None


def play(session: Session, name: str, pilot: Pilot, replay: Replay | None = None, ways: KeptWays | None = None) -> Report:
    """Plays `session` until it ends, something breaks, or the pilot is done. `replay`: what has to hold on the way."""
    report = Report(name, pilot.name, session.seed)
    checker = Checker(replay) if replay else None
    start, own = perf_counter(), process_time()
    if ways is not None:
        ways.fetch(session.level)
    while not report.why and (actions := pilot.act(session)) is not None:
        events = session.step(actions)
        report.shots += len([event for event in events if isinstance(event, Shot)])
        wrong = checker.check(session, session.tick) if checker else None
        if wrong is not None:
            report.why = str(wrong)
        elif problem := broken(session.world):
            report.why = f"tick {session.tick}: {problem}"
        elif session.ended is not None:
            report.finished, report.why = True, "the way on was reached"
    report.seconds, report.cpu_seconds = perf_counter() - start, round(process_time() - own, 3)
    if ways is not None:
        ways.keep(session.level)
    return _conclude(report, session)


def _conclude(report: Report, session: Session) -> Report:
    unbroken = report.finished or not report.why
    report.ok = report.finished or (report.pilot == "monkey" and unbroken)
    report.why = report.why or f"the {report.pilot} ended before the level did"
    report.checkpoint, report.beats = session.progress.checkpoint, list(session.progress.beats)
    report.deaths, report.ticks, report.hash = session.progress.deaths, session.tick, session.hash()
    report.real_time_factor = round(session.tick / TICK_RATE / report.seconds, 1) if report.seconds > 0 else 0.0
    report.seconds = round(report.seconds, 3)
    return report
