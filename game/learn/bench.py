"""What a step of the environment costs, beside the same ticks of a session alone: for `blame bench`."""

from collections.abc import Callable
from itertools import cycle, islice
from time import perf_counter, process_time

import numpy as np
from numpy.typing import NDArray

from game.learn.env import BlameEnv
from game.learn.hands import PARTS, actions_of
from game.session import Session

STEPS, TURN = 400, 20  # of each kind, and so many at a time, that all see the same machine
SKIP = 4  # ticks of a step
SEED = 1
_PACE = ((2, 0, 30), (2, 1, 5), (0, 0, 5), (1, 0, 25), (1, 1, 5))  # sideways, jump, steps

Action = NDArray[np.int64]
Times = dict[str, tuple[list[float], list[float]]]  # by kind, of each step: s by the clock, and s of it that were spent here


def step_bench() -> Times:
    """The same play in the first level three times: bare ticks, compact observations, pictures (320x180)."""
    bare = Session(BlameEnv().level, SEED)
    compact, picture = BlameEnv(frame_skip=SKIP), BlameEnv(observation="picture", frame_skip=SKIP)
    for env in (compact, picture):
        env.reset(seed=SEED)
    actions = list(islice(cycle(_pace()), STEPS))
    held = [actions_of(action) for action in actions]
    plays: dict[str, Callable[[int], object]] = {
        "bare": lambda n: [bare.step(held[n]) for _ in range(SKIP)],
        "compact": lambda n: compact.step(actions[n]),
        "picture": lambda n: picture.step(actions[n]),
    }
    times: Times = {kind: ([], []) for kind in plays}
    for first in range(0, STEPS, TURN):
        for kind, play in plays.items():
            for number in range(first, first + TURN):
                _time(play, number, *times[kind])
    return times


def _pace() -> list[Action]:
    """To and fro, with jumps."""
    steps = []
    for sideways, jump, count in _PACE:
        action = np.zeros(len(PARTS), np.int64)
        action[PARTS.index("sideways")], action[PARTS.index("jump")] = sideways, jump
        steps += [action] * count
    return steps


def _time(play: Callable[[int], object], number: int, clock: list[float], here: list[float]) -> None:
    begun, own = perf_counter(), process_time()
    play(number)
    clock.append(perf_counter() - begun)
    here.append(process_time() - own)
