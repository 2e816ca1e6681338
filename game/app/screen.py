"""The window, and the way a picture of 640x360 px gets into it: whole factors, black borders, in step with the display."""

import logging
import os
from typing import Protocol

import pygame
from pygame._sdl2 import sdl2, video

LOG = logging.getLogger(__name__)
SIZE = (640, 360)  # px of the game's picture
TITLE = "BLAME!"
NEAREST, LINEAR = 0, 1
UNSEEN = ("offscreen", "dummy")  # SDL drivers that show nothing
FAILURES = (pygame.error, sdl2.error)  # SDL's renderer raises an error of its own
Point = tuple[int, int]


class NoDisplay(Exception):
    """There is no screen to open a window on."""


def fit(window: Point) -> pygame.Rect:
    """Where the picture lies in a window: the largest whole factor, in the middle; below 1x it shrinks to what there is."""
    factor: float = min(window[0] / SIZE[0], window[1] / SIZE[1])
    factor = int(factor) if factor >= 1 else factor
    size = (max(1, round(SIZE[0] * factor)), max(1, round(SIZE[1] * factor)))
    return pygame.Rect((window[0] - size[0]) // 2, (window[1] - size[1]) // 2, *size)


def first_size(desktop: Point) -> Point:
    """How large the window is at first: the largest whole factor that leaves room for the desktop around it, at least 2 if that fits."""
    factor = min(desktop[0] // SIZE[0], desktop[1] // SIZE[1])
    factor = max(1, factor - 1 if factor > 2 else factor)
    return SIZE[0] * factor, SIZE[1] * factor


class _Presenter(Protocol):
    vsync: bool

    def show(self, picture: pygame.Surface, window: Point) -> None:
        """Puts the picture into the window."""

    def close(self) -> None:
        """Gives up what it holds, before the window goes."""


class _Renderer:
    """Through SDL's renderer: the graphics card enlarges, and waits for the display where it can.

    Measured under Xvfb (software GL, two busy cores), median of 200 pictures: at 1280x720 8.3 ms against 13.2 ms for set_mode with
    transform.scale and flip, at 1920x1080 14.8-15.9 ms against 17-25 ms, with less processor time, too. `set_mode(vsync=1)` only
    counts together with SCALED or OPENGL, and SCALED enlarges by fractions in full screen; so this is also the only way to vsync.
    """

    def __init__(self, window: pygame.Window) -> None:
        self._renderer = video.Renderer(window, vsync=True)
        self._renderer.draw_color = (0, 0, 0, 255)
        self._sharp = video.Texture(self._renderer, SIZE, streaming=True, scale_quality=NEAREST)
        self._soft = video.Texture(self._renderer, SIZE, streaming=True, scale_quality=LINEAR)
        self.vsync = True

    def show(self, picture: pygame.Surface, window: Point) -> None:
        place = fit(window)
        texture = self._sharp if place.width >= SIZE[0] else self._soft
        texture.update(picture)
        self._renderer.clear()
        texture.draw(None, place)
        self._renderer.present()

    def close(self) -> None:
        """In this order: a window takes its renderer and textures with it, and pygame would free them a second time."""
        del self._sharp, self._soft
        del self._renderer


class _Plain:
    """Without a renderer: the processor enlarges into the window's own surface."""

    def __init__(self, window: pygame.Window) -> None:
        self._window = window
        self.vsync = False

    def show(self, picture: pygame.Surface, window: Point) -> None:
        surface = self._window.get_surface()
        place = fit(surface.get_size())
        surface.fill((0, 0, 0))
        scale = pygame.transform.scale if place.width >= SIZE[0] else pygame.transform.smoothscale
        surface.blit(scale(picture, place.size), place)
        self._window.flip()

    def close(self) -> None:
        """There is nothing of its own."""


class Screen:
    """The window. `picture` is what is drawn on."""

    def __init__(self, full_screen: bool = False) -> None:
        _open_display()
        _choose_format()
        self._window = pygame.Window(TITLE, first_size(pygame.display.get_desktop_sizes()[0]), resizable=True)
        self._window.minimum_size = (SIZE[0] // 2, SIZE[1] // 2)
        self._presenter = _presenter(self._window)
        self.picture = pygame.Surface(SIZE).convert()
        self.full_screen = False
        self.show()  # black at once, before anything is read
        if full_screen:
            self.toggle_full_screen()

    @property
    def rate(self) -> float:
        """Pictures per second of the display; 60 where it does not say."""
        rates = pygame.display.get_desktop_refresh_rates()
        return float(rates[0]) if rates and 24 <= rates[0] <= 500 else 60.0

    @property
    def vsync(self) -> bool:
        """Does showing a picture wait for the display, as far as the driver says?"""
        return self._presenter.vsync

    def owns(self, event: pygame.Event) -> bool:
        """Is it about this window, and not about one that is gone?"""
        return getattr(event, "window", self._window) is self._window

    def show(self) -> None:
        """Puts the picture into the window. A renderer that was lost is replaced by the plain way."""
        try:
            self._presenter.show(self.picture, self._window.size)
        except FAILURES as wrong:
            LOG.warning("the renderer failed (%s); the plain way is taken.", wrong)
            self._presenter.close()
            self._presenter = _Plain(self._window)

    def to_picture(self, at: Point) -> Point:
        """A place in the window as one in the picture, px; it may lie outside."""
        place = fit(self._window.size)
        return int((at[0] - place.left) * SIZE[0] / place.width), int((at[1] - place.top) * SIZE[1] / place.height)

    def toggle_full_screen(self) -> None:
        """Borderless over the whole desktop, or back to the window."""
        self.full_screen = not self.full_screen
        if self.full_screen:
            self._window.set_fullscreen(desktop=True)
        else:
            self._window.set_windowed()

    def set_icon(self, icon: pygame.Surface) -> None:
        """For the window list."""
        self._window.set_icon(icon)

    def cursor(self, shown: bool) -> None:
        """Play has a cross of its own."""
        if pygame.mouse.get_visible() != shown:
            pygame.mouse.set_visible(shown)

    def close(self) -> None:
        """Gives the display back."""
        self._presenter.close()
        self._window.destroy()
        pygame.display.quit()


def _open_display() -> None:
    try:
        pygame.display.init()
    except pygame.error as wrong:
        raise NoDisplay(str(wrong)) from wrong
    driver = pygame.display.get_driver()
    if driver in UNSEEN and not any(os.environ.get(name) for name in ("SDL_VIDEODRIVER", "SDL_VIDEO_DRIVER")):
        pygame.display.quit()
        raise NoDisplay(f"only SDL's {driver} driver answers")  # SDL falls back to it by itself: the game would play to nobody


def _choose_format() -> None:
    """Surfaces are converted to the format of a window with a surface of its own, which a window with a renderer does not have."""
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")  # else such a window begins with a renderer of its own
    helper = pygame.Window("", (16, 16), hidden=True)
    helper.get_surface()
    helper.destroy()


def _presenter(window: pygame.Window) -> _Presenter:
    try:
        return _Renderer(window)
    except FAILURES as wrong:
        LOG.info("no renderer (%s); the plain way is taken.", wrong)
        return _Plain(window)
