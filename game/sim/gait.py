"""How far into its animation one is who goes: as far as the feet have gone, whatever the pace, so that none of them slides."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gait:
    """Both are said by the sheets: how far a cycle of the animation leads, px, and how long it is, ticks."""

    reach: float
    ticks: int


GAITS = {"run": Gait(90.0, 30), "walk": Gait(40.0, 48), "crawl": Gait(21.0, 18), "ladder": Gait(29.3, 16)}
STROKES, LIES, SLOW, UPRIGHT = 0.3, 15.0, 50.0, 9  # of who swims: share of a crawl's pace, px higher than one stands, px/s, ticks
SWINGS = "run", "walk", "jump", "apex", "fall", "land"  # in which an arm that is drawn apart goes along with the body


def age(pose: str, ticks: int, way: float) -> int:
    """Ticks since the animation began: as many as passed, or, of one who goes, as `way` px of it take; backwards for less than 0."""
    gait = GAITS.get(pose)
    return ticks if gait is None else int(way / gait.reach * gait.ticks) % gait.ticks


def carried(pose: str, ticks: int) -> tuple[str, int]:
    """Animation and age of an arm that aims at nothing, while the body does this."""
    return (pose, ticks) if pose in SWINGS else ("carry", ticks)


def swum(way: float, speed: float) -> tuple[str, int, float]:
    """Animation, age and px by which it is lifted of one who swims `speed` px/s and has come `way` px: lying as one crawls, or upright."""
    if abs(speed) < SLOW:
        return "apex", UPRIGHT, 0.0
    return "crawl", int(way * STROKES / GAITS["crawl"].reach * GAITS["crawl"].ticks) % GAITS["crawl"].ticks, LIES
