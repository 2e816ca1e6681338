"""What is bound to what, for every kind of device; the one in hand stands out."""

import pygame

from game.controls.bindings import Family, MenuKey
from game.controls.controls import MenuInput
from game.controls.names import source_name
from game.scenes.pages import BACK, Page
from game.scenes.services import Services
from game.ui import theme

ROWS = ("left", "right", "up", "down", "jump", "surge", "fire", "strike", "use", "pause")
COLUMNS = ((Family.MOUSE, 150), (Family.KEYS, 290), (Family.PAD, 410))  # px from the left edge
ROW = 17  # px
WIDTH = 520  # px
MOST = {Family.MOUSE: 1, Family.KEYS: 1, Family.PAD: 2}  # names shown for one action


class ControlsPage(Page):
    """A table; any key closes it."""

    def __init__(self, services: Services, at: tuple[int, int]) -> None:
        self.services, self.at = services, at

    def tick(self, did: MenuInput) -> bool:
        """Closed by going back, by choosing, or by a click."""
        closed = MenuKey.BACK in did or MenuKey.OK in did or did.clicked
        if closed:
            self.services.sound.say(BACK)
        return not closed

    def draw(self, target: pygame.Surface) -> None:
        """Draws heading and table."""
        x, y = self.at
        text = self.services.text
        theme.write(target, text("menu.controls").upper(), (x, y - 44), theme.TEXT, theme.heading(), shade=True)
        theme.rule(target, x, y - 18, WIDTH)
        for family, left in COLUMNS:
            self._draw_column(target, family, x + left, y)
        for number, action in enumerate(ROWS):
            theme.write(target, text(f"controls.{action}").upper(), (x, y + (number + 1) * ROW + 4), theme.DIM, theme.label(), shade=True)
        aim = text(f"controls.aim.{self.services.controls.family.value}")
        theme.write(target, aim, (x, y + (len(ROWS) + 1) * ROW + 14), theme.DIM, theme.body(), shade=True)

    def _draw_column(self, target: pygame.Surface, family: Family, x: int, y: int) -> None:
        controls = self.services.controls
        in_hand = controls.family is family
        head = theme.BRIGHT if in_hand else theme.DIM
        theme.write(target, self.services.text(f"controls.family.{family.value}").upper(), (x, y - 4), head, theme.label(), shade=True)
        if in_hand:
            target.fill(theme.RED, (x, y + 13, 24, 1))
        for number, action in enumerate(ROWS):
            names = dict.fromkeys(source_name(source) for source in controls.sources(action, family)[: MOST[family]])
            colour = theme.TEXT if in_hand else theme.mixed(theme.LINE, theme.DIM, 0.5)
            theme.write(target, "  ".join(names), (x, y + (number + 1) * ROW + 4), colour, theme.label(), shade=True)
