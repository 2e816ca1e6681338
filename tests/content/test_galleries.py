"""The galleries are maps like others: nothing in them is wrong, and every moment is framed as it was composed."""

from pathlib import Path

import pytest

from game.check import check
from game.maps import catalogue
from game.paths import LEVELS
from game.sim.scenery import CameraRegion, Mood

GALLERIES = sorted((LEVELS / "galleries").glob("*.tmx"))
SCREEN = (640, 360)  # px


@pytest.mark.parametrize("file", GALLERIES, ids=lambda path: path.stem)
def test_a_gallery_has_no_mistakes_and_its_moments_are_framed(file: Path) -> None:
    level = catalogue.level(str(file))
    assert not check(level)
    starts = [thing for thing in level.things if thing.kind == "Checkpoint"]
    assert 6 <= len(starts) <= 10
    for start in starts:
        x, y = start.x + start.w / 2, start.y + start.h - 1
        around = {
            t.kind: t
            for t in level.things
            if t.kind in (CameraRegion.__name__, Mood.__name__) and t.x <= x < t.x + t.w and t.y <= y < t.y + t.h
        }
        assert set(around) == {"CameraRegion", "Mood"}, start.name
        assert (around["CameraRegion"].w, around["CameraRegion"].h) == SCREEN
