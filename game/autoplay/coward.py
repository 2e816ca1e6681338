"""Who runs from every fight: goes on along the goals, surges away, hides, and shoots only with its back to a wall."""

from collections import deque

from game.actors.player.body import Body
from game.autoplay.fighting.blows import Blow
from game.autoplay.fighting.eyes import Foe
from game.autoplay.fighting.fighter import Fighter
from game.autoplay.finisher import Finisher
from game.autoplay.goals import Want
from game.autoplay.habits import SKILLED, Habits
from game.kit.geometry import Point, distance
from game.kit.rng import Rng
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.hero import Hero

SAMPLE, SAMPLES = 60, 8  # ticks between two notes of where it is, and how many are kept
HEADWAY = 160.0  # px in that time: less is none
DEFENDS = 600  # ticks for which it fights once it cannot run
CLOSE, ROOM = 170.0, 190.0  # px from a hunter behind it at which it surges away, and of level ground ahead that this takes


class Runner(Fighter):
    """A fighter who would rather be elsewhere."""

    def __init__(self, habits: Habits, rng: Rng) -> None:
        super().__init__(habits, rng)
        self._been: deque[Point] = deque(maxlen=SAMPLES)
        self._defends = self._noted = -1
        self.dares = False  # does nothing lead on but a fight?

    def busy(self, session: Session) -> bool:
        """Only where it does not get away."""
        hunted = super().busy(session)
        hero = session.world.hero
        if not hunted or hero is None:
            self._been.clear()
            return False
        if session.tick % SAMPLE == 0 and session.tick != self._noted:
            self._noted = session.tick
            self._been.append((hero.x, hero.y))
            if len(self._been) == SAMPLES and distance(self._been[0], self._been[-1]) < HEADWAY:
                self._defends = session.tick + DEFENDS
                self._been.clear()
        return self.dares or session.tick < self._defends

    def act(self, session: Session, wish: Actions) -> Actions:
        """The wish, out of the way of blows, and faster while somebody is behind it."""
        actions = super().act(session, wish)
        hero = session.world.hero
        if hero is None or actions != wish or self.busy(session) or not self._could_surge(session, hero, wish.buttons):
            return actions
        return Actions(actions.buttons | Button.SURGE, actions.aim)

    def _could_surge(self, session: Session, hero: Hero, wish: Button) -> bool:
        way = bool(wish & Button.RIGHT) - bool(wish & Button.LEFT)
        behind = any(foe.away < CLOSE and (foe.at[0] - hero.x) * way < 0 and not foe.shaken for foe in self.eyes.foes)
        if not way or not behind or not hero.grounded or wish & (Button.JUMP | Button.DOWN | Button.UP):
            return False
        return self._footing.look(session.world, hero).room(hero.x, way) > ROOM

    def _hands(self, session: Session, hero: Body, foes: list[Foe], coming: list[Blow], *, held: bool) -> tuple[Button, int | None]:
        """Empty while it runs, but for what is on the line still."""
        return super()._hands(session, hero, foes if self.busy(session) else [], coming, held=held)


class Coward(Finisher):
    """A finisher with such a fighter."""

    name = "coward"

    def __init__(self, seed: int, habits: Habits = SKILLED) -> None:
        self._runner = Runner(habits, Rng(seed))
        super().__init__(seed, habits, self._runner)

    def act(self, session: Session) -> Actions | None:
        """What it holds now."""
        self._runner.dares = self._goal is None or self._goal.want is Want.FIGHT
        return super().act(session)
