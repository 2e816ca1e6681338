"""What one can come to: from the level's beginning, from every checkpoint to the next, and on from each of them."""

from game.actors.ration import HEIGHT, REACH
from game.check.case import Case, Findings, quoted
from game.kit.geometry import Rect
from game.sim.level import Thing

PASSED = {
    "Beat": "this objective cannot be done: no way leads there",
    "Exit": "no way leads to this exit",
    "Ration": "no way leads to this ration",
    "Talk": "no way leads here: it is never said",
    "Prompt": "no way leads here: the hint is never seen",
    "Trigger": "no way leads there: its scene never plays",
    "Muster": "no way leads there: it calls no one",
    "Danger": "no way leads into this Danger: it never begins",
}  # by class: what it means when nobody comes there
GOALS = ("Beat", "Checkpoint", "Exit", "Trigger")
FIRST = "start"  # a map without a checkpoint of this name is a row of places that are begun one by one
OPEN_A_WAY = "Open a way: lower a step, narrow a gap, add a ladder or a lift. Or move it to a place that can be reached."


def ways(case: Case) -> Findings:
    """What nobody comes to; a checkpoint that is out of reach is told once, and what lies behind it counts as reached."""
    spots = [spot for spot in case.of("Checkpoint") if spot.name and case.reach.stands(spot.foot)]
    if not spots:
        return
    if any(spot.name == FIRST for spot in spots):
        yield from _from_spot_to_spot(case, spots)
        yield from _on(case, spots)
    for thing in case.of(*PASSED):
        if not _by_flag(case, thing) and not case.reach.touches(area(thing)):
            yield case.doubtful(thing, PASSED[thing.kind], OPEN_A_WAY)


def _from_spot_to_spot(case: Case, spots: list[Thing]) -> Findings:
    reach, first = case.reach.anew(), next(spot for spot in spots if spot.name == FIRST)
    reach.grow(first.foot, case.skills_at(first))
    for spot in spots:
        if spot is not first and not _handed_over(case, spot, first) and not reach.touches(area(spot)):
            yield case.doubtful(spot, f"no way leads to {quoted(spot)}, neither from 'start' nor from a checkpoint before it", OPEN_A_WAY)
        reach.grow(spot.foot, case.skills_at(spot))


def _handed_over(case: Case, spot: Thing, first: Thing) -> bool:
    """Does one go on here as somebody else? Then a scene has brought one here."""
    return case.hero_at(spot) != case.hero_at(first) and bool(case.of("Trigger"))


def _on(case: Case, spots: list[Thing]) -> Findings:
    """One that leads to nothing; where something begins by a flag, a fight may be what sets it."""
    goals = [goal for goal in case.of(*GOALS) if not _by_flag(case, goal)]
    if any(_by_flag(case, trigger) for trigger in case.of("Trigger")):
        goals += case.of("Danger")
    for spot in spots:
        others = [area(goal) for goal in goals if goal is not spot]
        if not case.reach.anew().leads(spot.foot, case.skills_at(spot), others):
            yield case.doubtful(spot, f"from {quoted(spot)} no way leads to any other checkpoint, beat, scene, fight or exit", OPEN_A_WAY)


def _by_flag(case: Case, thing: Thing) -> bool:
    """Does it begin by a flag, wherever the figure is?"""
    return thing.kind == "Trigger" and bool(case.built[thing.oid].flag)


def area(thing: Thing) -> Rect:
    """Where the figure has to be for it."""
    return (thing.x - REACH, thing.y - HEIGHT, thing.x + REACH, thing.y) if thing.kind == "Ration" else thing.rect
