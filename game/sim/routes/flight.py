"""A body in the air, tick by tick, as the mover would move it: where a jump, a fall, a surge or a swing really ends."""

from dataclasses import dataclass, field
from math import ceil

from game.kit.approach import approach
from game.kit.geometry import Point
from game.sim.routes.gait import Gait
from game.sim.routes.ground import CRAWL, Ground, Track
from game.sim.terrain import AIR, TILE

LONGEST = 420  # ticks
HALF = 8  # px, half of a body's width
EVERY = 4  # ticks between two points of the way that are kept
TAKES = -60.0  # px/s: who rises faster takes hold of no ladder
LATE = 40.0  # px/s upwards from where on a surge makes the most of a jump


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

    def run(self) -> list[Landing]:
        """Flies until it ends; every place where it would: on things that may be gone, and under them."""
        self.vx, self.vy, self.hold = self.push.vx, self.push.vy, self.push.hold
        bottom = self.ground.terrain.rows * TILE
        for tick in range(1, LONGEST):
            self._speeds()
            self._across()
            if self._down(tick) or self.y > bottom:
                break
            if self.push.ladder is not None and self._take(tick, self.push.ladder):
                break
            if self.vy >= 0 and self.h == self.gait.standing and self._catch(tick):
                break
            if tick % EVERY == 0:
                self.via.append((float(self.x), float(self.y)))
        return self.found

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
        side = self._side()
        over = abs(self.vx) > gait.run and self.vx * side > 0
        self.vx = approach(self.vx, side * gait.run, (520.0 if over else gait.air_accel) / 60)
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
            while step and not terrain.blocks(left, top - 1, right, top):
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
            if round(top) == self.y and self.x - HALF < right and left < self.x + HALF and track.oid not in self.through:
                at = track.snap((float(self.x), float(self.y)))
                self.found.append(Landing(track, at, tick, tuple(self.via), self.through))
                self.through += (track.oid,)

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
        for lip in range(top - above, top + below + ceil(self.vy / 60) + 1):
            if not terrain.blocks(column, lip, column + 1, lip + 1):
                continue
            if terrain.blocks(column, lip - 1, column + 1, lip):
                return False
            return self._hang(tick, side, lip)
        return False

    def _hang(self, tick: int, side: int, lip: int) -> bool:
        left, terrain = self.x - HALF, self.ground.terrain
        over = left + side * 2 * HALF
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


def fly(ground: Ground, at: Point, push: Push, h: int) -> list[Landing]:
    """Where a body of height `h` px ends that leaves the ground at `at` with this push."""
    return Flight(ground, ground.gait, round(at[0]), round(at[1]), push, h).run()
