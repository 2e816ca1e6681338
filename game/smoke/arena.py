"""Rooms full of crawlers that all hunt, for measuring."""

from collections.abc import Iterator
from itertools import cycle

from game.kit.geometry import distance
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.level import LevelData, Thing
from game.sim.physics import Loose, Physics
from game.sim.surface import Surfaces
from game.sim.terrain import Terrain
from game.sim.world import World

NEAR, FAR = 90.0, 620.0  # px from the figure within which hunters are put: from further away they would not hunt
UNHEARD = 330.0  # px from it at which sleepers are left alone
GAP = 12.0  # px between two places on a surface
_PACE = [Actions(Button.RIGHT)] * 50 + [Actions(Button.RIGHT | Button.JUMP)] * 20 + [Actions(Button.LEFT)] * 60


def hall(cols: int, rows: int) -> list[str]:
    """A walled room with blocks and catwalks all over, as text; the figure starts in its middle."""
    lines = [["#"] * cols] + [["#", *["."] * (cols - 2), "#"] for _ in range(rows - 2)] + [["#"] * cols]
    for row in range(6, rows - 4, 6):
        for col in range(4 + row % 4, cols - 12, 14):
            kind = "#" if (row // 6 + col // 14) % 3 else "-"
            lines[row][col : col + 8] = kind * 8
    middle = rows // 2 // 6 * 6 + 6
    lines[middle][cols // 2 - 6 : cols // 2 + 6] = "#" * 12
    lines[middle - 1][cols // 2] = "@"
    return ["".join(line) for line in lines]


def arena(hunters: int, cols: int, rows: int, *, asleep: bool = False) -> LevelData:
    """The hall with so many crawlers on its floors, walls and ceilings round the figure. Raises ValueError when there is no room."""
    picture = hall(cols, rows)
    bare = room("\n".join(picture))
    start = bare.things[0].centre
    near, far = (UNHEARD, UNHEARD + FAR) if asleep else (NEAR, FAR)
    places = [at for at in _places(bare.terrain) if near < distance(at, start) < far]
    if len(places) < hunters:
        raise ValueError(f"there is room for {len(places)} of {hunters} only")
    chosen = [places[i * len(places) // hunters] for i in range(hunters)]
    props = {"asleep": asleep, "sight": 2 * FAR}
    things = tuple(Thing(i, "Crawler", "", x, y, shape="point", props=props, layer="arena") for i, (x, y) in enumerate(chosen, 1000))
    return room("\n".join(picture), things=things)


def _places(terrain: Terrain) -> Iterator[tuple[float, float]]:
    surfaces = Surfaces(terrain)
    for number, loop in enumerate(surfaces.loops):
        for step in range(int(loop.length / GAP)):
            spot = surfaces.spot(number, step * GAP)
            yield spot.x, spot.y


class Fight:
    """A session in an arena: the figure runs to and fro, cannot be hurt, and everyone is after it."""

    def __init__(self, hunters: int, cols: int = 200, rows: int = 120, *, asleep: bool = False) -> None:
        self.session = Session(arena(hunters, cols, rows, asleep=asleep))
        self._pace = cycle(_PACE)

    @property
    def world(self) -> World:
        """Where it takes place."""
        return self.session.world

    def tick(self) -> None:
        """One tick."""
        hero = self.world.hero
        if hero is not None:
            hero.safe_ticks = 60
        self.session.step(next(self._pace))

    def warm_up(self, ticks: int = 120) -> None:
        """Until all have noticed the figure."""
        for _ in range(ticks):
            self.tick()

    def hunting(self) -> int:
        """How many are after the figure now, in whatever way."""
        minds = [getattr(actor, "mind", None) for actor in self.world.actors]
        return sum(mind is not None and mind.state.name not in ("DORMANT", "ROAM") for mind in minds)


def bare_physics(terrain: Terrain, count: int) -> Physics:
    """So many bodies, falling and rolling in these static shapes, that never sleep, and nothing but physics."""
    physics = Physics(terrain)
    physics.space.sleep_time_threshold = float("inf")
    pool = Loose(physics, count)
    columns = max(1, terrain.cols - 8)
    for i in range(count):
        pool.take(64 + i % columns * 16, 40 + i // columns * 24, 9.0, 60.0 if i % 2 else -60.0, 0.0, 0.0)
    return physics
