"""Getting about by buttons alone: `walker` plans and watches, `moves` knows which move makes which leg of a way."""

from game.autoplay.walking.state import State, Walk
from game.autoplay.walking.walker import Walker

__all__ = ["State", "Walk", "Walker"]
