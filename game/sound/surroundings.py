"""What is heard by itself where one is: drips, steam, cables in the wind, machines, washing on a line, and far away the City."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.kit.rng import Rng
from game.media.cues import CueBook, CueRow
from game.sim.level import LevelData, Thing
from game.sim.scenery import Mood
from game.sound.loops import Loops
from game.sound.space import Heard, heard_from
from game.sound.voices import Voices

SOURCES = ("air", "prop", "cable", "mood")
LOOK = 10  # ticks from one look at all sources to the next; a loop is kept alive for 12
EARSHOT = 760.0  # px
SECOND = 60  # ticks
FAR_SIDES = 0.5  # most that something far away comes from one side


@dataclass
class _Source:
    """`due`: the tick of its next sound."""

    thing: Thing
    row: CueRow
    due: int


class Surroundings:
    """The sources of one level; rows `air.KIND`, `prop.SHEET`, `cable` and `mood.AMBIENCE` of cues.toml say how they sound."""

    def __init__(self, level: LevelData, cues: CueBook, rng: Rng, voices: Voices, loops: Loops) -> None:
        self._cues, self._rng, self._voices, self._loops = cues, rng, voices, loops
        self._now = 0
        self._names = {_name(thing) for thing in level.things}
        self._sources = list(self._found(level))
        self._far_due = self._next(0.0)

    def has(self, name: str) -> bool:
        """Can a row of this name be heard here?"""
        return name in self._names

    def _found(self, level: LevelData) -> Iterator[_Source]:
        for thing in level.things:
            row = self._cues.row(_name(thing))
            if row is not None and row.sound and thing.kind != "Mood":
                yield _Source(thing, row, self._next(row.every))

    def _next(self, every: float) -> int:
        """The tick of a next sound, `every` s from now, more or less."""
        return self._now + round(every * SECOND * self._rng.between(0.4, 1.6))

    def tick(self, listener: tuple[float, float], mood: Mood | None, free: bool) -> None:
        """One tick of play has passed; `free`: the mixer may be touched."""
        self._now += 1
        if self._now % LOOK:
            return
        echo = mood.echo if mood is not None else 0.0
        for source in self._sources:
            x, y = self._place(source.thing)
            if abs(x - listener[0]) < EARSHOT and abs(y - listener[1]) < EARSHOT:
                self._sound(source, heard_from(x - listener[0], y - listener[1], source.row.carries), echo, free)
        self._far_away(mood)

    def _place(self, thing: Thing) -> tuple[float, float]:
        """Where it sounds from: somewhere in an area, the middle of a cable, a point."""
        if thing.points:
            return sum(x for x, _ in thing.points) / len(thing.points), sum(y for _, y in thing.points) / len(thing.points)
        return thing.x + thing.w * self._rng.unit(), thing.y + thing.h * self._rng.unit()

    def _sound(self, source: _Source, heard: Heard, echo: float, free: bool) -> None:
        row = source.row
        if row.loop and free:
            self._loops.keep(row.sound, row.volume, heard)
        elif row.every and self._now >= source.due:
            source.due = self._next(row.every)
            self._voices.play(row.sound, row.volume, heard, echo=echo, rank=row.rank)

    def _far_away(self, mood: Mood | None) -> None:
        row = self._cues.row(f"mood.{mood.sound}") if mood is not None else None
        if row is not None and self._now >= self._far_due:
            if self._far_due:
                side, loud = self._rng.between(-FAR_SIDES, FAR_SIDES), self._rng.between(0.5, 1.0)
                self._voices.play(row.sound, row.volume * loud, Heard(1 - max(0.0, side), 1 + min(0.0, side)), rank=row.rank)
            self._far_due = self._next(row.every)


def _name(thing: Thing) -> str:
    if thing.kind == "Cable":
        return "cable"
    what = thing.props.get("sound" if thing.kind == "Mood" else "sheet" if thing.kind == "Prop" else "kind", "")
    return f"{thing.kind.lower()}.{what}"
