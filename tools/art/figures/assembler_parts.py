"""What an assembler comes apart into: its shells, its core, arms, ribs; the game turns these as debris."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.assembler import EMBER, LOOK, PAINTS, SS
from tools.art.figures.rig import people
from tools.art.figures.rig.spider import BLADE, BODY, BONE, MASK, SOCKET, TUBE, Turned, X, Y, Z
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Sheet, outlined, write

PARTS = ["shell_left", "shell_right", "shell_top", "core", "arm", "rib", "cable"]
GRID = Grid((48, 48), (24, 24), len(PARTS), len(PARTS))


def _fill(mesh: Mesh) -> None:
    for i, part in enumerate(PARTS):
        t = Turned(mesh, GRID.origin(i), 0, 0, (0, 0))
        if part in ("shell_left", "shell_right"):
            _shell(t, -1 if part == "shell_left" else 1)
        elif part == "shell_top":
            for side in (-1, 1):
                t.ball(X * side * 4.0, (3.8, 2.2, 4.6), MASK)
            t.rod(-X * 9 - Z * 3, X * 9 - Z * 3, 1.6, 1.6, BONE)
        elif part == "core":
            t.ball(Y * 2, (8.0, 5.0, 11.0), SOCKET)
            t.ball(-Y * 2.5, (4.4, 3.4, 7.0), EMBER)
            for side in (-1, 1):
                t.tube([X * side * 5 + Z * 8, X * side * 9, X * side * 5 - Z * 9], (1.0, 1.6, 0.8), BONE)
        elif part == "arm":
            t.rod(-X * 14 - Z * 3, Z * 3, 1.5, 1.0, BODY)
            t.ball(Z * 3, (1.7, 1.7, 1.7), BONE)
            t.rod(Z * 3, X * 14 - Z * 2, 0.9, 0.4, BLADE)
        elif part == "rib":
            t.tube([-X * 11 - Z * 5, -X * 8 + Z * 3, X * 0.5 + Z * 5, X * 11 - Z * 2], (1.8, 2.3, 1.8, 0.5), BONE)
        else:
            t.tube([-X * 12 + Z * 2, -X * 5 - Z * 4, X * 3 + Z * 2, X * 12 - Z * 1], (1.2, 1.1, 0.9, 0.6), TUBE)


def _shell(t: Turned, side: int) -> None:
    for i in range(3):
        x = side * (3.0 - 2.4 * i)
        t.tube(
            [X * x - Z * 13, X * (x + side * 4) - Z * 3, X * (x + side) + Z * 8, X * (x - side * 6) + Z * 14],
            (2.3, 2.5, 2.0, 0.7),
            BONE if i == 1 else BODY,
        )
    t.ball(X * side * 3.4 + Z * 2 - Y * 3, (2.8, 1.6, 6.4), MASK)
    t.rod(-X * side * 4 - Z * 11, X * side * 6 - Z * 12, 1.8, 1.2, BODY)


SCENES = {"parts": lambda path: people.shoot(_fill, GRID, len(PAINTS), path, SS)}


def finish(work: Path) -> None:
    """Write assembler_parts.png and assembler_parts.toml."""
    image, _ = people.raster(work / "parts.exr", PAINTS, LOOK, SS)
    outlined(image, LOOK.outline)
    anims = [Anim(part, [i], 1, False) for i, part in enumerate(PARTS)]
    anims += [Anim(name, [PARTS.index(part)], 1, False) for name, part in (("limb", "arm"), ("shard", "rib"), ("mask", "shell_top"))]
    write(Sheet(GRID, image, anims), people.ASSETS, "assembler_parts")
