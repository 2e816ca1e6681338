"""A page that asks before something is lost. It stands on no: who presses on without reading loses nothing."""

from collections.abc import Callable

import pygame

from game.controls.controls import MenuInput
from game.scenes.footer import Hints
from game.scenes.pages import MenuPage, Page
from game.scenes.services import Services
from game.ui import theme
from game.ui.menus import Entry, Menu

NO, YES = "question.no", "question.yes"
LETTERS = 88  # a line
LINE = 16  # px
BELOW = 22  # px from the last line to the answers


class QuestionPage(Page):
    """`heading` and the `sentences` are in words; `yes` is called when that is the answer."""

    def __init__(self, services: Services, heading: str, sentences: tuple[str, ...], yes: Callable[[], None]) -> None:
        self.heading, self._yes = heading, yes
        self._lines = [theme.wrap(sentence, LETTERS) for sentence in sentences]
        entries = [Entry(name, name) for name in (NO, YES)]
        top = theme.TOP + LINE * sum(len(lines) for lines in self._lines) + BELOW
        self._list = MenuPage(services, Menu(services.text, entries, (theme.LEFT, top), width=160), self._chosen)
        self._open = True

    def _chosen(self, name: str) -> None:
        self._open = False
        if name == YES:
            self._yes()

    @property
    def hints(self) -> Hints:
        """Those of its list."""
        return self._list.hints

    def tick(self, did: MenuInput) -> bool:
        """Closed by either answer, or by going back."""
        return self._list.tick(did) and self._open

    def draw(self, target: pygame.Surface) -> None:
        """The question, what would be lost (brighter: the first sentence says where one is), and the answers."""
        theme.draw_heading(target, self.heading)
        y = theme.TOP
        for number, lines in enumerate(self._lines):
            for line in lines:
                theme.write(target, line, (theme.LEFT, y), theme.DIM if number else theme.TEXT, theme.body(), shade=True)
                y += LINE
        self._list.draw(target)
