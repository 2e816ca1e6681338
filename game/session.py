"""A headless run of one level: start, step, events, hash. Deaths and restarts are part of it, so that a recording holds them too."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Self

from msgspec.structs import replace

from game import actors, cutscenes  # noqa: F401  (importing them registers everything a level may hold)
from game.sim.actions import Actions, Button
from game.sim.events import ChapterEnded, Event, HeroDied, Restarted
from game.sim.level import LevelData, LevelError, Thing, nearest
from game.sim.look import AnyLook
from game.sim.progress import STORY, Kept, Progress, flags_of
from game.sim.replant import replant
from game.sim.replay import Replay
from game.sim.spawn import REGISTRY, build
from game.sim.world import World

HIDDEN = ("Ration",)  # classes of what is found
RESTART_TICKS = 45  # from death to standing at the checkpoint; the picture is back well before 1.5 s


class Session:
    """One run: the same level, seed, entry, progress and actions give the same states, tick by tick.

    `kept` is what had happened before by then; None: what the level says of itself and of its checkpoint `entry`. `began` is what it
    came to: with it the same run can be begun again.
    """

    def __init__(self, level: LevelData, seed: int = 1, entry: str = "", kept: Kept | None = None) -> None:
        self.level, self.seed = level, seed
        self.progress = Progress(level.name, entry or first_checkpoint(level).name)
        self.began = _begun(level, checkpoint(level, self.progress.checkpoint), kept)
        self.progress.take_up(self.began)
        self.tick = 0
        self.ended: ChapterEnded | None = None
        self._dead_for = 0
        self.world = self._fresh_world()
        self._opening: list[Event] = [self._restarted(first=True)]

    @classmethod
    def of(cls, replay: Replay, level: LevelData, **more: Any) -> Self:
        """The beginning of a recorded run in the level that it is of. `more` is what a subclass wants besides."""
        return cls(level, replay.seed, replay.entry, replay.kept, **more)

    def _fresh_world(self) -> World:
        spot = checkpoint(self.level, self.progress.checkpoint)
        world = World(self.level, self.seed + self.progress.deaths, self.progress)
        kind = str(spot.props.get("hero") or self.level.props.get("hero", "Zuru"))
        x, y = spot.foot
        world.spawn(build(Thing(0, kind, kind, x, y, shape="point", layer="hero"), self.level))
        world.admit()
        return world

    def _restarted(self, first: bool) -> Restarted:
        spot = checkpoint(self.level, self.progress.checkpoint)
        return Restarted(spot.x + spot.w / 2, spot.y + spot.h, self.progress.checkpoint, first)

    def step(self, actions: Actions) -> list[Event]:
        """One tick; what happened in it. After the chapter's end nothing happens any more."""
        if self.ended is not None:
            return []
        self.tick += 1
        events, self._opening = self._opening, []
        if actions.buttons & Button.AGAIN:
            return [*events, self._restart()]
        events = events + self.world.step(actions)
        for event in events:
            if isinstance(event, HeroDied):
                self._dead_for = 1
            elif isinstance(event, ChapterEnded):
                self.ended = event
        if self._dead_for:
            self._dead_for += 1
            if self._dead_for > RESTART_TICKS:
                events.append(self._restart())
        return events

    def _restart(self) -> Event:
        self._dead_for = 0
        self.progress.deaths += 1
        self.progress.forget()
        self.world = self._fresh_world()
        return self._restarted(first=False)

    def exchange(self, level: LevelData) -> None:
        """The map was changed in the midst of play: a new world of it in which everyone is placed anew, as after a death, but the figure
        goes on where it is, as it is. What only counts from the next checkpoint on is forgotten. A run that went through this cannot be
        played again. Raises LevelError, and then nothing has changed.
        """
        progress = deepcopy(self.progress)
        progress.forget()
        if not any(t.kind == "Checkpoint" and t.name == progress.checkpoint for t in level.things):
            progress.checkpoint = first_checkpoint(level).name
        world = World(level, self.seed + progress.deaths, progress)
        hero, spot = self.world.hero, checkpoint(level, progress.checkpoint)
        assert hero is not None
        replant(hero, self.world, world, (round(spot.x + spot.w / 2), round(spot.y + spot.h)))
        self.level, self.progress, self.world = level, progress, world

    def looks(self) -> Iterator[tuple[int, AnyLook]]:
        """Everything visible now: (id of the actor, look)."""
        return self.world.looks()

    def finds(self) -> tuple[int, int]:
        """How many of the things that lie hidden here were found, and how many there are."""
        hidden = [thing.oid for thing in self.level.things if thing.kind in HIDDEN]
        return sum(oid in self.progress.done for oid in hidden), len(hidden)

    def hash(self) -> str:
        """16 hexadecimal digits: the state of everything in play."""
        return self.world.hash()


def first_checkpoint(level: LevelData) -> Thing:
    """Where the level begins: the checkpoint called `start`, else the first one. Raises LevelError when there is none."""
    spots = [t for t in level.things if t.kind == "Checkpoint"]
    if not spots:
        raise LevelError("the map has no Checkpoint to begin at", file=level.file, hint="Place one and name it 'start'.")
    return next((t for t in spots if t.name == "start"), spots[0])


def checkpoint(level: LevelData, name: str) -> Thing:
    """The checkpoint with this name. Raises LevelError with the nearest name."""
    names = {t.name: t for t in level.things if t.kind == "Checkpoint"}
    if name not in names:
        raise LevelError(f"there is no checkpoint '{name}'", file=level.file, hint=nearest(name, names))
    return names[name]


def _begun(level: LevelData, spot: Thing, kept: Kept | None) -> Kept:
    """What a run begins with. What the level says of the story is only for who knows nothing of it; what it says of itself holds for
    everyone, unless that is otherwise by now."""
    told = _flags(level, level.props.get("story", ""))
    if kept is None:
        return Kept(flags=told | _flags(level, spot.props.get("flags", "")))
    own = {name: value for name, value in told.items() if not name.startswith(STORY)}
    return replace(kept, flags=own | kept.flags) if own.keys() - kept.flags.keys() else kept


def _flags(level: LevelData, said: object) -> dict[str, int]:
    try:
        return flags_of(str(said))
    except ValueError as wrong:
        raise LevelError(str(wrong), file=level.file) from wrong


def known_classes() -> list[str]:
    """Every class that a map may use."""
    return sorted(REGISTRY)
