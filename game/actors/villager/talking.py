"""A conversation with one of the people: what stands in the talks of the map, line by line, and what comes of it."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.kit.ticks import ticks
from game.sim.actions import NOTHING, Actions, Button
from game.sim.events import Cue, Picked, Said
from game.sim.progress import RATIONS
from game.sim.talks import Line, Outcome, Speech, speech_after
from game.sim.verbs import PAUSE, choose, face, person, tell

if TYPE_CHECKING:
    from game.actors.villager.villager import Villager
    from game.sim.world import World

APART, BACK = 20.0, 0.7  # px between two who talk; px per tick in a step back
LONGEST_STEP = 30  # ticks
BESIDE, GROUND = 24.0, 24.0  # px from who sits at which the figure stands; px of ground it needs behind it for a step
ASIDE = 2.6  # s that a line in passing stays


def converse(world: "World", villager: "Villager", speech: Speech) -> Script:
    """They turn to one another, and everything is said."""
    hero = world.hero
    if hero is None:
        return
    villager.talking, villager.talk_left = True, 0
    try:
        villager.face(hero.x)
        yield from _make_room(world, villager)
        villager.steps_back = False
        said: Speech | None = speech
        while said is not None:
            yield from _say(world, villager, said)
            said = speech_after(world.level.talks, villager.who, world.progress.flags, said) if said.more else None
    finally:
        villager.talking, villager.steps_back, villager.talk_left = False, False, 0


def _say(world: "World", villager: "Villager", speech: Speech) -> Script:
    """One of the things it has to say, with all that is asked and answered."""
    yield from _lines(world, speech.says)
    _take(world, villager, speech.outcome, speech.once)
    answers = speech.answers
    while answers:
        who = type(world.hero).__name__.lower()
        answer = answers[(yield from choose(world, who, tuple(a.key for a in answers)))]
        yield from _lines(world, answer.says)
        _take(world, villager, answer.outcome)
        answers = answer.answers


def _make_room(world: "World", villager: "Villager") -> Script:
    """Nobody talks from inside another: a step back, feet and all."""
    if villager.rests:
        yield from _leave_room(world, villager)
    side = -villager.facing
    for _ in range(LONGEST_STEP):
        hero = world.hero
        at = villager.walks.beside((villager.x, villager.y), BACK * side)
        if hero is None or abs(hero.x - villager.x) >= APART or at is None or villager.way or villager.rests:
            return
        villager.x, villager.steps_back = at[0], True
        villager.show("walk", -BACK)
        yield 1


def _leave_room(world: "World", villager: "Villager") -> Script:
    """Who sits does not get up: the figure steps back, as far as there is ground."""
    for _ in range(LONGEST_STEP):
        hero = world.hero
        if hero is None or abs(hero.x - villager.x) >= BESIDE:
            break
        side = 1 if hero.x >= villager.x else -1
        if villager.walks.beside((hero.x, villager.y), GROUND * side) is None:
            break
        world.staging.hands = Actions(Button.RIGHT if side > 0 else Button.LEFT)
        yield 1
    world.staging.hands = NOTHING
    if world.hero is not None:
        yield from face(world, 1 if villager.x > world.hero.x else -1)


def _lines(world: "World", says: tuple[Line, ...]) -> Script:
    for who, key in says:
        speaker = person(world, who)
        if speaker is not None and speaker is not world.hero and world.hero is not None:
            speaker.looks_to(world.hero.x, ticks(ASIDE))
        yield from tell(world, who, key)


def _take(world: "World", villager: "Villager", outcome: Outcome, once: str = "") -> None:
    """What comes of it."""
    flags = world.progress.flags
    outcome.apply(flags)
    if once:
        flags[once] = 1
    if outcome.gives:
        world.emit(Picked(villager.x, villager.y, "ration", flags[RATIONS]))
        world.emit(Cue(villager.x, villager.y - villager.h / 2, "ration"))


def remark(world: "World", villager: "Villager", speech: Speech) -> Script:
    """What is said in passing: play goes on."""
    _take(world, villager, speech.outcome, speech.once)
    for _, key in speech.says:
        if world.hero is None or world.staging.busy:
            return
        time = ticks(ASIDE)
        villager.heed(world.hero.x, time, "talk")
        world.emit(Said(villager.who, key, time, villager.id))
        yield time + PAUSE
