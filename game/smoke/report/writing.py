"""Puts a report into a folder: the page, JUnit XML, JSON, and recordings and pictures of what failed."""

import json
import logging
from collections.abc import Iterable, Mapping
from math import isfinite
from pathlib import Path

import msgspec

from game.kit.ticks import TICK_RATE
from game.sim.replay import parse
from game.smoke.job import Mark, Outcome
from game.smoke.report import junit, summary
from game.smoke.report.changes import changes
from game.smoke.report.failures import by_level, failures, stem
from game.smoke.report.markup import seen
from game.smoke.report.page import Shown, page
from game.smoke.report.place import place
from game.smoke.report.shown import moment_picture
from game.store.files import write_whole

LOG = logging.getLogger(__name__)
PAGE = "report.html"
MOST_PICTURES = 6  # of moments
MOST_PLAYED = 20 * 60 * TICK_RATE  # ticks that are played again for all of them


def write(folder: Path, outcomes: list[Outcome], last: summary.Summary | None = None) -> Path:
    """Writes the report and returns where its page is. `last` is what it is compared with: by default the report that is in the folder.

    Whoever writes a report several times while runs come in asks for `earlier(folder)` before the first time, and hands it over.
    Raises OSError when the folder cannot be written.
    """
    last = summary.earlier(folder) if last is None else last
    folder.mkdir(parents=True, exist_ok=True)
    outcomes = [_placed(outcome) for outcome in outcomes]
    replays = {number: _recording(folder, outcome) for number, outcome in enumerate(outcomes) if outcome.replay and not outcome.ok}
    names = {id(outcomes[number]): name for number, name in replays.items()}
    found = failures(outcomes)
    moments = _moments(failure.shown for failure in found)
    failed = [(failure, _files(folder, failure.shown, names, moments)) for failure in found]
    short = summary.summed_up(outcomes, [summary.named(failure, shown.replay, shown.picture) for failure, shown in failed])
    places = {name: place(name) for name in by_level(outcomes)}
    text = page(outcomes, short, failed, changes(last, short), places)
    _put(folder / PAGE, text.encode("utf-8"))
    _put(folder / junit.FILE, junit.junit(outcomes, replays))
    _put(folder / summary.FILE, seen(json.dumps(msgspec.to_builtins(short), ensure_ascii=False, indent=1)).encode())
    return folder / PAGE


def _placed(outcome: Outcome) -> Outcome:
    """The same, with what happened at places that are no numbers outside of the map: a game that broke so is told of, too."""
    at = _on_map(outcome.at) if outcome.at is not None else None
    marks = {name: [_on_map(mark) for mark in getattr(outcome, name)] for name in ("checkpoints", "beats", "deaths", "shots")}
    return msgspec.structs.replace(outcome, at=at, **marks)


def _on_map(mark: Mark) -> Mark:
    return mark if isfinite(mark.x) and isfinite(mark.y) else msgspec.structs.replace(mark, x=-1.0, y=-1.0)


def _recording(folder: Path, outcome: Outcome) -> str:
    """Writes a failed run's recording; the file's name."""
    name = f"{stem(outcome.job)}.replay"
    _put(folder / name, outcome.replay.encode("utf-8", "replace"))
    return name


def _moments(outcomes: Iterable[Outcome]) -> dict[int, bytes]:
    """Pictures of how runs ended, by id: of the first of them, for each has to be played again."""
    found: dict[int, bytes] = {}
    left = MOST_PLAYED
    for outcome in outcomes:
        if not outcome.replay or len(found) == MOST_PICTURES:
            continue
        try:
            replay = parse(outcome.replay)
            if replay.ticks <= left:
                found[id(outcome)] = moment_picture(outcome.job.level, replay)
                left -= replay.ticks
        except Exception as wrong:  # what broke the run may break this, too
            LOG.info("there is no picture of %s (%s).", stem(outcome.job), wrong)
    return found


def _files(folder: Path, outcome: Outcome, replays: Mapping[int, str], moments: Mapping[int, bytes]) -> Shown:
    """What is beside the page of a failed run; its picture is written."""
    replay, moment = replays.get(id(outcome), ""), moments.get(id(outcome), b"")
    if not moment:
        return Shown(replay)
    file = folder / f"{stem(outcome.job)}.png"
    _put(file, moment)
    return Shown(replay, file.name, moment)


def _put(file: Path, content: bytes) -> None:
    if not write_whole(file, content):
        raise OSError(f"{file} cannot be written")
