"""The stage: takes a snapshot after every tick and draws the picture between two of them, from the far backdrop to the letters in front."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.media.cues import load_cues
from game.media.library import Library
from game.media.materials import Materials, load_materials
from game.media.text import Text
from game.paths import ASSETS
from game.session import Session, checkpoint
from game.sim.events import CameraCalled, Event, Restarted
from game.sim.level import LevelData
from game.sim.look import Layer, Look
from game.sim.scenery import Air, CameraRegion
from game.sim.talks import DAY
from game.view.air import Airs
from game.view.box import Box
from game.view.camera import Camera
from game.view.chains import Chains
from game.view.debug import Clock, draw_debug
from game.view.dome import draw_domes
from game.view.dying import Dying
from game.view.effects import TRAIL_FADE, Effects, Ghost
from game.view.figures import Figures
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.haze import draw_fog, warm_up
from game.view.lines import draw_lines
from game.view.overlay import Overlay
from game.view.particles import Particles
from game.view.place import Place, backdrop_of
from game.view.prompts import Signs
from game.view.scenery import only, placed
from game.view.sensor import Rings, Watched, draw_cones
from game.view.shadows import draw_shadows
from game.view.signs import draw_signs
from game.view.snapshot import Snapshot
from game.view.tiles import area
from game.view.water import Waters

SHOULDER = (2.0, -34.0)  # px from the feet, for a hero without a point of that name


@dataclass(frozen=True)
class ViewSettings:
    """How strong shaking and flashing are (0..1), and whether the F1 overlay begins shown."""

    shake: float = 1.0
    flash: float = 1.0
    debug: bool = False
    assets: Path = ASSETS


class Stage:
    """Everything seen of a level in play."""

    def __init__(self, level: LevelData, settings: ViewSettings, library: Library | None = None) -> None:
        self.level, self.settings = level, settings
        self.library = library or Library(settings.assets)
        self.debug = settings.debug
        self.pointer: tuple[int, int] | None = None
        self.warnings: list[str] = []
        self.tick_cost, self.draw_cost = Clock(), Clock()
        self._ticks = 0
        self._session: Session | None = None
        self._target = pygame.Surface((WIDTH, HEIGHT)).convert()  # what was drawn on last: pieces are coded anew for another surface
        self._build(level, settings)

    def _build(self, level: LevelData, settings: ViewSettings) -> None:
        scenery = placed(level)
        folder = backdrop_of(level, settings.assets)
        if folder is not None:
            self.library.expect(folder)  # while the sheets are read
        self.library.load_for(level)
        self.figures = Figures(self.library)
        self.snapshot = Snapshot()
        self.place = Place(level, scenery, self.figures, settings.assets)
        for problem in self.place.problems:
            self._warn(problem)
        self.camera = Camera(level.size, only(scenery, CameraRegion), settings.shake)
        self.particles = Particles(level.terrain)
        self.airs = Airs(only(scenery, Air), self.particles)
        book = load_cues(settings.assets / "cues.toml")
        materials = Materials(level, load_materials(settings.assets / "tiles" / "materials.toml"))
        self.effects = Effects(book, materials, self.particles, self.camera, settings.flash, self._warn)
        self.rings, self.watched = Rings(), Watched()
        self.waters, self.chains = Waters(self.library, level.terrain), Chains(self.library)
        self.dying = Dying()
        self.overlay = Overlay(self.library)

    def again(self, level: LevelData, session: Session) -> "Stage":
        """Another stage for the changed level, with the sheets that are read already; its camera stands where this one's does, and
        where `session` plays a level of before it goes on with what is being said. Raises MediaError."""
        fresh = Stage(level, self.settings, self.library)
        fresh.debug, fresh.pointer, fresh._ticks, fresh._target = self.debug, self.pointer, self._ticks, self._target
        if level is self.level:
            fresh.overlay = self.overlay
        fresh.signs_of, fresh.text, fresh.overlay.captions.on = self.signs_of, self.text, self.overlay.captions.on
        fresh.box.pace, fresh.effects.flash_share = self.box.pace, self.effects.flash_share
        fresh.camera.stand_like(self.camera, *_standing(session)[:2])
        return fresh

    @property
    def box(self) -> Box:
        """The box of words."""
        return self.overlay.box

    @property
    def signs_of(self) -> Signs:
        """From an action's name to the signs of the keys or buttons it is bound to."""
        return self.overlay.signs_of

    @signs_of.setter
    def signs_of(self, signs: Signs) -> None:
        self.overlay.signs_of = signs

    @property
    def text(self) -> Text:
        """From a text's key to the words."""
        return self.overlay.text

    @text.setter
    def text(self, text: Text) -> None:
        self.overlay.text = text

    # -- per tick

    def tick(self, session: Session, events: Sequence[Event]) -> None:
        """One tick of play has passed with these events."""
        self.tick_cost.start()
        self._session = session
        self._ticks += 1
        self.dying.tick(events)
        if any(isinstance(e, Restarted) for e in events):
            self.restart(session)
        self.place.tick(self._ticks, session.world.hero, self.camera.view(1.0), session.progress.flags.get(DAY, 0))
        self.snapshot.take(session.looks(), area(*self.camera.view(1.0)))
        self.tick_cost.mark("looks")
        for call in (e for e in events if isinstance(e, CameraCalled)):
            self.camera.call(call.x, call.y, call.ticks, call.haste)
        self.camera.tick(session.world.hero)
        self.effects.tick(events, self.snapshot, self._ghost)
        self.rings.tick(events, self.snapshot)
        self.waters.tick(events, self.snapshot, self.camera.view(1.0))
        self.watched.tick(session.world.hero, self.snapshot)
        self.airs.tick(*self.camera.view(1.0))
        self.particles.tick()
        self.tick_cost.mark("effects")
        self.overlay.tick(session.world.hero, events, self.snapshot, self.camera.view(1.0), session.world.staging.skipping)
        self.tick_cost.mark("letters")

    def restart(self, session: Session) -> None:
        """The figure stands at a checkpoint: nothing moves there from where it was."""
        self.effects.clear()
        self.watched.clear()
        self.waters.clear()
        self.particles.clear()
        self.camera.snap(*_standing(session))
        self.show(session)

    def show(self, session: Session) -> None:
        """What is there now is seen as it is, without anything before it."""
        self._session = session
        x, y, _ = _standing(session)
        self.snapshot.forget()
        self.snapshot.take(session.looks(), area(*self.camera.view(1.0)))
        self.place.snap(x, y, session.progress.flags.get(DAY, 0))
        self.airs.fill(*self.camera.view(1.0))
        self._warm_up()

    def _warm_up(self) -> None:
        """Loads and bakes now, while the picture is dark, what the first pictures need."""
        for seen in self.snapshot.pictures():
            assert isinstance(seen.look, Look)
            self.library.sheet(seen.look.sheet)
            self.library.optional(f"{seen.look.sheet}_parts")
        warm_up()
        self.draw(self._target, 1.0)

    def _warn(self, problem: str) -> None:
        """Kept once, for the overlay."""
        if problem not in self.warnings:
            self.warnings.append(problem)

    def _ghost(self) -> Ghost | None:
        """The hero's body as it is now, for an after-image."""
        body = next(iter(self.snapshot.figures[Layer.HERO]), None)
        if body is None or not isinstance(body.look, Look):
            return None
        sheet = self.library.sheet(body.look.sheet)
        return Ghost(sheet, sheet.cell(body.look.anim, body.look.age), body.look.flip, *body.now[0], TRAIL_FADE)

    # -- per picture

    def draw(self, target: pygame.Surface, alpha: float) -> None:
        """Draws the picture `alpha` (0..1) between the last two ticks on a surface of 640x360 px."""
        self.draw_cost.start()
        self._target = target
        left, top = self.camera.view(alpha)
        frame = Frame(target, left, top, alpha, self._ticks)
        self._draw_place(frame)
        self._draw_figures(frame)
        self._draw_front(frame)
        if self.debug and self._session is not None:
            draw_debug(frame, self._session, self.tick_cost, self.draw_cost, [*self.library.problems, *self.warnings])

    def _draw_place(self, frame: Frame) -> None:
        place, figures = self.place, self.snapshot.figures
        place.prepare(frame)
        self.draw_cost.mark("pieces")
        place.draw_far(frame)
        self.draw_cost.mark("backdrop")
        place.draw_back(frame)
        draw_fog(frame, place.lights.fog)
        self.figures.draw(frame, figures[Layer.BEHIND], None)
        self.waters.draw_behind(frame, self.snapshot.pools)
        place.draw_solid(frame, self.snapshot.pieces)
        self.chains.draw(frame, self.snapshot.chains)
        self.figures.draw(frame, figures[Layer.PROP], None)
        self.draw_cost.mark("tiles")
        place.draw_light(frame, self.snapshot.glows, self.effects.shines(), self.effects.bands())
        self.draw_cost.mark("light")

    def _draw_figures(self, frame: Frame) -> None:
        lights, figures = self.place.lights, self.snapshot.figures
        draw_domes(frame, self.snapshot.domes)
        draw_cones(frame, self.snapshot.cones)
        self.place.draw_air(frame)
        self.place.pieces.draw_heat(frame, self.snapshot.pieces)
        draw_shadows(frame, (*figures[Layer.ENEMY], *figures[Layer.COMPANION], *figures[Layer.HERO]), self.level.terrain)
        self.effects.draw_behind(frame, self.figures.painter)
        for layer in (Layer.ENEMY, Layer.COMPANION, Layer.HERO, Layer.SHOT, Layer.DEBRIS):
            self.figures.draw(frame, figures[layer], lights)
        draw_lines(frame, self.snapshot.lines, self.figures.joint)
        self.figures.draw_eyes(frame)
        self.draw_cost.mark("figures")
        self.particles.draw(frame)
        self.waters.draw_over(frame, self.snapshot.pools, self.figures, lights)
        self.draw_cost.mark("particles")
        self.figures.draw(frame, figures[Layer.FRONT], lights)
        self.rings.draw(frame)
        self.effects.draw(frame, self.snapshot)

    def _draw_front(self, frame: Frame) -> None:
        self.place.draw_front(frame)
        self.effects.draw_flash(frame)
        self.dying.draw_drain(frame, self.figures, self.snapshot.figures[Layer.HERO])
        self.draw_cost.mark("front")
        if not self.dying.going_on:
            self.watched.draw(frame, self.settings.flash)
            draw_signs(frame, self.snapshot.marks)
            self.overlay.draw(frame, self.pointer)
        self.dying.draw_wipe(frame)
        self.draw_cost.mark("letters")

    def aim_origin(self) -> tuple[float, float]:
        """Where the hero's shoulder is in the picture, px."""
        left, top = self.camera.view(1.0)
        body = next(iter(self.snapshot.figures[Layer.HERO]), None)
        joint = self.figures.joint(body.actor, "shoulder") if body else None
        x, y = joint or (self.camera.subject[0] + SHOULDER[0], self.camera.subject[1] + SHOULDER[1])
        return x - left, y - top


def _standing(session: Session) -> tuple[float, float, int]:
    """Where the figure stands and faces; right after a restart it is about to come into the world at its checkpoint."""
    hero = session.world.hero
    if hero is not None:
        return hero.x, hero.y, hero.facing
    spot = checkpoint(session.level, session.progress.checkpoint)
    return *spot.foot, 1
