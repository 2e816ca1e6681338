"""Tae after the factory: the same moves, her near arm broken and tied up in what was her scarf; the other hand does everything."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from numpy.typing import ArrayLike

from tools.art.figures.rig import people
from tools.art.figures.rig.companion_poses import FRIEND
from tools.art.figures.rig.human import GEAR, Arm, Build, Hand, Joints, Pose, Space, Y, draw_arm, draw_human, harpoon_gun
from tools.art.figures.rig.people import NoMesh
from tools.art.figures.rig.poses import Move
from tools.art.figures.tae import BUILD as TAE_BUILD
from tools.art.figures.tae import GEAR as OCHRE
from tools.art.figures.tae import HAIR
from tools.art.figures.villagers.body import trunk
from tools.art.figures.villagers.wear import Wear
from tools.art.lib.scene import Mesh

BUILD = Wear(scale=TAE_BUILD.scale, girth=TAE_BUILD.girth, chest=TAE_BUILD.chest, headgear="hood")
ONE_HANDED = {"swing", "throw", "aim", "shoot"}  # the far arm does what the near one did
BROKEN = (14.0, 98.0)  # degrees of the upper arm from the body, and of the elbow


def draw_hurt(mesh: Mesh, build: Build, pose: Pose, origin: ArrayLike) -> Joints:
    """Tae with her arm tied to her chest."""
    assert isinstance(build, Wear)
    gun = pose.gun if isinstance(pose.gun, int | float) else None
    joints = draw_human(mesh, build, replace(pose, arm_near=None, gun="none" if gun is not None else pose.gun), origin)
    s = Space(mesh, origin, pose.yaw, build.scale)
    t = trunk(build, pose)
    shoulder = t.shoulders[-1]
    fist = draw_arm(s, build, shoulder, -1, Arm(BROKEN[0] - pose.lean - pose.bow, BROKEN[1], 1.0))
    elbow = fist - t.front * 5.6 - t.back * 0.8
    s.ball((elbow + fist) / 2 - t.back * 0.6 - Y * 0.4, (4.6, 1.9, 1.9), GEAR, t.frame)
    s.tube([elbow - t.back * 0.6, shoulder - t.front * 1.6, t.collar - t.front * 2.0 - Y * 1.0], (1.1, 0.9, 0.9), GEAR)
    s.tube(
        [fist - t.back * 0.2 - Y * 0.4, t.chest + t.front * 3.3 + t.back * 1.6, t.collar + t.front * 1.8 + Y * 1.4], (1.1, 0.9, 0.9), GEAR
    )
    hand = draw_arm(Space(NoMesh(), origin, pose.yaw, build.scale), build, t.shoulders[1], 1, pose.arm_far)
    muzzle = harpoon_gun(s, hand, gun) if gun is not None else hand
    return Joints(joints.shoulder, s.near_origin(hand), s.near_origin(muzzle), joints.head, joints.marks)


def _other_hand(move: Move) -> Move:
    """The same move for one with only the far arm, bent over the pain a little."""

    def pose(old: Pose) -> Pose:
        arm = old.arm_near
        if move.name in ONE_HANDED and isinstance(arm, Arm):
            return replace(old, arm_far=arm)
        if move.name == "cower" and isinstance(arm, Hand):
            return replace(old, arm_far=Hand(arm.x + 5.0, 20.0, 60, 1.0))
        if move.name in ("idle", "talk", "look", "point"):
            return replace(old, lean=old.lean + 4, bow=old.bow + 4, head=old.head + 2)
        return old

    return replace(move, poses=[pose(p) for p in move.poses])


PERSON = people.Person("tae_hurt", BUILD, HAIR, OCHRE, [_other_hand(move()) for move in FRIEND], draw_hurt)
SCENES = people.scenes(PERSON)


def finish(work: Path) -> None:
    """Write tae_hurt.png and tae_hurt.toml."""
    people.finish(PERSON, work)
