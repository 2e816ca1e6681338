"""Two lead him through a curtain of light. Nine point at him, and nobody shoots."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.sim.scripts import cutscene
from game.sim.verbs import camera, face, say, send, wait, walk_to

if TYPE_CHECKING:
    from game.sim.world import World

HIS = 398.0  # px: inside, before the first harpoon
AHEAD = {"zuru": 452.0, "tae": 478.0}  # px: as far as those two go
GATE = 568.0, 1830.0  # px: what the camera shows of the other side
LINES = (
    ("isao", 2, 1.6),
    ("zuru", 3, 1.5),
    ("riku", 4, 1.8),
    ("kina", 5, 1.8),
    ("tae", 6, 1.4),
    ("kina", 7, 1.2),
    ("tae", 8, 1.8),
    ("kina", 9, 2.2),
)


@cutscene("village_rim")
def play(world: "World") -> Script:
    """Through the rim, and into the light of the others."""
    for who, x in AHEAD.items():
        world.run(send(world, who, x))
    yield from say(world, "zuru", "village.rim.1", 2.4)
    yield from walk_to(world, HIS)
    yield from face(world, 1)
    camera(world, *GATE, 0.14)
    yield from wait(1.8)
    for who, number, seconds in LINES:
        yield from say(world, who, f"village.rim.{number}", seconds)
    yield from wait(0.5)
