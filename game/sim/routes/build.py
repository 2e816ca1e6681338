"""The graph of ways: ports on the tracks, and from port to port the moves that were tried in the air and ended well."""

from bisect import insort
from collections.abc import Iterator
from itertools import chain, pairwise
from math import hypot

from game.kit.geometry import Point
from game.sim.level import LevelData
from game.sim.routes.again import Flights
from game.sim.routes.flight import Landing, Push
from game.sim.routes.gait import SURGE, Gait
from game.sim.routes.ground import CRAWL, LADDER_WAY, PAIR, ROTTEN, SWIM, Ground, Track, stops
from game.sim.routes.legs import Edge, Leg
from game.sim.routes.plain import Plain
from game.sim.routes.stands import WET
from game.sim.routes.swings import swings
from game.sim.terrain import TILE

FAR = 2000.0  # px: presses on for good
LEAP_COLS = 13  # columns from which a lip is tried
ABOVE, BELOW = 160, 134  # px above and below a lip from where it is tried
THROUGH = 41  # px one falls until one-way edges hold again
EVERY = 3  # columns between two tries to go through a one-way edge
BESIDE_LADDER = 6  # columns from a ladder within which one leaps off it, or at it
LADDER_RUN, LADDER_RISE, LADDER_HOLD = 180.0, -232.0, 6  # the leap off a ladder
WAIT, RAMP = 50, 24  # ticks: on a lift until it leaves, and lost by its ramps
GIVES_WAY = "Crumble"  # who waits on it comes down with it
SPREAD = 32  # px: of two ways to the same ground that end closer together the quicker is kept


class Graph:
    """Ports (track, place), the edges out of each, and the ports of each track in order."""

    def __init__(self, level: LevelData, gait: Gait, *, bare: bool = False, like: "Graph | None" = None) -> None:
        self.gait = gait
        self.ground = Ground(level, gait, bare=bare)
        self.flights: Flights = Flights(self.ground, None if like is None else like.flights)
        self.level_kind = {thing.oid: thing.kind for thing in level.things}
        self._clear()
        for a, at_a, b, at_b in self.ground.joints:
            self._join(a, at_a, b, at_b)
        self._work = self._explore(level)

    def _clear(self) -> None:
        self.ports: list[tuple[Track, Point]] = []
        self.edges: list[list[Edge]] = []
        self.along: list[list[tuple[float, int]]] = [[] for _ in self.ground.tracks]
        self._known: dict[tuple[int, Point], int] = {}

    def grow(self, tries: int = 1) -> bool:
        """Tries so many more moves; True when all have been. A whole graph in one tick would be seen as a stop of the picture."""
        return any(next(self._work, True) for _ in range(tries))

    def finish(self) -> None:
        """Tries all that are left."""
        while not self.grow():
            pass

    def dump(self) -> Plain:
        """The finished graph as plain data."""
        return Plain(tuple((track.number, at) for track, at in self.ports), tuple(chain.from_iterable(self.edges)))

    def load(self, plain: Plain) -> None:
        """Is finished, as the one was that gave this. Raises ValueError when that cannot have been one over the same ground."""
        ports, tracks = range(len(plain.ports)), self.ground.tracks
        if any(edge.start not in ports or edge.end not in ports for edge in plain.edges):
            raise ValueError("an edge leads to no port")
        if any(number not in range(len(tracks)) for number, _ in plain.ports):
            raise ValueError("a port is on no track")
        self._clear()
        for number, at in plain.ports:
            self.port(tracks[number], at)
        for edge in plain.edges:
            self.edges[edge.start].append(edge)
        self._work = iter(())

    def _explore(self, level: LevelData) -> Iterator[bool]:
        for track in self.ground.tracks:
            yield from self._off_ladder(track) if track.kind == LADDER_WAY else self._from_ground(track)
        self._rides(level)

    # -- ports and edges

    def port(self, track: Track, at: Point) -> int:
        """The port at this place."""
        number = self._known.get((track.number, at))
        if number is None:
            number = self._known[track.number, at] = len(self.ports)
            self.ports.append((track, at))
            self.edges.append([])
            insort(self.along[track.number], (track.key(at), number))
        return number

    def _join(self, a: Track, at_a: Point, b: Track, at_b: Point) -> None:
        gap = hypot(at_b[0] - at_a[0], at_b[1] - at_a[1])
        ticks = round(gap / (self.gait.crawl if CRAWL in (a.kind, b.kind) else self.gait.run) * 60)
        kind = next((kind for kind in (CRAWL, SWIM) if kind in (a.kind, b.kind)), "walk")
        on = tuple(t.claim for t in (a, b) if t.claim)
        start, end = self.port(a, at_a), self.port(b, at_b)
        self.edges[start].append(Edge(start, end, ticks, (Leg(kind, at_a, at_b, ticks, oid=b.oid),), on))
        self.edges[end].append(Edge(end, start, ticks, (Leg(kind, at_b, at_a, ticks, oid=a.oid),), on))

    def _flown(self, kind: str, track: Track, at: Point, found: list[Landing], needs: str = "", before: Leg | None = None) -> bool:
        """Keeps what a flight found; did it lead anywhere else?"""
        new = [landing for landing in found if landing.track is not track and not self._breaks(landing)]
        for landing in new:
            start = self.port(track, at)
            legs = _legs(kind, at if before is None else before.b, landing, needs)
            if before is not None:
                legs = (before, *legs)
            ticks = sum(leg.ticks for leg in legs)
            on = tuple(t.claim for t in (track, landing.track) if t.claim)
            through = tuple(one for one in landing.through if one not in on or one == track.claim)
            if not self._has(start, landing, ticks, needs, through):
                end = self.port(landing.track, landing.at)
                self.edges[start].append(Edge(start, end, ticks, legs, tuple(o for o in on if o not in through), through, needs))
        return bool(new)

    def _breaks(self, landing: Landing) -> bool:
        """Does one come down on what carries only those who walk?"""
        return landing.hang is None and self.level_kind.get(landing.track.oid) == ROTTEN

    def _has(self, start: int, landing: Landing, ticks: int, needs: str, through: tuple[int, ...]) -> bool:
        """Is there a way already that is as good?"""
        for edge in self.edges[start]:
            track, at = self.ports[edge.end]
            near = track is landing.track and abs(at[0] - landing.at[0]) < SPREAD
            if near and edge.ticks <= ticks and edge.needs in ("", needs) and edge.through in ((), through):
                return True
        return False

    # -- from the ground

    def _from_ground(self, track: Track) -> Iterator[bool]:
        for side, spot in ((-1, track.spots[0]), (1, track.spots[-1])):
            if self._open(spot, side):
                yield from self._over_the_edge(track, spot, side)
            if not self.ground.terrain.blocks(
                int(spot[0]) + side * TILE - 8, int(spot[1]) - 1, int(spot[0]) + side * TILE + 8, int(spot[1])
            ):
                yield from self._lip(track, spot, side)
        soft = [i for i, soft in enumerate(track.soft) if soft]
        for i in soft[::EVERY] + soft[-1:]:
            self._through(track, track.spots[i])
            yield False
        if self.level_kind.get(track.oid) == GIVES_WAY:
            at = track.spots[len(track.spots) // 2]
            self._flown("drop", track, at, self.flights.fly((at[0], at[1] + 1), Push(0.0, aim=at[0]), self.gait.standing))

    def _open(self, spot: Point, side: int) -> bool:
        x, y = int(spot[0]) + side * TILE, int(spot[1])
        return not self.ground.terrain.blocks(x - 8, y - self.gait.crouched, x + 8, y + 1)

    def _over_the_edge(self, track: Track, spot: Point, side: int) -> Iterator[bool]:
        """Steps off, runs off, jumps, and jumps with a surge at the top."""
        gait, at = self.gait, (spot[0] + side * track.over[side > 0], spot[1])
        if track.kind == CRAWL:
            self._flown("drop", track, at, self.flights.fly(at, Push(side * gait.crawl, aim=at[0] + side * 12), gait.crouched))
            yield False
            return
        h, far = gait.standing, at[0] + side * FAR
        off = self.flights.fly(at, Push(side * 60.0, aim=at[0] + side * 10), h)
        self._flown("drop", track, at, off)
        yield False
        self._flown("drop", track, at, self.flights.fly(at, Push(side * gait.run, aim=far), h))
        yield False
        leap = Push(side * gait.run, gait.jump, gait.jump_hold, far)
        self._flown("jump", track, at, self.flights.fly(at, leap, h))
        yield False
        leap = Push(side * gait.run, gait.jump, gait.jump_hold, far, surge=True)
        self._flown("jump", track, at, self.flights.fly(at, leap, h), SURGE)
        yield False
        if not off or min(landing.at[1] for landing in off) > at[1] + 2 * TILE:
            for swing in swings(self.ground, at, side):
                self._flown("jump", track, at, swing.found, swing.leg.needs, swing.leg)
                yield False

    def _lip(self, goal: Track, spot: Point, side: int) -> Iterator[bool]:
        """Every way on to the end of `goal` from ground on its open side (`side`: where that lies)."""
        col, y, met = int(spot[0]) // TILE, int(spot[1]), {goal.number}
        for away in range(1, LEAP_COLS):
            c = col + side * away
            for height in self.ground.columns.get(c, ()):
                track = self.ground.cells[c, height]
                if y - ABOVE <= height <= y + BELOW and track.number not in met and track.kind != CRAWL:
                    met.add(track.number)
                    self._try(track, goal, (float(c * TILE + 8), float(height)), spot, -side)
                    yield False

    def _try(self, track: Track, goal: Track, at: Point, lip: Point, way: int) -> None:
        """Jumps from `at` towards a lip that lies in direction `way`; if need be from further back."""
        gait, first = self.gait, track.spots[0][0]
        last = track.spots[-1][0]
        for back in (0, 2, 4):
            x = at[0] - way * back * TILE
            if not first <= x <= last:
                return
            start = track.snap((x, at[1]))
            for vx in (way * gait.run, 0.0) if back == 0 else (way * gait.run,):
                found = self.flights.fly(start, Push(vx, gait.jump, gait.jump_hold, lip[0] + way * 4), gait.standing)
                there = [landing for landing in found if landing.track is goal]
                if there:
                    self._flown("jump", track, start, there)
                    return

    def _through(self, track: Track, spot: Point) -> None:
        """Down through a one-way edge, and up through it from the ground below."""
        gait = self.gait
        self._flown("drop", track, spot, self.flights.fly(spot, Push(0.0, aim=spot[0], through=spot[1] + THROUGH), gait.standing))
        col = int(spot[0]) // TILE
        for height in self.ground.columns.get(col, ()):
            if spot[1] < height <= spot[1] + 97:
                below = self.ground.cells[col, height]
                at = below.snap((spot[0], float(height)))
                leap = Push(0.0, gait.jump, gait.jump_hold, spot[0])
                if below.kind != CRAWL:
                    self._flown("jump", below, at, [f for f in self.flights.fly(at, leap, gait.standing) if f.track is track])

    # -- ladders and lifts

    def _off_ladder(self, ladder: Track) -> Iterator[bool]:
        (x, top), (_, foot) = ladder.spots[0], ladder.spots[-1]
        if not any(number for key, number in self.along[ladder.number] if key == foot):
            self._flown("drop", ladder, (x, foot), self.flights.fly((x, foot), Push(0.0, aim=x), self.gait.standing))
        col = int(x) // TILE
        for c in range(col - BESIDE_LADDER, col + BESIDE_LADDER + 1):
            for height in self.ground.columns.get(c, ()):
                track = self.ground.cells[c, height]
                spot = float(c * TILE + 8), float(height)
                if spot in (track.spots[0], track.spots[-1]) and top - TILE < height < foot + 76 and track.kind != CRAWL:
                    self._leap_off(ladder, track, spot)
                    yield False

    def _leap_off(self, ladder: Track, track: Track, spot: Point) -> None:
        gait, x = self.gait, ladder.spots[0][0]
        side = 1 if spot[0] > x else -1 if spot[0] < x else 0
        at = ladder.snap((x, spot[1]))
        if spot[1] < ladder.spots[-1][1] and side:
            leap = Push(side * LADDER_RUN, LADDER_RISE, LADDER_HOLD, spot[0] + side * 4)
            self._flown("jump", ladder, at, [f for f in self.flights.fly(at, leap, gait.standing) if f.track is track])
        leap = Push(-side * gait.run, gait.jump, gait.jump_hold, x, ladder=ladder)
        self._flown("jump", track, spot, [f for f in self.flights.fly(spot, leap, gait.standing) if f.track is ladder])

    def _rides(self, level: LevelData) -> None:
        lifts: dict[int, list[Track]] = {}
        for track in self.ground.tracks:
            if track.oid:
                lifts.setdefault(track.oid, []).append(track)
        for oid, tracks in lifts.items():
            thing = level.thing(oid)
            if thing is None or thing.kind in WET or len(tracks) < 2 or len(tracks) != len(stops(level, thing)):
                continue
            speed = thing.number("speed", 70.0)
            ring = [*tracks, tracks[0]] if len(tracks) > 2 else tracks
            for a, b in pairwise(ring):
                self._ride(a, b, speed)
                if len(tracks) == 2 and thing.kind != PAIR:  # whoever gets on goes down: how to go up it does not know
                    self._ride(b, a, speed)

    def _ride(self, a: Track, b: Track, speed: float) -> None:
        at, to = a.spots[len(a.spots) // 2], b.spots[len(b.spots) // 2]
        ticks = round(hypot(to[0] - at[0], to[1] - at[1]) / speed * 60) + RAMP + WAIT
        start, end = self.port(a, at), self.port(b, to)
        self.edges[start].append(Edge(start, end, ticks, (Leg("ride", at, to, ticks, oid=a.oid),), (a.oid,)))


def _legs(kind: str, at: Point, landing: Landing, needs: str) -> tuple[Leg, ...]:
    oid = landing.track.oid
    if landing.hang is None:
        return (Leg(kind, at, landing.at, landing.ticks, landing.via, oid, needs),)
    climb = 24
    corner = landing.hang[0], landing.at[1]
    return (
        Leg("ledge", at, landing.hang, max(landing.ticks - climb, 1), landing.via, oid, needs),
        Leg("climb", landing.hang, landing.at, climb, (corner,), oid),
    )
