"""The crawling Exterminator: every move on the ground in all eight headings, what it does in the air, and how it comes out of a surface."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from tools.art.figures.rig import people
from tools.art.figures.rig.spider import PAINTS, Crawl, draw_crawler
from tools.art.lib.post import Array, exr
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Look, Sheet, outlined, paint_marks, rasterise, with_few_colours, write

CELL, PIVOT, COLUMNS = (96, 96), (48, 48), 16
SS = 4
LOOK = Look(cover=0.40, edge=2.8)
HEADINGS = range(0, 360, 45)
MIDDLE = (0.0, 9.0)  # the body's middle, which what happens in the air is turned about


@dataclass(frozen=True)
class Move:
    """One animation: its poses, the ticks of each, whether it repeats."""

    name: str
    poses: list[Crawl]
    ticks: int | list[int]
    loop: bool = True


# 50 px per cycle at 190 px/s, 26 at 66
RUN = Move("run", [Crawl(phase=i / 8, duty=0.4, pitch=-6, bob=0.9 * (-1) ** (i // 2), sway=i / 8) for i in range(8)], 2)
PROWL = Move("prowl", [Crawl(phase=i / 8, duty=0.6, stride=17, height=9, pitch=-4, head=(0.8, -1.0), sway=i / 8) for i in range(8)], 3)
IDLE = Move(
    "idle",
    [
        Crawl(height=10.0, pitch=-8, sway=0.0),
        Crawl(height=10.5, pitch=-10, sway=0.25),
        Crawl(height=11.0, pitch=-11, sway=0.5),
        Crawl(height=10.6, pitch=-9, sway=0.75, head=(0.6, -1.6), tilt=24),
    ],
    [14, 12, 16, 7],
)
UP = ((-21.0, 0.0), (15.0, 14.0), (-17.0, 0.0), (20.0, 19.0))  # the front limbs lifted
TELL = Move(
    "tell",
    [
        Crawl(height=8.6, pitch=-16, shift=-3.0, splay=1.0, head=(-1.0, -0.6)),
        Crawl(height=9.5, pitch=-36, shift=-3.0, feet=UP, head=(0.0, 0.4), blades="raised", eyes=2, tilt=14),
        Crawl(height=10.0, pitch=-47, shift=-2.0, feet=UP, head=(2.0, 0.0), blades="raised", eyes=2, tilt=18, sway=0.25),
        Crawl(height=10.0, pitch=-49, shift=-2.8, feet=UP, head=(1.6, 0.2), blades="raised", eyes=2, tilt=16, sway=0.75),
    ],
    [4, 4, 5, 5],
    loop=False,
)
ASLEEP = Move("asleep", [Crawl(height=4.8, pitch=0, splay=-5, head=(-1.6, -1.6), tilt=30, eyes=0)], 30)
NOTICE = Move(
    "notice",
    [
        Crawl(height=9.0, pitch=-14, splay=-1, head=(0.4, 1.0), tilt=0, face=52, eyes=1),
        Crawl(height=12.0, pitch=-20, head=(1.0, 1.8), tilt=2, face=34, eyes=2, sway=0.5),
    ],
    [5, 20],
    loop=False,
)
SHAKEN = [
    Crawl(height=7.5, pitch=10, shift=-3, splay=2, head=(-2.0, -2.0), tilt=22, blades="droop", sway=0.1),
    Crawl(height=7.0, pitch=6, shift=-2, splay=3, head=(-1.0, -2.4), tilt=16, blades="droop", sway=0.6),
]
STAGGER = Move("stagger", SHAKEN, 8)
STUNNED = Move(
    "stunned",
    [replace(pose, height=7.4, shift=pose.shift + 1.0, splay=5, face=30 - 24 * i) for i, pose in enumerate(SHAKEN)],
    3,
)
RECOVER = Move(
    "recover",
    [
        Crawl(height=5.6, pitch=-4, splay=5, blades="strike", head=(0.6, -1.0), sway=0.2),
        Crawl(height=8.2, pitch=-6, splay=2.5, head=(0.2, -0.6), sway=0.5),
    ],
    [6, 12],
    loop=False,
)
FLIGHT = [
    Crawl(pitch=-10, feet=((-27, 1), (16, 4), (-24, 3), (20, 7)), blades="raised", eyes=2, head=(1.0, 0.0)),
    Crawl(pitch=-2, feet=((-31, 5), (24, 6), (-27, 8), (27, 9)), blades="reach", eyes=2, head=(1.6, -0.4)),
    Crawl(pitch=2, feet=((-28, 7), (25, 1), (-24, 10), (28, 5)), blades="strike", eyes=2, head=(1.8, -0.8), tilt=4),
]
TUMBLE = [
    Crawl(heading=150 + 14 * i, pitch=4, height=10, blades="limp", head=(-0.5, -1.0), tilt=26, sway=i / 2,
          feet=((-22 - 2 * i, 19 - 4 * i), (17, 18 - 3 * i), (-14 + 3 * i, 19), (22 - 3 * i, 16 + 2 * i)))
    for i in (0, 1)
]  # fmt: skip
DRAGGED = [
    Crawl(heading=-8 + 10 * i, pitch=-14, height=10, blades="limp", head=(-3.0, -0.6), tilt=22, sway=i / 2,
          feet=((-28, 2 + 2 * i), (-4, -6 + 2 * i), (-26, 8 - 2 * i), (0, -3 - 2 * i)))
    for i in (0, 1)
]  # fmt: skip
PINNED = [
    Crawl(heading=62, about=MIDDLE, lift=-9, pitch=16, height=9, blades="limp", head=(-1.4, -2.6), tilt=26, sway=i / 2,
          feet=((-26 - i, -3 - i), (-6 + i, -9), (-24 + i, 2), (-2 - i, -7 + i)))
    for i in (0, 1)
]  # fmt: skip

IN = ((-7.0, -17.0), (7.0, -17.0), (-6.0, -17.0), (8.0, -17.0))  # limbs still inside the surface
OUT = ((-19.0, 0.0), (17.5, 0.0), (-16.0, 0.0), (20.5, 0.0))

DOWN = (-1.0, -10.0)  # the mask held under the body


def _feet(*at: tuple[float, float] | None) -> tuple[tuple[float, float], ...]:
    """Near rear, near front, far rear, far front: given, or still inside."""
    return tuple(foot or hidden for foot, hidden in zip(at, IN, strict=True))


FORMING = Move(
    "forming",
    [
        Crawl(height=-12, pitch=0, head=DOWN, blades="limp", eyes=0, feet=_feet(None, (14, 7), None, None)),
        Crawl(height=-9, pitch=0, head=DOWN, blades="limp", eyes=0, feet=_feet(None, (18, 15), (-9, 7), None)),
        Crawl(height=-7.6, pitch=0, head=DOWN, blades="limp", eyes=0, feet=_feet(None, OUT[1], (-17, 15), (13, 7))),
        Crawl(height=-7.2, pitch=0, head=DOWN, blades="limp", eyes=0, feet=_feet((-11, 7), OUT[1], OUT[2], (21, 15))),
        Crawl(height=-6.4, pitch=0, head=DOWN, blades="limp", eyes=0, feet=_feet((-20, 14), OUT[1], OUT[2], OUT[3])),
        Crawl(height=-1, pitch=8, head=(-1.0, -9.0), blades="limp", eyes=0, feet=OUT),
        Crawl(height=5.5, pitch=14, blades="limp", eyes=0, feet=OUT, head=(-1.0, -7.0), tilt=44),
        Crawl(height=9, pitch=4, blades="droop", eyes=0, feet=OUT, head=(0.0, -3.6), tilt=30),
        Crawl(height=10.8, pitch=-10, feet=OUT, head=(0.4, 0.4), tilt=8),
    ],
    6,
    loop=False,
)


def _headed(move: Move, heading: int) -> Move:
    return replace(move, name=f"{move.name}_{heading}", poses=[replace(p, heading=float(heading)) for p in move.poses])


def _aloft(name: str, poses: list[Crawl], ticks: int, loop: bool, rise: int) -> Move:
    turned = [replace(p, heading=p.heading + rise, about=MIDDLE) for p in poses]
    return Move(f"{name}_{rise % 360}", turned, ticks, loop)


MOVES = [
    *[_headed(move, heading) for move in (RUN, IDLE, PROWL, TELL, ASLEEP, NOTICE, STAGGER, STUNNED, RECOVER) for heading in HEADINGS],
    *[_aloft("pounce", FLIGHT, 4, False, rise) for rise in (0, 45, -45)],
    *[_aloft("falling", TUMBLE, 5, True, rise) for rise in (0, 45, -45)],
    *[_aloft("pulled", DRAGGED, 5, True, rise) for rise in (0, 45, -45)],
    Move("pinned", PINNED, 12),
]
STEEPEST = {0: 0, 45: 45, 90: 45, 135: 45, 180: 0, 225: 315, 270: 315, 315: 315}  # what is shown for each heading in the air
EMERGING = [_headed(FORMING, heading) for heading in HEADINGS]
POSES = [pose for move in MOVES for pose in move.poses]
FORMED = [pose for move in EMERGING for pose in move.poses]
FIRST = Grid(CELL, PIVOT, COLUMNS, len(POSES))  # rendered apart from the second, so that either can be done again alone
SECOND = Grid(CELL, PIVOT, COLUMNS, len(FORMED))
GRID = Grid(CELL, PIVOT, COLUMNS, len(POSES) + len(FORMED))


def _fill(mesh: Mesh) -> None:
    for i, pose in enumerate(POSES):
        draw_crawler(mesh, pose, FIRST.origin(i))


def _fill_forming(mesh: Mesh) -> None:
    for i, pose in enumerate(FORMED):
        draw_crawler(mesh, pose, SECOND.origin(i))


SCENES = {
    "moves": lambda path: people.shoot(_fill, FIRST, len(PAINTS), path, SS),
    "forming": lambda path: people.shoot(_fill_forming, SECOND, len(PAINTS), path, SS),
}


def _raster(work: Path) -> tuple[Array, Array]:
    """Both renders as one, lit alike, the second's cells right after the first's."""
    first, second = exr(work / "moves.exr"), exr(work / "forming.exr")
    image, depth = rasterise({name: np.concatenate([first[name], second[name]]) for name in first}, SS, PAINTS, LOOK)
    with_few_colours(image, people.COLOURS)
    for i in range(len(FORMED)):
        to, came = GRID.window(len(POSES) + i), GRID.window(FIRST.rows * COLUMNS + i)
        image[to], depth[to] = image[came].copy(), depth[came].copy()
    rest = GRID.rows * COLUMNS
    for i in range(GRID.count, rest):
        image[GRID.window(i)] = 0
    height = GRID.size[1]
    return image[:height], depth[:height]


def _buried(image: Array) -> None:
    """What is still inside the surface is not seen."""
    rows, columns = np.indices((CELL[1], CELL[0])) + 0.5
    for i, pose in enumerate(FORMED):
        a = math.radians(pose.heading)
        out = -(columns - PIVOT[0]) * math.sin(a) - (rows - PIVOT[1]) * math.cos(a)
        image[GRID.window(len(POSES) + i)][out < 0] = 0


def _anims() -> list[Anim]:
    """All animations; what is drawn for few headings goes by the names of the others too."""
    anims: list[Anim] = []
    start = 0
    for move in [*MOVES, *EMERGING]:
        anims.append(Anim(move.name, list(range(start, start + len(move.poses))), move.ticks, move.loop))
        start += len(move.poses)
    known = {anim.name: anim for anim in anims}
    for heading, shown in STEEPEST.items():
        also = {f"{name}_{heading}": f"{name}_{shown}" for name in ("pounce", "falling", "pulled")} | {f"pinned_{heading}": "pinned"}
        anims += [replace(known[cells], name=name) for name, cells in also.items() if name not in known]
    return anims


def finish(work: Path) -> None:
    """Write crawler.png and crawler.toml."""
    bones = [draw_crawler(people.NoMesh(), pose, GRID.origin(i)) for i, pose in enumerate([*POSES, *FORMED])]
    image, depth = _raster(work)
    _buried(image)
    paint_marks(image, depth, GRID, {i: b.marks for i, b in enumerate(bones)})
    outlined(image, LOOK.outline)
    anims = _anims()
    points = {"body": [people.pixel(b.body) for b in bones], "mask": [people.pixel(b.mask) for b in bones]}
    write(Sheet(GRID, image, anims, points), people.ASSETS, "crawler")
