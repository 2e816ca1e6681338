"""Play stands still behind a dark pane: go on, begin again from the checkpoint, look something up, or leave."""

from collections.abc import Callable

import pygame

from game.controls.bindings import MenuKey
from game.scenes.controls_page import ControlsPage
from game.scenes.footer import draw_footer
from game.scenes.log_page import LogPage
from game.scenes.pages import MenuPage, Pages
from game.scenes.said import Log
from game.scenes.scene import Mode, Scene, Transition
from game.scenes.services import Services
from game.scenes.settings_page import SettingsPage
from game.ui import theme
from game.ui.menus import Entry, Menu
from game.view.frame import HEIGHT, WIDTH
from game.view.wipes import Fade, Shutter

PANE = 276  # px, width of the dark pane
LIST = (theme.LEFT, theme.TOP + 8)  # px, top left of the list
DIMMED = (74, 82, 84)  # of 255, what is left of the picture's colours
ENTRIES = ("resume", "restart", "log", "controls", "settings", "quit_to_title")


class PauseScene(Scene):
    """`notice` is the text key of a sentence on why play was interrupted, `title` that of the chapter one is in; `log` is what was said,
    and with `reads` all that the pause is for."""

    quiet = True

    def __init__(
        self, services: Services, restart: Callable[[], None], log: Log, notice: str = "", title: str = "", reads: bool = False
    ) -> None:
        self.services, self.restart, self.log, self.notice, self.title = services, restart, log, notice, title
        menu = Menu(services.text, [Entry(name, f"menu.{name}") for name in ENTRIES], LIST, width=196)
        self._reads = reads
        self.pages = Pages(LogPage(services, log.lines) if reads else MenuPage(services, menu, self._chosen))
        self._going: Transition | None = None
        self._ground: pygame.Surface | None = None
        self._age = 0

    @property
    def shows_below(self) -> bool:
        """Only once: the dimmed picture is kept."""
        return self._ground is None

    def entered(self) -> None:
        """Presses made in play mean nothing here."""
        self.services.controls.menu()
        self.services.sound.say("pause_in")

    def interrupted(self, notice: str = "") -> Transition | None:
        """Stays as it is, but says the latest."""
        self.notice = notice or self.notice
        return None

    def tick(self) -> Transition | None:
        """Escape closes page after page, then the pause."""
        self._age += 1
        did = self.services.controls.menu()
        self.pages.tick(did)
        if (MenuKey.PAUSE in did and MenuKey.BACK not in did) or not self.pages.depth:
            self._resume()
        return self._going

    def _resume(self) -> None:
        self.services.sound.say("pause_out")
        self.services.controls.leave_menu()
        self._going = Transition(Mode.POP)

    def _chosen(self, name: str) -> None:
        if name == "resume":
            self._resume()
        elif name == "restart":
            self.services.controls.leave_menu()
            self._going = Transition(Mode.POP, self._restarted, Shutter(WIDTH // 2, HEIGHT // 2), 12)
        elif name == "log":
            self.pages.open(LogPage(self.services, self.log.lines))
        elif name == "controls":
            self.pages.open(ControlsPage(self.services))
        elif name == "settings":
            self.pages.open(SettingsPage(self.services))
        elif name == "quit_to_title":
            from game.scenes.title import TitleScene  # the title leads here, too

            self._going = Transition(Mode.REPLACE, lambda: TitleScene(self.services), Fade(), 20)

    def _restarted(self) -> None:
        """Called while the picture is covered; no scene is added."""
        self.restart()

    # -- drawing

    def draw(self, target: pygame.Surface, alpha: float) -> None:
        """The first time `target` holds the picture of play."""
        if self._ground is None:
            self._ground = _dimmed(target)
        target.blit(self._ground, (0, 0))
        wide = self._reads or self.pages.depth > 1
        _draw_pane(target, target.get_width() if wide else PANE, wide)
        if not wide:
            self._draw_heading(target)
        self.pages.draw(target)
        draw_footer(target, self.services, self.pages.hints)

    def _draw_heading(self, target: pygame.Surface) -> None:
        text = self.services.text
        theme.draw_heading(target, text("menu.paused"), min(PANE - theme.LEFT, self._age * 16))
        if self.title:
            theme.write(target, text(self.title), (theme.LEFT, theme.FOOT), theme.DIM, theme.label(), shade=True)
        if self.notice:
            theme.rule(target, PANE + 24, theme.HEAD + 32, theme.RIGHT - PANE - 24)
            theme.write(target, text(self.notice), (PANE + 24, theme.HEAD + 14), theme.TEXT, theme.body(), shade=True)


def _dimmed(picture: pygame.Surface) -> pygame.Surface:
    """Darker, colder, and with every other line darker still, like a screen that waits."""
    ground = pygame.transform.grayscale(picture).convert(picture)
    ground.fill(DIMMED, None, pygame.BLEND_RGB_MULT)
    for y in range(0, ground.get_height(), 2):
        ground.fill((205, 205, 205), (0, y, ground.get_width(), 1), pygame.BLEND_RGB_MULT)
    return ground


def _draw_pane(target: pygame.Surface, width: int, whole: bool) -> None:
    """Beside it the footer has a ground of its own: what was said in play may still stand there."""
    theme.plate(target, (0, 0, width, HEIGHT), 222)
    if not whole:
        target.fill(theme.LINE, (width, 0, 1, HEIGHT))
        theme.plate(target, (width + 1, theme.FOOT - 10, WIDTH, HEIGHT), 222)
        target.fill(theme.LINE, (width, theme.FOOT - 10, WIDTH, 1))
