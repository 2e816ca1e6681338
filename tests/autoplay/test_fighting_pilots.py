"""Those who seek fights, and those who run from them."""

import pytest

from game.autoplay.brawler import Brawler
from game.autoplay.coward import Coward
from game.autoplay.finisher import Finisher
from game.autoplay.pilots import NAMES, Pilot, pilot
from game.maps.ascii import room
from game.session import Session
from game.sim.events import Died, Event, Shot
from game.sim.level import LevelData, Thing
from tests.autoplay.bouts import hall

CORRIDOR = hall(*[""] * 10, "...@", wide=120)


def corridor(*things: Thing) -> LevelData:
    """A long room with these in it, and the way out at its right end."""
    way_out = Thing(90, "Exit", "out", 1840, 128, 48, 64, layer="test")
    return room(CORRIDOR, things=(way_out, *things))


def crawler(x: float) -> Thing:
    """One that is about."""
    return Thing(91, "Crawler", "", x, 190, shape="point", layer="test")


def play(player: Pilot, level: LevelData, most: int) -> tuple[Session, list[Event]]:
    """Until its end, or for so many ticks."""
    session, events = Session(level), list[Event]()
    for _ in range(most):
        actions = player.act(session)
        if actions is None:
            break
        events += session.step(actions)
    return session, events


def test_a_brawler_goes_where_the_safeguard_is_called_and_stays_until_it_is_over() -> None:
    props = {"roster": "crawler:1", "budget": 2.0, "waves": 1, "most": 2}
    zone = Thing(92, "Danger", "hall", 500, 16, 1300, 176, props=props, layer="test")
    session, events = play(Brawler(None, 1), corridor(zone), 5400)
    fought = next(n for n, event in enumerate(events) if isinstance(event, Died) and event.who == "Crawler")
    assert session.progress.flags.get("fought.hall")
    assert session.ended is not None, "and then it goes on"
    assert fought
    assert session.progress.deaths == 0


def test_a_coward_runs_where_a_finisher_fights() -> None:
    shots = {}
    for player in (Coward(1), Finisher(1)):
        session, events = play(player, corridor(crawler(400)), 3600)
        assert session.ended is not None
        shots[player.name] = len([event for event in events if isinstance(event, Shot)])
    assert shots["coward"] == 0 < shots["finisher"]


def test_a_coward_who_cannot_get_away_fights() -> None:
    level = room(hall(*[""] * 8, "...@.......c", wide=24), {"c": "Crawler"})
    _, events = play(Coward(1), level, 1200)
    assert any(isinstance(event, Died) and event.who == "Crawler" for event in events)


def test_every_pilot_has_a_name_and_the_same_seed_plays_the_same() -> None:
    level = corridor(crawler(400))
    for name in NAMES:
        if name == "replay":
            continue
        one, two = (play(pilot(name, 7, level), level, 240)[0].hash() for _ in range(2))
        assert one == two
        assert pilot(name, 7, level).name == name


def test_who_is_meant_by_a_wrong_name_is_said() -> None:
    with pytest.raises(ValueError, match=r"no pilot 'finsher'.*finisher"):
        pilot("finsher", 1, corridor())
