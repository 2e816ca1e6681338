"""The title: the City goes on behind it and does not care."""

import pygame

from game.media.library import Library
from game.scenes.chapters_page import ChaptersPage
from game.scenes.controls_page import ControlsPage
from game.scenes.footer import draw_footer
from game.scenes.pages import MenuPage, Pages
from game.scenes.question_page import QuestionPage
from game.scenes.scene import Mode, Scene, Transition
from game.scenes.services import Services
from game.scenes.settings_page import SettingsPage
from game.scenes.vista import Vista
from game.scenes.whereabouts import whereabouts
from game.store.saves import Save
from game.ui import theme
from game.ui.menus import Entry, Menu
from game.ui.wordmark import WIDTH as MARK_WIDTH
from game.ui.wordmark import draw_wordmark
from game.view.frame import HEIGHT, WIDTH
from game.view.wipes import Fade

AT = (theme.LEFT, 78)  # px, top left of the name
LIST = (theme.LEFT, 190)  # px, top left of the list
WHERE = 116  # px from there to what `continue` leads to
TROUBLE, LINE, LETTERS = 36, 14, 90  # px, px and letters: what could not be read is told above the name
ALWAYS = ("controls", "settings", "quit")
REVEAL = 70  # ticks until the name is drawn
FIRST_LEVEL = "outskirts"
FADE_IN = 30  # ticks
PAGE = 226  # of 255: how much of the City a page takes away


class TitleScene(Scene):
    """Go on where one was, start, choose a chapter, settings, quit."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self._vista = Vista(Library(services.assets))
        services.saves.holds = True
        saves = services.saves
        there = {"continue": saves.started, "start": True, "chapters": bool(saves.chapters)} | dict.fromkeys(ALWAYS, True)
        names = [name for name, is_there in there.items() if is_there]
        self._menu = Menu(services.text, [Entry(name, f"menu.{name}") for name in names], LIST, width=160)
        self.pages = Pages(MenuPage(services, self._menu, self._chosen, stays=True))
        self._trouble = trouble(services)
        self._going: Transition | None = None
        self._age = 0

    def entered(self) -> None:
        """Its music begins; what was pressed before does nothing here."""
        self.services.controls.menu()
        self.services.sound.bed("music_title", "amb_abyss")
        self.services.sound.bank.want("music_card")
        bank = self.services.sound.bank
        bank.want_effects(["title_hit", "card", *bank.like("menu_"), *bank.like("pause_")])

    def tick(self) -> Transition | None:
        """Menus are the only thing in play."""
        self._age += 1
        if self._age == 6:
            self.services.sound.say("title_hit")
        self.pages.tick(self.services.controls.menu())
        going, self._going = self._going, None
        return going

    def _chosen(self, name: str) -> None:
        if name == "quit":
            self._going = Transition(Mode.QUIT, wipe=Fade(), ticks=12)
        elif name == "settings":
            self.pages.open(SettingsPage(self.services))
        elif name == "controls":
            self.pages.open(ControlsPage(self.services))
        elif name == "start":
            self._begin(Save(level=FIRST_LEVEL))
        elif name == "chapters":
            self.pages.open(ChaptersPage(self.services, self._begin))
        elif name == "continue":
            self._play(self.services.saves.values)

    def _begin(self, at: Save) -> None:
        """Asks first, if that would take the place of something to continue."""
        services, text = self.services, self.services.text
        if not services.saves.started:
            self._play(at)
            return
        heading = text("question.start").format(chapter=text(services.chapter(at.level).title))
        here = text("question.here").format(where=whereabouts(services, services.saves.values))
        self.pages.open(QuestionPage(services, heading, (here, text("question.lost")), lambda: self._play(at)))

    def _play(self, at: Save) -> None:
        from game.scenes.card import CardScene  # here, because play is not read before somebody wants to play

        self._going = Transition(Mode.REPLACE, lambda: CardScene(self.services, at), Fade(), 30)

    # -- drawing

    def draw(self, target: pygame.Surface, alpha: float) -> None:
        """Draws the City, then the letters."""
        age = self._age + alpha
        self._vista.draw(target, age)
        if self.pages.depth > 1:
            theme.plate(target, (0, 0, WIDTH, HEIGHT), PAGE)
        else:
            self._draw_name(target, age)
        self.pages.draw(target)
        draw_footer(target, self.services, self.pages.hints)
        Fade().draw(target, 1 - age / FADE_IN)

    def _draw_name(self, target: pygame.Surface, age: float) -> None:
        share = min(1.0, max(0.0, (age - 10) / REVEAL))
        draw_wordmark(target, AT, share, theme.BRIGHT, theme.RED)
        theme.rule(target, 0, AT[1] + 84, round((AT[0] + MARK_WIDTH) * share), mark=0)
        text = self.services.text
        theme.write(target, text("title.unofficial"), (theme.LEFT, theme.FOOT + 2), theme.DIM, theme.body(), shade=True)
        self._draw_where(target)
        for number, line in enumerate(theme.wrap(text(self._trouble), LETTERS) if self._trouble else ()):
            theme.write(target, line, (theme.LEFT, TROUBLE + number * LINE), theme.TEXT, theme.body(), shade=True)

    def _draw_where(self, target: pygame.Surface) -> None:
        """Beside `continue`, small: what that leads to."""
        if self.services.saves.started:
            colour = theme.TEXT if self._menu.index == 0 else theme.DIM
            where = whereabouts(self.services, self.services.saves.values)
            theme.write(target, where, (LIST[0] + WHERE, LIST[1] + 2), colour, theme.body(), shade=True)


def trouble(services: Services) -> str:
    """The text key of a sentence on what was kept and could not be read; empty when all could be."""
    for name, read in (("save", services.saves.read), ("settings", services.settings.read)):
        if read.damaged:
            return f"notice.{name}_{'older' if read.older else 'lost'}"
    return ""
