"""The first chapter's own map, broken in ten ways at once: ten findings, each with its place and what to do."""

import json
import os
import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree, SubElement, parse

import pytest

from game.check import Finding, check_level, every_map
from game.maps.catalogue import entries
from game.paths import LEVELS

MAP = LEVELS / "outskirts.tmx"


def objects(root: Element) -> dict[str, Element]:
    return {node.get("id", ""): node for node in root.iter("object")}


def put(node: Element, **attributes: str) -> None:
    for name, value in attributes.items():
        node.set(name, value)


def give(node: Element, name: str, value: str) -> None:
    """Sets a property of an object."""
    own = node.find("properties")
    own = SubElement(node, "properties") if own is None else own
    found = next((p for p in own if p.get("name") == name), None)
    put(SubElement(own, "property", name=name) if found is None else found, value=value)


def add_exit(root: Element) -> None:
    layer = next(group for group in root.iter("objectgroup") if group.get("name") == "actors")
    give(SubElement(layer, "object", id="9001", type="Exit", x="6464", y="544", width="32", height="64"), "level", "sanctuari")


def of(oid: str, change: Callable[[Element], None]) -> Callable[[Element], None]:
    """A change to one object."""
    return lambda root: change(objects(root)[oid])


TEN = {  # what a designer did, and at which object it is told: how, and what to do
    "misspelled a class": (of("16", lambda o: put(o, type="Beet")), 16, "the class 'Beet' is not known", "'Beat'"),
    "misspelled a text": (of("23", lambda o: give(o, "lines", "tae:outskirts.vew.1")), 23, "there is no text 'outskirts.vew.1'", "view"),
    "named a scene that is none": (of("354", lambda o: give(o, "scene", "outskirts_towr")), 354, "outskirts_towr", "outskirts_tower"),
    "waited for a flag that nobody sets": (of("361", lambda o: give(o, "flag", "scene.stand")), 361, "nothing in this map sets", "scene"),
    "pushed a checkpoint into the floor": (of("6", lambda o: put(o, y="470")), 6, "would be inside solid tiles", "16x40"),
    "laid a ration out of reach": (of("362", lambda o: put(o, x="900", y="1300")), 362, "no way leads to this ration", "Open a way"),
    "hung a lamp into the ceiling": (of("59", lambda o: put(o, y="280")), 59, "hangs inside solid tiles", "underside"),
    "made an exit to a level that is none": (add_exit, 9001, "'sanctuari', which is not in the catalogue", "sanctuary"),
    "linked a lift to a lamp": (of("50", lambda o: give(o, "path", "65")), 50, "links to object 65, which is a Lamp", "Path"),
    "left an objective in the air": (of("13", lambda o: put(o, y="16", height="32")), 13, "this objective cannot be done", "Open a way"),
}  # fmt: skip


def broken(folder: Path) -> Path:
    """A copy of the map with all of it."""
    tree: ElementTree = parse(MAP)  # type: ignore[type-arg, unused-ignore]
    root = tree.getroot()
    for tileset in root.iter("tileset"):
        tileset.set("source", os.path.relpath(LEVELS / tileset.get("source", ""), folder))
    for change, *_ in TEN.values():
        change(root)
    path = folder / "broken.tmx"
    tree.write(path, "utf-8", xml_declaration=True)
    return path


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[Finding]:
    return check_level(str(broken(tmp_path_factory.mktemp("broken"))))


@pytest.mark.parametrize("way", TEN)
def test_it_is_told_where_and_what_to_do(told: list[Finding], way: str) -> None:
    _, oid, problem, hint = TEN[way]
    here = [one for one in told if one.object == oid]
    assert len(here) == 1, "\n".join(map(str, told))
    assert problem in here[0].problem
    assert hint in here[0].hint
    assert here[0].layer
    assert here[0].x >= 0


def test_nothing_else_is_told(told: list[Finding]) -> None:
    assert len(told) == len(TEN), "\n".join(map(str, told))


def test_without_names_every_place_is_looked_at() -> None:
    places = [file.stem for folder in ("galleries", "examples") for file in (LEVELS / folder).glob("*.tmx") if file.stem != "empty"]
    assert sorted(Path(name).stem for name in every_map()) == sorted([*entries(), *places])


def test_the_extension_for_tiled_reads_what_is_written() -> None:
    source = (LEVELS / "extensions" / "blame-check.js").read_text("utf-8")
    assert set(re.findall(r"\bfinding\.(\w+)", source)) == {field.name for field in fields(Finding)}
    assert json.dumps(Finding("x.tmx", "", 0, -1, -1, "", "").__dict__)
