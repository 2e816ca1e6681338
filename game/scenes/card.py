"""A chapter's card: a number, a line that opens on what lies far behind the place, a name, and much black. The level is read meanwhile."""

from collections.abc import Callable

import pygame

from game.controls.bindings import MenuKey
from game.kit.easing import out
from game.media.errors import MediaError
from game.scenes.notice import NoticeScene
from game.scenes.scene import Mode, Scene, Transition
from game.scenes.services import Services
from game.scenes.slit import HALF, MIDDLE, Slit, draw_line, draw_name, slit_of
from game.sim.level import LevelError
from game.store.saves import Save
from game.ui import theme
from game.ui.numerals import draw_number
from game.ui.strokes import HEIGHT as DIGIT
from game.view.frame import WIDTH
from game.view.wipes import Fade, Shutter

SHOWN = 186  # ticks
DRAWN = 34  # ticks until everything stands still; then the level is read, and nobody sees the picture wait
OPENS = 40  # ticks from then on that the slit takes
ABOVE = 18  # px from the number to the open slit
CLOSES = 20  # ticks, for each half of the way to play


class CardScene(Scene):
    """Leads to play, where `at` says."""

    shows_cursor = False

    def __init__(self, services: Services, at: Save) -> None:
        self.services, self.at = services, at
        self.chapter = services.chapter(at.level)
        self._next: Callable[[], Scene] | None = None
        self._slit: Slit | None = None
        self._age = 0
        self._skipped = False

    def entered(self) -> None:
        """Silence, and one stroke."""
        self.services.controls.menu()
        self.services.sound.bed()
        self.services.sound.say("card")
        self.services.sound.say("music_card", 0.8)

    def tick(self) -> Transition | None:
        """Any choosing key skips what is left."""
        self._age += 1
        did = self.services.controls.menu()
        if self._age == DRAWN:
            self._next = self._load()
        self._skipped = self._skipped or did.clicked or MenuKey.OK in did or MenuKey.BACK in did
        if self._skipped and self._age < DRAWN:
            self._age = DRAWN - 1
        if self._next is None or not (self._skipped or self._age >= SHOWN):
            return None
        self.services.controls.leave_menu()
        return Transition(Mode.REPLACE, self._next, Shutter(theme.LEFT, MIDDLE) if self._slit else Fade(), CLOSES)

    def _load(self) -> Callable[[], Scene]:
        """Reads the level; what is wrong in it is told in a sentence."""
        from game.scenes.play import PlayScene  # here: the simulation is not needed for a card

        at = self.at
        try:
            scene = PlayScene(self.services, at.level, at.checkpoint, at.seed or self.services.seed(), at.kept, at.ticks)
        except (LevelError, MediaError) as wrong:
            sentence = str(wrong)
            return lambda: NoticeScene(self.services, sentence)
        self._slit = slit_of(scene.stage)
        return lambda: scene

    def draw(self, target: pygame.Surface, alpha: float) -> None:
        """The number, stroke by stroke; a line that grows and opens; the name below."""
        target.fill(theme.BLACK)
        age = min(self._age + alpha, float(SHOWN))
        draw_line(target, round(WIDTH * out(age / DRAWN)))
        if self._slit is not None:
            self._slit.draw(target, (age - DRAWN) / OPENS, age)
        drawn = min(1.0, max(0.0, (age - 4) / (DRAWN - 6)))
        if self.chapter.number:
            draw_number(target, self.chapter.number, (theme.LEFT, MIDDLE - HALF - ABOVE - DIGIT), drawn, theme.BRIGHT)
        draw_name(target, self.services.text(self.chapter.title), drawn)
