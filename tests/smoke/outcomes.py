"""What came of runs that nobody played: made up, for reports."""

from __future__ import annotations

from game.smoke.job import Job, Mark, Outcome

BEATS = ("leaving", "the_view", "the_dead")
STEP = 10  # px that these figures walk every 15 ticks


def finished(level: str, pilot: str = "finisher", seed: int = 1, took: int = 600) -> Outcome:
    """To the right and out of it, with a beat every `took` ticks."""
    beats = [Mark((n + 1) * took, 100.0 * (n + 1), 140.0, name) for n, name in enumerate(BEATS)]
    path = [(tick, 40 + tick // 15 * STEP, 144) for tick in range(0, took, 15)]
    return Outcome(
        Job(level, pilot, seed), True, "finished", "the way on was reached", ticks=4 * took, seconds=took / 150, checkpoint="start",
        beats=beats, path=[path], hash=f"{seed:016x}", worker="one",
    )  # fmt: skip


def stuck(level: str, pilot: str = "novice", seed: int = 1, x: float = 320.0, why: str = "", deaths: int = 2) -> Outcome:
    """Dies behind the first beat, then stands at a wall."""
    tile = int(x) // 16
    fell = [Mark(650 + n, x - 40, 144.0, "crawler") for n in range(deaths)]
    why = why or f"Zuru has not moved for 10.{seed} s at tile {tile},8"
    return Outcome(
        Job(level, pilot, seed), False, "stuck", why, Mark(1200 + seed, x, 144.0, "start"), 1200 + seed, 4.0, checkpoint="start",
        beats=[Mark(600, 100.0, 140.0, BEATS[0])], deaths=fell, shots=[Mark(30, 60.0, 120.0, "harpoon")] * 4,
        path=[[(0, 40, 144), (600, 100, 144)], [(700, 40, 144), (1200, int(x), 144)]], hash=f"{seed:016x}", worker="two",
    )  # fmt: skip


def monkeys(level: str, count: int) -> list[Outcome]:
    """They broke nothing."""
    return [Outcome(Job(level, "monkey", n), True, "unbroken", "the monkey broke nothing", ticks=600, seconds=0.5) for n in range(count)]
