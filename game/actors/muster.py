"""Here companions who stayed behind are with her again."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.actors.companion.companion import Companion
from game.actors.companion.party import mortal
from game.actors.post import Post, flag, left
from game.kit.geometry import Point
from game.sim.footing import foot_at
from game.sim.spawn import Ref, spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World

FIRST, APART = 0.2, 0.27  # share of the area at which the first begins, and that lies between two


@spawnable("Muster")
@dataclass(eq=False)
class Muster(Zone):
    """When the figure comes in, those named in `who` (`tae fusata`; nobody: all of them) leave their posts and come: unseen, by way of `at`
    (a link to a Post or any other object; none: this area), or on foot if they are near. `mortal`: from now on they can die.
    It counts for good from the next checkpoint on."""

    who: str = ""
    at: Ref = Ref(0)
    mortal: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        self.names = tuple(self.who.split())

    def entered(self, world: "World") -> None:
        """Calls those who can come."""
        for companion in world.each(Companion):
            if companion.life > 0 and (not self.names or companion.who in self.names):
                self._call(world, companion)

    def _call(self, world: "World", companion: Companion) -> None:
        progress = world.progress
        if self.mortal:
            companion.mortal = True
            progress.pledge(mortal(companion.who), 1)
        who = companion.who
        kept = progress.flags.get(flag(who), 0)
        if kept == progress.pledged.get(left(who), progress.flags.get(left(who))):
            kept = 0  # called away from there already
        for post in world.each(Post):
            if post is companion.post or post.place.oid == kept:
                post.release(who)
        if kept:
            progress.pledge(left(who), kept)
        if companion.stays or companion.held or kept:
            companion.called(self._spot(world, companion))

    def _spot(self, world: "World", companion: Companion) -> Point:
        """Spread over the area of the place where they gather."""
        place = world.level.thing(self.at) or self.place
        share = (FIRST + APART * companion.rank) % 1.0
        x, y = place.x + place.w * share, place.y + place.h
        return foot_at(world, x, y) or foot_at(world, place.x + place.w / 2, y) or (x, y)
