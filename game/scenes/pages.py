"""Pages of a menu: one at a time has the keys; a page can open another over itself."""

from collections.abc import Callable

import pygame

from game.controls.bindings import MenuKey
from game.controls.controls import MenuInput
from game.scenes import footer
from game.scenes.footer import Hints
from game.scenes.services import Services
from game.ui.menus import Menu

MOVE, PICK, BACK = "menu_move", "menu_pick", "menu_back"  # sounds


class Page:
    """Base of pages."""

    @property
    def hints(self) -> Hints:
        """What keys do here, for the footer."""
        return (footer.BACK,)

    def tick(self, did: MenuInput) -> bool:
        """One tick passes; False when the page is done and the one below has the keys again."""
        return MenuKey.BACK not in did

    def draw(self, target: pygame.Surface) -> None:
        """Draws itself over what is there."""


class MenuPage(Page):
    """A list of entries; `chosen` is told the name of what was picked or changed."""

    def __init__(self, services: Services, menu: Menu, chosen: Callable[[str], None], stays: bool = False) -> None:
        self.services, self.menu, self.chosen, self.stays = services, menu, chosen, stays

    @property
    def hints(self) -> Hints:
        """Moving, then what can be done with the entry one is on."""
        does = footer.CHANGE if self.menu.current.adjustable else footer.CHOOSE
        return (footer.MOVE, does) if self.stays else (footer.MOVE, does, footer.BACK)

    def tick(self, did: MenuInput) -> bool:
        """Keys, pad and pointer all work."""
        self.menu.tick()
        if self._moved(did):
            self.services.sound.say(MOVE)
        if MenuKey.BACK in did and not self.stays:
            self.services.sound.say(BACK)
            return False
        if self._changed(did):
            self.chosen(self.menu.current.name)
        elif self._picked(did):
            self.services.sound.say(PICK)
            self.chosen(self.menu.current.name)
        return True

    def _moved(self, did: MenuInput) -> bool:
        by = (MenuKey.DOWN in did) - (MenuKey.UP in did)
        if by:
            self.menu.move(by)
        return bool(by) or (did.pointer is not None and self.menu.hover(did.pointer))

    def _changed(self, did: MenuInput) -> bool:
        by = (MenuKey.RIGHT in did) - (MenuKey.LEFT in did)
        entry = self.menu.current
        if self._picked(did) and (entry.on is not None or entry.words):
            by = -1 if entry.on or (did.clicked and did.pointer is not None and self.menu.leftwards(did.pointer)) else 1
        if by and self.menu.adjust(by):
            self.services.sound.say(MOVE)
            return True
        return did.dragging and did.pointer is not None and self.menu.slide(did.pointer)

    def _picked(self, did: MenuInput) -> bool:
        clicked = did.clicked and did.pointer is not None and self.menu.entry_at(did.pointer) is not None
        return clicked or MenuKey.OK in did

    def draw(self, target: pygame.Surface) -> None:
        """Draws the list."""
        self.menu.draw(target)


class Pages:
    """The pages that lie on one another."""

    def __init__(self, first: Page) -> None:
        self._pages = [first]

    def open(self, page: Page) -> None:
        """It has the keys until it is done."""
        self._pages.append(page)

    @property
    def hints(self) -> Hints:
        """Those of the upper one."""
        return self._pages[-1].hints if self._pages else ()

    @property
    def depth(self) -> int:
        """How many there are; 0 when the first is done, too."""
        return len(self._pages)

    def tick(self, did: MenuInput) -> None:
        """One tick passes."""
        top = self._pages[-1]
        if not top.tick(did):
            self._pages.remove(top)

    def draw(self, target: pygame.Surface) -> None:
        """Draws the upper one."""
        if self._pages:
            self._pages[-1].draw(target)
