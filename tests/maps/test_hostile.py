"""Maps that try to break the game: one error that says where and what, and never anything but an error or a level.

What they cost is measured by `python -m tests.maps.hostile`. `BLAME_MUTATIONS=5000` makes the changes of real maps a long run.
"""

import os
import re
import shutil
import signal
import tracemalloc
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.maps import tmx
from game.paths import LEVELS
from game.sim.level import LevelData, LevelError
from tests.maps.hostile import KINDS, MEGABYTES
from tests.maps.mapmaker import Maker

USUAL = 300
CASES = int(os.environ.get("BLAME_MUTATIONS", USUAL))
MAPS = [LEVELS / "outskirts.tmx", LEVELS / "palette.tmx", *sorted(LEVELS.glob("galleries/*.tmx")), *sorted(LEVELS.glob("examples/*.tmx"))]
PARTS = {  # every file that maps are made of, and a map that is made of it
    "outskirts.tsx": "outskirts.tmx",
    "village.tsx": "galleries/village.tmx",
    "sanctuary.tsx": "galleries/sanctuary.tmx",
    "blame.tiled-project": "palette.tmx",
    **{f"templates/{path.name}": "palette.tmx" for path in sorted((LEVELS / "templates").glob("*.tx"))},
}
KINDS_OF_PART = sorted({Path(name).suffix for name in PARTS})
_DATA = re.compile(r"(<data[^>]*>)[^<]*")


@pytest.mark.parametrize("name", KINDS)
def test_a_hostile_map_gets_one_error_that_says_where_and_what(tmp_path: Path, name: str) -> None:
    build, says = KINDS[name]
    maker = Maker(tmp_path)
    path = maker.write("odd.tmx", build(maker))
    tracemalloc.start()
    try:
        with pytest.raises(LevelError) as caught:
            tmx.load(path, tmp_path)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()
    assert says in str(caught.value)
    assert caught.value.file.startswith("levels/")
    assert len(str(caught.value)) < 1000
    assert peak < MEGABYTES


@cache
def thin(path: Path) -> str:
    """A real map with all that is in it but the paint: changes hit what has a meaning, and reading it takes a moment."""
    text = path.read_text("utf-8")
    text = re.sub(r' width="\d+" height="\d+"(?=[^>]*tilewidth|>\s*<(properties|data))', ' width="4" height="2"', text)
    return _DATA.sub(r"\1\n0,1,2,3,\n0,0,0,0\n", text)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The game's own project, without its pictures."""
    root = tmp_path_factory.mktemp("project")
    (root / "levels" / "templates").mkdir(parents=True)
    (root / "assets" / "tiles").mkdir(parents=True)
    for name in PARTS:
        shutil.copy(LEVELS / name, root / "levels" / name)
    return root


@pytest.mark.parametrize("path", MAPS, ids=lambda p: p.stem)
def test_a_thin_map_is_still_a_level(project: Path, path: Path) -> None:
    assert read(project, path, thin(path)).things


def read(project: Path, path: Path, text: str) -> LevelData:
    """What the game makes of a changed map."""
    odd = project / path.relative_to(LEVELS.parent)
    odd.parent.mkdir(exist_ok=True)
    odd.write_text(text, "utf-8", errors="replace")
    return tmx.load(odd, project)


@pytest.fixture
def unhurried() -> None:
    """A long run may take longer than any test of the usual one: `no_hanging`, which every test begins with, is called off."""
    if CASES > USUAL and hasattr(signal, "SIGALRM"):
        signal.alarm(0)


VALUES = [
    "",
    "-1",
    "0",
    "nan",
    "inf",
    "1e999",
    "99999999999",
    "-0.5",
    "x" * 300,
    "../../x",
    "/etc/passwd",
    "C:\\x",
    "é",
    "&amp;",
    "true",
    "4294967295",
]
TAGS = [
    *("<point/>", "<ellipse/>", "<group>", "</group>", "<properties/>", "<data/>", "<chunk/>", '<object id="1"/>', "<layer/>"),
    *("<!DOCTYPE a>", "]]>", "<imagelayer/>", "\0", "<", '<property name="a" type="list"><item/></property>'),
    '<property name="a" type="class" propertytype="Light"/>',
]
_ATTRIBUTE = re.compile(r'"[^"<]*"')
_ELEMENT = re.compile(r"<[^>]*/>|<(\w+)[^>]*>[^<]*</\1>")


@st.composite
def changed(draw: st.DrawFn, text: str) -> str:
    """The text after one to four changes: of a value, of an element, or of any few characters."""
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(0, len(text) - 1)))
        how = draw(st.sampled_from(["value", "take", "twice", "tag", "cut"]))
        found = (_ATTRIBUTE if how == "value" else _ELEMENT).search(text, at)
        if how == "cut":
            text = text[:at] + text[at + draw(st.integers(1, 40)) :]
        elif found is not None:
            put = {
                "value": f'"{draw(st.sampled_from(VALUES))}"',
                "take": "",
                "twice": found[0] * 2,
                "tag": draw(st.sampled_from(TAGS)) + found[0],
            }
            text = text[: found.start()] + put[how] + text[found.end() :]
    return text


@pytest.mark.usefixtures("unhurried")
@settings(max_examples=CASES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.data())
def test_a_changed_real_map_is_a_level_or_an_error(project: Path, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(MAPS))
    with suppress(LevelError):
        assert read(project, path, data.draw(changed(thin(path)))).rows


@pytest.mark.parametrize("name", PARTS)
def test_a_map_is_read_from_its_part(project: Path, name: str) -> None:
    path = LEVELS / PARTS[name]
    assert str(project / "levels" / name) in read(project, path, thin(path)).files


@pytest.mark.usefixtures("unhurried")
@pytest.mark.parametrize("kind", KINDS_OF_PART)
@settings(
    max_examples=CASES // len(KINDS_OF_PART),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_a_changed_part_of_a_map_gives_a_level_or_an_error(project: Path, kind: str, data: st.DataObject) -> None:
    """Tilesets, templates, and the project file with its classes."""
    name = data.draw(st.sampled_from([name for name in PARTS if name.endswith(kind)]))
    part, path = project / "levels" / name, LEVELS / PARTS[name]
    whole = part.read_text("utf-8")
    try:
        part.write_text(data.draw(changed(whole)), "utf-8")
        with suppress(LevelError):
            assert read(project, path, thin(path)).rows
    finally:
        part.write_text(whole, "utf-8")
