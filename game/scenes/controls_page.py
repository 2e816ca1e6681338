"""What is bound to what, for every kind of device; the one in hand stands out."""

import pygame

from game.controls.bindings import Family, MenuKey
from game.controls.controls import MenuInput
from game.controls.names import merged
from game.media import glyphs
from game.scenes.pages import BACK, Page
from game.scenes.services import Services
from game.ui import theme

ROWS = ("left", "right", "up", "down", "jump", "surge", "fire", "strike", "use", "pause")
COLUMNS = ((Family.MOUSE, 188), (Family.KEYS, 322), (Family.PAD, 424))  # px from the left edge
FIRST, ROW = 24, 19  # px from the top to the first row, and from row to row
MOST = {Family.MOUSE: 1, Family.KEYS: 1, Family.PAD: 2}  # signs shown for one action
FADED = 110  # of 255: light of the signs of devices that are not in hand


class ControlsPage(Page):
    """A table; any choosing key closes it."""

    def __init__(self, services: Services) -> None:
        self.services = services

    def tick(self, did: MenuInput) -> bool:
        """Closed by going back, by choosing, or by a click."""
        closed = MenuKey.BACK in did or MenuKey.OK in did or did.clicked
        if closed:
            self.services.sound.say(BACK)
        return not closed

    def draw(self, target: pygame.Surface) -> None:
        """Draws heading and table."""
        text, y = self.services.text, theme.TOP - 8
        theme.draw_heading(target, text("menu.controls"))
        for number, action in enumerate(ROWS):
            top = y + FIRST + number * ROW
            target.fill(theme.scaled(theme.LINE, 0.4), (theme.LEFT, top - 3, theme.RIGHT - theme.LEFT, 1))
            theme.write(target, text(f"controls.{action}"), (theme.LEFT, top), theme.TEXT, theme.label(), shade=True)
        for family, left in COLUMNS:
            self._draw_column(target, family, theme.LEFT + left, y)
        aim = text(f"controls.aim.{self.services.controls.family.value}")
        theme.write(target, aim, (theme.LEFT, theme.FOOT - 28), theme.DIM, theme.body(), shade=True)

    def _draw_column(self, target: pygame.Surface, family: Family, x: int, y: int) -> None:
        controls = self.services.controls
        in_hand = controls.family is family
        words = self.services.text(f"controls.family.{family.value}")
        theme.write(target, words, (x, y), theme.BRIGHT if in_hand else theme.DIM, theme.label(), shade=True)
        if in_hand:
            theme.rule(target, x, y + FIRST - 3, theme.label().width(words), mark=999)
        for number, action in enumerate(ROWS):
            signs = merged(controls.sign(source) for source in controls.sources(action, family)[: MOST[family]])
            glyphs.draw_signs(target, signs, (x, y + FIRST + number * ROW), 255 if in_hand else FADED, apart=6)
