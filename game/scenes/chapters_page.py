"""The chapters that were reached: each can be begun again with what had happened by then."""

from collections.abc import Callable

import pygame

from game.controls.controls import MenuInput
from game.kit.easing import out, smooth
from game.media.backdrops import load_far, load_movers
from game.media.errors import MediaError
from game.media.palette import PLATE
from game.scenes.footer import Hints
from game.scenes.pages import MenuPage, Page
from game.scenes.services import Services
from game.scenes.whereabouts import played
from game.store.saves import Chapter, Save
from game.ui import theme
from game.ui.menus import Entry, Menu
from game.ui.numerals import draw_number
from game.ui.strokes import HEIGHT as DIGIT
from game.view.backdrop import Backdrop
from game.view.frame import ADD, MULTIPLY, WIDTH, Frame

WINDOW = pygame.Rect(268, theme.TOP - 4, WIDTH - 268, 128)  # px: what lies behind the chapter is seen there
SINKS = 190  # px from its left edge, within which it sinks into black
CORNER = 600, 560  # px of the map that the eye looks from
PACE = 18.0  # px per second that it moves on, of the nearest layer
OPENS = 16  # ticks
NUMBER = 20  # px from the window's left and lower edge to the number's
ROWS, ROW = WINDOW.bottom + 14, 17  # px: where what there is to say of a chapter begins, and from row to row
VALUE = 92  # px from a row's words to what they say
BACK = "back"


class ChaptersPage(Page):
    """`chosen` is told where one begins."""

    def __init__(self, services: Services, chosen: Callable[[Save], None]) -> None:
        self.services, self._chosen = services, chosen
        self.known = reached(services)
        entries = [Entry(name, services.chapter(name).title) for name in self.known]
        entries.append(Entry(BACK, "menu.back"))
        self._list = MenuPage(services, Menu(services.text, entries, (theme.LEFT, theme.TOP), width=200), self._pick)
        self._list.menu.index = max(0, len(self.known) - 1)
        self._views: dict[str, Backdrop] = {}
        self._shades = _shades()
        self._age = self._since = 0
        self._shown = ""
        self._open = True

    def _pick(self, name: str) -> None:
        if name == BACK:
            self._open = False
        else:
            chapter = self.known[name]
            self._chosen(Save(level=name, checkpoint=chapter.entry, kept=chapter.kept))

    @property
    def hints(self) -> Hints:
        """Those of its list."""
        return self._list.hints

    def tick(self, did: MenuInput) -> bool:
        """Leaves by its entry or by going back. The picture opens anew for every chapter."""
        stays = self._list.tick(did) and self._open
        self._age += 1
        if self._list.menu.current.name not in (self._shown, BACK):
            self._shown, self._since = self._list.menu.current.name, self._age
        return stays

    # -- drawing

    def draw(self, target: pygame.Surface) -> None:
        """The list, and beside it the chapter one is on."""
        theme.draw_heading(target, self.services.text("menu.chapters"))
        self._list.draw(target)
        if self._shown:
            share = out(min(1.0, (self._age - self._since + 1) / OPENS))
            self._draw_view(target, self._shown, share)
            self._draw_chapter(target, self._shown, share)

    def _draw_view(self, target: pygame.Surface, name: str, share: float) -> None:
        """What lies behind it, through a window that opens downwards."""
        if name not in self._views:
            self._views[name] = _view(self.services, name)
        gap = pygame.Rect(WINDOW.x, WINDOW.y, WINDOW.width, round(WINDOW.height * share))
        if gap.height and not self._views[name].bare:
            left = CORNER[0] + int(self._age * PACE / 60)
            self._views[name].draw(Frame(target, left, CORNER[1], 0.0, self._age), (gap,))
            for shade, flags in zip(self._shades, (MULTIPLY, ADD), strict=True):
                target.blit(shade, gap, ((0, 0), gap.size), flags)
        target.fill(theme.LINE, (WINDOW.x, gap.bottom, WINDOW.width, 1))
        target.fill(theme.RED, (WINDOW.x, gap.bottom, round(theme.LEFT / 2 * share), 1))

    def _draw_chapter(self, target: pygame.Surface, name: str, share: float) -> None:
        text, chapter = self.services.text, self.known[name]
        number = self.services.chapter(name).number
        if number:
            draw_number(target, number, (WINDOW.x + NUMBER, WINDOW.bottom - NUMBER - DIGIT), share, theme.BRIGHT)
        rows = [(text("chapters.finished" if chapter.finished else "chapters.begun"), "")]
        if chapter.finished or chapter.went.ticks:
            found = text("chapters.found_of").format(found=chapter.went.found, there=chapter.went.there)
            rows += [(text("chapters.deaths"), str(chapter.deaths))]
            rows += [(text("chapters.found"), found)] if chapter.went.there else []
            rows += [(text("chapters.played"), played(text, chapter.went.ticks))] if played(text, chapter.went.ticks) else []
        for line, (words, value) in enumerate(rows):
            at = WINDOW.x, ROWS + line * ROW
            theme.write(target, words, at, theme.scaled(theme.DIM if value else theme.TEXT, share), theme.label(), shade=True)
            theme.write(target, value, (at[0] + VALUE, at[1]), theme.scaled(theme.TEXT, share), theme.label(), shade=True)


def reached(services: Services) -> dict[str, Chapter]:
    """In the order of the story. The chapter after a finished one counts, too: an earlier game may have ended before it was told."""
    chapters = services.saves.chapters
    last = max((services.chapter(name).number for name, one in chapters.items() if one.finished), default=0)
    known = [name for name in services.story() if name in chapters or services.chapter(name).number == last + 1]
    return {name: chapters.get(name, Chapter()) for name in known}


def _view(services: Services, name: str) -> Backdrop:
    """The backdrop that is called like the level; an empty one where there is none."""
    folder = services.assets / "backdrops" / name
    try:
        return Backdrop(load_far(folder), load_movers(folder))
    except MediaError:
        return Backdrop([])


def _shades() -> tuple[pygame.Surface, pygame.Surface]:
    """To be multiplied, and to be added: at the left the window sinks into the page, where the number stands."""
    less, more = (pygame.Surface(WINDOW.size).convert() for _ in range(2))
    for x in range(WINDOW.width):
        share = smooth(min(1.0, x / SINKS))
        grey = round(255 * share)
        less.fill((grey, grey, grey), (x, 0, 1, WINDOW.height))
        more.fill(theme.scaled(PLATE, 1 - share), (x, 0, 1, WINDOW.height))
    return less, more
