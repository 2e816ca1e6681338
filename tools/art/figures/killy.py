"""Killy, the Wanderer: the people's moves on another body, and his own; where the emitter can be aimed his arm is `killy_arm`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tools.art.figures.heroes import joined, killy_scenes, reactions
from tools.art.figures.rig import people, wanderer_poses
from tools.art.figures.rig.human import Pose
from tools.art.figures.rig.poses import MOVES, Move
from tools.art.figures.rig.wanderer import BUILD, PAINTS, draw_wanderer

ON_FEET = {"idle", "look", "run", "walk", "turn", "halt", "land", "crouch", "talk", "point", "aim", "beam"}
ARM_APART = ON_FEET | {"jump", "apex", "fall", "recoil"}
IN_HAND = {"surge": 40.0, "trail": 40.0, "hurt": 60.0, "stagger": 20.0}
NOT_HIS = {"swing", "throw", "cower", "hurt"}
OWN = [getattr(wanderer_poses, name) for name in ("walk", "strike", "parry", "aim", "beam", "recoil", "floored", "get_up", "kneel")]
OWN += [reactions.hurt, reactions.halt]


def moves() -> list[Move]:
    """Every move, without the near arm where the overlay draws it."""
    shared = [move() for move in MOVES if move.__name__ not in NOT_HIS]
    shared[0] = wanderer_poses.stand()
    base = shared[0].poses[0]
    shared[1] = replace(shared[1], poses=[replace(base, glance=p.glance, head=p.head + 2, eyes=p.eyes) for p in shared[1].poses])
    return [_dressed(move) for move in [*shared, *[make() for make in OWN]]]


def _dressed(move: Move) -> Move:
    def pose(old: Pose) -> Pose:
        if move.name in ARM_APART:
            return replace(old, arm_near=None, gun="none")
        if move.name in IN_HAND:
            return replace(old, gun=IN_HAND[move.name])
        return old

    return replace(move, poses=[pose(p) for p in move.poses])


KILLY = people.Person("killy", BUILD, (), (), moves(), draw_wanderer, PAINTS)
IN_SCENES = people.Person("killy", BUILD, (), (), killy_scenes.MOVES, killy_scenes.draw_giver, PAINTS)
SCENES = {**people.scenes(KILLY), "scenes": people.scenes(IN_SCENES)["moves"]}


def finish(work: Path) -> None:
    """Write killy.png and killy.toml."""
    people.finish(KILLY, work)
    joined.laid_in(KILLY, IN_SCENES, work)
