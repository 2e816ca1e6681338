"""Where one begins: there is somebody, ground, and time to look round."""

from game import session
from game.check.case import Case, Findings, body, quoted
from game.kit.geometry import Rect, inside, overlap
from game.session import Session
from game.sim.actions import NOTHING
from game.sim.events import Event, HeroDied, Hurt
from game.sim.level import LevelError, Thing, nearest
from game.sim.progress import flags_of
from game.sim.spawn import REGISTRY

REACH = 400  # px under a checkpoint in which there has to be ground
IDLE = 120  # ticks for which one may do nothing at a checkpoint and not be hurt
HURTS = ("Assembler", "Breakable", "Brute", "Crawler", "Danger", "Hanger", "Platform", "Trigger", "Void", "Watchtower")
FAR = 700  # px within which one of these could do something in that time
LANTERN = 24  # px between two lanterns that stand in one another


def beginning(case: Case) -> Findings:
    """The level's beginning, and every checkpoint."""
    level = case.level
    try:
        session.first_checkpoint(level)
    except LevelError as wrong:
        yield case.on_map(wrong.problem, wrong.hint)
    hero = str(level.props.get("hero", "Zuru"))
    if hero not in REGISTRY:
        yield case.on_map(f"the map property 'hero' is '{hero}', which is no figure that can be played", nearest(hero, REGISTRY))
    yield from _story(case)
    spots = case.of("Checkpoint")
    for spot in spots:
        found = list(_ground(case, spot))
        yield from found
        if not found:
            yield from _life(case, spot)
    yield from _overlapping(case, spots)


def _story(case: Case) -> Findings:
    try:
        flags_of(str(case.level.props.get("story", "")))
    except ValueError as wrong:
        yield case.on_map(f"the map property 'story': {wrong}", "Such as: story.supply=4 story.lost.fusata rations=9")


def _ground(case: Case, spot: Thing) -> Findings:
    hero = case.hero_at(spot)
    if hero not in REGISTRY and spot.props.get("hero"):
        yield case.wrong(spot, f"'hero' is '{hero}', which is no figure that can be played", nearest(hero, REGISTRY))
    x, y = spot.foot
    if case.level.terrain.blocks(*body(x, y)):
        yield case.wrong(spot, "a figure set down at this checkpoint would be inside solid tiles",
                         "Keep 16x40 px free above the middle of its lower edge.")  # fmt: skip
        return
    ground = case.level.terrain.ground(round(x), round(y), REACH)
    deadly = [t.rect for t in case.of("Void")]
    if any(inside((x, y - 1), rect) for rect in deadly):
        yield case.wrong(spot, "this checkpoint lies inside a Void", "Move one of them.")
    elif ground is None:
        yield case.wrong(spot, "there is no ground under this checkpoint", "Put its lower edge on a floor.")
    elif any(v[0] <= x < v[2] and v[1] < ground and y < v[3] for v in deadly):
        yield case.wrong(spot, "who starts at this checkpoint falls into a Void", "Move one of them.")


def _life(case: Case, spot: Thing) -> Findings:
    """Begins there and does nothing, if there is anything near that could hurt."""
    x, y = spot.foot
    near = (x - FAR, y - FAR, x + FAR, y + FAR)
    run = case.begun(spot) if any(overlap(_extent(thing), near) for thing in case.of(*HURTS)) else None
    if run is None:
        return
    for tick in range(IDLE):
        fate = next(filter(None, (_fate(run, event) for event in run.step(NOTHING))), "")
        if fate:
            yield case.doubtful(spot, f"who begins at this checkpoint and does nothing is {fate} after {tick / 60:.1f} s",
                                "Move it to a quieter place, or move away what does it.")  # fmt: skip
            return


def _extent(thing: Thing) -> Rect:
    return thing.x, thing.y, thing.x + max(thing.w, 1.0), thing.y + max(thing.h, 1.0)


def _fate(run: Session, event: Event) -> str:
    """What happens to the figure with this event, if it is bad."""
    hero = run.world.hero
    if isinstance(event, HeroDied):
        return f"dead ({event.cause})"
    return "hurt" if isinstance(event, Hurt) and hero is not None and event.actor == hero.id else ""


def _overlapping(case: Case, spots: list[Thing]) -> Findings:
    for i, spot in enumerate(spots):
        for other in spots[:i]:
            (ax, ay), (bx, by) = spot.foot, other.foot
            if overlap(spot.rect, other.rect) or (abs(ax - bx) < LANTERN and abs(ay - by) < LANTERN):
                yield case.doubtful(spot, f"its lantern stands in that of {quoted(other)} (object {other.oid})", "Move them apart.")
                break
