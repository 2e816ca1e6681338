"""Who fights where a zone of danger is: by buttons alone, on what anybody could see."""

from math import atan2, degrees, hypot

from game.actors.brute.brute import Brute
from game.actors.brute.mind import Mind
from game.kit.geometry import Point, Rect, distance, middle
from game.kit.rng import Rng
from game.session import Session
from game.sim.actions import FULL_TURN, NOTHING, Actions, Button
from game.sim.damage import Hurtable, Team
from game.sim.hero import Hero
from game.sim.physics import ANYTHING
from game.sim.world import World

SEEN_X, SEEN_Y = 330.0, 190.0  # px beside and above the figure: what a person sees of the picture
SURE = 190.0  # px from which a shot hits
BOLT = 1100.0  # px/s
SLOW = 10  # ticks after which a person does something about what is seen
SURGE_AGAIN = 45  # ticks
BLOW = 120.0  # px that a long limb reaches, and a step
DODGE = 90.0  # px at which what comes quickly is dodged
QUICK = 4.0  # px per tick
SHOT_AGAIN, LET_GO = 26, 12  # ticks
ARM, BLOW_AGAIN = 44.0, 16  # px at which whoever has a beam strikes instead, and ticks between two blows
MARGIN = 90.0  # px from the ends of the zone at which it turns about
LEG, LEG_MORE = 60, 180  # ticks it walks one way, at least and by chance
STEP, DEEP = 18.0, 100.0  # px ahead that it looks where it goes, and down from where on it does not want to fall
STUCK = 20  # ticks without a pixel of way after which it jumps


class Brawler:
    """Walks to and fro in `zone`, shoots whoever it sees, and surges away from those who come flying. For `ticks` ticks."""

    name = "brawler"

    def __init__(self, zone: Rect, seed: int, ticks: int) -> None:
        self._zone, self._rng, self._left = zone, Rng(seed), ticks
        self._way, self._leg, self._still = 1, 0, 0
        self._shot = self._surged = 0
        self._before: dict[int, Point] = {}
        self._x = 0.0

    def act(self, session: Session) -> Actions | None:
        """What it holds now."""
        self._left -= 1
        if self._left < 0:
            return None
        hero = session.world.hero
        if hero is None or hero.life <= 0:
            return NOTHING
        foes = foes_in_sight(session.world, hero)
        before, self._before = self._before, {foe.id: middle(foe.hurt_box()) for foe in foes}
        buttons = self._walk(session.world, hero, bool(foes))
        foe = foes[0] if foes else None
        if foe is None:
            return Actions(buttons)
        speed = _gap(before.get(foe.id, middle(foe.hurt_box())), middle(foe.hurt_box()))
        buttons = self._dodge(session.tick, hero, foe, speed) or buttons
        aim = _aim(hero, _ahead(hero, foe, speed))
        return Actions(buttons | self._trigger(session, hero, foe), aim)

    def _walk(self, world: World, hero: Hero, fights: bool) -> Button:
        """To and fro within the zone, and into no abyss; while it fights, slower changes of mind."""
        self._leg -= 1
        if self._leg <= 0:
            self._leg = LEG + self._rng.below(LEG_MORE)
            self._way = self._rng.pick((1, 1, -1)) * self._way
        if hero.x < self._zone[0] + MARGIN:
            self._way = 1
        elif hero.x > self._zone[2] - MARGIN:
            self._way = -1
        if hero.grounded and _deep(world, hero, self._way):
            self._way = -self._way
        self._still = self._still + 1 if hero.x == self._x else 0
        self._x = hero.x
        if hero.pose == "hang":
            return Button.UP
        if fights and self._leg % 3:
            return Button(0)
        return (Button.RIGHT if self._way > 0 else Button.LEFT) | (Button.JUMP if self._still > STUCK else Button(0))

    def _dodge(self, tick: int, hero: Hero, foe: Hurtable, speed: Point) -> Button:
        """A surge under whoever comes flying, and past whoever winds up for a blow."""
        x, y = middle(foe.hurt_box())
        if isinstance(foe, Brute) and foe.mind.state is Mind.TELL and foe.mind.ticks > SLOW and abs(hero.x - x) < BLOW:
            return Button.SURGE | (Button.RIGHT if x > hero.x else Button.LEFT)
        comes = (hero.x - x) * speed[0] + (hero.y - y) * speed[1] > 0
        close = distance((x, y), hero.chest) < DODGE
        if not (comes and close and hypot(*speed) > QUICK) or tick - self._surged < SURGE_AGAIN:
            return Button(0)
        self._surged = tick
        return Button.SURGE | (Button.RIGHT if x > hero.x else Button.LEFT)

    def _trigger(self, session: Session, hero: Hero, foe: Hurtable) -> Button:
        """Shoots what is near and in sight; lets go of what hangs on the line."""
        since = session.tick - self._shot
        if hero.energy >= 0 and distance(middle(foe.hurt_box()), hero.chest) < ARM and since >= BLOW_AGAIN:
            self._shot = session.tick
            return Button.STRIKE | (Button.RIGHT if middle(foe.hurt_box())[0] > hero.x else Button.LEFT)
        if hero.anchor is not None and isinstance(foe, Brute) and not foe.bare:
            return Button.STRIKE  # one pulls until the mask comes off
        if hero.anchor is not None:
            return Button.FIRE if since % LET_GO == LET_GO - 1 else Button(0)
        if since < SHOT_AGAIN or distance(middle(foe.hurt_box()), hero.chest) > SURE:
            return Button(0)
        if session.world.physics.ray(hero.eyes, middle(foe.hurt_box()), ANYTHING) is not None:
            return Button(0)
        self._shot = session.tick
        return Button.FIRE


def foes_in_sight(world: World, hero: Hero) -> list[Hurtable]:
    """Who can be seen, the closest first."""
    seen = [
        foe for foe in world.each(Hurtable)
        if foe.team is Team.SAFEGUARD and foe.life > 0 and abs(foe.x - hero.x) < SEEN_X and abs(foe.y - hero.y) < SEEN_Y
    ]  # fmt: skip
    return sorted(seen, key=lambda foe: (distance(middle(foe.hurt_box()), hero.chest), foe.id))


def _deep(world: World, hero: Hero, way: int) -> bool:
    """Is there nothing to land on for a long way down, a step ahead?"""
    x, y = hero.x + way * STEP, hero.y
    return world.physics.ray((x, y - 2), (x, y + DEEP), ANYTHING) is None


def _gap(a: Point, b: Point) -> Point:
    return b[0] - a[0], b[1] - a[1]


def _ahead(hero: Hero, foe: Hurtable, speed: Point) -> Point:
    """Where it will be when the bolt is there."""
    x, y = middle(foe.hurt_box())
    soon = distance((x, y), hero.chest) / BOLT * 60
    return x + speed[0] * soon, y + speed[1] * soon


def _aim(hero: Hero, at: Point) -> int:
    x, y = hero.eyes
    return round(degrees(atan2(at[1] - y, at[0] - x)) * 10) % FULL_TURN
