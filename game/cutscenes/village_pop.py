"""Pop wants to know what lies six thousand levels further down. Whatever he is told, he goes on talking."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.sim.scripts import cutscene
from game.sim.talks import DAY
from game.sim.verbs import camera, choose, face, letterbox, look, send, tell, walk_to

if TYPE_CHECKING:
    from game.sim.world import World

POP = 739.0  # px: where he stands
HIS = 690.0  # px: before him
BESIDE = {"zuru": 640.0, "tae": 662.0}  # px: where those two stand meanwhile
PICTURE = 714.0, 1830.0  # px
NOON = 1
HOME = (("pop", "home.1"), ("zuru", "home.2"), ("pop", "home.3"), ("pop", "home.4"))
ASKS = (("pop", "ask.1"), ("pop", "ask.2"))
LEVELS = (("tae", "levels.1"), ("zuru", "levels.2"), ("pop", "levels.3"), ("pop", "levels.4"))
STAY = (("pop", "stay.1"), ("pop", "stay.2"))
FIRST = ("village.killy.look", "village.killy.far", "village.killy.quiet")
TO_FIRST = ("village.pop.ask.look", "village.pop.ask.far", "village.pop.ask.quiet")
SECOND = ("village.killy.same", "village.killy.nobody", "village.killy.quiet")
TO_SECOND = ("village.pop.levels.same", "village.pop.levels.nobody", "village.pop.levels.quiet")


def _to_work(world: "World") -> None:
    """They put their harpoons away, and the day begins."""
    world.progress.flags[DAY] = max(world.progress.flags.get(DAY, 0), NOON)


def _talk(world: "World", lines: tuple[tuple[str, str], ...]) -> Script:
    for who, key in lines:
        yield from tell(world, who, f"village.pop.{key}")


@cutscene("village_pop", end=_to_work, sets=(DAY,))
def play(world: "World") -> Script:
    """Who came home and who did not; where from; what is down there; stay."""
    letterbox(world, True)
    camera(world, *PICTURE, 0.16)
    for who, x in BESIDE.items():
        world.run(send(world, who, x))
    yield from walk_to(world, HIS)
    yield from face(world, 1)
    look(world, "pop", HIS, 40.0)
    yield from _talk(world, HOME)
    yield from _talk(world, ASKS)
    which = yield from choose(world, "killy", FIRST)
    yield from tell(world, "pop", TO_FIRST[which])
    yield from _talk(world, LEVELS)
    which = yield from choose(world, "killy", SECOND)
    yield from tell(world, "pop", TO_SECOND[which])
    yield from _talk(world, STAY)
