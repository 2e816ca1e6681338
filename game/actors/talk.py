"""Words said in passing, once, while play goes on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.actors.companion.companion import Companion, named
from game.actors.companion.party import Party
from game.actors.companion.wits import point
from game.kit.routine import Script
from game.kit.ticks import ticks
from game.sim.events import Said
from game.sim.spawn import Ref, spawnable
from game.sim.traits import Zone
from game.sim.verbs import fallen

if TYPE_CHECKING:
    from game.sim.world import World

PAUSE = 12  # ticks between two lines
NOWHERE = Ref(0)


@spawnable("Talk")
@dataclass(eq=False)
class Talk(Zone):
    """`lines` is `who:key who:key ...`, each shown for `seconds`. It waits for others to finish, and is cut off by a death.

    `points` links to what the speakers point at. Companions who fell say nothing.
    """

    lines: str
    seconds: float = 2.6
    points: Ref = Ref(0)

    def __post_init__(self) -> None:
        super().__post_init__()
        self.spoken = 0
        self.speaking = self.wanted = False
        self.script = script_of(self.lines)

    def entered(self, world: "World") -> None:
        """Starts, unless it has started."""
        if not self.wanted:
            self.wanted = True
            world.run(self._conversation(world))

    def _conversation(self, world: "World") -> Script:
        yield lambda: not any(t.speaking for t in world.each(Talk)) and world.staging.box is None
        self.speaking = True
        for who, key in self.script:
            if world.hero is None or world.hero.life <= 0:
                return
            if silent(world, who):
                continue
            if world.staging.box is not None:  # who reads does not listen
                yield lambda: world.staging.box is None
            say_in_passing(world, who, key, ticks(self.seconds), self.points)
            self.spoken += 1
            yield ticks(self.seconds) + PAUSE
        self.speaking = False
        world.progress.finish(self.place.oid)
        self.gone()

    def state(self) -> tuple[object, ...]:
        """How far it has come."""
        return *super().state(), self.wanted, self.speaking, self.spoken


def script_of(lines: str) -> list[tuple[str, str]]:
    """`who:key who:key ...` as pairs. Raises ValueError."""
    script: list[tuple[str, str]] = []
    for line in lines.split():
        who, colon, key = line.partition(":")
        if not (who and colon and key):
            raise ValueError(f"'{line}' in 'lines' is not of the form who:key")
        script.append((who, key))
    return script


def silent(world: "World", who: str) -> bool:
    """Is it somebody who cannot speak any more?"""
    companion = named(world, who)
    return fallen(world, who) or (companion is not None and companion.life <= 0)


def say_in_passing(world: "World", who: str, key: str, time: int, points: Ref = NOWHERE) -> None:
    """The line is shown for so many ticks; a companion who speaks it stands as one who talks, and points at the object `points`."""
    speaker = named(world, who)
    if speaker is not None:
        speaker.talk(time)
        goal = world.level.thing(points)
        if goal is not None:
            point(speaker, goal.centre, time)
    if world.each(Companion):
        world.only(Party).hear_talk(world.tick + time + PAUSE)
    world.emit(Said(who, key, time, _voice(world, who) if speaker is None else speaker.id))


def _voice(world: "World", who: str) -> int:
    """The figure under control speaks for itself when it is meant; else it is a voice."""
    hero = world.hero
    return hero.id if hero is not None and type(hero).__name__.lower() == who else 0
