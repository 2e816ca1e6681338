"""What a level author placed for the eye, sorted for drawing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from game.sim.level import LevelData
from game.sim.look import Layer, Look
from game.sim.scenery import Prop, Scenery
from game.sim.spawn import REGISTRY, build
from game.view.snapshot import Seen

S = TypeVar("S", bound=Scenery)


def placed(level: LevelData) -> list[Scenery]:
    """Every piece of scenery of a level, in the order of the map."""
    kinds = {name for name, kind in REGISTRY.items() if issubclass(kind, Scenery)}
    return [build(thing, level) for thing in level.things if thing.kind in kinds]


def only(scenery: Sequence[Scenery], kind: type[S]) -> list[S]:
    """Those of one kind."""
    return [s for s in scenery if isinstance(s, kind)]


@dataclass(frozen=True)
class Props:
    """Placed pictures: behind the tiles, on them, and before the figures."""

    back: list[Seen]
    middle: list[Seen]
    front: list[Seen]

    def tick(self, ticks: int) -> None:
        """Their animations go on; twins do not move in step."""
        for seen in self.each():
            assert isinstance(seen.look, Look)
            seen.look.age = ticks + int(seen.look.x) * 7 % 97

    def each(self) -> list[Seen]:
        """All of them."""
        return [*self.back, *self.middle, *self.front]


def sorted_props(props: Sequence[Prop]) -> Props:
    """Placed pictures by where they are drawn."""
    return Props(
        [_seen(p) for p in props if p.back],
        [_seen(p) for p in props if not p.back and not p.front],
        [_seen(p) for p in props if p.front and not p.back],
    )


def _seen(prop: Prop) -> Seen:
    """A prop's pivot lies on its point, or on the middle of its rectangle's lower edge."""
    place = prop.place
    at = (place.x, place.y) if place.shape == "point" else (place.x + place.w / 2, place.y + place.h)
    look = Look(prop.sheet, prop.anim, 0, at[0], at[1], prop.flip, Layer.PROP)
    return Seen(0, look, [at], [at])
