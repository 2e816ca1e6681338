"""Everything that is a picture of a sheet: figures, enemies, props, debris, in the light of their place."""

from collections.abc import Iterable

import pygame

from game.kit.geometry import Point
from game.media.library import Library
from game.media.palette import BRIGHT, RED, Colour
from game.media.sheets import Picture, Sheet
from game.sim.look import Layer, Look
from game.view.frame import ADD, HEIGHT, WIDTH, Frame
from game.view.glow import disc
from game.view.lights import Lights
from game.view.paint import PLAIN, Dress, Lit, Painter, stepped
from game.view.snapshot import Seen

CHEST = 20  # px above the pivot: where a figure's light is measured
RIM = 0.5  # of the light that falls on an edge is added to it
MEASURED, LYING = 4, 16  # ticks between two measures of a figure's light, and of what lies about
REACH = 64  # px round the picture in which figures are still drawn
RIGHT, BOTTOM = WIDTH + REACH, HEIGHT + REACH
EYE, EYE_LIGHT = 20, 0.6  # px and strength of the shine of a red eye
DUSK: Colour = (30, 44, 46)  # the edge that the far light draws on everyone's upper side, so that dark figures do not drown

ENEMY, DEBRIS = Layer.ENEMY, Layer.DEBRIS  # looking a member up in its class takes long, and it is done for every figure
Blit = tuple[pygame.Surface, tuple[int, int]]
Joint = tuple[Look, int, Point]


class Figures:
    """Draws looks of sheets."""

    def __init__(self, library: Library) -> None:
        self.library, self.painter = library, Painter()
        self._eyes: list[tuple[int, int]] = []
        self.joints: dict[int, Joint] = {}  # the last picture drawn of every actor: overlays and lines begin on its points

    def draw(self, frame: Frame, seen: Iterable[Seen], lights: Lights | None) -> None:
        """Draws them in order. With `lights` each is lit by itself; without, as it is (the light map will fall on it)."""
        blits: list[Blit] = []
        left, top, alpha, tick = frame.left, frame.top, frame.alpha, frame.tick
        for one in seen:
            look = one.look
            assert isinstance(look, Look)
            place = one.x + one.dx * alpha, one.y + one.dy * alpha
            if look.over:
                place = self.joint(one.actor, look.over) or place
            x, y = round(place[0]) - left, round(place[1]) - top
            if not (-REACH < x < RIGHT and -REACH < y < BOTTOM):
                continue
            dress = one.dress
            due = lights is not None and (tick + one.actor + look.key) % (LYING if look.layer is DEBRIS else MEASURED) == 0
            if due or dress is None or not dress.fits(look):
                dress = self._dress(one, look, _measure(look, place, lights) if due or dress is None else dress.lit)
            blits.append((dress.surface, (x + dress.dx, y + dress.dy)))
            if one.actor:
                self.joints[one.actor] = (look, dress.cell, place)
            if dress.eye is not None:
                self._eyes.append((x + dress.eye[0], y + dress.eye[1]))
        frame.target.fblits(blits)

    def draw_eyes(self, frame: Frame) -> None:
        """Adds the shine of the red eyes of all enemies drawn since the last time."""
        shine = disc(EYE, EYE, RED, EYE_LIGHT, sharp=True)
        frame.target.fblits([(shine, at) for at in self._eyes], ADD)
        self._eyes = []

    def draw_shapes(self, frame: Frame, seen: Iterable[Seen], colour: Colour) -> None:
        """Draws only their outlines, filled with one colour."""
        blits: list[Blit] = []
        for one in seen:
            look = one.look
            assert isinstance(look, Look)
            place = self._place(one, look, frame)
            sheet = self.library.sheet(look.sheet)
            cell = sheet.cell(look.anim, look.age)
            self.joints[one.actor] = (look, cell, place)
            blits.append(_put(self.painter.shape(sheet, cell, look.flip, colour), *frame.at(*place)))
        frame.target.fblits(blits)

    def joint(self, actor: int, name: str) -> Point | None:
        """Where a named point of an actor's last drawn picture is, px of the map."""
        if not name or actor not in self.joints:
            return None
        look, cell, (x, y) = self.joints[actor]
        point = self.library.sheet(look.sheet).point(name, cell, look.flip)
        return (x + point[0], y + point[1]) if point else None

    def _place(self, one: Seen, look: Look, frame: Frame) -> Point:
        """Where its pivot is; an overlay's lies on a point of the look before it."""
        return self.joint(one.actor, look.over) or one.at(frame.alpha)

    def _dress(self, one: Seen, look: Look, lit: Lit) -> Dress:
        """Its picture in this light; mostly the one it had before."""
        sheet = self.library.sheet(look.sheet)
        cell = sheet.cell(look.anim, look.age)
        dress = one.dress
        if dress is not None and dress.cell == cell and dress.lit == lit:
            dress.age = look.age
            if dress.fits(look):
                return dress
        if look.flash:
            picture = self.painter.struck(sheet, cell, look.flip, BRIGHT)
        else:
            picture = self.painter.lit(sheet, cell, look.flip, lit, look.angle)
        eye = self._eye(sheet, cell, look.flip) if look.layer is ENEMY else None
        one.dress = Dress(look.anim, look.age, look.flip, look.angle, look.flash, cell, lit, picture.surface, picture.dx, picture.dy, eye)
        return one.dress

    def _eye(self, sheet: Sheet, cell: int, flip: bool) -> tuple[int, int] | None:
        """Where the shine of its eye begins, px from the pivot."""
        eye = self.painter.red_of(sheet, cell)
        return eye and (round(-eye[0] if flip else eye[0]) - EYE // 2, round(eye[1]) - EYE // 2)


def _measure(look: Look, place: Point, lights: Lights | None) -> Lit:
    """The light on a figure and on its edge."""
    if lights is None:
        return PLAIN
    x, y = place[0], place[1] - CHEST
    if look.layer is DEBRIS:
        return stepped(lights.at(x, y)), None
    found = lights.edge(x, y)
    if found is None:
        return stepped(lights.at(x, y)), (DUSK, (0, -1))
    (r, g, b), side = found
    return stepped(lights.at(x, y)), (stepped((int(r * RIM), int(g * RIM), int(b * RIM))), side)


def _put(picture: Picture, x: int, y: int) -> Blit:
    return picture.surface, (x + picture.dx, y + picture.dy)
