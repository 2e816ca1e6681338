"""While a cutscene or a conversation is on: it holds the figure's buttons and nobody is hurt. Holding a button skips a cutscene."""

from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.kit.routine import Routine, Script
from game.sim.actions import NOTHING, Actions, Button
from game.sim.box import PRESSES, Box
from game.sim.events import BoxClosed, CameraCalled, Letterboxed, SceneBegan, SceneEnded
from game.sim.people import Person
from game.sim.scripts import Scene, nothing

if TYPE_CHECKING:
    from game.sim.world import World

SKIP_TICKS = 42  # for so long a button is held to skip
SKIPS = PRESSES
SHELTER = 3  # ticks of i-frames that everyone has, always anew
CONVERSATION = "conversation"  # name of what holds the figure while people talk to it


class Staging:
    """Whose hands move the figure: the player's, or the scene's."""

    def __init__(self) -> None:
        self.scene: Scene | None = None
        self.box: Box | None = None  # what waits for the player
        self.hands = NOTHING  # what the scene holds for the figure
        self.camera: Point | None = None  # where the scene has the camera look, if not at the figure
        self.keeps_camera = False  # until the scene is over
        self.narrow = False  # does the picture have bars though no cutscene is on?
        self.pressed = 0  # ticks for which the player has held a button that skips
        self._fresh = False  # was everything let go since the scene began?
        self._stale = Button(0)  # what has been held since a scene was skipped: it is not meant for the figure

    @property
    def busy(self) -> bool:
        """Are the figure's hands not the player's?"""
        return self.scene is not None or self.box is not None

    @property
    def skippable(self) -> bool:
        """Does holding a button skip what is on?"""
        return self.scene is not None and self.scene.name != CONVERSATION

    @property
    def skipping(self) -> float:
        """How far it is skipped already, 0..1."""
        return min(1.0, self.pressed / SKIP_TICKS) if self.skippable else 0.0

    def read(self, actions: Actions) -> Actions:
        """What the figure feels of this tick's actions."""
        if not self.busy:
            if not self._stale:
                return actions
            self._stale &= actions.buttons
            return Actions(actions.buttons & ~self._stale, actions.aim)
        if self.box is not None:
            self.box.read(actions.buttons)
        wants = bool(actions.buttons & SKIPS)
        self._fresh = self._fresh or not wants
        self.pressed = self.pressed + 1 if wants and self._fresh else 0
        return self.hands

    def keep(self, buttons: Button) -> None:
        """The figure holds these until a verb gives its hands something else to do."""
        self.hands = Actions(buttons)

    # -- scenes

    def perform(self, world: "World", scene: Scene) -> Script:
        """Plays a scene to its end, or, if it holds the figure, until it is skipped; one after the other."""
        if scene.holds:
            if self.busy:
                yield lambda: not self.busy
            yield from self._hold(world, scene)
        else:
            yield from scene.play(world)
        self.camera = None
        scene.end(world)
        world.progress.flags[scene.flag] = 1

    def converse(self, world: "World", script: Script) -> Script:
        """People talk to the figure: `script` (verbs: `tell`, `choose`) holds it like a scene, but leaves no flag and is not skipped.

        It is broken off when the figure dies.
        """
        if self.busy:
            yield lambda: not self.busy
        yield from self._hold(world, Scene(CONVERSATION, lambda _world: script, nothing, nothing))
        self.camera = None

    def _hold(self, world: "World", scene: Scene) -> Script:
        self.scene, self.hands, self.pressed, self._fresh = scene, NOTHING, 0, False
        if self.skippable:
            world.emit(SceneBegan(scene.name))
        routine = Routine(scene.play(world))
        while not routine.done and not self._given_up(world):
            self.shelter(world)
            routine.step()
            yield 1
        self._answer(routine)
        routine.stop()
        self._stale = SKIPS if self.pressed else Button(0)
        self._leave(world, scene)

    def _given_up(self, world: "World") -> bool:
        """Is nobody there any more for whom it would go on?"""
        return self.pressed >= SKIP_TICKS if self.skippable else not awaited(world)

    def _answer(self, routine: Routine) -> None:
        """Who skips a question has taken its first answer."""
        if self.skippable and self.box is not None and self.box.asks:
            self.box.at, self.box.done = 0, True
            routine.step()

    def _leave(self, world: "World", scene: Scene) -> None:
        """The figure is the player's again, and the picture as before."""
        if self.camera is not None and self.keeps_camera:
            world.emit(CameraCalled(*self.camera, 0))
        if self.narrow:
            world.emit(Letterboxed(False))
        self.keeps_camera = self.narrow = False
        told, self.scene, self.hands = self.skippable, None, NOTHING
        if told:
            world.emit(SceneEnded(scene.name))

    def shelter(self, world: "World") -> None:
        """For the moment nobody is hurt."""
        for person in world.each(Person):
            person.safe_ticks = max(person.safe_ticks, SHELTER)

    # -- boxes

    def close(self, world: "World", box: Box) -> None:
        """It is read, or broken off; what is held now is not meant for the figure."""
        if self.box is not box:
            return
        self.box = None
        if self.scene is None:
            self._stale = SKIPS
        world.emit(BoxClosed(box.keys[box.at] if box.asks and box.done else ""))

    def state(self) -> tuple[object, ...]:
        """For the hash."""
        scene = self.scene.name if self.scene else ""
        box = self.box.state() if self.box is not None else ()
        return scene, int(self.hands.buttons), self.hands.aim, self.pressed, int(self._stale), *box


def awaited(world: "World") -> bool:
    """Is there a living figure whom something can be said to?"""
    return world.hero is not None and world.hero.life > 0
