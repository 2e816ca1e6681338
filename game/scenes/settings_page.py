"""Volumes, shaking, flashing, captions, words, signs and full screen; what is changed holds at once and is kept when the page is left."""

import pygame

from game.controls.controls import MenuInput
from game.media.text import own_names
from game.scenes.footer import Hints
from game.scenes.pages import MenuPage, Page
from game.scenes.services import Services
from game.store.settings import AUDIO_BUFFERS, PAD_SIGNS, TEXT_PACES
from game.ui import theme
from game.ui.menus import Entry, Menu

CHOICES: dict[str, tuple[str | int, ...]] = {"audio_buffer": AUDIO_BUFFERS, "pad_signs": PAD_SIGNS, "text_pace": TEXT_PACES}
ROWS = ("sound", "music", "audio_buffer", "shake", "flash", "captions", "text_pace", "language", "pad_signs", "full_screen")
LANGUAGE, FULL_SCREEN, BACK = "language", "full_screen", "back"
TOP = theme.TOP - 12  # px
WIDTH = 330  # px


class SettingsPage(Page):
    """A heading and a line for each setting."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self._names = own_names() or {services.text.language: services.text.language}
        self._choices = CHOICES | {LANGUAGE: tuple(self._names)}
        entries = [self._entry(name) for name in ROWS]
        entries.append(Entry(BACK, "menu.back"))
        self._list = MenuPage(services, Menu(services.text, entries, (theme.LEFT, TOP), WIDTH), self._chosen)
        self._open = True

    def _entry(self, name: str) -> Entry:
        """What kind of line it is follows from what is set."""
        label, value = f"settings.{name}", self._value(name)
        if name in self._choices:
            choices = self._choices[name]
            words = tuple(self._names.values()) if name == LANGUAGE else tuple(f"{label}.{choice}" for choice in choices)
            return Entry(name, label, words=words, pick=choices.index(value))
        return Entry(name, label, on=value) if isinstance(value, bool) else Entry(name, label, value=float(value))

    def _value(self, name: str) -> bool | float | int | str:
        """What is set; the window itself knows whether it fills the screen, and the words which language they are in."""
        if name == LANGUAGE:
            return self.services.text.language
        value: bool | float | int | str = getattr(self.services.settings.values, name)
        return self.services.window.full_screen if name == FULL_SCREEN else value

    def _chosen(self, name: str) -> None:
        entry, values = self._list.menu.current, self.services.settings.values
        if name == BACK:
            self._open = False
        elif name == FULL_SCREEN:
            self.services.window.toggle_full_screen()
        else:
            value = self._choices[name][entry.pick] if name in self._choices else entry.value if entry.on is None else entry.on
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
