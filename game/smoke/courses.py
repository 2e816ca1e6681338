"""What a chapter costs from its beginning to its end: every tick of its winning recording, and pictures of it, each beside its floor."""

from collections.abc import Iterator
from dataclasses import asdict
from itertools import islice
from typing import Any

import pygame

from game.kit.ticks import TICK_RATE
from game.maps import catalogue
from game.scenes.stack import clear_away
from game.session import Session
from game.sim.actions import Actions
from game.sim.level import LevelData
from game.sim.replay import Replay
from game.sim.routes import routes_of
from game.smoke.arena import bare_physics
from game.smoke.play import winning_replay
from game.smoke.timing import Watch
from game.view.bench import blits_alone, open_window
from game.view.frame import HEIGHT, WIDTH
from game.view.stage import Stage, ViewSettings

SPELL, EVERY = 120, 1000  # ticks: of every so many, so many are looked at with a stage
PICTURE = 3  # ticks of those from one measured picture to the next
BARE = 10  # ticks between two steps of bare physics


def course_bench(name: str, ticks: int | None = None) -> dict[str, Any]:
    """Plays a level by its winning recording (only its first `ticks`): the spans of ticks and pictures and of their floors, as plain data.

    The ways through the level are worked out in play, as they are when somebody plays it for the first time. Raises ValueError when
    there is no recording; LevelError, ReplayError, OSError.
    """
    recorded = winning_replay(name)
    if recorded is None:
        raise ValueError(f"there is no winning replay of {name}")
    open_window()
    return _Course(catalogue.level(name), recorded).play(islice(recorded.actions(), ticks))


class _Course:
    """A level in play, and who measures it."""

    def __init__(self, level: LevelData, recorded: Replay) -> None:
        routes_of(level).lay_out()
        self._session = Session.of(recorded, level)
        self._stage = Stage(level, ViewSettings())
        self._target = pygame.Surface((WIDTH, HEIGHT)).convert()
        self._blits = blits_alone(self._stage, self._target)
        self._bare = bare_physics(level.terrain, len(self._session.world.awake))
        self._ticks, self._steps, self._seen, self._pictures, self._floors = Watch(), Watch(), Watch(), Watch(), Watch()

    def play(self, course: Iterator[Actions]) -> dict[str, Any]:
        """Until the recording ends."""
        clear_away()
        for number, actions in enumerate(course):
            self._tick(number, actions)
        seconds = sum(self._ticks.own)
        spans = {
            "tick": self._ticks, "step": self._steps, "seen": self._seen, "picture": self._pictures, "blits": self._floors,
        }  # fmt: skip
        return {
            "spans": {what: asdict(watch.span()) for what, watch in spans.items()},
            "ticks": self._session.tick, "pictures": len(self._pictures.own), "worst_tick": self._ticks.worst_at + 1,
            "times_real_time": round(self._session.tick / TICK_RATE / seconds, 1) if seconds else None,
        }  # fmt: skip

    def _tick(self, number: int, actions: Actions) -> None:
        events = self._ticks.time(lambda: self._session.step(actions))
        if number % BARE == 0:
            self._steps.time(self._bare.step)
        if number % EVERY == 0:
            self._stage.show(self._session)
        if number % EVERY < SPELL:
            self._seen.time(lambda: self._stage.tick(self._session, events))
            if number % PICTURE == 0:
                self._floors.time(self._blits)
                self._pictures.time(lambda: self._stage.draw(self._target, 0.5))
