"""The first ration lies on the scale: people come, one by one. When there is enough Pop asks what it costs."""

from typing import TYPE_CHECKING

from game.actors.villager.villager import Villager
from game.kit.routine import Script
from game.kit.ticks import ticks
from game.sim.people import Person
from game.sim.scripts import cutscene
from game.sim.senses import near
from game.sim.talks import DAY
from game.sim.verbs import choose, person, tell, wait

if TYPE_CHECKING:
    from game.sim.world import World

SCALE = 1768.0, 1712.0  # px
ROUND_IT = {"pop": 1806.0, "zuru": 1690.0, "mio": 1822.0, "riku": 1664.0, "sota": 1722.0, "isao": 1640.0, "kina": 1846.0}  # px: who comes
APART = 40  # ticks between two of them
AT_TABLE = 260.0  # px from the scale within which he is asked
SLOWEST = ticks(40.0)  # after which Pop does not come any more
LINGER = 14.0  # s until they go back to what they do
GENE = ("village.pop.gene.1", "village.pop.gene.2", "village.pop.gene.3")
ASKED, DUSK, ENOUGH = "asked", 2, 4


def _here(world: "World", one: Person | None) -> bool:
    """Are the two who are to speak at the scale?"""
    hero = world.hero
    both = one is not None and near((one.x, one.y), SCALE, AT_TABLE)
    return both and hero is not None and near((hero.x, hero.y), SCALE, AT_TABLE) and not world.staging.busy


def _price(world: "World") -> Script:
    """What he wants for it is the question he asks everyone."""
    yield from tell(world, "pop", "village.pop.paid.1")
    which = yield from choose(world, "killy", ("village.killy.gene", "village.killy.quiet"))
    if which or world.progress.flags.get("asked.pop"):
        return
    for key in GENE:
        yield from tell(world, "pop", key)
    flags = world.progress.flags
    flags["asked.pop"], flags[ASKED] = 1, flags.get(ASKED, 0) + 1
    if flags[ASKED] >= ENOUGH:
        yield from tell(world, "pop", "village.pop.fourth.1")
        flags[DAY] = max(flags.get(DAY, 0), DUSK)


@cutscene("village_fed", holds=False, sets=("asked.pop", ASKED, DAY))
def play(world: "World") -> Script:
    """They come and look; then it is enough."""
    for who, x in ROUND_IT.items():
        one = person(world, who)
        if one is not None:
            one.called((x, SCALE[1]))
        yield APART
    flags = world.progress.flags
    yield lambda: bool(flags.get("fed"))
    for _ in range(SLOWEST):
        if _here(world, person(world, "pop")):
            yield from world.staging.converse(world, _price(world))
            break
        yield 1
    yield from wait(LINGER)
    for who in ROUND_IT:
        one = person(world, who)
        if isinstance(one, Villager):
            one.let_go()
