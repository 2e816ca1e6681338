"""SDL's mixer in numpy: what the game would send to the loudspeakers, as samples, without a device and without a clock."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import soundfile

from .lib import RATE, Signal

STEPS = 128
"""Of a channel's volume, as SDL has it."""

FADE = 0.05
"""Seconds of a loop's fade-in."""


class Sound:
    """A decoded file; `name` is its stem."""

    def __init__(self, file: Path) -> None:
        """Decode it, whole, to two channels."""
        self.name = file.stem
        x = np.asarray(soundfile.read(file, dtype="float32")[0])
        self.samples = np.stack([x, x], axis=1) if x.ndim == 1 else x
        self.playing = 0

    def get_length(self) -> float:
        """Return how long it is, in seconds."""
        return len(self.samples) / RATE

    def get_num_channels(self) -> int:
        """Return how many channels play it."""
        return self.playing


class Channel:
    """One voice of the mixer."""

    def __init__(self) -> None:
        """Be silent."""
        self.sound: Sound | None = None
        self.at, self.loops, self.gain, self.fade = 0, False, (1.0, 1.0), 0

    def play(self, sound: Sound, loops: int = 0, fade_ms: int = 0) -> None:
        """Begin a sound in place of what was played."""
        self.stop()
        self.sound, self.at, self.loops, self.fade = sound, 0, loops < 0, fade_ms * RATE // 1000
        sound.playing += 1

    def set_volume(self, left: float, right: float | None = None) -> None:
        """Set the volumes of both ears, in SDL's steps."""
        both = (left, left if right is None else right)
        self.gain = (round(both[0] * STEPS) / STEPS, round(both[1] * STEPS) / STEPS)

    def get_busy(self) -> bool:
        """Tell whether it plays."""
        return self.sound is not None

    def stop(self) -> None:
        """Be silent at once."""
        if self.sound is not None:
            self.sound.playing -= 1
        self.sound = None

    def render(self, size: int) -> Signal:
        """Return the next samples of it, and go on by as many."""
        assert self.sound is not None
        x = self.sound.samples
        if self.loops:
            piece = x[np.arange(self.at, self.at + size) % len(x)]
        else:
            piece = np.zeros((size, 2), np.float32)
            part = x[self.at : self.at + size]
            piece[: len(part)] = part
        if self.at < self.fade:
            piece = piece * np.minimum(1, np.arange(self.at, self.at + size) / self.fade)[:, None]
        self.at += size
        if not self.loops and self.at >= len(x):
            self.stop()
        return piece * np.array(self.gain)


class Mixer:
    """All channels; it stands in for `pygame` in the modules of `game.sound`."""

    error = RuntimeError

    def __init__(self) -> None:
        """Have no channels yet."""
        self.channels: list[Channel] = []
        self.mixer = SimpleNamespace(
            Sound=Sound, Channel=self.channels.__getitem__, init=lambda *_, **__: None, quit=lambda: None, get_init=lambda: None,
            set_num_channels=lambda count: self.channels.extend(Channel() for _ in range(count)),
        )  # fmt: skip

    def busy(self) -> list[tuple[str, Channel]]:
        """Return the channels that play, with the names of their sounds."""
        return [(channel.sound.name, channel) for channel in self.channels if channel.sound is not None]
