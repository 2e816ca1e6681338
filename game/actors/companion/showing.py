"""How a companion looks: the body, the line it hangs on or has shot, and the lamp on its suit, which outlives it by a moment."""

from collections.abc import Iterator
from math import atan2, degrees, hypot
from typing import TYPE_CHECKING

from game.actors.companion.asked import HOLDS, POSE
from game.actors.companion.being import LIES, Being
from game.actors.companion.natures import ARM_APART, STAND_INS, nature_of
from game.kit.geometry import Point
from game.sim import gait
from game.sim.look import AnyLook, Glow, Layer, Line, Look

if TYPE_CHECKING:
    from game.actors.companion.someone import Someone

STANDING, CROUCHED, LYING, HAND = 40, 24, 12, 32  # px above the feet
STOOPED = ("crouch", "crawl", "cower")
LAMP, LAMP_RADIUS, LAMP_STRENGTH = "#ffe9c4", 48.0, 0.45
LAMP_DIES, LAMP_BLINK, LAMP_LIT = 300, 17, 11  # ticks: until it is out, from blink to blink, and alight between
SAFE_BLINK, SAFE_WHITE = 8, 2  # ticks
SWUNG = 5.0  # degrees of a swing in a tick of the animation
STEEP = 0.42  # px up or down per px of the shot from which it is not shown level
AIMED_UP, AIMED_DOWN = 0, 20  # ticks of the animation
RAISED = 26  # ticks of the animation for which the gun is up before it kicks


def height(companion: "Someone") -> int:
    """px, as it holds itself now."""
    return LYING if companion.pose == LIES else CROUCHED if companion.pose in STOOPED else STANDING


def looks(companion: "Someone") -> Iterator[AnyLook]:
    """Body first; nothing of one who is away."""
    if companion.being.state is Being.AWAY:
        return
    x, y = companion.climbed if companion.pose == "climb" else (companion.x, companion.feet)
    if companion.aboard is not None and companion.hop is None:
        y += companion.aboard.slant(x)
    anchor = companion.trail.here.anchor if companion.trail is not None and companion.hop is None else None
    anim, age = _animation(companion, anchor)
    if companion.swims:
        anim, age = gait.swum(companion.gone_px, companion.vx, companion.age)
    flash = companion.flash_ticks > 0 or (companion.safe_ticks % SAFE_BLINK >= SAFE_BLINK - SAFE_WHITE and companion.life > 0)
    flip = companion.facing < 0
    yield Look(companion.who, anim, age, x, y, flip, Layer.COMPANION, flash=flash)
    if anim in ARM_APART.get(companion.who, ()):
        yield Look(f"{companion.who}_arm", *gait.carried(anim, age), x, y, flip, Layer.COMPANION, flash=flash, key=4, over="shoulder")
    if anchor is not None and anim == "swing":
        yield Line("harpoon", [(companion.x, companion.y - HAND), anchor], Layer.COMPANION, key=1, over="muzzle")
    if companion.hop is not None and companion.hop.line is not None:
        yield Line("harpoon", [companion.hand, companion.hop.line], Layer.COMPANION, key=1, over="muzzle")
    if companion.arm.tip is not None:
        yield Line("harpoon", [companion.hand, companion.arm.tip], key=3, over="muzzle")
    yield _lamp(companion)


def _animation(companion: "Someone", anchor: Point | None) -> tuple[str, int]:
    """Which one, and how old: feet go as far as it goes."""
    pose, age = STAND_INS.get(companion.pose, companion.pose), companion.age
    if companion.asked is not None and companion.asked.there and pose == POSE:
        return HOLDS, age
    if pose == "run" and companion.aside and not companion.going:
        pose = "walk"
    elif pose == "crouch" and companion.being.state is Being.DOWN:
        pose = "get_up"
    elif pose == "swing" and anchor is not None:
        age = _swung(companion, anchor)
    elif pose == "shoot":
        return _shooting(companion)
    return pose, gait.age(pose, age, companion.gone_px)


def _shooting(companion: "Someone") -> tuple[str, int]:
    """The gun kicks when the bolt leaves it; aimed steeply it is only held up or down."""
    arm, age = companion.arm, companion.age
    rise = arm.way[1]
    if arm.tell and arm.target is not None:
        (x, y), (to_x, to_y) = companion.hand, arm.target.line_at()
        rise = (to_y - y) / max(hypot(to_x - x, to_y - y), 1.0)
    if abs(rise) > STEEP:
        return "aim", AIMED_UP if rise < 0 else AIMED_DOWN
    return "shoot", min(age, RAISED - 1) if arm.tell else RAISED + age - nature_of(companion.who).tell


def _swung(companion: "Someone", anchor: Point) -> int:
    """Ticks of the animation at which the body hangs from its anchor as it does here: 0 with that 60 degrees ahead, 24 as far behind."""
    lean = degrees(atan2((anchor[0] - companion.x) * companion.facing, companion.y - HAND - anchor[1]))
    return max(0, min(round((60 - lean) / SWUNG) + 2, 26))


def _lamp(companion: "Someone") -> Glow:
    """It flickers and goes out with who carried it."""
    lying = companion.being.among(Being.DOWN, Being.DEAD)
    strength = LAMP_STRENGTH
    if companion.being.state is Being.DEAD:
        ticks = companion.being.ticks
        strength *= max(0.0, 1 - ticks / LAMP_DIES) if ticks % LAMP_BLINK < LAMP_LIT else 0.0
    up = LYING if lying else HAND
    return Glow(companion.x + 4 * companion.facing, companion.y - up, LAMP_RADIUS, LAMP, strength, key=2)
