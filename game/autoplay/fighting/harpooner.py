"""What Zuru's hands do in a fight: shoot, let go, shoot again while the current holds it; tear masks off."""

from game.actors.player.harpoon import REACH, READY_AGAIN, SPEED
from game.actors.player.zuru import Zuru
from game.autoplay.fighting.aiming import Aim, ahead, before, free
from game.autoplay.fighting.eyes import Foe, near_friends
from game.autoplay.habits import Habits
from game.kit.geometry import distance
from game.kit.rng import Rng
from game.sim.actions import Button
from game.sim.world import World

SURE = REACH - 22.0  # px from which a bolt arrives
BOLT = SPEED / 60  # px per tick
SHUT = ("closed",)  # poses of a nest through which nothing goes
CALM = 150.0  # px within which nobody else may be while one pulls at a mask
PULL_FROM = 105.0  # px from a brute at which one dares to pull
AT_MASK = 30.0  # px between a bolt's head and the mask it is thought to be in
HELPLESS, OPEN, FIRST = 150.0, 80.0, 220.0  # px by which somebody helpless, or about to strike, counts as nearer
FRIENDS = 90.0  # px by which somebody at a companion counts as nearer
SHAKEN_FOR = 70  # ticks for which one counts on the current


class Harpooner:
    """One pair of hands. `act` gives what they hold, and the aim."""

    def __init__(self, habits: Habits, rng: Rng) -> None:
        self._habits = habits
        self._aim = Aim(habits, rng)
        self._ready = 0  # ticks for which the gun has been in the hand and wound
        self._held = 0  # ticks for which the line has held
        self._pressed = False
        self._mine = False  # is it this fight's bolt that is out?

    def act(self, world: World, zuru: Zuru, foes: list[Foe]) -> tuple[Button, int | None]:
        """One tick."""
        harpoon = zuru.harpoon
        self._ready = 0 if harpoon.out else self._ready + 1
        self._held = self._held + 1 if harpoon.holds else 0
        if self._pressed:
            self._pressed = False
            return Button(0), None
        if harpoon.holds:
            return self._let_go(zuru, foes), None
        if harpoon.out:
            return Button(0), None
        self._mine = False
        if self._ready < READY_AGAIN:
            return Button(0), None
        foe = self._target(world, zuru, foes)
        if foe is None:
            return Button(0), None
        self._aim.again()
        self._pressed = self._mine = True
        return Button.FIRE, self._aim.at(zuru.hand, foe, BOLT)

    @property
    def engaged(self) -> bool:
        """Is a bolt out that was shot in this fight?"""
        return self._mine

    def _let_go(self, zuru: Zuru, foes: list[Foe]) -> Button:
        """What is on the line is let go as soon as that is felt; a mask is pulled at."""
        if not self._mine:
            return Button(0)
        if self._mask(zuru, foes):
            return Button.STRIKE
        if self._held < self._habits.reaction:
            return Button(0)
        self._pressed = True
        return Button.FIRE

    def _mask(self, zuru: Zuru, foes: list[Foe]) -> bool:
        """Does it hold in a mask, and nobody comes near meanwhile?"""
        tip = zuru.harpoon.tip
        masked = [foe for foe in foes if foe.kind == "Brute" and not foe.bare and distance(foe.at, tip) < AT_MASK + 12]
        others = [foe for foe in foes if foe not in masked and foe.urgent]
        return bool(masked) and not others

    def _target(self, world: World, zuru: Zuru, foes: list[Foe]) -> Foe | None:
        """Who is worth the bolt most."""
        best: tuple[float, int, Foe] | None = None
        for foe in foes:
            worth = _worth(foe, foes)
            if worth is not None and near_friends(world, zuru, foe):
                worth -= FRIENDS
            if worth is None or (best is not None and (worth, foe.id) >= best[:2]):
                continue
            there = ahead(zuru.hand, foe, BOLT)
            if distance(zuru.hand, there) <= SURE and all(free(world, zuru.hand, before(zuru.hand, foe, at)) for at in (foe.at, there)):
                best = worth, foe.id, foe
        return best[2] if best is not None else None


def _worth(foe: Foe, foes: list[Foe]) -> float | None:
    """px that it is away, less what makes it matter; None: a bolt would be wasted."""
    if foe.pose == "asleep":
        return None
    if foe.kind == "Assembler":
        return None if foe.pose in SHUT else foe.away
    if foe.kind == "Brute" and not foe.bare and foe.pose != "forming":
        return foe.away if _can_be_bared(foe, foes) else None
    if foe.shaken and foe.age < SHAKEN_FOR:
        return foe.away - HELPLESS
    if foe.urgent:
        return foe.away - FIRST
    return foe.away - (OPEN if foe.kind == "Hanger" and foe.pose in ("land", "stand") else 0.0)


def _can_be_bared(foe: Foe, foes: list[Foe]) -> bool:
    """Far enough away, and nobody else near."""
    return foe.away > PULL_FROM and not any(other.away < CALM for other in foes if other is not foe)
