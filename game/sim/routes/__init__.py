"""Ways through a level: `ways` finds them for people, over what `ground`, `flight` and `build` work out and `exits` makes of it; `plain` is
how that is kept; `crawl` finds them for those on surfaces."""

from game.sim.routes.gait import ON_FOOT, PERSON, Gait
from game.sim.routes.plain import Plain, basis
from game.sim.routes.ways import Leg, Node, Routes, routes_of

__all__ = ["ON_FOOT", "PERSON", "Gait", "Leg", "Node", "Plain", "Routes", "basis", "routes_of"]
