"""The title picture: the end of a bridge, and before it a hall without end."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from tools.art.lib import post
from tools.art.life import describe
from tools.art.places.title_parts import air, alive, bridge, develop, hall, lens
from tools.art.places.title_parts.develop import Look

REPO = Path(__file__).resolve().parents[3]
OUT = REPO / "assets" / "backdrops" / "title"
SAMPLES = 16
FROM_LEFT, FROM_RIGHT = ((0.75, -0.30, -0.62), 2.6, 3.0), ((-0.75, -0.30, -0.62), 2.6, 3.0)  # directions, strength, softness in degrees
AGAINST = ((-0.12, -0.85, -0.42), 3.2, 2.0)
BUILD = {"far": (hall.far, 3), "mid": (hall.mid, 5), "near": (hall.near, 11), "bridge": (bridge.build, 2)}
LOOKS = {
    "far": Look(1.0, 2400, 2600, 0.58, 0.96, deep=0.6),
    "mid": Look(0.86, 500, 1500, 0.22, 0.86, deep=0.5),
    "near": Look(0.36, 120, 900, 0.04, 0.6, 1.0, 0.4, edge=0.5),
    "bridge": Look(0.95, 20, 200, 0.0, 0.3, dusk=36),
}


def _render(name: str, path: Path) -> None:
    build, seed = BUILD[name]
    stage = lens.Stage(seed)
    build(stage)
    lens.render(stage, path, SAMPLES, [AGAINST] if name == "bridge" else [FROM_LEFT, FROM_RIGHT])


SCENES = {name: partial(_render, name) for name in BUILD}


@dataclass
class Sheet:
    """One line of the backdrop's description."""

    image: str
    parallax: float
    drift: float = 0.0
    add: bool = False

    def lines(self) -> list[str]:
        """As backdrop.toml has it."""
        repeat = self.drift != 0
        at = (0 if repeat else -lens.SLACK[0], -lens.SLACK[1])
        lines = ["[[layer]]", f'image = "{self.image}.png"', f"parallax = {self.parallax}", f"at = [{at[0]}, {at[1]}]"]
        lines += ["repeat = true", f"drift = {self.drift}"] if repeat else []
        return [*lines, *(["add = true"] if self.add else []), ""]


SHEETS = (
    Sheet("far", 0.06),
    Sheet("mist_far", 0.1, 3.0),
    Sheet("shafts", 0.12, -1.5, add=True),
    Sheet("mid", 0.3),
    Sheet("mist_near", 0.4, -5.0),
    Sheet("near", 0.6),
    Sheet("bridge", 1.0),
)


def sky() -> post.Array:
    """What no wall is before."""
    return develop.locked(np.clip(develop.fog_light() * 1.03 + 0.01, 0, 1))


def pictures(work: Path) -> dict[str, post.Array]:
    """All layers by name."""
    made = {name: develop.layer(work / f"{name}.exr", look) for name, look in LOOKS.items()}
    far = made["far"]
    made["far"] = develop.opaque(post.over(sky(), far[..., :3], far[..., 3]))
    develop.windows(made["near"], 22)
    made["mist_far"] = air.mist(5, 0.75, (23, 13), 0.12)
    made["mist_near"] = air.mist(6, 0.62, (10, 6), 0.5)
    made["shafts"] = air.shafts()
    return made


def finish(work: Path) -> None:
    """Write the layers, what moves among them, and their description."""
    for name, picture in pictures(work).items():
        develop.save(OUT / f"{name}.png", picture)
    for name, picture in alive.pictures().items():
        develop.save(OUT / f"alive_{name}.png", picture)
    text = ["# Farthest first. Drawn by `python -m tools.art places.title`.", ""]
    file = OUT / "backdrop.toml"
    file.write_text("\n".join([*text, *(line for sheet in SHEETS for line in sheet.lines())]), encoding="utf-8")
    describe(file, "places.title", alive.rows())
