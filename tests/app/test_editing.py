"""A project that is saved again and again while it is played: what is right comes into the game, what is wrong stands on the screen."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.app.watch import Watch
from game.app.watch import __file__ as watch_file
from game.maps import tmx
from game.media.text import load_source
from game.paths import ASSETS, LEVELS
from game.scenes.editing import Editing, Part
from game.scenes.play import PlayScene
from game.sim.damage import Hit, Team
from game.sim.level import LevelData
from game.sim.replay import parse
from tests.ui.application import App

COLS, ROWS, FLOOR = 60, 30, 24
MAP = """<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" orientation="orthogonal" renderorder="right-down" width="{cols}" height="{rows}" tilewidth="16" tileheight="16">
 <tileset firstgid="1" source="outskirts.tsx"/>
 <layer id="1" name="walls" width="{cols}" height="{rows}"><data encoding="csv">
{cells}
</data></layer>
 <objectgroup id="2" name="things">{things}</objectgroup>
</map>
"""
START = '<object id="1" name="start" type="Checkpoint" x="64" y="336" width="32" height="48"/>'
LATER = '<object id="2" name="later" type="Checkpoint" x="320" y="336" width="32" height="48"/>'
ENEMY = '<object id="7" type="Crawler" x="800" y="384"><point/></object>'
WALL = {(col, row) for col in range(8, 12) for row in range(FLOOR)}  # tiles round where the figure walks to
INSIDE = 160  # px: in the midst of them


class Project:
    """A copy of the game's project with one small map, and everything that is needed to play it while it is edited."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "project"
        self.levels, self.assets = self.folder / "levels", self.folder / "assets"
        for part in ("sprites", "tiles", "text", "fonts"):
            shutil.copytree(ASSETS / part, self.assets / part)
        shutil.copytree(ASSETS / "backdrops" / "title", self.assets / "backdrops" / "room")
        shutil.copy(ASSETS / "cues.toml", self.assets)
        self.levels.mkdir()
        shutil.copy(LEVELS / "outskirts.tsx", self.levels)
        self.file = self.levels / "room.tmx"
        self.save()
        self.watch = Watch((self.levels, self.assets))
        self.app = App(folder)
        services = self.app.services
        services.assets, services.load_level = self.assets, self.load
        services.editing = self.editing = Editing(services, self.watch.changed, lambda: load_source("en", self.assets / "text"))
        self.app.begin(PlayScene(services, "room", "", 1))
        self.app.go(5)

    def load(self, _name: str) -> LevelData:
        """The map as it is saved now."""
        return tmx.load(self.file, self.folder)

    def save(self, *, things: str = START + ENEMY, walls: set[tuple[int, int]] | None = None, rows: int = ROWS) -> None:
        """The map: a floor, walls, and things."""
        full = walls or set()
        cells = [[int(row >= FLOOR or (col, row) in full) for col in range(COLS)] for row in range(rows)]
        text = ",\n".join(",".join(map(str, row)) for row in cells)
        self.write(self.file, MAP.format(cols=COLS, rows=rows, cells=text, things=things))

    @staticmethod
    def write(file: Path, text: str | bytes) -> None:
        """As Tiled saves: under another name, and then renamed."""
        beside = file.with_name(f"{file.name}.aBcDeF")
        beside.write_bytes(text if isinstance(text, bytes) else text.encode())
        beside.replace(file)

    def notice(self, ticks: int = 1) -> None:
        """What was saved is noticed, and so many ticks pass."""
        self.watch.look()
        self.watch.look()
        self.app.go(ticks)

    @property
    def play(self) -> Any:
        """The scene."""
        return self.app.top

    @property
    def hero(self) -> Any:
        """The figure."""
        return self.play.session.world.hero

    def walk(self, ticks: int) -> None:
        """To the right."""
        pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_d, mod=0))
        self.app.go(ticks)
        pygame.event.post(pygame.Event(pygame.KEYUP, key=pygame.K_d, mod=0))

    def picture(self) -> pygame.Surface:
        """What is on the screen."""
        return self.app.screen.picture.copy()


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project(tmp_path)
    yield made
    made.app.close()


def differs(a: pygame.Surface, b: pygame.Surface, area: tuple[int, int, int, int]) -> bool:
    """Is there anything else in this part of the picture?"""
    return a.subsurface(area).convert(24).get_buffer().raw != b.subsurface(area).convert(24).get_buffer().raw


# -- maps


def test_a_saved_map_is_played_at_once_from_the_same_place(project: Project) -> None:
    project.walk(20)
    project.hero.life = 2
    project.play.session.progress.flags["seen"] = 1
    before = project.hero
    x, speed, world = before.px, before.vx, project.play.session.world
    assert speed > 0
    project.save(walls={(40, 20)})
    project.notice(1)
    assert project.play.session.world is not world
    assert project.play.session.level.terrain.blocks(640, 320, 641, 321)
    assert project.hero is before
    assert 0 <= project.hero.px - x < 6
    assert project.hero.vx > 0
    assert project.hero.life == 2
    assert project.play.session.progress.flags["seen"] == 1
    assert "Reloaded the map" in project.editing.note


def test_everyone_else_is_placed_anew(project: Project) -> None:
    (enemy,) = (a for a in project.play.session.world.actors if a.place.oid == 7)
    enemy.take(project.play.session.world, Hit(99, Team.PEOPLE))
    project.app.go(5)
    assert project.play.session.world.actor(7) is None
    project.save(things=START + ENEMY.replace("800", "816"))
    project.notice()
    assert project.play.session.world.actor(7).place.x == 816
    assert not project.play.session.progress.fallen


def test_a_broken_map_is_told_and_the_old_one_goes_on_until_it_is_mended(project: Project) -> None:
    world, plain = project.play.session.world, project.picture()
    project.save(things=START + '<object id="9" type="Crawlr" x="800" y="384"><point/></object>')
    project.notice(3)
    assert project.play.session.world is world
    assert "Crawlr" in project.editing.wrong[Part.MAP]
    assert "room.tmx" in project.editing.wrong[Part.MAP]
    assert differs(project.picture(), plain, (0, 0, 640, 20))
    tick = project.play.session.tick
    project.app.go(10)
    assert project.play.session.tick == tick + 10
    project.save()
    project.notice()
    assert not project.editing.wrong
    assert project.play.session.world is not world


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_a_half_written_map_changes_nothing(project: Project, share: float) -> None:
    world, whole = project.play.session.world, project.file.read_bytes()
    project.file.write_bytes(whole[: int(len(whole) * share)])
    project.notice()
    assert project.play.session.world is world
    assert project.editing.wrong
    project.file.write_bytes(whole)
    project.notice()
    assert not project.editing.wrong


def test_a_map_that_is_gone_is_told(project: Project) -> None:
    world, whole = project.play.session.world, project.file.read_bytes()
    project.file.unlink()
    project.notice()
    assert project.play.session.world is world
    assert project.editing.wrong
    project.write(project.file, whole)
    project.notice()
    assert not project.editing.wrong


def test_a_figure_inside_a_new_wall_comes_out_beside_it(project: Project) -> None:
    while project.hero.px < INSIDE:
        project.walk(1)
    project.save(walls=WALL)
    project.notice()
    hero, level = project.hero, project.play.session.level
    assert not level.terrain.blocks(*hero.box())
    assert abs(hero.px - INSIDE) < 60
    project.app.go(60)
    assert hero.alive
    assert hero.grounded


def test_where_there_is_no_room_at_all_it_goes_to_the_last_checkpoint(project: Project) -> None:
    while project.hero.px < INSIDE * 3:
        project.walk(1)
    project.save(walls={(col, row) for col in range(10, COLS) for row in range(FLOOR)})
    project.notice()
    assert project.hero.px < 160
    assert not project.play.session.level.terrain.blocks(*project.hero.box())


def test_a_map_without_the_checkpoint_one_began_at_goes_on_from_its_first(project: Project) -> None:
    project.save(things=LATER)
    project.notice()
    assert not project.editing.wrong
    assert project.play.session.progress.checkpoint == "later"
    project.hero.put(80, 3000)  # into the abyss
    project.app.go(120)
    assert abs(project.hero.px - 336) < 20


def test_who_falls_dead_is_back_in_the_new_map(project: Project) -> None:
    project.hero.put(80, 3000)  # into the abyss
    project.app.go(10)
    assert not project.hero.life
    project.save(walls={(40, 20)})
    project.notice()
    project.app.go(90)
    assert project.hero.life > 0
    assert project.play.session.level.terrain.blocks(640, 320, 641, 321)


def test_the_recording_stops_there_and_says_so(project: Project) -> None:
    project.walk(30)
    project.save(walls={(40, 20)})
    project.notice(40)
    text = project.play.recorder.text()
    assert "# stopped: the map was changed" in text
    assert parse(text).ticks < project.play.session.tick
    assert project.play.broken() is None


def test_other_windows_do_not_stop_it(project: Project) -> None:
    project.app.loop.focused = False
    tick = project.play.session.tick
    project.save(walls={(40, 20)})
    project.notice(10)
    assert type(project.play).__name__ == "PlayScene"
    assert project.play.session.tick == tick + 9  # a tick is left out so that the new map is seen first


# -- what maps are made of


def test_a_tileset_is_part_of_the_map(project: Project) -> None:
    file = project.levels / "outskirts.tsx"
    project.write(file, file.read_text().replace('value="full"', 'value="stone"', 1))
    project.notice()
    assert "stone" in project.editing.wrong[Part.MAP]


def test_another_map_or_tileset_is_not(project: Project) -> None:
    world = project.play.session.world
    project.write(project.levels / "other.tmx", "<map/>")
    project.write(project.levels / "other.tsx", "<tileset/>")
    project.notice()
    assert project.play.session.world is world
    assert not project.editing.wrong


# -- pictures and texts


def painted(file: Path, colour: tuple[int, int, int]) -> bytes:
    """The picture in a file with all that is seen of it in one colour."""
    image = pygame.image.load(file).convert_alpha()
    whole = pygame.mask.from_surface(image, 0).to_surface(image.copy(), setcolor=(*colour, 255), unsetcolor=(0, 0, 0, 0))
    content = BytesIO()
    pygame.image.save(whole, content, "painted.png")
    return content.getvalue()


def redness(picture: pygame.Surface) -> int:
    """How many dots are red above all."""
    return sum(1 for x in range(0, 640, 2) for y in range(40, 360, 2) if (c := picture.get_at((x, y))).r > 60 and c.r > 3 * (c.g + c.b))


def test_a_changed_sheet_is_seen_and_nothing_else_changes(project: Project) -> None:
    world, stage = project.play.session.world, project.play.stage
    before, others = redness(project.picture()), stage.library.sheet("killy")
    file = project.assets / "sprites" / "zuru.png"
    project.write(file, painted(file, (255, 0, 0)))
    project.notice(2)
    assert not project.editing.wrong
    assert redness(project.picture()) > before + 20
    assert project.play.session.world is world
    assert project.play.stage.library.sheet("killy") is others
    assert not project.play.recorder.stopped


def test_changed_tiles_are_seen(project: Project) -> None:
    before = redness(project.picture())
    file = project.assets / "tiles" / "outskirts.png"
    project.write(file, painted(file, (255, 0, 0)))
    project.notice(2)
    assert not project.editing.wrong
    assert redness(project.picture()) > before + 1000


def test_a_changed_backdrop_is_seen(project: Project) -> None:
    before = project.play.stage.library.backdrop(project.assets / "backdrops" / "room")
    file = sorted((project.assets / "backdrops" / "room").glob("*.png"))[0]
    project.write(file, painted(file, (255, 0, 0)))
    project.notice(2)
    assert not project.editing.wrong
    assert project.play.stage.library.backdrop(project.assets / "backdrops" / "room") is not before


@pytest.mark.parametrize("name", ["sprites/zuru.png", "tiles/outskirts.png", "sprites/zuru.toml"])
def test_a_broken_picture_is_told_and_the_old_one_is_drawn_on(project: Project, name: str) -> None:
    file = project.assets / name
    whole, stage = file.read_bytes(), project.play.stage
    project.write(file, whole[:40])
    project.notice(2)
    assert file.name in project.editing.wrong[Part.PICTURES]
    assert project.play.stage is stage
    project.write(file, whole)
    project.notice(2)
    assert not project.editing.wrong


def test_a_picture_that_is_gone_is_told_until_it_is_back(project: Project) -> None:
    plain, file = project.picture(), project.assets / "tiles" / "outskirts.png"
    whole = file.read_bytes()
    file.unlink()
    project.notice(2)
    assert "outskirts.png" in project.play.stage.place.problems[0]
    assert differs(project.picture(), plain, (0, 0, 640, 20))
    project.write(file, whole)
    project.notice(2)
    assert not project.play.stage.place.problems


def test_a_changed_text_is_said_without_being_compiled(project: Project) -> None:
    file = project.assets / "text" / "en.po"
    world, stage = project.play.session.world, project.play.stage
    project.write(file, file.read_text("utf-8").replace("The foragers", 'The \\"new\\" foragers'))
    project.notice()
    assert project.play.stage.text("outskirts.title") == project.app.services.text("outskirts.title") == 'The "new" foragers'
    assert project.play.stage is stage
    assert project.play.session.world is world
    project.write(file, file.read_text("utf-8").replace('msgstr "The', "msgstr The"))
    project.notice()
    assert "en.po: line" in project.editing.wrong[Part.TEXT]
    assert project.play.stage.text("outskirts.title") == 'The "new" foragers'


def test_the_source_of_texts_says_what_the_compiled_ones_say() -> None:
    from game.media.text import load_text

    plain, compiled = load_source(), load_text()
    for line in (ASSETS / "text" / "en.po").read_text("utf-8").splitlines():
        if line.startswith('msgid "') and line != 'msgid ""':
            assert plain(line[7:-1]) == compiled(line[7:-1])


# -- noticing


def test_what_is_still_being_written_is_not_taken_over(tmp_path: Path) -> None:
    watch = Watch((tmp_path,))
    for step in range(5):
        (tmp_path / "a.tmx").write_text("x" * step)
        watch.look()
        assert not watch.changed()
    watch.look()
    assert watch.changed() == {tmp_path / "a.tmx"}
    watch.look()
    assert not watch.changed()


def test_a_file_under_another_name_counts_when_it_is_renamed(tmp_path: Path) -> None:
    (tmp_path / "a.tmx").write_text("old")
    watch = Watch((tmp_path,))
    (tmp_path / "a.tmx.XyZ").write_text("new")
    watch.look()
    watch.look()
    assert not watch.changed()
    (tmp_path / "a.tmx.XyZ").replace(tmp_path / "a.tmx")
    watch.look()
    watch.look()
    assert watch.changed() == {tmp_path / "a.tmx"}


def test_a_file_that_another_one_was_put_in_place_of_counts_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.tmx").write_text("old")
    watch = Watch((tmp_path,))
    (tmp_path / "a.tmx.XyZ").write_text("new")
    (tmp_path / "a.tmx.XyZ").replace(tmp_path / "a.tmx")
    watch.look()
    assert watch.changed() == {tmp_path / "a.tmx"}
    watch.look()
    assert not watch.changed()


def test_it_looks_beside_the_program(tmp_path: Path) -> None:
    (tmp_path / "a.tmx").write_text("old")
    looker = subprocess.Popen([sys.executable, "-I", watch_file, str(tmp_path)], stdout=subprocess.PIPE)
    assert looker.stdout is not None
    with looker:
        assert json.loads(looker.stdout.readline()) == []
        (tmp_path / "a.tmx").write_text("another")
        assert next(files for line in looker.stdout if (files := json.loads(line))) == [str(tmp_path / "a.tmx")]
        looker.stdout.close()  # as when the program is gone
        assert looker.wait(20) != 0


def test_who_only_plays_has_none_of_it(tmp_path: Path) -> None:
    app = App(tmp_path)
    assert app.services.editing is None
    app.close()
