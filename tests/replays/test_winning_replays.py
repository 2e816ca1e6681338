"""Every winning replay still wins: twice in two processes, with and without a picture, at any display rate."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from game.maps import catalogue
from game.paths import LEVELS
from game.session import Session
from game.sim.replay import parse
from game.sim.sameness import verify

REPLAYS = sorted((LEVELS / "replays").glob("*.replay"))
ways = pytest.mark.parametrize("path", REPLAYS, ids=lambda path: path.stem)
HASHES = Path(__file__).parent / "hashes.py"


def hashes(path: Path, how: str) -> list[str]:
    """A hash per second, from a process of its own."""
    done = subprocess.run([sys.executable, str(HASHES), str(path), how], capture_output=True, text=True, timeout=500)
    assert done.returncode == 0, done.stderr[-2000:]
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


@ways
def test_it_wins(path: Path) -> None:
    replay = parse(path.read_text("utf-8"))
    session = Session.of(replay, catalogue.level(replay.level))
    assert verify(session, replay) is None
    assert session.ended is not None


@ways
def test_it_is_the_same_in_every_process_drawn_or_not(path: Path) -> None:
    with ThreadPoolExecutor(2) as two_at_once:
        bare, again, slow, quick = two_at_once.map(partial(hashes, path), ("bare", "bare", "drawn 30 en", "drawn 144 it"))
    assert len(bare) > 10
    assert again == bare
    assert slow == bare
    assert quick == bare


def test_every_level_has_one() -> None:
    missing = set(catalogue.entries()) - {path.stem for path in REPLAYS}
    assert not missing
