"""A way that somebody has gone, on ground that moves meanwhile."""

from dataclasses import dataclass

from game.sim.trail import Step, Trail


@dataclass
class Slab:
    """What carries, and sinks."""

    alive: bool = True
    left: int = 100
    top: int = 50
    solid: bool = True


def test_nobody_goes_on_over_what_has_sunk_from_the_ground_beside_it() -> None:
    slab = Slab()
    trail = Trail.along(Step(4.0, 0.0, solid=slab), [Step(0.0, 0.0, solid=slab), Step(97.0, 50.0), Step(90.0, 50.0)])
    slab.top = 120
    trail.advance(6.0)
    assert trail.here.at == (100.0, 120.0), "it stands at the slab's edge, not in the wall beside that"
    assert trail.here.solid is slab


def test_who_follows_goes_over_an_edge_that_is_still_level() -> None:
    slab = Slab()
    trail = Trail.along(Step(4.0, 0.0, solid=slab), [Step(0.0, 0.0, solid=slab), Step(97.0, 50.0), Step(90.0, 50.0)])
    trail.advance(6.0)
    assert trail.here.at == (98.0, 50.0)
    assert trail.here.solid is None
