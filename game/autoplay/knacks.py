"""What somebody does who was told what to do here: the deeds of a level's `Hint`s, by buttons alone."""

from game.actors.hint import Hint
from game.actors.player.body import Body
from game.actors.player.killy import Killy
from game.autoplay.fighting.aiming import angle, tenths
from game.autoplay.habits import Habits
from game.autoplay.swinging import Swing
from game.autoplay.walking.state import towards
from game.autoplay.walking.view import view_of
from game.kit.geometry import Point
from game.kit.rng import Rng
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.level import Thing
from game.sim.world import World

TRIES = 900  # ticks of trying after which something else is done first
TAP_EVERY, TAP = 40, 3  # ticks from shot to shot, and for which the trigger is held
FULL_EVERY, FULL = 190, 70  # the same of the full beam, with the time in which the energy comes back
STRIKE_EVERY, STRIKE = 40, 3
TURNED = 4  # px beside the figure in which it does not turn
JUMP_EVERY, JUMP = 60, 14


class Knack:
    """One deed at one place."""

    def __init__(self, habits: Habits, rng: Rng) -> None:
        self._habits, self._rng = habits, rng
        self._hint: Thing | None = None
        self._tick = self._begun = 0
        self._off = 0.0
        self._swing = Swing()

    def flies(self) -> bool:
        """Is it in the air, on a leap of its own?"""
        return self._swing.flies()

    def busy(self, tick: int) -> bool:
        """Is it just doing something? That is brought to its end."""
        return self._hint is not None and tick - self._tick <= 1

    def goes_on(self, session: Session, thing: Thing) -> bool:
        """Is it at this, and in the air for a moment?"""
        hero = session.world.hero
        return self._hint is thing and session.tick - self._tick <= 1 and hero is not None and not hero.grounded and self._jumps(thing)

    @staticmethod
    def _jumps(thing: Thing) -> bool:
        return thing.props.get("deed") in ("swing", "jump")

    def act(self, session: Session, thing: Thing) -> Actions | None:
        """What to hold at the place of the hint; None when it is done, or does not come to anything for now."""
        world = session.world
        hint, hero = world.actor(thing.oid), world.hero
        if not isinstance(hint, Hint) or not isinstance(hero, Body) or not hint.needed(world):
            self._hint = None
            return None
        if self._hint is not thing or session.tick - self._tick > 1:
            self._hint, self._begun, self._off = thing, session.tick, self._habits.aim_off(self._rng)
            self._swing = Swing()
        self._tick = session.tick
        age = session.tick - self._begun - self._habits.reaction
        if age > TRIES:
            self._hint = None
            return None
        if age < 0:
            return NOTHING
        if hint.deed == "swing" and (view := view_of(world, session.tick, self._habits, self._rng)) is not None:
            return self._swing.act(view, view.solid(hint.stand), hint.at)
        return self._deed(world, hero, hint, age)

    def _deed(self, world: World, hero: Body, hint: Hint, age: int) -> Actions:
        target = whereabouts(world, hint)
        turned = (target[0] > hero.x) == (hero.facing > 0) or abs(target[0] - hero.x) < TURNED
        match hint.deed:
            case "jump":
                return Actions(Button.JUMP) if age % JUMP_EVERY < JUMP else NOTHING
            case "walk":
                return Actions(towards(target[0] - hero.x))
            case "use":
                return Actions(Button.USE)
            case "tap":
                return self._shoot(hero, target, age, TAP_EVERY, TAP)
            case "full":
                return self._shoot(hero, target, age, FULL_EVERY, FULL)
            case "strike" if not turned:
                return Actions(towards(target[0] - hero.x))
            case "strike":
                return Actions(Button.STRIKE) if age % STRIKE_EVERY < STRIKE else NOTHING
        return NOTHING

    def _shoot(self, hero: Body, target: Point, age: int, every: int, held: int) -> Actions:
        if age % every == 0:
            self._off = self._habits.aim_off(self._rng)
        hand = hero.hand if isinstance(hero, Killy) else hero.chest
        aim = tenths(angle(hand, target) + self._off)
        return Actions(Button.FIRE if age % every < held else Button(0), aim)


def whereabouts(world: World, hint: Hint) -> Point:
    """Where that is now to which it is done: things of a level move."""
    actor = world.actor(hint.at)
    if actor is not None:
        left, top, right, bottom = actor.rect()
        return (left + right) / 2, (top + bottom) / 2
    thing = world.level.thing(hint.at)
    return thing.centre if thing is not None else hint.place.centre
