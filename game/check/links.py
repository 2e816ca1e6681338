"""What leads from one thing to another: links, names in lists, exits to other levels, and scenes."""

from game.check.case import Case, Findings
from game.maps import catalogue
from game.sim.hero import Hero
from game.sim.level import LevelError, Thing, nearest
from game.sim.spawn import REGISTRY

LINKS = {  # what has to be at the end of which link
    ("Checkpoint", "after"): "Post", ("Platform", "path"): "Path", ("Valve", "drains"): "Water", ("Valve", "fills"): "Water",
}  # fmt: skip
NOBODY = "nobody"  # a Post for nobody in particular is a place to gather


def links(case: Case) -> Findings:
    """Everything that names or links to something else."""
    for (kind, name), wanted in LINKS.items():
        for thing in case.of(kind):
            yield from _link(case, thing, name, wanted)
    for thing in case.of("Valve"):
        if not (case.built[thing.oid].drains or case.built[thing.oid].fills):
            problem = "the valve moves no water: neither 'drains' nor 'fills' is set"
            yield case.doubtful(thing, problem, "Link one of them to a Water, or both.")
    yield from _people(case)
    for tower in case.of("Watchtower"):
        yield from _calls(case, tower)
    for thing in case.of("Exit"):
        yield from _exit(case, thing)


def _link(case: Case, thing: Thing, name: str, wanted: str) -> Findings:
    oid = getattr(case.built[thing.oid], name)
    goal = case.level.thing(oid) if oid else None
    if goal is not None and goal.kind != wanted:
        yield case.wrong(thing, f"'{name}' links to object {oid}, which is a {goal.kind or 'thing without a class'}",
                         f"Link it to a {wanted}.")  # fmt: skip
    elif goal is None and thing.kind == "Platform":
        yield case.doubtful(thing, "the platform has no path: it stays where it is", "Draw a Path as a polyline and link 'path' to it.")


def _people(case: Case) -> Findings:
    """Posts, musters, devices and lamps name companions."""
    heroes = {name.lower() for name, cls in REGISTRY.items() if issubclass(cls, Hero)}
    people = {case.built[t.oid].who for t in case.of("Companion")} | heroes
    for thing in case.of("Post", "Muster", "Device", "HandLamp"):
        for who in str(thing.props.get("who", "")).split():
            if who not in people | {NOBODY}:
                yield case.wrong(thing, f"'who' names '{who}', who is not in this map", nearest(who, sorted(people)))


def _calls(case: Case, tower: Thing) -> Findings:
    names = [t.name for t in case.of("Danger") if t.name]
    for name in case.built[tower.oid].calls.split():
        if name not in names:
            yield case.wrong(tower, f"'calls' names '{name}', and no Danger is called so", nearest(name, names))


def _exit(case: Case, thing: Thing) -> Findings:
    target, entry = str(thing.props.get("level", "")), str(thing.props.get("entry", ""))
    if not target:
        yield case.doubtful(thing, "the exit leads nowhere: its 'level' is empty", "Set 'level' to a name in levels/catalogue.toml.")
        return
    if target not in catalogue.entries():
        yield case.wrong(thing, f"the exit leads to level '{target}', which is not in the catalogue", nearest(target, catalogue.entries()))
        return
    try:
        spots = [t.name for t in catalogue.level(target).things if t.kind == "Checkpoint"]
    except LevelError as wrong:
        yield case.wrong(thing, f"the exit leads to level '{target}', which cannot be read: {wrong}", "Mend that map first.")
        return
    if entry and entry not in spots:
        yield case.wrong(thing, f"the exit leads to checkpoint '{entry}' of '{target}', which is not there", nearest(entry, spots))
