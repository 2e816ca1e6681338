from pathlib import Path

import pytest

from game.maps import catalogue
from game.sim.level import LevelError


def test_every_level_of_the_catalogue_is_there() -> None:
    for entry in catalogue.entries().values():
        assert entry.path.is_file(), entry.name


def test_every_map_is_in_the_catalogue() -> None:
    known = {entry.file for entry in catalogue.entries().values()}
    palette = {"palette.tmx"}  # templates to copy from, no level
    assert {path.name for path in catalogue.LEVELS.glob("*.tmx")} - palette <= known


def test_a_wrong_name_gets_the_nearest() -> None:
    with pytest.raises(LevelError, match="outskirts"):
        catalogue.level("outskirt")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a = {", "cannot be read"), ("a = 1", "not a table"), ('a = { file = "a.tmx", chapter = 1 }', "'title' is missing"),
        ('a = { file = "../a.tmx", chapter = 1, title = "t" }', "not a .tmx file"), ('a = { fiel = "a.tmx" }', "Did you mean 'file'"),
        ('a = { file = "a.tmx", chapter = true, title = "t" }', "chapter"), ("\0", "cannot be read"),
    ],
)  # fmt: skip
def test_a_damaged_catalogue_says_what_is_wrong(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_text(text)
    with pytest.raises(LevelError) as caught:
        catalogue.read(path)
    assert says in str(caught.value)
