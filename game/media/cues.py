"""What each thing that happens looks and sounds like: the rows of cues.toml, found by event. Read by view and sound alike."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

import msgspec

from game.media.errors import MediaError
from game.media.files import read_toml
from game.media.materials import MATERIALS
from game.sim.events import Cue, Event

SUFFIXES = ("step", "who", "weapon", "into", "cause")  # a row may be meant for one of them alone: `died.crawler`


class LightRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A light that fades within 6 ticks; radius in px, colour #rrggbb."""

    radius: float
    colour: str


class CueRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One row. Names are empty for none; volume, shake (trauma) and flash are 0..1.

    `rank` says who gives way where too much sounds at once: 0 what is small, 2 what has to be heard, for which all else steps back.
    A `loop` sounds for as long as its cue is repeated; what is heard by itself comes `every` so many s; what `carries` is heard so
    many times as far; `caption` is the text caption.NAME, for those who play without sound; `places` are the tilesets of the levels in
    which it can happen (none: all): nowhere else is its sound read ahead.
    """

    sound: str = ""
    caption: str = ""
    volume: float = 1.0
    rank: Literal[0, 1, 2] = 1
    loop: bool = False
    every: float = 0.0
    places: tuple[str, ...] = ()
    carries: float = 1.0
    burst: str = ""
    shake: float = 0.0
    flash: float = 0.0
    light: LightRow | None = None


def event_name(event: Event) -> str:
    """`LineStuck` is `line_stuck`; a cue is called what it says."""
    if isinstance(event, Cue):
        return event.name
    return re.sub(r"(?<!^)(?=[A-Z])", "_", type(event).__name__).lower()


def event_suffix(event: Event) -> str:
    """Who or what it is about, in lower case; empty when the event does not say."""
    return next((str(getattr(event, s)).lower() for s in SUFFIXES if hasattr(event, s)), "")


@dataclass(frozen=True)
class CueBook:
    """All rows by name."""

    rows: dict[str, CueRow]

    def row(self, name: str) -> CueRow | None:
        """The row with this name."""
        return self.rows.get(name)

    def of(self, event: Event, material: str = "") -> CueRow | None:
        """The row for an event: for just this figure (`died.crawler`) or on this material (`step.plank`) before the general one."""
        name = event_name(event)
        special = (self.rows.get(f"{name}.{suffix}") for suffix in (event_suffix(event), material) if suffix)
        return next((row for row in special if row is not None), None) or self.rows.get(name)

    def by_material(self, name: str) -> bool:
        """Does an event or cue of this name sound different on one material than on another?"""
        return name in self._by_material

    @cached_property
    def _by_material(self) -> frozenset[str]:
        return frozenset(name.partition(".")[0] for name in self.rows if name.rpartition(".")[2] in MATERIALS)


def load_cues(file: Path) -> CueBook:
    """Reads cues.toml, again only when it was changed. Raises MediaError that names the row."""
    return _load(file, file.stat().st_mtime_ns if file.is_file() else 0)


@lru_cache(maxsize=4)
def _load(file: Path, _stamp: int) -> CueBook:
    rows: dict[str, CueRow] = {}
    for name, table in read_toml(file).items():
        try:
            rows[name] = msgspec.convert(table, CueRow)
        except msgspec.ValidationError as wrong:
            raise MediaError(file, f"row '{name}': {str(wrong).rstrip('.')}") from wrong
    return CueBook(rows)
