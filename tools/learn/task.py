"""The task: the first ways of chapter 1, from the gallery at the village's edge down to the torn catwalk, or on up the pillar."""

import gymnasium
import numpy as np
from gymnasium.wrappers import StickyAction

from game.learn.hands import PARTS, hands

TASK = {"level": "outskirts", "entry": "start", "frame_skip": 6}
SECONDS = {"bridge": 8, "first_climb": 18}  # of an episode, by where it ends
STICKY = 0.15  # chance that the hands are a step late: so that no fixed row of buttons does it
TESTS = range(10)  # seeds that are never trained with
REST = np.zeros(len(PARTS), np.int64)
RIGHT = 2


def make(until):
    """The environment that ends there."""
    env = gymnasium.make("game.learn:Blame-v0", until=until, max_ticks=SECONDS[until] * 60, **TASK)
    return StickyAction(env, repeat_action_probability=STICKY)


def play(env, policy, seed):
    """One episode: its return, whether it got there, and how many steps it took. `policy(observation, rng)` gives actions."""
    observation, _ = env.reset(seed=seed)
    rng = np.random.default_rng(seed)
    total, steps, over, cut = 0.0, 0, False, False
    while not (over or cut):
        observation, reward, over, cut, _ = env.step(policy(observation, rng))
        total, steps = total + reward, steps + 1
    return total, over, steps


def examine(env, policy):
    """Over the test seeds: mean return, and the share of those that got there."""
    totals, there, _ = zip(*(play(env, policy, seed) for seed in TESTS), strict=True)
    return float(np.mean(totals)), float(np.mean(there))


def nothing(_observation, _rng):
    """Stands there."""
    return REST.copy()


def anything(_observation, rng):
    """Every part of the action at random, in every step."""
    return rng.integers(0, hands().nvec)


def right(_observation, _rng):
    """Holds right."""
    return np.where(np.arange(len(REST)) == PARTS.index("sideways"), RIGHT, REST)


def hops(observation, rng):
    """Holds right, and jump in half of the steps."""
    return right(observation, rng) + rng.integers(2) * (np.arange(len(REST)) == PARTS.index("jump"))


FLOORS = {"does nothing": nothing, "random": anything, "holds right": right, "holds right, jumps at random": hops}
