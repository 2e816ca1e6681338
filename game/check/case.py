"""One map that is looked at: what it says, what could be built of it, and how its rules speak of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from game import session
from game.autoplay.reach import everywhere, skills_of
from game.check.finding import Finding
from game.paths import ASSETS
from game.session import Session
from game.sim.level import TILE, LevelData, LevelError, Thing
from game.sim.routes.reach import Reach, Skills
from game.sim.spawn import REGISTRY, build

FIGURE = (16, 40)  # px: what a figure takes up that stands


@dataclass
class Case:
    """`level` may hold anything; `sound` is the same without the things that cannot be built."""

    level: LevelData
    assets: Path = ASSETS

    # -- what there is

    @cached_property
    def tried(self) -> list[tuple[Thing, Any]]:
        """Every thing with what it stands for, or with the error why it stands for nothing."""
        return [(thing, _tried(thing, self.level)) for thing in self.level.things]

    @cached_property
    def built(self) -> dict[int, Any]:
        """What could be built, by the thing's id."""
        return {thing.oid: one for thing, one in self.tried if not isinstance(one, LevelError)}

    @cached_property
    def sound(self) -> LevelData:
        """The level with those things that can be built, and links among them alone."""
        level, tried = self.level, self.tried
        while any(isinstance(one, LevelError) for _, one in tried):
            level = replace(level, things=tuple(thing for thing, one in tried if not isinstance(one, LevelError)))
            tried = [(thing, _tried(thing, level)) for thing in level.things]
        return level

    def of(self, *kinds: str) -> list[Thing]:
        """The things of these classes that could be built."""
        return [t for t in self.level.things if t.kind in kinds and t.oid in self.built]

    def hero_at(self, spot: Thing) -> str:
        """The class of the figure with which one begins at a checkpoint."""
        return str(spot.props.get("hero") or self.level.props.get("hero", "Zuru"))

    def skills_at(self, spot: Thing) -> Skills:
        """What that figure can do and not everyone."""
        return skills_of(self.hero_at(spot))

    @cached_property
    def reach(self) -> Reach:
        """All that one can come to from any checkpoint."""
        return everywhere(self.sound)

    def begun(self, spot: Thing) -> Session | None:
        """A run that has just begun at a checkpoint; None if nothing could begin there."""
        try:
            session.checkpoint(self.sound, spot.name)
            return Session(self.sound, 1, spot.name) if self.hero_at(spot) in REGISTRY else None
        except LevelError:
            return None

    # -- what is said of it

    def wrong(self, thing: Thing, problem: str, hint: str = "", *, broken: bool = True) -> Finding:
        """A finding at a thing."""
        x, y = thing.centre
        return Finding(self.level.file, thing.layer, max(thing.oid, 0), int(x // TILE), int(y // TILE), problem, hint, broken)

    def doubtful(self, thing: Thing, problem: str, hint: str = "") -> Finding:
        """What is legal at a thing, but surely not meant."""
        return self.wrong(thing, problem, hint, broken=False)

    def on_layer(self, layer: str, problem: str, hint: str = "") -> Finding:
        """What is legal in a layer, but surely not meant."""
        return Finding(self.level.file, layer, 0, -1, -1, problem, hint, broken=False)

    def on_map(self, problem: str, hint: str = "") -> Finding:
        """A finding in the map's own properties."""
        return Finding(self.level.file, "", 0, -1, -1, problem, hint)


Findings = Iterator[Finding]


def _tried(thing: Thing, level: LevelData) -> Any:
    try:
        return build(thing, level)
    except LevelError as wrong:
        return wrong


def body(x: float, y: float) -> tuple[int, int, int, int]:
    """The box of a standing figure whose feet are at x, y."""
    left = round(x) - FIGURE[0] // 2
    return left, round(y) - FIGURE[1], left + FIGURE[0], round(y)


def quoted(thing: Thing) -> str:
    """How a thing is called in a sentence."""
    return f"{thing.kind} '{thing.name}'" if thing.name else f"this {thing.kind}"
