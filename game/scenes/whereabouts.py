"""Where somebody is in the story, in a few words: chapter, beat, time of play."""

from game.kit.ticks import TICK_RATE
from game.media.text import Text
from game.scenes.services import Services
from game.store.saves import Save

APART = "  ·  "
MINUTE = 60 * TICK_RATE  # ticks


def whereabouts(services: Services, at: Save) -> str:
    """`The foragers · The first climb · 12 min`; a beat without a name is left out."""
    text = services.text
    return APART.join(filter(None, (text(services.chapter(at.level).title), _beat(text, at), played(text, at.ticks))))


def played(text: Text, ticks: int) -> str:
    """A time of play: `12 min`, `1 h 5 min`; nothing for less than half a minute."""
    hours, minutes = divmod(round(ticks / MINUTE), 60)
    if hours:
        return text("time.hours").format(hours=hours, minutes=minutes)
    return text("time.minutes").format(minutes=minutes) if minutes else ""


def _beat(text: Text, at: Save) -> str:
    for beat in reversed(at.kept.beats if at.kept is not None else []):
        key = f"beat.{at.level}.{beat}"
        if text(key) != key:
            return text(key)
    return ""
