"""Every level there is: no findings, and a monkey breaks nothing. Adding a level adds its tests."""

import pytest

from game.check import check_level
from game.maps import catalogue
from game.smoke.job import Job
from game.smoke.play import play

levels = pytest.mark.parametrize("name", list(catalogue.entries()))


@levels
def test_check_finds_nothing(name: str) -> None:
    findings = check_level(name)
    assert not findings, "\n".join(map(str, findings))


@levels
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_monkey_breaks_nothing(name: str, seed: int) -> None:
    outcome = play(Job(name, "monkey", seed, ticks=3600))
    assert outcome.ok, outcome.why


@levels
def test_one_can_begin_at_every_checkpoint(name: str) -> None:
    level = catalogue.level(name)
    for spot in [t.name for t in level.things if t.kind == "Checkpoint"]:
        outcome = play(Job(name, "monkey", 7, spot, ticks=900))
        assert outcome.ok, f"{spot}: {outcome.why}"
