"""Who is sent, how likely, and what each of them costs."""

from dataclasses import dataclass

from game.kit.rng import Rng
from game.sim.level import nearest
from game.sim.spawn import REGISTRY
from game.sim.surface import Spot

FLOOR, WALL, CEILING = "floor", "wall", "ceiling"
STEEP = 0.5  # how much of a normal points up on a floor, and down on a ceiling


@dataclass(frozen=True)
class Kind:
    """A class of enemy: points it costs, surfaces it comes out of, px of free space it needs there, for how many ticks out of the
    figure's sight it is still on its way, and whether it comes over walls and ceilings."""

    cls: str
    cost: float
    sides: tuple[str, ...]
    room: float
    lost: int
    runs: bool = False


KINDS = {
    "crawler": Kind("Crawler", 1.0, (FLOOR, WALL, CEILING), 26.0, 480, runs=True),
    "hanger": Kind("Hanger", 1.5, (CEILING,), 60.0, 900),
    "brute": Kind("Brute", 4.0, (FLOOR,), 72.0, 1200),
}


def side_of(spot: Spot) -> str:
    """Is this place on a floor, a wall or a ceiling?"""
    return FLOOR if spot.ny < -STEEP else CEILING if spot.ny > STEEP else WALL


class Roster:
    """From a text such as `crawler:4 hanger:1`: names and weights. Raises ValueError for what is not one."""

    def __init__(self, text: str) -> None:
        self.weights: list[tuple[Kind, float]] = []
        for part in text.split():
            name, _, weight = part.partition(":")
            if name not in KINDS or KINDS[name].cls not in REGISTRY:
                raise ValueError(f"'roster' names '{name}', whom nobody knows. {nearest(name, KINDS)}".strip())
            self.weights.append((KINDS[name], _weight(weight)))
        if not self.weights:
            raise ValueError("'roster' is empty, it has to name somebody: crawler:4 hanger:1")
        self.cheapest = min(kind.cost for kind, _ in self.weights)  # points

    def draw(self, rng: Rng, points: float) -> Kind | None:
        """One of those that so many points pay for, by weight."""
        able = [(kind, weight) for kind, weight in self.weights if kind.cost <= points]
        left = rng.unit() * sum(weight for _, weight in able)
        for kind, weight in able:
            left -= weight
            if left < 0:
                return kind
        return able[-1][0] if able else None


def _weight(text: str) -> float:
    try:
        weight = float(text or 1)
    except ValueError:
        weight = 0.0
    if not 0 < weight < 1000:
        raise ValueError(f"'roster' has the weight '{text}', it has to be a number above 0")
    return weight
