"""What the companions know together: who hunts them, what sees them, who fell, and when it is better to be silent."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.kit.geometry import Point
from game.sim.events import AlertChanged, Assembled, Died, FightEnded, Noticed, Told
from game.sim.picture import Picture
from game.sim.routes import routes_of
from game.sim.senses import near
from game.sim.traits import Settler

if TYPE_CHECKING:
    from game.sim.world import World

MEMORY = 1200  # ticks for which they reckon with an enemy that has shown itself as one
WATCHED = 900.0  # px from a sensor within which its alert concerns them
DARK = 60  # ticks in which the picture of a world that has just begun is still dark
TRIES, TRIES_DARK = 5, 12  # moves that are tried in a tick to work the ways out, and while it is dark
SILENCE = 720  # ticks between two things that they say by themselves


@dataclass(eq=False)
class Party(Settler):
    """One for all of them, in every world with companions in it (`world.only(Party)`). It reads a tick's events at the tick's end."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.known: dict[int, int] = {}  # tick at which an enemy, by id, was last heard of as one that hunts
        self.seen: dict[int, bool] = {}  # enemies that somebody has pointed at, by id
        self.alerts: dict[Point, str] = {}  # the step of every sensor that is alert
        self.rests = 0  # how often there was time to see to wounds: after a fight, at a checkpoint
        self.picture: Picture | None = None  # what may be seen, while somebody is away who could be called
        self.away = 0  # the last tick in which somebody was
        self.checkpoint = ""
        self.silent_until = 0  # tick
        self.talk_until = 0  # ... of the end of a conversation
        self.said: dict[str, int] = {}  # how often they spoke of what

    def begin(self, world: "World") -> None:
        """From here it counts."""
        self.checkpoint = world.progress.checkpoint

    def settle(self, world: "World") -> None:
        """Takes notice of what happened; works the ways out beforehand, a little in every tick."""
        routes_of(world.level).prepare(TRIES if world.tick > DARK else TRIES_DARK)
        for event in world.events:
            if isinstance(event, Noticed | Told | Assembled):
                self.known[event.actor] = world.tick
            elif isinstance(event, Died):
                self.known.pop(event.actor, None)
            elif isinstance(event, FightEnded):
                self.known.clear()
                self.rests += 1
            elif isinstance(event, AlertChanged):
                self._alert(event)
        if self.away == world.tick and world.hero is not None:
            self.picture = self.picture or Picture(world)
            self.picture.tick(world, world.hero)
        if world.progress.checkpoint != self.checkpoint:
            self.checkpoint = world.progress.checkpoint
            self.rests += 1

    def _alert(self, event: AlertChanged) -> None:
        if event.step == "unaware":
            self.alerts.pop((event.x, event.y), None)
        else:
            self.alerts[event.x, event.y] = event.step

    def hunted_by(self, world: "World", enemy: int) -> bool:
        """Is the enemy with this id one that hunts?"""
        heard = self.known.get(enemy)
        return heard is not None and world.tick - heard < MEMORY

    def watched(self, at: Point) -> bool:
        """Does a sensor near this place search, or know?"""
        return any(near(sensor, at, WATCHED) for sensor in self.alerts)

    def hear_talk(self, until: int) -> None:
        """A conversation goes on until this tick."""
        self.talk_until = max(self.talk_until, until)

    def may_speak(self, world: "World", *, urgent: bool) -> bool:
        """Is it time to say something? What is urgent waits for conversations only. In a cutscene they say what it has them say."""
        if world.staging.busy:
            return False
        return world.tick >= self.talk_until and (urgent or world.tick >= self.silent_until)

    def state(self) -> tuple[Any, ...]:
        """All it knows."""
        silence = (self.rests, self.picture.state() if self.picture else (), self.silent_until, self.talk_until, tuple(self.said.items()))
        return tuple(self.known.items()), tuple(self.seen), tuple(self.alerts.items()), *silence


def mortal(who: str) -> str:
    """Under which name progress remembers that `who` can die."""
    return f"mortal.{who}"
