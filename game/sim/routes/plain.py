"""A finished graph as plain data, so that it can be kept and be taken up again without trying its moves anew."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.kit.geometry import Point
from game.sim.level import LevelData, Thing
from game.sim.routes.ground import FLOORS, MASS
from game.sim.routes.legs import Edge
from game.sim.routes.stands import WET


@dataclass(frozen=True, slots=True)
class Plain:
    """The ports, by the number of their track and where on it they are, and all edges, port after port."""

    ports: tuple[tuple[int, Point], ...]
    edges: tuple[Edge, ...]


def basis(level: LevelData) -> Iterator[bytes]:
    """All of a level that its ways are worked out from: levels that have this in common have the same ways."""
    yield repr((level.cols, level.rows)).encode()
    yield b"".join(level.terrain.kinds)
    for thing in level.things:
        if thing.kind in FLOORS or thing.kind in WET or thing.kind == MASS:
            yield repr((_content(thing), _content(level.thing(int(thing.number("path")))))).encode()


def _content(thing: Thing | None) -> tuple[object, ...]:
    if thing is None:
        return ()
    return thing.oid, thing.kind, thing.rect, thing.shape, thing.points, sorted(thing.props.items()), thing.cells
