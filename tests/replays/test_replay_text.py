"""Replays as text: what is written is read back, and what is not understood is refused with its line."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sim.actions import Actions, Button
from game.sim.replay import LETTERS, Recorder, ReplayError, parse

HEAD = "# blame replay 1\n# level room\n"
held = st.builds(Actions, st.integers(0, 511).map(Button), st.none() | st.integers(0, 3599))


@given(st.lists(st.tuples(st.integers(1, 70), held), max_size=30), st.integers(0, 9999))
def test_what_was_recorded_is_read_back(runs: list[tuple[int, Actions]], seed: int) -> None:
    recorder = Recorder("room", seed, "start", map="abc", game="1.0")
    played = [actions for count, actions in runs for _ in range(count)]
    for actions in played:
        recorder.add(actions)
    replay = parse(recorder.text())
    assert list(replay.actions()) == played
    assert (replay.level, replay.seed, replay.entry, replay.map, replay.game) == ("room", seed, "start", "abc", "1.0")
    assert replay.ticks == len(played)


def test_every_button_has_a_letter() -> None:
    assert set(LETTERS.values()) == set(Button)


def test_what_is_held_longer_is_one_line() -> None:
    recorder = Recorder("room", 1)
    for _ in range(12):
        recorder.add(Actions(Button.RIGHT | Button.JUMP, 3150))
    assert recorder.text().splitlines()[-1] == "  12,R,J,aim=315.0"


def test_claims_and_comments_are_told_apart() -> None:
    replay = parse(
        HEAD + "# seed 4\n\n  60,R\n# over the gap\n# level with care\n# at 60 checkpoint=tower x=-1.5 life=2\n# at 1 beat=gap\n"
    )
    assert replay.level == "room"
    assert [(c.tick, c.what, c.value, c.line) for c in replay.claims] == [
        (1, "beat", "gap", 9), (60, "checkpoint", "tower", 8), (60, "x", "-1.5", 8), (60, "life", "2", 8),
    ]  # fmt: skip


WRONG = [
    ("", 1, "begin with"), ("12,R", 1, "begin with"),
    ("# blame replay 2\n# level x", 1, "version 1"), ("# blame replay 1\n12,R", 2, "level"),
    (HEAD + "x,R", 3, "number of ticks"), (HEAD + "0,R", 3, "number of ticks"), (HEAD + "-4,R", 3, "number of ticks"),
    (HEAD + "4\n4,Q", 4, "no button"), (HEAD + "4,R,R", 3, "twice"), (HEAD + "4,R,", 3, "no button"), (HEAD + "4,r", 3, "no button"),
    (HEAD + "4,aim=360.0", 3, "full turn"), (HEAD + "4,aim=3", 3, "no button"), (HEAD + "4,aim=1.0,aim=1.0", 3, "twice"),
    (HEAD + "9999999\n" * 3, 3, "ten hours"), (HEAD + "4\n# at 5 x=1", 4, "after the replay's end"), (HEAD + "4\n# at 4", 4, "claim"),
    (HEAD + "4\n# at x x=1", 4, "claim"), (HEAD + "4\n# at 2 chekpoint=a", 4, "'checkpoint'"),
    (HEAD + "4\n# at 2 x=much", 4, "not a number"),
    (HEAD + "# kept {\"deaths\": -1}", 3, "cannot be read"), (HEAD + "# kept [", 3, "cannot be read"),
    (HEAD + "# seed one", 3, "whole number"), (HEAD + "4\n# actors 2 =", 4, "digests"), (HEAD + "4" * 9, 3, "number of ticks"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "says"), WRONG)
def test_one_error_with_its_line(text: str, line: int, says: str) -> None:
    with pytest.raises(ReplayError) as caught:
        parse(text)
    assert says in str(caught.value)
    assert caught.value.line == line


def test_size_is_limited() -> None:
    with pytest.raises(ReplayError, match="too long"):
        parse(HEAD + "#" * 9_000_000)
    with pytest.raises(ReplayError, match="too many lines"):
        parse(HEAD + "\n" * 500_000)


GOOD = (
    HEAD + '# seed 3\n# kept {"deaths":2,"done":[41]}\n  60,R\n  12,R,J,aim=315.0\n# actors 60 Zuru_1=ab12\n'
    "# at 60 hash=8f3a checkpoint=tower\n"
)


@settings(max_examples=2000)
@given(st.integers(0, len(GOOD)), st.integers(0, 20), st.text(max_size=6))
def test_damage_never_gives_anything_but_a_replay_or_an_error(at: int, cut: int, put: str) -> None:
    with suppress(ReplayError):
        assert parse(GOOD[:at] + put + GOOD[at + cut :]).ticks >= 0
