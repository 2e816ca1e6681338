"""What people say: read from a file beside the map, with one sentence for whatever is wrong in it."""

from pathlib import Path

import pytest

from game.maps import talks
from game.maps.xmldoor import Project
from game.paths import LEVELS
from game.sim.level import LevelError
from game.sim.talks import Talks, speech_after, speech_for

GOOD = """
[[kina]]
when = "fed !asked.kina supply>=20"
says = ["kina:village.kina.3", "killy:village.killy.1"]
choose = [
    { key = "a", sets = "asked.kina asked+1", says = ["kina:b"], choose = [{ key = "c" }, { key = "d", day = 2 }] },
    { key = "e", gives = 1 },
]
once = true

[[kina]]
says = ["kina:f"]
more = true

[[kina]]
says = ["kina:g"]

[[kina]]
aside = true
says = ["kina:h"]
"""


def read(text: str, folder: Path) -> Talks:
    """The talks in this text."""
    (folder / "x.talks.toml").write_text(text, encoding="utf-8")
    return talks.read(folder / "x.talks.toml", Project(folder))


def test_all_that_can_be_said(tmp_path: Path) -> None:
    found = read(GOOD, tmp_path)
    first = found["kina"][0]
    assert [(c.flag, c.sign, c.value) for c in first.when] == [("fed", "!=", 0), ("asked.kina", "=", 0), ("story.supply", ">=", 20)]
    assert first.says == (("kina", "village.kina.3"), ("killy", "village.killy.1"))
    assert first.once == "said.village.kina.3"
    flags = {"fed": 1, "story.supply": 20}
    assert speech_for(found, "kina", flags) is first
    first.answers[0].outcome.apply(flags)
    first.answers[0].answers[1].outcome.apply(flags)
    first.answers[1].outcome.apply(flags)
    assert flags == {"fed": 1, "story.supply": 20, "asked.kina": 1, "asked": 1, "day": 2, "rations": 1}
    then = speech_for(found, "kina", flags)
    assert then is found["kina"][1]
    assert speech_after(found, "kina", flags, then) is found["kina"][2]
    assert speech_for(found, "kina", flags, aside=True) is found["kina"][3]
    assert speech_for(found, "goro", flags) is None


def test_a_map_without_talks_has_none_and_notices_when_there_are_some(tmp_path: Path) -> None:
    project = Project(tmp_path)
    assert talks.read(tmp_path / "x.talks.toml", project) == {}
    assert (tmp_path / "x.talks.toml").resolve() in project.files


LONG = ", ".join(['"kina:a"'] * 30)
DEEP = '[{ key = "a", choose = ' * 6 + "[]" + ' }, { key = "b" }]' * 6
WRONG = {
    "no toml": ("[[kina]\n", "the talks cannot be read", ""),
    "one table": ("[kina]\nsays = []\n", "it is not a list of tables", "[[kina]]"),
    "a name": ("[[Kina]]\n", "is not a name", ""),
    "a misspelled property": ('[[a]]\nsays = ["a:b"]\n[[kina]]\nsais = ["kina:a"]\n', "line 3, [[kina]]: 'sais' is not known", "'says'"),
    "a type": ('[[kina]]\nsays = "kina:a"\n', "'says' has to be a list", ""),
    "a number for yes": ('[[kina]]\nsays = ["kina:a"]\nonce = 1\n', "'once' has to be true or false", ""),
    "nothing said": ('[[kina]]\nwhen = "a"\n', "nothing is said", ""),
    "a line without a speaker": ('[[kina]]\nsays = ["village.kina"]\n', "is not of the form who:key", ""),
    "a condition": ('[[kina]]\nsays = ["kina:a"]\nwhen = "a >= 3"\n', "'>=' in 'when' is no condition", "without spaces"),
    "a setting": ('[[kina]]\nsays = ["kina:a"]\nsets = "a>3"\n', "'a>3' in 'sets' is no flag", ""),
    "the hour as a flag": ('[[kina]]\nsays = ["kina:a"]\nsets = "day=1"\n', "'sets' has 'day'", "day = 1"),
    "an hour": ('[[kina]]\nsays = ["kina:a"]\nday = 4\n', "'day' is 4", ""),
    "too much": ('[[kina]]\nsays = ["kina:a"]\ngives = 1000\n', "'gives' is 1000", ""),
    "one answer": ('[[kina]]\nchoose = [{ key = "a" }]\n', "'choose' has to be a list of 2 to 4 tables", ""),
    "an answer without a key": ('[[kina]]\nchoose = [{ sets = "a" }, { key = "b" }]\n', "has no key", ""),
    "passing question": ('[[kina]]\naside = true\nchoose = [{ key = "a" }, { key = "b" }]\n', "said in passing", ""),
    "too long": (f"[[kina]]\nsays = [{LONG}]\n", "more than 24 lines", ""),
    "nested": (f"[[kina]]\nchoose = {DEEP}\n", "choices in one another", ""),
    "too large": ("#" * 500_000, "is larger than", ""),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told_in_one_sentence(name: str, tmp_path: Path) -> None:
    text, problem, hint = WRONG[name]
    with pytest.raises(LevelError) as wrong:
        read(text, tmp_path)
    assert problem in str(wrong.value)
    assert hint in str(wrong.value)
    assert len(str(wrong.value)) < 400


@pytest.mark.parametrize("file", sorted(LEVELS.rglob("*.talks.toml")), ids=lambda file: file.name)
def test_the_games_own_can_be_read(file: Path) -> None:
    assert talks.read(file, Project(LEVELS.parent))


def test_in_the_village_the_fourth_of_five_answers_makes_it_dusk() -> None:
    said = talks.read(LEVELS / "village.talks.toml", Project(LEVELS.parent))
    flags = {"fed": 1, "pipe_shut": 1, "said.village.sayo.pipe.1": 1}
    for who in ("kina", "goro", "haku", "sayo", "pop"):
        assert flags.get("day", 0) == (2 if who == "pop" else 0)
        speech = speech_for(said, who, flags)
        while speech is not None:
            speech.outcome.apply(flags)
            for answer in speech.answers[:1]:
                answer.outcome.apply(flags)
            speech = speech_after(said, who, flags, speech) if speech.more else None
        if who == "sayo":
            assert flags["asked"] == 3
            flags["asked.genzo"] = 1
            genzo = next(s for s in said["genzo"] if s.answers and s.holds({**flags, "asked.genzo": 0}))
            genzo.answers[0].outcome.apply(flags)
    assert flags["day"] == 2
