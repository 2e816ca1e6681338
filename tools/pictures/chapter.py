"""`python -m tools.pictures.chapter [NAME ...]` plays the winning recording of chapter 1 and takes pictures of its moments: small ones in a
sheet for docs/art, the best at twice the size for the README."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
from PIL import Image, ImageOps

from game.controls.controls import Controls
from game.maps import catalogue
from game.media.text import load_text
from game.paths import ASSETS, LEVELS
from game.session import Session
from game.sim import replay
from game.sim.events import CheckpointReached, Cue, Event, FightBegan, HeroChanged, ObjectiveReached, Said
from game.view.frame import HEIGHT, WIDTH
from game.view.stage import Stage, ViewSettings

DOCS = Path(__file__).resolve().parents[2] / "docs"
LEVEL = "outskirts"
ACROSS = 4
BITS = 5  # of each colour that are kept: these are pictures to look at


@dataclass(frozen=True)
class Moment:
    """`ticks` after something happened for the first time since the moment before; `shown` large, in docs/pictures."""

    name: str
    after: str  # what `_names` makes of an event
    ticks: int
    shown: bool = False


MOMENTS = (
    Moment("home", "begun", 50, shown=True),
    Moment("bridge", "checkpoint bridge", 40),
    Moment("climb", "checkpoint climb", 100),
    Moment("store", "checkpoint works", 20),
    Moment("swing", "reached first_swing", -40, shown=True),
    Moment("view", "reached the_view", 100, shown=True),
    Moment("camp", "reached the_dead", 60, shown=True),
    Moment("dark", "checkpoint dark", 120),
    Moment("crawler", "reached the_crawler", -60, shown=True),
    Moment("duct", "checkpoint shaft", 150),
    Moment("lookout", "checkpoint lookout", 30),
    Moment("tower", "said outskirts.tower.3", 60, shown=True),
    Moment("sweep", "checkpoint sweep", 200),
    Moment("under", "reached under_the_sweep", -150, shown=True),
    Moment("depot", "reached the_cache", 90),
    Moment("alarm", "alarm", 30, shown=True),
    Moment("floor", "fight open_floor", 170, shown=True),
    Moment("floor2", "fight open_floor", 1240),
    Moment("throat", "fight throat", 420),
    Moment("nest", "fight throat", 1700),
    Moment("shaft", "reached the_way_up", -200),
    Moment("nowhere", "said outskirts.dead_end.2", 40),
    Moment("pack", "said outskirts.dead_end.4", 40, shown=True),
    Moment("beam", "cue beam", 3, shown=True),
    Moment("killy", "hero Killy", 60),
    Moment("stand", "cue beam_line", 4, shown=True),
    Moment("shot", "cue beam", 6),
    Moment("question", "said outskirts.question.3", 150, shown=True),
)


def main() -> int:
    """Takes the pictures; the exit code."""
    wanted = set(sys.argv[1:])
    unknown = wanted - {moment.name for moment in MOMENTS}
    if unknown:
        print(f"chapter: there is no moment called {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    taken = list(_play([m for m in MOMENTS if not wanted or m.name in wanted]))
    for moment, picture in taken:
        if moment.shown:
            _save(pygame.transform.scale_by(picture, 2), DOCS / "pictures" / f"{moment.name}.png")
    if not wanted:
        sheet = pygame.Surface((ACROSS * WIDTH, -(-len(taken) // ACROSS) * HEIGHT))
        for i, (_, picture) in enumerate(taken):
            sheet.blit(picture, (i % ACROSS * WIDTH, i // ACROSS * HEIGHT))
        _save(sheet, DOCS / "art" / f"{LEVEL}_moments.png")
    return 0


def _play(moments: list[Moment]) -> Iterator[tuple[Moment, pygame.Surface]]:
    """The recording twice: once to know when, once to look."""
    due = _due(moments)
    stage, picture = _stage(), pygame.Surface((WIDTH, HEIGHT))
    for tick, (session, events) in enumerate(_ticks(stage)):
        stage.tick(session, events)
        for moment in moments:
            if due.get(moment.name) == tick:
                stage.draw(picture, 1.0)
                yield moment, picture.copy()


def _due(moments: list[Moment]) -> dict[str, int]:
    happened = [(tick, name) for tick, (_, events) in enumerate(_ticks()) for name in _names(tick, events)]
    found: dict[str, int] = {}
    since = 0
    for moment in moments:
        tick = next((at for at, name in happened if name == moment.after and at >= since), None)
        if tick is None:
            print(f"chapter: '{moment.after}' did not happen in the recording", file=sys.stderr)
            continue
        found[moment.name] = tick + moment.ticks
        since = tick if moment.after.startswith("cue") else since
    return found


def _names(tick: int, events: list[Event]) -> Iterator[str]:
    if not tick:
        yield "begun"
    for event in events:
        match event:
            case CheckpointReached(name=name):
                yield f"checkpoint {name}"
            case ObjectiveReached(name=name):
                yield f"reached {name}"
            case Said(key=key):
                yield f"said {key}"
            case FightBegan(name=zone):
                yield f"fight {zone}"
            case HeroChanged(who=who):
                yield f"hero {who}"
            case Cue(name="tower_lock"):
                yield "alarm"
            case Cue(name=name):
                yield f"cue {name}"
            case _:
                pass


def _ticks(stage: Stage | None = None) -> Iterator[tuple[Session, list[Event]]]:
    level = catalogue.level(LEVEL)
    recording = replay.parse((LEVELS / "replays" / f"{LEVEL}.replay").read_text(encoding="utf-8"))
    session = Session.of(recording, level)
    if stage is not None:
        stage.restart(session)
    for actions in recording.actions():
        yield session, session.step(actions)


def _stage() -> Stage:
    pygame.display.init()
    pygame.display.set_mode((WIDTH, HEIGHT))
    stage = Stage(catalogue.level(LEVEL), ViewSettings(shake=0, flash=1, assets=ASSETS))
    stage.text = load_text()
    stage.signs_of = Controls().signs
    return stage


def _save(picture: pygame.Surface, file: Path) -> None:
    image = Image.frombytes("RGB", picture.get_size(), pygame.image.tobytes(picture, "RGB"))
    ImageOps.posterize(image, BITS).save(file, optimize=True)
    print(file.name)


if __name__ == "__main__":
    sys.exit(main())
