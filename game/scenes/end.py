"""The story is not told further yet: the slit on the City closes, a card says so, and there is the way back."""

import pygame

from game.controls.bindings import MenuKey
from game.scenes.footer import draw_footer
from game.scenes.scene import Mode, Scene, Transition
from game.scenes.services import Services
from game.scenes.slit import BELOW, HALF, MIDDLE, Slit, draw_line, draw_name
from game.ui import theme
from game.view.frame import WIDTH
from game.view.wipes import Fade

HOLD = 50  # ticks before a press counts
CLOSES, CLOSED = 150, 420  # ticks after which the slit begins to close, and is closed
NAMED, TOLD, SHOWN = 30, 80, 40  # ticks until the large and the small letters begin to come, and that each takes


class EndScene(Scene):
    """Leads to the title. `slit` looks at the place that was left."""

    def __init__(self, services: Services, slit: Slit) -> None:
        self.services, self.slit = services, slit
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
        """What lies far behind, and words that come out of the black one after the other."""
        target.fill(theme.BLACK)
        age, text = self._age + alpha, self.services.text
        draw_line(target, WIDTH)
        self.slit.draw(target, min(1.0, (CLOSED - age) / (CLOSED - CLOSES)), age)
        draw_name(target, text("end.title"), _share(age, NAMED))
        below = MIDDLE + HALF + BELOW + theme.heading().height + 8
        theme.write(target, text("end.line"), (theme.LEFT, below), theme.mixed(theme.BLACK, theme.DIM, _share(age, TOLD)), theme.body())
        draw_footer(target, self.services, (("ok", "menu.quit_to_title"),), _share(age, HOLD + SHOWN))


def _share(age: float, begins: int) -> float:
    return min(1.0, max(0.0, (age - begins) / SHOWN))
