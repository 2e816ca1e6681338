"""What `blame check` says about one place of a map."""

import re
from dataclasses import dataclass

from game.sim.level import LevelError

_OBJECT, _LAYER, _PROPERTY = re.compile(r"\bobject (\d+)"), re.compile(r"\blayer '([^']*)'"), re.compile(r"\bproperty '([^']*)'")


@dataclass(frozen=True)
class Finding:
    """One thing to mend: where it is (file, layer, object id, tile x, y; 0 and -1 where there is none), what it is, and what to do.

    `broken`: it cannot work; else it is legal, but surely not meant.
    """

    file: str
    layer: str
    object: int
    x: int
    y: int
    problem: str
    hint: str
    broken: bool = True

    def __str__(self) -> str:
        place = [self.file]
        if self.layer:
            place.append(f"layer '{self.layer}'")
        if self.object:
            place.append(f"object {self.object}")
        if self.x >= 0:
            place.append(f"tile {self.x},{self.y}")
        return f"{', '.join(place)}: {self.problem}.{' ' + self.hint if self.hint else ''}"


def of_error(wrong: LevelError) -> Finding:
    """What a reader of maps says, as a finding: without the tile, which it does not know."""
    oid, layer, name = (pattern.search(wrong.where) for pattern in (_OBJECT, _LAYER, _PROPERTY))
    problem = wrong.problem
    if wrong.where and not oid and not layer:
        problem = f"{wrong.where}: {problem}"
    elif name and f"'{name[1]}'" not in problem:
        problem = f"'{name[1]}': {problem}"
    return Finding(wrong.file, layer[1] if layer else "", int(oid[1]) if oid else 0, -1, -1, problem, wrong.hint)
