"""What `blame bench` measures of the chapters: every level by its winning recording, ticks and pictures beside their floors."""

from typing import Any

import pytest
from rich.console import Console

from game.maps import catalogue
from game.smoke import bench
from game.smoke.courses import EVERY, PICTURE, SPELL, course_bench
from game.smoke.timing import Watch

SPANS = {"tick", "step", "seen", "picture", "blits"}
TICKS = 200


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    """The beginning of the smallest level, measured."""
    return course_bench("village", TICKS)


def test_every_tick_is_measured_and_pictures_of_some(found: dict[str, Any]) -> None:
    assert set(found["spans"]) == SPANS
    assert found["ticks"] == TICKS < EVERY
    assert found["pictures"] == SPELL // PICTURE
    assert 1 <= found["worst_tick"] <= TICKS
    assert found["times_real_time"] > 0
    assert all(0 < span["p50"] <= span["p99"] <= span["worst"] for span in found["spans"].values())


def test_each_figure_stands_beside_its_floor_and_can_be_read(found: dict[str, Any]) -> None:
    rows = bench.chapter_rows("village", found)
    for row, mine, floor in zip(rows, ("tick", "picture"), ("step", "blits"), strict=True):
        for key in ("p50", "p99", "worst"):
            assert (row[f"{key}_ms"], row[f"floor_{key}_ms"]) == (found["spans"][mine][key], found["spans"][floor][key])
    console = Console(record=True, width=200)
    console.print(bench.as_table({"machine": {"cores": 2}, "rows": rows}))
    shown = console.export_text()
    assert "a tick of village" in shown
    assert "a picture of village" in shown


def test_all_chapters_are_measured_and_a_level_without_a_recording_is_not(monkeypatch: pytest.MonkeyPatch, found: dict[str, Any]) -> None:
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(bench, "_ask", lambda *words: asked.append(words) or found)
    rows = bench.chapters()
    assert asked == [("course_bench", "game.smoke.courses", name) for name in catalogue.entries()]
    assert len(rows) == 2 * len(asked)
    with pytest.raises(ValueError, match="no winning replay"):
        course_bench("nowhere")


def test_a_watch_returns_what_was_done_and_knows_the_slowest() -> None:
    watch = Watch([0.1, 0.3, 0.2], [0.1, 0.1, 0.1])
    assert watch.worst_at == 1
    assert watch.time(lambda: 7) == 7
    assert (len(watch.spent), watch.span().worst) == (4, 300.0)
