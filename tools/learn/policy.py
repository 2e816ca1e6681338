"""The smallest thing that can learn to walk here: one weight for each thing it perceives and each thing it can do."""

import numpy as np

from game.learn.hands import PARTS, hands
from game.learn.senses import MOVES, POSES, fields

STEEP = 6.0  # how sharply it tells near from far
CHOICES = {"sideways": 3, "upright": 3, "jump": 2, "surge": 2}  # what it decides, and among how many; all else of the action stays at rest


def _places():
    """Where in the observation is what it perceives: speed, footing, how far the goal is, which move comes next, from where to where."""
    where = fields()
    whole = [i for name in ("speed", "goal") for i in range(where[name].start, where[name].stop)]
    move, pose = where["move"].start, where["pose"].start
    moves = [move + 4 + MOVES.index(kind) for kind in ("walk", "jump", "drop", "ledge", "climb", "ladder")]
    poses = [pose + POSES.index(name) for name in ("apex", "fall", "hang", "ladder")]
    return np.array([*whole, where["stance"].start, *range(move, move + 4), *moves, where["move"].stop - 1, *poses])


PLACES = _places()
INPUTS = len(PLACES) + 1
SUMS = sum(CHOICES.values()) - len(CHOICES)  # the first of each choice is to do nothing: that is worth 0
SIZE = INPUTS * SUMS


def act(weights, observation):
    """What somebody with these weights does: of each choice that whose sum is the largest."""
    sums = iter(weights.reshape(SUMS, INPUTS) @ np.append(np.tanh(STEEP * observation[PLACES]), 1.0))
    action = np.zeros(len(hands().nvec), np.int64)
    for name, count in CHOICES.items():
        action[PARTS.index(name)] = int(np.argmax([0.0, *(next(sums) for _ in range(count - 1))]))
    return action
