from hypothesis import given
from hypothesis import strategies as st

from game.kit.rng import Rng


def draws(seed: int) -> list[object]:
    rng = Rng(seed)
    return [rng.unit(), rng.between(-3, 8), rng.below(7), rng.chance(0.5), rng.pick("abcdef"), rng.drawn]


@given(st.integers())
def test_the_same_seed_gives_the_same_chance(seed: int) -> None:
    assert draws(seed) == draws(seed)


def test_another_seed_gives_other_chance() -> None:
    assert len({tuple(draws(seed)) for seed in range(50)}) == 50


@given(st.integers(), st.integers(1, 1000))
def test_everything_stays_in_its_range(seed: int, count: int) -> None:
    rng = Rng(seed)
    for _ in range(20):
        assert 0 <= rng.below(count) < count
        assert 0 <= rng.unit() < 1
        assert -count <= rng.between(-count, count) <= count


def test_two_sources_that_drew_equally_often_go_on_alike() -> None:
    one, two = Rng(9), Rng(9)
    one.pick("abc"), one.below(5)
    two.unit(), two.chance(0.1)
    assert one.drawn == two.drawn
    assert one.unit() == two.unit()
