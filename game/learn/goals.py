"""Where to go: the level's beats one after the other, then its exit or its last checkpoint."""

from game.learn.way import NEVER, Bearing, Hold, Skills, Way, hold_of, skills_of, spots_in, way
from game.session import first_checkpoint
from game.sim.hero import Hero
from game.sim.level import LevelData, LevelError, Thing, nearest
from game.sim.routes import routes_of

BEYOND = 48  # ticks: a beat that lies less than this beyond a checkpoint counts as passed there


class Goals:
    """The goals of one level. `until`: this beat, checkpoint or exit is the only one. Raises LevelError if it is not there."""

    def __init__(self, level: LevelData, until: str = "") -> None:
        self.level = level
        self._ranks = _ranks(level)
        self._begins = {t.name: self._ranks[t.oid] for t in level.things if t.kind == "Checkpoint"}
        self._order = [_named(level, until)] if until else _goals(level, self._ranks)

    def after(self, checkpoint: str, beats: list[str]) -> Thing | None:
        """Where to go from this checkpoint on, when these beats have been reached; None: nowhere."""
        if len(self._order) == 1:
            return self._order[0]
        passed = max((i for i, thing in enumerate(self._order) if thing.kind == "Beat" and thing.name in beats), default=-1)
        least = self._begins[checkpoint] + BEYOND
        return next((t for t in self._order[passed + 1 :] if self._ranks[t.oid] >= least), None)


class Guide:
    """Where one figure is on its way: the `goal`, and the `bearing` to it as of the figure's last hold."""

    def __init__(self, goals: Goals) -> None:
        self._goals = goals
        self.goal: Thing | None = None
        self.bearing: Bearing | None = None
        self._way: Way | None = None
        self._skills: Skills = ()

    def look(self, hero: Hero, checkpoint: str, beats: list[str]) -> float:
        """By how many ticks the way has become shorter since the last look (below 0: longer). A new goal is no way made."""
        hold = hold_of(hero) or (Hold((hero.x, hero.y)) if self.goal is None else None)
        before, made = self.bearing, 0.0
        if hold is not None and self._way is not None:
            self.bearing = self._way.bearing(hold) or before
            made = before.ticks - self.bearing.ticks if before is not None and self.bearing is not None else 0.0
        goal, skills = self._goals.after(checkpoint, beats), skills_of(hero)
        if hold is not None and (goal is not self.goal or skills != self._skills or self._way is None):
            self.goal, self._skills = goal, skills
            self._way = None if goal is None else _open(self._goals.level, goal, skills, hold)
            self.bearing = None if self._way is None else self._way.bearing(hold)
        return made


def _open(level: LevelData, goal: Thing, skills: Skills, hold: Hold) -> Way:
    """The way on which one gets there from here: while all structure stands, else when all that may come down has."""
    graphs = routes_of(level).lay_out()
    whole = way(graphs[0], goal.rect, skills)
    return whole if whole.bearing(hold) is not None else way(graphs[-1], goal.rect, skills)


def _goals(level: LevelData, ranks: dict[int, float]) -> list[Thing]:
    """Beats in the order in which the way leads by, and the end."""
    order = sorted((t for t in level.things if t.kind in ("Beat", "Exit")), key=lambda t: (t.kind == "Exit", ranks[t.oid], t.oid))
    if not order or order[-1].kind != "Exit":
        order.append(max((t for t in level.things if t.kind == "Checkpoint"), key=lambda t: (ranks[t.oid], t.oid)))
    return order


def _named(level: LevelData, name: str) -> Thing:
    found = {t.name or t.kind.lower(): t for t in level.things if t.kind in ("Beat", "Checkpoint", "Exit")}
    if name not in found:
        raise LevelError(f"there is no beat, checkpoint or exit '{name}'", file=level.file, hint=nearest(name, found))
    return found[name]


def _ranks(level: LevelData) -> dict[int, float]:
    """How far each place is from the beginning, by its object's id. Where no way is open from there (it opens in play, or another figure
    goes on), it is counted from the farthest checkpoint that one comes to; what cannot be reached from anywhere lies at the end."""
    places = [t for t in level.things if t.kind in ("Beat", "Checkpoint", "Exit")]
    routes, first = routes_of(level), first_checkpoint(level)
    spots = [(t.oid, at) for t in places for ends in spots_in(routes.graph().ground, t.rect).values() for at in ends]
    ranks = {t.oid: NEVER for t in places} | {first.oid: 0.0}
    left = [t for t in places if t.kind == "Checkpoint"]
    while NEVER in ranks.values() and (known := [t for t in left if ranks[t.oid] < NEVER]):
        spot = max(known, key=lambda t: (ranks[t.oid], t.oid))
        left.remove(spot)
        far = routes.ticks(None, (spot.x + spot.w / 2, spot.y + spot.h), [at for _, at in spots])
        for (oid, _), ticks in zip(spots, far, strict=True):
            ranks[oid] = min(ranks[oid], NEVER if ticks is None else ranks[spot.oid] + ticks)
    return ranks
