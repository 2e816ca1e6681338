from enum import Enum, auto

from game.kit.fsm import Machine


class Door(Enum):
    SHUT = auto()
    OPENING = auto()
    OPEN = auto()


def test_it_counts_the_ticks_in_a_state_and_remembers_the_one_before() -> None:
    door = Machine(Door.SHUT)
    door.tick()
    door.tick()
    assert door.ticks == 2
    door.enter(Door.OPENING)
    assert (door.state, door.before, door.ticks) == (Door.OPENING, Door.SHUT, 0)
    assert door.among(Door.OPEN, Door.OPENING)
    assert not door.among(Door.SHUT)


def test_entering_the_same_state_begins_it_anew() -> None:
    door = Machine(Door.OPEN)
    door.tick()
    door.enter(Door.OPEN)
    assert door.ticks == 0
