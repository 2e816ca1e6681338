"""Whom the figure carries: somebody to carry weighs, takes one hand, and leaves no breath to surge."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.sim.world import World

CIBO = "carries.cibo"  # the flag of the progress under which she is carried
WEIGHS = 0.5  # persons
PACE = 0.72  # share of a run


def carries(world: "World") -> bool:
    """Does whoever is under control carry her?"""
    return bool(world.progress.flags.get(CIBO))
