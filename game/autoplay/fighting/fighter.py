"""The fighter: eyes, legs and hands put together, on top of what a walker wishes to do."""

from collections.abc import Sequence

from game.actors.player.body import Body
from game.actors.player.doing import Doing
from game.actors.player.killy import Killy
from game.actors.player.zuru import Zuru
from game.autoplay.fighting.alarm import Alarm
from game.autoplay.fighting.blows import Blow, blows
from game.autoplay.fighting.eyes import Eyes, Foe
from game.autoplay.fighting.ground import Footing, Ground
from game.autoplay.fighting.gunman import Gunman
from game.autoplay.fighting.harpooner import Harpooner
from game.autoplay.fighting.legs import Legs
from game.autoplay.fighting.light import Shade
from game.autoplay.fighting.post import Post
from game.autoplay.habits import Habits
from game.kit.geometry import Rect
from game.kit.rng import Rng
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.routes.legs import Leg
from game.sim.world import World

WALKS = Button.LEFT | Button.RIGHT | Button.UP | Button.DOWN | Button.JUMP | Button.SURGE
OWN_LEGS = Doing.FREE, Doing.SURGE


class Fighter:
    """Fights with any figure, by buttons alone. `zone`: where it stays if it can, px."""

    def __init__(self, habits: Habits, rng: Rng, zone: Rect | None = None) -> None:
        self.eyes = Eyes(habits, rng)
        self._tick, self._fights = -1, False
        self._world: World | None = None
        self._alarm = Alarm()
        self._footing, self._post = Footing(), Post(zone)
        self._legs, self._shade = Legs(habits, rng), Shade(habits)
        self._harpooner, self._gunman = Harpooner(habits, rng), Gunman(habits, rng)

    def act(self, session: Session, wish: Actions) -> Actions:
        """What to hold: `wish` with aim, shots, strikes and dodges put in. In a fight a wish to stand lets it go where it fights best."""
        fights = self.busy(session)
        hero, world = session.world.hero, session.world
        if not isinstance(hero, Body) or hero.life <= 0 or world.staging.busy:
            return wish
        foes = self.eyes.foes
        if not foes and not self._busy_hands(hero):
            return wish
        if wish.aim is not None or wish.buttons & Button.FIRE:
            return wish  # the walker's own hands are busy
        ground = self._footing.look(world, hero)
        coming = blows(foes, ground.y)
        walks = bool(wish.buttons & WALKS)
        prey = foes if fights and not walks else [foe for foe in foes if foe.urgent]
        hands, aim = self._hands(session, hero, prey, coming, held=walks and not hero.grounded)
        if walks or not fights:
            legs = self._aside(hero, ground, coming, wish.buttons)
        else:
            legs = self._go(session, hero, ground, foes, coming)
        if hands & (Button.LEFT | Button.RIGHT):
            legs &= ~(Button.LEFT | Button.RIGHT)
        return Actions(legs | hands, aim)

    def busy(self, session: Session) -> bool:
        """Is there a fight in which one should not walk on? Not for ever because of somebody who cannot come."""
        if session.tick != self._tick or session.world is not self._world:
            self._tick, self._world = session.tick, session.world
            self.eyes.look(session)
            hero = session.world.hero
            self._fights = hero is not None and hero.life > 0 and self._alarm.busy(session, hero, self.eyes.foes)
        return self._fights

    def hides(self, session: Session, legs: Sequence[Leg]) -> bool:
        """Is it better to wait here, crouched in the shade, until a Watchtower's light has passed, than to go on by these legs?"""
        return not self.busy(session) and self._shade.hides(session, legs)

    # -- parts

    def _busy_hands(self, hero: Body) -> bool:
        return self._gunman.engaged if isinstance(hero, Killy) else self._harpooner.engaged

    def _hands(self, session: Session, hero: Body, foes: list[Foe], coming: list[Blow], *, held: bool) -> tuple[Button, int | None]:
        """`held`: nothing new is begun in this tick."""
        if isinstance(hero, Killy):
            return self._gunman.act(session.world, hero, foes, coming)
        if isinstance(hero, Zuru):
            return self._harpooner.act(session.world, hero, [] if held else foes)
        return Button(0), None

    def _aside(self, hero: Body, ground: Ground, coming: list[Blow], wish: Button) -> Button:
        """As wished, but out of the way of what is coming; somebody who leaps over the deep has no choice."""
        sure = ground.right > ground.left and (hero.grounded or not (wish & WALKS))
        way = bool(wish & Button.RIGHT) - bool(wish & Button.LEFT)
        out = self._legs.dodge(hero, ground, coming if sure else [], way)
        return wish if out is None else out

    def _go(self, session: Session, hero: Body, ground: Ground, foes: list[Foe], coming: list[Blow]) -> Button:
        """Out of the way of what is coming; else to where one fights best."""
        if hero.doing.state is Doing.HANG:
            return Button.UP
        way = self._post.way(session.tick, hero, ground, foes) if hero.doing.among(*OWN_LEGS) else 0
        if not (isinstance(hero, Killy) and self._gunman.parries(coming)):
            out = self._legs.dodge(hero, ground, coming, way)
            if out is not None:
                return out
        return Button.RIGHT if way > 0 else Button.LEFT if way < 0 else Button(0)
