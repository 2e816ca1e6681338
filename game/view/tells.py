"""The glint in an enemy's eye before it strikes: it flares up, stays as a small cross, and flashes once right before the blow."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.kit.easing import out
from game.media.palette import BRIGHT, RED, Colour
from game.sim.events import Event, Noticed, Told
from game.view.falling import Shine
from game.view.figures import EYE
from game.view.frame import Frame
from game.view.snapshot import Seen, Snapshot

FLARE, LAST = 8, 5  # ticks in which it flares up, and of the flash before the blow
LONG, RESTS, FINAL = 17.0, 6.0, 21.0  # px of its rays: at most, in between, and at last
NOTICED, NOTICED_LONG = 9, 9.0  # ticks and px of the one of somebody who has noticed
RADIUS, STRENGTH = 62.0, 0.7  # px and strength of the light it throws
DEEP: Colour = (168, 12, 20)


@dataclass(slots=True)
class Glint:
    """One, in the eye of `actor`; x, y is where it was told, for those without an eye."""

    actor: int
    x: float
    y: float
    ticks: int
    strikes: bool
    age: int = 0

    @property
    def reach(self) -> float:
        """Px of its longest ray now."""
        left = self.ticks - self.age
        if not self.strikes:
            return NOTICED_LONG * (1 - out(self.age / self.ticks))
        if left <= LAST:
            return FINAL * left / LAST
        return RESTS + (LONG - RESTS) * (1 - out(self.age / FLARE)) if self.age < FLARE else RESTS - (self.age // 3) % 2


class Tells:
    """All of them."""

    def __init__(self) -> None:
        self._glints: list[Glint] = []

    def clear(self) -> None:
        """Nobody is about to strike."""
        self._glints = []

    def tick(self, events: Sequence[Event]) -> None:
        """One tick passes with these events."""
        for glint in self._glints:
            glint.age += 1
        self._glints = [g for g in self._glints if g.age < g.ticks]
        for event in events:
            if isinstance(event, Told):
                self._glints.append(Glint(event.actor, event.x, event.y, max(1, event.ticks), strikes=True))
            elif isinstance(event, Noticed):
                self._glints.append(Glint(event.actor, event.x, event.y, NOTICED, strikes=False))

    def shines(self) -> list[Shine]:
        """The red they throw on what is near."""
        return [Shine(g.x, g.y, RADIUS, RED, STRENGTH * min(1.0, g.reach / LONG)) for g in self._glints if g.strikes]

    def draw(self, frame: Frame, snapshot: Snapshot) -> None:
        """White in the middle, red, dark red at the tips; the upright ray is the longer one."""
        here = {seen.actor: seen for seen in snapshot.enemies()} if self._glints else {}
        for glint in self._glints:
            if (seen := here.get(glint.actor)) is not None:
                glint.x, glint.y = _eye(seen, frame.alpha)
            x, y = frame.at(glint.x, glint.y)
            for share, colour in ((1.0, DEEP), (0.62, RED), (0.3, BRIGHT)):
                up, across = round(glint.reach * share), round(glint.reach * share * 0.6)
                frame.target.fill(colour, (x, y - up, 1, 2 * up + 1))
                frame.target.fill(colour, (x - across, y, 2 * across + 1, 1))


def _eye(seen: Seen, alpha: float) -> tuple[float, float]:
    """Where its eye is, if one is drawn of it; else its feet."""
    x, y = seen.at(alpha)
    eye = seen.dress.eye if seen.dress else None
    return (x + eye[0] + EYE // 2, y + eye[1] + EYE // 2) if eye else (x, y)
