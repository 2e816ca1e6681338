"""Zuru of the Electro-Fishers: white hard suit, visor pushed up, a warm lamp on the chest; her gun arm is `zuru_arm`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tools.art.figures.heroes import joined, reactions, zuru_scenes
from tools.art.figures.rig import people
from tools.art.figures.rig.companion_poses import FRIEND
from tools.art.figures.rig.human import Build
from tools.art.figures.rig.poses import Move

ARM_APART = {"idle", "look", "run", "walk", "turn", "jump", "apex", "fall", "land", "halt", "crouch", "talk", "point"}
BUILD = Build(scale=0.96, gear=("antenna", "pouch"))
HAIR = ("#4a3a2c", "#8a6f4e", "#c9ab7c")
GEAR = ("#1d3a42", "#33636d", "#5c98a0", "#98c9c9")


def moves() -> list[Move]:
    """Every move, without the near arm where the overlay draws it."""
    hers = {"hurt": reactions.hurt, "swing": reactions.swing}
    made = [hers.get(move.__name__, move)() for move in FRIEND]
    return [_without_arm(move) if move.name in ARM_APART else move for move in [*made, reactions.halt()]]


def _without_arm(move: Move) -> Move:
    return replace(move, poses=[replace(pose, arm_near=None, gun="none") for pose in move.poses])


ZURU = people.Person("zuru", BUILD, HAIR, GEAR, moves())
IN_SCENES = people.Person("zuru", BUILD, HAIR, GEAR, zuru_scenes.MOVES, zuru_scenes.draw_zuru)
SCENES = {**people.scenes(ZURU), "scenes": people.scenes(IN_SCENES)["moves"]}


def finish(work: Path) -> None:
    """Write zuru.png and zuru.toml."""
    people.finish(ZURU, work)
    joined.laid_in(ZURU, IN_SCENES, work)
