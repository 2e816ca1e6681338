"""How Zuru looks: body, the arm with the gun laid over it, the line, the lamp on her suit."""

from collections.abc import Iterator
from math import atan2, degrees
from typing import TYPE_CHECKING

from game.actors.player.doing import Doing
from game.sim import gait
from game.sim.actions import direction
from game.sim.look import AnyLook, Glow, Layer, Line, Look

if TYPE_CHECKING:
    from game.actors.player.zuru import Zuru

ARM_FRAME, SWING_FRAME = 6, 3  # ticks of one frame in the sheets: their frames are picked by angle
OUT_OF_HAND = "hurt", "stagger", "cower", "throw", "sit", "sit_down"
ARMLESS = (*gait.AFLOAT, "wheel", "hold", "hang", "climb", "ladder", "die", "swing", "surge", "crawl", *OUT_OF_HAND)
KICK = 5  # ticks in which the gun is shown kicked back
LAMP, LAMP_RADIUS = "#ffe9c4", 76.0  # px


def looks(zuru: "Zuru") -> Iterator[AnyLook]:
    """Everything of her, body first."""
    body = zuru.body_look("zuru")
    if zuru.doing.state is Doing.CLIMB:  # drawn from where she hung: the frames themselves go up and over
        body.x, body.y = float(zuru.climb_from[0]), float(zuru.climb_from[1])
    if zuru.pose == "swing":
        body.age = _swing_frame(zuru) * SWING_FRAME
    yield body
    armed = body.anim not in ARMLESS
    if armed:
        yield _arm(zuru, body.flash)
    if zuru.harpoon.out:
        style = "harpoon" if zuru.harpoon.holds else "harpoon_loose"
        yield Line(style, zuru.harpoon.points(zuru.hand), key=2, over="muzzle" if armed or zuru.pose == "swing" else "")
    yield Glow(zuru.x + 4 * zuru.facing, zuru.y - zuru.h + 10, LAMP_RADIUS, LAMP, 0.55, key=3, casts=True)


def _arm(zuru: "Zuru", flash: bool) -> Look:
    anim, age = _arm_frame(zuru)
    return Look("zuru_arm", anim, age, zuru.x, zuru.y, zuru.facing < 0, Layer.HERO, flash=flash, key=1, over="shoulder")


def _arm_frame(zuru: "Zuru") -> tuple[str, int]:
    """The arm points where the line goes or holds, or where she aims; else the gun is carried."""
    ahead, down = direction(zuru.angle)
    if zuru.harpoon.holds:
        ahead, down = zuru.harpoon.tip[0] - zuru.x, zuru.harpoon.tip[1] - zuru.hand[1]
    elif zuru.harpoon.out:
        ahead, down = zuru.harpoon.way
    ahead *= zuru.facing
    if not (zuru.harpoon.out or zuru.aiming or zuru.aims) or ahead < -0.05:
        return gait.carried(zuru.pose, zuru.pose_age)
    return _arm_anim(zuru), round(degrees(atan2(max(ahead, 0.0), down)) / 22.5) * ARM_FRAME


def _arm_anim(zuru: "Zuru") -> str:
    if not zuru.harpoon.out:
        return "aim"
    if zuru.reeling:
        return "reel"
    return "fire" if zuru.harpoon.bolt.ticks < KICK and not zuru.harpoon.holds else "empty"


def _swing_frame(zuru: "Zuru") -> int:
    """0 with the anchor 60 degrees ahead, 8 with it as far behind."""
    line = zuru.harpoon.line
    x, y = line.last if line else (zuru.x, zuru.y - 100)
    lean = degrees(atan2((x - zuru.x) * zuru.facing, zuru.hand[1] - y))
    return max(0, min(8, round((60 - lean) / 15)))
