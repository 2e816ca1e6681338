"""A chapter's card: a number, a line, a name, and much black. The level is read while it is shown."""

from collections.abc import Callable

import pygame

from game.controls.bindings import MenuKey
from game.kit.easing import out
from game.media.errors import MediaError
from game.scenes.notice import NoticeScene
from game.scenes.scene import Mode, Scene, Transition
from game.scenes.services import Services
from game.sim.level import LevelError
from game.ui import theme
from game.view.frame import HEIGHT, WIDTH
from game.view.wipes import Fade

SHOWN = 180  # ticks
DRAWN = 34  # ticks until everything stands still; then the level is read, and nobody sees the picture wait
MIDDLE = 168  # px from the top
SPAN = 148  # px, half of the line


class CardScene(Scene):
    """Leads to play."""

    shows_cursor = False

    def __init__(self, services: Services, level: str, entry: str, seed: int | None = None) -> None:
        self.services, self.level, self.entry = services, level, entry
        self.seed = services.seed() if seed is None else seed
        self.chapter = services.chapter(level)
        self._next: Callable[[], Scene] | None = None
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
        return Transition(Mode.REPLACE, self._next, Fade(), 14)

    def _load(self) -> Callable[[], Scene]:
        """Reads the level; what is wrong in it is told in a sentence."""
        from game.scenes.play import PlayScene  # here: the simulation is not needed for a card

        try:
            scene = PlayScene(self.services, self.level, self.entry, self.seed)
        except (LevelError, MediaError) as wrong:
            sentence = str(wrong)
            return lambda: NoticeScene(self.services, sentence)
        return lambda: scene

    def draw(self, target: pygame.Surface, alpha: float) -> None:
        """`1`, a line that grows from its middle, and the name below."""
        target.fill(theme.BLACK)
        age = min(self._age + alpha, float(SHOWN))
        reach = round(SPAN * out(age / DRAWN))
        target.fill(theme.LINE, (WIDTH // 2 - reach, MIDDLE, 2 * reach, 1))
        target.fill(theme.RED, (WIDTH // 2 - min(8, reach), MIDDLE, 2 * min(8, reach), 1))
        shown = min(1.0, max(0.0, (age - 8) / 20))
        number = str(self.chapter.number) if self.chapter.number else ""
        theme.write(target, number, (WIDTH // 2, MIDDLE - 52), theme.scaled(theme.BRIGHT, shown), theme.title(), align="center")
        name = self.services.text(self.chapter.title).upper()
        theme.write(target, name, (WIDTH // 2, MIDDLE + 18), theme.scaled(theme.TEXT, shown), theme.heading(), align="center")
        target.fill(theme.BLACK, (0, HEIGHT - 1, WIDTH, 1))
