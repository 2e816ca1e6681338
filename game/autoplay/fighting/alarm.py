"""Is there a fight? Whoever hunts near keeps one from walking on, but not for ever."""

from game.autoplay.fighting.aiming import before, free
from game.autoplay.fighting.eyes import Foe
from game.session import Session
from game.sim.hero import Hero

NEAR = 260.0  # px
PEACEFUL = "asleep", "closed", "forming"  # poses of those who do nothing yet
HANGS = "hang"  # one that may not even know
ABOVE = 90.0  # px beside a hanger that waits at which it matters
NEST, REACHES, OPENS = "Assembler", 205.0, 720  # a nest one reaches from here is waited for, so many ticks from when it was last seen open
CANNOT_COME = 240  # ticks out of sight after which somebody near does not count
LONGEST, PEACE = 1800, 600  # ticks that a fight keeps one, and for which it then does not
WOUNDED = "hurt", "stunned", "stagger", "pinned", "falling", "pulled"


class Alarm:
    """Remembers who could come."""

    def __init__(self) -> None:
        self._open: dict[int, int] = {}  # id -> tick in which nothing was between last
        self._since = self._until = -1  # of the fight, and of the peace after one that led to nothing

    def busy(self, session: Session, hero: Hero, foes: list[Foe]) -> bool:
        """Asked once a tick."""
        tick = session.tick
        self._open = {foe.id: self._open[foe.id] for foe in foes if foe.id in self._open}
        counts = [foe for foe in foes if self._matters(session, hero, foe)]
        if not counts:
            self._since = -1
            return False
        if any(foe.does in WOUNDED for foe in counts) or self._since < 0:
            self._since = tick
        if tick - self._since > LONGEST:
            self._since, self._until = tick, tick + PEACE
        return tick >= self._until

    def _matters(self, session: Session, hero: Hero, foe: Foe) -> bool:
        if foe.kind == NEST:
            return self._nest_matters(session, hero, foe)
        if foe.pose in PEACEFUL or foe.away > NEAR:
            return False
        if foe.pose == HANGS and abs(foe.at[0] - hero.x) > ABOVE:
            return False
        if foe.id not in self._open or free(session.world, hero.eyes, foe.at):
            self._open[foe.id] = session.tick
        return session.tick - self._open[foe.id] < CANNOT_COME

    def _nest_matters(self, session: Session, hero: Hero, nest: Foe) -> bool:
        if nest.id not in self._open or nest.pose not in PEACEFUL:
            self._open[nest.id] = session.tick
        waits = session.tick - self._open[nest.id] < OPENS
        return waits and nest.away < REACHES and free(session.world, hero.eyes, before(hero.eyes, nest))
