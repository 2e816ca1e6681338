"""What carries only so many: a companion waits until it is free."""

from typing import TYPE_CHECKING

from game.sim.footing import under
from game.sim.trail import Trail

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.world import World

AHEAD = 2  # steps


def crowded(companion: "Companion", world: "World", way: Trail) -> bool:
    """Would what lies ahead not carry it, too, as long as somebody else is on it?"""
    here = under(world, way.here.at)
    ahead = (under(world, step.at) for step in way.steps[1 : 1 + AHEAD] if step.rest)
    return any(solid is not None and solid is not here and not solid.carries_also(world, companion) for solid in ahead)
