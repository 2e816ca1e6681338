"""The City behind the title: its far layers drift by, dust rises, and somebody very small stands before it."""

import pygame

from game.kit.rng import Rng
from game.media.backdrops import load_far, load_movers
from game.media.errors import MediaError
from game.media.library import Library
from game.scenes.ledge import draw_ledge
from game.ui import theme
from game.view.backdrop import Backdrop
from game.view.frame import HEIGHT, WIDTH, Frame

FAR_LEFT, TOP = 740, 150  # px of the outskirts where the picture begins
DRIFT = 5.0  # px per second that the eye moves on, of the nearest layer
LEDGE = (440, 300)  # px: where the ground begins on which somebody stands
STANDS = 512  # px
BEYOND, RAIL = 8, 18  # px of the ledge's picture to the left of its corner, and above the ground
DUST = 46  # grains
BLACKS = 200  # of 255: how dark the left side gets, where the letters are


class Vista:
    """`age` is in ticks; the same age is always the same picture."""

    def __init__(self, library: Library) -> None:
        self._layers = _far_layers(library)
        self._shade = _shade()
        self._grains = _grains()
        self._ledge = draw_ledge((WIDTH - LEDGE[0] + BEYOND, HEIGHT - LEDGE[1] + RAIL), (BEYOND, RAIL))
        self._figure = library.sheet("zuru") if (library.assets / "sprites" / "zuru.toml").is_file() else None

    def draw(self, target: pygame.Surface, age: float) -> None:
        """Draws the whole picture."""
        target.fill(theme.BLACK)
        if self._layers is not None:
            self._layers.draw(Frame(target, FAR_LEFT + int(age * DRIFT / 60), TOP, age % 1, int(age)))
        self._draw_dust(target, age)
        target.blit(self._shade, (0, 0), None, pygame.BLEND_RGB_MULT)
        self._draw_ledge(target, int(age))

    def _draw_dust(self, target: pygame.Surface, age: float) -> None:
        for x, y, speed, bright in self._grains:
            at = (int(x + age * speed * 0.4) % WIDTH, int(y - age * speed) % HEIGHT)
            target.fill((bright, bright, bright), (*at, 1, 1), pygame.BLEND_RGB_ADD)

    def _draw_ledge(self, target: pygame.Surface, age: int) -> None:
        x, y = LEDGE
        target.blit(self._ledge, (x - BEYOND, y - RAIL))
        if self._figure is not None:
            picture = self._figure.picture(self._figure.cell("idle", age), flip=True)
            target.blit(picture.surface, (STANDS + picture.dx, y + picture.dy))


def _far_layers(library: Library) -> Backdrop | None:
    folder = library.assets / "backdrops" / "outskirts"
    try:
        layers, movers = load_far(folder), load_movers(folder)
    except MediaError as wrong:
        library.problems.append(str(wrong))
        return None
    return Backdrop(layers, movers)


def _grains() -> list[tuple[float, float, float, int]]:
    rng = Rng(7)
    return [(rng.between(0, WIDTH), rng.between(0, HEIGHT), rng.between(0.05, 0.22), 20 + rng.below(60)) for _ in range(DUST)]


def _shade() -> pygame.Surface:
    """To be multiplied: dark on the left and along the lower edge."""
    shade = pygame.Surface((WIDTH, HEIGHT)).convert()
    for x in range(WIDTH):
        left = max(0.0, 1 - x / 430) ** 1.2
        grey = round(255 - BLACKS * left)
        shade.fill((grey, grey, grey), (x, 0, 1, HEIGHT))
    for y in range(HEIGHT):
        down = max(0.0, (y - 210) / 150)
        grey = round(255 * (1 - 0.75 * down))
        shade.fill((grey, grey, grey), (0, y, WIDTH, 1), pygame.BLEND_RGB_MULT)
    return shade
