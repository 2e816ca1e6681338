"""The program as a whole: how it starts, ends, and breaks."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.app import play
from game.app.run import Run, with_checkpoint
from game.app.screen import Screen
from game.sim.level import LevelError
from tests.ui.application import a_room

PLAY = """
import gc
import sys
from threading import Thread
from time import sleep

from game.app import play
from game.app.loop import Loop


def tell() -> None:
    while not any(isinstance(thing, Loop) and thing.pictures for thing in gc.get_objects()):
        sleep(0.05)
    print("it plays", flush=True)


Thread(target=tell, daemon=True).start()
sys.exit(play())
"""


def program(home: Path, **env: str) -> subprocess.Popen[str]:
    """The game with a user's folder of its own; it prints a line once there is a picture."""
    whole = {**os.environ, "XDG_DATA_HOME": str(home), "HOME": str(home), **env}
    return subprocess.Popen([sys.executable, "-c", PLAY], env=whole, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def end(running: subprocess.Popen[str]) -> str:
    """Waits for the first picture, then asks it to end as a closed window does; what it said."""
    assert running.stdout is not None
    while "it plays" not in (line := running.stdout.readline()):
        assert line, running.communicate()[1]
    running.send_signal(signal.SIGTERM)
    return running.communicate(timeout=30)[1]


def test_asked_to_end_it_ends_well(tmp_path: Path) -> None:
    running = program(tmp_path)
    errors = end(running)
    assert running.returncode == 0, errors
    assert "Traceback" not in errors


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a display can be taken away by its name")
@pytest.mark.parametrize(
    "env", [{"SDL_VIDEODRIVER": "x11", "DISPLAY": ":9999"}, {"SDL_VIDEODRIVER": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}]
)
def test_without_a_display_it_is_one_sentence(tmp_path: Path, env: dict[str, str]) -> None:
    running = program(tmp_path, **env)
    _, errors = running.communicate(timeout=20)
    assert running.returncode == 2
    assert errors.count("\n") == 1
    assert "no display" in errors
    assert "blame smoke" in errors


def test_without_a_sound_device_it_plays_on(tmp_path: Path) -> None:
    running = program(tmp_path, SDL_AUDIODRIVER="nothing-of-the-kind")
    errors = end(running)
    assert running.returncode == 0
    assert not errors


def test_a_wrong_level_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert play(level="outskrits", folder=tmp_path) == 2
    assert "Did you mean 'outskirts'?" in capsys.readouterr().err


def test_a_wrong_checkpoint_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert play(level="outskirts", at="nowhere", folder=tmp_path) == 2
    assert "there is no checkpoint 'nowhere'" in capsys.readouterr().err


def test_one_can_begin_at_any_object() -> None:
    level = a_room()
    exit_ = next(thing for thing in level.things if thing.kind == "Exit")
    begun = with_checkpoint(lambda _name: level, exit_.oid, "object")("room")
    spot = next(thing for thing in begun.things if thing.name == "object")
    assert (spot.centre[0], spot.rect[3]) == (exit_.centre[0], exit_.rect[3])
    with pytest.raises(LevelError, match="there is no object 999"):
        with_checkpoint(lambda _name: level, 999, "object")("room")


def test_what_breaks_is_written_down_with_its_recording(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from game.scenes.play import PlayScene
    from game.scenes.stack import Stack

    class Torn(PlayScene):
        def draw(self, target: pygame.Surface, alpha: float) -> None:
            if self.session.tick > 20:
                raise ZeroDivisionError("a wall of no width")

    run = Run(Screen(), tmp_path, tmp_path)
    run.services.load_level = lambda _name: a_room()
    assert run._play(Stack(Torn(run.services, "room", "", 7))) == 1
    said = capsys.readouterr().err
    assert "the game stopped because of a mistake in it (ZeroDivisionError)" in said
    (report,) = (tmp_path / "crashes").iterdir()
    (recording,) = (tmp_path / "recordings").iterdir()
    assert str(recording) in report.read_text()
    assert recording.read_text().startswith("# blame replay 1\n# level room")
