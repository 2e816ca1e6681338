"""A small driver: hold buttons, or hold them until something can be seen. Everything that is held is recorded."""

from collections.abc import Callable
from math import atan2, cos, degrees, radians, sin
from typing import Any, TypeVar

from game import __version__
from game.actors.player.doing import Doing
from game.actors.player.harpoon import REACH
from game.kit.geometry import Point, distance
from game.maps import catalogue
from game.session import Session
from game.sim.actions import FULL_TURN, Actions, Button
from game.sim.events import ChapterEnded, CheckpointReached, Event, HeroDied, ObjectiveReached
from game.sim.physics import ANYTHING
from game.sim.replay import LETTERS, Recorder, fingerprint
from game.sim.sameness import Witness

E = TypeVar("E", bound=Event)
MOST = 600  # ticks that one step may take
REPRESS = 3  # ticks for which a button is let go before it is pressed anew
EASY_REACH = REACH * 0.9  # px that a person dares to shoot


class Stuck(Exception):
    """A step of a route did not come to what it waits for."""


class Route:
    """One run through a level, recorded. `side` is 1 to the right, -1 to the left; distances are px."""

    def __init__(self, level: str, seed: int = 1, entry: str = "") -> None:
        data = catalogue.level(level)
        self.session = Session(data, seed, entry)
        begins = self.session.progress.checkpoint
        self.recorder = Recorder(level, seed, begins, map=fingerprint(data), game=__version__, kept=self.session.began)
        self._witness = Witness(self.recorder)
        self.events: list[tuple[int, Event]] = []  # (tick, what happened)
        self.guard: Callable[[Actions], Actions] | None = None  # adds a shot to what is held

    # -- buttons

    def step(self, letters: str = "", aim: float | None = None) -> None:
        """One tick with these buttons; `aim` in degrees."""
        buttons = Button(0)
        for letter in letters:
            buttons |= LETTERS[letter]
        self.play(Actions(buttons, None if aim is None else round(aim * 10) % FULL_TURN))

    def play(self, actions: Actions) -> None:
        """One tick with these actions. A beat or lantern that was reached becomes a claim."""
        if self.guard is not None:
            actions = self.guard(actions)
        events = self.session.step(actions)
        self.recorder.add(actions)
        self.events += [(self.tick, event) for event in events]
        self._witness.look(self.session)
        for event in events:
            self._claim(event)

    def _claim(self, event: Event) -> None:
        if isinstance(event, ObjectiveReached):
            self.recorder.claim(beat=event.name)
        elif isinstance(event, CheckpointReached):
            self.recorder.claim(checkpoint=event.name)
        elif isinstance(event, HeroDied):
            self.recorder.claim(life=0)
        elif isinstance(event, ChapterEnded):
            self.recorder.claim(ended="yes", deaths=self.session.progress.deaths, hash=self.session.hash())

    def hold(self, letters: str, ticks: int = 1, aim: float | None = None) -> None:
        """Holds these buttons for so many ticks."""
        for _ in range(ticks):
            self.step(letters, aim)

    def until(self, letters: str, seen: Callable[[], object], most: int = MOST, aim: float | None = None) -> int:
        """Holds these buttons until something is seen; how many ticks that took. Raises Stuck after `most`."""
        for tick in range(most):
            if seen():
                return tick
            self.step(letters, aim)
        if seen():
            return most
        raise Stuck(f"tick {self.tick}: held '{letters}' for {most} ticks in vain, {self.where()}")

    def press(self, letters: str, held: str = "", aim: float | None = None) -> None:
        """Presses these buttons anew while others stay held."""
        self.hold(held, REPRESS, aim)
        self.step(held + letters, aim)

    # -- what can be seen

    @property
    def tick(self) -> int:
        """How many ticks have been played."""
        return self.session.tick

    @property
    def hero(self) -> Any:
        """The figure under control."""
        return self.session.world.hero

    @property
    def x(self) -> float:
        """Where she stands, px."""
        return self.hero.x

    @property
    def y(self) -> float:
        """The height of her feet, px, downwards."""
        return self.hero.y

    @property
    def dead(self) -> bool:
        """Is she lying there?"""
        return self.hero.life <= 0

    def where(self) -> str:
        """Where she is and what she does, for a message."""
        hero = self.hero
        tile = f"tile {hero.x / 16:.1f},{hero.y / 16:.1f}"
        return f"at {hero.x:.0f},{hero.y:.0f} ({tile}), {hero.doing.state.name}, {hero.vx:.0f},{hero.vy:.0f} px/s, life {hero.life}"

    def does(self, *doing: Doing) -> bool:
        """Is she busy with one of these?"""
        return self.hero.doing.among(*doing)

    def stands(self) -> bool:
        """Has she ground under her feet?"""
        return self.hero.grounded and self.does(Doing.FREE)

    def hangs(self) -> bool:
        """Do her hands hold a lip?"""
        return self.does(Doing.HANG)

    def swings(self) -> bool:
        """Does she hang on her line?"""
        return self.does(Doing.LINE)

    def solid(self, dx: float, dy: float) -> bool:
        """Is there structure (or something solid that moves) so far from her feet?"""
        x, y = round(self.x + dx), round(self.y + dy)
        return self.session.world.blocks(x, y, x + 1, y + 1)

    def floor(self, dx: float, deep: int = 20) -> bool:
        """Is there something to stand on beside her, at most so far below her feet?"""
        x, top = round(self.x + dx), round(self.y) - 4
        world = self.session.world
        edges = any(world.level.terrain.edge(x, x + 1, y) for y in range(top, top + deep))
        return edges or world.blocks(x, top, x + 1, top + deep)

    def edge(self, side: int, ahead: float = 8) -> bool:
        """Does the ground end so close in front of her?"""
        return self.stands() and not self.floor(side * ahead)

    def low(self, side: int) -> bool:
        """Does the way go on, but too low to stand?"""
        return self.solid(side * 14, -36) and not self.solid(side * 14, -12)

    def ladder(self, dy: float) -> bool:
        """Is there a ladder so far below her feet?"""
        return self.session.world.level.terrain.ladder(round(self.x), round(self.y + dy))

    def beat(self, name: str) -> bool:
        """Has this beat been reached?"""
        return name in self.session.progress.beats

    def lit(self, name: str) -> bool:
        """Would she go on from this lantern?"""
        return self.session.progress.checkpoint == name

    def fought(self, name: str) -> bool:
        """Is the fight in this zone over?"""
        return bool(self.session.progress.flags.get(f"fought.{name}"))

    def happened(self, kind: type[E], since: int = 0) -> list[tuple[int, E]]:
        """Everything of one kind since a tick, with its ticks."""
        return [(tick, event) for tick, event in self.events if tick > since and isinstance(event, kind)]

    def others(self, kind: str) -> list[Any]:
        """Everybody of one class who is there now."""
        return [a for a in self.session.world.actors if type(a).__name__ == kind]

    # -- moves a player has in the hands

    def jump(self, letters: str, most: int = 120) -> None:
        """Jumps, holding on to the button, until she stands, hangs on a lip or holds a ladder again."""
        self.press("J", letters)
        self.hold(letters + "J", 2)
        self.until(letters + "J", lambda: self.stands() or self.does(Doing.HANG, Doing.LADDER), most)

    def hop_up(self, letters: str, rise: float = 44) -> None:
        """Jumps straight up along a wall, leans towards its lip when high enough, and climbs on to it."""
        floor = self.y
        self.press("J")
        self.until("J", lambda: self.y < floor - rise or self.hero.vy > 0, 60)
        self.until("J" + letters, self.hangs, 60)
        self.climb()

    def climb(self) -> None:
        """From hanging on a lip to standing on it."""
        self.until("", lambda: self.hero.doing.ticks >= 8, 20)
        self.until("U", self.stands, 60)

    # -- the harpoon

    def aim_at(self, at: Point) -> float:
        """The angle from her hand to a point, degrees."""
        x, y = self.hero.hand
        return degrees(atan2(at[1] - y, at[0] - x)) % 360

    def hold_above(self, angles: range, reach: float = EASY_REACH) -> float | None:
        """The first of these angles (degrees) in which structure is within reach of the harpoon."""
        hand = self.hero.hand
        for angle in angles:
            end = hand[0] + cos(radians(angle)) * reach, hand[1] + sin(radians(angle)) * reach
            hit = self.session.world.physics.ray(hand, end, ANYTHING)
            if hit is not None and distance(hand, (hit.x, hit.y)) > 40:
                return angle
        return None

    def text(self) -> str:
        """The recording so far."""
        return self.recorder.text()
