"""How somebody wants the game to look, sound and be shown."""

from pathlib import Path
from typing import Annotated

import msgspec

from game.store.files import read_checked, write_json

Share = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
VERSION = 1


class Settings(msgspec.Struct):
    """All of them; volumes and strengths are 0..1."""

    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)] = VERSION
    sound: Share = 0.9
    music: Share = 0.8
    shake: Share = 1.0
    flash: Share = 1.0
    captions: bool = False
    full_screen: bool = False
    language: Annotated[str, msgspec.Meta(pattern="^[a-z]{2}$")] = "en"


class SettingsFile:
    """The settings with the file they are kept in."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "settings.json"
        self.values = read_checked(self.file, Settings)

    def save(self) -> bool:
        """Keeps them; False when the disk does not take them."""
        return write_json(self.file, self.values)
