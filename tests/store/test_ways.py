"""Ways that are kept on the disk are those that would be worked out: nothing in a run tells whether they were."""

import os
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from game.maps import catalogue
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import Actions
from game.sim.level import LevelData
from game.sim.routes import Routes, routes_of
from game.smoke.play import winning_replay
from game.store import ways
from game.store.ways import KEPT, KeptWays

MAP = """
##############################
#............................#
#............................#
#....####...........####.....#
#..................#.........#
#.@......###.......#.........#
##############################
"""
MOVES = 10_000  # more than there are to try


def small(picture: str = MAP) -> LevelData:
    """A level of its own, so that nothing of it is known yet."""
    return room(picture.strip())


def worked_out(level: LevelData) -> Routes:
    """All its ways."""
    routes = routes_of(level)
    while not routes.prepared:
        routes.prepare(MOVES)
    return routes


def test_what_was_worked_out_once_is_there_again_to_the_last_bit(tmp_path: Path) -> None:
    first, kept = small(), KeptWays(tmp_path)
    before = repr(worked_out(first).dump())
    kept.keep(first)
    again = small()
    kept.fetch(again)
    assert routes_of(again).prepared
    assert repr(routes_of(again).dump()) == before
    assert repr(worked_out(small()).dump()) == before


def test_nothing_is_kept_before_all_is_worked_out(tmp_path: Path) -> None:
    level = small()
    KeptWays(tmp_path).fetch(level)
    KeptWays(tmp_path).keep(level)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("harm", ["cut", "bit", "foreign", "empty", "huge"])
def test_a_broken_or_foreign_file_is_made_anew(tmp_path: Path, harm: str, monkeypatch: pytest.MonkeyPatch) -> None:
    level, kept = small(), KeptWays(tmp_path)
    worked_out(level)
    kept.keep(level)
    (file,) = kept.folder.iterdir()
    good = file.read_bytes()
    other = small(MAP.replace("####..", "...###"))
    worked_out(other)
    kept.keep(other)
    (foreign,) = (f for f in kept.folder.iterdir() if f != file)
    bit = bytearray(good)
    bit[len(bit) // 2] ^= 1
    file.write_bytes({"cut": good[:-9], "bit": bytes(bit), "foreign": foreign.read_bytes(), "empty": b"", "huge": good}[harm])
    if harm == "huge":
        monkeypatch.setattr(ways, "MOST_BYTES", 64)
    again = small()
    kept.fetch(again)
    assert not routes_of(again).prepared
    monkeypatch.undo()
    worked_out(again)
    kept.keep(again)
    assert file.read_bytes() == good


@pytest.mark.parametrize("content", [b"", b"\xc0", b"\x93\x01\x02\x03", b"\x91\x82\xa5ports\x91\x92\x00\x92\xcb", b"[" * 5000])
def test_a_file_that_only_looks_right_is_refused(tmp_path: Path, content: bytes) -> None:
    level, kept = small(), KeptWays(tmp_path)
    file = kept._file(level)
    assert file is not None
    file.parent.mkdir()
    file.write_bytes(ways._digest(file, content) + content)
    kept.fetch(level)
    assert not routes_of(level).prepared
    worked_out(level)


def test_edges_and_ports_that_lead_nowhere_are_refused() -> None:
    plain = worked_out(small()).dump()
    assert plain is not None
    whole = plain[0]
    far = replace(whole.edges[0], end=len(whole.ports))
    for wrong in (replace(whole, edges=(far, *whole.edges)), replace(whole, ports=((9999, (1.0, 1.0)), *whole.ports[1:]))):
        routes = routes_of(small())
        with pytest.raises(ValueError, match="port"):
            routes.load([wrong])
        assert not routes.prepared
    with pytest.raises(ValueError, match="shorter"):
        routes_of(small()).load([])


@pytest.mark.skipif(os.name == "nt" or (hasattr(os, "geteuid") and os.geteuid() == 0), reason="needs a folder that cannot be written")
def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    _keeps_nothing(tmp_path)


def test_a_folder_that_is_a_file_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "not a folder"
    file.write_text("")
    _keeps_nothing(file)


def _keeps_nothing(folder: Path) -> None:
    level, kept = small(), KeptWays(folder)
    worked_out(level)
    kept.keep(level)
    again = small()
    kept.fetch(again)
    assert not routes_of(again).prepared


def test_only_what_ways_follow_from_makes_another_file(tmp_path: Path) -> None:
    level, kept = catalogue.level("outskirts"), KeptWays(tmp_path)
    lamps = replace(level, things=tuple(replace(t, x=t.x + 5) if t.kind == "Lamp" else t for t in level.things))
    masses = replace(level, things=tuple(replace(t, x=t.x + 16) if t.kind == "Breakable" else t for t in level.things))
    lifts = replace(level, things=tuple(replace(t, props={**t.props, "speed": 31.0}) if t.kind == "Platform" else t for t in level.things))
    assert kept._file(lamps) == kept._file(level)
    assert len({kept._file(level), kept._file(masses), kept._file(lifts), kept._file(small())}) == 4


def test_other_rules_make_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = KeptWays(tmp_path)._file(small())
    monkeypatch.setattr(ways, "_rules", lambda: b"others")
    assert KeptWays(tmp_path)._file(small()) != before


def test_old_files_go(tmp_path: Path) -> None:
    level, kept = small(), KeptWays(tmp_path)
    kept.folder.mkdir()
    for number in range(KEPT + 4):
        file = kept.folder / f"{number}.ways"
        file.write_bytes(b"")
        os.utime(file, (number, number))
    worked_out(level)
    kept.keep(level)
    names = {file.stem for file in kept.folder.iterdir()}
    assert len(names) == KEPT
    assert not names & {str(number) for number in range(5)}


# -- the chapter


def played(session: Session, run: Iterable[Actions]) -> list[str]:
    """A hash for every 50th tick."""
    found = []
    for actions in run:
        session.step(actions)
        if session.tick % 50 == 0:
            found.append(session.hash())
    return found


def test_the_chapter_is_the_same_with_ways_from_the_disk_and_without(tmp_path: Path) -> None:
    replay = winning_replay("outskirts")
    assert replay is not None
    read = catalogue.level("outskirts")
    kept, hashes = KeptWays(tmp_path), []
    for way in ("none", "cold", "warm"):
        level = replace(read)  # nothing of it is known
        if way != "none":
            kept.fetch(level)
        assert routes_of(level).prepared == (way == "warm")
        session = Session.of(replay, level)
        hashes.append(played(session, islice(replay.actions(), 1500)))
        if way == "cold":
            worked_out(level)
            kept.keep(level)
    assert hashes[0] == hashes[1] == hashes[2]
