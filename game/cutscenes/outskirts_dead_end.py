"""No door. What comes through three walls then is on nobody's side that they know of."""

from typing import TYPE_CHECKING

from game.actors.companion.companion import named
from game.actors.danger.zone import Danger
from game.actors.device import Device
from game.actors.exterminator import Exterminator
from game.actors.player.killy import Killy
from game.kit.routine import Script
from game.sim import beam
from game.sim.actions import Button
from game.sim.cutting import Cuttable
from game.sim.damage import Hit, Team
from game.sim.events import CheckpointReached, Cue, Hushed, Shook
from game.sim.level import Thing, Value
from game.sim.scripts import cutscene
from game.sim.spawn import build
from game.sim.verbs import hand_over, hold, look_at, say, walk_to

if TYPE_CHECKING:
    from game.sim.world import World

STAND_AT = 6444.0  # px: where Zuru turns round
FLOOR = 608.0
PACK = ((6330.0, 604.0), (6365.0, 604.0), (6350.0, 468.0), (6385.0, 468.0), (6312.0, 560.0), (6400.0, 604.0))  # px, near surfaces
MUZZLE, REACH, RADIUS = (6950.0, 546.0), 760.0, 24.0  # px: over the heads of who crouches
WHOLE_BEAM = 1280.0  # px that the cue's strength of 1 means
KILLY = 6900.0, FLOOR
TURNS = (-1, -2, -3)  # ids that nobody has
BESIDE, LATEST = 140.0, 200  # px from there, and ticks for which the scene waits for Tae
HUSH = 110  # ticks without any other sound
LEFT = 1800  # tenths of a degree
FIRED = "outskirts.beam"  # the flag that says so
STAND = "stand"  # the checkpoint of what follows


def _shoot(world: "World") -> None:
    """Everything between the muzzle and the gallery's end, once."""
    if not world.progress.flags.get(FIRED):
        world.progress.flags[FIRED] = 1
        beam.fire(world, MUZZLE, (-1.0, 0.0), REACH, RADIUS, Hit(99, Team.PEOPLE, push_x=-300.0, cause="beam"), pierces=True)
    for one in [e for e in world.each(Exterminator) if e.x > PACK[0][0] - 80]:
        one.take(world, Hit(99, Team.PEOPLE, push_x=-220.0, push_y=-60.0, cause="beam"))


def _leave_device(world: "World") -> None:
    """It lies between the two, and hides them."""
    if not world.each(Device):
        world.spawn(build(Thing(0, "Device", "device", STAND_AT, FLOOR, shape="point"), world.level))


def _end(world: "World") -> None:
    for turn in TURNS:
        world.senses.tokens.give_back(turn)
    _shoot(world)
    _leave_device(world)
    _killy_takes_over(world)
    world.progress.reach(STAND)
    world.emit(CheckpointReached(*KILLY, STAND))


def _killy_takes_over(world: "World") -> None:
    """He is under control from now on, unless he is already; Zuru stays where she stands."""
    if not isinstance(world.hero, Killy):
        _zuru_stays(world)
        hand_over(world, "Killy", *KILLY, -1)


def _zuru_stays(world: "World") -> None:
    props: dict[str, Value] = {"who": "zuru", "order": 2, "needed": True}  # Tae has the first place at the post
    world.spawn(build(Thing(0, "Companion", "zuru", STAND_AT, FLOOR, shape="point", props=props), world.level))


def _again(world: "World") -> None:
    for mass in list(world.each(Cuttable)):
        mass.cut(world, MUZZLE, (MUZZLE[0] - REACH, MUZZLE[1]), RADIUS)
    _leave_device(world)
    if named(world, "zuru") is None:
        _zuru_stays(world)


@cutscene("outskirts_dead_end", end=_end, again=_again, sets=(FIRED,))
def play(world: "World") -> Script:
    """Two backs to a wall; the pack; the beam; silence; a man."""
    for danger in [d for d in world.each(Danger) if d.begun]:
        danger.call_off(world)  # what hunted them up the shaft is this pack
    yield from walk_to(world, STAND_AT)
    yield from say(world, "zuru", "outskirts.dead_end.1", 1.6)
    yield from _tae_comes(world)
    yield from say(world, "tae", "outskirts.dead_end.2", 1.6)
    yield from hold(world, Button.LEFT, 2)
    look_at(world, STAND_AT - 90, FLOOR - 80, 300, 0.4)
    for turn in TURNS:
        world.senses.tokens.take(turn)  # nobody strikes: they know that there is no hurry
    yield from _pack_comes(world)
    yield from say(world, "tae", "outskirts.dead_end.3", 1.2)
    yield from say(world, "zuru", "outskirts.dead_end.4", 1.2)
    yield from hold(world, Button.FIRE, 2, LEFT)
    yield from hold(world, Button(0), 30, LEFT)
    world.staging.keep(Button.DOWN)
    yield 24
    yield from _beam(world)
    yield from say(world, "zuru", "outskirts.killy.1", 1.6)
    yield from say(world, "killy", "outskirts.killy.2", 2.0)


def _tae_comes(world: "World") -> Script:
    """Up the last of it, if she is not there yet."""
    for _ in range(LATEST):
        tae = named(world, "tae")
        if tae is None or tae.x > STAND_AT - BESIDE:
            return
        yield 1


def _pack_comes(world: "World") -> Script:
    """One after the other, out of the structure round them."""
    for x, y in PACK:
        one = build(Thing(0, "Crawler", "", x, y, shape="point", props={"sight": 60.0}), world.level)
        world.spawn(one)
        yield 2
        one.form(world)
        yield 12
    yield 40


def _beam(world: "World") -> Script:
    """A sound goes, then the walls."""
    world.emit(Hushed(HUSH))
    yield 26
    world.emit(Cue(*MUZZLE, "beam", REACH / WHOLE_BEAM, -1.0, 0.0))
    world.emit(Shook(*MUZZLE, 0.9))
    _shoot(world)
    yield 50
    look_at(world, (STAND_AT + KILLY[0]) / 2, FLOOR - 70, 130, 0.25)
    yield 70
    world.staging.keep(Button(0))
    _killy_takes_over(world)
    look_at(world, KILLY[0] - 60, FLOOR - 70, 260, 0.3)
    yield 80
