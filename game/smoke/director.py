"""`blame director`: fights in zones of danger played over many seeds, with the real camera beside them. Is it fair, and has it a rhythm?"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from game.actors.danger.zone import Danger
from game.autoplay.brawler import Brawler
from game.kit.geometry import Rect, overlap
from game.kit.ticks import TICK_RATE
from game.maps import catalogue
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import Actions
from game.sim.director import Phase
from game.sim.events import Assembled, Event, Hurt, Restarted, Shot
from game.sim.hero import Hero
from game.sim.level import LevelData, Thing, Value
from game.sim.progress import flags_of
from game.sim.scenery import CameraRegion
from game.smoke.arena import hall
from game.view.camera import Camera
from game.view.frame import HEIGHT, WIDTH

LONGEST = 360 * TICK_RATE  # ticks after which a fight counts as unfinished
JOLT = 0.5  # trauma of a blow
ARENA = "arena"  # the room that is used when no level is named
EVERY = 6  # ticks between two points of a curve


@dataclass
class Trace:
    """The course of one fight, for the plot: intensity every EVERY ticks, (tick, phase) of every change, spawns (tick, from behind)."""

    intensity: list[float] = field(default_factory=list)
    phases: list[tuple[int, str]] = field(default_factory=list)
    spawns: list[tuple[int, bool]] = field(default_factory=list)
    deaths: list[int] = field(default_factory=list)


@dataclass
class Fight:
    """What came of one zone with one seed. Times in seconds; `pauses` are those that were not cut short by going on."""

    zone: str
    seed: int
    over: bool = False
    seconds: float = 0.0
    spawned: int = 0
    in_view: int = 0
    seen_unfinished: int = 0
    from_behind: int = 0
    most_alive: int = 0
    most_allowed: int = 0
    waves: int = 0
    pauses: list[float] = field(default_factory=list)
    cut_short: list[float] = field(default_factory=list)
    phases: dict[str, float] = field(default_factory=dict)
    deaths: int = 0
    trace: Trace = field(default_factory=Trace)

    @property
    def behind_share(self) -> float:
        """How many of them came from behind, 0..1."""
        return self.from_behind / self.spawned if self.spawned else 0.0


def arena() -> LevelData:
    """A hall with blocks and catwalks, and a zone of danger all over it."""
    lines = hall(130, 40)
    props: dict[str, Value] = {"roster": "crawler:1", "budget": 18.0, "most": 5, "waves": 3, "pause": 15.0, "pause_more": 10.0}
    zone = Thing(900, "Danger", "hall", 16, 16, 128 * 16, 38 * 16, props=props, layer="arena")
    return room("\n".join(lines), things=(zone,))


def fights(name: str, seeds: int) -> list[Fight]:
    """Every zone of the level called `name` (or of the arena) with the seeds 1 to `seeds`. Raises LevelError."""
    level = arena() if name == ARENA else catalogue.level(name)
    zones = [thing for thing in level.things if thing.kind == "Danger"]
    return [fight(level, zone, seed) for zone in zones for seed in range(1, seeds + 1)]


def fight(level: LevelData, zone: Thing, seed: int) -> Fight:
    """One zone, from the checkpoint before it, by buttons alone."""
    session = Session(_called(level, zone), seed, _entry(level, zone))
    report = Fight(zone.name or f"danger {zone.oid}", seed, most_allowed=int(zone.number("most", Danger.most)))
    watch, pilot = Watch(session, zone.oid, report), Brawler(zone.rect, seed, LONGEST)
    while not report.over and (actions := pilot.act(session)) is not None:
        watch.step(actions)
    report.seconds = round(session.tick / TICK_RATE, 1)
    report.deaths = session.progress.deaths
    report.phases = {name: round(ticks / TICK_RATE, 1) for name, ticks in report.phases.items()}
    return report


def _entry(level: LevelData, zone: Thing) -> str:
    """Where a fight in the zone is met: at the first checkpoint at which what it waits for has happened, and it has not; else at the
    last one before that happens, or before its left end, or the first in it."""
    spots = sorted((t.x, t.name, t) for t in level.things if t.kind == "Checkpoint")
    waits = str(zone.props.get("when", "enter")).removeprefix("flag:")
    flags = [flags_of(str(spot.props.get("flags", ""))) for _, _, spot in spots]
    told = [i for i, known in enumerate(flags) if waits in known]
    unfought = [i for i in told if f"fought.{zone.name}" not in flags[i]]
    if unfought:
        return spots[unfought[0]][1]
    if told and told[0]:
        return spots[told[0] - 1][1]
    before = [name for x, name, _ in spots if x <= zone.x] or [name for x, name, _ in spots if x <= zone.x + zone.w][:1]
    within = [name for _, name, spot in spots if overlap(spot.rect, zone.rect)]
    return (within or before or [spots[0][1]])[0] if waits in ("enter", "alarm") or not before else before[-1]


def _called(level: LevelData, zone: Thing) -> LevelData:
    """The level, as if the alarm that the zone waits for had been raised."""
    if zone.props.get("when") != "alarm":
        return level
    begun = replace(zone, props={**zone.props, "when": "enter"})
    return replace(level, things=tuple(begun if thing is zone else thing for thing in level.things))


class Watch:
    """Steps a session and looks at one zone of it, through the camera that a player has."""

    def __init__(self, session: Session, oid: int, report: Fight) -> None:
        self.session, self.report = session, report
        self._oid = oid
        regions = [s for s in session.world.scenery if isinstance(s, CameraRegion)]
        self.camera = Camera(session.level.size, regions)
        self._told: list[int] = []  # ids of those who were seen unfinished
        self._since = 0  # tick of the last change of phase
        self._phase = Phase.BUILD
        self._way: list[float] = []

    def step(self, actions: Actions) -> None:
        """One tick, and what can be said of it."""
        events = self.session.step(actions)
        self._move_camera(events)
        danger = self.session.world.actor(self._oid)
        self.report.over = danger is None
        if isinstance(danger, Danger) and danger.begun:
            self._look(danger, events)

    def _move_camera(self, events: list[Event]) -> None:
        hero = self.session.world.hero
        for event in events:
            if isinstance(event, Restarted):
                self.camera.snap(event.x, event.y)
                self.report.trace.deaths += [] if event.first else [self.session.tick]
            elif isinstance(event, Shot):
                self.camera.kick(event.dx, event.dy)
            elif isinstance(event, Hurt):
                self.camera.shake(JOLT)
        self.camera.tick(hero)

    @property
    def picture(self) -> Rect:
        """What the player sees, px of the map."""
        left, top = self.camera.view(1.0)
        return left, top, left + WIDTH, top + HEIGHT

    def _look(self, danger: Danger, events: list[Event]) -> None:
        report, tick = self.report, self.session.tick
        hero = self.session.world.hero
        if hero is not None:
            self._spawns(danger, hero, events)
        report.most_alive = max(report.most_alive, sum(sent.one.alive and sent.one.life > 0 for sent in danger.spawner.out))
        report.waves = max(report.waves, danger.director.wave)
        phase = danger.director.phase.state
        if phase is not self._phase or not report.trace.phases:
            self._turned(danger, phase)
        report.phases[phase.name] = report.phases.get(phase.name, 0) + 1
        if tick % EVERY == 0:
            report.trace.intensity.append(round(danger.intensity.value, 3))

    def _turned(self, danger: Danger, phase: Phase) -> None:
        report, tick = self.report, self.session.tick
        if self._phase is Phase.QUIET and phase is Phase.BUILD and danger.director.wave > 1:
            pause = (tick - self._since) / TICK_RATE
            (report.pauses if pause >= danger.pause - 0.05 else report.cut_short).append(round(pause, 1))
        self._phase, self._since = phase, tick
        report.trace.phases.append((tick, phase.name))

    def _spawns(self, danger: Danger, hero: Hero, events: list[Event]) -> None:
        born = [event.actor for event in events if isinstance(event, Assembled)]
        for sent in danger.spawner.out:
            shown = not sent.secret
            seen = overlap(sent.one.rect(), self.picture) and not shown
            if sent.one.id in born:
                behind = (sent.one.x - hero.x) * self._heading(hero) < 0
                self.report.spawned += 1
                self.report.in_view += seen
                self.report.from_behind += behind
                self.report.trace.spawns.append((self.session.tick, behind))
            elif sent.forming and seen and sent.one.id not in self._told:
                self._told.append(sent.one.id)
                self.report.seen_unfinished += 1
        self._way = [*self._way[-120:], hero.x]

    def _heading(self, hero: Hero) -> float:
        gone = hero.x - self._way[0] if self._way else 0.0
        return gone if abs(gone) > 24 else hero.facing


def summary(reports: list[Fight]) -> dict[str, float]:
    """All of them in one row."""
    spawned = sum(r.spawned for r in reports)
    pauses = [p for r in reports for p in r.pauses]
    return {
        "fights": len(reports), "over": sum(r.over for r in reports), "spawned": spawned, "in_view": sum(r.in_view for r in reports),
        "seen_unfinished": sum(r.seen_unfinished for r in reports), "deaths": sum(r.deaths for r in reports),
        "behind_share": round(sum(r.from_behind for r in reports) / spawned, 3) if spawned else 0.0,
        "least_behind_share": round(min((r.behind_share for r in reports), default=0.0), 3),
        "most_over_allowed": max((r.most_alive - r.most_allowed for r in reports), default=0),
        "shortest_pause": min(pauses, default=0.0), "longest_pause": max(pauses, default=0.0),
        "cut_short": sum(len(r.cut_short) for r in reports),
    }  # fmt: skip


def fair(reports: list[Fight]) -> bool:
    """Nobody came into being in the picture, nobody too many lived, and most came from behind."""
    row = summary(reports)
    unseen = row["in_view"] == 0 and row["seen_unfinished"] == 0
    return unseen and row["most_over_allowed"] <= 0 and (row["behind_share"] >= 0.6 or not row["spawned"])


def rows(reports: list[Fight]) -> Iterator[tuple[str, ...]]:
    """For a table: one row per fight, with its header first."""
    yield "zone", "seed", "over", "s", "spawned", "in view", "behind", "alive/most", "waves", "pauses", "deaths", "phases"
    for r in reports:
        pauses = " ".join(f"{p:.0f}" for p in r.pauses) + "".join(f" ({p:.0f})" for p in r.cut_short)
        phases = " ".join(f"{name.lower()} {s:.0f}" for name, s in r.phases.items())
        yield (r.zone, str(r.seed), "yes" if r.over else "no", f"{r.seconds:.0f}", str(r.spawned), str(r.in_view + r.seen_unfinished),
               f"{r.behind_share:.0%}", f"{r.most_alive}/{r.most_allowed}", str(r.waves), pauses, str(r.deaths), phases)  # fmt: skip
