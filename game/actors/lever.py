"""A lever that the figure throws, or holds, or asks a companion to."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.actors.call import Call
from game.actors.companion.asked import Errand
from game.actors.companion.companion import Companion, named
from game.kit.geometry import Point
from game.sim.actions import Button
from game.sim.actor import Actor
from game.sim.events import Cue
from game.sim.hero import Handled
from game.sim.look import AnyLook, Look
from game.sim.spawn import Ref, spawnable

if TYPE_CHECKING:
    from game.sim.world import World

REACH, HEIGHT = 20.0, 30.0  # px to both sides, and up or down to the feet, within which hands reach it
BESIDE = 12.0  # px from it at which a companion stands
THROWN = 18  # ticks of the picture
ASK_AGAIN = 120  # ticks after which one who found no way is asked again


@spawnable("Lever")
@dataclass(eq=False)
class Lever(Actor):
    """USE throws it: the flag is 1 or 0 by turns. One that is `held` sets it only while USE is held.

    `helper` names a companion who walks to it and holds it while the figure is in the linked `call`, or throws it when called from there.
    """

    flag: str = "lever"
    held: bool = False
    helper: str = ""
    call: Ref = Ref(0)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.flag:
            raise ValueError("'flag' is empty: nothing would come of it")
        self.on = False
        self.by_figure = False  # does the figure hold it?
        self.thrown = THROWN  # ticks since it was moved
        self.area: Call | None = None
        self.heard = 0  # calls that were answered
        self.errand: Errand | None = None  # of the companion that was asked
        self.asked = -ASK_AGAIN  # the tick in which it was
        self.given_up = False  # did it come to nothing? Then it has to be called anew

    def begin(self, world: "World") -> None:
        """It is as it was left, unless somebody would have to hold it."""
        self.area = next((call for call in world.each(Call) if call.place.oid == self.call and self.call), None)
        self.on = bool(world.progress.flags.get(self.flag)) and not self._is_held
        world.progress.flags[self.flag] = int(self.on)

    @property
    def _is_held(self) -> bool:
        return self.held or (self.area is not None and not self.area.use)

    def tick(self, world: "World") -> None:
        """Whose hands are at it?"""
        self.thrown = min(THROWN, self.thrown + 1)
        hand = self._hand(world)
        helped = self.area is not None and self._helper(world, self.area)
        if self._is_held:
            self._set(world, on=hand or helped)
        elif helped:
            self._set(world, on=not self.on)

    def _hand(self, world: "World") -> bool:
        """Does the figure hold it? If it is not one to be held: a press throws it."""
        hero = world.hero
        near = hero is not None and hero.life > 0 and abs(hero.x - self.x) <= REACH and abs(hero.y - self.y) <= HEIGHT
        if not near:
            self.by_figure = False
        elif world.pad.pressed(Button.USE):
            world.pad.consume(Button.USE)
            self.by_figure = self.held
            if not self._is_held:
                self._set(world, on=not self.on)
        self.by_figure = self.by_figure and world.pad.held(Button.USE)
        if hero is not None and self.by_figure:
            hero.handles = Handled("hold", world.tick, self.x)
        return self.by_figure

    def _helper(self, world: "World", area: Call) -> bool:
        """Does the companion hold it, or, of a call, throw it now?"""
        who = named(world, self.helper) if self.helper else None
        wanted = area.occupied or (area.use and area.calls > self.heard)
        if self.errand is not None and (who is None or who.asked is not self.errand):
            self.errand, self.given_up, self.heard = None, True, area.calls
        self.given_up = self.given_up and wanted
        if who is None or not wanted or self.given_up:
            if self.errand is not None:
                self.errand.over = True
            return False
        if area.use and area.calls == self.heard:
            return False
        if self.errand is None:
            self._ask(world, who)
            return False
        if not self.errand.there:
            return False
        self.heard = area.calls
        return True

    def _ask(self, world: "World", who: Companion) -> None:
        if world.tick - self.asked >= ASK_AGAIN and who.asked is None:
            self.asked = world.tick
            self.errand = who.ask(world, self._beside(world), 1)

    def _beside(self, world: "World") -> Point:
        """Where she stands: to the left of it, or where there is room."""
        for x in (self.x - BESIDE, self.x + BESIDE):
            if not world.blocks(round(x) - 8, round(self.y) - 40, round(x) + 8, round(self.y)):
                return x, self.y
        return self.x, self.y

    def _set(self, world: "World", *, on: bool) -> None:
        if on != self.on:
            self.on, self.thrown = on, 0
            world.progress.flags[self.flag] = int(on)
            world.emit(Cue(self.x, self.y - 12, "lever"))

    def looks(self) -> Iterator[AnyLook]:
        """Which way it lies. One that is held lies towards whoever holds it, to its left."""
        if self.thrown < THROWN:
            yield Look("prop_sanctuary_lever", "throw", self.thrown if self.on else THROWN - 1 - self.thrown, self.x, self.y, self._is_held)
        else:
            yield Look("prop_sanctuary_lever", "on" if self.on else "off", 0, self.x, self.y, self._is_held)

    def state(self) -> tuple[Any, ...]:
        """How it lies, who holds it, and who was asked."""
        return (*super().state(), self.on, self.by_figure, self.thrown, self.heard, self.asked, self.given_up, self.errand is not None)
