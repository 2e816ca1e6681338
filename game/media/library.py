"""Every sheet of the game and every backdrop, read when first asked for; a missing sheet is named once and then drawn as a plain box."""

from pathlib import Path

import pygame

from game.media.backdrops import Layers, Movers, decode, load_backdrop, load_movers
from game.media.errors import MediaError
from game.media.sheets import Animation, Sheet, SheetFile, load_sheet
from game.sim.level import LevelData

PORTRAITS = "portraits"  # the sheet of all who speak
HEROES = {"zuru", "killy"}  # whom play may put in anyone's place anywhere
BOX = SheetFile((16, 32), (8, 32), {"box": Animation((0,))})


class Library:
    """Sheets by name. `problems` holds a sentence for each that could not be read."""

    def __init__(self, assets: Path) -> None:
        self.assets = assets
        self.problems: list[str] = []
        self._sheets: dict[str, Sheet] = {}
        self._absent: set[str] = set()  # looked for in vain
        self._backdrops: dict[Path, tuple[Layers, Movers]] = {}

    def sheet(self, name: str) -> Sheet:
        """The sheet of this name; a box instead of one that is missing or wrong."""
        found = self._sheets.get(name)
        if found is None:
            found = self._sheets[name] = self._load(name)
        return found

    def optional(self, name: str) -> Sheet | None:
        """The sheet of this name, or None when there is no such file."""
        if name not in self._sheets and name not in self._absent and not (self.assets / "sprites" / f"{name}.toml").is_file():
            self._absent.add(name)
        return None if name in self._absent else self.sheet(name)

    def load_for(self, level: LevelData) -> None:
        """Reads every sheet now that play in this level may show, so that none is read in the middle of it: all, but for people whom
        the level does not name."""
        named = {value for thing in level.things for value in thing.props.values() if isinstance(value, str)}
        strangers = {who for who in self.sheet(PORTRAITS).data.animations if "_" not in who} - named - HEROES
        for file in sorted((self.assets / "sprites").glob("*.toml")):
            if file.stem.split("_")[0] not in strangers:
                self.sheet(file.stem)

    def expect(self, folder: Path) -> None:
        """A backdrop will be asked for in a moment: it is decoded meanwhile."""
        if folder not in self._backdrops:
            decode(folder)

    def backdrop(self, folder: Path) -> tuple[Layers, Movers]:
        """The layers of a place with their pictures, and what moves among them. Raises MediaError."""
        found = self._backdrops.get(folder)
        if found is None:
            found = self._backdrops[folder] = load_backdrop(folder), load_movers(folder)
        return found

    def read_again(self, file: Path) -> None:
        """This file was changed: what is kept of it is read anew. Raises MediaError; then what was known of it stays."""
        name, folder = file.stem, file.parent
        if folder in self._backdrops:
            self._backdrops[folder] = load_backdrop(folder), load_movers(folder)
        elif folder == self.assets / "sprites" and (name in self._sheets or name in self._absent):
            self._sheets[name] = load_sheet(folder, name)
            self._absent.discard(name)

    def _load(self, name: str) -> Sheet:
        try:
            return load_sheet(self.assets / "sprites", name)
        except MediaError as wrong:
            self.problems.append(str(wrong))
            return _box(name)


def _box(name: str) -> Sheet:
    image = pygame.Surface(BOX.cell, pygame.SRCALPHA)
    pygame.draw.rect(image, (200, 60, 160), image.get_rect(), 1)
    return Sheet(name, image.convert_alpha(), BOX)
