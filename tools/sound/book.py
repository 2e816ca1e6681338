"""The book of recipes: what is made, how loud it is, and how it is written to `assets`."""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from inspect import signature
from pathlib import Path

import numpy as np
import soundfile
from scipy import ndimage

from . import level
from .lib import RATE, Signal, seeded

ROOT = Path(__file__).parents[2]
CEILING_DB = -1.6
"""True peak before encoding; Vorbis adds up to half a decibel."""

LEAD = 0.06
"""Seconds by which every layer of music begins before its first beat, so that no seam falls on a blow."""

EDGE = 600
"""Samples at each end of a loop that are bent back."""
MOMENTS, ROUNDS, GOOD_SEAM = 12, 9, 0.6
"""Most beginnings and rounds of bending that are tried for a loop, and the seam that ends them."""

Make = Callable[..., Signal]
"""Gets a random generator and, where it asks for one, the number of the take from 0."""


@dataclass(frozen=True)
class Recipe:
    """One sound: how it is made, its takes, loudness, place in `assets` and coding."""

    name: str
    make: Make
    takes: int
    lufs: float
    loops: bool
    folder: str
    volume: float
    quality: float

    def files(self) -> list[str]:
        """Return the names of its files, without ending."""
        return [self.name] if self.takes == 1 else [f"{self.name}_{take + 1}" for take in range(self.takes)]

    def take(self, file: str, number: int) -> Signal:
        """Return the raw samples of one take."""
        if len(signature(self.make).parameters) == 1:
            return self.make(seeded(file))
        return self.make(seeded(file), number)

    @property
    def settle(self) -> "Callable[[Recipe, Signal, Path], None]":
        """Return how its takes are levelled and written."""
        if not self.loops:
            return settle_once
        return settle_layer if self.folder == "music" else settle_loop

    def path(self, file: str) -> Path:
        """Return where a file of this recipe lies."""
        return ROOT / "assets" / self.folder / f"{file}.ogg"


BOOK: dict[str, Recipe] = {}


def effect(takes: int = 1, lufs: float = -18.0, volume: float = 0.6) -> Callable[[Make], Make]:
    """Enter the function as an effect of its own name; `volume` is what the mixing test plays it at."""
    return _entry(takes, lufs, False, "sounds", volume, 0.5)


def loop(lufs: float = -18.0, volume: float = 0.5, quality: float = 0.5) -> Callable[[Make], Make]:
    """Enter the function as a sound that repeats without a seam."""
    return _entry(1, lufs, True, "sounds", volume, quality)


def music(loops: bool = True, lufs: float = -24.0) -> Callable[[Make], Make]:
    """Enter the function as a piece or layer of music."""
    return _entry(1, lufs, loops, "music", 1.0, 0.5)


def _entry(takes: int, lufs: float, loops: bool, folder: str, volume: float, quality: float) -> Callable[[Make], Make]:
    def enter(make: Make) -> Make:
        name = make.__name__
        BOOK[name] = Recipe(name, make, takes, lufs, loops, folder, volume, quality)
        return make

    return enter


def chosen(names: list[str]) -> list[Recipe]:
    """Return the recipes whose name starts with one of `names`, or all."""
    return [recipe for name, recipe in BOOK.items() if not names or any(name.startswith(start) for start in names)]


def rebuild(recipe: Recipe) -> Iterator[Path]:
    """Make, level and write every take of a recipe."""
    for take, file in enumerate(recipe.files()):
        path = recipe.path(file)
        recipe.settle(recipe, recipe.take(file, take), path)
        yield path


def settle_once(recipe: Recipe, raw: Signal, path: Path) -> None:
    """Write `raw` at its loudness, again if the coding lifted its true peak over -1 dB."""
    ceiling = CEILING_DB
    while True:
        ready = level.levelled(raw, recipe.lufs, ceiling, raw.ndim == 2)
        write(path, ready, recipe.quality)
        over = level.true_peak(np.asarray(soundfile.read(path)[0], dtype=float)) + 1.1
        if over <= 0:
            return
        ceiling -= over + 0.1


def settle_layer(recipe: Recipe, raw: Signal, path: Path) -> None:
    """Write a layer of music, which begins where all layers do."""
    aim = np.roll(level.levelled(raw, recipe.lufs, CEILING_DB, True), round(LEAD * RATE), axis=0)
    _bend_back(recipe, aim, path)


def settle_loop(recipe: Recipe, raw: Signal, path: Path) -> None:
    """Write a loop that begins at one of its stillest moments: the one of a few whose seam comes out best."""
    aim = level.levelled(raw, recipe.lufs, CEILING_DB, True)
    size = np.abs(aim) if aim.ndim == 1 else np.abs(aim).max(axis=1)
    still = np.argsort(ndimage.maximum_filter1d(size, 24, mode="wrap"))
    best, begin = np.inf, 0
    for turn in still[:: max(1, len(still) // 4000)][:MOMENTS]:
        write(path, np.roll(aim, -int(turn), axis=0), recipe.quality)
        seam = level.seam(np.asarray(soundfile.read(path)[0], dtype=float))
        if seam < best:
            best, begin = seam, int(turn)
        if seam < GOOD_SEAM:
            return
    _bend_back(recipe, np.roll(aim, -begin, axis=0), path)


def _bend_back(recipe: Recipe, aim: Signal, path: Path) -> None:
    """Write a loop whose ends meet once it is decoded.

    Vorbis bends the last and first samples of a file. What it bends them by is taken off beforehand, in a few rounds; the best is kept.
    """
    ready, best, kept = aim, np.inf, b""
    near_start = np.hanning(2 * EDGE)[EDGE:].reshape(-1, *[1] * (aim.ndim - 1))
    for _ in range(ROUNDS):
        write(path, ready, recipe.quality)
        heard = np.asarray(soundfile.read(path)[0], dtype=float)
        seam = level.seam(heard)
        if seam < best:
            best, kept = seam, path.read_bytes()
        if seam < GOOD_SEAM:
            break
        bent, ready = heard - aim, ready.copy()
        ready[:EDGE] -= 0.8 * bent[:EDGE] * near_start
        ready[-EDGE:] -= 0.8 * bent[-EDGE:] * near_start[::-1]
    path.write_bytes(kept)


def write(path: Path, x: Signal, quality: float) -> None:
    """Write samples as Ogg Vorbis of `quality` 0..1, the same bytes for the same samples."""
    path.parent.mkdir(parents=True, exist_ok=True)
    channels = 1 if x.ndim == 1 else x.shape[1]
    with soundfile.SoundFile(path, "w", RATE, channels, format="OGG", subtype="VORBIS", compression_level=1 - quality) as out:
        for start in range(0, len(x), 4096):
            out.write(x[start : start + 4096])
    path.write_bytes(_numbered(path.read_bytes()))


def _numbered(ogg: bytes) -> bytes:
    """Return the stream with serial number 1 instead of a random one, its page checksums made anew."""
    made = bytearray(ogg)
    at = 0
    while at < len(made):
        segments = made[at + 26]
        end = at + 27 + segments + sum(made[at + 27 : at + 27 + segments])
        struct.pack_into("<II", made, at + 14, 1, struct.unpack_from("<I", made, at + 18)[0])
        struct.pack_into("<I", made, at + 22, 0)
        struct.pack_into("<I", made, at + 22, _checksum(made[at:end]))
        at = end
    return bytes(made)


def _table() -> list[int]:
    table = []
    for value in range(256):
        value <<= 24
        for _ in range(8):
            value = (value << 1) ^ 0x04C11DB7 if value & 0x8000_0000 else value << 1
        table.append(value & 0xFFFF_FFFF)
    return table


_TABLE = _table()


def _checksum(page: bytes | bytearray) -> int:
    """Return Ogg's checksum of a page."""
    value = 0
    for byte in page:
        value = ((value << 8) & 0xFFFF_FFFF) ^ _TABLE[(value >> 24) ^ byte]
    return value
