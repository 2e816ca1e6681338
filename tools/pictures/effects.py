"""`python -m tools.pictures.effects [WORD ...]` lays every effect out as a strip of pictures, in docs/art/effects.png.

Each row is one effect in a room of the outskirts' tiles, set off by what sets it off in play: by buttons, or by its event or cue. Words
choose the rows whose titles have one of them; `--into FILE` writes elsewhere, `--times N` enlarges more.
"""

import argparse
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame
from PIL import Image, ImageOps

from game.actors.crawler.crawler import Crawler
from game.maps.ascii import room
from game.media.fonts import BODY, Typeface
from game.paths import ASSETS
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.damage import Hit, Team
from game.sim.events import Assembled, Cue, Died, Event, Hurt, ShieldCrossed, StructureFell
from game.sim.level import TILE, LevelData, Thing, TileLayer, Tileset
from game.sim.terrain import FULL
from game.sim.toppled import FORM_TICKS
from game.view.stage import Stage, ViewSettings

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "docs" / "art" / "effects.png"
TILES = ROOT / "levels" / "outskirts.tsx"
ROLE = re.compile(r'<tile id="(\d+)".*?name="role" value="([^"]+)"', re.DOTALL)
BITS = 5  # of a channel that are kept: fewer colours in all would turn sparks pink
FRAMES, TIMES = 12, 2
WIDEST = 2376  # px of a row, which else goes on below
LABEL, GAP = 18, 2  # px over a row for its title, and between two pictures
INK, GROUND = (206, 220, 216), (9, 13, 15)
BACK = (577, 607)  # tiles of the wall behind
FLOOR = 27 * TILE  # px
HALL = "\n".join(["#" * 80] + ["#" + "." * 78 + "#"] * 25 + ["#" + "@".rjust(38, ".") + "." * 40 + "#"] + ["#" * 80] * 4)
HERO = 38.5 * TILE  # px, where the checkpoint is
ROUND = ((0, -1, 1), (1, -1, 2), (1, 0, 4), (1, 1, 8), (0, 1, 16), (-1, 1, 32), (-1, 0, 64), (-1, -1, 128))  # what a tile's role counts

Play = Callable[[int], tuple[Button, int]]
Happen = Callable[[int, Session], Sequence[Event]]


def rests(_: int) -> tuple[Button, int]:
    """Nothing is held."""
    return Button(0), 0


def nothing(_: int, __: Session) -> Sequence[Event]:
    """Nothing else happens."""
    return ()


@dataclass(frozen=True)
class Scene:
    """One effect: who plays what, what else happens, which part of the map is shown (its middle, px) and how often."""

    title: str
    play: Play = rests
    happen: Happen = nothing
    hero: str = "Zuru"
    things: tuple[Thing, ...] = ()
    middle: tuple[float, float] = (HERO, FLOOR - 26)
    size: tuple[int, int] = (96, 72)
    every: int = 2
    begin: int = 0  # the tick of the first picture
    dark: bool = False
    rows: str = HALL


def thing(number: int, kind: str, x: float, y: float, w: float = 0.0, h: float = 0.0, **props: str | float | bool) -> Thing:
    """Something placed in the room."""
    shape = str(props.pop("shape", "rect" if w else "point"))
    return Thing(500 + number, kind, "", x, y, w, h, shape, props=props, layer="room")


def at(tick: int, *events: Event) -> Happen:
    """These events in that tick."""
    return lambda now, _: events if now == tick else ()


def held(button: Button, ticks: int, aim: int = 0, begin: int = 0) -> Play:
    """One button from one tick on."""
    return lambda now: (button if begin <= now < begin + ticks else Button(0), aim)


def forming(now: int, session: Session) -> Sequence[Event]:
    """A crawler is built."""
    if now:
        return ()
    crawler = next(iter(session.world.each(Crawler)))
    crawler.form(session.world)
    return (Assembled(*crawler.middle(), "Crawler", crawler.id, FORM_TICKS),)


def hit(damage: int) -> Happen:
    """A crawler is hit from the left; what it does then is told here, for it happens between two ticks."""

    def happen(now: int, session: Session) -> Sequence[Event]:
        if now != 1:
            return ()
        crawler = next(iter(session.world.each(Crawler)))
        at = crawler.middle()
        crawler.take(session.world, Hit(damage, Team.PEOPLE, 120, -60, stun=0, cause="beam"))
        dies = damage > 1
        return (Died(*at, "Crawler", crawler.id, 0.9, -0.4),) if dies else (Hurt(*at, "Crawler", crawler.id, 1, 2, 0.9, -0.4),)

    return happen


AWAY = HERO + 120  # px, out of the hero's way
SPOT = AWAY, FLOOR - 26
FOE = (thing(1, "Crawler", AWAY, FLOOR, asleep=True),)
FOES = tuple(thing(i, "Crawler", HERO + 90 + 44 * i, FLOOR, asleep=True) for i in range(1, 5))
BARRIER = "\n".join(
    ["#" * 80] + ["#" + "." * 78 + "#"] * 19 + ["#" + "." * 44 + "%%%" + "." * 31 + "#"] * 6
    + ["#" + "@".rjust(38, ".") + "." * 6 + "%%%" + "." * 31 + "#"] + ["#" * 80] * 4
)  # fmt: skip
SLAB = "\n".join(
    ["#" * 80] + ["#" + "." * 78 + "#"] * 15 + ["#" + "." * 32 + "#" * 14 + "." * 32 + "#"] * 2
    + ["#" + "." * 78 + "#"] * 8 + ["#" + "@".rjust(38, ".") + "." * 40 + "#"] + ["#" * 80] * 4
)  # fmt: skip
WALL = HERO + 7 * TILE + 8, FLOOR - 44
SHIELD = thing(1, "Shield", AWAY - 600, FLOOR - 330, 600, 600, shape="ellipse")
TOWER = thing(1, "Watchtower", HERO + 120, FLOOR - 150, reach=480.0, from_angle=140.0, to_angle=134.0)
SCENES = (
    Scene(
        "beam, a tap: the thin line", held(Button.FIRE, 3), hero="Killy", middle=(HERO + 60, FLOOR - 28), size=(160, 60), every=1, begin=3
    ),
    Scene(
        "the thin line meets structure",
        held(Button.FIRE, 3, 300),
        hero="Killy",
        middle=(HERO + 50, FLOOR - 24),
        size=(120, 60),
        every=1,
        begin=3,
    ),
    Scene("the charge gathers", held(Button.FIRE, 90), hero="Killy", middle=(HERO + 30, FLOOR - 28), every=5, begin=6),
    Scene("full beam, muzzle", held(Button.FIRE, 58), hero="Killy", middle=(HERO + 60, FLOOR - 30), size=(150, 84), every=2, begin=57),
    Scene(
        "full beam, what it hits",
        held(Button.FIRE, 58),
        hero="Killy",
        things=FOES,
        middle=(HERO + 160, FLOOR - 30),
        size=(150, 84),
        every=3,
        begin=57,
    ),
    Scene(
        "structure cut: hot edges, falling pieces",
        held(Button.FIRE, 58),
        hero="Killy",
        rows=BARRIER,
        middle=WALL,
        size=(120, 96),
        every=7,
        begin=56,
    ),
    Scene(
        "the same in the dark", held(Button.FIRE, 58), hero="Killy", rows=BARRIER, middle=WALL, size=(120, 96), every=7, begin=56, dark=True
    ),
    Scene(
        "harpoon, muzzle, and the line in structure",
        held(Button.FIRE, 60, 2700),
        rows=SLAB,
        middle=(HERO, FLOOR - 88),
        size=(80, 180),
        every=2,
        begin=1,
    ),
    Scene("the line in an enemy: current", held(Button.FIRE, 60), things=FOE, middle=(HERO + 70, FLOOR - 26), size=(140, 64), begin=2),
    Scene("steel is hit", happen=at(0, Cue(*SPOT, "harpoon_miss", 1.0, -0.4, -0.9)), middle=SPOT, dark=True),
    Scene("an Exterminator is hit", happen=hit(1), things=FOE, middle=SPOT),
    Scene("an Exterminator dies: porcelain, and what is in it", happen=hit(99), things=FOE, middle=SPOT, every=3),
    Scene("the same in the dark", happen=hit(99), things=FOE, middle=SPOT, every=3, dark=True),
    Scene("somebody is hit", happen=at(0, Hurt(*SPOT, "Zuru", 0, 1, 2, 0.9, -0.4)), middle=SPOT),
    Scene(
        "what stays on the ground",
        happen=at(0, Died(*SPOT, "Zuru", 0, 0.9, -0.4), Died(*SPOT, "Brute", 0, -0.9, -0.4)),
        middle=(AWAY, FLOOR - 16),
        size=(120, 44),
        every=24,
    ),
    Scene("a lamp breaks", happen=at(0, Cue(*SPOT, "lamp_breaks")), middle=SPOT, dark=True),
    Scene("rot", happen=at(0, Cue(SPOT[0], SPOT[1] + 12, "rot_give")), middle=SPOT),
    Scene(
        "dust: running, turning",
        lambda now: (Button.RIGHT if now < 26 else Button.LEFT, 0),
        middle=(HERO + 40, FLOOR - 22),
        size=(130, 50),
        every=5,
    ),
    Scene("dust: a jump comes down", held(Button.JUMP, 14), middle=(HERO, FLOOR - 26), every=2, begin=37),
    Scene(
        "structure comes down",
        happen=at(0, StructureFell(AWAY, FLOOR, 80, 16, 400), *(Cue(AWAY + x, FLOOR, "structure_dust") for x in (-36, 0, 36))),
        middle=(AWAY, FLOOR - 24),
        size=(150, 56),
        every=4,
    ),
    Scene("surge", held(Button.SURGE, 2), middle=(HERO + 40, FLOOR - 26), size=(140, 56)),
    Scene("surge in the dark", held(Button.SURGE, 2), hero="Killy", middle=(HERO + 40, FLOOR - 26), size=(140, 56), dark=True),
    Scene(
        "current over an enemy",
        happen=at(0, Cue(AWAY, FLOOR - 8, "pin"), Cue(AWAY, FLOOR - 8, "arc_burst")),
        things=FOE,
        middle=(AWAY, FLOOR - 22),
        dark=True,
    ),
    Scene(
        "an enemy tells that it will strike",
        things=(thing(1, "Crawler", HERO + 110, FLOOR),),
        middle=(HERO + 66, FLOOR - 26),
        size=(140, 64),
        every=2,
        begin=0,
    ),
    Scene("an Exterminator comes out of the structure", happen=forming, things=FOE, middle=(AWAY, FLOOR - 14), every=5),
    Scene("the same in the dark", happen=forming, things=FOE, middle=(AWAY, FLOOR - 14), every=5, dark=True),
    Scene(
        "a shield's rim is crossed",
        happen=at(0, ShieldCrossed(AWAY, FLOOR - 30, False)),
        things=(SHIELD,),
        middle=(AWAY - 8, FLOOR - 50),
        size=(110, 110),
        every=3,
    ),
    Scene("the device's field", things=(thing(1, "Device", AWAY, FLOOR),), middle=(AWAY, FLOOR - 20), size=(156, 110), every=8),
    Scene("alarm: red light runs through the place", things=(TOWER,), middle=(HERO, FLOOR - 60), size=(200, 120), every=9, begin=170),
)


def level_of(scene: Scene) -> LevelData:
    """The room, with the outskirts' tiles, a lamp, and a dark mood where it is to be dark."""
    ambient = "#1c2628" if scene.dark else "#8fa3a3"
    mood = thing(90, "Mood", 0, 0, 80 * TILE, 40 * TILE, ambient=ambient)
    lamp = thing(91, "Light", AWAY - 60, FLOOR - 100, radius=150.0, colour="#a8c8cc", strength=0.3 if scene.dark else 0.6)
    plain = room(scene.rows, things=(*scene.things, mood, lamp), hero=scene.hero)
    roles = {role: int(number) + 1 for number, role in ROLE.findall(TILES.read_text("utf-8"))}
    kind, cols, rows = plain.terrain.kind, plain.cols, plain.rows
    breakable = {i for layer in plain.layers if layer.breakable for i, gid in enumerate(layer.cells) if gid}

    def full(col: int, row: int) -> bool:
        return not 0 <= row < rows or kind(col, row) == FULL or (row * cols + col) in breakable

    def tile(i: int) -> int:
        col, row = i % cols, i // cols
        sides = 0
        for dx, dy, bit in ROUND:
            corner = not (dx and dy) or (full(col + dx, row) and full(col, row + dy))
            sides += bit if full(col + dx, row + dy) and corner else 0
        return roles[f"blob_{sides}_{(col + row) % 4}"]

    solid = tuple(tile(i) if kind(i % cols, i // cols) == FULL else 0 for i in range(cols * rows))
    back = tuple(BACK[i % 2] for i in range(cols * rows))
    layers = [TileLayer("back", cols, rows, back, back=True), TileLayer("tiles", cols, rows, solid)]
    layers += [replace(x, cells=tuple(tile(i) if gid else 0 for i, gid in enumerate(x.cells))) for x in plain.layers if x.breakable]

    def dressed(one: Thing) -> Thing:
        """A piece of structure with the tiles of its place."""
        left, top = int(one.x) // TILE, int(one.y) // TILE
        return replace(one, cells=tuple((col, row, tile((top + row) * cols + left + col)) for col, row, _ in one.cells))

    things = tuple(map(dressed, plain.things))
    return replace(plain, layers=tuple(layers), things=things, tilesets=(Tileset("outskirts", 1, "tiles/outskirts.png", 32, 672),))


def pictures(scene: Scene) -> Iterator[pygame.Surface]:
    """Its pictures, cut out."""
    level = level_of(scene)
    session = Session(level)
    stage = Stage(level, ViewSettings(shake=0.0))
    for _ in range(50):
        stage.tick(session, session.step(NOTHING))
    whole = pygame.Surface((640, 360)).convert()
    for now in range(scene.begin + scene.every * FRAMES):
        buttons, aim = scene.play(now)
        more = scene.happen(now, session)
        stage.tick(session, [*session.step(Actions(buttons, aim)), *more])
        stage.draw(whole, 1.0)
        if now >= scene.begin and (now - scene.begin) % scene.every == 0:
            left, top = stage.camera.view(1.0)
            (w, h), (x, y) = scene.size, scene.middle
            cut = pygame.Surface(scene.size)
            cut.blit(whole, (0, 0), (round(x) - left - w // 2, round(y) - top - h // 2, w, h))
            yield cut


def strip(scene: Scene, times: int, face: Typeface) -> pygame.Surface:
    """One row: its title, and its pictures side by side."""
    cuts = [pygame.transform.scale_by(cut, times) for cut in pictures(scene)]
    w, h = cuts[0].get_size()
    beside = max(1, min(len(cuts), WIDEST // (w + GAP)))
    row = pygame.Surface(((w + GAP) * beside, (h + GAP) * -(-len(cuts) // beside) + LABEL))
    row.fill(GROUND)
    row.blit(face.render(f"{scene.title}, every {scene.every} ticks" if scene.every > 1 else scene.title, INK), (2, 3))
    for i, cut in enumerate(cuts):
        row.blit(cut, (i % beside * (w + GAP), LABEL + i // beside * (h + GAP)))
    return row


def main() -> None:
    """Draws the rows asked for, and writes them below each other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--into", type=Path, default=OUT)
    parser.add_argument("--times", type=int, default=TIMES)
    asked = parser.parse_args()
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    face = Typeface(next((ASSETS / "fonts").glob("*.ttf")), BODY)
    chosen = [s for s in SCENES if not asked.words or any(word in s.title for word in asked.words)]
    rows = [strip(scene, asked.times, face) for scene in chosen]
    sheet = pygame.Surface((max(r.get_width() for r in rows), sum(r.get_height() for r in rows)))
    sheet.fill(GROUND)
    y = 0
    for row in rows:
        sheet.blit(row, (0, y))
        y += row.get_height()
    asked.into.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.frombytes("RGB", sheet.get_size(), pygame.image.tobytes(sheet, "RGB"))
    ImageOps.posterize(picture, BITS).save(asked.into, optimize=True)


if __name__ == "__main__":
    main()
