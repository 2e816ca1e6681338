"""Every winning replay still wins: in two processes, with and without a picture, at any display rate, in any language."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from game.maps import catalogue
from game.paths import LEVELS
from game.session import Session
from game.sim.actions import Actions
from game.sim.events import Event
from game.sim.replay import parse
from game.sim.sameness import verify

REPLAYS = sorted((LEVELS / "replays").glob("*.replay"))
ways = pytest.mark.parametrize("path", REPLAYS, ids=lambda path: path.stem)
HASHES = Path(__file__).parent / "hashes.py"


class Hashed(Session):
    """Keeps a hash per second."""

    def __init__(self, *what: Any) -> None:
        super().__init__(*what)
        self.hashes: list[str] = []

    def step(self, actions: Actions) -> list[Event]:
        """One tick."""
        events = super().step(actions)
        if self.tick % 60 == 0:
            self.hashes.append(self.hash())
        return events


@ways
def test_it_wins_and_is_the_same_in_another_process_and_drawn(path: Path) -> None:
    there = subprocess.Popen([sys.executable, str(HASHES), str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    replay = parse(path.read_text("utf-8"))
    here = Hashed.of(replay, catalogue.level(replay.level))
    assert verify(here, replay) is None
    assert here.ended is not None
    out, errors = there.communicate(timeout=500)
    assert there.returncode == 0, errors[-2000:]
    assert len(here.hashes) > 10
    assert json.loads(out.splitlines()[-1]) == [*here.hashes, here.hash()]


def test_every_level_has_one() -> None:
    missing = set(catalogue.entries()) - {path.stem for path in REPLAYS}
    assert not missing
