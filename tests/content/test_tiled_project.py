"""What Tiled shows a level author is what the code offers: project, templates, palette, world, rules, table of classes, launcher."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from game import cli
from game.maps.tmx import load
from game.paths import LEVELS
from game.session import known_classes
from game.sim.level import LevelData, Thing
from game.sim.spawn import REGISTRY, build, choices_of, properties_of
from game.sim.terrain import Terrain
from tools.tiled.__main__ import generated, left_over
from tools.tiled.kinds import Kind, enums, kinds
from tools.tiled.rules import roles, tilesets, variants

BY_SESSION = {"Zuru", "Killy"}  # figures under control are placed by the session, at a checkpoint
MAPS = sorted(path.relative_to(LEVELS).as_posix() for path in LEVELS.rglob("*.tmx"))
every_kind = pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.name)


def test_every_generated_file_is_in_step_with_the_code() -> None:
    files = generated()
    wanted = {path: text if isinstance(text, bytes) else text.encode() for path, text in files.items()}
    wrong = [path.name for path, content in wanted.items() if not path.is_file() or path.read_bytes() != content]
    assert not wrong + [path.name for path in left_over(files)], "run: python -m tools.tiled"


def test_every_class_is_there_with_all_its_properties() -> None:
    project = json.loads((LEVELS / "blame.tiled-project").read_text("utf-8"))
    offered = {t["name"]: {m["name"] for m in t["members"]} for t in project["propertyTypes"] if t["type"] == "class"}
    assert offered == {name: set(properties_of(REGISTRY[name])) for name in known_classes() if name not in BY_SESSION}


def test_everything_that_is_picked_has_a_list_to_pick_from() -> None:
    for name in known_classes():
        assert all(enums()[choice.name] for choice in choices_of(REGISTRY[name]).values()), name


@pytest.mark.parametrize("tileset", tilesets())
def test_the_terrain_brush_knows_every_edge_and_joins_what_the_rules_filled(tileset: str) -> None:
    root = ElementTree.parse(LEVELS / f"{tileset}.tsx").getroot()
    never = {int(tile.get("id", "0")) for tile in root.findall("tile") if tile.get("probability") == "0"}
    known = roles(tileset)
    for terrain in root.iter("wangset"):
        kind = terrain.find("wangcolor").get("name")  # type: ignore[union-attr]
        found = {int(tile.get("tileid", "0")): tile.get("wangid", "").split(",") for tile in terrain.iter("wangtile")}
        for mask, tiles in variants(known, str(kind)).items():
            assert all(found.pop(tile) == [str(mask >> bit & 1) for bit in range(8)] for tile in tiles)
        assert set(found) == {tile for role, tile in known.items() if role.startswith(str(kind).replace("blob", "fill_"))}
        assert set(found) <= never
        assert all(sides == ["1"] * 8 for sides in found.values())


@every_kind
def test_what_is_placed_from_a_template_is_taken_by_the_game(kind: Kind) -> None:
    template = ElementTree.parse(LEVELS / "templates" / f"{kind.name}.tx").getroot().find("object")
    assert template is not None
    props = {p.get("name", ""): p.get("value", "") for p in template.iter("property")}
    open_still = [m.name for m in kind.members if m.needed and m.name not in props]
    given = {"scene": next(s for s in enums()["Scene"] if s), "lines": "zuru:some.key", "key": "some.key", "until": "done"}
    wide, high = (float(template.get(side, "0")) for side in ("width", "height"))
    points = ((0.0, 0.0), (96.0, 0.0)) if kind.shape == "polyline" else ()
    thing = Thing(1, kind.name, "x", 64, 64, wide, high, kind.shape, points, {**props, **{name: given[name] for name in open_still}},
                  cells=((0, 0, 1),))  # fmt: skip
    level = LevelData("room", "room.tmx", 40, 20, Terrain(40, 20, bytes(800)), things=(thing,))
    assert type(build(thing, level)) is REGISTRY[kind.name]


def test_the_palette_shows_every_class_once_and_the_game_reads_it_as_any_map() -> None:
    things = load(LEVELS / "palette.tmx").things
    assert {thing.kind: thing.shape for thing in things} == {kind.name: kind.shape for kind in kinds()}
    assert len(things) == len(kinds())


@pytest.mark.skipif(sys.platform == "win32", reason="the half of the launcher for sh")
def test_the_launcher_finds_the_environment_beside_the_levels(tmp_path: Path) -> None:
    project = tmp_path / "a game"
    (project / "levels").mkdir(parents=True)
    launcher = shutil.copy(LEVELS / "blame.cmd", project / "levels")
    level = str(project / "levels" / "my level.tmx")
    plain = {**os.environ, "PATH": "/usr/bin:/bin", "VIRTUAL_ENV": ""}
    missing = subprocess.run([launcher, "check", level], env=plain, capture_output=True, text=True)
    assert missing.returncode == 2
    assert "README" in missing.stderr
    python = project / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\nfor word in "$@"; do echo "$word"; done\npwd\nexit 1\n')
    python.chmod(0o755)
    done = subprocess.run([launcher, "check", level], env=plain, cwd="/", capture_output=True, text=True)
    assert (done.returncode, done.stdout.splitlines()) == (1, ["-m", "game", "check", level, str(project)])


def test_to_play_from_an_object_one_has_to_be_selected(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.play(at="%objectid")  # what Tiled says then
    assert "select an object" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("tiled") is None, reason="Tiled is not installed")
@pytest.mark.parametrize("name", MAPS)
def test_tiled_opens_and_exports_it_without_a_warning(name: str, tmp_path: Path) -> None:
    own = dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"), str(tmp_path))
    quiet = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}
    tmp_path.chmod(0o700)
    out = tmp_path / "out.tmx"
    done = subprocess.run(["tiled", "--export-map", str(LEVELS / name), str(out)], env=quiet, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    assert ElementTree.parse(out).getroot().tag == "map"
