from hypothesis import assume, given
from hypothesis import strategies as st

from game.kit.approach import approach, turn_towards
from game.kit.geometry import inside, overlap, segment_meets

numbers = st.integers(-400, 400)
points = st.tuples(numbers, numbers)
rects = st.tuples(numbers, numbers, st.integers(1, 200), st.integers(1, 200)).map(lambda r: (r[0], r[1], r[0] + r[2], r[1] + r[3]))


@given(rects, rects)
def test_overlap_is_mutual_and_touching_is_not_overlapping(a: tuple[int, ...], b: tuple[int, ...]) -> None:
    assert overlap(a, b) == overlap(b, a)
    beside = (a[2], a[1], a[2] + 5, a[3])
    assert not overlap(a, beside)


@given(points, points, rects)
def test_a_segment_meets_a_rectangle_where_its_points_are_inside(a: tuple[int, int], b: tuple[int, int], rect: tuple[int, ...]) -> None:
    along = segment_meets(a, b, rect)
    samples = [(a[0] + (b[0] - a[0]) * t / 64, a[1] + (b[1] - a[1]) * t / 64) for t in range(65)]
    first = next((i / 64 for i, p in enumerate(samples) if inside(p, rect)), None)
    if first is not None:
        assert along is not None
        assert along <= first + 1e-9
    if along is not None:
        assert 0 <= along <= 1
        x, y = a[0] + (b[0] - a[0]) * along, a[1] + (b[1] - a[1]) * along
        assert rect[0] - 1e-6 <= x <= rect[2] + 1e-6
        assert rect[1] - 1e-6 <= y <= rect[3] + 1e-6


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.floats(0, 1e6))
def test_approaching_never_passes_the_target(value: float, target: float, amount: float) -> None:
    now = approach(value, target, amount)
    assert min(value, target) <= now <= max(value, target)
    assume(amount > abs(target - value))
    assert now == target


@given(st.floats(-20, 20), st.floats(-20, 20))
def test_turning_ends_in_the_same_direction(angle: float, target: float) -> None:
    turned = turn_towards(angle, target, 7)
    full = 6.283185307179586
    assert min((turned - target) % full, (target - turned) % full) < 1e-6
