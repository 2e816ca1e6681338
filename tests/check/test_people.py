"""Rules about those who live in a map."""

from dataclasses import replace
from typing import Any

import pytest

from game.check import Finding, check
from game.maps.ascii import room
from game.sim.level import Thing
from game.sim.talks import Answer, Condition, Speech, Talks

HOUSE = """
    ########################################
    #......................................#
    #......................................#
    #......................................#
    #......................................#
    #....................---H---...........#
    #.......................H..............#
    #.......................H..............#
    #.@.....................H..............#
    ########################################
"""
EXIT = Thing(90, "Exit", "", 576, 96, 32, 48, props={"level": "outskirts"}, layer="room")


def made(oid: int, kind: str, x: float, y: float = 144, name: str = "", **props: Any) -> Thing:
    """A point on the floor."""
    return Thing(oid, kind, name, x, y, shape="point", props=props, layer="room")


SPOTS = made(11, "Spot", 100, name="a"), made(12, "Spot", 360, 80, "b"), made(13, "Spot", 500, name="c", pose="work")
KINA = made(1, "Villager", 80, who="kina", day="morning:a noon:b dusk:c")
LINE = ("kina", "village.kina.hungry.1")


def found(*things: Thing, talks: Talks | None = None, picture: str = HOUSE) -> list[Finding]:
    """What is found."""
    return check(replace(room(picture, None, (EXIT, *things)), talks=talks or {}))


def test_where_all_is_well_nothing_is_found() -> None:
    when = Condition("story.lost.tae", "=", 0), Condition("given", ">=", 2)
    talks: Talks = {"kina": (Speech(when, (LINE,), (Answer("village.killy.quiet"),)),)}
    scale = Thing(14, "Scale", "", 200, 112, 32, 32, props={}, layer="room")
    assert found(*SPOTS, KINA, scale, talks=talks) == []


WAYS = {
    "a spot that is not there": ((*SPOTS[:2], KINA), None, "'day' names 'c', and no Spot is called so"),
    "a spot without a floor": ((*SPOTS[:2], replace(SPOTS[2], y=40), KINA), None, "nobody can stand at Spot 'c'"),
    "a spot that is not reached on foot": ((*SPOTS, KINA), HOUSE.replace("H", "."), "no way on foot leads from Spot 'a' to 'b'"),
    "a ladder for one who takes none": (
        (*SPOTS, made(1, "Villager", 80, who="ume", day="morning:a noon:b")), None, "and ume takes no ladders"
    ),
    "a pose nobody has drawn": ((*SPOTS, made(1, "Villager", 80, who="ume", day="morning:c")), None, "wants the pose 'work'"),
    "two of one name": ((*SPOTS, KINA, replace(KINA, oid=2)), None, "Villager 1 is 'kina', too"),
    "two spots of one name": ((*SPOTS, replace(SPOTS[0], oid=21), KINA), None, "Spot 11 is 'a', too"),
    "a plate thrown by nobody": ((*SPOTS, KINA, made(37, "Plate", 200, by="sota", up=40.0)), None, "'by' names 'sota'"),
}  # fmt: skip


@pytest.mark.parametrize("name", WAYS)
def test_what_is_wrong_is_found(name: str) -> None:
    things, picture, problem = WAYS[name]
    findings = found(*things, picture=picture or HOUSE)
    assert any(problem in one.problem and one.hint for one in findings), findings


SAID = {
    "nobody of that name": ({"kona": (Speech((), (LINE,), line=3),)}, "line 3, [[kona]]: there is no Villager 'kona'", "'kina'"),
    "a flag that nothing sets": (
        {"kina": (Speech((Condition("bel", ">=", 1),), (LINE,)),)}, "asks for the flag 'bel', which nothing in this map sets", "'bell'"
    ),
    "a text that there is not": ({"kina": (Speech((), (("kina", "village.kina.hungry.7"),)),)}, "there is no text", "hungry"),
    "an answer that there is not": ({"kina": (Speech((), (LINE,), (Answer("village.killy.nix"),)),)}, "there is no text", "Did you mean"),
    "a speaker who is not there": ({"kina": (Speech((), (("goro", LINE[1]),)),)}, "'goro' speaks, who is not in this map", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", SAID)
def test_what_is_wrong_in_what_they_say_is_found(name: str) -> None:
    talks, problem, hint = SAID[name]
    findings = found(*SPOTS, KINA, made(37, "Bell", 300), talks=talks)
    assert len(findings) == 1, findings
    assert problem in findings[0].problem
    assert hint in findings[0].hint
    assert findings[0].file.endswith(".talks.toml")
