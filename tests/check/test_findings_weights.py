"""What `blame check` says of what hangs and weighs."""

from typing import Any

from game.check import Finding
from game.sim.level import Thing
from tests.check.test_findings import found, made, only

PAIR = (
    made(50, "Counterweight", 100, 80, 48, 12, other=51),
    made(51, "Counterweight", 200, 80, 48, 12, other=50),
)


def told(*things: Thing, oid: int) -> Finding:
    """The one finding at this object."""
    return only(found(*things), oid)


def lever(**props: Any) -> Thing:
    """A lever that sets `go`."""
    return made(60, "Lever", 300, 144, flag="go", **props)


def test_where_all_is_well_nothing_is_found() -> None:
    rail = Thing(62, "Crane", "", 300, 20, 0, 0, "polyline", ((300, 20), (400, 20)), {"on": "go"}, "room")
    well = (*PAIR, lever(), rail, made(63, "Anchor", 450, 16), made(64, "Tank", 420, 60, 64, 70, hold=63),
            made(65, "Load", 290, 90, 32, 40, hold=62, flag="cut"), made(66, "Call", 200, 100, 32, 44))  # fmt: skip
    assert found(*well) == []


def test_what_is_wrong_is_told() -> None:
    assert "does not link back" in told(PAIR[0], made(51, "Counterweight", 200, 80, 48, 12), oid=50).problem
    assert "no other side" in told(made(50, "Counterweight", 100, 80, 48, 12), oid=50).problem
    assert "inside solid tiles" in told(made(50, "Tank", 100, 100, 64, 80), oid=50).problem
    assert "which is a Call" in told(made(50, "Load", 100, 40, 32, 40, hold=51), made(51, "Call", 200, 100, 32, 40), oid=50).problem
    path = Thing(51, "Path", "", 100, 80, 0, 0, "polyline", ((100, 80), (100, 40)), {}, "room")
    lift = made(50, "Platform", 100, 80, 48, 12, flag="gone", path=51)
    assert "waits for the flag 'gone'" in told(lift, path, oid=50).problem
    assert "who is not in this map" in told(lever(helper="tae", call=51), made(51, "Call", 200, 100, 32, 40), oid=60).problem
    companion = made(52, "Companion", 60, 144, name="tae", who="tae")
    assert "from where tae is asked" in told(lever(helper="tae"), companion, oid=60).problem
