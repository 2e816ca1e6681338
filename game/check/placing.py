"""Where things stand: inside the map, with a size and a name where they need them, in the open or at a surface."""

from game.check.case import Case, Findings, body
from game.sim.level import Thing
from game.sim.surface import Surfaces

AREAS = (
    "Beat",
    "Call",
    "Checkpoint",
    "Counterweight",
    "Crumble",
    "Exit",
    "Load",
    "Muster",
    "Platform",
    "Post",
    "Prompt",
    "Refuge",
    "Rotten",
    "Talk",
    "Tank",
    "Trigger",
    "Void",
)
NAMED = ("Beat", "Checkpoint")
STANDING = ("Brute", "Companion")  # their feet are where they are placed
LYING = ("Device", "Ration")
CLINGING = {"Assembler": 48, "Crawler": 48, "Seam": 48}  # px within which each looks for its surface
LAMP = (7, 14)  # px: half of its width, and its height under the chain


def placing(case: Case) -> Findings:
    """All things, and who is where nobody can be."""
    for thing in case.level.things:
        yield from _anywhere(case, thing)
    yield from _twice(case)
    yield from _in_the_open(case)
    yield from _at_surfaces(case)
    for lamp in case.of("Lamp"):
        yield from _hung(case, lamp)


def _anywhere(case: Case, thing: Thing) -> Findings:
    width, height = case.level.size
    if not (thing.x < width and thing.y < height and thing.x + thing.w >= 0 and thing.y + thing.h >= 0):
        yield case.wrong(thing, f"{thing.kind} lies outside of the map", "Move it inside.")
    if thing.kind in AREAS and not (thing.w > 0 and thing.h > 0):
        yield case.wrong(thing, f"{thing.kind} has no size", "Draw it as a rectangle.")
    if thing.kind in NAMED and not thing.name:
        yield case.wrong(thing, f"{thing.kind} has no name", "Type one into its Name field.")


def _twice(case: Case) -> Findings:
    """Checkpoints, beats and dangers are known by their names."""
    for kind in (*NAMED, "Danger"):
        seen: dict[str, Thing] = {}
        for thing in case.of(kind):
            first = seen.setdefault(thing.name, thing)
            if thing.name and first is not thing:
                yield case.wrong(thing, f"{kind} {first.oid} is called '{thing.name}', too", "Give each a name of its own.")


def _in_the_open(case: Case) -> Findings:
    terrain = case.level.terrain
    for thing in case.of(*STANDING):
        if terrain.blocks(*body(thing.x, thing.y)):
            yield case.wrong(thing, f"{thing.kind} stands inside solid tiles", "Move it into the open, its point on the floor.")
    for thing in case.of(*LYING):
        x, y = round(thing.x), round(thing.y)
        if terrain.blocks(x - 1, y - 2, x + 1, y):
            yield case.wrong(thing, f"{thing.kind} lies inside solid tiles", "Move it into the open, its point on the floor.")
    for thing in case.of("Watchtower"):
        x, y = round(thing.x), round(thing.y)
        if terrain.blocks(x - 1, y - 1, x + 1, y + 1):
            yield case.wrong(thing, "the tower's lens is inside solid tiles: it sees nothing", "Move its point into the open.")


def _at_surfaces(case: Case) -> Findings:
    surfaces: Surfaces | None = None
    for thing in case.of(*CLINGING):
        surfaces = surfaces or Surfaces(case.level.terrain)
        reach = CLINGING[thing.kind]
        if surfaces.nearest(thing.x, thing.y, reach) is None:
            yield case.wrong(thing, f"{thing.kind} has no surface within {reach} px", "Move it to a floor, a wall or a ceiling.")


def _hung(case: Case, lamp: Thing) -> Findings:
    x, y, half = round(lamp.x), round(lamp.y), LAMP[0]
    end = round(y + case.built[lamp.oid].length)
    if case.level.terrain.blocks(x - 1, y + 1, x + 1, end) or case.level.terrain.blocks(x - half, end, x + half, end + LAMP[1]):
        yield case.wrong(lamp, "the lamp hangs inside solid tiles",
                         "Move its point to the underside of a ceiling, or make 'length' shorter.")  # fmt: skip
