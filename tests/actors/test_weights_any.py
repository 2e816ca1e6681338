"""Whatever is done to what hangs and weighs: nobody ends up in structure, nobody is crushed without cause, and all comes to rest."""

from math import isfinite
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from game.actors.counterweight import Counterweight
from game.sim.events import HeroDied
from game.sim.heavy import CRUSHES, Heavy, Hold
from game.sim.level import Thing
from game.sim.mover import Mover
from game.sim.solid import Solid
from tests.actors.weights import FLOOR, PIT, driven, load, tank, thing
from tests.driving import Drive

REST = 20 * 60  # ticks
NEAR = 120.0  # px
MOST_FALL = 90  # ticks from a cut until whatever fell lies
DEEDS = "LEFT", "RIGHT", "JUMP", "TAP", "FULL", "PUSH", "CUT", "BLAST", "RIDE", "CRANE"
Deed = tuple[str, int, float]


def place() -> tuple[Thing, ...]:
    """One of each, close together."""
    pair = (thing(oid, "Counterweight", x, 190, 48, 12, other=other, low=60.0) for oid, other, x in ((7, 8, 700), (8, 7, 860)))
    return (
        thing(1, "Rotten", 160, FLOOR - 4, 144, 24), tank(2, 400), tank(3, 500, FLOOR - 30, length=90.0), load(4, 590, 240, length=120.0),
        load(5, 708, 230, hold=7, weight=3.0), load(6, 868, 230, hold=8, weight=3.0), *pair, load(9, 330, FLOOR - 40, length=0.0),
        thing(10, "Crane", 200, 40, points=((200, 40), (420, 40)), on="go"), load(11, 184, 140, hold=10),
        thing(12, "Companion", 60, FLOOR, name="tae", who="tae"),
    )  # fmt: skip


def do(drive: Drive, deed: Deed) -> None:
    """One thing that may happen."""
    what, which, much = deed
    world, hero = drive.world, drive.hero
    heavies = world.each(Heavy)
    heavy = heavies[which % len(heavies)] if heavies else None
    if what in ("LEFT", "RIGHT", "JUMP"):
        drive.go({"LEFT": "L", "RIGHT": "R", "JUMP": "J" + "LR"[which % 2]}[what], 12)
    elif what in ("TAP", "FULL"):
        aim = (which * 37 + much * 90) % 360
        drive.go("F", 3 if what == "TAP" else 58, aim)
        drive.go("", 2, aim)
    elif what == "PUSH" and heavy is not None:
        heavy.pushed(world, heavy.middle, (much - 0.5) * 6000, 0.0)
    elif what == "CUT" and heavy is not None and heavy.hangs:
        heavy.cut_loose(world, heavy.ring())
    elif what == "BLAST":
        world.blast(200.0 + much * 600, FLOOR - 30.0 - which * 7, 200.0, 500.0)
    elif what == "RIDE" and heavy is not None and hero.life > 0:
        left, right = round(heavy.left + heavy.w / 2) - 8, round(heavy.left + heavy.w / 2) + 8
        if not world.blocks(left, heavy.top - 60, right, heavy.top - 2):
            hero.put(left + 8, heavy.top - 20)
    elif what == "CRANE":
        world.progress.flags["go"] = which % 2


def sound(drive: Drive) -> None:
    """What has to hold in every tick."""
    world = drive.world
    for solid in world.each(Solid):
        assert all(isfinite(v) for v in (solid.vx, solid.vy, solid.rest_x, solid.rest_y))
        if isinstance(solid, Heavy | Counterweight) and solid.solid:
            box = solid.left, solid.top, solid.left + solid.w, solid.top + solid.h
            assert not world.level.terrain.blocks(*box), f"{solid.name} in structure at {box}"
    for mover in world.each(Mover):
        alive = getattr(mover, "life", 1) > 0
        assert not alive or not world.blocks(*mover.box()), f"{mover.name} in something at {mover.box()}"


def falls(drive: Drive) -> list[tuple[float, float]]:
    """Where something comes down fast enough to crush somebody."""
    return [h.middle for h in drive.world.each(Heavy) if h.phase is Hold.LOOSE and h.speed_y > CRUSHES]


@settings(max_examples=12, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 9), st.floats(0, 1)), min_size=3, max_size=14))
def test_whatever_is_done(deeds: list[Deed]) -> None:
    drive = driven(PIT, *place())
    fallen: list[tuple[float, float]] = []
    known = 0

    def watch(_: Any) -> None:
        nonlocal known
        fallen.extend(falls(drive))
        sound(drive)
        for death in drive.happened(HeroDied)[known:]:
            known += 1
            close = any(abs(x - death.x) < NEAR and abs(y - death.y) < NEAR for x, y in fallen[-MOST_FALL * 9 :])
            assert death.cause != "crushed" or close, f"crushed at {death.x}, {death.y} by nothing"

    for deed in deeds:
        do(drive, deed)
        drive.go("", 10, watch=watch)
    drive.go("", REST // 2, watch=watch)
    drive.go("", REST // 2)
    for heavy in drive.world.each(Heavy):
        assert heavy.still or heavy.phase is Hold.LYING, f"{heavy.name} hangs or falls on: {heavy.pendulum.state()}"
        assert not heavy.vx
        assert not heavy.vy


def test_two_runs_are_the_same() -> None:
    deeds = [("RIGHT", 0, 0.1), ("PUSH", 1, 0.9), ("TAP", 3, 0.3), ("CUT", 2, 0.0), ("FULL", 5, 0.5), ("BLAST", 2, 0.4), ("CRANE", 1, 0.0)]
    hashes = []
    for _ in range(2):
        drive = driven(PIT, *place())
        for deed in deeds:
            do(drive, deed)
            drive.go("R", 15)
        hashes.append(drive.world.hash())
    assert hashes[0] == hashes[1]
