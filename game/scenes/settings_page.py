"""Volumes, shaking, flashing, captions and full screen; what is changed holds at once and is kept when the page is left."""

import pygame

from game.controls.controls import MenuInput
from game.scenes.pages import MenuPage, Page
from game.scenes.services import Services
from game.ui import theme
from game.ui.menus import Entry, Menu

SHARES = ("sound", "music", "shake", "flash")
CAPTIONS, FULL_SCREEN = "captions", "full_screen"
BACK = "back"


class SettingsPage(Page):
    """A heading and a slider for each setting."""

    def __init__(self, services: Services, at: tuple[int, int]) -> None:
        self.services, self.at = services, at
        text, values = services.text, services.settings.values
        entries = [Entry(name, text(f"settings.{name}"), value=getattr(values, name)) for name in SHARES]
        entries.append(Entry(CAPTIONS, text("settings.captions"), on=values.captions))
        entries.append(Entry(FULL_SCREEN, text("settings.full_screen"), on=services.window.full_screen))
        entries.append(Entry(BACK, text("menu.back")))
        self._list = MenuPage(services, Menu(entries, at, width=250), self._chosen)
        self._open = True

    def _chosen(self, name: str) -> None:
        entry, values = self._list.menu.current, self.services.settings.values
        if name == BACK:
            self._open = False
        elif name == FULL_SCREEN:
            self.services.window.toggle_full_screen()
        elif name == CAPTIONS:
            values.captions = not values.captions
            entry.on = values.captions
        elif entry.value is not None:
            setattr(values, name, entry.value)
            self.services.apply_settings()

    def tick(self, did: MenuInput) -> bool:
        """Leaves by its entry or by going back; both keep what is set."""
        stays = self._list.tick(did) and self._open
        self._list.menu.entries[len(SHARES) + 1].on = self.services.window.full_screen  # F11 changes it, too
        if not stays:
            self.services.settings.save()
        return stays

    def draw(self, target: pygame.Surface) -> None:
        """Draws heading and list."""
        x, y = self.at
        theme.write(target, self.services.text("menu.settings").upper(), (x, y - 44), theme.TEXT, theme.heading(), shade=True)
        theme.rule(target, x, y - 18, 250)
        self._list.draw(target)
