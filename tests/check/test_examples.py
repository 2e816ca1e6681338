"""The tutorial's result: clean, finished by the rules, made of what docs/levels.md says, and its secret is one."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from game.check import check_level
from game.maps import catalogue
from game.paths import LEVELS
from game.session import Session
from game.sim.events import ChapterEnded, Picked
from tests.content.automapping import Layers, RuleMap
from tests.driving import Drive

EMPTY, ROOM = LEVELS / "examples" / "empty.tmx", LEVELS / "examples" / "first_room.tmx"
PAGE = LEVELS.parent / "docs" / "levels.md"
PLACED = re.compile(r"^\| `(\w+)\.tx` \| (\d+) \| (\d+) \|", re.MULTILINE)
LINKED = re.compile(r"\]\(((?!http)[^)#]+)")
SMALL = 150_000  # bytes of a picture


class Play(Drive):
    """A drive through a map."""

    def __init__(self, path: Path) -> None:
        self.session = Session(catalogue.level(str(path)), 1)
        self.events = []
        self.go("", 2)


def walked(*steps: tuple[str, Callable[[Any], bool] | int]) -> Play:
    """One after the other: buttons, and until when or for how many ticks."""
    play = Play(ROOM)
    for buttons, end in steps:
        if isinstance(end, int):
            play.go(buttons, end)
        else:
            play.until(buttons, lambda hero, end=end: play.happened(ChapterEnded) or end(hero))
    return play


def cells(path: Path) -> Layers:
    """Layer -> cell -> tile of the one tileset."""
    root = ElementTree.parse(path).getroot()
    wide = int(root.get("width", "0"))
    read = {str(layer.get("name")): list(map(int, layer.findtext("data", "").split(","))) for layer in root.findall("layer")}
    return {name: {(i % wide, i // wide): gid - 1 for i, gid in enumerate(row) if gid} for name, row in read.items()}


def test_the_room_is_clean_and_all_that_the_empty_map_lacks_is_a_place_to_begin() -> None:
    assert check_level(str(ROOM)) == []
    missing = check_level(str(EMPTY))
    assert [one.problem for one in missing] == ["the map has no Checkpoint to begin at"]
    assert not any(cells(EMPTY).values())


def test_both_have_the_same_layers() -> None:
    def layers(path: Path) -> list[tuple[str | None, list[str | None]]]:
        found = ElementTree.parse(path).getroot()
        return [(layer.get("name"), [p.get("name") for p in layer.iterfind("properties/property")])
                for layer in found if layer.tag in ("layer", "objectgroup")]  # fmt: skip

    assert layers(ROOM) == layers(EMPTY)


def test_the_rules_have_nothing_left_to_do() -> None:
    before, layers = cells(ROOM), cells(ROOM)
    for line in (LEVELS / "rules.txt").read_text("utf-8").split("\n"):
        if line.startswith(("rules/0_clear", "rules/outskirts")):
            RuleMap(LEVELS / line).apply(layers, 64, 32)
    assert layers == before


def test_it_holds_what_the_page_says() -> None:
    root = ElementTree.parse(ROOM).getroot()
    there = {(Path(thing.get("template", "")).stem, thing.get("x"), thing.get("y")) for thing in root.iter("object")}
    assert set(PLACED.findall(PAGE.read_text("utf-8"))) == there


def test_what_the_page_links_to_is_there_and_its_pictures_are_small() -> None:
    for link in LINKED.findall(PAGE.read_text("utf-8")):
        file = PAGE.parent / link
        assert file.exists(), link
        assert file.suffix != ".png" or file.stat().st_size < SMALL, link


def test_who_runs_gets_out_and_who_stops_on_the_second_plate_finds_the_ration() -> None:
    ran = walked(("R", lambda hero: hero.x > 330), ("R", lambda _: False))
    assert ran.happened(ChapterEnded)[0].next_level == "outskirts"
    assert not ran.happened(Picked)

    stopped = walked(("R", lambda hero: hero.x > 625), ("", 80), ("L", lambda hero: hero.x < 565))
    assert stopped.happened(Picked)
    assert not stopped.happened(ChapterEnded)
    stopped.until("R", lambda _: bool(stopped.happened(ChapterEnded)))


def test_the_first_plate_teaches_it_where_a_fall_costs_nothing() -> None:
    fell = walked(("R", lambda hero: hero.x > 340), ("", 70))
    assert fell.hero.y == 19 * 16
    fell.go("R", 20)
    fell.go("RJ", 30)
    fell.until("R", lambda hero: hero.x > 400)
    assert fell.hero.life == fell.hero.most_life
