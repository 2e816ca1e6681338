"""What they say by themselves: short, seldom, and never into a conversation."""

from typing import TYPE_CHECKING

from game.actors.companion.natures import NATURES
from game.actors.companion.party import SILENCE, Party
from game.sim.events import Said

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.world import World

TICKS = 130  # that a line stays
LINES = {"seen": 2, "hide": 1, "afraid": 2, "hurt": 1, "up": 2, "hit": 2}  # how many everybody has of each kind; of a name one


def say(companion: "Companion", world: "World", about: str, *, urgent: bool = False) -> None:
    """A line about this (`lost_NAME`: somebody fell), if it is the time for one."""
    party = world.only(Party)
    if companion.who not in NATURES or not party.may_speak(world, urgent=urgent):
        return
    topic = f"party.{companion.who}.{about}"
    before = party.said.get(topic, 0)
    party.said[topic] = before + 1
    party.silent_until = world.tick + SILENCE
    companion.talk(TICKS)
    world.emit(Said(companion.who, f"{topic}.{before % LINES.get(about, 1) + 1}", TICKS, companion.id))
