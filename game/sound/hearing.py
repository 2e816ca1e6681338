"""What play sounds like: its events as sounds round the figure, ambience and music of the place, and voices."""

from typing import TYPE_CHECKING

from game.kit.geometry import inside
from game.kit.rng import Rng
from game.media.cues import CueBook, CueRow, event_name
from game.media.materials import MATERIALS, Materials, Table
from game.sim.events import At, Cue, Event, HeroDied, Hushed, Landed, Said
from game.sim.level import LevelData
from game.sim.people import Person
from game.sim.scenery import Mood
from game.sim.terrain import Terrain
from game.sound.aftermath import Aftermath
from game.sound.bank import Bank
from game.sound.beds import Beds, mix
from game.sound.hush import AFTER_SILENCE, Hush
from game.sound.loops import Loops
from game.sound.space import Heard, heard_from
from game.sound.speech import Speech, Voice
from game.sound.surroundings import SOURCES, Surroundings
from game.sound.tension import Tension
from game.sound.voices import FIRST, Voices

if TYPE_CHECKING:
    from game.session import Session

SOFTEST, HARD = 0.35, 460.0  # of a landing: share of its volume at no speed, and px/s from which it is heard at full strength
NOWHERE = LevelData("", "", 0, 0, Terrain(0, 0, ()))
RARE = ("hanger", "brute", "assembler", "tower")  # classes whose sounds are read ahead only where a level names them
BEAMS = ("beam", "beam_line")  # their strength is how long they are
SPEECH_CARRIES = 3.0
SEED = 2017  # cosmetic: when a drop falls changes nothing in play
SPARED = ("beam", "cut", "structure_fell", "structure_shatters")  # sounds that a hush does not take away


class Hearing:
    """Feeds voices, loops and beds from what happens."""

    def __init__(
        self, cues: CueBook, table: Table, bank: Bank, voices: Voices, loops: Loops, ambience: Beds, music: Beds, hush: Hush
    ) -> None:
        self._cues, self._table, self._bank, self._voices, self._loops = cues, table, bank, voices, loops
        self._ambience, self._music, self._hush = ambience, music, hush
        self._rng = Rng(SEED)
        self._level = NOWHERE
        self._tension, self._speech = Tension(), Speech(bank, voices)

    def prepare(self, level: LevelData) -> None:
        """This level is about to be played. What is short, or has to be heard at once, is read ahead."""
        self._enter(level)
        rows = [row for name, row in self._cues.rows.items() if row.sound and self._belongs(name, row)]
        self._bank.want_effects([*dict.fromkeys(row.sound for row in rows), *self._bank.like("text_")])
        for name in (*dict.fromkeys(row.sound for row in rows if row.rank == FIRST), AFTER_SILENCE):
            self._bank.hold(name)

    def _belongs(self, name: str, row: CueRow) -> bool:
        """Can a row be heard in this level?"""
        event, _, special = name.partition(".")
        if event in SOURCES:
            return self._surroundings.has(name)
        if row.places and not {tileset.name for tileset in self._level.tilesets} & {*row.places}:
            return False
        if any(kind in name and kind not in self._spoken_of for kind in RARE):
            return False
        return special not in MATERIALS or special in self._materials.all

    def tick(self, session: "Session", events: list[Event]) -> None:
        """One tick of play has passed."""
        if session.level is not self._level:
            self._enter(session.level)
        hero = session.world.hero
        at = (hero.x, hero.y) if hero is not None else (0.0, 0.0)
        self._tension.tick(events)
        mood = mood_at(session, at)
        self._place(mood)
        with self._bank.undisturbed() as free:
            self._surroundings.tick(at, mood, free)
            for event in (*events, *self._aftermath.tick(events)):
                self._play(event, at, mood.echo if mood is not None else 0.0, free)
                if isinstance(event, Hushed):
                    self._hush.begin(event.ticks)
        self._speak(session, events)

    def _enter(self, level: LevelData) -> None:
        self._level = level
        self._spoken_of = " ".join(f"{thing.kind} {thing.props}" for thing in level.things).lower()
        self._materials = Materials(level, self._table)
        self._aftermath = Aftermath(level.terrain, self._rng)
        self._surroundings = Surroundings(level, self._cues, self._rng, self._voices, self._loops)

    def _speak(self, session: "Session", events: list[Event]) -> None:
        for event in events:
            if isinstance(event, Said):
                self._speech.begin(event.who, event.key, event.ticks, self._spoken_from(session, event.actor))
            elif isinstance(event, HeroDied | Hushed):
                self._speech.stop()
        self._speech.tick()

    def speak(self, session: "Session", voice: Voice | None) -> None:
        """Whose letters come in a box, if anybody's."""
        self._speech.follow(voice, self._spoken_from(session, voice[2]) if voice is not None else Heard())

    @staticmethod
    def _spoken_from(session: "Session", actor: int) -> Heard:
        """From the speaker's side, but as loud from anywhere: a line is there to be heard."""
        hero, speaker = session.world.hero, next((a for a in session.world.each(Person) if a.id == actor), None)
        return heard_from(speaker.x - hero.x, 0.0, SPEECH_CARRIES) if hero is not None and speaker is not None else Heard()

    def _place(self, mood: Mood | None) -> None:
        if mood is not None:
            self._ambience.want({mood.sound: 1.0} if mood.sound else {})
            self._music.want(mix(mood.music, self._tension.layer))

    def _play(self, event: Event, listener: tuple[float, float], echo: float, free: bool) -> None:
        row = self._cues.of(event, self._material(event))
        if row is None or not row.sound:
            return
        volume = row.volume * strength(event)
        heard = heard_from(event.x - listener[0], event.y - listener[1], row.carries) if isinstance(event, At) else None
        if row.loop and free:
            self._loops.keep(row.sound, volume, heard)
        elif not row.loop:
            self._voices.play(row.sound, volume, heard, echo=echo if heard else 0.0, rank=row.rank, spared=row.sound in SPARED)

    def _material(self, event: Event) -> str:
        """Only asked for where it makes a difference."""
        if not isinstance(event, At) or not self._cues.by_material(event_name(event)):
            return ""
        return self._materials.at(event.x, event.y)


def strength(event: Event) -> float:
    """The share of its row's volume at which it is heard."""
    if isinstance(event, Cue):
        return 1.0 if event.name in BEAMS else event.strength
    if isinstance(event, Landed):
        return min(1.0, SOFTEST + (1 - SOFTEST) * event.speed / HARD)
    return 1.0


def mood_at(session: "Session", at: tuple[float, float]) -> Mood | None:
    """The smallest mood that holds this point."""
    here = (m for m in session.world.scenery if isinstance(m, Mood) and inside(at, m.place.rect))
    return min(here, key=lambda m: m.place.w * m.place.h, default=None)
