"""Volumes, shaking, flashing, captions, signs and full screen; what is changed holds at once and is kept when the page is left."""

import pygame

from game.controls.controls import MenuInput
from game.scenes.footer import Hints
from game.scenes.pages import MenuPage, Page
from game.scenes.services import Services
from game.store.settings import AUDIO_BUFFERS, PAD_SIGNS
from game.ui import theme
from game.ui.menus import Entry, Menu

CHOICES: dict[str, tuple[str | int, ...]] = {"audio_buffer": AUDIO_BUFFERS, "pad_signs": PAD_SIGNS}
ROWS = ("sound", "music", "audio_buffer", "shake", "flash", "captions", "pad_signs", "full_screen")
FULL_SCREEN, BACK = "full_screen", "back"
WIDTH = 330  # px


class SettingsPage(Page):
    """A heading and a line for each setting."""

    def __init__(self, services: Services) -> None:
        self.services = services
        entries = [self._entry(name) for name in ROWS]
        entries.append(Entry(BACK, services.text("menu.back")))
        self._list = MenuPage(services, Menu(entries, (theme.LEFT, theme.TOP), WIDTH), self._chosen)
        self._open = True

    def _entry(self, name: str) -> Entry:
        """What kind of line it is follows from what is set."""
        text = self.services.text
        label, value = text(f"settings.{name}"), self._value(name)
        if name in CHOICES:
            words = tuple(text(f"settings.{name}.{choice}") for choice in CHOICES[name])
            return Entry(name, label, words=words, pick=CHOICES[name].index(value))
        return Entry(name, label, on=value) if isinstance(value, bool) else Entry(name, label, value=float(value))

    def _value(self, name: str) -> bool | float | int | str:
        """What is set; the window itself knows whether it fills the screen."""
        value: bool | float | int | str = getattr(self.services.settings.values, name)
        return self.services.window.full_screen if name == FULL_SCREEN else value

    def _chosen(self, name: str) -> None:
        entry, values = self._list.menu.current, self.services.settings.values
        if name == BACK:
            self._open = False
        elif name == FULL_SCREEN:
            self.services.window.toggle_full_screen()
        else:
            value = CHOICES[name][entry.pick] if name in CHOICES else entry.value if entry.on is None else entry.on
            setattr(values, name, value)
            self.services.apply_settings()

    def tick(self, did: MenuInput) -> bool:
        """Leaves by its entry or by going back; both keep what is set."""
        stays = self._list.tick(did) and self._open
        self._list.menu.entries[ROWS.index(FULL_SCREEN)].on = self.services.window.full_screen  # F11 changes it, too
        if not stays:
            self.services.settings.save()
        return stays

    @property
    def hints(self) -> Hints:
        """Those of its list."""
        return self._list.hints

    def draw(self, target: pygame.Surface) -> None:
        """Draws heading and list."""
        theme.draw_heading(target, self.services.text("menu.settings"))
        self._list.draw(target)
