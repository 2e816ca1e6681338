"""Who plays reads, too: a line is gone on from after a moment, and a question gets an answer."""

from dataclasses import dataclass, field

from game.actors.villager.villager import Villager
from game.kit.rng import Rng
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.world import World

EVERY = 20  # ticks between two presses
OTHER = 0.5  # chance of looking at the next answer before each
Question = tuple[int, tuple[str, ...]]  # of whom, and the answers


@dataclass
class Reader:
    """Whoever is talked to is given the first answer when it is asked for the first time, and any of them after that."""

    _given: dict[Question, bool] = field(default_factory=dict)
    _asked: Question | None = None

    def act(self, session: Session, rng: Rng) -> Actions:
        """What to hold while the figure's hands are those of a scene or a conversation."""
        box, moment = session.world.staging.box, session.tick % EVERY
        if self._asked is not None and (box is None or box.keys != self._asked[1]):
            self._given[self._asked], self._asked = True, None
        if box is None:
            return NOTHING
        one = partner(session.world)
        if box.asks and one is not None:
            self._asked = one.place.oid, box.keys
        certain = self._asked is not None and self._asked not in self._given
        if box.asks and not certain and moment == EVERY // 2 and rng.chance(OTHER):
            return Actions(Button.DOWN)
        return Actions(Button.USE) if moment == 0 else NOTHING


def partner(world: World) -> Villager | None:
    """Whom the figure talks with now."""
    return next((one for one in world.each(Villager) if one.talking), None)
