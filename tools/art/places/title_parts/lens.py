"""The title's eye: a level camera whose vanishing point lies off the middle, and places given by where they appear."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from tools.art.lib import city, scene
from tools.art.lib.city import GREYS, LAMP, Place, Style
from tools.art.lib.scene import Mesh

SCREEN = (640, 360)
SLACK = (32, 12)  # px rendered beyond each side of the screen, for the drift of the eye
SIZE = (SCREEN[0] + 2 * SLACK[0], SCREEN[1] + 2 * SLACK[1])
VANISHING = (448, 200)  # px of the screen, where all that leads away meets
FOCAL = 460  # px
SS = 2
WORLD = 0.30  # strength of the light from everywhere


class Stage:
    """A layer under construction. Right and up are px from the vanishing point as they appear, y is the distance in m."""

    def __init__(self, seed: int) -> None:
        self.mesh, self.rng = Mesh(), random.Random(seed)

    def at(self, right: float, up: float, y: float) -> Place:
        """A place by where it appears and its distance."""
        return right * y / FOCAL, y, up * y / FOCAL

    def block(
        self, x: tuple[float, float], y: tuple[float, float], z: tuple[float, float], g: float = 2.2, cell: float = 22,
        pipes: int = 6, belts: int = 6, ribs: int = 4,
    ) -> None:  # fmt: skip
        """A clad block in m; its parts are g px at its front, its fields cell px."""
        px = y[0] / FOCAL
        city.tower(self.mesh, self.rng, x, y, z, Style(g * px, cell * px, pipes, belts, ribs))

    def bridge(self, x: tuple[float, float], up: float, y: float, wide: float, g: float, truss: bool = True) -> None:
        """A level bridge across the picture, from px to px; wide in m, its smallest part g px."""
        px = y / FOCAL
        city.bridge(self.mesh, self.rng, (x[0] * px, x[1] * px), y, up * px, wide, g * px, truss)

    def torn(self, x: float, way: int, up: float, y: float, wide: float, g: float) -> None:
        """The torn end of such a bridge."""
        px = y / FOCAL
        city.torn_end(self.mesh, self.rng, x * px, way, y, up * px, wide, g * px)

    def cable(self, a: Place, b: Place, sag: float, r: float) -> None:
        """A line hung between two places given by where they appear; sag and r in px."""
        px = (a[2] + b[2]) / 2 / FOCAL
        self.mesh.tube(city.hanging(self.at(*a), self.at(*b), sag * px, 30), r * px, 5, city.DARK)

    def drop(self, right: float, up: tuple[float, float], y: float, r: float) -> None:
        """A cable that hangs straight down; r in px."""
        self.mesh.tube([self.at(right, up[0], y), self.at(right, up[1], y)], r * y / FOCAL, 6, city.DARK)


def render(stage: Stage, path: Path, samples: int, suns: list[tuple[tuple[float, float, float], float, float]]) -> None:
    """Renders light, depth and normals of a layer; a sun is its direction, strength and angle."""
    w, h = SIZE
    setting: Any = scene.reset(w * SS, h * SS, samples, wstr=WORLD, bounces=1)
    mats = [scene.material(str(i), (g,) * 3, i + 1, 1.0 if i == LAMP else 0) for i, g in enumerate(GREYS)]
    stage.mesh.build("layer", mats)
    for direction, strength, angle in suns:
        scene.sun(direction, strength, angle)
    scene.persp_cam(setting, FOCAL / w * 36)
    camera = setting.camera.data
    camera.shift_x = 0.5 - (VANISHING[0] + SLACK[0]) / w
    camera.shift_y = ((VANISHING[1] + SLACK[1]) - h / 2) / w
    scene.render(setting, path)
