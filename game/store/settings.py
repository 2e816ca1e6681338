"""How somebody wants the game to look, sound and be shown."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec

from game.store.files import read_checked, write_json

Share = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
AudioBuffer = Literal[256, 512, 1024]
AUDIO_BUFFERS: tuple[AudioBuffer, ...] = (256, 512, 1024)
PadSigns = Literal["auto", "xbox", "playstation", "switch"]
PAD_SIGNS: tuple[PadSigns, ...] = ("auto", "xbox", "playstation", "switch")
TextPace = Literal["slow", "normal", "fast", "at_once"]
TEXT_PACES: tuple[TextPace, ...] = ("slow", "normal", "fast", "at_once")
VERSION = 1


class Settings(msgspec.Struct):
    """All of them; volumes and strengths are 0..1, `audio_buffer` is in samples (44100 a second)."""

    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)] = VERSION
    sound: Share = 0.9
    music: Share = 0.8
    audio_buffer: AudioBuffer = 512
    shake: Share = 1.0
    flash: Share = 1.0
    captions: bool = False
    text_pace: TextPace = "normal"
    full_screen: bool = False
    pad_signs: PadSigns = "auto"
    language: Annotated[str, msgspec.Meta(pattern="^[a-z]{2}$")] = "en"


class SettingsFile:
    """The settings with the file they are kept in; `first` when there was none yet."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "settings.json"
        self.first = not self.file.exists()  # nobody has set anything yet
        self.read = read_checked(self.file, Settings)
        self.values = self.read.value

    def save(self) -> bool:
        """Keeps them; False when the disk does not take them."""
        return write_json(self.file, self.values)
