"""What is heard without anybody doing it: pieces that come down, an emitter that cools, and what stands in a place."""

from game.kit.rng import Rng
from game.maps.ascii import room
from game.media.cues import load_cues
from game.paths import ASSETS
from game.sim.events import Cue, Died, Shot
from game.sim.level import Thing
from game.sound.aftermath import COOLS, Aftermath
from game.sound.bank import Bank
from game.sound.loops import Loops
from game.sound.surroundings import Surroundings
from game.sound.voices import Voices

PICTURE = "\n".join(["#" * 30] + ["#" + "." * 28 + "#"] * 12 + ["#..@" + "." * 25 + "#"] + ["#" * 12 + "." * 17 + "#"] * 2)
OVER_GROUND, OVER_NOTHING = (80.0, 96.0), (330.0, 96.0)
MINUTE = 3600  # ticks
BOOK = load_cues(ASSETS / "cues.toml")


def followed(aftermath: Aftermath, *events: Died | Shot) -> list[tuple[int, Cue]]:
    """What is heard within two seconds of these, and in which tick."""
    heard = [(0, cue) for cue in aftermath.tick(events)]
    return heard + [(tick, cue) for tick in range(1, 120) for cue in aftermath.tick(())]


def test_pieces_are_heard_where_they_land_and_not_in_the_abyss() -> None:
    level = room(PICTURE)
    heard = followed(Aftermath(level.terrain, Rng(1)), Died(*OVER_GROUND, "Crawler", 1))
    assert [cue.name for _, cue in sorted(heard, key=lambda one: one[1].name)] == ["debris_lands", "mask_lands"]
    assert all(tick > 10 and cue.y == 14 * 16 for tick, cue in heard)
    assert not followed(Aftermath(level.terrain, Rng(1)), Died(*OVER_NOTHING, "Crawler", 1))
    assert not followed(Aftermath(level.terrain, Rng(1)), Died(*OVER_GROUND, "Zuru", 1))


def test_an_emitter_cools_after_the_full_beam_alone() -> None:
    level = room(PICTURE)
    full = followed(Aftermath(level.terrain, Rng(1)), Shot(*OVER_GROUND, "beam", 1.0, 0.0, 900.0))
    assert [(tick, cue.name) for tick, cue in full] == [(COOLS, "beam_cool")]
    assert not followed(Aftermath(level.terrain, Rng(1)), Shot(*OVER_GROUND, "beam_line", 1.0, 0.0, 300.0))


def test_it_drips_where_it_drips_now_and_then_and_only_near_by() -> None:
    drips = Thing(1001, "Air", "", 64, 32, 64, 32, props={"kind": "drip"}, layer="test")
    level = room(PICTURE, things=(drips,))
    heard: list[str] = []

    class Ears(Voices):
        """Writes down what is to be played."""

        def play(self, name: str, *_: object, **__: object) -> None:
            heard.append(name)

    bank = Bank((), Rng(1))
    around = Surroundings(level, BOOK, Rng(1), Ears(bank), Loops(bank, ()))
    assert around.has("air.drip")
    assert not around.has("air.steam")
    for _ in range(MINUTE):
        around.tick((2000.0, 96.0), None, True)
    assert not heard
    for _ in range(MINUTE):
        around.tick(OVER_GROUND, None, True)
    assert set(heard) == {"drip"}
    assert 15 < len(heard) < 70
