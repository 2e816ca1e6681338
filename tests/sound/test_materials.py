"""Steps, landings and claws sound like what they are on, in every place that is drawn."""

from pathlib import Path

import pytest

from game.maps import catalogue
from game.media.cues import load_cues
from game.media.errors import MediaError
from game.media.materials import MATERIALS, Materials, load_materials
from game.paths import ASSETS, LEVELS
from game.sim.events import Cue, Landed
from game.sim.level import TILE
from game.sim.terrain import AIR

BOOK = load_cues(ASSETS / "cues.toml")
TABLE = load_materials(ASSETS / "tiles" / "materials.toml")
STEPS = {
    "outskirts": {"step_metal", "step_grate"},
    "galleries/village": {"step_metal", "step_grate", "step_plank", "step_cloth"},
    "galleries/sanctuary": {"step_metal", "step_grate", "step_rot", "step_water", "wade"},
}


def grounds(name: str) -> dict[str, tuple[float, float]]:
    """Where one can stand on each material of a level."""
    level = catalogue.level(str(LEVELS / f"{name}.tmx"))
    materials, found = Materials(level, TABLE), {}
    for row in range(1, level.rows):
        for col in range(level.cols):
            if level.terrain.kind(col, row) != AIR and level.terrain.kind(col, row - 1) == AIR:
                x, y = col * TILE + TILE / 2, float(row * TILE)
                found.setdefault(materials.at(x, y), (x, y))
    return found


@pytest.mark.parametrize("name", STEPS)
def test_steps_sound_like_the_ground(name: str) -> None:
    rows = [BOOK.of(Cue(x, y, "step"), material) for material, (x, y) in grounds(name).items()]
    assert STEPS[name] <= {row.sound for row in rows if row}


def test_landings_and_claws_do_too_and_who_it_is_comes_first() -> None:
    landed = {material: BOOK.of(Landed(0, 0, 300, "Zuru"), material) for material in ("", *MATERIALS)}
    assert len({row.sound for row in landed.values() if row}) == len(landed)
    claw = BOOK.of(Landed(0, 0, 300, "Crawler"), "rot")
    assert claw is not None
    assert claw.sound == "crawler_step"


def test_a_material_nobody_knows_is_named(tmp_path: Path) -> None:
    (tmp_path / "materials.toml").write_text('[every]\nwood = ["plank_"]\n')
    with pytest.raises(MediaError, match="no material 'wood'"):
        load_materials(tmp_path / "materials.toml")
