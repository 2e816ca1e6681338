"""One run of the program: services are made, the first scene begins, and whatever happens is ended in order."""

import logging
import os
import random
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pygame.system import get_pref_locales

from game.app.icon import icon
from game.app.last_words import show_sentence
from game.app.loop import Loop
from game.app.memory import give_back
from game.app.screen import Screen
from game.controls.controls import Controls
from game.media.errors import MediaError
from game.media.text import Words, languages, load_source, preferred
from game.paths import ASSETS, LEVELS
from game.scenes.scene import Scene
from game.scenes.services import Chapter, Services
from game.scenes.stack import Stack
from game.sim.level import LevelData, LevelError, Thing
from game.sound.sound import Sound
from game.store.recordings import Recordings
from game.store.saves import SaveFile
from game.store.settings import SettingsFile
from game.store.ways import KeptWays

if TYPE_CHECKING:
    from game.media.cues import CueBook

LOG = logging.getLogger(__name__)
GOOD, BROKEN, WRONG_USE = 0, 1, 2  # exit codes
CHECKPOINT_SIZE = (16, 48)  # px of a checkpoint that is made for `--at`


class Run:
    """`folder` is the user's, `cache` the one for what can be worked out anew."""

    def __init__(self, screen: Screen, folder: Path, cache: Path) -> None:
        give_back()
        self.screen = screen
        self.services = _services(screen, folder, cache)

    def run(self, level: str | None, at: str, seed: int | None, watch: bool | None = None) -> int:
        """Plays; the exit code. With `watch` what is saved while one plays comes into the game; None: where `level` can be written."""
        self.services.apply_settings()
        if self.services.settings.values.full_screen:
            self.screen.toggle_full_screen()
        self.services.sound.start()
        try:
            if watch or (watch is None and level is not None and _writable(level)):
                self._watch(level)
            stack = Stack(self._first(level, at, seed))
        except LevelError as wrong:
            self.close()
            return _say(str(wrong), WRONG_USE)
        return self._play(stack)

    def _play(self, stack: Stack) -> int:
        loop = Loop(self.screen, self.services.controls, self.services.sound, stack)
        try:
            loop.frame(0.0)
            if not loop.over:
                self.screen.set_icon(icon())  # the first picture is there and still dark: now is time for this
            loop.run()
            stack.close()
            return GOOD
        except KeyboardInterrupt:
            stack.close()
            return GOOD
        except Exception as wrong:  # the last door: whatever broke is written down with what leads there again
            return self._broken(wrong, stack)
        finally:
            self.close()

    def _broken(self, wrong: Exception, stack: Stack) -> int:
        LOG.exception("the game broke")
        text = next((scene.broken() for scene in reversed(stack.scenes) if scene.broken()), None)
        recording = self.services.recordings.keep("crash", text) if text else None
        report = self.services.recordings.report(wrong, recording)
        kind, words = type(wrong).__name__, self.services.text
        written = " " + words("crash.written").format(file=report) if report else ""
        show_sentence(self.screen, words("crash.broke").format(kind=kind) + written)
        where = f" What happened is written down in {report}." if report else ""
        return _say(f"the game stopped because of a mistake in it ({kind}). Your progress is kept.{where}", BROKEN)

    def _watch(self, level: str | None) -> None:
        """Beside the game's own folders that of a map that lies elsewhere."""
        from game.app.watch import Watch  # only for those who build levels
        from game.scenes.editing import Editing

        own = (LEVELS, ASSETS)
        elsewhere = {Path(level).resolve().parent} if level is not None and level.endswith(".tmx") else set()
        watch = Watch((*own, *(folder for folder in elsewhere if not any(folder.is_relative_to(one) for one in own))))
        settings = self.services.settings
        self.services.editing = Editing(self.services, watch.changed, lambda: load_source(settings.values.language))
        watch.start()

    def close(self) -> None:
        """Everything is given back; what was set by hand at the window is kept."""
        settings = self.services.settings
        if settings.values.full_screen != self.screen.full_screen:
            settings.values.full_screen = self.screen.full_screen
            settings.save()
        self.services.sound.close()
        self.screen.close()

    # -- the first scene

    def _first(self, level: str | None, at: str, seed: int | None) -> Scene:
        if level is None:
            from game.scenes.title import TitleScene

            return TitleScene(self.services)
        from game.scenes.play import PlayScene

        self.services.saves.holds = False
        entry = at
        if at.isdigit():
            entry = f"object-{at}"
            self.services.load_level = with_checkpoint(self.services.load_level, int(at), entry)
        return PlayScene(self.services, level, entry, self.services.seed() if seed is None else seed)


def with_checkpoint(load: Callable[[str], LevelData], oid: int, name: str) -> Callable[[str], LevelData]:
    """Levels with one more checkpoint, at the foot of the object `oid`. The first raises LevelError where there is no such object; later
    ones are as they are then: another chapter knows nothing of it, and who edits the map may take it away."""
    begun = False

    def load_with(level_name: str) -> LevelData:
        nonlocal begun
        level = load(level_name)
        thing = level.thing(oid)
        if thing is None and begun:
            return level
        if thing is None:
            raise LevelError(f"there is no object {oid}", file=level.file, hint="Tiled shows an object's id at the top of its properties.")
        begun = True
        w, h = CHECKPOINT_SIZE
        spot = Thing(max(t.oid for t in level.things) + 1, "Checkpoint", name, thing.centre[0] - w / 2, thing.rect[3] - h, w, h)
        return replace(level, things=(*level.things, spot))

    return load_with


# -- services


def _services(screen: Screen, folder: Path, cache: Path) -> Services:
    settings = SettingsFile(folder)
    if settings.first:
        settings.values.language = preferred((wanted["language"] for wanted in get_pref_locales()), languages())
    return Services(
        controls=Controls(),
        sound=Sound(ASSETS, _cues),
        settings=settings,
        saves=SaveFile(folder),
        recordings=Recordings(folder),
        ways=KeptWays(cache),
        text=Words(settings.values.language),
        window=screen,
        assets=ASSETS,
        load_level=_load_level,
        chapter=_chapter,
        story=_story,
        seed=lambda: random.SystemRandom().randrange(1, 1_000_000),
    )


def _cues() -> "CueBook":
    from game.media.cues import CueBook, load_cues  # here: nothing happens on the title

    try:
        return load_cues(ASSETS / "cues.toml")
    except MediaError as wrong:
        LOG.warning("%s", wrong)
        return CueBook({})


def _writable(level: str) -> bool:
    """Is this level somebody's own to change? Raises LevelError when there is no such level."""
    from game.maps import catalogue

    return os.access(catalogue.path_of(level), os.W_OK)


def _load_level(name: str) -> LevelData:
    from game.maps import catalogue  # here: the title needs no maps

    return catalogue.level(name)


def _chapter(name: str) -> Chapter:
    from game.maps import catalogue

    entry = catalogue.entries().get(name)
    return Chapter(entry.chapter, entry.title, entry.home) if entry else Chapter(0, Path(name).stem)


def _story() -> tuple[str, ...]:
    from game.maps import catalogue

    return tuple(catalogue.entries())


def _say(sentence: str, code: int) -> int:
    print(f"blame: {sentence}", file=sys.stderr)
    return code
