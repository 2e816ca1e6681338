"""What is kept survives anything, and never stops play."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from game.sim.progress import Kept, Progress
from game.store.files import old, write_json, write_whole
from game.store.recordings import KEPT, Recordings
from game.store.saves import VERSION, Chapter, Save, SaveFile, Went
from game.store.settings import Settings, SettingsFile

KEPT_RUN = Kept(3, {"fought.floors": 1}, [41], ["leaving"])
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
    assert SaveFile(tmp_path).reached("outskirts", 7, progress(), Went(600, 1, 7))
    assert going_on(tmp_path) == ("outskirts", "tower", 7, KEPT_RUN, 600)
    assert SaveFile(tmp_path).chapters == {"outskirts": Chapter(deaths=3, went=Went(600, 1, 7))}


def going_on(folder: Path) -> tuple[object, ...]:
    """Where one would go on."""
    save = SaveFile(folder).values
    return save.level, save.checkpoint, save.seed, save.kept, save.ticks


def test_nothing_kept_yet_is_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "not" / "there").values == Settings()
    assert not SaveFile(tmp_path).started


def test_a_finished_story_is_not_continued(tmp_path: Path) -> None:
    saves = SaveFile(tmp_path)
    saves.finished("outskirts", progress(), Went(900, 2, 7))
    assert not SaveFile(tmp_path).started
    assert SaveFile(tmp_path).chapters["outskirts"] == Chapter(finished=True, deaths=3, went=Went(900, 2, 7))


def test_a_chapter_that_begins_can_be_begun_again_with_the_same(tmp_path: Path) -> None:
    saves, carried = SaveFile(tmp_path), Kept(flags={"story.supply": 4})
    saves.finished("outskirts", progress(), onward=Save(level="village", checkpoint="gate", kept=carried))
    assert going_on(tmp_path) == ("village", "gate", 0, carried, 0)
    later = Progress("village", "kitchen")
    later.flags["story.supply"] = 9
    saves.reached("village", 5, later, Went(100))
    again = SaveFile(tmp_path).chapters["village"]
    assert (again.entry, again.kept, again.finished) == ("gate", carried, False)
    assert list(SaveFile(tmp_path).chapters) == ["outskirts", "village"]


def test_a_finished_chapter_that_is_begun_again_stays_finished(tmp_path: Path) -> None:
    saves = SaveFile(tmp_path)
    saves.finished("outskirts", progress(), Went(900, 2, 7))
    saves.reached("outskirts", 1, Progress("outskirts", "start"), Went(10, 0, 7))
    assert SaveFile(tmp_path).chapters["outskirts"] == Chapter(finished=True, deaths=3, went=Went(900, 2, 7))


def test_who_only_looks_at_a_level_loses_nothing(tmp_path: Path) -> None:
    saves = SaveFile(tmp_path)
    saves.reached("outskirts", 7, progress())
    saves.holds = False
    assert saves.reached("somewhere.tmx", 1, Progress("somewhere", "start"))
    assert going_on(tmp_path) == ("outskirts", "tower", 7, KEPT_RUN, 0)
    assert saves.values.level == "outskirts"


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
    saves.finished("outskirts", progress(), onward=Save(level="village", checkpoint="gate"))
    saves.file.write_text('{"level": "vill')
    assert going_on(tmp_path) == ("outskirts", "tower", 7, KEPT_RUN, 0)
    assert not SaveFile(tmp_path).read.damaged  # that is said once
    assert saves.file.with_name("progress.json.bad").read_text() == '{"level": "vill'
    assert "progress.json is damaged" in caplog.text


def test_where_both_are_damaged_one_begins_anew(tmp_path: Path) -> None:
    saves = SaveFile(tmp_path)
    saves.reached("outskirts", 7, progress())
    saves.reached("outskirts", 7, progress())
    for file in (saves.file, old(saves.file)):
        file.write_text("not a save")
    again = SaveFile(tmp_path)
    assert not again.started
    assert (again.read.damaged, again.read.older) == (True, False)


V1 = '{"version": 1, "level": "outskirts", "checkpoint": "tower", "deaths": 2, "done": []}'
V2 = (
    '{"version": 2, "level": "outskirts", "checkpoint": "tower", "seed": 7, "done": ["outskirts"],'
    ' "kept": {"deaths": 3, "flags": {"fought.floors": 1}, "done": [41], "beats": ["leaving"]}}'
)


def test_a_save_of_the_first_game_goes_on_as_the_level_says(tmp_path: Path) -> None:
    (tmp_path / "progress.json").write_text(V1)
    assert going_on(tmp_path) == ("outskirts", "tower", 0, None, 0)
    assert SaveFile(tmp_path).chapters == {"outskirts": Chapter()}


def test_a_save_of_the_second_game_goes_on_as_it_was_and_knows_what_was_finished(tmp_path: Path) -> None:
    (tmp_path / "progress.json").write_text(V2)
    assert going_on(tmp_path) == ("outskirts", "tower", 7, KEPT_RUN, 0)
    saves = SaveFile(tmp_path)
    assert saves.chapters == {"outskirts": Chapter(finished=True)}
    saves.reached("outskirts", 7, progress())
    assert msgspec.json.decode(saves.file.read_bytes())["version"] == VERSION
    assert SaveFile(tmp_path).chapters == {"outskirts": Chapter(finished=True)}


def test_where_the_disk_knows_no_links_there_is_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(os, "link", refuse)
    saves = SaveFile(tmp_path)
    saves.reached("outskirts", 7, progress())
    before = saves.file.read_bytes()
    saves.reached("outskirts", 8, progress())
    assert old(saves.file).read_bytes() == before


def test_what_somebody_left_half_written_is_swept_away(tmp_path: Path) -> None:
    half = [tmp_path / ".progress.json.123.part", tmp_path / ".progress.json.123.old"]
    for file in half:
        file.write_bytes(b"half")
        os.utime(file, (1, 1))
    fresh = tmp_path / ".progress.json.124.part"  # another copy of the game is just writing
    fresh.write_bytes(b"half")
    SaveFile(tmp_path)
    assert [file.exists() for file in (*half, fresh)] == [False, False, True]
