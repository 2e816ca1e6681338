"""What structure that comes apart looks like, and how rations are counted."""

import pygame

from game.maps.ascii import room
from game.sim.beam import fire
from game.sim.damage import Hit, Team
from game.sim.events import Picked
from game.sim.level import Thing
from game.sim.look import Tiles
from game.view.frame import Frame
from game.view.pieces import cooled
from game.view.snapshot import Seen
from game.view.supplies import Supplies
from tests.view.rooms import begin, step

BRIDGE = "\n".join(
    ["#" * 60, *["." * 60] * 16, "..@" + "." * 57, "#" * 10 + "%" * 20 + "#" * 30, *["#" * 10 + "." * 20 + "#" * 30] * 8, "#" * 60]
)  # from 160 to 480 px, at 288


def bright(picture: pygame.Surface, area: tuple[int, int, int, int]) -> float:
    """The mean light of a part of the picture, 0..255."""
    r, g, b, _ = pygame.transform.average_color(picture, pygame.Rect(area))
    return (r + g + b) / 3


def test_a_piece_is_drawn_where_it_is_and_moves_with_it(picture: pygame.Surface) -> None:
    session, stage = begin(room(BRIDGE, things=(Thing(7, "Breakable", "", 160, 288, 16, 16, props={"flag": "down"}, layer="room"),)))
    step(session, stage, ticks=60)
    stage.draw(picture, 1.0)
    left, top = stage.camera.view(1.0)
    here, there = (300 - left, 290 - top, 40, 10), (300 - left, 419 - top, 40, 10)
    before = bright(picture, here), bright(picture, there)
    assert before[0] > before[1] + 5
    session.progress.flags["down"] = 1
    step(session, stage, ticks=120)
    stage.draw(picture, 1.0)
    left, top = stage.camera.view(1.0)
    here, there = (300 - left, 290 - top, 40, 10), (300 - left, 419 - top, 40, 10)
    assert bright(picture, there) > bright(picture, here) + 5


def test_cracks_are_seen_and_cut_edges_glow_and_cool(picture: pygame.Surface) -> None:
    session, stage = begin(room(BRIDGE))
    step(session, stage, ticks=60)
    stage.draw(picture, 1.0)
    left, top = stage.camera.view(1.0)
    area = (200 - left, 280 - top, 60, 40)
    cold = bright(picture, area)
    fire(session.world, (232.0, 0.0), (0.0, 1.0), 2000.0, 6.0, Hit(1, Team.PLACE), pierces=True)
    step(session, stage, ticks=14)
    stage.draw(picture, 1.0)
    hot = bright(picture, area)
    assert hot > cold
    step(session, stage, ticks=110)
    stage.draw(picture, 1.0)
    assert bright(picture, area) < hot
    assert cooled(1.0)[2] > 150
    assert cooled(0.5)[0] > 3 * cooled(0.5)[2]
    assert cooled(0.0) == (0, 0, 0)


def test_cracks_darken_it_more_and_more(picture: pygame.Surface) -> None:
    _, stage = begin(room(BRIDGE))
    cells = tuple((c, r, 1) for r in range(4) for c in range(20))
    seen = []
    for cracks in range(4):
        look = Tiles(cells, 100.0, 100.0, cracks, [], 0.0)
        stage.place.pieces.draw(Frame(picture, 0, 0, 1.0, cracks), [Seen(1, look, [(100.0, 100.0)], [(100.0, 100.0)])])
        seen.append(sum(sum(picture.get_at((x, y))[:3]) < 60 for x in range(100, 420) for y in range(100, 164)))
    assert seen[0] == 0
    assert seen[0] < seen[1] < seen[2] < seen[3]


def test_rations_are_counted_on_the_picture_for_a_while(picture: pygame.Surface) -> None:
    supplies = Supplies()
    supplies.tick([])
    assert not supplies.shown
    supplies.tick([Picked(0, 0, "ration", 4)])
    for _ in range(20):
        supplies.tick([])
    picture.fill((0, 0, 0))
    supplies.draw(Frame(picture, 0, 0, 1.0, 0))
    assert bright(picture, (590, 10, 40, 24)) > 5
    for _ in range(200):
        supplies.tick([])
    assert not supplies.shown
