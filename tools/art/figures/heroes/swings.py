"""How an arm that is drawn apart goes along with the body: it swings with the steps and is thrown up in the air."""

from __future__ import annotations

import math

from tools.art.figures.rig.human import Arm
from tools.art.figures.rig.poses import Move

Held = tuple[Arm, float]  # an arm, and the direction of what is in its hand
Going = tuple[str, int | list[int], bool, list[Held]]  # animation, ticks of a frame, does it repeat


def goings(rest: Arm, run: float, walk: float, gun: float, follows: float, air: float = 1.0) -> list[Going]:
    """Arms for the run (ten frames), the walk (eight), leap and landing of somebody whose arm rests like this.

    `run` and `walk` are degrees of the swing, `gun` the direction of what is held at rest, `follows` its share of the swing; `air` is how
    far the arm flies up, as a share: what is long and heavy stays low, and in front of the body, where it is seen.
    """

    def at(swing: float, bend: float = 0.0, out: float = 0.0) -> Held:
        return Arm(rest.shoulder + swing, rest.elbow + bend, rest.out + out), gun + (swing + bend) * follows

    running = [at(4 - run * math.cos(math.tau * (i - 0.5) / 10), 22) for i in range(10)]
    walking = [at(2 - walk * math.cos(math.tau * i / 8), 4) for i in range(8)]
    return [
        ("run", 3, True, running),
        ("walk", 6, True, walking),
        ("jump", 5, False, [at(-30 * air, 8), at(-24 * air, 10)]),
        ("apex", 6, False, [at(-12 * air, 10, 0.4), at(-20 * air, 8, 0.6)]),
        ("fall", 5, True, [at(-40 * air, 0, air), at(-48 * air, -4, air)]),
        ("land", 3, False, [at(-30 * air, 0, 0.8), at(-18 * air, 0, 0.4), at(-6)]),
    ]


def of_moves(move: Move) -> Going:
    """What the near arm and the gun do in a move, for a body that does something else meanwhile."""
    held = [(pose.arm_near, pose.gun) for pose in move.poses]
    return move.name, move.ticks, move.loop, [(arm, gun) for arm, gun in held if isinstance(arm, Arm) and isinstance(gun, float)]


def along(move: Move, beyond: float) -> Going:
    """The near arm of a move, what it holds pointing so many degrees beyond its forearm."""
    arms = [pose.arm_near for pose in move.poses]
    return move.name, move.ticks, move.loop, [(arm, arm.shoulder + arm.elbow + beyond) for arm in arms if isinstance(arm, Arm)]
