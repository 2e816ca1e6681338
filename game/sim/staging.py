"""While a cutscene is on: it holds the figure's buttons, nobody is hurt, and holding a button skips it."""

from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.kit.routine import Routine, Script
from game.sim.actions import NOTHING, Actions, Button
from game.sim.events import SceneBegan, SceneEnded
from game.sim.people import Person
from game.sim.scripts import Scene

if TYPE_CHECKING:
    from game.sim.world import World

SKIP_TICKS = 42  # for so long a button is held to skip
SKIPS = Button.JUMP | Button.USE | Button.FIRE
SHELTER = 3  # ticks of i-frames that everyone has, always anew


class Staging:
    """Whose hands move the figure: the player's, or the scene's."""

    def __init__(self) -> None:
        self.scene: Scene | None = None
        self.hands = NOTHING  # what the scene holds for the figure
        self.camera: Point | None = None  # where the scene has the camera look, if not at the figure
        self.pressed = 0  # ticks for which the player has held a button that skips
        self._fresh = False  # was everything let go since the scene began?
        self._stale = Button(0)  # what has been held since a scene was skipped: it is not meant for the figure

    @property
    def skipping(self) -> float:
        """How far it is skipped already, 0..1."""
        return min(1.0, self.pressed / SKIP_TICKS)

    def read(self, actions: Actions) -> Actions:
        """What the figure feels of this tick's actions."""
        if self.scene is None:
            if not self._stale:
                return actions
            self._stale &= actions.buttons
            return Actions(actions.buttons & ~self._stale, actions.aim)
        wants = bool(actions.buttons & SKIPS)
        self._fresh = self._fresh or not wants
        self.pressed = self.pressed + 1 if wants and self._fresh else 0
        return self.hands

    def keep(self, buttons: Button) -> None:
        """The figure holds these until a verb gives its hands something else to do."""
        self.hands = Actions(buttons)

    def perform(self, world: "World", scene: Scene) -> Script:
        """Plays a scene to its end, or, if it holds the figure, until it is skipped."""
        if scene.holds:
            yield from self._hold(world, scene)
        else:
            yield from scene.play(world)
        self.camera = None
        scene.end(world)
        world.progress.flags[scene.flag] = 1

    def _hold(self, world: "World", scene: Scene) -> Script:
        self.scene, self.hands, self.pressed, self._fresh = scene, NOTHING, 0, False
        world.emit(SceneBegan(scene.name))
        routine = Routine(scene.play(world))
        while not routine.done and self.pressed < SKIP_TICKS:
            for person in world.each(Person):
                person.safe_ticks = max(person.safe_ticks, SHELTER)
            routine.step()
            yield 1
        routine.stop()
        self._stale = SKIPS if self.pressed else Button(0)
        self.scene, self.hands = None, NOTHING
        world.emit(SceneEnded(scene.name))

    def state(self) -> tuple[object, ...]:
        """For the hash."""
        return self.scene.name if self.scene else "", int(self.hands.buttons), self.hands.aim, self.pressed, int(self._stale)
