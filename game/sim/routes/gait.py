"""How people move, as far as the way depends on it."""

from dataclasses import dataclass, replace

SURGE, HARPOON = "surge", "harpoon"  # what not everyone can do


@dataclass(frozen=True)
class Gait:
    """Speeds in px/s, accelerations in px/s², times in ticks, sizes in px. The numbers are those of `game/actors/player/feel.py`."""

    run: float = 180.0
    crawl: float = 70.0
    air_accel: float = 1300.0  # RUN_ACCEL times AIR_CONTROL
    gravity: float = 1800.0
    apex: float = 80.0
    fall: float = 320.0
    jump: float = -290.0
    jump_hold: int = 13
    climb: int = 18
    hang: int = 6
    ladder_up: float = 110.0
    ladder_down: float = 150.0
    standing: int = 40
    crouched: int = 24
    hands: tuple[int, int] = (6, 2)
    edge_help: int = 12
    surge: float = 480.0
    surge_ticks: int = 9
    surge_end: float = 260.0
    line: float = 236.0  # REACH of the harpoon
    skills: tuple[str, ...] = (SURGE, HARPOON)


PERSON = Gait()
ON_FOOT = replace(PERSON, skills=())
