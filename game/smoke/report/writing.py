"""Puts a report into a folder: the page, JUnit XML, JSON, and recordings and pictures of what failed."""

import json
import logging
from pathlib import Path

import msgspec

from game.smoke.job import Outcome
from game.smoke.report import junit, summary
from game.smoke.report.changes import changes
from game.smoke.report.failures import Failure, by_level, failures, stem
from game.smoke.report.markup import seen
from game.smoke.report.page import Shown, page
from game.smoke.report.place import place
from game.smoke.report.shown import moment_picture
from game.store.files import write_whole

LOG = logging.getLogger(__name__)
PAGE = "report.html"
MOST_PICTURES = 6  # of moments: to take one, its run is played again


def write(folder: Path, outcomes: list[Outcome], last: summary.Summary | None = None) -> Path:
    """Writes the report and returns where its page is. `last` is what it is compared with: by default the report that is in the folder.

    Whoever writes a report several times while runs come in asks for `earlier(folder)` before the first time, and hands it over.
    Raises OSError when the folder cannot be written.
    """
    last = summary.earlier(folder) if last is None else last
    folder.mkdir(parents=True, exist_ok=True)
    replays = {number: _recording(folder, outcome) for number, outcome in enumerate(outcomes) if outcome.replay and not outcome.ok}
    names = {id(outcomes[number]): name for number, name in replays.items()}
    failed: list[tuple[Failure, Shown]] = []
    for number, failure in enumerate(failures(outcomes)):
        replay = names.get(id(failure.shown), "")
        failed.append((failure, _shown(folder, failure.shown, replay, number < MOST_PICTURES)))
    short = summary.summed_up(outcomes, [summary.named(failure, shown.replay, shown.picture) for failure, shown in failed])
    places = {name: place(name) for name in by_level(outcomes)}
    text = page(outcomes, short, failed, changes(last, short), places)
    _put(folder / PAGE, text.encode("utf-8"))
    _put(folder / junit.FILE, junit.junit(outcomes, replays))
    _put(folder / summary.FILE, seen(json.dumps(msgspec.to_builtins(short), ensure_ascii=False, indent=1)).encode())
    return folder / PAGE


def _recording(folder: Path, outcome: Outcome) -> str:
    """Writes a failed run's recording; the file's name."""
    name = f"{stem(outcome.job)}.replay"
    _put(folder / name, outcome.replay.encode("utf-8", "replace"))
    return name


def _shown(folder: Path, outcome: Outcome, replay: str, wanted: bool) -> Shown:
    """The files of a failure, with a picture of its last moment if one can be taken: what broke the run may break this, too."""
    file = folder / f"{stem(outcome.job)}.png"
    if not (replay and wanted):
        return Shown(replay)
    try:
        content = moment_picture(outcome.job.level, outcome.replay)
    except Exception as wrong:
        LOG.info("there is no picture of %s (%s).", file.stem, wrong)
        return Shown(replay)
    _put(file, content)
    return Shown(replay, file.name, content)


def _put(file: Path, content: bytes) -> None:
    if not write_whole(file, content):
        raise OSError(f"{file} cannot be written")
