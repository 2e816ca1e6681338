"""What a map takes from the assets: pictures, sheets and their animations, sounds."""

import tomllib
from functools import cache
from pathlib import Path

from game.check.case import Case, Findings
from game.sim.level import LevelData, Thing, nearest
from game.sim.scenery import Prop


def files(case: Case) -> Findings:
    """Tilesets, pictures and backdrop, props, moods."""
    for image, of in _images(case.level).items():
        if not (case.assets / image).is_file():
            yield case.on_map(f"the picture of {of} is missing: assets/{image}", "Correct the path in Tiled, or put the file there.")
    backdrop = str(case.level.props.get("backdrop", ""))
    folder = case.assets / "backdrops"
    if backdrop and not (folder / backdrop / "backdrop.toml").is_file():
        yield case.on_map(f"there is no backdrop '{backdrop}'", nearest(backdrop, _backdrops(folder)))
    for thing in case.of("Prop"):
        yield from _prop(case, thing)
    for thing in case.of("Mood"):
        yield from _mood(case, thing)


def _images(level: LevelData) -> dict[str, str]:
    """Every picture that is drawn straight from the map, and what it belongs to."""
    found: dict[str, str] = {}
    for tileset in level.tilesets:
        for image in filter(None, (tileset.image, *(cut.image for cut in tileset.cuts.values()))):
            found.setdefault(image, f"tileset '{tileset.name}'")
    for picture in level.pictures:
        found.setdefault(picture.image, f"layer '{picture.name}'")
    return found


def _prop(case: Case, thing: Thing) -> Findings:
    prop, folder = case.built[thing.oid], case.assets / "sprites"
    if not (folder / f"{prop.sheet}.toml").is_file():
        yield case.wrong(thing, f"there is no sheet '{prop.sheet}'", nearest(prop.sheet, _names(folder)))
        return
    known = _animations(folder / f"{prop.sheet}.toml")
    if known and prop.anim not in (*known, Prop.anim):  # without one the first is shown
        yield case.wrong(thing, f"the sheet '{prop.sheet}' has no animation '{prop.anim}'", nearest(prop.anim, known))


def _mood(case: Case, thing: Thing) -> Findings:
    mood = case.built[thing.oid]
    sounds = [name for name in _names(case.assets / "sounds") if name.startswith("amb_")]
    if not mood.sound:
        yield case.doubtful(thing, "this Mood has no ambience: it is silent there", f"Set 'sound'. {nearest('', sounds)}".strip())
    elif mood.sound not in sounds:
        yield case.wrong(thing, f"there is no sound '{mood.sound}' in assets/sounds", nearest(mood.sound, sounds))
    music = _names(case.assets / "music")
    if mood.music and mood.music not in music:
        yield case.wrong(thing, f"there is no music '{mood.music}' in assets/music", nearest(mood.music, music))


@cache
def _animations(file: Path) -> tuple[str, ...]:
    try:
        return tuple(tomllib.loads(file.read_text("utf-8")).get("animations", {}))
    except (OSError, ValueError):
        return ()


@cache
def _names(folder: Path) -> tuple[str, ...]:
    return tuple(sorted({path.stem for path in folder.iterdir()})) if folder.is_dir() else ()


def _backdrops(folder: Path) -> list[str]:
    return [path.parent.relative_to(folder).as_posix() for path in folder.rglob("backdrop.toml")]
