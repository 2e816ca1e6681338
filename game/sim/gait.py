"""How far into its animation one is who goes: as far as the feet have gone, whatever the pace, so that none of them slides."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gait:
    """Both are said by the sheets: how far a cycle of the animation leads, px, and how long it is, ticks."""

    reach: float
    ticks: int


GAITS = {"run": Gait(90.0, 30), "walk": Gait(40.0, 48), "crawl": Gait(21.0, 18), "ladder": Gait(29.3, 16)}
STROKES, SLOW = Gait(112.0, 48), 50.0  # of who swims, and px/s under which one only keeps afloat
AFLOAT = "swim", "tread"  # what is seen of it
SWINGS = "run", "walk", "jump", "apex", "fall", "land"  # in which an arm that is drawn apart goes along with the body


def age(pose: str, ticks: int, way: float) -> int:
    """Ticks since the animation began: as many as passed, or, of one who goes, as `way` px of it take; backwards for less than 0."""
    gait = GAITS.get(pose)
    return ticks if gait is None else int(way / gait.reach * gait.ticks) % gait.ticks


def carried(pose: str, ticks: int) -> tuple[str, int]:
    """Animation and age of an arm that aims at nothing, while the body does this."""
    return (pose, ticks) if pose in SWINGS or pose in AFLOAT else ("carry", ticks)


def swum(way: float, speed: float, ticks: int) -> tuple[str, int]:
    """Animation and age of one who has been in the water for so many ticks, swims `speed` px/s and has come `way` px."""
    if abs(speed) < SLOW:
        return "tread", ticks
    return "swim", int(way / STROKES.reach * STROKES.ticks) % STROKES.ticks
