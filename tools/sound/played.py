"""The winning recording of a chapter, mixed as the game mixes it: is it clear, is anything clipped, is every announcement heard?"""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import soundfile
from PIL import Image, ImageDraw

from game.kit.ticks import TICK_RATE
from game.media.cues import CueBook, load_cues
from game.paths import ASSETS, LEVELS
from game.session import Session
from game.sim.events import Hushed, Told
from game.sim.replay import parse
from game.sound import bank, beds, device, loops, voices
from game.sound.hearing import SPARED
from game.sound.sound import Sound

from . import level
from .book import ROOT
from .device import Mixer
from .lib import RATE, Signal

SOUND, MUSIC = 1.0, 1.0
"""Nothing is turned down."""

TICK = RATE // TICK_RATE
TELL = 0.3
"""Seconds for which an announcement has to be heard."""

WIDE, HIGH = 1400, 150


@dataclass
class Heard:
    """A run as samples: announcements, what no hush takes away, and all else; at which ticks what happened."""

    tells: Signal
    spared: Signal
    rest: Signal
    told: list[tuple[int, str]] = field(default_factory=list)
    hushed: list[tuple[int, int]] = field(default_factory=list)
    voices: list[int] = field(default_factory=list)

    @property
    def all(self) -> Signal:
        """What comes out of the loudspeakers, before they clip it."""
        return self.tells + self.spared + self.rest


def play(name: str) -> Heard:
    """Return the winning recording of a level, heard as the game plays it."""
    mixer = Mixer()
    kept = [(module, module.pygame) for module in (bank, beds, device, loops, voices)]
    for module, _ in kept:
        module.pygame = mixer  # type: ignore[attr-defined]
    try:
        return _played(name, mixer)
    finally:
        for module, pygame in kept:
            module.pygame = pygame  # type: ignore[attr-defined]


def _played(name: str, mixer: Mixer) -> Heard:
    from game.maps import catalogue  # here: the level brings all actors with it

    replay = parse((LEVELS / "replays" / f"{name}.replay").read_text("utf-8"))
    session = Session.of(replay, catalogue.level(replay.level))
    book = load_cues(ASSETS / "cues.toml")
    sound = Sound(ASSETS, lambda: book)
    sound.volumes(SOUND, MUSIC)
    sound.bank.settle()
    sound.prepare(session.level)
    tells = told_by(book)
    heard = Heard(*(np.zeros((replay.ticks * TICK, 2), np.float32) for _ in range(3)))
    for tick, actions in enumerate(replay.actions()):
        events = session.step(actions)
        heard.told += [(tick, event.who.lower()) for event in events if isinstance(event, Told)]
        heard.hushed += [(tick, event.ticks) for event in events if isinstance(event, Hushed)]
        sound.hear(session, events)
        sound.bank.settle()
        sound.tick()
        here = slice(tick * TICK, (tick + 1) * TICK)
        heard.voices.append(len(mixer.busy()))
        for stem, channel in mixer.busy():
            name = bank.TAKE.sub("", stem)
            bus = heard.tells if name in tells else heard.spared if name in SPARED else heard.rest
            bus[here] += channel.render(TICK)
    return heard


def told_by(book: CueBook) -> set[str]:
    """Return the sounds that announce an attack."""
    return {row.sound for name, row in book.rows.items() if name.partition(".")[0] == "told"}


def report(heard: Heard) -> str:
    """Return what is to be known of a run: loudness, peaks, silence, and how far announcements stand out."""
    both = heard.all
    over = np.abs(both).max(axis=1) > 1
    lines = [
        f"{len(both) / RATE:.0f} s, {level.integrated(both):.1f} LUFS in all, loudest 3 s {level.short_term(both):.1f}, "
        f"true peak {level.true_peak(both):.1f} dB, clipped samples {int(over.sum())} in {len(moments(over))} moments",
        f"channels at once: median {int(np.median(heard.voices))}, most {max(heard.voices)}",
    ]
    for tick, ticks in heard.hushed:
        lines.append(f"hush of {ticks} ticks at {tick}: all that it takes away {_hush(heard, tick, ticks):.1f} LUFS")
    gaps = [gap(heard, tick) for tick, _ in heard.told]
    if gaps:
        low = sum(g < 0 for g in gaps)
        lines.append(
            f"{len(gaps)} announcements: {np.median(gaps):+.1f} dB over all else in the median, least {min(gaps):+.1f}, {low} under it"
        )
        worst = sorted(zip(gaps, heard.told, strict=True))[:8]
        lines += [f"  {g:+5.1f} dB  {who} at tick {tick}" for g, (tick, who) in worst]
    return "\n".join(lines)


def moments(over: Signal) -> list[int]:
    """Return the ticks in which something is clipped, neighbours as one."""
    ticks = np.unique(np.flatnonzero(over) // TICK)
    return [int(tick) for number, tick in enumerate(ticks) if not number or tick - ticks[number - 1] > 6]


def gap(heard: Heard, tick: int) -> float:
    """Return by how many dB an announcement is louder than all else that is heard with it."""
    here = slice(tick * TICK, tick * TICK + round(TELL * RATE))
    return float(10 * np.log10((level.power(heard.tells[here], TELL).max() + 1e-12) / (level.power(heard.rest[here], TELL).max() + 1e-12)))


def _hush(heard: Heard, tick: int, ticks: int) -> float:
    """Return how loud the loudest tenth of a second is of what a hush takes away, from when it is there until its end."""
    here = slice((tick + 4) * TICK, (tick + ticks) * TICK)
    return float(-0.691 + 10 * np.log10(level.power(heard.tells[here] + heard.rest[here], 0.1).max() + 1e-12))


def loudest(heard: Heard, seconds: float) -> int:
    """Return the tick at which the loudest stretch of so many seconds begins."""
    return int(np.argmax(level.power(heard.all, seconds))) * round(seconds * RATE / 10) // TICK


def draw(heard: Heard, path: Path) -> None:
    """Draw the run, half a minute a row: wave, momentary loudness, announcements in red, hushes in blue, clipping in white."""
    row = 30 * TICK_RATE
    rows = -(-len(heard.voices) // row)
    picture = Image.new("RGB", (WIDE, HIGH * rows), (8, 10, 11))
    pen = ImageDraw.Draw(picture)
    for number in range(rows):
        _row(pen, heard, number * row, row, HIGH * number)
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(32, dither=Image.Dither.NONE).save(path, optimize=True)


def _row(pen: ImageDraw.ImageDraw, heard: Heard, begin: int, ticks: int, top: int) -> None:
    here = heard.all[begin * TICK : (begin + ticks) * TICK]
    middle, half = top + HIGH // 2, HIGH // 2 - 8
    for column in range(WIDE):
        part = here[column * ticks * TICK // WIDE : (column + 1) * ticks * TICK // WIDE]
        if len(part):
            most = float(np.abs(part).max())
            colour = (255, 255, 255) if most > 1 else (96, 112, 110)
            pen.line([(column, middle - half * min(1.0, most)), (column, middle + half * min(1.0, most))], fill=colour)
    for kind, marks in (((220, 60, 50), [t for t, _ in heard.told]), ((90, 140, 230), [t for t, _ in heard.hushed])):
        for tick in marks:
            if begin <= tick < begin + ticks:
                x = (tick - begin) * WIDE // ticks
                pen.line([(x, top + 2), (x, top + 12)], fill=kind, width=2)
    if len(here) >= 0.4 * RATE:
        powers = -0.691 + 10 * np.log10(level.power(here, 0.4) + 1e-12)
        points = [
            ((0.2 + 0.04 * n) * TICK_RATE * WIDE / ticks, top + HIGH - 4 - (HIGH - 8) * np.clip((p + 60) / 60, 0, 1))
            for n, p in enumerate(powers)
        ]
        pen.line(points, fill=(226, 190, 120))
    pen.text((2, top + HIGH - 12), f"{begin / TICK_RATE:.0f} s", fill=(150, 150, 150))


def mix(name: str, wav: Path | None) -> str:
    """Play, measure and draw a level's winning recording; `wav`: write its loudest minute there."""
    heard = play(name)
    draw(heard, ROOT / "docs" / "art" / "mix.png")
    if wav is not None:
        begin = loudest(heard, 60.0) * TICK
        soundfile.write(wav, np.clip(heard.all[begin : begin + 60 * RATE], -1, 1), RATE, subtype="PCM_16")
    return report(heard)
