"""A way to look at what was made: a sheet of waveforms and spectrograms."""

import numpy as np
import soundfile
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy import signal as dsp

from .book import ROOT, Recipe
from .lib import RATE, Signal

CELL = (152, 94)
WAVE = 22
HEAD = 18
COLUMNS = 12
GROUND = (8, 10, 11)
LOWEST, TOP = 30.0, 18_000.0


def loaded(recipe: Recipe, file: str) -> Signal:
    """Return the decoded samples of a file."""
    return np.asarray(soundfile.read(recipe.path(file))[0], dtype=float)


def draw(recipes: list[Recipe]) -> None:
    """Draw every sound, family by family: its name, its waveform against full scale, and 30 Hz to 18 kHz over 80 dB."""
    families: dict[str, list[tuple[Recipe, str]]] = {}
    for recipe in recipes:
        family = recipe.make.__module__.rpartition(".")[2]
        families.setdefault(family, []).extend((recipe, file) for file in recipe.files())
    rows = {family: -(-len(files) // COLUMNS) for family, files in families.items()}
    height = sum(HEAD + CELL[1] * count for count in rows.values())
    sheet, top = Image.new("RGB", (CELL[0] * COLUMNS, height), GROUND), 0
    for family, files in families.items():
        ImageDraw.Draw(sheet).text((2, top + 4), family, fill=(120, 200, 190))
        for number, (recipe, file) in enumerate(files):
            at = (number % COLUMNS * CELL[0], top + HEAD + number // COLUMNS * CELL[1])
            sheet.paste(picture(loaded(recipe, file), file), at)
        top += HEAD + CELL[1] * rows[family]
    path = ROOT / "docs" / "art" / "sounds.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.quantize(32, dither=Image.Dither.NONE).save(path, optimize=True)


def picture(x: Signal, name: str) -> Image.Image:
    """Return one cell of the sheet."""
    mono = x if x.ndim == 1 else x.mean(axis=1)
    width, height = CELL[0] - 4, CELL[1] - 4
    cell = Image.new("RGB", CELL, GROUND)
    pen = ImageDraw.Draw(cell)
    pen.text((1, 0), f"{name}  {len(x) / RATE:.1f} s", fill=(214, 190, 160))
    for column, part in enumerate(np.array_split(mono, width)):
        ends = [12 + WAVE / 2 * (1 - part.max(initial=0)), 12 + WAVE / 2 * (1 - part.min(initial=0))]
        pen.line([(column, ends[0]), (column, ends[1])], fill=(176, 190, 186))
    bands = spectrogram(mono, width, height - WAVE - 14)
    colour = np.stack([bands**0.8, bands**1.6, 0.35 * bands + 0.5 * bands**3], axis=-1)
    cell.paste(Image.fromarray((255 * colour).astype(np.uint8)), (0, WAVE + 14))
    return cell


def spectrogram(x: Signal, width: int, height: int) -> NDArray[np.float64]:
    """Return 0..1 for -100..-20 dB, frequency rising upwards by octaves, time to the right."""
    size = 2048 if len(x) > 9000 else 512
    hop = max(1, min(size // 4, len(x) // width))
    hz, _, powers = dsp.spectrogram(np.pad(x, size // 2), RATE, nperseg=size, noverlap=size - hop, scaling="spectrum")
    rows = np.clip(np.searchsorted(hz, np.geomspace(TOP, LOWEST, height)), 0, len(hz) - 1)
    columns = np.arange(width) * powers.shape[1] // width
    return np.clip((10 * np.log10(powers[np.ix_(rows, columns)] + 1e-12) + 100) / 80, 0, 1)
