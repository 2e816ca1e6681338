"""The bridge one looks along: it comes out of the lower right corner and breaks off over nothing."""

from __future__ import annotations

import numpy as np

from tools.art.lib import city
from tools.art.lib.city import CONCRETE, DARK, PIPE, Place
from tools.art.lib.scene import Points

from .lens import Stage

NEAR, TIP = np.array([11.0, 15.0, -5.0]), np.array([-0.6, 39.0, -5.0])  # m, of the deck's middle
HALF = 1.7  # m, half of the deck's width
ALONG: Points = (TIP - NEAR) / np.linalg.norm(TIP - NEAR)
ACROSS: Points = np.array([ALONG[1], -ALONG[0], 0.0])  # to the right
LENGTH = float(np.linalg.norm(TIP - NEAR))  # m
BAY = 2.4  # m from post to post
REACH = ((3.6, 4.6), (0.0, 0.0), (1.2, 2.6), (4.0, 5.4))  # m that each lane of plates ends before the tip
STANDS, SIDE = LENGTH - 0.9, -HALF / 4  # m along it and right of its middle, where somebody stands


def on(s: float, side: float, up: float = 0.0) -> Place:
    """A place so many m along the bridge, right of its middle and above its deck."""
    x, y, z = NEAR + ALONG * s + ACROSS * side
    return float(x), float(y), float(z + up)


def build(stage: Stage) -> None:
    """All of it."""
    _deck(stage)
    _girders(stage)
    _rails(stage)
    _lines(stage)
    _torn(stage)
    _shadow(stage)


def _deck(stage: Stage) -> None:
    rng, plate = stage.rng, 1.2
    for i in range(int(LENGTH / plate)):
        for lane in range(4):
            left = -HALF + lane * HALF / 2
            end = LENGTH - rng.uniform(*REACH[lane])
            a, b = i * plate + 0.03, (i + 1) * plate - 0.03
            if b > end or rng.random() < 0.035 * (i > 6):
                continue
            lift = rng.choice([0, 0, 0, 0.02, 0.05]) + rng.uniform(-0.015, 0.015)
            middle = left + HALF / 4
            stage.mesh.beam(on(a, middle, lift - 0.06), on(b, middle, lift - 0.06), HALF / 2 - 0.05, 0.12, CONCRETE)
    for _ in range(26):
        s, side, q = rng.uniform(1, LENGTH - 2), rng.uniform(-HALF, HALF), rng.uniform(0.05, 0.2)
        stage.mesh.beam(on(s, side, q / 2), on(s + q * 1.4, side + q, q / 2), q, q, DARK)


def _girders(stage: Stage) -> None:
    mesh = stage.mesh
    for side in (-HALF - 0.2, HALF + 0.2):
        mesh.beam(on(-4, side, -0.15), on(LENGTH - 4.6, side, -0.15), 0.4, 0.7, CONCRETE)
        mesh.beam(on(-4, side, -2.6), on(LENGTH - 5.5, side, -2.6), 0.35, 0.35, CONCRETE)
        s = -4.0
        while s < LENGTH - 6:
            mesh.beam(on(s, side, -0.4), on(s, side, -2.6), 0.18, 0.18, DARK)
            mesh.beam(on(s, side, -2.6), on(s + BAY, side, -0.4), 0.18, 0.18, DARK)
            s += BAY
    for side in (SIDE - 0.5, SIDE + 0.5):
        mesh.beam(on(LENGTH - 9, side, -0.3), on(LENGTH + 0.3, side, -0.3), 0.16, 0.3, CONCRETE)
    for s in np.arange(-4, LENGTH - 4, 1.2):
        mesh.beam(on(s, -HALF, -0.35), on(s, HALF, -0.35), 0.2, 0.3, DARK)


def _rails(stage: Stage) -> None:
    rng, mesh = stage.rng, stage.mesh
    for side, end in ((-HALF - 0.2, LENGTH - 9.5), (HALF + 0.2, LENGTH - 5.2)):
        s = -3.0
        while s < end:
            mesh.beam(on(s, side, 0.2), on(s + rng.uniform(-0.03, 0.03), side, 1.25), 0.1, 0.1, DARK)
            s += BAY / 2
        for up, short in ((1.25, 0.0), (0.8, 0.9), (0.5, 0.3)):
            mesh.beam(on(-3, side, up), on(end - short, side, up), 0.07, 0.07, DARK)
    side = -HALF - 0.2  # what is left of the left rail's end leans out
    mesh.tube([on(LENGTH - 9.5, side, 1.25), on(LENGTH - 8.2, side - 0.25, 1.0), on(LENGTH - 7.4, side - 0.6, 0.2)], 0.045, 5, DARK)
    mesh.beam(on(LENGTH - 7.0, side, 0.2), on(LENGTH - 6.8, side - 0.35, 1.0), 0.09, 0.09, DARK)


def _lines(stage: Stage) -> None:
    rng, mesh = stage.rng, stage.mesh
    for side, up, r in ((-HALF - 0.75, -0.35, 0.26), (-HALF - 0.55, -0.85, 0.12), (-HALF - 0.62, 0.02, 0.07)):
        mesh.tube([on(-4, side, up), on(LENGTH - rng.uniform(2, 5), side, up)], r, 10, PIPE)
        for s in np.arange(-3, LENGTH - 5, 2.4):
            mesh.tube([on(s, side, up), on(s + 0.25, side, up)], r * 1.3, 10, DARK)
    for s in (4.0, 9.5, 13.0, 18.5, 22.0):
        drop = rng.uniform(2, 6)
        mesh.tube(city.hanging(on(s, -HALF - 0.6, -0.6), on(s + rng.uniform(2, 4), -HALF - 0.6, -0.6), drop * 0.5, 12), 0.035, 5, DARK)
        mesh.tube([on(s + 1, -HALF - 0.5, -0.6), on(s + 1.1, -HALF - 0.5, -0.6 - drop)], 0.035, 5, DARK)


def _torn(stage: Stage) -> None:
    rng, mesh = stage.rng, stage.mesh
    for _ in range(34):
        side = rng.uniform(-HALF, HALF)
        s = LENGTH - REACH[int((side + HALF) / (HALF / 2)) % 4][0] - rng.uniform(0.0, 0.8)
        line = [
            on(s, side, -0.15),
            on(s + rng.uniform(0.6, 1.5), side, rng.uniform(-0.5, 0.12)),
            on(s + rng.uniform(0.9, 2.2), side, -rng.uniform(0.4, 2.6)),
        ]
        mesh.tube(line, rng.choice([0.03, 0.03, 0.05]), 5, DARK)
    for _ in range(8):
        side, s = rng.uniform(-HALF, HALF), LENGTH - rng.uniform(4.0, 5.5)
        mesh.beam(on(s, side, -0.1), on(s + rng.uniform(0.2, 0.9), side, -rng.uniform(0.8, 2.2)), rng.uniform(0.2, 0.6), 0.12, CONCRETE)


def _shadow(stage: Stage) -> None:
    """The long shadow of who stands there, laid as dark plates so that it points away from the light."""
    foot = np.array(on(STANDS, SIDE, 0.012))
    stage.mesh.beam(foot, foot - ALONG * 4.2 + ACROSS * 0.9, 0.34, 0.004, DARK)
