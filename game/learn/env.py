"""Blame-v0: a level, played by somebody who learns. What it sees, does and is paid for: docs/learning.md."""

from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

import gymnasium
import numpy as np
from gymnasium import spaces
from numpy.typing import NDArray

from game.kit.ticks import TICK_RATE
from game.learn.goals import Goals, Guide
from game.learn.hands import actions_of, hands
from game.learn.place import Place
from game.learn.screen import Pixels, Screen
from game.learn.senses import FIGURES, SIZE, Floats, Senses
from game.maps import catalogue
from game.paths import cache_folder
from game.session import Session
from game.sim.events import ChapterEnded, CheckpointReached, Event, HeroDied, ObjectiveReached
from game.sim.level import LevelData
from game.sim.picture import HEIGHT, WIDTH
from game.sim.replay import Recorder, fingerprint
from game.sim.routes import routes_of
from game.store.ways import KeptWays

PROGRESS = 1.0  # reward for each second of way that is made; as much is taken for each second of way lost
BEAT, END, DEATH = 5.0, 20.0, -5.0  # rewards: a beat (or `until`) is reached, the chapter ends, the figure dies
LONGEST = 10 * 60 * TICK_RATE  # ticks of an episode
SEEDS = 10_000_000  # different ones: as many as a replay can name
WORK = 1000  # moves of the ways that are tried at a time
SHRINKS = (1, 2, 4)
Seen = Floats | Pixels | dict[str, NDArray[Any]]
Kind = Literal["compact", "picture", "both"]


@dataclass
class Gain:
    """What the ticks of one step brought."""

    reward: float = 0.0
    over: bool = False


class BlameEnv(gymnasium.Env[Seen, NDArray[np.int64]]):
    """One level from one checkpoint on.

    `level`: a name in the catalogue, a .tmx file, or a level; `entry`: the checkpoint to begin at; `until`: a beat, checkpoint or exit that
    is the only goal and ends the episode; `figure`: Zuru or Killy instead of whom the level gives; `observation`: compact, picture or both;
    `frame_skip`: ticks for which an action is held; `max_ticks`: of an episode; `end_on_death`: else one goes on from the last checkpoint,
    as in the game; `shrink`: how many times the observed picture is smaller than 640x360.

    Raises LevelError for a level, a checkpoint or a goal that is not there, ValueError for any other option that makes no sense.
    """

    metadata: dict[str, Any] = {"render_modes": ["rgb_array", "human"], "render_fps": TICK_RATE}

    def __init__(
        self,
        level: str | LevelData = "outskirts",
        entry: str = "",
        until: str = "",
        figure: str = "",
        observation: Kind = "compact",
        frame_skip: int = 4,
        max_ticks: int = LONGEST,
        end_on_death: bool = False,
        shrink: int = 2,
        render_mode: str | None = None,
    ) -> None:
        _check(observation, frame_skip, max_ticks, shrink, render_mode)
        self.level = _as(figure, catalogue.level(level) if isinstance(level, str) else level)
        self._entry = entry
        self._skip, self._most, self._mortal = frame_skip, max_ticks, end_on_death
        self._kind, self._shrink, self.render_mode = observation, shrink, render_mode
        self.metadata = {**type(self).metadata, "render_fps": max(1, TICK_RATE // frame_skip)}
        self.action_space = hands()
        self.observation_space = _space(observation, shrink)
        _prepare(self.level)
        self._goals, self._until = Goals(self.level, until), until
        self._place, self._map = Place(self.level), fingerprint(self.level)
        self._screen: Screen | None = None
        self._begin(self._entry, 1)

    def _begin(self, entry: str, seed: int) -> None:
        self.session = Session(self.level, seed, entry)
        self._recorder = Recorder(self.level.name, seed, entry, map=self._map, kept=self.session.began)
        self._guide, self._senses = Guide(self._goals), Senses(self._place)

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Seen, dict[str, Any]]:
        """Begins anew; the level's seed is `seed`, or drawn from what the last one left. `options`: {"entry": another checkpoint}."""
        super().reset(seed=seed)
        entry = str((options or {}).get("entry", self._entry))
        self._begin(entry, int(self.np_random.integers(SEEDS)) if seed is None else seed % SEEDS)
        if self._kind != "compact" or self.render_mode is not None:
            self._screen = self._screen or Screen(window=self.render_mode == "human")
            self._screen.begin(self.session)
        self._look_about()
        return self._see(), self._info()

    def step(self, action: NDArray[np.int64]) -> tuple[Seen, float, bool, bool, dict[str, Any]]:
        """Holds the action for `frame_skip` ticks, or until the episode ends."""
        actions, gain = actions_of(action), Gain()
        for _ in range(self._skip):
            events = self.session.step(actions)
            self._recorder.add(actions)
            self._take_in(events, gain)
            if gain.over or self.session.tick >= self._most:
                break
        gain.reward += PROGRESS * self._look_about() / TICK_RATE
        return self._see(), gain.reward, gain.over, not gain.over and self.session.tick >= self._most, self._info()

    def _take_in(self, events: list[Event], gain: Gain) -> None:
        self._senses.hear(self.session.tick, events)
        if self._screen is not None:
            self._screen.tick(self.session, events)
        for event in events:
            arrived = isinstance(event, ObjectiveReached | CheckpointReached) and event.name == self._until
            died, ended = isinstance(event, HeroDied), isinstance(event, ChapterEnded)
            gain.reward += BEAT * (arrived or isinstance(event, ObjectiveReached)) + END * ended + DEATH * died
            gain.over = gain.over or arrived or ended or (died and self._mortal)

    def _look_about(self) -> float:
        """Ticks of way that were made since the last look."""
        hero, progress = self.session.world.hero, self.session.progress
        return 0.0 if hero is None else self._guide.look(hero, progress.checkpoint, progress.beats)

    def _see(self) -> Seen:
        compact = self._senses.look(self.session, self._guide) if self._kind != "picture" else None
        if compact is not None and self._kind == "compact":
            return compact
        assert self._screen is not None
        picture = self._screen.pixels(self._shrink)
        return picture if compact is None else {"compact": compact, "picture": picture}

    def _info(self) -> dict[str, Any]:
        progress, bearing = self.session.progress, self._guide.bearing
        return {
            "tick": self.session.tick, "seed": self.session.seed, "checkpoint": progress.checkpoint,
            "beat": progress.beats[-1] if progress.beats else "", "deaths": progress.deaths,
            "to_go": -1.0 if bearing is None else bearing.ticks,
        }  # fmt: skip

    def render(self) -> Pixels | None:
        """The picture of this moment, 640x360, if that was asked for with `render_mode`; a window shows every tick by itself."""
        return self._screen.pixels() if self._screen is not None and self.render_mode == "rgb_array" else None

    def close(self) -> None:
        """Closes the window."""
        if self._screen is not None:
            self._screen.close()
            self._screen = None

    def hash(self) -> str:
        """16 hexadecimal digits: the state of everything in play."""
        return self.session.hash()

    def replay(self) -> str:
        """The episode so far as a replay: `blame replay` plays it again, and sees that it comes to the same."""
        self._recorder.claim(hash=self.hash())
        return self._recorder.text()


def _check(observation: str, frame_skip: int, max_ticks: int, shrink: int, render_mode: str | None) -> None:
    """Raises ValueError for the first option that makes no sense."""
    if observation not in get_args(Kind):
        raise ValueError(f"observation is '{observation}', it has to be one of {', '.join(get_args(Kind))}")
    if frame_skip < 1 or max_ticks < 1:
        raise ValueError(f"frame_skip is {frame_skip} and max_ticks {max_ticks}, both have to be 1 or more")
    if shrink not in SHRINKS:
        raise ValueError(f"shrink is {shrink}, it has to be one of {SHRINKS}")
    if render_mode not in (None, *BlameEnv.metadata["render_modes"]):
        raise ValueError(f"render_mode is '{render_mode}', it has to be rgb_array, human or None")


def _space(observation: Kind, shrink: int) -> spaces.Space[Any]:
    compact = spaces.Box(-1.0, 1.0, (SIZE,), np.float32)
    picture = spaces.Box(0, 255, (HEIGHT // shrink, WIDTH // shrink, 3), np.uint8)
    if observation == "both":
        return spaces.Dict({"compact": compact, "picture": picture})
    return compact if observation == "compact" else picture


def _as(figure: str, level: LevelData) -> LevelData:
    """The level as this figure's, from all checkpoints on."""
    if not figure:
        return level
    names = [kind.__name__ for kind in FIGURES]
    if figure not in names:
        raise ValueError(f"figure is '{figure}', it has to be one of {', '.join(names)}")
    things = (replace(t, props={**t.props, "hero": ""}) if t.kind == "Checkpoint" else t for t in level.things)
    return replace(level, things=tuple(things), props={**level.props, "hero": figure})


def _prepare(level: LevelData) -> None:
    """All ways of the level are known before anybody plays: from the cache, or worked out now and kept for the next time."""
    kept = KeptWays(cache_folder())
    kept.fetch(level)
    while routes_of(level).dump() is None:
        routes_of(level).prepare(WORK)
    kept.keep(level)
