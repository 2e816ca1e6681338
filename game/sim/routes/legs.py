"""One leg of a way, and the edges of the graph that are made of legs."""

from dataclasses import dataclass

from game.kit.geometry import Point


@dataclass(frozen=True, slots=True)
class Leg:
    """From a to b (feet, px) in so many ticks, by the points in `via`.

    `kind` is one of walk crawl jump drop ledge climb ladder swing ride swim.
    `oid` is the thing that carries, or that it comes down on (0: terrain); `needs` what not everyone can do; `anchor` what a line holds.
    """

    kind: str
    a: Point
    b: Point
    ticks: int
    via: tuple[Point, ...] = ()
    oid: int = 0
    needs: str = ""
    anchor: Point | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """From one port of the graph to another: the legs, which things have to be there for it, and which have to be gone."""

    start: int
    end: int
    ticks: int
    legs: tuple[Leg, ...]
    on: tuple[int, ...] = ()
    through: tuple[int, ...] = ()
    needs: str = ""
