"""Fights that can be fought: whoever is sent has somewhere to come from, and a way to the figure."""

from game.actors.danger.places import FARTHEST, Places, fits
from game.actors.danger.roster import Kind
from game.check.case import Case, Findings
from game.kit.geometry import Point
from game.sim.level import Thing
from game.sim.world import World

UNSEEN = (-1e6, -1e6, -1e6, -1e6)  # the player sees nothing of what is tried here
SAMPLES = 24  # places of the figure that are tried
HANG_TOGETHER = "It needs floors, walls or ceilings in it that hang together with where one walks; or draw it larger."


def fights(case: Case) -> Findings:
    """Every Danger, with the figure at some of the places in it to which it can come; and seams that belong to none."""
    dangers = case.of("Danger")
    spots = case.of("Checkpoint")
    run = case.begun(spots[0]) if dangers and spots else None
    if run is not None and run.world.hero is not None:
        for danger in dangers:
            yield from _sent(case, run.world, danger, case.reach.spots(danger.rect))
    for seam in case.of("Seam"):
        if not any(d.x <= seam.x <= d.x + d.w and d.y <= seam.y <= d.y + d.h for d in dangers):
            yield case.doubtful(seam, "this seam lies in no Danger: nobody comes out of it", "Move it into one, or draw that larger.")


def _sent(case: Case, world: World, danger: Thing, spots: list[Point]) -> Findings:
    if not spots:
        return
    kinds = [kind for kind, _ in case.built[danger.oid].spawner.roster.weights]
    places = Places(world, danger.rect)
    tried = spots[:: -(-len(spots) // SAMPLES)]
    cut_off = [kind for kind in kinds if not any(_comes(world, places, kind, spot) for spot in tried)]
    if len(cut_off) == len(kinds):
        yield case.doubtful(danger, "nobody of its 'roster' can reach the figure in this Danger", HANG_TOGETHER)
        return
    for kind in cut_off:
        needs = f"it comes out of a {' or a '.join(kind.sides)}, with {kind.room:.0f} px of room"
        yield case.doubtful(
            danger, f"no {kind.cls} of its 'roster' can come in this Danger: {needs}", "Build one there, or change 'roster'."
        )


def _comes(world: World, places: Places, kind: Kind, at: Point) -> bool:
    hero = world.hero
    assert hero is not None
    hero.x, hero.y = at
    return any(fits(world, hero, place, kind) for place in places.suitable(world, hero, kind, UNSEEN, FARTHEST))
