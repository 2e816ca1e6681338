"""Every level there is: no findings, and a monkey breaks nothing. Adding a level adds its tests."""

import pytest

from game.autoplay.pilots import Monkey
from game.check import check_level
from game.maps import catalogue
from game.session import Session
from game.smoke.run import play

levels = pytest.mark.parametrize("name", list(catalogue.entries()))


@levels
def test_check_finds_nothing(name: str) -> None:
    findings = check_level(name)
    assert not findings, "\n".join(map(str, findings))


@levels
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_monkey_breaks_nothing(name: str, seed: int) -> None:
    report = play(Session(catalogue.level(name), seed), name, Monkey(seed, 3600))
    assert report.ok, report.why


@levels
def test_one_can_begin_at_every_checkpoint(name: str) -> None:
    level = catalogue.level(name)
    for spot in [t.name for t in level.things if t.kind == "Checkpoint"]:
        report = play(Session(level, 1, spot), name, Monkey(7, 900))
        assert report.ok, f"{spot}: {report.why}"
