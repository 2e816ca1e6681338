"""A body in the air, tick by tick, as the mover would move it: where a jump, a fall, a surge or a swing really ends."""

from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil

from game.kit.approach import approach
from game.kit.geometry import Point
from game.sim.level import LevelData
from game.sim.routes.free import BESIDE, OVER, Speeds, Stretch, busy, tiles
from game.sim.routes.gait import Gait
from game.sim.routes.ground import CRAWL, Ground, Track
from game.sim.terrain import AIR, TILE, Terrain

LONGEST = 420  # ticks
HALF = 8  # px, half of a body's width
EVERY = 4  # ticks between two points of the way that are kept
TAKES = -60.0  # px/s: who rises faster takes hold of no ladder
LATE = 40.0  # px/s upwards from where on a surge makes the most of a jump
SOON = 40.0  # px: farther than that nobody comes in EVERY ticks
OPEN = 24  # tiles of air in which stretches are flown
HOME = OPEN * TILE // 2  # px: where in it they begin


@dataclass(slots=True)
class Push:
    """How one sets out: px/s, ticks for which jump is held, x up to which one presses on, and whether a surge is spent at the top."""

    vx: float
    vy: float = 0.0
    hold: int = 0
    aim: float = 0.0
    surge: bool = False
    through: float = -1e9  # px: one-way edges above this height do not hold
    ladder: Track | None = None  # the one to take hold of on the way


@dataclass(slots=True)
class Landing:
    """Where a flight ended: on which track and where, after how many ticks and by which points; what it needs to be gone."""

    track: Track
    at: Point
    ticks: int
    via: tuple[Point, ...]
    through: tuple[int, ...] = ()
    hang: Point | None = None  # where the hands caught the lip, feet


@dataclass(slots=True)
class Flight:
    """One body on its way."""

    ground: Ground
    gait: Gait
    x: int
    y: int
    push: Push
    h: int
    busy: list[int]
    vx: float = 0.0
    vy: float = 0.0
    rest_x: float = 0.0
    rest_y: float = 0.0
    hold: int = 0
    surge_left: int = 0
    surged: bool = False
    through: tuple[int, ...] = ()
    via: list[Point] = field(default_factory=list)
    found: list[Landing] = field(default_factory=list)

    def run(self) -> None:
        """Flies until it ends; finds every place where it would: on things that may be gone, and under them."""
        self.vx, self.vy, self.hold = self.push.vx, self.push.vy, self.push.hold
        tick, last, over = 0, LONGEST - 1, False
        while tick < last and not over:
            if tick % EVERY == 0 and tick + EVERY <= last and self._glide():
                tick += EVERY
            else:
                tick += 1
                over = self._tick(tick)

    def _tick(self, tick: int) -> bool:
        """One tick; does it end here?"""
        self._speeds()
        self._across()
        if self._down(tick) or self.y > self.ground.terrain.rows * TILE:
            return True
        if self.push.ladder is not None and self._take(tick, self.push.ladder):
            return True
        if self.vy >= 0 and self.h == self.gait.standing and self._catch(tick):
            return True
        if tick % EVERY == 0:
            self.via.append((float(self.x), float(self.y)))
        return False

    # -- through open air

    def _glide(self) -> bool:
        """EVERY ticks at once, where nothing is near."""
        if self.push.ladder is not None:
            return False
        stretch = self._stretch()
        col, row, free = (self.x >> 4) + BESIDE, (self.y >> 4) + OVER, self.busy
        for dc, up, rows in stretch.cells:
            if free[col + dc] & rows << row - up:
                return False
        if self.y + stretch.dy > self.ground.terrain.rows * TILE:
            return False
        self.x, self.y = self.x + stretch.dx, self.y + stretch.dy
        self.vx, self.vy, self.rest_x, self.rest_y = stretch.vx, stretch.vy, stretch.rest_x, stretch.rest_y
        self.hold, self.surge_left, self.surged = stretch.hold, stretch.surge_left, stretch.surged
        self.via.append((float(self.x), float(self.y)))
        return True

    def _stretch(self) -> Stretch:
        push, gap = self.push, self.push.aim - self.x
        gap = SOON if gap > SOON else -SOON if gap < -SOON else gap
        speeds = self.vx, self.vy, self.rest_x, self.rest_y, self.hold, self.surge_left, self.surged
        return _in_the_open(self.gait, self.h, self.x & 15, self.y & 15, gap, push.vy, push.hold, push.surge, speeds)

    def _measured(self) -> Stretch:
        """Flies EVERY ticks in the open."""
        x0, y0, h, (above, below) = self.x, self.y, self.h, self.gait.hands
        left = right = x0
        top = bottom = y0
        catches = False
        for _ in range(EVERY):
            self._speeds()
            self.rest_x += self.vx / 60
            self.rest_y += self.vy / 60
            dx, dy = round(self.rest_x), round(self.rest_y)
            self.x, self.y, self.rest_x, self.rest_y = self.x + dx, self.y + dy, self.rest_x - dx, self.rest_y - dy
            left, right, top, bottom = min(left, self.x), max(right, self.x), min(top, self.y), max(bottom, self.y)
            catches = catches or self.vy >= 0
        if catches and h == self.gait.standing:  # the hands feel a little further
            left, right, top, bottom = left - 1, right + 1, top - above, max(bottom, bottom - h + below + 7)
        cells = tuple(tiles((left - HALF, top - h, right + HALF, bottom), x0, y0))
        speeds = self.vx, self.vy, self.rest_x, self.rest_y, self.hold, self.surge_left, self.surged
        return Stretch(self.x - x0, self.y - y0, *speeds, cells)

    # -- a tick

    def _sloped(self) -> bool:
        return self.x >> 4 in self.ground.sloped

    def _side(self) -> int:
        gap = self.push.aim - self.x
        return 0 if abs(gap) < 2 else 1 if gap > 0 else -1

    def _speeds(self) -> None:
        gait = self.gait
        if self.push.surge and not self.surged and self.vy > -LATE:
            self.surged, self.surge_left = True, gait.surge_ticks
        if self.surge_left:
            self.surge_left -= 1
            self.vx, self.vy = self._side() * (gait.surge if self.surge_left else gait.surge_end), 0.0
            return
        side, run = self._side(), gait.run
        if self.vx != side * run:
            over = abs(self.vx) > run and self.vx * side > 0
            self.vx = approach(self.vx, side * run, (520.0 if over else gait.air_accel) / 60)
        slow = self.push.hold and abs(self.vy) < gait.apex
        self.vy = approach(self.vy, gait.fall, gait.gravity * (0.5 if slow else 1.0) / 60)
        if self.hold:
            self.hold -= 1
            self.vy = min(self.vy, self.push.vy)
        elif -self.gait.apex <= self.vy <= 0:
            self._help_up()

    def _across(self) -> None:
        self.rest_x += self.vx / 60
        step = round(self.rest_x)
        self.rest_x -= step
        if not step:
            return
        blocks, top = self.ground.terrain.blocks, self.y - self.h
        side = 1 if step > 0 else -1
        edge = self.x + HALF if side > 0 else self.x - HALF
        ahead = edge - (side > 0)
        if ahead >> 4 == ahead + step >> 4 and not self._sloped():  # still in a column that is known to be free
            self.x += step
            return
        if not blocks(min(edge, edge + step), top, max(edge, edge + step), self.y):
            self.x += step
            return
        while step and not blocks(min(edge, edge + side), top, max(edge, edge + side), self.y):
            self.x, edge, step = self.x + side, edge + side, step - side
        self.vx = self.rest_x = 0.0

    def _down(self, tick: int) -> bool:
        self.rest_y += self.vy / 60
        step = round(self.rest_y)
        self.rest_y -= step
        terrain, left, right = self.ground.terrain, self.x - HALF, self.x + HALF
        sloped = self._sloped()
        if not sloped and step > 0 and (self.y - 1) >> 4 == (self.y + step - 1) >> 4 and self.x >> 4 not in self.ground.fixed:
            self.y += step
            return False
        if step < 0:
            top = self.y - self.h
            while step and ((top & 15 and not sloped) or not terrain.blocks(left, top - 1, right, top)):  # only a new row can be in the way
                top, step = top - 1, step + 1
            self.y = top + self.h
            if step:
                self.vy, self.hold = 0.0, 0
            return False
        for _ in range(step):
            if (sloped or not self.y & 15) and (
                terrain.blocks(left, self.y, right, self.y + 1) or (self.y >= self.push.through and terrain.edge(left, right, self.y))
            ):
                return self._land(tick)
            self._pass_things(tick)
            self.y += 1
        return False

    def _land(self, tick: int) -> bool:
        track = self.ground.at(self.x, self.y)
        if track is not None and (track.kind != CRAWL or self.h < self.gait.standing):
            at = track.snap((float(self.x), float(self.y)))
            self.found.append(Landing(track, at, tick, tuple(self.via), self.through))
        return True

    def _pass_things(self, tick: int) -> None:
        if not self.ground.fixed:
            return
        for (left, top, right, _), track in self.ground.fixed.get(self.x >> 4, ()):
            if round(top) == self.y and self.x - HALF < right and left < self.x + HALF and track.claim not in self.through:
                at = track.snap((float(self.x), float(self.y)))
                self.found.append(Landing(track, at, tick, tuple(self.via), self.through))
                self.through += (track.claim,)

    def _take(self, tick: int, ladder: Track) -> bool:
        x, terrain = round(ladder.spots[0][0]), self.ground.terrain
        if self.vy < TAKES or abs(self.x - x) > HALF - 1 or not (terrain.ladder(x, self.y - 20) and terrain.ladder(x, self.y - 2)):
            return False
        self.found.append(Landing(ladder, ladder.snap((float(x), float(self.y))), tick, tuple(self.via), self.through))
        return True

    def _help_up(self) -> None:
        """A one-way edge that the feet only just miss at the top of a jump is reached."""
        edge = (self.y - 1) & ~15
        near = self.y - edge <= self.gait.edge_help and edge >= self.push.through
        if near and self.ground.terrain.edge(self.x - HALF, self.x + HALF, edge):
            self.vy = -self.gait.apex

    def _catch(self, tick: int) -> bool:
        """Do the hands catch a lip on to which there is room?"""
        side, terrain = self._side(), self.ground.terrain
        column = self.x + HALF if side > 0 else self.x - HALF - 1
        top, (above, below) = self.y - self.h, self.gait.hands
        if not side or (terrain.kind(column >> 4, top - above >> 4) == AIR and terrain.kind(column >> 4, top + below + 6 >> 4) == AIR):
            return False
        first, sloped = top - above, column >> 4 in self.ground.sloped
        for lip in range(first, top + below + ceil(self.vy / 60) + 1):
            if (lip & 15 and lip != first and not sloped) or not terrain.blocks(column, lip, column + 1, lip + 1):
                continue
            if terrain.blocks(column, lip - 1, column + 1, lip):
                return False
            return self._hang(tick, side, lip)
        return False

    def _hang(self, tick: int, side: int, lip: int) -> bool:
        left, terrain = self.x - HALF, self.ground.terrain
        over = left + side * 2 * HALF
        if terrain.blocks(left, lip - self.gait.crouched, left + 2 * HALF, lip):  # a ceiling over the head
            return False
        if terrain.blocks(over, lip - self.gait.crouched, over + 2 * HALF, lip) or terrain.blocks(left, lip, left + 2 * HALF, lip + self.h):
            return False
        track = self.ground.at(self.x + side * 2 * HALF, lip)
        if track is None:
            return False
        ticks = tick + self.gait.hang + self.gait.climb
        hang = float(self.x), float(lip + self.h)
        at = track.snap((float(self.x + side * 2 * HALF), float(lip)))
        self.found.append(Landing(track, at, ticks, tuple(self.via), self.through, hang))
        return True


def fly(ground: Ground, at: Point, push: Push, h: int) -> Flight:
    """A body of height `h` px that left the ground at `at` with this push, at its end."""
    flight = Flight(ground, ground.gait, round(at[0]), round(at[1]), push, h, _busy(ground))
    flight.run()
    return flight


def forget() -> None:
    """What was kept to fly quicker is not needed any more."""
    _in_the_open.cache_clear()
    _busy.cache_clear()


_busy = lru_cache(maxsize=4)(busy)


@lru_cache(maxsize=2)
def _open(gait: Gait) -> Ground:
    return Ground(LevelData("air", "", OPEN, OPEN, Terrain(OPEN, OPEN, bytes(OPEN * OPEN))), gait)


@lru_cache(maxsize=1 << 15)
def _in_the_open(gait: Gait, h: int, x: int, y: int, gap: float, vy: float, hold: int, surge: bool, speeds: Speeds) -> Stretch:
    push = Push(0.0, vy, hold, HOME + x + gap, surge)
    flight = Flight(_open(gait), gait, HOME + x, HOME + y, push, h, [])
    flight.vx, flight.vy, flight.rest_x, flight.rest_y, flight.hold, flight.surge_left, flight.surged = speeds
    return flight._measured()
