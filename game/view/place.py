"""The place itself: backdrop, tiles, props, cables and light, drawn in the order far to near."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from game.kit.approach import approach
from game.media.library import Library
from game.media.tiles import TilePictures
from game.sim.hero import Hero
from game.sim.level import LevelData
from game.sim.scenery import Cable, Light, Mood, Nightfall, Prop, Scenery, Shadow
from game.view.backdrop import Backdrop, Foredrop
from game.view.dust import Dust
from game.view.falling import Band, Shine
from game.view.figures import Figures
from game.view.frame import MULTIPLY, Frame
from game.view.hung import stack
from game.view.lights import Lights, glow_of
from game.view.lines import Cables
from game.view.nightfall import DAYLIGHT, Daylight
from game.view.pieces import Pieces
from game.view.scenery import only, sorted_props
from game.view.snapshot import Seen
from game.view.tiles import FRONT_DIM, Openings
from game.view.walls import Walls

SKY = (119, 121, 121)  # what the light map holds where the sky is seen: a little less than 127, which leaves it as it is
BODY = (
    (0, 10),
    (0, 24),
    (0, 38),
    (-8, 24),
    (8, 24),
)  # px from the feet: where it is looked whether something far in front hides the figure
THIN = 0.4  # of what is far in front is left while it does


class Place:
    """Everything of a level that is not an actor."""

    def __init__(self, level: LevelData, scenery: Sequence[Scenery], figures: Figures, assets: Path) -> None:
        self._figures = figures
        pictures = TilePictures(level, assets)
        self.backdrop, self._foredrop = _backdrops(level, figures.library)
        self.problems = pictures.problems
        back = [layer for layer in level.layers if layer.back]
        solid = [layer for layer in level.layers if not (layer.back or layer.front or layer.breakable)]
        self._back, self._solid = stack(level, pictures, lambda x: x.back), stack(level, pictures, lambda x: not (x.back or x.front))
        self._front = stack(level, pictures, lambda x: x.front, dim=FRONT_DIM)
        in_place = [x for x in (*back, *solid) if (x.parallax, x.offset) == ((1.0, 1.0), (0.0, 0.0))]
        self._openings = Openings(in_place, pictures, SKY)
        self.lights = Lights(only(scenery, Light), only(scenery, Mood), only(scenery, Shadow), self._openings, Walls(level.terrain))
        self._daylight = Daylight(only(scenery, Nightfall))
        self.pieces = Pieces(pictures)
        self._dust = Dust()
        cables = only(scenery, Cable)
        self._back_cables, self._front_cables = Cables(c for c in cables if not c.front), Cables(c for c in cables if c.front)
        self._thinness = 1.0
        self._props = sorted_props(only(scenery, Prop))

    # -- per tick

    def tick(self, ticks: int, hero: Hero | None, corner: tuple[int, int], hour: int) -> None:
        """One tick passes; the picture's corner is at `corner` of the map, and `hour` is that of the day."""
        self._props.tick(ticks)
        if hero is None:
            return
        self._daylight.tick(hero.x, hero.y - 1, hour)
        self.lights.tick(hero.x, hero.y - 1)
        self.lights.daylight = self._daylight.colour
        x, y = round(hero.x) - corner[0], round(hero.y) - corner[1]
        hidden = any(self._foredrop.covers(x + dx, y - dy, *corner, ticks) for dx, dy in BODY)
        thinness = approach(self._thinness, THIN if hidden else 1.0, 0.05)
        if thinness != self._thinness:
            self._thinness = thinness
            self._foredrop.thin(thinness)

    def snap(self, x: float, y: float, hour: int = 0) -> None:
        """The light of x, y at this hour is there at once."""
        self._daylight.snap(x, y - 1, hour)
        self.lights.snap(x, y - 1)
        self.lights.daylight = self._daylight.colour

    # -- per picture, far to near

    def draw_far(self, frame: Frame) -> None:
        """What lies behind the level, as far as its tiles do not hide it."""
        self.backdrop.draw(frame, self._openings.gaps(frame))
        if self._daylight.sky != DAYLIGHT:
            frame.target.fill(self._daylight.sky, None, MULTIPLY)

    def draw_back(self, frame: Frame) -> None:
        """Back walls and what hangs before them."""
        for band in self._back:
            band.draw(frame)
        self._figures.draw(frame, self._props.back, None)
        self._back_cables.draw(frame)

    def draw_solid(self, frame: Frame, pieces: Sequence[Seen]) -> None:
        """What one stands on, the pieces of it that come apart, and props."""
        for band in self._solid:
            band.draw(frame)
        self.pieces.draw(frame, pieces)
        self._figures.draw(frame, self._props.middle, None)

    def draw_light(self, frame: Frame, glows: Iterable[Seen], moments: Iterable[Shine], bands: Iterable[Band]) -> None:
        """Lets light and dark fall on all of it; the sky keeps its own."""
        self.lights.covered = self.pieces.covered
        self.lights.draw(frame, [*(glow_of(seen, frame.alpha) for seen in glows), *moments], bands)

    def draw_air(self, frame: Frame) -> None:
        """The shine round lamps, and dust in it."""
        self.lights.glow(frame)
        self._dust.draw(frame, self.lights)

    def draw_front(self, frame: Frame) -> None:
        """What stands before the figures, and far before them."""
        for band in self._front:
            band.draw(frame)
        self._figures.draw(frame, self._props.front, None)
        self._front_cables.draw(frame)
        self._foredrop.draw(frame)

    def prepare(self, frame: Frame) -> None:
        """Before anything is drawn: makes one piece ready that is about to come into the picture."""
        if not self.lights.prepare(frame):
            any(band.prepare(frame) for band in (*self._solid, *self._back, *self._front))  # stops at the first that had something to do


def backdrop_of(level: LevelData, assets: Path) -> Path | None:
    """The folder that the map's property `backdrop` names, or the one that is called like the level, if there is one."""
    folder = assets / "backdrops" / str(level.props.get("backdrop", level.name))
    return folder if "backdrop" in level.props or folder.is_dir() else None


def _backdrops(level: LevelData, library: Library) -> tuple[Backdrop, Foredrop]:
    """The layers behind and before the place."""
    folder = backdrop_of(level, library.assets)
    if folder is None:
        return Backdrop([]), Foredrop([])
    layers, movers = library.backdrop(folder)
    return Backdrop([x for x in layers if not x[0].front], movers), Foredrop([x for x in layers if x[0].front])
