"""Wild fingers at the whole program: keys, mouse, pads that come and go, a window that loses the keyboard; every menu and setting."""

import os
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pygame

from game.app.loop import Loop
from game.app.run import Run
from game.app.screen import Screen
from game.controls.bindings import DEFAULT, MENU, Click, Key, PadAxis, PadButton, Source
from game.kit.rng import Rng
from game.kit.ticks import TICK_RATE
from game.scenes.play import PlayScene
from game.scenes.stack import Stack
from game.scenes.title import TitleScene
from game.smoke.invariants import broken
from game.view.frame import HEIGHT, WIDTH

PADS = (0, 1)
SOURCES = tuple(dict.fromkeys([
    *(source for buttons in DEFAULT.sets.values() for sources in buttons.values() for source in sources),
    *(source for sources in MENU.values() for source in sources),
    Key(pygame.K_F1), Key(pygame.K_F11), Key(pygame.K_q), Click(2),
]))  # fmt: skip
BUSY = 0.25  # of all pictures before which something is pressed or let go
LONGEST = 50  # pictures for which something is held
WAYS_OUT = (Key(pygame.K_ESCAPE), PadButton(pygame.CONTROLLER_BUTTON_START), Key(pygame.K_p), Key(pygame.K_PAUSE))
RATES = (10, 30, 60, 240)  # pictures a second; below 60 several ticks lie between two of them
SPELL = 600  # pictures, at most, of one rate
SELDOM = 0.1  # of the times that one of these would be pressed it is: else nobody ever played


@dataclass
class Mess:
    """What became of one seed: in how many pictures each scene was seen, and what broke, with the recording that leads there (or "")."""

    seed: int
    minutes: float = 0.0
    scenes: Counter[str] = field(default_factory=Counter)
    wrong: str = ""
    recording: str = ""


def fuzz(seed: int, minutes: float, folder: Path) -> Mess:
    """Plays with wild fingers from the title on. `folder` takes the place of the user's own one."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    run = Run(Screen(), folder, folder)
    run.services.seed = lambda: seed
    fingers, mess = Fingers(Rng(seed)), Mess(seed)
    loop = _begun(run)
    try:
        while mess.minutes < minutes and not mess.wrong:
            loop = loop if not loop.over else _begun(run)
            elapsed = fingers.move()
            loop.frame(elapsed)
            mess.minutes += elapsed / 60
            _look(loop, mess)
    except Exception:  # whatever it is, it is what was looked for
        mess.wrong = traceback.format_exc()
        mess.recording = next((text for scene in reversed(loop.stack.scenes) if (text := scene.broken())), "")
    finally:
        loop.stack.close()
        run.close()
    return mess


def _begun(run: Run) -> Loop:
    pygame.event.clear()
    return Loop(run.screen, run.services.controls, run.services.sound, Stack(TitleScene(run.services)))


def _look(loop: Loop, mess: Mess) -> None:
    if loop.stack.over:
        return
    top = loop.stack.top
    mess.scenes[type(top).__name__] += 1
    if isinstance(top, PlayScene) and (problem := broken(top.session.world)):
        mess.wrong, mess.recording = problem, top.broken() or ""


class Fingers:
    """Press anything, hold it for a while, let it go; now and then the window loses the keyboard, or a pad its cable."""

    def __init__(self, rng: Rng) -> None:
        self._rng, self._picture = rng, 0
        self._rate, self._spell = TICK_RATE, 0
        self._held: dict[Source, int] = {}  # until which picture
        self._odd: tuple[tuple[Callable[[], None], float], ...] = (
            (self._mouse, 0.2), (self._stick, 0.1), (self._focus, 0.001), (self._cable, 0.001), (self._resize, 0.0005),
        )  # fmt: skip

    def move(self) -> float:
        """Puts into pygame's queue what happens before the next picture; how long that takes, s."""
        self._picture += 1
        self._spell -= 1
        if self._spell <= 0:
            self._rate, self._spell = self._rng.pick(RATES), self._rng.below(SPELL)
        for source in [source for source, until in self._held.items() if until <= self._picture]:
            del self._held[source]
            _post(source, down=False)
        if self._rng.chance(BUSY):
            self._press(self._rng.pick(SOURCES))
        for does, chance in self._odd:
            if self._rng.chance(chance):
                does()
        return 1 / self._rate

    def _press(self, source: Source) -> None:
        if source in self._held or (source in WAYS_OUT and not self._rng.chance(SELDOM)):
            return
        self._held[source] = self._picture + 1 + self._rng.below(LONGEST)
        _post(source, down=True)

    def _mouse(self) -> None:
        at = self._rng.below(WIDTH * 2), self._rng.below(HEIGHT * 2)
        pygame.event.post(pygame.Event(pygame.MOUSEMOTION, pos=at, rel=(1, 1), buttons=(0, 0, 0)))

    def _stick(self) -> None:
        value = self._rng.pick((-32768, 32767, 0, 9000, -9000))
        axis = self._rng.below(6)
        pygame.event.post(pygame.Event(pygame.CONTROLLERAXISMOTION, instance_id=self._rng.pick(PADS), axis=axis, value=value))

    def _focus(self) -> None:
        pygame.event.post(pygame.Event(pygame.WINDOWFOCUSLOST))
        pygame.event.post(pygame.Event(pygame.WINDOWFOCUSGAINED))

    def _cable(self) -> None:
        if self._rng.chance(0.5):
            pygame.event.post(pygame.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=self._rng.pick(PADS)))
        else:
            pygame.event.post(pygame.Event(pygame.CONTROLLERDEVICEADDED, device_index=self._rng.pick(PADS)))

    def _resize(self) -> None:
        x, y = 1 + self._rng.below(2000), 1 + self._rng.below(1200)
        pygame.event.post(pygame.Event(pygame.WINDOWSIZECHANGED, x=x, y=y))


def _post(source: Source, *, down: bool) -> None:
    if isinstance(source, Key):
        event = pygame.Event(pygame.KEYDOWN if down else pygame.KEYUP, key=source.code, mod=0)
    elif isinstance(source, Click):
        event = pygame.Event(pygame.MOUSEBUTTONDOWN if down else pygame.MOUSEBUTTONUP, button=source.number, pos=(WIDTH // 2, HEIGHT // 2))
    elif isinstance(source, PadButton):
        kind = pygame.CONTROLLERBUTTONDOWN if down else pygame.CONTROLLERBUTTONUP
        event = pygame.Event(kind, instance_id=PADS[0], button=source.number)
    else:
        event = _axis(source, 32767 if down else 0)
    pygame.event.post(event)


def _axis(source: PadAxis, value: int) -> pygame.Event:
    return pygame.Event(pygame.CONTROLLERAXISMOTION, instance_id=PADS[0], axis=source.axis, value=source.sign * value)
