"""What is kept survives anything, and never stops play."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.sim.progress import Kept, Progress
from game.store.files import old, read_checked, write_json, write_whole
from game.store.recordings import KEPT, Recordings
from game.store.saves import Save, SaveFile
from game.store.settings import Settings, SettingsFile

KEPT_RUN = Kept(3, {"fought.floors": 1}, [41], ["leaving"])
GOOD = msgspec.json.encode(Save(level="outskirts", checkpoint="tower", seed=7, kept=KEPT_RUN, done=["outskirts"]))
WRITER = """
import sys
from pathlib import Path
from game.store.files import write_whole
file = Path(sys.argv[1])
print("begun", flush=True)
while True:
    write_whole(file, b"a" * 200_000)
    write_whole(file, b"b" * 200_000)
"""


def progress() -> Progress:
    """As KEPT_RUN has it, at the tower."""
    there = Progress("outskirts", "tower")
    there.take_up(KEPT_RUN)
    return there


def test_what_was_kept_is_there_again(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    settings.values.music, settings.values.full_screen = 0.25, True
    assert settings.save()
    assert SettingsFile(tmp_path).values == settings.values
    assert SaveFile(tmp_path).reached("outskirts", 7, progress())
    assert SaveFile(tmp_path).values == Save(level="outskirts", checkpoint="tower", seed=7, kept=KEPT_RUN)


def test_nothing_kept_yet_is_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "not" / "there").values == Settings()
    assert not SaveFile(tmp_path).started


def test_a_finished_story_is_not_continued(tmp_path: Path) -> None:
    saves = SaveFile(tmp_path)
    saves.finished("outskirts", "", "")
    assert not saves.started
    assert saves.values.done == ["outskirts"]
    saves.finished("outskirts", "village", "gate")
    assert (saves.values.level, saves.values.checkpoint, saves.values.done) == ("village", "gate", ["outskirts"])


def test_a_killed_write_leaves_the_old_or_the_new_one(tmp_path: Path) -> None:
    file = tmp_path / "progress.json"
    for _ in range(8):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(file)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        while not file.exists():
            pass
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        content = file.read_bytes()
        assert content in (b"a" * 200_000, b"b" * 200_000)


@given(content=st.binary(max_size=400))
def test_any_content_is_read_without_a_trace(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.mktemp("any") / "progress.json"
    file.write_bytes(content)
    assert isinstance(read_checked(file, Save), Save)


@given(place=st.integers(0, len(GOOD) - 1), byte=st.integers(0, 255))
def test_a_changed_byte_is_noticed_or_harmless(tmp_path_factory: pytest.TempPathFactory, place: int, byte: int) -> None:
    file = tmp_path_factory.mktemp("byte") / "progress.json"
    damaged = GOOD[:place] + bytes([byte]) + GOOD[place + 1 :]
    file.write_bytes(damaged)
    value = read_checked(file, Save)
    assert value == Save() or file.exists()
    if not file.exists():
        assert file.with_name("progress.json.bad").read_bytes() == damaged


@pytest.mark.parametrize(
    "text",
    ['{"music": 3}', '{"music": "loud"}', '{"version": 99}', "[]", "", "{", '{"language": "../.."}', "[" * 5000],
    ids=["too much", "a word", "of a later game", "a list", "empty", "cut", "a path", "deep"],
)
def test_a_damaged_file_is_kept_aside(tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "settings.json").write_text(text)
    assert SettingsFile(tmp_path).values == Settings()
    assert (tmp_path / "settings.json.bad").read_text() == text
    assert "settings.json is damaged" in caplog.text


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    wall = tmp_path / "wall"
    wall.write_text("a file where a folder should be")
    assert not write_whole(wall / "x.json", b"")
    assert not write_json(wall / "settings.json", Settings())
    assert SaveFile(wall).reached("outskirts", 1, Progress("outskirts", "tower")) is False
    assert Recordings(wall).keep("outskirts", "text") is None
    assert "play goes on" in caplog.text


def test_nothing_is_left_beside_a_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.json", b"1")
    write_whole(tmp_path / "a.json", b"2")
    assert [file.name for file in tmp_path.iterdir()] == ["a.json"]


def test_only_the_latest_recordings_are_kept(tmp_path: Path) -> None:
    recordings = Recordings(tmp_path)
    files = [recordings.keep("levels/../outskirts", str(number)) for number in range(KEPT + 3)]
    kept = sorted(recordings.folder.iterdir())
    assert kept == files[3:]


def test_a_report_says_what_broke_where_and_how_to_play_it_again(tmp_path: Path) -> None:
    recordings = Recordings(tmp_path)
    try:
        raise ZeroDivisionError("a wall of no width")
    except ZeroDivisionError as wrong:
        report = recordings.report(wrong, tmp_path / "run.replay")
    assert report is not None
    text = report.read_text()
    assert all(part in text for part in ("BLAME! fan game", "Python", "pygame-ce", "run.replay", "a wall of no width", "test_store.py"))


def test_for_a_damaged_save_the_one_before_it_is_used(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    saves = SaveFile(tmp_path)
    saves.reached("outskirts", 7, progress())
    saves.finished("outskirts", "village", "gate")
    saves.file.write_text('{"level": "vill')
    assert SaveFile(tmp_path).values == Save(level="outskirts", checkpoint="tower", seed=7, kept=KEPT_RUN)
    assert saves.file.with_name("progress.json.bad").read_text() == '{"level": "vill'
    assert "progress.json is damaged" in caplog.text


def test_where_both_are_damaged_one_begins_anew(tmp_path: Path) -> None:
    saves = SaveFile(tmp_path)
    saves.reached("outskirts", 7, progress())
    saves.reached("outskirts", 7, progress())
    for file in (saves.file, old(saves.file)):
        file.write_text("not a save")
    assert not SaveFile(tmp_path).started


def test_a_save_of_an_earlier_game_goes_on_as_the_level_says(tmp_path: Path) -> None:
    (tmp_path / "progress.json").write_text('{"version": 1, "level": "outskirts", "checkpoint": "tower", "deaths": 2, "done": []}')
    assert SaveFile(tmp_path).values == Save(version=1, level="outskirts", checkpoint="tower")
