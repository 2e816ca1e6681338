"""Runs all rules over a map."""

from collections.abc import Callable

from game.check.beginning import beginning
from game.check.case import Case, Findings
from game.check.ending import ending
from game.check.fights import fights
from game.check.files import files
from game.check.finding import Finding, of_error
from game.check.flags import flags
from game.check.light import light
from game.check.links import links
from game.check.people import people
from game.check.placing import placing
from game.check.structure import structure
from game.check.texts import texts
from game.check.ways import ways as reaching
from game.check.weights import weights
from game.maps import catalogue
from game.paths import LEVELS
from game.sim.level import LevelData, LevelError
from game.store.ways import KeptWays

NO_PLACES = tuple(LEVELS / name for name in ("palette.tmx", "rules", "examples/empty.tmx"))  # it shows all there is; they paint; a blank
Rule = Callable[[Case], Findings]


def building(case: Case) -> Findings:
    """Every thing becomes what its class says: unknown classes, properties, values and links."""
    for thing, wrong in case.tried:
        if isinstance(wrong, LevelError):
            yield case.wrong(thing, wrong.problem, wrong.hint)


RULES: tuple[Rule, ...] = (
    building,
    placing,
    links,
    flags,
    texts,
    files,
    structure,
    reaching,
    beginning,
    ending,
    fights,
    light,
    people,
    weights,
)


def every_map() -> list[str]:
    """The levels of the catalogue by name, and the files of all other maps in its folder; not those that are no places."""
    own = {entry.path for entry in catalogue.entries().values()}
    others = (file for file in sorted(LEVELS.rglob("*.tmx")) if file not in own and not any(map(file.is_relative_to, NO_PLACES)))
    return [*catalogue.entries(), *map(str, others)]


def check_level(name: str, ways: KeptWays | None = None) -> list[Finding]:
    """All findings in the level of this name (or .tmx file). With `ways` its ways are not worked out anew if they are as they were."""
    try:
        level = catalogue.level(name)
    except LevelError as wrong:
        return [of_error(wrong)]
    if ways is None:
        return check(level)
    ways.fetch(level)
    findings = check(level)
    ways.keep(level)
    return findings


def check(level: LevelData) -> list[Finding]:
    """All findings in a level: what is broken, then what is legal but wrong, unless that follows from what is broken in the same thing."""
    case = Case(level)
    found = [finding for rule in RULES for finding in rule(case)]
    broken = [finding for finding in found if finding.broken]
    known = {finding.object for finding in broken if finding.object}
    return [*broken, *(finding for finding in found if not finding.broken and finding.object not in known)]
