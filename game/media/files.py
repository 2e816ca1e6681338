"""Reading a file of `assets/` into a typed value or a picture, or saying in one sentence why not."""

import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import pygame

from game.media.ahead import decoded
from game.media.errors import MediaError

T = TypeVar("T")


def read_toml(file: Path) -> dict[str, Any]:
    """A TOML file as plain tables. Raises MediaError."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as wrong:
        raise MediaError(file, "the file is missing or cannot be read") from wrong
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise MediaError(file, f"it is not valid TOML ({wrong})") from wrong


def read_as(kind: type[T], file: Path) -> T:
    """A TOML file as a typed value. Raises MediaError that names the field."""
    try:
        return msgspec.convert(read_toml(file), kind)
    except msgspec.ValidationError as wrong:
        raise MediaError(file, str(wrong).rstrip(".")) from wrong


def read_picture(file: Path) -> pygame.Surface:
    """A picture with alpha, in the format of the window, which has to exist. Raises MediaError."""
    try:
        return decoded(file).convert_alpha()
    except FileNotFoundError as wrong:
        raise MediaError(file, "the picture is missing") from wrong
    except pygame.error as wrong:
        raise MediaError(file, f"the picture cannot be read ({wrong})") from wrong
