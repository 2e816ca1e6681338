"""The hall without end: a wall that goes away on the left, a pillar on the right, and between them a ring round the light."""

from __future__ import annotations

import math

import numpy as np

from tools.art.lib import city

from .lens import FOCAL, Stage


def far(stage: Stage) -> None:
    """Beyond 2,300 m: what is nearly fog."""
    for x, y, g in (((-1300, -500), (2450, 3400), 1.7), ((-1500, -500), (3700, 5200), 1.5), ((-1500, -460), (5800, 9000), 1.4)):
        stage.block(x, y, (-3600, 3600), g, 22, pipes=4, belts=14, ribs=6)
    for left, right, y in ((78, 122, 5200), (-44, -22, 7600), (50, 64, 8400)):
        px = y / FOCAL
        stage.block((left * px, right * px), (y, y + 900), (-300 * px, 300 * px), 1.5, 18, pipes=3, belts=9, ribs=3)
    px = 2900 / FOCAL
    city.ring(stage.mesh, stage.rng, stage.at(14, 68, 2900), 78 * px, 4.2 * px, 120)
    _hanging_tower(stage)
    for up, y, g in ((142, 3300, 1.1), (10, 2600, 1.2), (-20, 4200, 1.0), (-40, 3000, 1.0), (-74, 2500, 1.2), (-112, 2700, 1.0)):
        stage.bridge((-110, 140), up, y, 26, g, truss=g > 1.1)


def _hanging_tower(stage: Stage) -> None:
    """It comes down out of the light and ends in a point with an eye."""
    mesh, y = stage.mesh, 3000.0
    px = y / FOCAL
    x, top = 14 * px, 330 * px
    for radius, low in ((10.5, 128), (7.6, 112), (5.2, 97), (3.2, 85), (1.5, 77)):
        mesh.tube([(x, y, low * px), (x, y, top)], radius * px, 24, city.CONCRETE, smooth=False)
        for up in (0.0, 5.5, 13.0, 22.0):
            mesh.tube([(x, y, (low + up) * px), (x, y, (low + up + 1.3) * px)], (radius + 1.3) * px, 24, city.DARK, smooth=False)
        for i in range(10):
            a = 2 * math.pi * i / 10
            fin = x + math.cos(a) * radius * px, y + math.sin(a) * radius * px
            mesh.tube([(*fin, (low - 2.5) * px), (*fin, top)], 0.6 * px, 6, city.PIPE)
    mesh.tube([(x, y, 80 * px), (x, y, 70.5 * px)], [0.9 * px, 0.4 * px], 8, city.DARK)
    for right, low in ((4.5, 112), (7, 96), (20, 90), (24, 118)):
        stage.drop(right, (140, low), y - 10, 0.4)


def mid(stage: Stage) -> None:
    """500 m to 2,300 m."""
    stage.block((-900, -400), (1450, 2300), (-1500, 1500), 1.9, 26, pipes=6, belts=12, ribs=5)
    stage.block((-720, -300), (740, 1220), (-900, 300), 2.1, 28, pipes=5, belts=11, ribs=4)
    stage.block((-720, -350), (770, 1190), (300, 760), 2.0, 26, pipes=4, belts=7, ribs=3)
    for z, r in ((-260, 10), (-236, 5), (84, 9), (250, 7)):
        _run(stage, -300 + r * 1.3, z, (735, 1225), r)
    for z, r in ((-420, 12), (330, 13), (620, 9)):
        _run(stage, -400 + r * 1.3, z, (1440, 2310), r)
    _pillar(stage)
    spans = (((-180, 142), 116, 880), ((-176, 142), -94, 900), ((-180, 142), -146, 900), ((-140, 190), -4, 1350), ((-130, 190), 166, 1500))
    for x, up, y in spans:
        stage.bridge(x, up, y, 16, 1.9 if y < 1000 else 1.6)
    _broken_conduit(stage, stage.at(176, 262, 1120), stage.at(-200, -136, 760), 9, (0.33, 0.80))
    _broken_conduit(stage, stage.at(188, 254, 1120), stage.at(-184, -140, 760), 3.6, (0.37, 0.84))
    for a, b, sag in (
        ((-190, 160, 760), (112, 60, 860), 34),
        ((-190, 40, 720), (110, -70, 860), 26),
        ((-150, 20, 1200), (160, 110, 1300), 22),
    ):
        stage.cable(a, b, sag, 0.5)
    for right, up, low in ((-90, 112, 50), (-64, 112, 80), (66, 112, 62), (74, 112, 84), (70, -96, -126), (-70, -96, -116)):
        stage.drop(right, (up, low), 885, 0.5)


def _run(stage: Stage, x: float, z: float, y: tuple[float, float], r: float) -> None:
    """A pipe that runs along the wall, away from the eye; its collars stand closer the farther they are."""
    mesh = stage.mesh
    mesh.tube([(x, y[0], z), (x, y[1], z)], r, 14, city.PIPE)
    at = y[0]
    while at < y[1]:
        mesh.tube([(x, at, z), (x, at + r * 0.5, z)], r * 1.15, 14, city.DARK)
        mesh.box(x - r * 4, x, at, at + r * 0.6, z - r * 1.5, z + r * 0.3, city.DARK)
        at *= 1.22


def _broken_conduit(stage: Stage, a: city.Place, b: city.Place, r: float, gap: tuple[float, float]) -> None:
    """A slanted pipe whose middle is gone; r in m, the gap in shares of its way. Rods hang out of both ends."""
    start, way = np.array(a), np.array(b) - np.array(a)
    for first, last, joints in ((0.0, gap[0], 14), (gap[1], 1.0, 9)):
        city.conduit(stage.mesh, tuple(start + way * first), tuple(start + way * last), r, joints)
    for end, out in ((gap[0], 0.03), (gap[1], -0.03)):
        for _ in range(9):
            turn = np.array([stage.rng.uniform(-1, 1), 0, stage.rng.uniform(-1, 1)]) * r * 0.9
            tip = start + way * (end + out * stage.rng.uniform(0.3, 1)) + turn * 1.2
            low = tip - np.array([0, 0, r * stage.rng.uniform(0.5, 4)])
            stage.mesh.tube([start + way * end + turn, tip, low], r * 0.09, 5, city.DARK)


def _pillar(stage: Stage) -> None:
    """A round tower of ribs, with galleries round it, that has neither foot nor top."""
    mesh, rng, y = stage.mesh, stage.rng, 950
    px = y / FOCAL
    x, r, top = 152 * px, 40 * px, 260 * px
    mesh.tube([(x, y, -top), (x, y, top)], r, 64, city.CONCRETE, smooth=False)
    for i in range(60):
        a = 2 * math.pi * i / 60
        wide = rng.choice([0.7, 1.0, 1.0, 1.9]) * px
        place = x + math.cos(a) * r * 1.03, y + math.sin(a) * r * 1.03
        mesh.tube([(*place, -top), (*place, top)], wide, 8, rng.choice([city.PIPE, city.PIPE, city.CONCRETE]))
    level = -top
    while level < top:
        level += rng.choice([14, 22, 30, 46]) * px
        wide, high = r + rng.choice([3, 5, 9]) * px, rng.choice([1.2, 2.4, 4.5]) * px
        mesh.tube([(x, y, level), (x, y, level + high)], wide, 64, city.CONCRETE, smooth=False)
        mesh.tube([(x, y, level + high + 1.6 * px), (x, y, level + high + 2.2 * px)], wide, 64, city.DARK, smooth=False)
        for i in range(80):
            a = 2 * math.pi * i / 80
            at = x + math.cos(a) * wide, y + math.sin(a) * wide
            q = 0.3 * px
            mesh.box(at[0] - q, at[0] + q, at[1] - q, at[1] + q, level - rng.uniform(1, 4) * px, level + high + 2 * px, city.DARK)


def near(stage: Stage) -> None:
    """90 m to 500 m: the dark of the wall that one stands beside."""
    stage.block((-520, -205), (400, 640), (-520, 70), 2.5, 32, pipes=5, belts=9, ribs=4)
    stage.block((-520, -245), (410, 620), (70, 420), 2.4, 30, pipes=4, belts=6, ribs=3)
    stage.block((-430, -165), (215, 350), (-300, 330), 2.8, 34, pipes=5, belts=9, ribs=3)
    stage.block((-260, -112), (100, 150), (-140, 140), 3.4, 40, pipes=4, belts=6, ribs=2)
    for x, z, r in ((-104, -62, 5.0), (-110, -54, 2.2), (-98, -66, 1.4), (-118, 66, 4.0), (-112, 72, 1.6)):
        _run(stage, x, z, (110, 640), r)
    for z, r in ((-150, 6), (40, 5)):
        _run(stage, -205 + r * 1.3, z, (395, 645), r)
    for a, b, sag in (((-240, 150, 330), (230, 150, 330), 70), ((-230, -20, 340), (230, -40, 340), 40)):
        stage.cable(a, b, sag, 0.7)
