"""What a stage took goes back to the system when the stage goes."""

import ctypes
import gc
import subprocess
import sys
import weakref

import pytest

from game.kit.ticks import TICK_RATE
from game.maps.ascii import room
from game.sim.actions import NOTHING
from game.smoke.long.watched import Watched
from game.smoke.timing import resident_mb
from tests.actors.weights import HALL, load

PIECES = 40  # of 4 MB
HELD = """
from game.app.memory import give_back
from game.smoke.timing import resident_mb
give_back()
large = bytearray(16 << 20)
del large  # from here on glibc would keep whatever is not larger
large, small = [], []
for _ in range({pieces}):
    large.append(b"x" * (4 << 20))
    small.append(b"x" * 100_000)
before = resident_mb()
large.clear()
print(before - resident_mb())
"""


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "mallopt") or resident_mb() is None, reason="only glibc keeps what was let go")
def test_large_pieces_go_back_although_small_ones_lie_between_them() -> None:
    told = subprocess.run([sys.executable, "-c", HELD.format(pieces=PIECES)], check=True, capture_output=True, text=True, timeout=60)
    assert float(told.stdout.split()[-1]) > PIECES * 4 * 0.9


def test_nothing_of_a_stage_stays_when_it_has_gone() -> None:
    session = Watched(room(HALL, things=(load(4, 300, 200, length=120.0),)), 1, rate=TICK_RATE)
    for _ in range(30):
        session.step(NOTHING)
    assert session.stage.snapshot.chains
    left = [weakref.ref(one) for one in (session, session.world, session.stage, session.stage.place, session.stage.library)]
    del session
    gc.collect()
    assert [one() for one in left] == [None] * len(left)
