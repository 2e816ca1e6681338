"""The command line as a user meets it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game import __version__, cli
from game.paths import LEVELS

from .maps import EXIT, START, as_map

COMMANDS = ["play", "smoke", "replay", "check", "bench", "director"]


@pytest.fixture
def blame(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> object:
    """Runs `blame ...`; gives exit code, output, errors."""

    def run(*args: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["blame", *args])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capsys.readouterr()
        return int(ended.value.code or 0), out, err

    return run


def test_the_version(blame: object) -> None:
    assert blame("--version") == (0, f"blame {__version__}\n", "")  # type: ignore[operator]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(blame: object, command: str) -> None:
    code, out, _ = blame(command, "--help")  # type: ignore[operator]
    assert code == 0
    assert f"Example: blame {command}" in " ".join(out.split())


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["smoke", "outskirt"], "Did you mean 'outskirts'?"), (["check", "nowhere.tmx"], "nowhere.tmx"),
        (["check", "outskirt"], "Did you mean 'outskirts'?"),
        (["replay", "nothing.replay"], "cannot be read"), (["smoke", "--pilot", "nobody"], "there is no pilot 'nobody'"),
        (["smoke", "levels/examples/first_room.tmx", "--pilot", "replay"], "there is no winning replay of"),
    ],
)  # fmt: skip
def test_a_mistake_gets_one_sentence(blame: object, args: list[str], says: str) -> None:
    code, out, err = blame(*args)  # type: ignore[operator]
    assert code == 2
    assert says in out + err
    assert "Traceback" not in out + err


def test_a_damaged_replay_gets_one_sentence(blame: object, tmp_path: Path) -> None:
    path = tmp_path / "odd.replay"
    path.write_bytes(b"\xff\xfe\0")
    assert blame("replay", str(path))[0] == 2  # type: ignore[operator]
    path.write_text("# blame replay 1\n# level outskirts\n 12,Q\n")
    code, _, err = blame("replay", str(path))  # type: ignore[operator]
    assert code == 2
    assert err.count("\n") == 1
    assert "line 3" in err


def test_a_run_of_all_seeds_as_json(blame: object, tmp_path: Path) -> None:
    level = as_map(tmp_path / "hall.tmx", START, EXIT)
    words = "smoke", level, "--pilot", "monkey", "--seeds", "3", "--seed", "5", "--play", "0.05", "--jobs", "1", "--json"
    code, out, err = blame(*words)  # type: ignore[operator]
    told = json.loads(out)
    assert (code, err.count("ok, ")) == (0, 3)
    assert [(one["job"]["pilot"], one["job"]["seed"]) for one in told] == [("monkey", 5), ("monkey", 6), ("monkey", 7)]
    assert all(one["ok"] and one["ticks"] <= 180 for one in told)


def test_when_its_time_is_over_it_says_that_nothing_was_played(blame: object, tmp_path: Path) -> None:
    code, out, _ = blame("smoke", as_map(tmp_path / "hall.tmx", START, EXIT), "--time", "0", "--json")  # type: ignore[operator]
    assert (code, json.loads(out)) == (1, [])


def test_help_needs_no_window() -> None:
    code = (
        "import sys, game.cli as c; sys.argv = ['blame', '--help']\n"
        "try: c.main()\nexcept SystemExit: pass\n"
        "assert not {'pygame', 'pymunk', 'pytmx'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=LEVELS.parent, timeout=60)


def test_headless_play_never_loads_the_window_library() -> None:
    code = "import sys; from game.smoke.play import play, catalogue; catalogue.level('outskirts'); assert 'pygame' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=LEVELS.parent, timeout=60)


BROKEN = """<map orientation="orthogonal" width="8" height="6" tilewidth="16" tileheight="16">
<properties><property name="hero" value="Zurru"/><property name="backdrop" value="moon"/></properties>
<tileset firstgid="1" source="{tsx}"/>
<layer name="walls" width="8" height="6"><data encoding="csv">{cells}</data></layer>
<objectgroup name="things">
<object id="1" name="start" type="Checkpoint" x="16" y="48" width="16" height="32"/>
<object id="2" name="start" type="Checkpoint" x="48" y="-32" width="16" height="16"/>
<object id="3" type="Exot" x="32" y="32" width="16" height="16"/>
<object id="4" type="Exit" x="32" y="32" width="16" height="16">
<properties><property name="level" value="outskrits"/></properties></object>
<object id="5" type="Talk" x="32" y="32" width="16" height="16">
<properties><property name="lines" value="zuru:no.such.key"/></properties></object>
<object id="6" type="Beat" x="32" y="32"/>
<object id="7" name="far" type="Beat" x="9999" y="32" width="16" height="16"/>
</objectgroup></map>"""


@pytest.fixture
def broken(tmp_path: Path) -> str:
    """A map with a mistake of every kind."""
    path = tmp_path / "broken.tmx"
    rows = ["00000000"] * 4 + ["11111111"] * 2
    tsx = os.path.relpath(LEVELS / "outskirts.tsx", tmp_path)
    path.write_text(BROKEN.format(tsx=tsx, cells=",".join(",".join(row) for row in rows)))
    return str(path)


def test_check_finds_everything_at_once(blame: object, broken: str) -> None:
    code, out, _ = blame("check", broken, "--json")  # type: ignore[operator]
    assert code == 1
    findings = json.loads(out)
    told = {(finding["object"], finding["problem"].split("'")[0].strip()) for finding in findings}
    assert any(oid == 1 and problem.startswith("a figure set down at this checkpoint would be inside") for oid, problem in told)
    assert (3, "the class") in told
    assert (4, "the exit leads to level") in told
    assert any(oid == 5 and "text" in problem for oid, problem in told)
    assert (6, "Beat has no size") in told
    assert (6, "Beat has no name") in told
    assert (7, "Beat lies outside of the map") in told
    assert {"backdrop", "called", "hero"} <= {w for f in findings for w in ("backdrop", "called", "hero") if w in f["problem"]}
    exit_ = next(f for f in findings if f["object"] == 4)
    assert (exit_["file"], exit_["layer"], exit_["x"], exit_["y"]) == ("broken.tmx", "things", 2, 2)
    assert exit_["hint"] == "Did you mean 'outskirts'?"


def test_check_says_it_in_words_as_well(blame: object, broken: str) -> None:
    _, out, _ = blame("check", broken)  # type: ignore[operator]
    assert "broken.tmx, layer 'things', object 4, tile 2,2: the exit leads to level 'outskrits'" in out
