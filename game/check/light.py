"""Light that costs more than it shows."""

from collections.abc import Iterator

from game.check.case import Case, Findings
from game.sim.level import Thing

PICTURE = (640, 360)  # px
MOST = 40  # lights in one picture: twice of what a frame was measured with
Disc = tuple[float, float, float, Thing]  # middle and radius, px


def light(case: Case) -> Findings:
    """The picture with the most lights in it, if they are too many; and lights that light nothing."""
    discs = list(_discs(case))
    for _, _, radius, thing in discs:
        if radius <= 0:
            yield case.doubtful(thing, f"{thing.kind} lights nothing: its radius is {radius:g}", "Set 'radius', or draw an ellipse.")
    worst, at = max(((_together(discs, disc), disc) for disc in discs), key=lambda found: found[0], default=(0, None))
    if worst > MOST and at is not None:
        yield case.doubtful(at[3], f"{worst} lights meet in one picture round here, {MOST} are the most that is wise",
                            "Take some away, or make one larger one of several.")  # fmt: skip


def _discs(case: Case) -> Iterator[Disc]:
    for thing in case.of("Light"):
        oval = thing.shape == "ellipse" and thing.w > 0
        yield *thing.centre, thing.w / 2 if oval else case.built[thing.oid].radius, thing
    for thing in case.of("Lamp"):
        lamp = case.built[thing.oid]
        yield thing.x, thing.y + lamp.length, lamp.radius, thing


def _together(discs: list[Disc], middle: Disc) -> int:
    """How many reach into the picture round this one."""
    x, y, w, h = middle[0], middle[1], PICTURE[0] / 2, PICTURE[1] / 2
    return sum(abs(ox - x) < w + r and abs(oy - y) < h + r for ox, oy, r, _ in discs)
