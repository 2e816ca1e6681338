"""Cutscenes by name: a generator that is given the world; a map's `Trigger` starts it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.kit.routine import Script

if TYPE_CHECKING:
    from game.sim.world import World

Scene = Callable[["World"], Script]
SCENES: dict[str, Scene] = {}


def cutscene(name: str) -> Callable[[Scene], Scene]:
    """Decorator: the generator function is known to triggers as `name`."""

    def register(scene: Scene) -> Scene:
        SCENES[name] = scene
        return scene

    return register
