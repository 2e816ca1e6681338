"""Flights that were flown before: in the same level without what may come down most of them end as they did with it."""

from collections.abc import Iterable
from dataclasses import replace

from game.kit.geometry import Point, Rect
from game.sim.routes.flight import Flight, Landing, Push, fly
from game.sim.routes.ground import Ground, Track
from game.sim.terrain import TILE

BESIDE, OVER = 48.0, 72.0  # px round the points that are known of a flight within which it met whatever it met
Setting = tuple[Point, float, float, int, float, bool, float, int]  # how one sets out


class Flights:
    """All flights over one ground; `like` those over the same ground with all structure in place."""

    def __init__(self, ground: Ground, like: "Flights | None" = None) -> None:
        self._ground, self._like = ground, like
        self._flown: dict[Setting, tuple[list[Landing], Rect]] = {}
        self._masses: dict[int, int] = {}  # column -> rows of structure that may come down, as bits
        for col, row in ground.masses:
            self._masses[col] = self._masses.get(col, 0) | 1 << row
        self._twins = {} if like is None else _twins(like._ground.tracks, ground.tracks)

    def fly(self, at: Point, push: Push, h: int) -> list[Landing]:
        """Where a body ends that sets out like this."""
        if push.ladder is not None:
            return fly(self._ground, at, push, h).found
        setting = at, push.vx, push.vy, push.hold, push.aim, push.surge, push.through, h
        found = None if self._like is None else self._as_before(self._like, setting)
        if found is None:
            flight = fly(self._ground, at, push, h)
            found = flight.found
            self._flown[setting] = found, _box(flight, at)
        return found

    def _as_before(self, like: "Flights", setting: Setting) -> list[Landing] | None:
        """What was found before, if nothing that is gone now was near, and where it ended is as it was."""
        known = like._flown.get(setting)
        if known is None or like._meets(known[1]):
            return None
        found, _ = known
        if not all(landing.track.number in self._twins for landing in found):
            return None
        return [replace(landing, track=self._twins[landing.track.number]) for landing in found]

    def _meets(self, box: Rect) -> bool:
        left, top, right, bottom = (int(v) // TILE for v in box)
        rows = (2 << max(bottom, 0)) - (1 << max(top, 0))
        return any(self._masses.get(col, 0) & rows for col in range(left, right + 1))

    def forget(self) -> None:
        """Nobody will ask for them again."""
        self._flown.clear()


def _box(flight: Flight, at: Point) -> Rect:
    hangs = [landing.hang for landing in flight.found if landing.hang is not None]
    points = [at, *flight.via, (flight.x, flight.y), *(landing.at for landing in flight.found), *hangs]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs) - BESIDE, min(ys) - OVER, max(xs) + BESIDE, max(ys) + OVER


def _twins(before: Iterable[Track], now: Iterable[Track]) -> dict[int, Track]:
    """Of those tracks that are as they were: number before -> the track now."""
    known = {_shape(track): track for track in now}
    return {track.number: known[shape] for track in before if (shape := _shape(track)) in known}


def _shape(track: Track) -> tuple[object, ...]:
    return track.kind, track.oid, track.stop, track.over, tuple(track.spots), tuple(track.soft)
