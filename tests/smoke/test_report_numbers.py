"""The numbers of a report are those that one would count by hand."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from game.smoke.job import Job, Mark, Outcome
from game.smoke.report import Summary, earlier
from game.smoke.report.changes import changes
from game.smoke.report.failures import command, failures, stem
from game.smoke.report.figures import clock, listed, percent, spread, wilson
from game.smoke.report.stretches import END, Course
from game.smoke.report.summary import FILE, summed_up
from game.smoke.report.traces import drawn, lines, rows_of, spent, trodden

from .outcomes import BEATS, finished, monkeys, stuck


def test_how_sure_a_share_is() -> None:
    # Wilson's interval as scipy.stats.binomtest(k, n).proportion_ci(method="wilson") gives it
    assert wilson(95, 100) == pytest.approx((0.88825, 0.97846), abs=1e-4)
    assert wilson(1, 3) == pytest.approx((0.06149, 0.79235), abs=1e-4)
    assert wilson(10, 10) == (pytest.approx(0.72247, abs=1e-4), 1.0)
    assert wilson(0, 10) == (0.0, pytest.approx(0.27753, abs=1e-4))
    assert wilson(0, 0) == (0.0, 1.0)


def test_going_back_alive_is_no_death_but_counted() -> None:
    run = finished("outskirts")
    assert run.given_up == 0
    run.deaths, run.restarts = [Mark(100, 0, 0, "crawler"), Mark(900, 0, 0, "fall")], [Mark(145, 0, 0, "start"), Mark(700, 0, 0, "start")]
    assert run.given_up == 1  # the second death was the end


def test_how_values_are_spread() -> None:
    assert spread([]) is None
    found = spread([5, 1, 4, 2, 3])
    assert found is not None
    assert (found.low, found.median, found.high) == (2, 3, 4)


def test_how_numbers_are_written() -> None:
    assert clock(245 * 60) == "4:05"
    assert [percent(share) for share in (0.0, 0.001, 0.5, 0.9999, 1.0)] == ["0 %", "under 1 %", "50 %", "over 99 %", "100 %"]
    assert [listed(["a", "b", "c", "d"][:n]) for n in range(5)] == ["", "a", "a and b", "a, b and c", "a, b, c and 1 more"]


# -- stretches


def test_time_and_deaths_belong_to_the_beat_one_was_on_the_way_to() -> None:
    runs = [finished("hall", seed=1, took=600), finished("hall", seed=2, took=900), stuck("hall", seed=3)]
    course = Course(runs)
    assert course.names == [*BEATS, END]
    to = {stretch.to: stretch for stretch in course.stretches(runs)}
    assert to["leaving"].times == [600, 900, 600]
    assert (to["the_view"].tried, to["the_view"].came, to["the_view"].deaths) == (3, 2, 2)
    assert (to["the_dead"].tried, to["the_dead"].came) == (2, 2)
    assert to[END].times == [600, 900]


def test_who_begins_in_the_midst_says_nothing_of_the_first_stretch() -> None:
    late = msgspec.structs.replace(finished("hall"), job=Job("hall", "finisher", 1, "bridge"))
    course = Course([late])
    assert course.stretches([late])[0].times == []
    assert course.stretches([late])[1].times == [600]


def test_a_level_without_beats_goes_by_its_checkpoints() -> None:
    run = Outcome(Job("hall", "novice"), ticks=500, checkpoints=[Mark(100, 0, 0, "one"), Mark(300, 0, 0, "two"), Mark(400, 0, 0, "one")])
    course = Course([run])
    assert [(leg.to, leg.came) for leg in course.legs(run)] == [("one", True), ("two", True), (END, False)]


# -- failures


def test_the_same_failure_at_the_same_place_is_one() -> None:
    wall = [stuck("hall", seed=seed) for seed in (3, 1, 2)]
    found = failures([stuck("hall", seed=9, x=800.0), *wall, *monkeys("hall", 3), stuck("other", seed=1)])
    assert [failure.count for failure in found] == [3, 1, 1]
    assert found[0].shown.job.seed == 1  # the shortest


def test_what_repeats_a_run_can_be_pasted() -> None:
    assert command(Job("outskirts", "novice", 12)) == "blame smoke outskirts --pilot novice --seed 12"
    assert (
        command(Job("my levels/a;b.tmx", "novice", 12, "the end"))
        == "blame smoke 'my levels/a;b.tmx' --pilot novice --seed 12 --entry 'the end'"
    )
    assert command(Job("hall", "replay", 3, replay="out/a.replay")) == "blame smoke hall --replay out/a.replay --seed 3"


def test_every_run_has_files_of_its_own_whatever_it_is_called() -> None:
    jobs = [
        Job("outskirts", "novice", 1), Job("outskirts", "novice", 2), Job("b", "novice", 1), Job("a/b.tmx", "novice", 1),
        Job("../../b", "novice", 1), Job("x" * 300, "novice", 1), Job("x" * 301, "novice", 1), Job("..", "<script>", 1), Job("", "", 1),
        Job("CON:\\0", "a\x00", 1),
    ]  # fmt: skip
    stems = [stem(job) for job in jobs]
    assert stems[0] == "outskirts-novice-1"
    assert len({name.lower() for name in stems}) == len(jobs)
    assert all(name and not name.startswith(".") and len(name) < 100 for name in stems)
    assert not [name for name in stems if set(name) - set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")]


# -- since the last time


def test_what_got_better_and_worse() -> None:
    then = summed_up([finished("hall", seed=1), finished("hall", seed=2), stuck("hall", "finisher", 3), finished("hall", seed=8)], [])
    now = summed_up(
        [finished("hall", seed=1, took=900), stuck("hall", "finisher", 2), finished("hall", seed=3), finished("hall", seed=9)], []
    )
    found = changes(then, now)
    assert (found.same, found.only_then, found.only_now) == (3, 1, 1)
    assert [run.seed for run in found.broke] == [2]
    assert [run.seed for run in found.mended] == [3]
    assert found.differ == []
    assert [(one.then, one.now) for one in found.shares] == [(pytest.approx(2 / 3), pytest.approx(2 / 3))]
    slower = {one.what: one for one in found.leg_times}
    assert (slower[END].then, slower[END].now, slower[END].better) == (10.0, 12.5, False)


def test_what_went_another_way_is_told_by_its_hash() -> None:
    other = msgspec.structs.replace(finished("hall"), hash="f" * 16)
    assert [run.seed for run in changes(summed_up([finished("hall")], []), summed_up([other], [])).differ] == [1]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"jobs": [{"level": 1}]}', b"\xff\x00"])
def test_a_damaged_report_of_before_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert earlier(tmp_path) == Summary()


# -- where they went


def test_a_line_keeps_its_corners_and_little_else() -> None:
    walk = [(n, 40 + 10 * n, 144) for n in range(50)] + [(50 + n, 530, 144 - 8 * n) for n in range(1, 10)]
    (dots,) = lines(Outcome(Job("hall", "novice"), path=[walk]))
    assert dots == [(10, 31), (132, 31), (132, 13)]
    assert drawn(dots) == "M10 31l122 0 0-18"


def test_each_life_is_a_line_of_its_own() -> None:
    assert len(list(lines(stuck("hall")))) == 2


def test_time_is_kept_whole_and_laid_along_the_way() -> None:
    ticks = spent([stuck("hall")])
    assert sum(ticks.values()) == pytest.approx(600 + 500)
    assert {row for _, row in ticks} == {7}


def test_who_is_carried_off_came_to_nothing_between() -> None:
    run = Outcome(Job("hall", "novice"), path=[[(0, 40, 144), (15, 600, 144)]])
    assert (20, 8) not in trodden([run])
    assert {(2, 8), (37, 8)} <= trodden([run])


def test_tiles_side_by_side_are_one_row() -> None:
    assert rows_of({(3, 2), (1, 2), (2, 2), (5, 2), (1, 1)}) == [(1, 1, 1), (1, 2, 3), (5, 2, 1)]
