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
from game.view.paint import PLAIN, Lit, Painter, stepped
from game.view.snapshot import Seen

CHEST = 20  # px above the pivot: where a figure's light is measured
RIM = 0.5  # of the light that falls on an edge is added to it
MEASURED, MANY = 4, 1000  # ticks between two measures of a figure's light; figures remembered
REACH = 64  # px round the picture in which figures are still drawn
RIGHT, BOTTOM = WIDTH + REACH, HEIGHT + REACH
EYE, EYE_LIGHT = 20, 0.6  # px and strength of the shine of a red eye
DUSK: Colour = (30, 44, 46)  # the edge that the far light draws on everyone's upper side, so that dark figures do not drown

Blit = tuple[pygame.Surface, tuple[int, int]]
Joint = tuple[Look, int, Point]


class Figures:
    """Draws looks of sheets."""

    def __init__(self, library: Library) -> None:
        self.library, self.painter = library, Painter()
        self._lit: dict[tuple[int, int], Lit] = {}
        self._eyes: list[tuple[int, int]] = []
        self.joints: dict[int, Joint] = {}  # the last picture drawn of every actor: overlays and lines begin on its points

    def draw(self, frame: Frame, seen: Iterable[Seen], lights: Lights | None) -> None:
        """Draws them in order. With `lights` each is lit by itself; without, as it is (the light map will fall on it)."""
        blits: list[Blit] = []
        left, top, alpha = frame.left, frame.top, frame.alpha
        for one in seen:
            look = one.look
            assert isinstance(look, Look)
            place = one.x + one.dx * alpha, one.y + one.dy * alpha
            if look.over:
                place = self.joint(one.actor, look.over) or place
            x, y = round(place[0]) - left, round(place[1]) - top
            if not (-REACH < x < RIGHT and -REACH < y < BOTTOM):
                continue
            sheet = self.library.sheet(look.sheet)
            cell = sheet.cell(look.anim, look.age)
            self.joints[one.actor] = (look, cell, place)
            lit = PLAIN if lights is None else self._light(frame.tick, one, look, place, lights)
            picture = self._picture(look, sheet, cell, lit)
            blits.append((picture.surface, (x + picture.dx, y + picture.dy)))
            if look.layer is Layer.ENEMY:
                self._note_eye(sheet, cell, look.flip, x, y)
        frame.target.fblits(blits)

    def draw_eyes(self, frame: Frame) -> None:
        """Adds the shine of the red eyes of all enemies drawn since the last time."""
        shine = disc(EYE, EYE, RED, EYE_LIGHT, sharp=True)
        frame.target.fblits([(shine, at) for at in self._eyes], ADD)
        self._eyes = []

    def _note_eye(self, sheet: Sheet, cell: int, flip: bool, x: int, y: int) -> None:
        eye = self.painter.red_of(sheet, cell)
        if eye is not None:
            self._eyes.append((x + round(-eye[0] if flip else eye[0]) - EYE // 2, y + round(eye[1]) - EYE // 2))

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

    def _picture(self, look: Look, sheet: Sheet, cell: int, lit: Lit) -> Picture:
        if look.flash:
            return self.painter.shape(sheet, cell, look.flip, BRIGHT)
        return self.painter.lit(sheet, cell, look.flip, lit, look.angle)

    def _light(self, tick: int, one: Seen, look: Look, place: Point, lights: Lights) -> Lit:
        """The light on a figure and on its edge; measured anew every few ticks, by turns."""
        key = one.actor, look.key
        known = self._lit.get(key)
        if known is None or (tick + one.actor) % MEASURED == 0:
            known = self._lit[key] = _measure(lights, place[0], place[1] - CHEST, look.layer is Layer.DEBRIS)
            if len(self._lit) > MANY:
                self._lit.clear()
        return known


def _measure(lights: Lights, x: float, y: float, small: bool) -> Lit:
    if small:
        return stepped(lights.at(x, y)), None
    found = lights.edge(x, y)
    if found is None:
        return stepped(lights.at(x, y)), (DUSK, (0, -1))
    (r, g, b), side = found
    return stepped(lights.at(x, y)), (stepped((int(r * RIM), int(g * RIM), int(b * RIM))), side)


def _put(picture: Picture, x: int, y: int) -> Blit:
    return picture.surface, (x + picture.dx, y + picture.dy)
