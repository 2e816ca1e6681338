"""Who hurts whom: teams, hits, life, the moments one cannot be hurt, stagger and knock-back."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from game.kit.geometry import Rect, middle, overlap
from game.sim.actor import Actor
from game.sim.events import Died, Froze, Hurt

if TYPE_CHECKING:
    from game.sim.world import World

HIT_STOP_KILL = 3  # ticks


class Team(Enum):
    """Sides; nobody hurts their own."""

    PEOPLE = auto()
    SAFEGUARD = auto()
    PLACE = auto()  # presses, falling structure: hurts everyone


@dataclass(frozen=True, slots=True)
class Hit:
    """One blow: damage in bars of life, the velocity it gives (px/s), for how many ticks it stuns, and the id of who struck (0: nobody)."""

    damage: int
    team: Team
    push_x: float = 0.0
    push_y: float = 0.0
    stun: int = 0
    cause: str = ""
    by: int = 0


@dataclass(eq=False)
class Hurtable(Actor):
    """Something with life."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.team = Team.SAFEGUARD
        self.life = 1
        self.safe_ticks = 0  # i-frames left
        self.flash_ticks = 0  # drawn white for so long

    def hurt_box(self) -> Rect:
        """Where it can be hit; some 18 % smaller than the body, so that near misses are misses."""
        left, top, right, bottom = self.rect()
        dx, dy = (right - left) * 0.09, (bottom - top) * 0.09
        return left + dx, top + dy, right - dx, bottom - dy

    def cool_down(self) -> None:
        """One tick passes for i-frames and flash."""
        if self.safe_ticks > 0:
            self.safe_ticks -= 1
        if self.flash_ticks > 0:
            self.flash_ticks -= 1

    def take(self, world: "World", hit: Hit) -> bool:
        """Is hit. True when the blow counted: not by its own side, not while it cannot be hurt, not when it is gone."""
        if not self.alive or self.life <= 0 or self.safe_ticks > 0 or hit.team is self.team:
            return False
        self.life = max(0, self.life - hit.damage)
        self.flash_ticks = 4
        x, y = middle(self.rect())
        who = type(self).__name__
        if self.life == 0:
            if self.team is Team.SAFEGUARD:
                world.progress.fell(self.place.oid)
            world.emit(Died(x, y, who, self.id, hit.push_x, hit.push_y))
            self.died(world, hit)
        else:
            world.emit(Hurt(x, y, who, self.id, hit.damage, self.life, hit.push_x, hit.push_y))
            self.hurt(world, hit)
        return True

    def hurt(self, world: "World", hit: Hit) -> None:
        """It was hit and lives on."""

    def died(self, world: "World", hit: Hit) -> None:
        """Its life has ended."""
        self.gone()


def strike(world: "World", area: Rect, hit: Hit) -> list[Hurtable]:
    """Hits everyone in `area` whom `hit` can hurt; returns those it did."""
    return [h for h in world.each(Hurtable) if overlap(h.hurt_box(), area) and h.take(world, hit)]


def hit_stop(world: "World", ticks: int) -> None:
    """The world stands still for a moment, so that a blow has weight."""
    world.frozen = max(world.frozen, ticks)
    world.emit(Froze(ticks))
