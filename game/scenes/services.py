"""What every scene is handed: devices, sound, settings, what was kept, words, and the window's one switch."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from game.controls.controls import Controls
from game.controls.names import PadKind
from game.media.text import Words
from game.scenes.aside import Aside
from game.sim.level import LevelData
from game.sound.sound import Sound
from game.store.recordings import Recordings
from game.store.saves import SaveFile
from game.store.settings import SettingsFile
from game.store.ways import KeptWays

if TYPE_CHECKING:
    from game.scenes.editing import Editing


class Window(Protocol):
    """What scenes may ask of the window."""

    @property
    def full_screen(self) -> bool:
        """Does it fill the screen?"""

    def toggle_full_screen(self) -> None:
        """Fills the screen, or goes back to a window."""


@dataclass(frozen=True)
class Chapter:
    """What a level is called in the story: its number (0: none) and the text key of its title.

    `home`: what was found in it is brought to the village.
    """

    number: int
    title: str
    home: bool = False


@dataclass
class Services:
    """Handed from `app` to every scene; there are no globals. `story` gives the levels' names, in the order in which they are told."""

    controls: Controls
    sound: Sound
    settings: SettingsFile
    saves: SaveFile
    recordings: Recordings
    ways: KeptWays
    text: Words
    window: Window
    assets: Path
    load_level: Callable[[str], LevelData]
    chapter: Callable[[str], Chapter]
    story: Callable[[], tuple[str, ...]]
    seed: Callable[[], int]
    aside: Aside = field(default_factory=Aside)
    editing: "Editing | None" = None  # for those who build levels: what is saved comes into the running game

    def apply_settings(self) -> None:
        """The settings were changed."""
        values = self.settings.values
        self.text.speak(values.language)
        self.sound.volumes(values.sound, values.music)
        self.sound.buffer(values.audio_buffer)
        self.controls.pad_signs = None if values.pad_signs == "auto" else PadKind(values.pad_signs)
