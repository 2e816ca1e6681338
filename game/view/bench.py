"""What a drawn picture costs, beside the floor of only blitting its full-screen layers: for `blame bench`."""

import gc
from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter
from typing import Any

import pygame

from game.kit.rng import Rng
from game.media.backdrops import load_backdrop
from game.paths import ASSETS
from game.session import Session
from game.sim.actions import NOTHING
from game.sim.level import TILE, LevelData, Thing, TileLayer, Tileset
from game.sim.look import Layer, Look
from game.sim.terrain import AIR, FULL, Terrain
from game.view.backdrop import NOTHING as EMPTY
from game.view.backdrop import Sheet
from game.view.frame import HEIGHT, MULTIPLY, WIDTH, Frame
from game.view.place import backdrop_of
from game.view.snapshot import Seen
from game.view.stage import Stage, ViewSettings

SPRITES, ENEMIES, PARTICLES, LIGHTS = 200, 40, 500, 20  # the other sprites are debris
FRAMES = 600
TURN = 20
SOLID, WALL = (278, 246, 280, 214), (577, 607)  # tiles
COLS, ROWS = 120, 60
START, PACE = (700.0, 496.0), 3.0  # px: where the camera goes to and fro, and how fast, in every picture


def frame_bench(frames: int = FRAMES) -> dict[str, Any]:
    """Draws a busy picture many times: 200 sprites, 500 particles, 20 lights. All figures in ms; `ratio` compares the medians."""
    open_window()
    stage = _busy_stage()
    target = pygame.Surface((WIDTH, HEIGHT)).convert()
    floor_costs, costs = [], []
    gc.collect()
    gc.freeze()  # as the game does when a level begins
    floor = blits_alone(stage, target)
    for i in range(0, frames, TURN):  # by turns, that both see the same machine; not one by one: they would warm each other's memory
        floor_costs += [_timed(floor) for _ in range(TURN)]
        for number in range(i, i + TURN):
            _stir(stage, number)
            costs.append(_timed(lambda: stage.draw(target, 0.5)))
    return {
        "floor": _spread(floor_costs),
        "frame": _spread(costs[frames // 10 :]),
        "ratio": round(median(costs) / median(floor_costs), 2),
        "parts": {part: round(ms, 3) for part, ms in stage.draw_cost.parts.items()},
        "with": {"sprites": SPRITES, "particles": PARTICLES, "lights": LIGHTS},
    }


def open_window() -> None:
    """One of the picture's size, if there is none."""
    if not pygame.display.get_init() or pygame.display.get_surface() is None:
        pygame.display.init()
        pygame.display.set_mode((WIDTH, HEIGHT))


def _timed(work: Callable[[], None]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


def _spread(costs: list[float]) -> dict[str, float]:
    return {"median": round(median(costs), 3), "p99": round(quantiles(costs, n=100)[98], 3)}


def blits_alone(stage: Stage, target: pygame.Surface) -> Callable[[], None]:
    """The same picture as full-screen blits only: every backdrop layer, one back wall, one layer of tiles, light map, vignette."""
    holed = pygame.Surface((WIDTH, HEIGHT), pygame.SRCALPHA).convert_alpha()
    holed.fill((20, 30, 34, 255), (0, HEIGHT // 2, WIDTH, HEIGHT // 2))
    light = pygame.Surface((WIDTH, HEIGHT)).convert()
    light.fill((200, 210, 210))
    folder = backdrop_of(stage.level, ASSETS)
    layers = [] if folder is None else [(row, image) for row, image in load_backdrop(folder) if not row.front]
    sheets = [(Sheet(row, image), image) for row, image in layers]
    frame = Frame(target, *stage.camera.view(1.0), 1.0, 0)

    def blit_all() -> None:
        target.fill(EMPTY)
        for sheet, image in sheets:
            x, y = sheet.corner(frame.left, frame.top, frame.time)
            target.fblits([(image, (start, y)) for start in sheet.starts(x)], sheet.flags)
        target.fblits([(holed, (0, 0)), (holed, (0, 0))])
        target.fblits([(light, (0, 0)), (light, (0, 0))], MULTIPLY)

    return blit_all


def _busy_stage() -> Stage:
    level = _level()
    stage = Stage(level, ViewSettings())
    session = Session(level)
    for _ in range(60):
        stage.tick(session, session.step(NOTHING))
    rng = Rng(5)
    x, y = stage.camera.view(1.0)
    for i in range(SPRITES):
        at = x + rng.between(0, WIDTH), y + rng.between(60, HEIGHT)
        if i < ENEMIES:
            look = Look("crawler", "run_0", i * 7, *at, layer=Layer.ENEMY)
        else:
            look = Look("crawler_parts", "limb", 0, *at, layer=Layer.DEBRIS, angle=i * 15.0)
        stage.snapshot.figures[look.layer].append(Seen(i + 1, look, [at], [at]))
    return stage


def _stir(stage: Stage, number: int) -> None:
    """Figures run on and particles stay at their number."""
    for seen in stage.snapshot.enemies():
        assert isinstance(seen.look, Look)
        seen.look.age += 1
    stage.particles.tick()
    stage.camera.snap(START[0] + abs(number % TURN - TURN // 2) * PACE, START[1])
    x, y = stage.camera.view(1.0)
    while len(stage.particles) < PARTICLES:
        stage.particles.add("mote" if number % 2 else "trail", x + number * 37 % WIDTH, y + number * 91 % HEIGHT, 0.3, -0.2)


def _level() -> LevelData:
    """A hall with back wall and floor out of the tiles that the outskirts have most of."""
    kinds = [FULL if row > 30 or row < 4 or col < 3 else AIR for row in range(ROWS) for col in range(COLS)]
    front = tuple(SOLID[i % 4] if kind == FULL else 0 for i, kind in enumerate(kinds))
    back = tuple(WALL[i % 2] if kind == AIR and i // 8 % 2 else 0 for i, kind in enumerate(kinds))
    things = [Thing(1, "Checkpoint", "start", 40 * TILE, 28 * TILE, TILE, 3 * TILE)]
    for i in range(LIGHTS):
        at = 24 * TILE + i * 31, (12 + i % 5 * 3) * TILE
        things.append(Thing(2 + i, "Light", "", *at, shape="point", props={"radius": 90.0, "flicker": 0.3 if i % 3 == 0 else 0.0}))
    layers = (TileLayer("back", COLS, ROWS, back, back=True), TileLayer("tiles", COLS, ROWS, front))
    tiles = (Tileset("outskirts", 1, "tiles/outskirts.png", 32, 672),)
    return LevelData("bench", "bench", COLS, ROWS, Terrain(COLS, ROWS, kinds), layers, tiles, tuple(things), {"backdrop": "outskirts"})
