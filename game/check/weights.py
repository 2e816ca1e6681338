"""What hangs and weighs: what it hangs from, that pairs know each other, that levers move something, and that there is room."""

from collections.abc import Iterator

from game.check.case import Case, Findings
from game.check.flags import known_flag, settable
from game.sim.level import Thing, nearest

HOLDS = ("Anchor", "Counterweight", "Crane")
WAITS = (("Platform", "flag"), ("Counterweight", "brake"), ("Crane", "on"), ("Crane", "back"), ("Crane", "lets_go"))


def weights(case: Case) -> Findings:
    """All of it."""
    for thing in case.of("Tank", "Load"):
        yield from _hung(case, thing)
    for thing in case.of("Counterweight"):
        yield from _paired(case, thing)
    for thing in case.of("Lever"):
        yield from _helped(case, thing)
    known = settable(case)
    for thing, name, flag in _awaited(case):
        if not known_flag(flag, known):
            yield case.wrong(thing, f"'{name}' waits for the flag '{flag}', which nothing in this map sets",
                             nearest(flag, known) or "A Lever sets the flag it names; so does a Load or Tank that is cut.")  # fmt: skip


def _goal(case: Case, thing: Thing, name: str) -> Thing | None:
    oid = getattr(case.built[thing.oid], name)
    return case.level.thing(oid) if oid else None


def _wrong_link(case: Case, thing: Thing, name: str, goal: Thing | None, *wanted: str) -> Findings:
    if goal is not None and goal.kind not in wanted:
        yield case.wrong(thing, f"'{name}' links to object {goal.oid}, which is a {goal.kind or 'thing without a class'}",
                         f"Link it to {' or '.join(f'a {kind}' for kind in wanted)}.")  # fmt: skip


def _hung(case: Case, thing: Thing) -> Findings:
    yield from _wrong_link(case, thing, "hold", _goal(case, thing, "hold"), *HOLDS)
    left, top, right, bottom = (round(side) for side in thing.rect)
    if case.level.terrain.blocks(left, top, right, bottom):
        yield case.wrong(thing, f"the {thing.kind} is inside solid tiles", "Move it into the open, or make it smaller.")


def _paired(case: Case, thing: Thing) -> Findings:
    yield from _wrong_link(case, thing, "wheel", _goal(case, thing, "wheel"), "Anchor")
    other = _goal(case, thing, "other")
    yield from _wrong_link(case, thing, "other", other, "Counterweight")
    if other is None:
        yield case.doubtful(thing, "the counterweight has no other side: it stays where it is", "Link 'other' to a second Counterweight.")
    elif other.kind == "Counterweight" and case.built[other.oid].other != thing.oid:
        yield case.wrong(thing, f"its other side, object {other.oid}, does not link back to it", "Link 'other' of each to the other one.")


def _helped(case: Case, thing: Thing) -> Findings:
    yield from _wrong_link(case, thing, "call", _goal(case, thing, "call"), "Call")
    lever = case.built[thing.oid]
    people = sorted(case.built[t.oid].who for t in case.of("Companion"))
    if lever.helper and lever.helper not in people:
        yield case.wrong(thing, f"'helper' is '{lever.helper}', who is not in this map",
                         nearest(lever.helper, people) or "Place a Companion.")  # fmt: skip
    elif lever.helper and not lever.call:
        yield case.doubtful(thing, f"nothing says from where {lever.helper} is asked", "Link 'call' to a Call.")


def _awaited(case: Case) -> Iterator[tuple[Thing, str, str]]:
    """A thing, which of its properties, and the flag."""
    for kind, name in WAITS:
        for thing in case.of(kind):
            if flag := getattr(case.built[thing.oid], name):
                yield thing, name, flag
