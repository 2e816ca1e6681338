"""What Killy's hands do in a fight: thin lines, the full beam for what is armoured, and a strike that turns a leap aside."""

from game.actors.player.emitter import CHARGE, FULL_COST, LINE_COST
from game.actors.player.killy import LINE_REACH, Killy
from game.actors.player.strike import FROM, PARRY, REACH
from game.autoplay.fighting.aiming import AT_ONCE, Aim, before, free
from game.autoplay.fighting.blows import Blow
from game.autoplay.fighting.eyes import Foe, near_friends
from game.autoplay.fighting.overhead import chain_over, comes_under
from game.autoplay.habits import Habits
from game.kit.geometry import overlap
from game.kit.rng import Rng
from game.sim.actions import Button
from game.sim.damage import Hurtable
from game.sim.world import World

SURE = LINE_REACH - 20.0  # px
SAVES = 0.34  # energy under which only those who are about to strike are shot at
ALONE = 130.0  # px within which nobody may be while a full beam is gathered
ARM = FROM + REACH + 6.0  # px at which a strike meets somebody's middle
LEVEL = 26.0  # px over and under the chest in which it does
AGAIN = 14  # ticks from one strike to the next
TAPS = 16  # ... from one shot to the next
MEETS = 3  # ticks before a leap arrives at which the arm has to go back
PARRIED = ("Crawler", "Hanger")
CRAMPED, LONG = 64.0, 240  # px, instead of that, after so many ticks with a weapon that is full: there is no more room
READY = 4  # ticks that a full beam is held beyond its charge, to be sure of it


class Gunman:
    """One pair of hands. `act` gives what they hold, and the aim."""

    def __init__(self, habits: Habits, rng: Rng) -> None:
        self._habits, self._rng = habits, rng
        self._aim = Aim(habits, rng)
        self._struck = self._shot = 100  # ticks ago
        self._slip = habits.late(rng)
        self._gathers = False
        self._full = 0  # ticks for which a full beam has been meant for somebody

    @property
    def engaged(self) -> bool:
        """Is a beam being gathered for this fight?"""
        return self._gathers

    def parries(self, blows: list[Blow]) -> bool:
        """Is what is coming something that a strike turns aside, and the arm free?"""
        return bool(blows) and self._struck >= AGAIN and all(blow.foe.kind in PARRIED for blow in blows)

    def act(self, world: World, killy: Killy, foes: list[Foe], blows: list[Blow]) -> tuple[Button, int | None]:
        """One tick."""
        self._struck += 1
        self._shot += 1
        struck = self._strike(killy, foes, blows)
        if struck:
            self._struck, self._gathers = 0, False
            self._slip = self._habits.late(self._rng)
            return struck, None
        if self._gathers:
            return self._gather(killy, foes)
        return self._shoot(world, killy, foes)

    # -- the arm

    def _strike(self, killy: Killy, foes: list[Foe], blows: list[Blow]) -> Button:
        if self._struck < AGAIN:
            return Button(0)
        coming = [blow for blow in blows if blow.foe.kind in PARRIED and _arrives(blow, killy, MEETS - self._slip)]
        near = [foe for foe in foes if foe.away < ARM + 8 and abs(foe.at[1] - killy.chest[1]) < LEVEL and foe.kind != "Brute"]
        near += [foe for foe in foes if foe.kind == "Brute" and foe.bare and foe.does in ("stagger", "stunned") and foe.away < ARM + 8]
        at = coming[0].foe if coming else near[0] if near else None
        if at is None or (not coming and any(blow.sets_out < AGAIN for blow in blows)):
            return Button(0)
        return Button.STRIKE | (Button.RIGHT if at.at[0] > killy.x else Button.LEFT)

    # -- the emitter

    def _gather(self, killy: Killy, foes: list[Foe]) -> tuple[Button, int | None]:
        """Holds on until it is full and somebody stands in it."""
        foe = _heavy(foes) or (foes[0] if foes else None)
        full = killy.emitter.held >= CHARGE + READY
        lost = self._shot > TAPS and not killy.emitter.held
        if foe is None or full or lost:
            self._gathers, self._shot = False, 0
            self._aim.again()
            return Button(0), self._aim.at(killy.hand, foe, AT_ONCE) if foe is not None else None
        return Button.FIRE, self._aim.at(killy.hand, foe, AT_ONCE)

    def _shoot(self, world: World, killy: Killy, foes: list[Foe]) -> tuple[Button, int | None]:
        heavy = _heavy(foes)
        chain = None if heavy is None or killy.energy < LINE_COST else chain_over(world, killy, heavy)
        if killy.emitter.held and chain is not None:
            return Button(0), self._aim.still(killy.hand, chain)
        if killy.emitter.held:  # it goes off as it is let go
            foe = self._target(world, killy, foes)
            return Button(0), self._aim.at(killy.hand, foe, AT_ONCE) if foe is not None else None
        if self._shot < TAPS:
            return Button(0), None
        if chain is not None:
            self._shot = 0
            self._aim.again()
            return Button.FIRE, self._aim.still(killy.hand, chain)
        if heavy is not None and self._has_room(world, killy, heavy, foes):
            self._gathers, self._shot, self._full = True, 0, 0
            self._aim.again()
            return Button.FIRE, self._aim.at(killy.hand, heavy, AT_ONCE)
        foe = self._target(world, killy, foes)
        if foe is None:
            return Button(0), None
        self._shot = 0
        self._aim.again()
        return Button.FIRE, self._aim.at(killy.hand, foe, AT_ONCE)

    def _has_room(self, world: World, killy: Killy, heavy: Foe, foes: list[Foe]) -> bool:
        """May a full beam be gathered now? Not while what hangs there may do it; nor, for a while, where somebody is near."""
        self._full = self._full + 1 if killy.energy >= FULL_COST else 0
        near = ALONE if self._full < LONG else CRAMPED
        waits = self._full < LONG and comes_under(world, killy, heavy)
        return self._full > 0 and not waits and all(foe.away > near for foe in foes)

    def _target(self, world: World, killy: Killy, foes: list[Foe]) -> Foe | None:
        """Who is shot at: those who are about to strike first, then who is helpless, then who is close."""
        if killy.energy < LINE_COST:
            return None
        saves = killy.energy < (FULL_COST + LINE_COST if _heavy(foes) else SAVES)
        for foe in sorted(foes, key=lambda foe: (not (foe.urgent or near_friends(world, killy, foe)), not foe.shaken, foe.away, foe.id)):
            armoured = (foe.kind == "Brute" and not foe.bare) or foe.pose in ("closed", "asleep")
            if armoured or (saves and not foe.urgent and not foe.shaken):
                continue
            if foe.away < SURE and free(world, killy.hand, before(killy.hand, foe)):
                return foe
        return None


def _heavy(foes: list[Foe]) -> Foe | None:
    return next((foe for foe in foes if foe.kind == "Brute" and not foe.bare), None)


def _arrives(blow: Blow, person: Hurtable, soon: int) -> bool:
    """Will it be at the body within the ticks in which a strike parries?"""
    chest = person.rect()
    middle = (chest[0] + chest[2]) / 2, (chest[1] + chest[3]) / 2
    for tick in range(max(0, soon - 1), max(0, soon) + PARRY - 2):
        box = blow.box(tick, middle, (0.0, 0.0))
        if box is not None and overlap(box, person.hurt_box()):
            return True
    return False
