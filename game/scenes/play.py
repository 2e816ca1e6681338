"""Play: devices to Actions, one step of the session per tick, and everybody who looks at it."""

import gc
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pygame

from game import __version__
from game.controls.bindings import MenuKey
from game.media.files import read_picture
from game.media.text import Text
from game.scenes.end import EndScene
from game.scenes.pause import PauseScene
from game.scenes.reading import Reading
from game.scenes.said import Log
from game.scenes.scene import Mode, Scene, Transition
from game.scenes.services import Services
from game.scenes.slit import slit_of
from game.scenes.stack import clear_away
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.events import ChapterEnded, CheckpointReached, Event, HeroDied, Restarted
from game.sim.progress import Kept, carry_over
from game.sim.replay import Recorder, fingerprint
from game.store.saves import Save, Went
from game.view.stage import Stage, ViewSettings
from game.view.wipes import Fade

PAUSED_BY_PAD = "notice.pad_lost"
NOT_KEPT = "notice.not_kept"


class PlayScene(Scene):
    """One run of one level. Its Actions are all that is recorded. `ticks` were played of it before."""

    shows_cursor = False

    def __init__(self, services: Services, level: str, entry: str, seed: int, kept: Kept | None = None, ticks: int = 0) -> None:
        self.services, self.name, self._before = services, level, ticks
        self.level = services.load_level(level)
        services.ways.fetch(self.level)
        services.sound.prepare(self.level)
        self.stage = Stage(self.level, _view_settings(services))
        self.stage.signs_of = services.controls.signs
        self.stage.text = services.text
        self.reading, self.log = Reading(), Log()
        self.session = Session(self.level, seed, entry, kept)
        begins = self.session.progress.checkpoint
        self.recorder = Recorder(self.name, seed, begins, map=fingerprint(self.level), game=__version__, kept=self.session.began)
        self.stage.restart(self.session)

    def entered(self) -> None:
        """New, or back from a pause: what was set there holds now."""
        values = self.services.settings.values
        self.stage.camera.strength = values.shake
        self.stage.effects.flash_share = values.flash
        self.stage.overlay.captions.on = values.captions
        self.stage.text, self.stage.box.pace = self.services.text, values.text_pace
        self._save()

    def left(self) -> None:
        """The run is kept, and what was worked out for it."""
        if self.recorder.ticks:
            self.services.recordings.keep(self.name, self.recorder.text())
        self.services.ways.keep(self.level)

    def toggle_debug(self) -> None:
        """The stage's overlay."""
        self.stage.debug = not self.stage.debug

    def broken(self) -> str | None:
        """The recording so far; None when it has stopped before what broke."""
        return None if self.recorder.stopped else self.recorder.text()

    # -- the tick

    def tick(self) -> Transition | None:
        """Pause comes first; everything else held is the figure's."""
        if self.services.editing is not None and self.services.editing.tick(self):
            return None
        controls = self.services.controls
        if controls.pad_lost():
            return self._pause(PAUSED_BY_PAD)
        wanted = controls.wanted()
        if MenuKey.PAUSE in wanted:
            return self._pause()
        if MenuKey.LOG in wanted and self.stage.box.open:
            return self._pause(reads=True)
        self.stage.pointer = controls.pointer
        return self._step(self._read(controls.actions(self.stage.aim_origin())))

    def _read(self, actions: Actions) -> Actions:
        """What play sees of them: who is reading presses for that first."""
        stage, staging = self.stage, self.session.world.staging
        return self.reading.actions(actions, stage.box, stage.text, stage.pointer, staging.skippable)

    def _step(self, actions: Actions) -> Transition | None:
        self.services.aside.tick()
        self.recorder.add(actions)
        events = self.session.step(actions)
        self.stage.tick(self.session, events)
        self.services.sound.hear(self.session, events)
        self.services.sound.speak(self.session, self.stage.box.voice)
        self.log.hear(events)
        return self._react(events)

    def _react(self, events: Sequence[Event]) -> Transition | None:
        for event in events:
            if isinstance(event, CheckpointReached):
                if " " not in event.name:  # a claim is one word
                    self.recorder.claim(checkpoint=event.name, hash=self.session.hash())
                self._save()
            elif isinstance(event, HeroDied):
                self.recorder.claim(hash=self.session.hash())
            elif isinstance(event, Restarted):
                self._save()  # the deaths count, too: who goes on from the file meets what one meets here
                gc.collect()  # the picture is black, and a whole world has just gone
            elif isinstance(event, ChapterEnded):
                return self._end(event)
        return None

    def _save(self) -> None:
        session = self.session
        self._kept_or_told(self.services.saves.reached(self.name, session.seed, session.progress, self._went()))

    def _went(self) -> Went:
        return Went(self._before + self.session.tick, *self.session.finds())

    def _kept_or_told(self, kept: bool) -> None:
        if not kept:
            self.services.aside.say(NOT_KEPT)

    def _end(self, event: ChapterEnded) -> Transition:
        self.recorder.claim(ended="yes", hash=self.session.hash())
        onward = None
        if event.next_level in self.services.story():
            kept = carry_over(self.session.progress.ended(), home=self.services.chapter(self.name).home)
            onward = Save(level=event.next_level, checkpoint=event.entry, kept=kept)
        self._kept_or_told(self.services.saves.finished(self.name, self.session.progress, self._went(), onward))
        if onward is None:
            return Transition(Mode.REPLACE, lambda: EndScene(self.services, slit_of(self.stage)), Fade(), 60)
        from game.scenes.card import CardScene  # the card leads here, too

        return Transition(Mode.REPLACE, lambda: CardScene(self.services, onward), Fade(), 40)

    # -- interruptions

    def interrupted(self, notice: str = "") -> Transition | None:
        """Play never goes on unseen; but whoever builds a level watches it from beside the editor."""
        return self._pause(notice) if self.services.editing is None else None

    def _pause(self, notice: str = "", reads: bool = False) -> Transition:
        self.stage.pointer = None  # its cross would stay in the picture that the pause keeps
        title = self.services.chapter(self.name).title
        return Transition(Mode.PUSH, lambda: PauseScene(self.services, self._restart, self.log, notice, title, reads))

    def _restart(self) -> None:
        """Gives up: a part of the run like any other, so that what has happened in it holds on."""
        self._step(Actions(Button.AGAIN))

    # -- while the level is being built

    def change_level(self) -> None:
        """The map was saved: it takes the place of the one in play, and the figure goes on where it is (`Session.exchange`).

        Raises LevelError or MediaError; then nothing has changed.
        """
        level = self.services.load_level(self.name)
        if level.terrain.kinds == self.level.terrain.kinds:  # then all that was worked out of it holds
            level = replace(level, terrain=self.level.terrain)
        stage = self.stage.again(level, self.session)
        self.session.exchange(level)
        self.level, self.stage = level, stage
        self.recorder.stop("the map was changed while it was played")
        self.services.sound.prepare(level)
        self.stage.show(self.session)

    def settle(self) -> None:
        """A moment after that, when the new map is seen already: what can wait until then, and stops play for 0.15 s."""
        self.services.ways.fetch(self.level)
        clear_away()

    def change_pictures(self, files: Iterable[Path]) -> None:
        """Pictures or sheets were saved: all that shows them is drawn anew. Raises MediaError; then what was seen stays."""
        for file in files:
            self.stage.library.read_again(file)
            if file.suffix == ".png" and file.exists():
                read_picture(file)  # a tile's that cannot be read would else be drawn as a sign
        self.stage = self.stage.again(self.level, self.session)
        self.stage.show(self.session)

    def change_text(self, text: Text) -> None:
        """Texts were saved: what is said from now on is said in these."""
        self.services.text.take(text)

    # -- drawing

    def draw(self, target: pygame.Surface, alpha: float) -> None:
        """Draws the stage."""
        self.stage.draw(target, alpha)
        self.services.aside.draw(target, self.services.text)
        if self.services.editing is not None:
            self.services.editing.draw(target)


def _view_settings(services: Services) -> ViewSettings:
    values = services.settings.values
    return ViewSettings(shake=values.shake, flash=values.flash, assets=services.assets)
