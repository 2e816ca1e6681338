"""Everything heard, behind one door: menus ask for a sound by name, play hands over its events."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from game.kit.approach import approach
from game.kit.rng import Rng
from game.media.cues import CueBook
from game.sim.events import At, Cue, Event, HeroDied, Hushed, Said
from game.sim.scenery import Mood
from game.sound.bank import Bank
from game.sound.beds import Beds
from game.sound.hush import Hush
from game.sound.loops import Loops
from game.sound.space import heard_from
from game.sound.speech import Speech
from game.sound.tension import Tension, mix
from game.sound.voices import Voices

if TYPE_CHECKING:
    from game.session import Session  # it brings every actor with it, and the title is to be there at once

DUCKED = 0.35  # how much is left of ambience and music while play stands
DUCKING = 1 / 20  # share per tick
SPARED = ("beam", "cut", "structure_fell")  # sounds that a hush does not take away
SEED = 90125  # cosmetic: which take is played changes nothing in play


class Sound:
    """`volumes` and `duck` may be called at any time; without a device nothing is heard and nothing else changes."""

    def __init__(self, assets: Path, cues: CueBook) -> None:
        self.bank = Bank((assets / "sounds", assets / "music"), Rng(SEED))
        self.cues = cues
        self._voices = Voices(self.bank)
        self._ambience, self._music = Beds(self.bank, (0, 1, 2, 3)), Beds(self.bank, (4, 5, 6, 7, 8, 9))
        self._loops = Loops(self.bank, (10, 11, 12, 13))
        self._tension = Tension()
        self._hush = Hush()
        self._speech = Speech(self.bank, self._voices)
        self._sound = self._music_volume = 1.0
        self._left, self._left_wanted = 1.0, 1.0

    def start(self) -> None:
        """Begins in the background; the caller goes on at once."""
        self.bank.start()

    def close(self) -> None:
        """Silence, and the device is given back."""
        self.bank.close()

    def volumes(self, sound: float, music: float) -> None:
        """Of effects and ambience, and of music; 0..1."""
        self._sound, self._music_volume = sound, music

    def duck(self, ducked: bool) -> None:
        """Ambience and music step back, or come to the fore again."""
        self._left_wanted = DUCKED if ducked else 1.0

    def tick(self) -> None:
        """One tick passes, whatever is on screen."""
        self._left = approach(self._left, self._left_wanted, DUCKING)
        self._hush.tick()
        left = self._left * self._hush.share
        self._voices.volume, self._voices.hush = self._sound, self._hush.share
        self._loops.volume = self._ambience.volume = self._sound * left
        self._music.volume = self._music_volume * left
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

    def prepare(self) -> None:
        """A level is about to be played: all effects are read ahead. Music and ambience may come a moment late: they fade in."""
        self.bank.want_effects()

    def hear(self, session: "Session", events: Iterable[Event]) -> None:
        """One tick of play has passed."""
        events = list(events)
        hero = session.world.hero
        at = (hero.x, hero.y) if hero is not None else (0.0, 0.0)
        self._tension.tick(events)
        mood = mood_at(session, at)
        self._place(mood)
        for event in events:
            self._play(event, at, mood.echo if mood is not None else 0.0)
            if isinstance(event, Hushed):
                self._hush.begin(event.ticks)
        self._speak(events)

    def _speak(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, Said):
                self._speech.begin(event.who, event.ticks)
            elif isinstance(event, HeroDied):
                self._speech.stop()
        self._speech.tick()

    def _place(self, mood: Mood | None) -> None:
        if mood is not None:
            self._ambience.want({mood.sound: 1.0} if mood.sound else {})
            self._music.want(mix(mood.music, self._tension.layer))

    def _play(self, event: Event, listener: tuple[float, float], echo: float) -> None:
        row = self.cues.of(event)
        if row is None or not row.sound:
            return
        strength = event.strength if isinstance(event, Cue) else 1.0
        heard = heard_from(event.x - listener[0], event.y - listener[1], row.carries) if isinstance(event, At) else None
        if row.loop:
            self._loops.keep(row.sound, row.volume * strength, heard)
        else:
            self._voices.play(row.sound, row.volume * strength, heard, echo=echo if heard else 0.0, spared=row.sound in SPARED)


def mood_at(session: "Session", at: tuple[float, float]) -> Mood | None:
    """The smallest mood that holds this point."""
    inside = (m for m in session.world.scenery if isinstance(m, Mood) and _holds(m, at))
    return min(inside, key=lambda m: m.place.w * m.place.h, default=None)


def _holds(mood: Mood, at: tuple[float, float]) -> bool:
    left, top, right, bottom = mood.place.rect
    return left <= at[0] < right and top <= at[1] < bottom
