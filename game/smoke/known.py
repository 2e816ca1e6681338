"""What the assets know: cues, texts in every language, sheets and their animations. Read once per process, without a window."""

import tomllib
from functools import cache
from pathlib import Path

from game.media.text import Text, languages, load_text
from game.paths import ASSETS
from game.sim.events import BoxAsked, BoxShown, Cue, Event, PromptShown, Said
from game.sim.look import AnyLook, Look


class Known:
    """Asks of what goes out of a run whether there is anything behind it. What was in order once costs nothing again."""

    def __init__(self, assets: Path = ASSETS) -> None:
        self._assets = assets
        self._cues = frozenset(name.partition(".")[0] for name in _toml(assets / "cues.toml"))
        self._texts: dict[str, Text] = {name: load_text(name, assets / "text") for name in languages(assets / "text")}
        self._sheets: dict[str, frozenset[str] | None] = {}
        self._right: dict[object, bool] = {}

    def missing(self, event: Event) -> str:
        """What of an event nobody knows, as a part of a sentence; empty when all is known."""
        match event:
            case Cue(name=name):
                return "" if name in self._cues else f"the cue '{name}' has no row in cues.toml"
            case Said(who=who, key=key) | BoxShown(who=who, key=key):
                return self._text(key) or self._text(f"who.{who}")
            case BoxAsked(keys=keys, who=who):
                return next((lack for key in (*keys, f"who.{who}") if (lack := self._text(key))), "")
            case PromptShown(key=key):
                return self._text(key)
            case _:
                return ""

    def _text(self, key: str) -> str:
        if key not in self._right:
            lacking = [name for name, text in self._texts.items() if text(key) == key]
            if lacking:
                return f"the text '{key}' is missing in {', '.join(f'assets/text/{name}.po' for name in lacking)}"
            self._right[key] = True
        return ""

    def unseen(self, look: AnyLook) -> str:
        """What of a look cannot be drawn; empty when it can."""
        if not isinstance(look, Look) or (look.sheet, look.anim) in self._right:
            return ""
        if look.sheet not in self._sheets:
            self._sheets[look.sheet] = self._animations(look.sheet)
        known = self._sheets[look.sheet]
        if known is None:
            return f"there is no sheet '{look.sheet}' in assets/sprites"
        if look.anim not in known:
            return f"the sheet '{look.sheet}' has no animation '{look.anim}'"
        self._right[look.sheet, look.anim] = True
        return ""

    def _animations(self, sheet: str) -> frozenset[str] | None:
        file = self._assets / "sprites" / f"{sheet}.toml"
        return frozenset(_toml(file).get("animations", ())) if file.is_file() else None


@cache
def known() -> Known:
    """All that the game's own assets know."""
    return Known()


def _toml(file: Path) -> dict[str, dict[str, object]]:
    return tomllib.loads(file.read_text("utf-8"))
