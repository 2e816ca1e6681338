"""Flags of the progress: whoever waits for one has to have somebody who sets it."""

from collections.abc import Iterator

from game.check.case import Case, Findings
from game.sim.level import Thing, nearest
from game.sim.progress import RATIONS, STORY, flags_of
from game.sim.scripts import SCENES
from game.sim.talks import DAY, every_answer


def flags(case: Case) -> Findings:
    """Everything that waits for a flag, and the flags that a checkpoint says have been set."""
    known = settable(case)
    for thing, name, flag in _awaited(case):
        if not known_flag(flag, known):
            yield case.wrong(thing, f"'{name}' waits for the flag '{flag}', which nothing in this map sets", _hint(flag, known))
    for spot in case.of("Checkpoint"):
        for flag in flags_of(case.built[spot.oid].flags):
            if not known_flag(flag, known):
                yield case.wrong(spot, f"'flags' names '{flag}', which nothing in this map sets", _hint(flag, known))
    yield from _called(case)


def known_flag(flag: str, known: set[str]) -> bool:
    """Those of the story may come from another level."""
    return flag in known or flag.startswith(STORY)


def _hint(flag: str, known: set[str]) -> str:
    return nearest(flag, known) or "A scene that was played sets scene.NAME, a Danger that was fought out fought.NAME."


def _awaited(case: Case) -> Iterator[tuple[Thing, str, str]]:
    """A thing, which of its properties, and the flag."""
    for kind, name in (("Trigger", "flag"), ("Breakable", "flag"), ("Watchtower", "wakes")):
        for thing in case.of(kind):
            flag = getattr(case.built[thing.oid], name)
            if flag:
                yield thing, name, flag
    for thing in case.of("Danger"):
        flag = case.built[thing.oid].flag
        if flag:
            yield thing, "when", flag


def settable(case: Case) -> set[str]:
    """All flags that something in this map sets, its beginning and its talks included."""
    try:
        own = set(flags_of(str(case.level.props.get("story", ""))))
    except ValueError:
        own = set()
    return own | set(_set(case)) | set(_by_people(case))


def _by_people(case: Case) -> Iterator[str]:
    """By what is said, and by what one does for people."""
    for speech in (speech for speeches in case.level.talks.values() for speech in speeches):
        if speech.once:
            yield speech.once
        for outcome in (speech.outcome, *(answer.outcome for answer in every_answer(speech.answers))):
            yield from (setting.flag for setting in outcome.sets)
            yield from [DAY] * (outcome.day >= 0) + [RATIONS] * bool(outcome.gives)
    for thing in case.of("Scale", "Bell", "Wheel", "Plate", "Load", "Lever", "Tank", "Valve"):
        yield case.built[thing.oid].flag
    for thing in case.of("Scale"):
        scale = case.built[thing.oid]
        yield from (scale.full, *[DAY] * (scale.hour >= 0))
    for thing in case.of("Plate"):
        yield from (f"{case.built[thing.oid].flag}{mark}" for mark in (".row", ".missed"))


def _set(case: Case) -> Iterator[str]:
    """All flags that something in this map can set."""
    for thing in case.of("Trigger"):
        scene = SCENES[case.built[thing.oid].scene]
        yield from (scene.flag, *scene.sets)
    for thing in case.of("Danger"):
        yield f"fought.{case.built[thing.oid].title}"
    for thing in case.of("Checkpoint"):
        yield f"checkpoint.{thing.name}"
    for thing in case.of("Watchtower"):
        yield f"alarm.{thing.name or thing.oid}"
    for thing in case.of("Companion"):
        who = case.built[thing.oid].who
        yield from (f"lost.{who}", f"post.{who}", f"left.{who}", f"mortal.{who}")
    if case.of("Ration"):
        yield "rations"


def _called(case: Case) -> Findings:
    """A Danger that waits for an alarm needs a tower that calls it."""
    towers = [case.built[t.oid].calls.split() for t in case.of("Watchtower")]
    for thing in case.of("Danger"):
        if case.built[thing.oid].when == "alarm" and not any(not calls or thing.name in calls for calls in towers):
            yield case.doubtful(thing, "it waits for an alarm, and no Watchtower of this map calls it",
                                "Place a Watchtower, or set 'when' to enter.")  # fmt: skip
