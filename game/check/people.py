"""Those who live in the map: where their day leads them, and what they say."""

import re
from collections.abc import Iterator

from game.actors.villager.natures import LIES
from game.actors.villager.walks import Walks
from game.check.case import Case, Findings
from game.check.finding import Finding
from game.check.flags import known_flag, settable
from game.check.texts import lacking
from game.maps.talks import ENDING
from game.sim.hero import Hero
from game.sim.level import Thing, nearest
from game.sim.spawn import REGISTRY
from game.sim.talks import Line, Speech, every_answer


def people(case: Case) -> Findings:
    """Villagers and their spots, and all that is said."""
    spots = {thing.name: thing for thing in reversed(case.of("Spot")) if thing.name}
    yield from _named(case)
    walks = Walks(case.sound)
    for thing in case.of("Villager"):
        yield from _day(case, thing, spots, walks)
    for thing in case.of("Plate"):
        for who in case.built[thing.oid].by.split():
            if who not in _who(case):
                yield case.wrong(thing, f"'by' names '{who}', who is not in this map", nearest(who, sorted(_who(case))))
    yield from _talks(case)


# -- their day


def _who(case: Case) -> set[str]:
    return {case.built[thing.oid].who for thing in case.of("Villager")}


def _named(case: Case) -> Findings:
    """A spot is known by its name, a villager by who it is."""
    seen: dict[tuple[str, str], Thing] = {}
    for thing in case.of("Spot", "Villager"):
        name = thing.name if thing.kind == "Spot" else case.built[thing.oid].who
        if not name:
            yield case.wrong(thing, "Spot has no name: nobody's day can lead there", "Type one into its Name field.")
        elif seen.setdefault((thing.kind, name), thing) is not thing:
            first = seen[thing.kind, name].oid
            yield case.wrong(thing, f"{thing.kind} {first} is '{name}', too", "Give each a name of its own, or take one away.")


def _day(case: Case, thing: Thing, spots: dict[str, Thing], walks: Walks) -> Findings:
    """All of a villager's spots are there, on a floor, and lead to one another on foot."""
    one, met = case.built[thing.oid], {}
    floor = walks.floor((thing.x, thing.y))
    if floor is None:
        yield case.wrong(thing, "Villager stands nowhere", "Put its point on a floor with room to stand.")
        return
    for name in dict.fromkeys(name for stops in one.hours for name in stops):
        if name not in spots:
            yield case.wrong(thing, f"'day' names '{name}', and no Spot is called so", nearest(name, spots) or "Place a Spot of that name.")
            continue
        met[name] = walks.floor((spots[name].x, spots[name].y))
        if met[name] is None:
            yield case.wrong(spots[name], f"nobody can stand at Spot '{name}'", "Put its point on a floor with room to stand.")
    yield from _ways(case, thing, {name: at for name, at in met.items() if at is not None}, walks)
    for name in met:
        pose = case.built[spots[name].oid].pose
        if one.nature.shows(pose) not in (pose, LIES):
            yield case.doubtful(thing, f"'{name}' wants the pose '{pose}', which the pictures of {one.who} do not have",
                                f"Shown instead: {one.nature.shows(pose)}. Take a pose that there is.")  # fmt: skip


def _ways(case: Case, thing: Thing, met: dict[str, tuple[float, float]], walks: Walks) -> Findings:
    one, first = case.built[thing.oid], next(iter(met), "")
    climbs = "" if one.nature.climbs else f" (and {one.who} takes no ladders)"
    for name, at in met.items():
        there = walks.way(met[first], at, climbs=one.nature.climbs)
        back = walks.way(at, met[first], climbs=one.nature.climbs)
        if there is None or back is None:
            yield case.wrong(thing, f"no way on foot leads from Spot '{first}' to '{name}'{climbs}",
                             "Build a ladder or a bridge; nobody jumps. Or give it another spot.")  # fmt: skip


# -- what they say


def _talks(case: Case) -> Findings:
    known, present = settable(case), _who(case)
    speakers = present | {case.built[thing.oid].who for thing in case.of("Companion")} | _heroes()
    for who, speeches in case.level.talks.items():
        if who not in present:
            hint = nearest(who, sorted(present)) or "Place a Villager."
            yield _at(case, who, speeches[0].line if speeches else 0, f"there is no Villager '{who}' in this map", hint)
        for speech in speeches:
            yield from _speech(case, who, speech, known, speakers)


def _heroes() -> set[str]:
    return {name.lower() for name, kind in REGISTRY.items() if issubclass(kind, Hero)}


def _speech(case: Case, who: str, speech: Speech, known: set[str], speakers: set[str]) -> Findings:
    for condition in speech.when:
        if not known_flag(condition.flag, known):
            hint = nearest(condition.flag, known) or "Set it in a talk, with a Scale, Bell, Wheel or Plate, or by a scene."
            yield _at(case, who, speech.line, f"'when' asks for the flag '{condition.flag}', which nothing in this map sets", hint)
    for speaker, key in _lines(speech):
        if speaker and speaker not in speakers:
            yield _at(case, who, speech.line, f"'{speaker}' speaks, who is not in this map", nearest(speaker, sorted(speakers)))
        for wanted in (key, *([f"who.{speaker}"] if speaker else [])):
            for problem, hint in lacking(wanted):
                yield _at(case, who, speech.line, problem, hint)


def _lines(speech: Speech) -> Iterator[Line]:
    yield from speech.says
    for answer in every_answer(speech.answers):
        yield "", answer.key
        yield from answer.says


def _at(case: Case, who: str, line: int, problem: str, hint: str) -> Finding:
    """A finding in the talks."""
    file = re.sub(r"(\.tmx)?$", ENDING, case.level.file, count=1)
    return Finding(file, "", 0, -1, -1, f"line {line}, [[{who}]]: {problem}", hint)
