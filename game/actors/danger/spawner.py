"""Sends packs out of structure where nobody looks, most of them from behind."""

from typing import TYPE_CHECKING, Any

from game.actors.danger.places import FARTHEST, Place, Places, fits
from game.actors.danger.roster import Kind, Roster
from game.actors.danger.sent import Sent
from game.kit.geometry import Point, Rect
from game.kit.ticks import TICK_RATE
from game.sim.level import Thing
from game.sim.picture import Picture
from game.sim.senses import near
from game.sim.spawn import build

if TYPE_CHECKING:
    from game.sim.hero import Hero
    from game.sim.world import World

PACK, PACK_MORE = 2, 4  # in a pack, at least; and one more than what chance adds to that
AFTER_PACK, AFTER_PACK_MORE = 150, 180  # ticks between two packs, at least and by chance
BETWEEN = 14  # ticks between two of a pack
TOGETHER, APART = 200.0, 26.0  # px from the first of its pack, and from those who were sent just before
BEHIND, BEHIND_LEAST = 0.65, 0.6  # chance that a pack comes from behind, and the share that does in any case
PATIENCE = 600  # ticks in vain after which behind or before is no matter
THINK = 10  # ticks between two looks for a place
FAR, FARTHER = 560.0, 30.0  # px at first, and more per second in vain
UNSEEN = 64.0  # px outside of what may be seen, for who is to be built
COMING = 0.4  # s of the figure's way that count as seen as well
TRIES = 8  # places that are looked at closely in one go


class Spawner:
    """`out` are those of the zone who live, `spent` the points they and those before them cost."""

    def __init__(self, roster: Roster, most: int) -> None:
        self.roster, self.most = roster, most
        self.out: list[Sent] = []
        self.spent = 0.0
        self.sent = self.from_behind = 0
        self._pack: list[Kind] = []
        self._behind = True
        self._first: Point | None = None
        self._again = 0  # the tick of its next thought
        self._vain = 0  # ticks that no place was found

    # -- those who are out

    def count(self, world: "World", hero: "Hero") -> list[float]:
        """Forgets who is gone; how far from the figure those were who were killed, px."""
        lost = [s for s in self.out if not s.one.alive or s.one.life <= 0]
        self.out = [s for s in self.out if s not in lost]
        middles = [s.one.line_at() for s in lost if s.one.life <= 0]
        return [((x - hero.x) ** 2 + (y - hero.chest[1]) ** 2) ** 0.5 for x, y in middles]

    def call_back(self, world: "World", hero: "Hero", picture: Picture) -> None:
        """Who has to go does, and will be sent anew; who was still unfinished never came."""
        for sent in self.out:
            forming = sent.forming
            if sent.one.alive and not sent.tick(world, hero, picture):
                sent.one.gone()
                self.spent -= sent.kind.cost
                self.sent -= forming
                self.from_behind -= forming and sent.behind

    # -- sending

    def poor(self, allowed: float) -> bool:
        """Is there nobody left whom it could send, if it may spend so many points in all?"""
        return not self._pack and allowed - self.spent < self.roster.cheapest

    def tick(self, world: "World", hero: "Hero", places: Places, picture: Picture, way: int, allowed: float) -> None:
        """One tick in which it may send: the figure goes `way` (-1, 1), and `allowed` points may be spent in all."""
        if world.tick < self._again:
            return
        self._again = world.tick + THINK
        if not self._pack:
            self._gather(world, allowed)
        if self._pack:
            self._send_next(world, hero, places, picture, way)

    def stop(self) -> None:
        """Nobody more is coming of this pack."""
        self._pack = []

    def _gather(self, world: "World", allowed: float) -> None:
        points, free = allowed - self.spent, self.most - len(self.out)
        if free < min(PACK, self.most, int(points / self.roster.cheapest)):
            return  # nobody comes alone who could come with another
        for _ in range(min(PACK + world.rng.below(PACK_MORE), free)):
            kind = self.roster.draw(world.rng, points)
            if kind is None:
                break
            self._pack.append(kind)
            points -= kind.cost
        self._first, self._vain = None, 0
        self._behind = world.rng.chance(BEHIND)

    def _send_next(self, world: "World", hero: "Hero", places: Places, picture: Picture, way: int) -> None:
        kind = self._pack[0]
        far = min(FAR + FARTHER * self._vain / TICK_RATE, FARTHEST)
        found = places.suitable(world, hero, kind, _seen(picture.area, hero), far)
        due = self._behind or self.from_behind < BEHIND_LEAST * (self.sent + 1)
        if due and self._vain < PATIENCE:
            found = [p for p in found if _behind(p, hero, way)]
        place = self._choose(world, hero, found, kind)
        if place is None:
            self._vain += THINK
            return
        self._send(world, kind, place, _behind(place, hero, way))
        self._pack.pop(0)
        pause = AFTER_PACK + world.rng.below(AFTER_PACK_MORE)
        self._again = world.tick + (BETWEEN if self._pack else pause)

    def _choose(self, world: "World", hero: "Hero", found: list[Place], kind: Kind) -> Place | None:
        """A seam if there is one, else a place close to the first of the pack, else any."""
        fresh = [s.place.at for s in self.out if s.forming]
        apart = [p for p in found if not any(near(p.at, at, APART) for at in fresh)]
        first = self._first
        seams = [p for p in apart if p.seam is not None]
        close = [p for p in apart if first is not None and near(p.at, first, TOGETHER)]
        for choice in (seams, close, apart):
            for _ in range(min(TRIES, len(choice))):
                place = world.rng.pick(choice)
                if fits(world, hero, place, kind):
                    return place
        return None

    def _send(self, world: "World", kind: Kind, place: Place, behind: bool) -> None:
        x, y = place.front(1)
        one = build(Thing(0, kind.cls, "", x, y, shape="point", layer="danger"), world.level)
        world.spawn(one)
        if place.seam is not None:
            place.seam.open(world)
        self.out.append(Sent(one, kind, place, behind))
        self.spent += kind.cost
        self.sent += 1
        self.from_behind += behind
        self._first, self._vain = self._first or place.at, 0

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        out = tuple((s.one.id, s.age, s.away) for s in self.out)
        pack = tuple(kind.cls for kind in self._pack)
        return out, self.spent, self.sent, self.from_behind, pack, self._behind, self._first, self._again, self._vain


def _seen(area: Rect, hero: "Hero") -> Rect:
    """What may be seen soon, with a margin."""
    dx, dy = hero.vx * COMING, hero.vy * COMING
    left, top, right, bottom = area
    return left - UNSEEN + min(dx, 0), top - UNSEEN + min(dy, 0), right + UNSEEN + max(dx, 0), bottom + UNSEEN + max(dy, 0)


def _behind(place: Place, hero: "Hero", way: int) -> bool:
    return (place.at[0] - hero.x) * way < 0
