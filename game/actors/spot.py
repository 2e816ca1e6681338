"""A place where somebody of the village works, sits, plays or sleeps."""

from dataclasses import dataclass
from typing import Annotated

from game.sim.actor import Actor
from game.sim.spawn import Choice, spawnable

POSES = ("idle", "look", "talk", "point", "work", "play", "sit", "sleep", "crouch", "aim", "cower")
LONGEST = 600.0  # s


@spawnable("Spot")
@dataclass(eq=False)
class Spot(Actor):
    """Known by its object's name, which the `day` of a Villager uses; it lies on the floor. Who is here shows `pose` and looks to `turn`.

    `turn`: -1 left, 1 right, 0 as one came. In an errand (`a+b`) one stays for `seconds` and comes here running if it says `run`.
    """

    pose: Annotated[str, Choice("Pose", POSES)] = "idle"
    turn: int = 0
    seconds: float = 8.0
    run: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.turn not in (-1, 0, 1):
            raise ValueError(f"'turn' is {self.turn}, it has to be -1, 0 or 1")
        if not 0 <= self.seconds <= LONGEST:
            raise ValueError(f"'seconds' is {self.seconds}, it has to be 0..{LONGEST:.0f}")
