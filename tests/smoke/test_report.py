"""What a reader finds in a report: the verdict, what failed and how to repeat it, maps, tables; and nothing that could do harm."""

from __future__ import annotations

import base64
import json
import os
import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from html.parser import HTMLParser
from math import inf, nan
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pygame
import pytest

from game.sim.level import Thing
from game.smoke.job import Job, Mark, Outcome
from game.smoke.play import job_of, play
from game.smoke.report import earlier, write
from game.smoke.report import place as places
from game.smoke.report.markup import EMPTY, Markup, tag
from game.smoke.report.typeface import FONT

from .maps import EXIT, START, as_map, replay
from .outcomes import finished, monkeys, stuck

NOWHERE = "no_such_level"
EVIL = "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&<!--]]>\x00\x1b\ud800"


@dataclass
class Node:
    """An element of a page."""

    name: str
    attributes: dict[str, str]
    inside: list[Node | str] = field(default_factory=list)

    def all(self, name: str = "", cls: str = "") -> list[Node]:
        """Those below it, by name or by class."""
        below = [found for node in self.inside if isinstance(node, Node) for found in (node, *node.all())]
        return [node for node in below if (not name or node.name == name) and (not cls or cls in node.attributes.get("class", "").split())]

    @property
    def text(self) -> str:
        """Every word in it."""
        return "".join(node if isinstance(node, str) else node.text for node in self.inside)


class Page(HTMLParser):
    """Reads a page and refuses what is not well nested."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.root = Node("", {})
        self._open = [self.root]
        self.feed(text)
        self.close()
        assert self._open == [self.root], f"never closed: {[node.name for node in self._open]}"

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        node = Node(name, {key: value or "" for key, value in attributes})
        assert len(node.attributes) == len(attributes)
        self._open[-1].inside.append(node)
        if name not in EMPTY:
            self._open.append(node)

    def handle_endtag(self, name: str) -> None:
        assert self._open.pop().name == name

    def handle_data(self, data: str) -> None:
        self._open[-1].inside.append(data)


def read(path: Path) -> Node:
    """A report's page."""
    return Page(path.read_text("utf-8")).root


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A small level."""
    beats = (Thing(5, "Beat", "leaving", 96, 96, 16, 48), Thing(6, "Beat", "the_view", 320, 96, 16, 48))
    return as_map(tmp_path_factory.mktemp("levels") / "hall.tmx", START, EXIT, *beats)


@pytest.fixture(scope="module")
def runs(hall: str) -> list[Outcome]:
    """Some that went well, some that did not."""
    return [*(finished(hall, seed=n) for n in range(1, 6)), *(stuck(hall, seed=n) for n in range(1, 4)), *monkeys(hall, 2)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, runs: list[Outcome]) -> Path:
    """Their report."""
    folder = tmp_path_factory.mktemp("report")
    write(folder, runs)
    return folder


@pytest.fixture(scope="module")
def page(folder: Path) -> Node:
    """The same, read."""
    return read(folder / "report.html")


# -- what one sees at once


def test_the_verdict_is_the_first_thing_said(page: Node) -> None:
    assert page.all("h1")[0].text.endswith("failed. novice got stuck at tile 20,9.")
    numbers = {node.all("dt")[0].text: node.all("dd")[0].text for node in page.all(cls="numbers")[0].all("div")}
    assert {name: numbers[name] for name in ("runs", "finished", "failed", "deaths")} == {
        "runs": "10",
        "finished": "5",
        "failed": "3",
        "deaths": "6",
    }


def test_a_failure_says_where_who_and_how_to_repeat_it(page: Node, hall: str) -> None:
    (failure,) = page.all("article")
    assert failure.all(cls="count")[0].text == "3runs"
    assert "Zuru has not moved" in failure.all("h3")[0].text
    assert "novice, seeds 1, 2 and 3" in failure.text
    assert failure.all("code")[0].text == f"blame smoke {hall} --pilot novice --seed 1"


def test_all_well_is_said_in_a_sentence(tmp_path: Path) -> None:
    page = read(write(tmp_path, monkeys(NOWHERE, 3)))
    assert page.all("h1")[0].text == f"All 3 runs of {NOWHERE} went well."
    assert not page.all("article")
    assert read(write(tmp_path, [])).all("h1")[0].text == "Nothing was run."


# -- maps


def test_a_level_is_a_picture_with_what_was_done_on_it(page: Node) -> None:
    (map_,) = page.all("svg", "map")
    assert map_.all("image", "ground")[0].attributes["href"].startswith("data:image/jpeg;base64,")
    layers = {node.attributes["class"]: node for node in map_.inside if isinstance(node, Node) and node.name == "g"}
    assert list(layers) == ["spent", "never", "paths", "shots", "deaths", "failed", "names"]
    assert len(layers["paths"].all("path")) == 8
    assert layers["paths"].all("path")[-1].attributes["d"].count("M") == 2  # a life ended between them
    assert len(layers["deaths"].all("path")) == 6
    assert layers["deaths"].all("title")[0].text == "crawler; novice, seed 1, 0:11, on the way to the_view"
    assert len(layers["failed"].all("circle")) == 3
    assert {node.text for node in layers["names"].all("text")} == {"start", "leaving", "the view"}


def test_everything_on_a_map_can_be_switched_off_without_a_script(page: Node) -> None:
    style, (level,) = page.all("style")[0].text, page.all("section", "level")
    switches = {node.attributes["name"] for node in level.all("input")}
    assert switches == {"p0", "p1", "p2", "paths", "deaths", "failed", "shots", "spent", "never", "names"}
    for name in switches:
        assert f".level:has(input[name={name}]:not(:checked)) .map .{name}{{display:none}}" in style
        assert level.all("svg", "map")[0].all(cls=name) or name == "p2"


def test_ground_that_nobody_came_to_is_told(page: Node) -> None:
    told = page.all("section", "level")[0].text
    assert re.search(r"Of 38 tiles of ground that one can come to, \d+ were not come to", told)
    assert re.search(r"\d+–38,8", told)


def test_a_level_that_cannot_be_read_is_said_and_hides_nothing(tmp_path: Path) -> None:
    page = read(write(tmp_path, [stuck(NOWHERE), finished(NOWHERE)]))
    assert "the map cannot be read" in page.all("section", "level")[0].text
    assert not page.all("svg", "map")
    assert {node.text.split("Box")[0] for node in page.all("caption")} >= {"From beat to beat", "Deaths"}


def test_a_level_that_breaks_the_view_is_said_and_hides_nothing(tmp_path: Path, hall: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_level: object) -> bytes:
        raise ZeroDivisionError("a lamp without light")

    monkeypatch.setattr(places, "map_picture", broken)
    page = read(write(tmp_path, [stuck(hall)]))
    assert "the map cannot be drawn (ZeroDivisionError: a lamp without light)" in page.text
    assert page.all("svg", "map")[0].all("g", "deaths")


# -- tables


def rows(page: Node, caption: str) -> list[list[str]]:
    """The cells of a table."""
    table = next(table for table in page.all("table") if table.all("caption")[0].text.startswith(caption))
    return [[cell.text for cell in row.all() if cell.name in ("td", "th")] for row in table.all("tbody")[0].all("tr")]


def test_pilots_are_told_with_how_sure_it_is(page: Node) -> None:
    pilots = {row[0]: row[1:] for row in rows(page, "Pilots")}
    assert pilots["finisher"][:4] == ["5", "5 (100 %)", " 57 % to 100 %", "5 finished"]
    assert pilots["novice"][:4] == ["3", "0 (0 %)", " 0 % to 56 %", "3 stuck"]
    assert pilots["monkey"][3] == "2 unbroken"


def test_stretches_are_told_by_pilot(page: Node) -> None:
    found = rows(page, "From beat to beat")
    assert [row[0] for row in found if len(row) == 8] == ["leaving", "the view", "the dead", "the end"]
    view = next(n for n, row in enumerate(found) if row[0] == "the view")
    assert [found[view][n] for n in (1, 2, 4, 6, 7)] == ["finisher", "5 of 5", "10.0 s", "0", "0.00"]
    assert [found[view + 1][n] for n in (0, 1, 3, 5, 6)] == ["novice", "0 of 3", "–", "6", "2.00"]


def test_deaths_are_told_by_cause_and_place(page: Node) -> None:
    assert rows(page, "Deaths") == [["crawler", "the view", "tile 17,9 (6)", "6", "novice 6"]]


# -- what is beside it


def test_a_failed_run_leaves_its_recording_and_a_picture_of_the_moment(tmp_path: Path, hall: str) -> None:
    recorded = replay(tmp_path / "short.replay", hall, "  30,R", "  90")
    outcome = play(job_of(hall, recorded))
    assert not outcome.ok
    page = read(write(tmp_path / "out", [outcome]))
    links = {node.text: node.attributes["href"] for node in page.all("article")[0].all("a")}
    assert (tmp_path / "out" / links["recording"]).read_text("utf-8") == outcome.replay
    picture = (tmp_path / "out" / links["picture"]).read_bytes()
    shown = page.all("article")[0].all("img")[0].attributes["src"]
    assert shown == f"data:image/png;base64,{base64.b64encode(picture).decode()}"
    drawn = pygame.image.load(tmp_path / "out" / links["picture"])
    assert drawn.get_size() == (640, 360)
    assert pygame.transform.average_color(drawn)[:3] != (0, 0, 0)


def test_programs_read_the_same(folder: Path) -> None:
    told = json.loads((folder / "report.json").read_text("utf-8"))
    assert (told["ok"], told["runs"], told["failed"], told["deaths"]) == (False, 10, 3, 6)
    assert told["failures"][0]["count"] == 3
    assert told["failures"][0]["seeds"] == [1, 2, 3]
    assert told["jobs"][5]["tile"] == [20, 9]
    assert len(told["jobs"]) == 10


def suites(folder: Path) -> Iterator[ElementTree.Element]:
    """Those of a JUnit file that has the shape that CI systems read."""
    root = ElementTree.parse(folder / "junit.xml").getroot()
    assert root.tag == "testsuites"
    for suite in root:
        assert suite.tag == "testsuite"
        cases = suite.findall("testcase")
        assert len(cases) == len(suite) == int(suite.attrib["tests"])
        assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure"))
        assert int(suite.attrib["errors"]) == len(suite.findall("testcase/error"))
        assert all(case.attrib["classname"] and case.attrib["name"] and float(case.attrib["time"]) >= 0 for case in cases)
        assert len({(case.attrib["classname"], case.attrib["name"]) for case in cases}) == len(cases)
        yield suite


def test_ci_systems_read_the_same(folder: Path, hall: str) -> None:
    (suite,) = suites(folder)
    assert suite.attrib["name"] == hall
    wrong = suite.findall("testcase/failure")
    assert [node.attrib["type"] for node in wrong] == ["stuck"] * 3
    assert "Zuru has not moved for 10.1 s" in wrong[0].attrib["message"]
    assert f"blame smoke {hall} --pilot novice --seed 1" in (wrong[0].text or "")


def test_what_stopped_the_game_is_an_error_and_not_a_failure(tmp_path: Path) -> None:
    crash = Outcome(Job(NOWHERE, "monkey", 7), False, "error", "ValueError: no (fire.py, line 3)", Mark(3, 1.0, 1.0))
    write(tmp_path, [crash, *monkeys(NOWHERE, 2)])
    (suite,) = suites(tmp_path)
    assert (suite.attrib["errors"], suite.attrib["failures"]) == ("1", "0")


# -- since the last time


def changes(page: Node) -> Node:
    """The part about what changed."""
    return next(section for section in page.all("section") if section.all("h2")[:1] and section.all("h2")[0].text == "Since the last run")


def test_the_next_report_in_the_folder_says_what_changed(tmp_path: Path) -> None:
    assert "no earlier report" in changes(read(write(tmp_path, [finished(NOWHERE, seed=n) for n in range(4)]))).text
    again = [finished(NOWHERE, seed=0), finished(NOWHERE, seed=1, took=900), stuck(NOWHERE, "finisher", 2), stuck(NOWHERE, "finisher", 3)]
    told = changes(read(write(tmp_path, again)))
    assert "4 jobs were run both times" in told.text
    assert "Fails now: 2" in told.text
    assert "went exactly as it did" in told.text  # the hashes are the same
    found = {row[2]: row[3:] for row in rows(told, "What changed")}
    assert found["went well"] == ["100 %", "50 %", "▼ worse"]
    assert found["deaths a run"] == ["0.0", "1.0", "▼ worse"]
    better = {
        row[2]: row[3:] for row in rows(changes(read(write(tmp_path, [finished(NOWHERE, seed=n) for n in range(4)]))), "What changed")
    }
    assert better["went well"] == ["50 %", "100 %", "▲ better"]


def test_one_that_is_written_many_times_while_runs_come_in_compares_with_the_one_before_all_of_them(tmp_path: Path) -> None:
    write(tmp_path, [finished(NOWHERE)])
    last = earlier(tmp_path)
    for _ in range(2):
        page = read(write(tmp_path, [stuck(NOWHERE, "finisher")], last))
        assert "Fails now: 1" in changes(page).text


# -- what a stranger may hand over


def evil() -> list[Outcome]:
    """Runs in which every word is meant to do harm."""
    marks = [Mark(10, 1e12, -1e12, EVIL), Mark(20, 3.0, 4.0, EVIL)]
    return [
        Outcome(Job(EVIL, EVIL, seed, EVIL), ok, EVIL, EVIL, marks[0], 100, 1.0, 1.0, EVIL, marks, marks, marks, marks, shots=marks,
                path=[[(0, 1, 2), (60, 10**9, -(10**9))]], hash=EVIL, worker=EVIL, replay="" if ok else EVIL, again=EVIL)
        for seed, ok in ((1, True), (2, False), (3, False))
    ]  # fmt: skip


def test_names_and_causes_cannot_do_harm(tmp_path: Path) -> None:
    page = read(write(tmp_path, evil()))
    (script,) = page.all("script")
    assert "alert" not in script.text
    assert {node.attributes["src"][:10] for node in page.all("img")} <= {"data:image"}
    assert not [node for node in page.all() if any(key.startswith("on") or key == "srcdoc" for key in node.attributes)]
    assert "alert(1)" in page.all("article")[0].text  # it is told as it is
    list(suites(tmp_path))
    files = {file.name for file in tmp_path.iterdir()}
    assert files >= {"report.html", "report.json", "junit.xml"}
    links = [node.attributes["href"] for node in page.all("a")]
    assert all(re.fullmatch(r"[\w.-]+", link) and link in files for link in links)
    assert not earlier(tmp_path).ok


def test_a_figure_that_was_nowhere_is_told_of(tmp_path: Path, hall: str) -> None:
    lost = Mark(60, nan, inf, "crawler")
    run = Outcome(Job(hall, "monkey"), False, "broken", "Zuru is at nan, inf", lost, 60, deaths=[lost], shots=[lost], beats=[lost])
    assert read(write(tmp_path, [run])).all("article")[0].all("h3")[0].text == "broken: Zuru is at nan, inf"


def test_nothing_is_fetched_and_only_its_own_script_may_run(page: Node, folder: Path) -> None:
    policy = next(node.attributes["content"] for node in page.all("meta") if "http-equiv" in node.attributes)
    digest = base64.b64encode(sha256(page.all("script")[0].text.encode()).digest()).decode()
    assert policy.startswith("default-src 'none'")
    assert f"script-src 'sha256-{digest}'" in policy
    assert not re.search(r"(?:src|href|url\()[=\"'(]*(?:https?:)?//", (folder / "report.html").read_text("utf-8"))


def test_what_is_not_markup_is_escaped() -> None:
    assert tag("p", "<b>", Markup("<i></i>"), title='"&') == '<p title="&quot;&amp;">&lt;b&gt;<i></i></p>'
    assert tag("input", checked=True, name="a", hidden=False) == '<input checked name="a">'


# -- of use to all


def test_it_is_read_by_those_who_do_not_see_it_or_have_no_mouse(page: Node) -> None:
    assert page.all("html")[0].attributes["lang"] == "en"
    assert all(node.attributes.get("alt") for node in page.all("img"))
    assert all(node.attributes.get("aria-label") or node.attributes.get("aria-hidden") for node in page.all("svg"))
    assert all(node.all("span")[-1].text for node in page.all("label"))
    assert page.all("svg", "map")[0].attributes["tabindex"] == "0"
    assert all(node.text or node.attributes.get("aria-label") for node in page.all("button"))
    assert all(head.attributes.get("scope") for head in page.all("th"))


def test_the_typeface_is_the_games_own(page: Node) -> None:
    packed = re.search(r"data:font/woff;base64,([\w+/=]+)", page.all("style")[0].text)
    assert packed is not None
    woff, font = base64.b64decode(packed[1]), FONT.read_bytes()
    length, count = struct.unpack(">IH", woff[8:14])
    assert (woff[:4], length, count) == (b"wOFF", len(woff), int.from_bytes(font[4:6], "big"))
    for number in range(count):
        name, at, size, whole, _ = struct.unpack(">4sIIII", woff[44 + 20 * number :][:20])
        own, _, offset, plain = struct.unpack(">4sIII", font[12 + 16 * number :][:16])
        table = woff[at : at + size] if size == whole else zlib.decompress(woff[at : at + size])
        assert (name, table) == (own, font[offset : offset + plain])


def test_it_stays_small(tmp_path: Path) -> None:
    many = [msgspec.structs.replace(finished(NOWHERE, seed=n), path=_wandering(n)) for n in range(40)]
    assert write(tmp_path, many).stat().st_size < 1_000_000


def _wandering(seed: int) -> list[list[tuple[int, int, int]]]:
    return [[(tick, (tick * 7 + seed) % 7000, 800 + (tick * tick + seed) % 90) for tick in range(0, 15_000, 15)]]


def test_no_window_is_left_behind(tmp_path: Path, hall: str) -> None:
    shown, driver = pygame.display.get_surface(), os.environ.get("SDL_VIDEODRIVER")
    write(tmp_path, [stuck(hall)])
    assert pygame.display.get_surface() is shown
    assert os.environ.get("SDL_VIDEODRIVER") == driver
