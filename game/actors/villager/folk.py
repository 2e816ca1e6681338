"""What the people of a place know together: who is near the figure, to whom it can talk, and what has just happened."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.actors.spot import Spot
from game.actors.villager import talking
from game.kit.geometry import Point
from game.sim.actions import Button
from game.sim.events import Cue, Given
from game.sim.picture import HEIGHT, WIDTH
from game.sim.talks import speech_for
from game.sim.traits import Settler

if TYPE_CHECKING:
    from game.actors.villager.villager import Villager
    from game.sim.hero import Hero
    from game.sim.world import World

ROUND = 16  # ticks, at least, in which everyone's turn comes once
NEAR, AGAIN = 120.0, 80.0  # px beyond the widest picture within which one lives tick by tick, and px more until that ends
REACH, LEVEL, BEHIND = 34.0, 12.0, 14.0  # px to both sides, up and down, within which one talks; px that a back counts more
PRESSED, STANDS = 3, 20.0  # ticks for which a press counts; px/s
EVERY = 4  # ticks between two looks who it could be
HEARD, HEARD_UP = 250.0, 80.0  # px within which a remark in passing is for the figure
SILENCE, EAGER = 420, 160  # ticks after one, until the next; and while rations are given
SEEN, SEEN_UP, HEED, CHEER = 230.0, 80.0, 70, 5  # px within which a ration given is looked at; ticks; every so many someone speaks
HEARD_FAR = {"village_bell": (640.0, "idle"), "plate_shatters": (210.0, "play"), "plate_lands": (110.0, "idle")}  # px, children's gesture


@dataclass(eq=False)
class Folk(Settler):
    """One for all of them, in every world with villagers (`world.only(Folk)`). It is asked at a tick's end."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.people: list[Villager] = []
        self.spots: dict[str, Spot] = {}
        self.lived: dict[int, int] = {}  # by id, the tick up to which it has lived
        self.next: Villager | None = None  # to whom one would talk now
        self.spoke = -SILENCE  # tick in which somebody last said something by themselves
        self.given_at = -SILENCE  # ... in which a ration was last given

    def begin(self, world: "World") -> None:
        """Where one can be."""
        self.spots = {spot.place.name: spot for spot in reversed(world.each(Spot)) if spot.place.name}

    def know(self, world: "World", villager: "Villager") -> None:
        """One more. It rests until the figure is near."""
        self.people.append(villager)
        self.lived[villager.id] = world.tick
        world.rest(villager)

    def settle(self, world: "World") -> None:
        """Whose turn is it, who is near, and what was given."""
        hero, people = world.hero, self.people
        if world.tick <= 1:
            for villager in people:
                self._turn(world, villager, hero)
        turn = world.tick % max(ROUND, len(people))
        if turn < len(people):
            self._turn(world, people[turn], hero)
        if hero is not None:
            self._company(world, hero)
        for event in world.events:
            if isinstance(event, Given):
                self.given_at = world.tick
                self._given(event)
            elif isinstance(event, Cue) and event.name in HEARD_FAR:
                self._heard(event, *HEARD_FAR[event.name])

    def _turn(self, world: "World", villager: "Villager", hero: "Hero | None") -> None:
        """Is it near enough to live tick by tick? Else it lives on by what has passed."""
        if villager.talking:
            return
        if not villager.awake:
            villager.live(world, float(world.tick - self.lived[villager.id]))
        self.lived[villager.id] = world.tick
        near = hero is not None and self._near(world, (hero.x, hero.y), villager)
        if near and not villager.awake:
            world.wake(villager)
        elif villager.awake and not near:
            world.rest(villager)
        villager.awake = near

    @staticmethod
    def _near(world: "World", hero: Point, villager: "Villager") -> bool:
        """May it be seen soon?"""
        margin = NEAR + (AGAIN if villager.awake else 0.0)
        return any(
            abs(at[0] - villager.x) < WIDTH / 2 + margin + WIDTH / 4 and abs(at[1] - villager.y) < HEIGHT / 2 + margin + HEIGHT / 4
            for at in (hero, world.staging.camera or hero)
        )

    # -- talking

    def _company(self, world: "World", hero: "Hero") -> None:
        """Finds whom one can talk to, and begins when one does."""
        if world.tick % EVERY == 0:
            self._choose(world, hero)
            self._remark(world, hero)
        one = self.next
        if one is None or world.staging.busy or not world.pad.pressed(Button.USE, PRESSED) or not self._in_reach(hero, one):
            return
        speech = speech_for(world.level.talks, one.who, world.progress.flags)
        if speech is not None and hero.grounded and hero.life > 0:
            world.pad.consume(Button.USE)
            one.talking = True
            world.run(world.staging.converse(world, talking.converse(world, one, speech)))

    def _choose(self, world: "World", hero: "Hero") -> None:
        talks, flags = world.level.talks, world.progress.flags
        able = hero.grounded and hero.life > 0 and not world.staging.busy
        close = [v for v in self.people if v.awake and self._in_reach(hero, v)] if able else []
        close = [v for v in close if _listens(v, hero) and speech_for(talks, v.who, flags) is not None]
        before, self.next = self.next, min(close, key=lambda v: (_far(hero, v), v.id), default=None)
        if before is not None:
            before.sign = False
        if self.next is not None:
            self.next.sign = True

    @staticmethod
    def _in_reach(hero: "Hero", villager: "Villager") -> bool:
        return abs(villager.x - hero.x) < REACH and abs(villager.y - hero.y) < LEVEL

    def _remark(self, world: "World", hero: "Hero") -> None:
        """Somebody near may have something to say by themselves."""
        talks = world.level.talks
        silence = EAGER if world.tick < self.given_at + EAGER else SILENCE
        if world.tick < self.spoke + silence or world.staging.busy or not talks or hero.life <= 0:
            return
        for villager in self.people:
            if not villager.awake or abs(villager.x - hero.x) > HEARD or abs(villager.y - hero.y) > HEARD_UP or villager.pose == "sleep":
                continue
            speech = speech_for(talks, villager.who, world.progress.flags, aside=True)
            if speech is not None:
                self.spoke = world.tick
                world.run(talking.remark(world, villager, speech))
                return

    def _given(self, event: Given) -> None:
        """Whoever stands near looks; at every fifth one somebody has to say so with their hands."""
        for number, villager in enumerate(self.people):
            if villager.awake and abs(villager.x - event.x) < SEEN and abs(villager.y - event.y) < SEEN_UP:
                cheers = event.count % CHEER == 0 and number % 3 == event.count // CHEER % 3
                villager.heed(event.x, HEED, "talk" if cheers else "idle")

    def _heard(self, cue: Cue, radius: float, gesture: str) -> None:
        """Whoever stands within `radius` px of it looks there, the children with a gesture."""
        for villager in self.people:
            if villager.awake and abs(villager.x - cue.x) < radius and abs(villager.y - cue.y) < radius:
                villager.heed(cue.x, HEED, gesture if "play" in villager.nature.poses else "idle")

    def state(self) -> tuple[Any, ...]:
        """All it knows."""
        return tuple(self.lived.values()), self.next.id if self.next is not None else 0, self.spoke, self.given_at


def _listens(villager: "Villager", hero: "Hero") -> bool:
    """Can it be talked to? Not on a ladder, nor asleep; who runs only by one who stands."""
    busy = villager.talking or villager.shown == "ladder" or (villager.pose == "sleep" and villager.rests)
    return not busy and not (villager.way and villager.runs and abs(hero.vx) > STANDS)


def _far(hero: "Hero", villager: "Villager") -> float:
    """px, more for one behind the figure's back."""
    dx = villager.x - hero.x
    return abs(dx) + (BEHIND if dx * hero.facing < 0 else 0.0)
