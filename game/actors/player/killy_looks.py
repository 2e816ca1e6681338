"""How Killy looks: body, the arm with the emitter laid over it, the light that gathers at its muzzle, and the line he aims along."""

from collections.abc import Iterator
from math import atan2, degrees
from typing import TYPE_CHECKING

from game.actors.player.doing import Doing
from game.sim import gait
from game.sim.actions import direction
from game.sim.look import AnyLook, Glow, Layer, Line, Look

if TYPE_CHECKING:
    from game.actors.player.killy import Killy

ARM_FRAME = 6  # ticks of one frame in the sheet: its frames are picked by angle
LOW = ("floored", "get_up", "kneel", "kneel_down", "rise")
ARMLESS = ("wheel", "hold", "hang", "climb", "ladder", "die", "surge", "crawl", "hurt", "stagger", "strike", "parry", "recoil", *LOW)
KICK = 6  # ticks in which the arm is shown kicked back
MUZZLE = 22.0  # px from the hand: where light gathers
PINK = "#ff4f95"
GATHER, GATHER_FULL = 26.0, 84.0  # px, the light's radius at first and when the beam is full
ORB, ORB_FULL = 1.0, 6.0  # px, its visible middle
PULSE = 8  # ticks of the throb of a full one
LOADED, SHOULDER = ("idle", "walk", "run"), 33.0  # how what he carries sways; px over his feet
BENT = "idle", "walk", "swim", "tread"  # what he does bent under it: `carry_idle` and so on
EYES, EYES_RADIUS = "#bcd8ff", 26.0
OWN, OWN_RADIUS = "#9cc4cc", 40.0  # a breath of cold light, so that he can be found in the dark


def looks(killy: "Killy") -> Iterator[AnyLook]:
    """Everything of him, body first."""
    body = killy.body_look("killy")
    if killy.doing.state is Doing.CLIMB:  # drawn from where he hung: the frames themselves go up and over
        body.x, body.y = float(killy.climb_from[0]), float(killy.climb_from[1])
    done = body.anim
    if killy.carries and done in BENT:
        body.anim = f"carry_{done}"
    yield body
    if killy.carries:
        anim = killy.pose if killy.pose in LOADED else "idle"
        load = Look("cibo_carried", anim, killy.pose_age, killy.x, killy.y - SHOULDER, body.flip, Layer.COMPANION, key=7, over="shoulder")
        yield load
        yield Glow(load.x, load.y, EYES_RADIUS, EYES, 0.25, key=8)
    if done not in ARMLESS:
        anim, age = _arm(killy, done, body.age)
        yield Look("killy_arm", anim, age, killy.x, killy.y, killy.facing < 0, Layer.HERO, flash=body.flash, key=1, over="shoulder")
    yield from _gathering(killy)
    yield Glow(killy.x, killy.y - killy.h + 14, OWN_RADIUS, OWN, 0.3, key=3)


def _gathering(killy: "Killy") -> Iterator[AnyLook]:
    """Light at the muzzle, and the thin line, brighter the more there is; full, it throbs."""
    if killy.sight is None:
        return
    charge, (x, y), way = killy.charge, killy.hand, direction(killy.angle)
    x, y = x + way[0] * MUZZLE, y + way[1] * MUZZLE
    throb = 0.75 + 0.25 * (killy.emitter.held // PULSE % 2) if charge == 1.0 else 0.35 + 0.4 * charge
    yield Glow(x, y, GATHER + (GATHER_FULL - GATHER) * charge * charge, PINK, throb, key=4, casts=True)
    style = "aim_full" if charge == 1.0 else "aim"
    yield Line(style, [(x, y), killy.sight], key=5, over="muzzle")
    yield Line("orb", [(x, y), (x, y), (x + ORB + (ORB_FULL - ORB) * charge * throb, y)], key=6, over="muzzle")


def _arm(killy: "Killy", done: str, since: int) -> tuple[str, int]:
    """The arm points where he aims while the gun is up; else the gun is carried."""
    if killy.strike.busy:
        return killy.strike.gesture, killy.strike.since
    ahead, down = direction(killy.angle)
    ahead *= killy.facing
    up = killy.stance or killy.aims or killy.sight is not None
    if not up or ahead < -0.05:
        return gait.carried(done, since)
    anim = "charge" if killy.sight is not None else "fire" if killy.shot_ago < KICK else "aim"
    return anim, round(degrees(atan2(max(ahead, 0.0), down)) / 22.5) * ARM_FRAME
