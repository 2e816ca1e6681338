"""Chains, what runs over wheels and along rails: drawn where they are, in the light of their place."""

import pygame

from game.maps.ascii import room
from game.sim.level import Thing
from tests.actors.weights import HALL, load, pair, tank, thing
from tests.view.rooms import begin, step

AREA = 40, 40  # px round a place that is looked at


def differs(a: pygame.Surface, b: pygame.Surface, x: float, y: float) -> bool:
    """Are the two pictures different round this place?"""
    rect = pygame.Rect(round(x) - AREA[0] // 2, round(y) - AREA[1] // 2, *AREA).clip(a.get_rect())
    one, other = (pygame.image.tobytes(p.subsurface(rect), "RGB") for p in (a, b))
    return one != other


def seen(*things: Thing) -> tuple[pygame.Surface, tuple[int, int]]:
    """A picture of a room with these, and its top left on the map."""
    session, stage = begin(room(HALL, things=things))
    step(session, stage, ticks=30)
    picture = pygame.Surface((640, 360)).convert()
    stage.draw(picture, 1.0)
    return picture, stage.camera.view(1.0)


def test_chains_wheels_and_rails_are_seen() -> None:
    empty, (left, top) = seen()
    rail = thing(20, "Crane", 300, 60, points=((300, 60), (460, 60)))
    wheels = thing(21, "Anchor", 132, 80), thing(22, "Anchor", 332, 80)
    things = (
        *(Thing(p.oid, p.kind, "", p.x, p.y, p.w, p.h, props={**p.props, "wheel": 20 + p.oid}, layer="room") for p in pair()),
        *wheels, rail, load(4, 500, 200, length=120.0), tank(5, 420, 220, length=100.0),
    )  # fmt: skip
    full, (x, y) = seen(*things)
    assert (x, y) == (left, top)
    for at in ((516, 120), (452, 150), (132, 120), (332, 120), (230, 80), (400, 60), (300, 80), (452, 260)):
        assert differs(empty, full, at[0] - left, at[1] - top), f"nothing is seen at {at}"


def test_what_is_left_of_a_cut_chain_is_seen() -> None:
    session, stage = begin(room(HALL, things=(load(4, 400, 200, length=120.0),)))
    step(session, stage, ticks=5)
    block = next(a for a in session.world.actors if type(a).__name__ == "Load")
    block.cut_loose(session.world, (416.0, 130.0))  # type: ignore[attr-defined]
    step(session, stage, ticks=20)
    assert [seen.look.style for seen in stage.snapshot.chains] == ["chain_cut"]  # type: ignore[union-attr]
    stage.draw(pygame.Surface((640, 360)).convert(), 1.0)
