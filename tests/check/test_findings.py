"""Rules of `blame check`: a small room in which all is well, and each way to break it with what the designer reads."""

from dataclasses import replace
from typing import Any

import pytest

from game.check import Finding, check
from game.maps.ascii import room
from game.sim.level import LevelData, Thing, TileLayer, Tileset

Things = tuple[Thing, ...]

HALL = """
    ########################################
    #......................................#
    #......................................#
    #......................................#
    #......................................#
    #......................................#
    #......................................#
    #......................................#
    #.@....................................#
    ########################################
"""
FLOORS = ["#" * 40, *[f"#{'.' * 38}#"] * 5, f"#{'.' * 25}{'#' * 14}", *[f"#{'.' * 38}#"] * 16, f"#.@{'.' * 36}#", "#" * 40]
CLIFF = "\n".join(FLOORS)  # a ledge far over the ground
LADDER = "\n".join(row[:25] + "H" + row[26:] if 5 < i < 24 else row for i, row in enumerate(FLOORS))
EXIT = Thing(90, "Exit", "", 576, 96, 32, 48, props={"level": "outskirts"}, layer="room")
BELOW = replace(EXIT, y=336)


def made(oid: int, kind: str, x: float, y: float, w: float = 0.0, h: float = 0.0, *, name: str = "", **props: Any) -> Thing:
    """A thing of a map: x, y is its top left, or a point; px."""
    return Thing(oid, kind, name, x, y, w, h, "rect" if w else "point", props=props, layer="room")


def found(*things: Thing, picture: str = HALL, way_out: Thing = EXIT, **props: Any) -> list[Finding]:
    """What is found in a room with these things and a way out."""
    return check(room(picture, None, (way_out, *things), **props))


def only(findings: list[Finding], oid: int | None = None) -> Finding:
    """The one finding (at this object)."""
    here = [one for one in findings if oid is None or one.object == oid]
    assert len(here) == 1, findings
    assert here[0].hint
    return here[0]


def test_where_all_is_well_nothing_is_found() -> None:
    well = (
        made(50, "Beat", 320, 96, 32, 48, name="half way"), made(51, "Talk", 200, 96, 32, 48, lines="zuru:outskirts.leaving.2"),
        made(52, "Ration", 300, 144), made(53, "Danger", 16, 16, 608, 128, name="hall"), made(54, "Lamp", 200, 16, length=30.0),
        made(55, "Mood", 0, 0, 640, 160, sound="amb_dark"), made(56, "Checkpoint", 440, 96, 32, 48, name="later"),
        made(57, "Trigger", 500, 96, 16, 48, scene="outskirts_alarm"), made(58, "Breakable", 400, 16, 32, 32, flag="wall_down"),
        made(59, "Seam", 260, 18), made(60, "Watchtower", 320, 40), made(61, "Crawler", 560, 20, asleep=True),
    )  # fmt: skip
    assert found(*well, picture=HALL.replace("#......................................#", f"#{'.' * 24}%{'.' * 13}#", 1)) == []


WAYS = {
    "a class that is misspelled": (made(5, "Chekpoint", 64, 96, 9, 9), "the class 'Chekpoint' is not known", "Did you mean 'Checkpoint'?"),
    "a property that is misspelled": (made(5, "Ration", 64, 144, wort=2), "Ration has no property 'wort'", "Did you mean 'worth'?"),
    "a checkpoint in the wall": (
        made(5, "Checkpoint", 64, 116, 32, 48, name="x"), "a figure set down at this checkpoint would be inside solid tiles", "16x40 px"),
    "an exit into nowhere": (made(5, "Exit", 64, 96, 32, 48, level="outskrits"), "the exit leads to level 'outskrits'", "'outskirts'?"),
    "an exit to nothing": (made(5, "Exit", 64, 96, 32, 48), "the exit leads nowhere: its 'level' is empty", "Set 'level'"),
    "words that nobody wrote": (
        made(5, "Talk", 64, 96, 32, 48, lines="zuru:outskirts.leavin.1"), "there is no text 'outskirts.leavin.1' in assets/text",
        "'outskirts.leaving.1'?"),
    "a lamp in the ceiling": (made(5, "Lamp", 200, 4), "the lamp hangs inside solid tiles", "underside of a ceiling"),
    "a lens in the wall": (made(5, "Watchtower", 6, 40), "the tower's lens is inside solid tiles", "into the open"),
    "a flag that nobody sets": (
        made(5, "Trigger", 64, 96, 16, 48, scene="outskirts_alarm", flag="fought.hal"), "waits for the flag 'fought.hal', which nothing",
        "scene.outskirts_alarm"),
    "a platform without a path": (made(5, "Platform", 64, 120, 48, 12), "the platform has no path", "link 'path' to it"),
    "a link to something else": (made(5, "Platform", 64, 120, 48, 12, path=90), "'path' links to object 90, which is a Exit", "Path"),
    "a valve that moves nothing": (made(5, "Valve", 200, 120), "the valve moves no water", "to a Water, or both"),
    "a valve in something else": (made(5, "Valve", 200, 120, drains=90), "'drains' links to object 90, which is a Exit", "to a Water"),
    "a mood without a sound": (made(5, "Mood", 0, 0, 64, 64), "this Mood has no ambience", "amb_dark"),
    "a sheet that is not there": (made(5, "Prop", 64, 144, sheet="prop_lantrn"), "there is no sheet 'prop_lantrn'", "'prop_lantern'?"),
    "an animation that is not there": (
        made(5, "Prop", 64, 144, sheet="prop_lantern", anim="lot"), "the sheet 'prop_lantern' has no animation 'lot'", "'lit'?"),
    "somebody who is not there": (made(5, "Muster", 64, 96, 32, 48, who="tea"), "'who' names 'tea', who is not in this map", ""),
    "a companion in the wall": (made(5, "Companion", 6, 144, who="tae"), "Companion stands inside solid tiles", "into the open"),
    "a crawler in the air": (made(5, "Crawler", 320, 80), "Crawler has no surface within 48 px", "wall"),
    "an area without a size": (made(5, "Trigger", 64, 96, scene="outskirts_alarm"), "Trigger has no size", "rectangle"),
    "an alarm that nobody raises": (made(5, "Danger", 16, 16, 608, 128, when="alarm"), "no Watchtower of this map calls it", "Watchtower"),
    "a tower that calls nobody": (made(5, "Watchtower", 320, 40, calls="hall"), "'calls' names 'hall', and no Danger is called so", ""),
    "a seam outside of every fight": (made(5, "Seam", 260, 18), "this seam lies in no Danger", "Move it"),
    "somebody off the map": (made(5, "Ration", 2000, 144), "Ration lies outside of the map", "inside"),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_a_mistake_is_told_with_its_place_and_what_to_do(way: str) -> None:
    thing, problem, hint = WAYS[way]
    told = [one for one in found(thing) if problem in one.problem]
    assert len(told) == 1, found(thing)
    assert told[0].object == 5
    assert told[0].layer == "room"
    assert hint in told[0].hint
    assert f"tile {int(thing.centre[0]) // 16},{int(thing.centre[1]) // 16}" in str(told[0])


# -- the beginning


def test_a_map_needs_a_beginning_and_a_figure_that_is_known() -> None:
    bare = room(HALL.replace("@", "."))
    assert "no Checkpoint to begin at" in check(bare)[0].problem
    assert "'hero' is 'Zurru'" in only(found(hero="Zurru")).problem
    assert "'supply=many' is no flag" in only(found(story="supply=many")).problem
    assert found(story="story.supply=4 rations=9") == []


def test_a_checkpoint_over_the_abyss_or_in_a_void() -> None:
    pit = HALL.replace("##########\n", "..........\n")
    pit = "\n".join([*pit.splitlines()[:-1], "    " + "." * 40, ""])
    assert "no ground under this checkpoint" in only(check(room(pit))).problem
    assert "lies inside a Void" in found(made(5, "Void", 0, 96, 200, 64))[0].problem


def test_two_lanterns_in_one_another() -> None:
    told = only(found(made(5, "Checkpoint", 40, 96, 32, 48, name="x")))
    assert told.problem == "its lantern stands in that of Checkpoint 'x' (object 5)"


def test_a_checkpoint_at_which_one_is_hurt_or_dies() -> None:
    brutes = [made(20 + i, "Brute", 90 + 30 * i, 144, sight=600.0) for i in range(3)]
    told = only([one for one in found(*brutes) if one.layer == "room"])
    assert "does nothing is hurt after 1." in told.problem
    assert not told.broken


# -- what one comes to


def test_what_is_out_of_reach_is_told_where_it_is() -> None:
    up = (made(5, "Beat", 560, 48, 32, 48, name="top"), made(6, "Ration", 500, 96), made(7, "Checkpoint", 520, 48, 32, 48, name="up"))
    told = {one.object: one.problem for one in found(*up[:2], picture=CLIFF, way_out=BELOW, hero="Killy")}
    assert "this objective cannot be done" in told[5]
    assert "no way leads to this ration" in told[6]
    told = {one.object: one.problem for one in found(*up, picture=CLIFF, way_out=BELOW, hero="Killy")}
    assert "no way leads to Checkpoint 'up'" in told[7]
    assert not {5, 6} & set(told), "what lies behind it is told with it"


def test_a_ladder_is_a_way() -> None:
    beat = made(5, "Beat", 560, 64, 32, 32, name="top")
    assert "cannot be done" in only(found(beat, picture=CLIFF, way_out=BELOW, hero="Killy")).problem
    assert found(beat, picture=LADDER, way_out=BELOW, hero="Killy") == []


def test_behind_structure_that_never_comes_down_nobody_comes() -> None:
    rows = HALL.splitlines()
    for row in range(2, 10):
        rows[row] = rows[row][:24] + "%" + rows[row][25:]
    wall = "\n".join(rows)
    beat = made(5, "Beat", 480, 96, 32, 48, name="behind")
    assert "cannot be done" in only([one for one in found(beat, picture=wall) if one.object == 5]).problem
    opens = made(6, "Breakable", 320, 16, 16, 128, holds=1.0)
    assert not [one for one in found(beat, opens, picture=wall) if one.object == 5]
    assert not [one for one in found(beat, picture=wall, hero="Killy") if one.object == 5], "he shoots through it"


def test_a_void_is_no_way() -> None:
    beat = made(5, "Beat", 480, 96, 32, 48, name="behind")
    void = made(6, "Void", 200, 16, 200, 144)
    assert "cannot be done" in only(found(beat, void), 5).problem


def test_a_checkpoint_from_which_one_does_not_get_on() -> None:
    start, down = made(1, "Checkpoint", 540, 48, 32, 48, name="start"), made(5, "Checkpoint", 64, 320, 32, 48, name="below")
    level = room(CLIFF.replace("@", "."), None, (replace(EXIT, x=590, y=48), start, down), hero="Killy")
    assert "from Checkpoint 'below' no way leads" in only(check(level)).problem


# -- fights


def test_a_fight_to_which_nobody_can_come() -> None:
    low = made(5, "Danger", 16, 96, 608, 49, name="low", roster="hanger:1")
    assert "nobody of its 'roster' can reach the figure" in only(found(low), 5).problem
    both = made(5, "Danger", 16, 96, 608, 49, name="low", roster="crawler:1 hanger:1")
    assert "no Hanger of its 'roster' can come" in only(found(both), 5).problem


# -- structure, light, pictures


def test_structure_that_nothing_holds() -> None:
    rows = HALL.splitlines()
    rows[5] = rows[5][:24] + "%%" + rows[5][26:]
    told = only(found(picture="\n".join(rows)))
    assert "nothing holds this breakable structure" in told.problem
    assert (told.x, told.y) == (21, 4)


def shifted(**how: Any) -> list[Finding]:
    """What is found in the hall with one more layer, of a floor tile."""
    level = room(HALL, None, (EXIT,))
    cells = (0,) * (level.cols * level.rows - 1) + (1,)
    layer = TileLayer("floor", level.cols, level.rows, cells, **how)
    plain = Tileset("plain", 1, "tiles/outskirts.png", 8, 8, {0: {"solid": "full"}, 1: {"role": "moss"}})
    return check(replace(level, layers=(layer,), tilesets=(plain,)))


def test_a_floor_that_is_drawn_beside_where_one_stands() -> None:
    told = only(shifted(offset=(4.0, -2.5)))
    assert told.layer == "floor"
    assert not told.broken
    assert told.problem.endswith("what one sees and what one stands on are 4, -2.5 px apart")
    assert shifted() == []
    assert shifted(offset=(4.0, 0.0), back=True) == []
    assert shifted(offset=(4.0, 0.0), parallax=(0.5, 0.5)) == []


def test_too_many_lights_in_one_picture() -> None:
    lights = [made(100 + i, "Light", 100 + 10 * i, 40, radius=60.0) for i in range(45)]
    assert "45 lights meet in one picture" in only(found(*lights)).problem
    assert found(*lights[:30]) == []


def test_a_picture_that_is_missing() -> None:
    level: LevelData = replace(room(HALL, None, (EXIT,)), tilesets=(Tileset("plain", 1, "tiles/gone.png", 8, 8),))
    assert "assets/tiles/gone.png" in only(check(level)).problem
    assert "no backdrop 'outskirt'" in only(found(backdrop="outskirt")).problem


def test_a_text_that_one_language_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    from game.check import texts

    monkeypatch.setattr(texts, "_languages", lambda: {"en": frozenset({"here"}), "it": frozenset()})
    told = only(found(made(5, "Prompt", 64, 96, 32, 48, key="here")), 5)
    assert told.problem == "the text 'here' is missing in assets/text/it.po"


# -- all of it at once


def test_what_is_broken_does_not_hide_what_else_is_wrong() -> None:
    told = found(made(5, "Chekpoint", 64, 96, 32, 48), made(6, "Lamp", 200, 4), made(7, "Exit", 300, 96, 32, 48), hero="Zurru")
    assert {5, 6, 7, 0} <= {one.object for one in told}
    assert [one.broken for one in told] == sorted((one.broken for one in told), reverse=True)
