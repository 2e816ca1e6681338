"""A place to which the Safeguard is called when you come in."""

from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING, Any, ClassVar

from game.actors.danger.places import Places
from game.actors.danger.roster import Roster
from game.actors.danger.spawner import Spawner
from game.kit.approach import sign
from game.kit.geometry import Point, overlap
from game.sim.actor import Actor
from game.sim.director import Director, Phase, Plan
from game.sim.events import FightBegan, FightEnded
from game.sim.intensity import Intensity
from game.sim.picture import Picture
from game.sim.senses import near
from game.sim.spawn import spawnable

if TYPE_CHECKING:
    from game.sim.hero import Hero
    from game.sim.world import World

CLOSE = 150.0  # px
STEPS, STEP_TICKS = 10, 12  # how often, and after how many ticks each, it is noted where the figure is: its way of the last 2 s
STRAY = 24.0  # px in that time which are no way


@spawnable("Danger")
@dataclass(eq=False)
class Danger(Actor):
    """`roster` names who comes and their weights; `budget` is how many points they may cost in all (crawler 1, hanger 1.5, brute 4).

    At most `most` live at once. A build-up ends when the intensity crosses `peak`, or with its share of the budget; after it come
    `pause` to `pause` + `pause_more` s of quiet; after `waves` of them it is over for good, and the flag fought.NAME is set.
    `when`: enter, alarm, or flag:NAME.
    """

    roster: str = "crawler:1"
    budget: float = 12.0
    most: int = 5
    pause: float = 15.0
    pause_more: float = 10.0
    peak: float = 0.7
    waves: int = 2
    when: str = "enter"
    tick_order: ClassVar[int] = 80

    def __post_init__(self) -> None:
        super().__post_init__()
        who = Roster(self.roster)
        if not (self.place.w > 0 and self.place.h > 0):
            raise ValueError("it has no size, draw it as a rectangle")
        if self.most < 1:
            raise ValueError(f"'most' is {self.most}, it has to be 1 or more")
        self.director = Director(Plan(self.peak, self.pause, self.pause_more, self.waves))
        if self.budget / self.waves < who.cheapest:
            raise ValueError(f"'budget' is {self.budget}, too little for 'waves': each needs {who.cheapest} or more")
        kind, _, self.flag = self.when.partition(":")
        if self.when not in ("enter", "alarm") and not (kind == "flag" and self.flag):
            raise ValueError(f"'when' is '{self.when}', it has to be enter, alarm or flag:NAME")
        self.intensity = Intensity()
        self.spawner = Spawner(who, self.most)
        self.begun = False
        self._picture: Picture | None = None
        self._places: Places | None = None
        self._way: list[float] = []  # x of the figure, every STEP_TICKS
        self._quiet_from: Point = (0.0, 0.0)
        self._life = 0

    # -- the tick

    def begin(self, world: "World") -> None:
        """Where it was fought out, it is over."""
        if world.progress.flags.get(self._over):
            self.gone()

    def tick(self, world: "World") -> None:
        """Nothing, until it is called."""
        hero = world.hero
        if self._places is None:
            self._places = Places(world, self.place.rect)
            world.doze(self, self.place.rect)
        if hero is None or hero.life <= 0:
            return
        here = overlap(hero.rect(), self.place.rect)
        if not self.begun and here and self._called(world):
            self._begin(world, hero)
        if self._picture is not None:
            self._picture.tick(world, hero)
            self._go_on(world, hero, self._places, self._picture, here)

    def _called(self, world: "World") -> bool:
        if self.flag:
            return bool(world.progress.flags.get(self.flag))
        return self.when == "enter" or world.senses.alarms.calls(self.place.name)

    def _begin(self, world: "World", hero: "Hero") -> None:
        self.begun, self._life = True, hero.life
        world.wake(self)
        self._picture = Picture(world)
        world.emit(FightBegan(self.title))

    def _go_on(self, world: "World", hero: "Hero", places: Places, picture: Picture, here: bool) -> None:
        way = self._heading(world, hero)
        kills = self.spawner.count(world, hero)
        self.spawner.call_back(world, hero, picture)
        engaged = self._engaged(world)
        self._feel(world, hero, kills, engaged)
        allowed = self.budget * self.director.wave / self.waves
        before = self.director.phase.state
        moved = hypot(hero.x - self._quiet_from[0], hero.y - self._quiet_from[1])
        spent = self.spawner.poor(allowed)
        self.director.tick(world.rng, intensity=self.intensity.value, engaged=engaged, spent=spent, moved=moved)
        if self.director.phase.state is not before:
            self._turned(world, hero)
        if here and self.director.calls and not world.staging.busy:
            self.spawner.tick(world, hero, places, picture, way, allowed)

    def _turned(self, world: "World", hero: "Hero") -> None:
        """Another part of the cycle has begun."""
        phase = self.director.phase.state
        if phase is Phase.FADE:
            self.spawner.stop()
        elif phase is Phase.QUIET:
            self._quiet_from = hero.x, hero.y
        elif phase is Phase.OVER:
            self.call_off(world)

    def call_off(self, world: "World") -> None:
        """It is over, for good."""
        world.progress.flags[self._over] = 1
        world.emit(FightEnded(self.title))
        self.gone()

    def _engaged(self, world: "World") -> bool:
        """Does anything hunt?"""
        return len(world.senses.tokens) > 0 or any(sent.engaged for sent in self.spawner.out)

    def _feel(self, world: "World", hero: "Hero", kills: list[float], engaged: bool) -> None:
        blows, self._life = max(0, self._life - hero.life), hero.life
        close = sum(near(sent.one.line_at(), hero.chest, CLOSE) for sent in self.spawner.out)
        self.intensity.tick(blows=blows, kills=kills, strikers=len(world.senses.tokens), close=close, engaged=engaged)

    def _heading(self, world: "World", hero: "Hero") -> int:
        """-1 or 1: where the figure has been going, or is facing if it went nowhere."""
        if world.tick % STEP_TICKS == 0:
            self._way = [*self._way[-STEPS:], hero.x]
        gone = hero.x - self._way[0] if self._way else 0.0
        return sign(gone) if abs(gone) > STRAY else hero.facing

    # -- for others

    @property
    def _over(self) -> str:
        """Under which name progress remembers that it was fought out."""
        return f"fought.{self.title}"

    @property
    def title(self) -> str:
        """What its fight is called."""
        return self.place.name or f"danger {self.place.oid}"

    def state(self) -> tuple[Any, ...]:
        """Everything of the fight."""
        picture = (*self._picture.state(), self._places.here) if self._picture and self._places else ()
        fight = (self.director.state(), self.spawner.state(), self.intensity.value, picture)
        return self.begun, tuple(self._way), self._quiet_from, self._life, *fight
