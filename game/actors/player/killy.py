"""Killy: the gravitational beam, which cuts whatever it meets and throws him like a jump, and a quick strike that turns a leap aside."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING, Any

from game.actors.player import aid, feel, killy_looks
from game.actors.player.doing import Doing
from game.actors.player.emitter import FULL_COST, Emitter, Pull
from game.actors.player.figure import Figure
from game.actors.player.strike import Strike
from game.kit.geometry import Point
from game.sim import beam, burden
from game.sim.actions import direction
from game.sim.damage import Hit, Team
from game.sim.events import Cue, Hushed, Shot
from game.sim.look import AnyLook
from game.sim.physics import OPAQUE
from game.sim.spawn import spawnable

if TYPE_CHECKING:
    from game.sim.world import World

LIFE = 5
HAND, HAND_LOW = 35, 18  # px above the feet, standing and crouched: where a shot begins
MUZZLE = 22.0  # px from there to where it is seen
LINE_REACH, LINE_RADIUS = 320.0, 2.0  # px
LINE_DAMAGE, LINE_PUSH, LINE_KICK = 1, 110.0, 60.0  # bars; px/s given to whom it hits, and to himself
LINE_NOISE, FULL_NOISE = 420.0, 1400.0  # px
FULL_RADIUS = 9.0  # px
FULL_DAMAGE, FULL_PUSH, FULL_KICK = 10, 320.0, 560.0
HUSH = 30  # ticks in which nothing else is heard
GUN_UP = 40  # ticks after a shot in which the gun stays up
FACES = 14  # ... in which he faces where he shot
BRACED = 20  # ... in which he stands braced against a full beam
SIGHT = 700.0  # px of the aim line
AID = 320.0  # px within which a shot by keys alone bends to somebody: what the thin line pierces
SEEN = 1280.0  # px of a shot that are seen at strength 1


@spawnable("Killy")
@dataclass(eq=False)
class Killy(Figure):
    """Five bars of life. A tap is a thin line; held, the trigger gathers the full beam and lets it go when it is released."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.life = self.most_life = LIFE
        self.emitter = Emitter()
        self.strike = Strike()
        self.shot_ago = GUN_UP  # ticks since the last shot
        self.shot_full = False  # was that the full beam?
        self.sight: Point | None = None  # where the aim line ends, while a beam is gathered
        self.energy, self.full_shot = 1.0, FULL_COST
        self.staged = False  # does a cutscene hold his hands?
        self.carries = False  # Cibo, in the other hand

    @property
    def hand(self) -> Point:
        """Where a shot begins, px."""
        return self.px + self.rest_x, self.py + self.rest_y - (HAND_LOW if self.crouching else HAND)

    def count_down(self) -> None:
        """Energy comes back whatever he does."""
        super().count_down()
        self.emitter.cool()
        self.surge_again = max(self.surge_again, int(self.carries))
        self.shot_ago = min(self.shot_ago + 1, GUN_UP)

    # -- hands

    def use_weapon(self, world: "World") -> None:
        """The strike comes first; the arm that strikes holds no gun."""
        self._hand_over(world)
        self.carries = self.emitter.taps_only = burden.carries(world)
        self.take_aim(world)
        if self.emitter.held:
            self.angle = aid.bent(world, self.hand, self.angle, AID)
        self.strike.tick(self, world)
        if self.doing.state is Doing.FREE and self.strike.wanted(world):
            self.emitter.lose(world, self.hand)
            self.strike.begin(self, world)
        elif self.doing.among(Doing.FREE, Doing.SURGE, Doing.LADDER, Doing.HANG, Doing.SWIM) and not self.strike.busy:
            self._shoot(world, self.emitter.pull(world, self.hand))
        self._show(world)

    def _hand_over(self, world: "World") -> None:
        """Where a cutscene takes over, what was gathered does not go off."""
        staged = world.staging.busy
        if staged and not self.staged:
            self._lose(world)
        self.staged = staged

    def _show(self, world: "World") -> None:
        gathers, up = self.emitter.charging, self.shot_ago < GUN_UP
        self.energy, self.charge = self.emitter.energy, self.emitter.charge
        self.pace = feel.STEADY if gathers else burden.PACE if self.carries else 1.0
        self.strafes = gathers or self.shot_ago < FACES
        braced = self.shot_full and self.shot_ago < BRACED and self.grounded
        skids = braced and (world.pad.x == 0 or self.doing.state is Doing.RECOIL)
        self.gesture = self.strike.gesture or ("beam" if skids else "")
        self.stance = "aim" if up or self.emitter.held else ""
        self.sight = self._sight(world) if gathers else None

    def _sight(self, world: "World") -> Point:
        at, way = self.hand, direction(self.angle)
        end = at[0] + way[0] * SIGHT, at[1] + way[1] * SIGHT
        wall = world.physics.ray(at, end, OPAQUE)
        return (wall.x, wall.y) if wall is not None else end

    # -- shots

    def _shoot(self, world: "World", pull: Pull) -> None:
        if pull is Pull.NOTHING:
            return
        way = direction(self.angle)
        self.shot_ago, self.shot_full = 0, pull is Pull.FULL
        if pull is Pull.LINE:
            self._line(world, way)
        else:
            self._full(world, way)

    def _line(self, world: "World", way: Point) -> None:
        hit = Hit(LINE_DAMAGE, Team.PEOPLE, way[0] * LINE_PUSH, way[1] * LINE_PUSH, cause="beam_line", by=self.id)
        self._heard(world, "beam_line", way, LINE_NOISE)
        end = beam.fire(world, self.hand, way, LINE_REACH, LINE_RADIUS, hit, pierces=False)
        self._seen(world, "beam_line", way, end)
        if self.doing.state is Doing.FREE:
            self.vx -= way[0] * LINE_KICK
            self.vy -= 0.0 if self.grounded else way[1] * LINE_KICK

    def _full(self, world: "World", way: Point) -> None:
        """Goes through everything, and throws him back with at least its kick."""
        hit = Hit(FULL_DAMAGE, Team.PEOPLE, way[0] * FULL_PUSH, way[1] * FULL_PUSH, cause="beam", by=self.id)
        self._heard(world, "beam", way, FULL_NOISE)
        end = beam.fire(world, self.hand, way, sum(world.level.size), FULL_RADIUS, hit, pierces=True)
        self._seen(world, "beam", way, end)
        world.emit(Hushed(HUSH))
        along = self.vx * way[0] + self.vy * way[1]
        back = min(along, -FULL_KICK) - along
        self.kicked(world, self.vx + way[0] * back, self.vy + way[1] * back)

    def _heard(self, world: "World", weapon: str, way: Point, noise: float) -> None:
        x, y = self.hand
        world.emit(Shot(x + way[0] * MUZZLE, y + way[1] * MUZZLE, weapon, *way, noise))
        world.senses.make_noise(world, x, y, noise)

    def _seen(self, world: "World", cue: str, way: Point, end: Point) -> None:
        """From the muzzle on, but not through what it is held against."""
        x, y = self.hand
        far = hypot(end[0] - x, end[1] - y)
        near = min(MUZZLE, far * 0.8)
        world.emit(Cue(x + way[0] * near, y + way[1] * near, cue, min(1.0, (far - near) / SEEN), *way))

    # -- being hit

    def take(self, world: "World", hit: Hit) -> bool:
        """A leap into the beginning of his strike does not hurt him."""
        if self.life > 0 and self.strike.parries(self, hit):
            self.strike.parry(self, world, hit)
            return False
        return super().take(world, hit)

    def thrown(self, hit: Hit) -> None:
        """Whatever his hands were at is over."""
        super().thrown(hit)
        self.strike.stop()
        self.pace, self.strafes, self.gesture, self.stance, self.sight = 1.0, False, "", "", None

    def hurt(self, world: "World", hit: Hit) -> None:
        """What was gathered is lost."""
        self._lose(world)
        super().hurt(world, hit)

    def died(self, world: "World", hit: Hit) -> None:
        """What was gathered is lost."""
        self._lose(world)
        super().died(world, hit)

    def _lose(self, world: "World") -> None:
        self.emitter.lose(world, self.hand)
        self.charge = 0.0

    # -- for others

    def weighs(self, world: "World") -> float:
        """More with somebody on his shoulder."""
        return super().weighs(world) + (burden.WEIGHS if self.carries else 0.0)

    def looks(self) -> Iterable[AnyLook]:
        """Body, arm with the emitter, and what gathers at its muzzle."""
        return killy_looks.looks(self)

    def state(self) -> tuple[Any, ...]:
        """The figure's, the emitter's and the strike's."""
        return (*super().state(), self.emitter.state(), self.strike.state(), self.shot_ago, self.pace, self.staged)
