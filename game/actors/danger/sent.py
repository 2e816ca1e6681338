"""One who was sent: while it is unfinished nobody sees it, and when it has lost its prey it is called back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.actors.danger.places import Place
from game.actors.danger.roster import Kind
from game.sim.picture import Picture, out_of_view
from game.sim.toppled import FORM_TICKS

if TYPE_CHECKING:
    from game.sim.hero import Hero
    from game.sim.world import World

SHOWS = 44.0  # px outside of what may be seen at which somebody unfinished goes back into structure
REST = 24  # ticks before one that is whole may attack
LOOK = 10  # ticks between two looks whether the figure could see it


@dataclass(eq=False)
class Sent:
    """`one` can `form` and `give_chase`; it came out of `place`, from `behind` or not."""

    one: Any
    kind: Kind
    place: Place
    behind: bool
    age: int = 0  # ticks since it was called; in the first of them it comes into the world
    away: int = 0  # ticks for which the figure has not seen it

    @property
    def forming(self) -> bool:
        """Is it still being built?"""
        return self.age <= FORM_TICKS

    @property
    def engaged(self) -> bool:
        """Is it a part of the fight?"""
        return self.away < self.kind.lost

    @property
    def secret(self) -> bool:
        """Has the player no business seeing it being built?"""
        return self.place.seam is None or not self.place.seam.shown

    def tick(self, world: "World", hero: "Hero", picture: Picture) -> bool:
        """One tick of being watched. False when it has to go: unfinished as the picture comes near, or lost where nobody sees it."""
        self.age += 1
        if self.age == 1:
            self.one.form(world)
        elif self.age == FORM_TICKS + 1:
            self.one.give_chase(world, REST)
        if self.forming:
            return not self.secret or out_of_view(picture.area, self.place.at, SHOWS)
        if self.age % LOOK == 0:
            middle = self.one.line_at()
            seen = not out_of_view(picture.area, middle, 0.0) and world.physics.sees(middle, hero.eyes)
            self.away = 0 if seen else self.away + LOOK
        return self.engaged or not out_of_view(picture.area, self.one.line_at(), SHOWS)
