"""Who plays reads, too: a line is gone on from after a moment, and a question gets an answer."""

from game.kit.rng import Rng
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button

EVERY = 20  # ticks between two presses
OTHER = 0.5  # chance of looking at the next answer before each


def read(session: Session, rng: Rng) -> Actions:
    """What to hold while the figure's hands are those of a scene or a conversation."""
    box, moment = session.world.staging.box, session.tick % EVERY
    if box is None:
        return NOTHING
    if box.asks and moment == EVERY // 2 and rng.chance(OTHER):
        return Actions(Button.DOWN)
    return Actions(Button.USE) if moment == 0 else NOTHING
