"""How a companion looks: the body, the line it hangs on or has shot, and the lamp on its suit, which outlives it by a moment."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.actors.companion.being import LIES, Being
from game.actors.companion.natures import drawn
from game.sim.look import AnyLook, Glow, Layer, Line, Look

if TYPE_CHECKING:
    from game.actors.companion.someone import Someone

STANDING, CROUCHED, LYING, HAND = 40, 24, 12, 32  # px above the feet
STOOPED = ("crouch", "crawl", "cower")
LAMP, LAMP_RADIUS, LAMP_STRENGTH = "#ffe9c4", 48.0, 0.45
LAMP_DIES, LAMP_BLINK, LAMP_LIT = 300, 17, 11  # ticks: until it is out, from blink to blink, and alight between
SAFE_BLINK, SAFE_WHITE = 8, 2  # ticks


def height(companion: "Someone") -> int:
    """px, as it holds itself now."""
    return LYING if companion.pose == LIES else CROUCHED if companion.pose in STOOPED else STANDING


def looks(companion: "Someone") -> Iterator[AnyLook]:
    """Body first; nothing of one who is away."""
    if companion.being.state is Being.AWAY:
        return
    x, y = companion.climbed if companion.pose == "climb" else (companion.x, companion.feet)
    pose = drawn(companion.who, companion.pose)
    flash = companion.flash_ticks > 0 or (companion.safe_ticks % SAFE_BLINK >= SAFE_BLINK - SAFE_WHITE and companion.life > 0)
    yield Look(companion.who, pose, companion.age, x, y, companion.facing < 0, Layer.COMPANION, flash=flash)
    anchor = companion.trail.here.anchor if companion.trail is not None and companion.hop is None else None
    if anchor is not None and companion.pose == "swing":
        yield Line("harpoon", [anchor, (companion.x, companion.y - HAND)], Layer.COMPANION, key=1)
    if companion.arm.tip is not None:
        yield Line("harpoon", [companion.hand, companion.arm.tip], key=3, over="muzzle")
    yield _lamp(companion)


def _lamp(companion: "Someone") -> Glow:
    """It flickers and goes out with who carried it."""
    lying = companion.being.among(Being.DOWN, Being.DEAD)
    strength = LAMP_STRENGTH
    if companion.being.state is Being.DEAD:
        ticks = companion.being.ticks
        strength *= max(0.0, 1 - ticks / LAMP_DIES) if ticks % LAMP_BLINK < LAMP_LIT else 0.0
    up = LYING if lying else HAND
    return Glow(companion.x + 4 * companion.facing, companion.y - up, LAMP_RADIUS, LAMP, strength, key=2)
