"""One plain sentence, and the way back to the title."""

import pygame

from game.controls.bindings import MenuKey
from game.scenes.footer import draw_footer
from game.scenes.scene import Mode, Scene, Transition
from game.scenes.services import Services
from game.ui import theme
from game.view.wipes import Fade

LETTERS = 72  # a line
TOP = 150  # px
LINE = 16  # px


class NoticeScene(Scene):
    """`sentence` is in words."""

    def __init__(self, services: Services, sentence: str) -> None:
        self.services, self.sentence = services, sentence

    def entered(self) -> None:
        """What was pressed before does not close it."""
        self.services.controls.menu()
        self.services.sound.bed()

    def tick(self) -> Transition | None:
        """Any choosing key leads to the title."""
        did = self.services.controls.menu()
        if not (did.clicked or MenuKey.OK in did or MenuKey.BACK in did):
            return None
        from game.scenes.title import TitleScene  # the title leads here, too

        return Transition(Mode.REPLACE, lambda: TitleScene(self.services), Fade())

    def draw(self, target: pygame.Surface, alpha: float) -> None:
        """Draws the sentence, and which key leads on."""
        target.fill(theme.BLACK)
        theme.rule(target, theme.LEFT, TOP - 14, theme.RIGHT - theme.LEFT)
        for number, line in enumerate(theme.wrap(self.sentence, LETTERS)):
            theme.write(target, line, (theme.LEFT, TOP + number * LINE), theme.TEXT, theme.body())
        draw_footer(target, self.services, (("ok", "menu.quit_to_title"),))
