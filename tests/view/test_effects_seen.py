"""What effects leave in the picture: stains, shards that come to lie, glints before a blow, light out of the structure, an alarm's red."""

import pygame
import pytest

from game.kit.geometry import inside
from game.media.library import Library
from game.paths import ASSETS
from game.sim.events import Assembled, Cue, Hurt, ShieldCrossed, Told
from game.sim.look import Cone, Dome
from game.sim.terrain import AIR, FULL, TILE, Terrain
from game.view.alarm import Alarm
from game.view.beam import REACH
from game.view.frame import Frame
from game.view.paint import Painter
from game.view.particles import Particles
from game.view.ripples import Ripples
from game.view.snapshot import Snapshot
from game.view.stains import STAYS
from tests.view.rooms import begin, hall, step, thing

COLS, ROWS, GROUND = 20, 10, 6 * TILE  # a room with ground under it, px


@pytest.fixture
def particles() -> Particles:
    """None yet, over a floor."""
    return Particles(Terrain(COLS, ROWS, [FULL if row * TILE >= GROUND else AIR for row in range(ROWS) for _ in range(COLS)]))


def drawn(picture: pygame.Surface, particles: Particles) -> pygame.Surface:
    """The stains on white."""
    picture.fill((255, 255, 255))
    particles.stains.draw(Frame(picture, 0, 0, 1.0, 0))
    return picture


def test_what_is_in_them_stains_the_ground_for_a_while(particles: Particles, picture: pygame.Surface) -> None:
    particles.burst("flesh", 100, GROUND - 20)
    for _ in range(80):
        particles.tick()
    spots = [x for x in range(COLS * TILE) if drawn(picture, particles).get_at((x, GROUND))[0] < 160]
    assert len(spots) > 4
    assert all(picture.get_at((x, GROUND - 2))[0] == 255 for x in spots)
    for _ in range(STAYS):
        particles.tick()
    assert not particles.stains


def test_shards_bounce_and_come_to_lie_on_the_ground(particles: Particles) -> None:
    particles.burst("porcelain", 100, GROUND - 30)
    for _ in range(55):
        particles.tick()
    lying = [p for live in particles._live for p in live if p.lies]
    assert len(lying) > 5
    assert all(GROUND - 3 <= p.y < GROUND for p in lying)


def test_nothing_flies_into_a_wall(particles: Particles) -> None:
    for _ in range(12):
        particles.burst("metal_hit", 100, GROUND - 4, 0.0, 1.0)
    for _ in range(30):
        particles.tick()
        assert all(p.y < GROUND + 6 for live in particles._live for p in live)


def test_a_thin_beam_that_ends_in_the_air_breaks_nothing_there() -> None:
    session, stage = begin(hall())
    step(session, stage, ticks=40)
    chips = []
    for height in (300, 447):  # in the open, and at the floor
        stage.particles.clear()
        down = Cue(300, height - 290, "beam_line", 290 / REACH, 0.0, 1.0)
        step(session, stage, more=(down,))
        chips.append([p for live in stage.particles._live for p in live if p.grain.shape == "shard"])
    assert not chips[0]
    assert chips[1]


def red(picture: pygame.Surface) -> int:
    """How many pixels are as red as a glint."""
    return pygame.mask.from_threshold(picture, (255, 48, 48), (12, 12, 12, 255)).count()


def test_whoever_will_strike_has_a_glint_in_the_eye_until_then(picture: pygame.Surface) -> None:
    session, stage = begin(hall(thing(60, "Crawler", 300, 448, shape="point", asleep=True)))
    step(session, stage, ticks=40)
    stage.draw(picture, 1.0)
    calm = red(picture)
    enemy = stage.snapshot.enemies()[0]
    step(session, stage, more=(Told(0, 0, "Crawler", enemy.actor, 18),))
    seen = []
    for _ in range(20):
        stage.draw(picture, 1.0)
        seen.append(red(picture) - calm)
        step(session, stage)
    assert min(seen[:16]) > 3
    assert max(seen[13:16]) > seen[11]
    assert seen[-1] == 0


def test_light_breaks_out_of_the_structure_where_somebody_is_built(picture: pygame.Surface) -> None:
    session, stage = begin(hall())
    step(session, stage, ticks=40)
    left, top = stage.camera.view(1.0)
    stage.draw(picture, 1.0)
    under = picture.get_at((300 - left - 6, 456 - top))
    step(session, stage, more=(Assembled(300, 448, "Crawler", 999, 54),))
    step(session, stage, ticks=20)
    stage.draw(picture, 1.0)
    assert picture.get_at((300 - left - 6, 456 - top))[0] > under[0] + 80
    step(session, stage, ticks=60)
    stage.draw(picture, 1.0)
    assert picture.get_at((300 - left - 6, 456 - top))[0] < under[0] + 30


def test_an_alarm_sends_red_light_through_the_place_from_its_tower() -> None:
    alarm, snapshot = Alarm(1.0), Snapshot()
    snapshot.take([(1, Cone(100, 100, [(0, 300), (200, 300)], 300, "alarm", 1.0))])
    places = []
    for _ in range(60):
        alarm.tick(snapshot)
        places.append([shine.x for shine in alarm.shines((100, 0))])
    assert max(places[30]) < max(places[35]) < max(places[40])
    snapshot.take([])
    for _ in range(30):
        alarm.tick(snapshot)
    assert not alarm.shines((100, 0))


def test_a_shield_ripples_where_somebody_passes(picture: pygame.Surface) -> None:
    ripples, snapshot = Ripples(), Snapshot()
    snapshot.take([(1, Dome("shield", 0, 180, 300))])
    ripples.tick([ShieldCrossed(300, 180, False), ShieldCrossed(100, 180, False)], snapshot)
    for _ in range(10):
        ripples.tick([], snapshot)
    picture.fill((0, 0, 0))
    ripples.draw(Frame(picture, 0, 0, 1.0, 0))
    lit = [(x, y) for x in range(0, 640, 2) for y in range(0, 360, 2) if sum(picture.get_at((x, y))[:3])]
    assert lit
    assert all(inside(at, (260, 80, 304, 280)) for at in lit)


def test_a_figure_that_is_hit_flashes_and_can_still_be_read() -> None:
    sheet = Library(ASSETS).sheet("crawler")
    picture = Painter().struck(sheet, 0, False, (240, 247, 244)).surface
    dots = [picture.get_at((x, y)) for x in range(picture.get_width()) for y in range(picture.get_height())]
    white = sum(dot[3] > 0 and dot[0] > 230 for dot in dots)
    dark = sum(dot[3] > 0 and dot[0] < 60 for dot in dots)
    assert white > 60
    assert dark > 60


def test_who_is_hurt_bleeds_away_from_the_blow() -> None:
    session, stage = begin(hall())
    step(session, stage, ticks=40)
    stage.particles.clear()
    step(session, stage, more=(Hurt(300, 300, "Zuru", 1, 1, 2, 1.0, 0.0),))
    drops = [p for live in stage.particles._live for p in live if p.grain.stains]
    assert len(drops) > 8
    assert sum(p.vx > 0 for p in drops) > len(drops) * 0.9
