"""The game as an environment: what Gymnasium asks of one, what is seen, done and paid for."""

from pathlib import Path
from typing import Any

import gymnasium
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env
from gymnasium.vector import AsyncVectorEnv, SyncVectorEnv

from game.learn import ID, BlameEnv
from game.learn.env import BEAT, DEATH, END
from game.learn.hands import AIMS, PARTS, actions_of, hands
from game.learn.place import ABOVE, COLS, PLANES, ROWS, SIDE
from game.learn.senses import FIELDS, FOE, MOVES, SIGHT_X, SIZE, fields
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import NOTHING
from game.sim.level import LevelData, LevelError, Thing
from game.sim.replay import parse
from game.sim.sameness import verify

HALL = """
    ########################################
    #......................................#
    #......................................#
    #......................................#
    #......................................#
    #..@.................c.................#
    ##########....##########################
    ##########....##########################
"""
DOCS = Path(__file__).resolve().parents[2] / "docs" / "learning.md"
REST = np.zeros(len(PARTS), np.int64)


def hall(*things: Thing, **legend: Any) -> LevelData:
    """A pit without a floor, a beat behind it, an exit at the end."""
    beat = Thing(900, "Beat", "over", 18 * 16, 48, 32, 48, layer="hall")
    end = Thing(901, "Exit", "", 36 * 16, 48, 32, 48, layer="hall")
    return room(HALL, legend, things=(beat, end, *things))


def held(**parts: int) -> Any:
    """An action with these parts, the others at rest."""
    action = REST.copy()
    for name, value in parts.items():
        action[PARTS.index(name)] = value
    return action


RIGHT, LEFT, LEAP = held(sideways=2), held(sideways=1), held(sideways=2, jump=1)


def env(level: LevelData | None = None, **options: Any) -> BlameEnv:
    """The bare environment."""
    return BlameEnv(level or hall(), **options)


def walk(one: BlameEnv, action: Any, steps: int) -> list[Any]:
    """Holds an action; what each step gave, until the episode ends."""
    given = []
    for _ in range(steps):
        given.append(one.step(action))
        if given[-1][2] or given[-1][3]:
            break
    return given


def paid(given: list[Any]) -> float:
    """The sum of rewards."""
    return sum(step[1] for step in given)


def over_the_pit(one: BlameEnv) -> list[Any]:
    """From the start to the other side."""
    return walk(one, RIGHT, 8) + walk(one, LEAP, 7) + walk(one, RIGHT, 9)


# -- what Gymnasium asks


@pytest.mark.parametrize("options", [{}, {"observation": "both", "shrink": 4}], ids=["compact", "both"])
def test_gymnasiums_own_checker_has_nothing_to_say(options: dict[str, Any]) -> None:
    """A warning is an error in tests."""
    made = gymnasium.make(f"game.learn:{ID}", level=hall(), **options)
    check_env(made.unwrapped)
    made.close()


def runs(vector: Any) -> list[Any]:
    """What three steps of two of them gave."""
    seen = [vector.reset(seed=[3, 4])[0]]
    for _ in range(3):
        seen += vector.step(np.stack([RIGHT, LEFT]))[:2]
    vector.close()
    return seen


def test_several_at_once_in_one_process_and_in_many() -> None:
    makers = [lambda: gymnasium.make(f"game.learn:{ID}", level=hall())] * 2
    here, elsewhere = runs(SyncVectorEnv(makers)), runs(AsyncVectorEnv(makers))
    assert all(np.array_equal(a, b) for a, b in zip(here, elsewhere, strict=True))


def test_same_seed_and_actions_same_everything() -> None:
    def run(one: BlameEnv) -> list[Any]:
        seen = [one.reset(seed=5)[0]]
        actions = hands()
        actions.seed(1)
        for _ in range(12):
            seen += one.step(actions.sample())[:2]
        return [*seen, one.hash()]

    level = hall(c=("Crawler", {"sight": 900}))
    one = env(level, observation="both", shrink=4)
    first = run(one)
    walk(one, RIGHT, 5)
    for a, b in zip(first, run(one), strict=True):
        for key in a if isinstance(a, dict) else ():
            assert np.array_equal(a[key], b[key]), key
        assert isinstance(a, dict) or a == b


def test_an_episode_is_a_replay() -> None:
    one = env()
    one.reset(seed=7)
    over_the_pit(one)
    replay = parse(one.replay())
    again = Session.of(replay, one.level)
    assert replay.seed == 7
    assert verify(again, replay) is None
    assert again.hash() == one.hash()


# -- what is done


def test_every_action_is_one_of_the_real_pad() -> None:
    assert actions_of(REST) == NOTHING
    assert actions_of(held(aim=1)).aim == 0
    assert actions_of(held(aim=AIMS)).aim == 3600 - 3600 // AIMS
    for number, size in enumerate(hands().nvec):
        for value in range(size):
            action = REST.copy()
            action[number] = value
            actions_of(action)


# -- what is paid for


def test_way_made_is_paid_and_going_back_takes_it() -> None:
    one = env()
    one.reset(seed=1)
    there = walk(one, RIGHT, 6)
    assert paid(there) == pytest.approx(0.35, abs=0.1)  # s of running, the start of it slower
    back = walk(one, LEFT, 40)
    assert paid(there) + paid(back) < 0
    assert paid(there + back) == pytest.approx((one_to_go(there[0]) - back[-1][4]["to_go"]) / 60, abs=0.1)


def one_to_go(step: Any) -> float:
    """Ticks of way after a step."""
    return float(step[4]["to_go"])


def test_a_beat_is_paid_once_and_then_the_next_is_the_goal() -> None:
    one = env()
    _, before = one.reset(seed=1)
    given = over_the_pit(one)
    assert given[-1][4]["beat"] == "over"
    assert paid(given) == pytest.approx(BEAT + before["to_go"] / 60, abs=0.3)
    assert given[-1][4]["to_go"] > 30
    end = walk(one, RIGHT, 60)
    assert end[-1][2:4] == (True, False)
    assert paid(end) == pytest.approx(END + given[-1][4]["to_go"] / 60, abs=0.3)


def test_a_named_goal_is_the_only_one() -> None:
    one = env(until="over")
    one.reset(seed=1)
    given = over_the_pit(one)
    assert given[-1][2]
    assert paid(given) == pytest.approx(BEAT, abs=3)


def test_a_death_costs_and_ends_only_if_asked() -> None:
    one = env()
    one.reset(seed=1)
    given = walk(one, RIGHT, 30)
    assert given[-1][4]["deaths"] == 1
    assert not any(step[2] for step in given)
    assert paid(given) == pytest.approx(DEATH, abs=0.5)  # the way is lost with it
    mortal = env(end_on_death=True)
    mortal.reset(seed=1)
    assert walk(mortal, RIGHT, 20)[-1][2]


def test_an_episode_is_cut_after_its_ticks() -> None:
    one = env(max_ticks=10)
    one.reset(seed=1)
    given = walk(one, REST, 9)
    assert [step[3] for step in given] == [False, False, True]
    assert given[-1][4]["tick"] == 10


# -- what is seen


def test_the_place_round_the_figure() -> None:
    one = env()
    one.reset(seed=1)
    seen = walk(one, RIGHT, 6)[-1][0]
    tiles = seen[fields()["tiles"]].reshape(len(PLANES), ROWS, COLS)
    solid, deadly = tiles[PLANES.index("solid")], tiles[PLANES.index("deadly")]
    hero = one.session.world.hero
    assert hero is not None
    ahead = 10 - int(hero.x) // 16  # tiles to the pit
    floor = ABOVE + 6 - int(hero.chest[1]) // 16
    assert solid[floor, SIDE] == 1
    assert solid[floor, SIDE + ahead] == 0
    assert deadly[floor + 2, SIDE + ahead] == 1
    assert solid[0, 0] == 1  # beyond the map


def test_the_next_move_is_told() -> None:
    one = env()
    seen, _ = one.reset(seed=1)
    move = seen[fields()["move"]]
    assert move[4 + MOVES.index("jump")] == 1
    assert move[0] * SIGHT_X == pytest.approx(160 - 56, abs=24)  # the pit's edge
    assert seen[fields()["goal"]][0] == 1


def test_who_is_in_sight() -> None:
    level = hall(c=("Crawler", {"asleep": True}))
    seen, _ = env(level).reset(seed=1)
    foe = seen[fields()["foes"]][:FOE]
    assert foe[0] == 1
    assert foe[1] * SIGHT_X == pytest.approx(18 * 16, abs=16)
    assert not seen[fields()["foes"]][FOE:].any()


def test_the_picture_is_the_games_own() -> None:
    one = env(observation="picture", shrink=2, render_mode="rgb_array")
    seen, _ = one.reset(seed=1)
    assert seen.shape == (180, 320, 3)
    assert seen.std() > 5
    picture = one.render()
    assert picture is not None
    assert picture.shape == (360, 640, 3)
    one.close()


def test_another_figure() -> None:
    one = env(figure="Killy")
    seen, _ = one.reset(seed=1)
    assert seen[fields()["figure"]].tolist() == [0, 1]


# -- what is said


WRONG: tuple[tuple[dict[str, Any], str], ...] = (
    ({"observation": "smell"}, "observation is 'smell'"),
    ({"frame_skip": 0}, "frame_skip is 0"),
    ({"shrink": 3}, "shrink is 3"),
    ({"figure": "Cibo"}, "figure is 'Cibo'"),
    ({"entry": "strat"}, "start"),
    ({"until": "ovr"}, "over"),
    ({"render_mode": "ansi"}, "ansi"),
)


@pytest.mark.parametrize(("options", "sentence"), WRONG, ids=lambda part: part if isinstance(part, str) else "")
def test_what_makes_no_sense_is_refused(options: dict[str, Any], sentence: str) -> None:
    with pytest.raises((ValueError, LevelError), match=sentence):
        env(**options)


def test_the_page_tells_every_field() -> None:
    page = DOCS.read_text("utf-8")
    for name, size in FIELDS.items():
        assert f"| `{name}` | {size} |" in page, name
    assert f"{SIZE} numbers" in page
