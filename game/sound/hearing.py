"""What play sounds like: its events as sounds round the figure, ambience and music of the place, and voices."""

from typing import TYPE_CHECKING

from game.kit.geometry import inside
from game.media.cues import CueBook
from game.sim.events import At, Cue, Event, HeroDied, Hushed, Said
from game.sim.scenery import Mood
from game.sound.bank import Bank
from game.sound.beds import Beds, mix
from game.sound.hush import Hush
from game.sound.loops import Loops
from game.sound.space import heard_from
from game.sound.speech import Speech
from game.sound.tension import Tension
from game.sound.voices import Voices

if TYPE_CHECKING:
    from game.session import Session

SPARED = ("beam", "cut", "structure_fell")  # sounds that a hush does not take away


class Hearing:
    """Feeds voices, loops and beds from what happens."""

    def __init__(self, cues: CueBook, bank: Bank, voices: Voices, loops: Loops, ambience: Beds, music: Beds, hush: Hush) -> None:
        self._cues, self._bank, self._voices, self._loops = cues, bank, voices, loops
        self._ambience, self._music, self._hush = ambience, music, hush
        self._tension, self._speech = Tension(), Speech(bank, voices)

    def names(self) -> list[str]:
        """All that may be heard in play without warning."""
        return [*dict.fromkeys(row.sound for row in self._cues.rows.values() if row.sound), *self._bank.like("text_")]

    def tick(self, session: "Session", events: list[Event]) -> None:
        """One tick of play has passed."""
        hero = session.world.hero
        at = (hero.x, hero.y) if hero is not None else (0.0, 0.0)
        self._tension.tick(events)
        mood = mood_at(session, at)
        self._place(mood)
        with self._bank.undisturbed() as free:
            for event in events:
                self._play(event, at, mood.echo if mood is not None else 0.0, free)
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

    def _play(self, event: Event, listener: tuple[float, float], echo: float, free: bool) -> None:
        row = self._cues.of(event)
        if row is None or not row.sound:
            return
        strength = event.strength if isinstance(event, Cue) else 1.0
        heard = heard_from(event.x - listener[0], event.y - listener[1], row.carries) if isinstance(event, At) else None
        if row.loop and free:
            self._loops.keep(row.sound, row.volume * strength, heard)
        elif not row.loop:
            self._voices.play(row.sound, row.volume * strength, heard, echo=echo if heard else 0.0, spared=row.sound in SPARED)


def mood_at(session: "Session", at: tuple[float, float]) -> Mood | None:
    """The smallest mood that holds this point."""
    here = (m for m in session.world.scenery if isinstance(m, Mood) and inside(at, m.place.rect))
    return min(here, key=lambda m: m.place.w * m.place.h, default=None)
