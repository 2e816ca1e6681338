"""The story is not told further yet: a card that says so, and the way back."""

import pygame

from game.controls.bindings import MenuKey
from game.kit.easing import out
from game.scenes.scene import Mode, Scene, Transition
from game.scenes.services import Services
from game.ui import theme
from game.view.frame import HEIGHT, WIDTH
from game.view.wipes import Fade

MIDDLE = 168  # px from the top
HOLD = 50  # ticks before a press counts
SPAN = 110  # px, half of the line
LINES = ("end.title", "end.line")


class EndScene(Scene):
    """Leads to the title."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self._age = 0

    def entered(self) -> None:
        """A few notes, and nothing else."""
        self.services.controls.menu()
        self.services.sound.bed()
        self.services.sound.say("music_card")

    def tick(self) -> Transition | None:
        """After a moment any choosing key leads on."""
        self._age += 1
        did = self.services.controls.menu()
        if self._age < HOLD or not (did.clicked or MenuKey.OK in did or MenuKey.BACK in did):
            return None
        from game.scenes.title import TitleScene  # the title leads here, too

        return Transition(Mode.REPLACE, lambda: TitleScene(self.services), Fade(), 30)

    def draw(self, target: pygame.Surface, alpha: float) -> None:
        """A line, and words that come out of the black one after the other."""
        target.fill(theme.BLACK)
        age = self._age + alpha
        reach = round(SPAN * out(age / HOLD))
        target.fill(theme.LINE, (WIDTH // 2 - reach, MIDDLE, 2 * reach, 1))
        text = self.services.text
        for number, key in enumerate(LINES):
            shown = min(1.0, max(0.0, (age - 20 - 40 * number) / 30))
            letters = theme.body() if number else theme.heading()
            words = text(key) if number else text(key).upper()
            at = (WIDTH // 2, MIDDLE + 22 if number else MIDDLE - 34)
            theme.write(target, words, at, theme.scaled(theme.TEXT, shown), letters, align="center")
        if age > HOLD + 60:
            hint = f"{self.services.controls.name_of('ok')}  {text('menu.quit_to_title')}".upper()
            theme.write(target, hint, (WIDTH - 64, HEIGHT - 40), theme.DIM, theme.label(), align="right")
