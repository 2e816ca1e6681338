"""Where it ends: there is a way out, it does not lead in a circle, and no fight goes on for ever."""

from pathlib import Path

from game.actors.danger.roster import KINDS
from game.check.case import Case, Findings
from game.check.ways import FIRST
from game.maps import catalogue
from game.sim.level import LevelError, Thing

MOST_POINTS = 60.0  # that a fight may cost which somebody is meant to win


def ending(case: Case) -> Findings:
    """The level's exits, and its fights."""
    exits = case.of("Exit")
    first = next((spot for spot in case.of("Checkpoint") if spot.name == FIRST), None)
    if first is not None and not exits and not case.of("Trigger"):
        hint = "Place an Exit, or a Trigger whose scene ends the chapter."
        yield case.doubtful(first, "nothing ends this level: it has no Exit, and no scene", hint)
    for thing in exits:
        circle = _circle(case, thing)
        if circle:
            hint = "Lead it to a level that comes later in the story."
            yield case.doubtful(thing, f"the exit leads in a circle: {' to '.join(circle)}", hint)
    for danger in case.of("Danger"):
        budget = case.built[danger.oid].budget
        if budget > MOST_POINTS:
            brutes = int(MOST_POINTS / KINDS["brute"].cost)
            hint = f"{MOST_POINTS:g} points are {MOST_POINTS:g} crawlers, or {brutes} brutes; more is better sent in several Dangers."
            yield case.doubtful(danger, f"'budget' is {budget:g}: an endless spawner, nobody wins such a fight", hint)


def _circle(case: Case, thing: Thing) -> list[str]:
    """The levels, one after the other, by which one comes back from this exit to this level; empty if one does not."""
    here = next((name for name, entry in catalogue.entries().items() if entry.path.name == Path(case.level.file).name), case.level.name)
    way, target = [here], str(thing.props.get("level", ""))
    while target in catalogue.entries() and target not in way:
        way.append(target)
        target = next(iter(_leads_to(target)), "")
    return [*way, target] if target == here else []


def _leads_to(level: str) -> list[str]:
    try:
        things = catalogue.level(level).things
    except LevelError:
        return []
    return [str(thing.props.get("level", "")) for thing in things if thing.kind == "Exit"]
