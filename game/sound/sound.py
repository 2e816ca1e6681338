"""Everything heard, behind one door: menus ask for a sound by name, play hands over its events."""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from game.kit.approach import approach
from game.kit.rng import Rng
from game.media.errors import MediaError
from game.sound.bank import Bank
from game.sound.beds import Beds, mix
from game.sound.hush import AFTER_SILENCE, Hush
from game.sound.loops import Loops
from game.sound.speech import Voice
from game.sound.voices import Voices

if TYPE_CHECKING:
    from game.media.cues import CueBook
    from game.media.materials import Table
    from game.session import Session
    from game.sim.events import Event
    from game.sim.level import LevelData
    from game.sound.hearing import Hearing

LOG = logging.getLogger(__name__)
HEADROOM = 0.76  # what all play at when nothing is turned down: the rest is for many at once, which the mixer would clip
DUCKED = 0.35  # how much is left of ambience and music while play stands
DUCKING = 1 / 20  # share per tick
SEED = 90125  # cosmetic: which take is played changes nothing in play


class Sound:
    """`volumes` and `duck` may be called at any time; without a device nothing is heard and nothing else changes. `read_cues` is asked
    for the book of cues when play begins."""

    def __init__(self, assets: Path, read_cues: Callable[[], "CueBook"]) -> None:
        self.bank = Bank((assets / "sounds", assets / "music"), Rng(SEED))
        self._assets, self.read_cues = assets, read_cues
        self._voices = Voices(self.bank)
        self._ambience, self._music = Beds(self.bank, (0, 1, 2, 3)), Beds(self.bank, (4, 5, 6, 7, 8, 9))
        self._loops = Loops(self.bank, (10, 11, 12, 13, 14, 15))
        self._hush = Hush()
        self._play: Hearing | None = None
        self._sound = self._music_volume = HEADROOM
        self._left, self._left_wanted = 1.0, 1.0

    def start(self) -> None:
        """Begins in the background; the caller goes on at once."""
        self.bank.start()

    def close(self) -> None:
        """Silence, and the device is given back."""
        self.bank.close()

    def volumes(self, sound: float, music: float) -> None:
        """Of effects and ambience, and of music; 0..1."""
        self._sound, self._music_volume = HEADROOM * sound, HEADROOM * music

    def buffer(self, samples: int) -> None:
        """How much the device mixes at a time; when it is open already it is opened anew, and what runs begins again."""
        self.bank.buffer(samples)

    def duck(self, ducked: bool) -> None:
        """Ambience and music step back, or come to the fore again."""
        self._left_wanted = DUCKED if ducked else 1.0

    def tick(self) -> None:
        """One tick passes, whatever is on screen."""
        self._left = approach(self._left, self._left_wanted, DUCKING)
        if self._hush.tick():
            self._voices.play(AFTER_SILENCE, min(1.0, self._music_volume / self._sound) if self._sound else 0.0, spared=True)
        left = self._left * self._voices.room
        self._voices.volume, self._voices.hush = self._sound, self._hush.share
        self._loops.volume = self._ambience.volume = self._sound * left * self._hush.share
        self._music.volume = self._music_volume * left * self._hush.music
        with self.bank.undisturbed() as free:
            if free:  # else all of it goes on a moment later
                self._voices.tick()
                self._loops.tick()
                self._ambience.tick()
                self._music.tick()

    # -- outside of play

    def say(self, name: str, volume: float = 1.0) -> None:
        """A sound that comes from nowhere: menus, cards."""
        self._voices.play(name, volume)

    def bed(self, music: str = "", ambience: str = "") -> None:
        """What runs under a screen outside of play."""
        self._music.want(mix(music, "calm"))
        self._ambience.want({ambience: 1.0} if ambience else {})

    # -- play

    def prepare(self, level: "LevelData") -> None:
        """A level is about to be played: its effects are read ahead. Music and ambience may come a moment late: they fade in."""
        self._hearing().prepare(level)

    def hear(self, session: "Session", events: "Iterable[Event]") -> None:
        """One tick of play has passed."""
        self._hearing().tick(session, list(events))

    def speak(self, session: "Session", voice: Voice | None) -> None:
        """Whose letters come in this tick, if anybody's; to be told in every tick of play."""
        self._hearing().speak(session, voice)

    def _hearing(self) -> "Hearing":
        """Made when play begins: it brings every kind of event with it, and the title is to be there at once."""
        if self._play is None:
            from game.sound.hearing import Hearing

            book = self.read_cues()
            self._play = Hearing(book, self._materials(), self.bank, self._voices, self._loops, self._ambience, self._music, self._hush)
        return self._play

    def _materials(self) -> "Table":
        from game.media.materials import load_materials

        try:
            return load_materials(self._assets / "tiles" / "materials.toml")
        except MediaError as wrong:
            LOG.warning("%s", wrong)
            return {}
