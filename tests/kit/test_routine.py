from game.kit.routine import Routine, Script


def test_a_yield_waits_one_tick_and_a_number_waits_so_many() -> None:
    ticks: list[int] = []
    now = 0

    def script() -> Script:
        ticks.append(now)
        yield
        ticks.append(now)
        yield 5
        ticks.append(now)

    routine = Routine(script())
    for now in range(10):  # noqa: B007  (the script reads it)
        routine.step()
    assert ticks == [0, 1, 6]
    assert routine.done


def test_a_predicate_is_waited_for() -> None:
    door = {"open": False}
    went: list[bool] = []

    def script() -> Script:
        yield lambda: door["open"]
        went.append(True)

    routine = Routine(script())
    for _ in range(20):
        routine.step()
    assert not went
    door["open"] = True
    routine.step()
    assert went


def test_scripts_nest() -> None:
    said: list[str] = []

    def inner() -> Script:
        said.append("inner")
        yield 2
        said.append("inner ends")

    def outer() -> Script:
        yield from inner()
        said.append("outer")

    routine = Routine(outer())
    for _ in range(3):
        routine.step()
    assert said == ["inner", "inner ends", "outer"]


def test_stopping_cleans_up_and_nothing_happens_after() -> None:
    said: list[str] = []

    def script() -> Script:
        try:
            yield 100
            said.append("never")
        finally:
            said.append("cleaned up")

    routine = Routine(script())
    routine.step()
    routine.stop()
    routine.step()
    assert said == ["cleaned up"]
    assert routine.done
