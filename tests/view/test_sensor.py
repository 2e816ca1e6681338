"""Everything a sensor knows is in the picture: its light, the eye over the head, the way to it, noises, the alarm."""

from typing import Any, Literal

import pygame

from game.session import Session
from game.sim.actions import Actions
from game.sim.events import NoiseMade
from game.sim.level import Thing
from game.sim.look import Cone, Layer, Look
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.sensor import Rings, draw_cones
from game.view.snapshot import Snapshot
from tests.view.rooms import begin, hall, step, thing


def tower(x: float = 400, y: float = 300, **props: Any) -> Thing:
    """A tower that looks down all the time."""
    return thing(50, "Watchtower", x, y, shape="point", from_angle=props.pop("angle", 90.0), to_angle=90.0, **props)


def shot(cone: Cone) -> pygame.Surface:
    """A black picture with nothing but this cone."""
    picture = pygame.Surface((WIDTH, HEIGHT)).convert()
    snapshot = Snapshot()
    snapshot.take([(1, cone)])
    draw_cones(Frame(picture, 0, 0, 1.0, 60), snapshot.cones)
    return picture


def looking_down(step: Literal["unaware", "searching", "alarm"] = "unaware") -> Cone:
    """A cone from 300, 50 down to 250."""
    return Cone(300, 50, [(240.0, 250.0), (280.0, 250.0), (320.0, 250.0), (360.0, 250.0)], 420.0, step, 0.5)


def light(picture: pygame.Surface, x: int, y: int) -> int:
    """How light one dot is."""
    r, g, b, _ = picture.get_at((x, y))
    return r + g + b


def test_the_light_of_a_cone_lies_where_it_looks_and_fades_with_distance() -> None:
    picture = shot(looking_down())
    assert light(picture, 297, 100) > light(picture, 297, 240) > 0
    assert light(picture, 200, 150) == light(picture, 297, 260) == light(picture, 297, 40) == 0


def test_its_sides_and_what_it_falls_on_are_brighter_than_its_inside() -> None:
    picture = shot(looking_down())
    assert light(picture, 300, 250) > light(picture, 300, 244)
    assert light(picture, 270, 150) > light(picture, 276, 150)


def test_the_three_steps_differ_in_shape_not_in_colour_alone() -> None:
    def shape(step: Literal["unaware", "searching", "alarm"]) -> list[bool]:
        picture = shot(looking_down(step))
        row = [light(picture, 300, y) for y in range(60, 245)]
        middle = sorted(row)[len(row) // 2]
        across = [light(picture, x, 200) > middle * 1.3 for x in range(240, 360)]
        return [value > middle * 1.5 for value in row] + across

    shapes = [shape(step) for step in ("unaware", "searching", "alarm")]
    assert shapes[0] != shapes[1] != shapes[2] != shapes[0]


def test_a_cone_out_of_the_picture_or_without_points_is_not_drawn() -> None:
    far = Cone(3000, 50, [(2900.0, 250.0), (3100.0, 250.0)], 420.0, "alarm", 1.0)
    for cone in (far, Cone(300, 50, [], 420.0, "alarm", 1.0)):
        assert pygame.mask.from_threshold(shot(cone), (0, 0, 0), (1, 1, 1, 255)).count() == WIDTH * HEIGHT


# -- in the whole picture


def over_head(session: Session, corner: tuple[int, int], picture: pygame.Surface) -> bytes:
    """What is drawn over the figure's head."""
    hero = session.world.hero
    assert hero is not None
    place = pygame.Rect(0, 0, 24, 17)
    place.center = round(hero.x) - corner[0], round(hero.y) - 55 - corner[1]
    return pygame.image.tobytes(picture.subsurface(place), "RGB")


def test_the_eye_over_the_head_opens_and_fills(picture: pygame.Surface) -> None:
    session, stage = begin(hall(tower(60, 250)))
    seen = []
    for _ in range(130):
        step(session, stage)
        stage.draw(picture, 1.0)
        seen.append(over_head(session, stage.camera.view(1.0), picture))
    assert session.world.senses.alerted
    assert len(set(seen)) > 10


def test_in_alarm_the_sides_of_the_picture_turn_red(picture: pygame.Surface) -> None:
    def side(*things: Thing) -> int:
        session, stage = begin(hall(*things))
        step(session, stage, ticks=170)
        stage.draw(picture, 1.0)
        return sum(picture.get_at((2, y))[0] for y in range(0, HEIGHT, 10))

    assert side(tower(60, 250)) > side() + 300


def test_a_tower_out_of_the_picture_that_knows_of_one_is_pointed_at(picture: pygame.Surface) -> None:
    def corner_of(*things: Thing) -> bytes:
        session, stage = begin(hall(*things))
        step(session, stage, ticks=40)
        session.world.senses.make_noise(session.world, 1100.0, 300.0, 300.0)
        step(session, stage, ticks=40)
        stage.draw(picture, 1.0)
        return pygame.image.tobytes(picture.subsurface((WIDTH - 40, 0, 40, HEIGHT)), "RGB")

    pointed_at = corner_of(tower(1200, 200)) != corner_of()  # not inside of the assert: to print how so many bytes differ takes minutes
    assert pointed_at


def test_watching_does_not_change_play(picture: pygame.Surface) -> None:
    level = hall(tower(200, 250, angle=150.0))
    plain = Session(level)
    session, stage = begin(level)
    plain.step(Actions())
    for _ in range(180):
        plain.step(Actions())
        step(session, stage)
        stage.draw(picture, 0.5)
    assert session.hash() == plain.hash()


# -- noises


def ring(radius: float, *, listener: float | None) -> int:
    """How many dots of the picture a noise at 320, 180 lights after a moment, with an enemy so many px beside it."""
    picture = pygame.Surface((WIDTH, HEIGHT)).convert()
    snapshot, rings = Snapshot(), Rings()
    if listener is not None:
        snapshot.take([(1, Look("crawler", "idle_0", 0, 320 + listener, 180, layer=Layer.ENEMY))])
    rings.tick([NoiseMade(320, 180, radius)], snapshot)
    for _ in range(8):
        rings.tick([], snapshot)
    rings.draw(Frame(picture, 0, 0, 1.0, 8))
    return WIDTH * HEIGHT - pygame.mask.from_threshold(picture, (0, 0, 0), (1, 1, 1, 255)).count()


def test_a_loud_noise_is_seen_a_quiet_one_only_when_somebody_could_hear_it() -> None:
    assert ring(260, listener=None) > 100
    assert ring(90, listener=None) == ring(90, listener=600) == 0
    assert 0 < ring(90, listener=120) < ring(260, listener=None)
    assert ring(50, listener=60) == 0
