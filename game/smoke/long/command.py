"""`blame soak`, `blame same` and `blame fuzz`: plain lines while they run, an exit code at the end."""

import json
import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from game.app.memory import give_back
from game.sim.replay import Replay, parse
from game.smoke.long.fuzz import Mess, fuzz
from game.smoke.long.same import ways
from game.smoke.long.soak import MOST_GROWTH, Minute, growth, soak
from game.smoke.play import winning_file
from game.smoke.timing import machine
from game.smoke.workers import Fleet

WELL, FOUND = 0, 1  # exit codes
TOLD_EVERY = 5  # minutes of play between two lines


def play_long(level: str, minutes: int, as_json: bool) -> int:
    """Hours of play; 1 when memory grew. Raises OSError, ReplayError, LevelError."""
    give_back()  # as the game does
    course: list[Minute] = []
    for minute in soak(_winning(level)[1], minutes):
        course.append(minute)
        if not as_json and (minute.minute % TOLD_EVERY == 0 or minute.minute in (1, minutes)):
            print(_line(minute), flush=True)
    grown = growth(course)
    if as_json:
        print(json.dumps({"machine": machine(), "growth": round(grown, 4), "minutes": [_plain(minute) for minute in course]}, indent=1))
    else:
        print(f"{len(course)} minutes of play: memory grew by {grown:.1%}; {MOST_GROWTH:.0%} is allowed.")
    return FOUND if grown > MOST_GROWTH else WELL


def _plain(minute: Minute) -> dict[str, float]:
    return {name: getattr(minute, name) for name in minute.__struct_fields__}


def _line(minute: Minute) -> str:
    tick = f"tick with picture {minute.tick_p50_ms:.2f} ms, p99 {minute.tick_p99_ms:.2f}, worst {minute.tick_worst_ms:.1f}"
    return f"minute {minute.minute:3}: {minute.memory_mb:.1f} MB, {tick}, {minute.actors} actors"


def play_same(level: str) -> int:
    """One recording in all ways; 1 when one of them was different. Raises OSError, ReplayError, LevelError."""
    file, replay = _winning(level)
    wrong = 0
    for way in ways(replay, file):
        wrong += bool(way.wrong)
        print(f"{'DIFFERENT' if way.wrong else 'same'}  {way.what}{': ' + way.wrong if way.wrong else ''}", flush=True)
    print("Everything is the same." if not wrong else f"{wrong} went another way.")
    return FOUND if wrong else WELL


def _winning(level: str) -> tuple[Path, Replay]:
    file = winning_file(level)
    if not file.is_file():
        raise ValueError(f"there is no winning replay of {level} ({file.name}): it is what is played here.")
    return file, parse(file.read_text("utf-8"))


def play_wild(seeds: Iterable[int], minutes: float, workers: int, into: Path) -> int:
    """Wild fingers, a run for each seed; 1 when something broke: its recording is then kept in the folder `into`."""
    broke = 0

    def done(mess: Mess) -> None:
        nonlocal broke
        broke += bool(mess.wrong)
        seen = ", ".join(f"{name} {count}" for name, count in mess.scenes.most_common())
        print(f"seed {mess.seed}: {mess.minutes:.1f} minutes, {'BROKE' if mess.wrong else 'nothing broke'} (pictures: {seen})", flush=True)
        if mess.wrong:
            print(mess.wrong, file=sys.stderr)
            _keep(mess, into)

    Fleet(partial(_fuzz, minutes=minutes), _died, workers).run(seeds, done)
    return FOUND if broke else WELL


def _fuzz(seed: int, minutes: float) -> Mess:
    with TemporaryDirectory() as folder:
        return fuzz(seed, minutes, Path(folder))


def _died(seed: int, why: str) -> Mess:
    return Mess(seed, wrong=why)


def _keep(mess: Mess, into: Path) -> None:
    if mess.recording:
        into.mkdir(parents=True, exist_ok=True)
        file = into / f"fuzz_{mess.seed}.replay"
        file.write_text(mess.recording, "utf-8", newline="\n")
        print(f"blame replay {file}")
