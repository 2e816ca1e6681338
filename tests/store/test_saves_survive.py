"""What is kept survives whatever happens to the process that writes it, and to every byte of its file.

More of it: BLAME_KILLS=1000 BLAME_MUTATIONS=10000 pytest tests/store/test_saves_survive.py
"""

import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.sim.progress import Kept, Progress
from game.store.files import old
from game.store.saves import Save, SaveFile, Went
from game.store.settings import Settings, SettingsFile

KILLS = int(os.environ.get("BLAME_KILLS", "30"))
CASES = int(os.environ.get("BLAME_MUTATIONS", "300"))
LATEST = 0.012  # s after which a writer is killed: it writes a save in about one or two thousandths
many = settings(max_examples=CASES, suppress_health_check=list(HealthCheck))


@pytest.fixture(autouse=True)
def as_long_as_it_takes(no_hanging: None) -> None:
    """A long run that was asked for may take longer than a test."""
    del no_hanging
    if hasattr(signal, "SIGALRM") and "BLAME_MUTATIONS" in os.environ:
        signal.alarm(0)


def run_of(number: int) -> Progress:
    """Different for every number, and some thousand bytes large."""
    there = Progress("outskirts", f"spot {number}")
    there.take_up(Kept(number, {f"flag {i}": number for i in range(60)}, [number] * 20, ["leaving"]))
    return there


def a_save(folder: Path) -> bytes:
    """A file with a bit of everything in it, and an older one beside it."""
    saves = SaveFile(folder)
    saves.finished("outskirts", run_of(3), Went(500, 2, 7), Save(level="village", checkpoint="gate", kept=Kept(flags={"story.supply": 2})))
    there = Progress("village", "kitchen")
    there.take_up(Kept(1, {"fed": 1, "story.supply": 4}, [12], ["hunger"]))
    saves.reached("village", 7, there, Went(321, 1, 2))
    return saves.file.read_bytes()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be forked")
def test_a_killed_save_leaves_the_old_or_the_new_one_whole(tmp_path: Path) -> None:
    chance, between = random.Random(5), 0
    saves = SaveFile(tmp_path)
    saves.reached("outskirts", 1, run_of(0), Went(0))
    for _ in range(KILLS):
        first = SaveFile(tmp_path).values.ticks
        writer = os.fork()
        if not writer:
            _write_for_ever(tmp_path, first)
        time.sleep(chance.random() * LATEST)
        os.kill(writer, signal.SIGKILL)
        os.waitpid(writer, 0)
        between += any(tmp_path.glob(".*.part"))
        for half in tmp_path.glob(".*"):
            half.unlink()
        found = SaveFile(tmp_path)
        assert not found.read.damaged
        assert found.values.ticks >= first
        assert found.values.kept == run_of(found.values.ticks).kept()
        if old(found.file).exists():
            assert msgspec.json.decode(old(found.file).read_bytes(), type=Save).ticks <= found.values.ticks
    assert KILLS < 1000 or between > KILLS / 50  # of so many some did meet a file that was half written


def _write_for_ever(folder: Path, number: int) -> None:
    saves = SaveFile(folder)
    while True:
        number += 1
        saves.reached("outskirts", 1, run_of(number), Went(number))


def reads(folder: Path, harmed: bytes, name: str, read: Callable[[], object]) -> object:
    """What is read where `name` holds this, without an error; if it was not good it is kept aside."""
    (folder / name).write_bytes(harmed)
    value = read()
    if not (folder / name).exists():
        assert (folder / f"{name}.bad").read_bytes() == harmed
    return value


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, bytes]:
    """A folder, its save, and the one before it."""
    folder = tmp_path_factory.mktemp("saves")
    whole = a_save(folder)
    return folder, whole, old(folder / "progress.json").read_bytes()


@many
@given(data=st.data())
def test_every_changed_byte_of_a_save_gives_the_one_before_it(saved: tuple[Path, bytes, bytes], data: st.DataObject) -> None:
    folder, whole, before = saved
    place, byte = data.draw(st.integers(0, len(whole) - 1)), data.draw(st.integers(0, 255))
    harmed = whole[:place] + bytes([byte]) + whole[place + 1 :]
    old(folder / "progress.json").write_bytes(before)
    save = reads(folder, harmed, "progress.json", lambda: SaveFile(folder).values)
    assert isinstance(save, Save)
    same_value = save == msgspec.json.decode(whole, type=Save)  # a blank, or the same byte
    assert same_value or save == msgspec.json.decode(before, type=Save)


@many
@given(data=st.data())
def test_every_cut_save_gives_the_one_before_it(saved: tuple[Path, bytes, bytes], data: st.DataObject) -> None:
    folder, whole, before = saved
    first, last = data.draw(st.integers(0, len(whole))), data.draw(st.integers(0, len(whole)))
    harmed = whole[: min(first, last)] + whole[max(first, last) :]
    old(folder / "progress.json").write_bytes(before)
    save = reads(folder, harmed, "progress.json", lambda: SaveFile(folder).values)
    assert save in (msgspec.json.decode(whole, type=Save), msgspec.json.decode(before, type=Save))


@many
@given(content=st.binary(max_size=400))
def test_any_content_is_read_without_a_trace(saved: tuple[Path, bytes, bytes], content: bytes) -> None:
    folder, _, before = saved
    old(folder / "progress.json").write_bytes(before)
    reads(folder, content, "progress.json", lambda: SaveFile(folder).values)
    reads(folder, content, "settings.json", lambda: SettingsFile(folder).values)


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A folder and its settings, which are not the defaults."""
    file = SettingsFile(tmp_path_factory.mktemp("settings"))
    file.values.music, file.values.captions = 0.25, True
    file.save()
    return file.file.parent, file.file.read_bytes()


@many
@given(data=st.data())
def test_every_harm_to_the_settings_gives_settings(settled: tuple[Path, bytes], data: st.DataObject) -> None:
    folder, whole = settled
    place, byte = data.draw(st.integers(0, len(whole) - 1)), data.draw(st.integers(0, 255))
    harmed = data.draw(st.sampled_from([whole[:place] + bytes([byte]) + whole[place + 1 :], whole[:place], whole[place:]]))
    assert isinstance(reads(folder, harmed, "settings.json", lambda: SettingsFile(folder).values), Settings)
