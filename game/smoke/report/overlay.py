"""A level's map with what runs did on it laid over it, each kind of thing and each pilot to be switched on and off."""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from game.kit.grid import Cell
from game.sim.level import TILE, Thing
from game.smoke.job import Outcome
from game.smoke.report.failures import by_pilot
from game.smoke.report.figures import clock
from game.smoke.report.markup import Content, Markup, tag
from game.smoke.report.place import Place
from game.smoke.report.shown import glow_picture
from game.smoke.report.stretches import Course
from game.smoke.report.traces import MIDDLE, UNIT, drawn, lines, rows_of, spent

LAYERS = {  # by the name of its switch: what it is called, and whether it is on at first
    "paths": ("paths", True), "deaths": ("deaths", True), "failed": ("where runs failed", True), "shots": ("shots", False),
    "spent": ("time spent", False), "never": ("ground never reached", True), "names": ("beats and checkpoints", True),
}  # fmt: skip
WIDE, TALL = 1120, 640  # px: how large a map is on most screens, before one looks closer
LETTER = 6.2, 12.0  # px: how wide and high one of a name is there
MARGIN = 5.0  # px between a spot and its name
FAINT, CLEAR = 2.4, 0.75  # how much one sees of a line: the first by the root of the number of runs, the second at most
SHOT_GRID = 2  # units: shots within so many are one dot
MANY = 3, 10  # shots from which on a dot is larger, and larger still

Cells = frozenset[Cell]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Label:
    """A name on the map: its spot, where its letters begin, in units, and whether there is room for them while all of the map is seen."""

    text: str
    kind: str
    x: float
    y: float
    left: float
    base: float
    room: bool


def pilot_class(number: int) -> str:
    """The class of everything that belongs to a pilot: of its switch, its lines, its colour."""
    return f"p{number}"


def figure(place: Place, outcomes: Sequence[Outcome], course: Course, came: Sequence[Cells], number: int) -> Markup:
    """The map; `came` is the ground to which each pilot came, `number` the level's own."""
    assert place.level is not None
    width, height = (size // UNIT for size in place.level.size)
    scale = max(width / WIDE, height / TALL)
    pilots = list(by_pilot(outcomes).values())
    layers = (
        _layer("spent", [_spent(place, own) for own in pilots]),
        _never(place, came, number, (width, height)),
        _layer("paths", [_paths(own) for own in pilots], [len(own) for own in pilots]),
        _layer("shots", [_shots(own) for own in pilots]),
        _layer("deaths", [_deaths(own, course) for own in pilots]),
        _layer("failed", [_failed(own) for own in pilots]),
        tag("g", (_name(label, scale) for label in labels(place, width, scale)), class_="names"),
    )
    kind = f"data:image/jpeg;base64,{b64encode(place.picture).decode()}" if place.picture is not None else None
    picture = tag("image", href=kind, width=width, height=height, class_="ground") if kind else None
    return tag(
        "svg", picture, layers, viewBox=f"0 0 {width} {height}", style=f"--k:{scale:.3f};--r:{width / height:.4f}",
        class_="map", role="img", tabindex=0, aria_label=f"Map of {place.name} with what the runs did on it", data_unit=UNIT,
    )  # fmt: skip


def _layer(name: str, by_pilot: Iterable[Content], runs: Sequence[int] = ()) -> Markup:
    """What belongs to each pilot; of many `runs` each is fainter."""
    faint = [f"--a:{min(CLEAR, FAINT / max(count, 1) ** 0.5):.2f}" for count in runs]
    parts = (tag("g", content, class_=pilot_class(n), style=faint[n] if faint else None) for n, content in enumerate(by_pilot))
    return tag("g", parts, class_=name)


def told(outcome: Outcome) -> str:
    """Which run it is."""
    return f"{outcome.job.pilot}, seed {outcome.job.seed}"


def _paths(outcomes: Iterable[Outcome]) -> Iterator[Markup]:
    for outcome in outcomes:
        data = "".join(drawn(dots) for dots in lines(outcome))
        if data:
            came = f"{told(outcome)}: {outcome.end}, {clock(outcome.ticks)}"
            yield tag("path", tag("title", came), d=data, class_=None if outcome.ok else "bad")


def _dot(x: float, y: float) -> str:
    return f"M{round(x / UNIT)} {round(y / UNIT)}h0"


def _shots(outcomes: Iterable[Outcome]) -> Iterator[Markup]:
    met: dict[tuple[int, int], int] = {}
    for outcome in outcomes:
        for shot in outcome.shots:
            cell = round(shot.x / UNIT / SHOT_GRID), round(shot.y / UNIT / SHOT_GRID)
            met[cell] = met.get(cell, 0) + 1
    for size, (least, most) in enumerate(zip((1, *MANY), (*MANY, float("inf")), strict=True)):
        data = "".join(f"M{x * SHOT_GRID} {y * SHOT_GRID}h0" for (x, y), count in met.items() if least <= count < most)
        if data:
            yield tag("path", d=data, class_=f"size{size}")


def _deaths(outcomes: Iterable[Outcome], course: Course) -> Iterator[Markup]:
    for outcome in outcomes:
        for leg in course.legs(outcome):
            for mark in leg.deaths:
                words = f"{mark.what or 'nobody knows of what'}; {told(outcome)}, {clock(mark.tick)}, on the way to {leg.to}"
                yield tag("path", tag("title", words), d=_dot(mark.x, mark.y - MIDDLE))


def _failed(outcomes: Iterable[Outcome]) -> Iterator[Markup]:
    for outcome in outcomes:
        if not outcome.ok and outcome.at is not None:
            x, y = round(outcome.at.x / UNIT), round((outcome.at.y - MIDDLE) / UNIT)
            words = tag("title", f"{outcome.end}: {outcome.why}; {told(outcome)}, {clock(outcome.ticks)}")
            cross = tag("path", d="M-5-5L5 5M-5 5L5-5")
            yield tag("g", words, tag("g", tag("circle", r=8), cross, class_="still"), transform=f"translate({x} {y})")


def _spent(place: Place, outcomes: Sequence[Outcome]) -> Content:
    level, ticks = place.level, spent(outcomes)
    if level is None or not ticks:
        return None
    data = b64encode(glow_picture(ticks, level.cols, level.rows)).decode()
    each = TILE // UNIT
    return tag("image", href=f"data:image/png;base64,{data}", width=level.cols * each, height=level.rows * each)


def _never(place: Place, came: Sequence[Cells], number: int, size: tuple[int, int]) -> Content:
    """The ground that one can come to, less what the pilots that are shown came to: so it is right whoever is switched off."""
    if not any(came):
        return None
    holes = (tag("path", d=_strips(cells), class_=pilot_class(n)) for n, cells in enumerate(came))
    width, height = size
    all_ = tag("rect", width=width, height=height, fill="#fff")
    mask = tag("mask", all_, tag("g", holes), id=f"never{number}", maskUnits="userSpaceOnUse", width=width, height=height)
    return tag("g", mask, tag("path", d=_strips(place.ground), mask=f"url(#never{number})"), class_="never")


def _strips(cells: Cells) -> str:
    """The ground under rows of tiles."""
    each = TILE // UNIT
    return "".join(f"M{col * each} {(row + 1) * each - 1}h{count * each}" for col, row, count in rows_of(cells))


# -- names


def labels(place: Place, width: float, per: float) -> list[Label]:
    """The names of beats and checkpoints, where they do not lie on one another at `per` units for a px of the screen; beats come first."""
    spots = [(thing, kind) for kind in ("Beat", "Checkpoint") for thing in place.spots(kind)]
    taken: list[Box] = [(x - 3 * per, y - 3 * per, x + 3 * per, y + 3 * per) for x, y in (_spot(thing) for thing, _ in spots)]
    found: list[Label] = []
    for thing, kind in spots:
        text, (x, y) = thing.name.replace("_", " "), _spot(thing)
        boxes = list(_around(x, y, len(text) * LETTER[0] * per, LETTER[1] * per, MARGIN * per))
        free = [box for box in boxes if _inside(box, width) and not any(_meet(box, other) for other in taken)]
        box = free[0] if free else boxes[0]
        if free:
            taken.append(box)
        found.append(Label(text, kind.lower(), x, y, box[0], box[3] - 2.5 * per, bool(free)))
    return found


def _spot(thing: Thing) -> tuple[float, float]:
    return (thing.x + thing.w / 2) / UNIT, (thing.y + thing.h) / UNIT


def _around(x: float, y: float, wide: float, high: float, gap: float) -> Iterator[Box]:
    """Where a name may stand: beside its spot, over or under it, the nearest first."""
    for up in (0.0, 1.0, -1.0, 2.0, -2.0, 3.0):
        top = y - high / 2 - up * high
        for left in (x + gap, x - gap - wide, x - wide / 2):
            if up or left != x - wide / 2:
                yield left, top, left + wide, top + high


def _inside(box: Box, width: float) -> bool:
    left, top, right, _ = box
    return left >= 0 and right <= width and top >= 0


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _name(label: Label, per: float) -> Markup:
    """Its sign and letters, in px of the screen: they keep their size whatever the map is made to."""
    dx, dy = (label.left - label.x) / per, (label.base - label.y) / per
    sign = tag("path", d="M0-4L4 0 0 4-4 0Z") if label.kind == "beat" else tag("path", d="M-2.5-2.5h5v5h-5Z")
    letters = tag("text", label.text, x=f"{dx:.1f}", y=f"{dy:.1f}")
    inner = tag("g", tag("title", f"{label.kind} {label.text}"), sign, letters, class_="still")
    return tag("g", inner, transform=f"translate({label.x:.1f} {label.y:.1f})", class_=label.kind + ("" if label.room else " tight"))
