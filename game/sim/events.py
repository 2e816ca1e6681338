"""What happened, in the past tense; never how it looks or sounds.

Some events have several readers (camera, sound, dialogue, store). Everything else is a `Cue`, a name that `assets/cues.toml` explains.
Positions are in px of the map.
"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in this tick."""


@dataclass(frozen=True, slots=True)
class At(Event):
    """Something that happened at a place."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Cue(At):
    """Something small: `name` is a row of cues.toml; `strength` (0..1) scales volume and burst; dx, dy is its direction."""

    name: str
    strength: float = 1.0
    dx: float = 0.0
    dy: float = 0.0


@dataclass(frozen=True, slots=True)
class Landed(At):
    """A figure touched ground with this speed, px/s."""

    speed: float
    who: str


@dataclass(frozen=True, slots=True)
class Shot(At):
    """A weapon was fired towards dx, dy (unit vector); it is heard within `noise` px."""

    weapon: str
    dx: float
    dy: float
    noise: float


@dataclass(frozen=True, slots=True)
class LineStuck(At):
    """The harpoon's line holds: in structure or in an enemy."""

    into: Literal["structure", "enemy"]


@dataclass(frozen=True, slots=True)
class LineReleased(At):
    """The line let go; the figure leaves with this velocity, px/s."""

    vx: float
    vy: float


@dataclass(frozen=True, slots=True)
class Hurt(At):
    """Someone was hit and lives on; dx, dy points away from the blow."""

    who: str
    actor: int
    damage: int
    life: int
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Died(At):
    """Someone's life ended."""

    who: str
    actor: int
    dx: float = 0.0
    dy: float = 0.0


@dataclass(frozen=True, slots=True)
class HeroDied(At):
    """The figure under control died; play goes on from the last checkpoint."""

    cause: str


@dataclass(frozen=True, slots=True)
class Restarted(At):
    """A figure stands at a checkpoint, with control, after a death or at the start."""

    checkpoint: str
    first: bool


@dataclass(frozen=True, slots=True)
class CheckpointReached(At):
    """From here one goes on after a death."""

    name: str


@dataclass(frozen=True, slots=True)
class Noticed(At):
    """An enemy became aware of someone."""

    who: str
    actor: int


@dataclass(frozen=True, slots=True)
class Told(At):
    """An enemy announced its attack; it strikes in `ticks`."""

    who: str
    actor: int
    ticks: int


@dataclass(frozen=True, slots=True)
class Said(Event):
    """`who` speaks the line with this text key; it stays for `ticks`. `actor` is the speaker's id, 0 for a voice."""

    who: str
    key: str
    ticks: int
    actor: int = 0


@dataclass(frozen=True, slots=True)
class BoxShown(Event):
    """`who` says the line with this text key, which stays until the player goes on. `actor` is the speaker's id, 0 for a voice;
    `shaken`: it is seen to be moved, whatever else is going on."""

    who: str
    key: str
    actor: int = 0
    shaken: bool = False


@dataclass(frozen=True, slots=True)
class BoxAsked(Event):
    """`who` may say one of these now, and the mark is `at` one of them: told as it opens, and whenever the mark moves."""

    keys: tuple[str, ...]
    at: int
    who: str = ""
    actor: int = 0


@dataclass(frozen=True, slots=True)
class BoxClosed(Event):
    """The player went on; `answer` is the text key of what was chosen, empty where nothing was to be chosen or it was broken off."""

    answer: str = ""


@dataclass(frozen=True, slots=True)
class PromptShown(Event):
    """A hint how to do `action` (a Button's name, lower case, or several joined by '+') appeared above x, y."""

    key: str
    action: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class PromptHidden(Event):
    """The hint went away: done, or left behind."""

    key: str


@dataclass(frozen=True, slots=True)
class ShieldCrossed(At):
    """The figure under control went out of (or into) the shield."""

    inside: bool


@dataclass(frozen=True, slots=True)
class Froze(Event):
    """Hit-stop: the world stands for so many ticks."""

    ticks: int


@dataclass(frozen=True, slots=True)
class Shook(At):
    """The ground shook: trauma in 0..1."""

    trauma: float


@dataclass(frozen=True, slots=True)
class NoiseMade(At):
    """Something was loud enough to be heard within `radius` px by those who listen."""

    radius: float


@dataclass(frozen=True, slots=True)
class AlertChanged(At):
    """A sensor passed from one step to another; `step` is the one it is on now."""

    step: Literal["unaware", "searching", "alarm"]
    who: str


@dataclass(frozen=True, slots=True)
class Assembled(At):
    """Something of the Safeguard begins to come out of structure; it is whole in `ticks`."""

    who: str
    actor: int
    ticks: int


@dataclass(frozen=True, slots=True)
class FightBegan(Event):
    """The Safeguard has been called in a zone with this name."""

    name: str


@dataclass(frozen=True, slots=True)
class FightEnded(Event):
    """Nothing hunts there any more, and nothing more will come."""

    name: str


@dataclass(frozen=True, slots=True)
class PersonLost(At):
    """A companion fell, for good."""

    who: str


@dataclass(frozen=True, slots=True)
class Picked(At):
    """Something was found; `count` is how many of that kind there are now."""

    what: str
    count: int


@dataclass(frozen=True, slots=True)
class Given(At):
    """The figure handed one ration over: the `count`th in a row; `left` are those it has, `supply` is what the village has now."""

    count: int
    left: int
    supply: int


@dataclass(frozen=True, slots=True)
class Cut(At):
    """A beam went through structure here, towards dx, dy (unit vector)."""

    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class StructureFell(At):
    """A piece of structure of w x h px came down here, with `speed` px/s."""

    w: float
    h: float
    speed: float


@dataclass(frozen=True, slots=True)
class HeroChanged(At):
    """Another figure is under control from now on."""

    who: str


@dataclass(frozen=True, slots=True)
class SceneBegan(Event):
    """A cutscene has taken over."""

    name: str


@dataclass(frozen=True, slots=True)
class SceneEnded(Event):
    """Control is back."""

    name: str


@dataclass(frozen=True, slots=True)
class CameraCalled(At):
    """For `ticks` the camera is to look at this place, going there with `haste` 0..1."""

    ticks: int
    haste: float = 0.5


@dataclass(frozen=True, slots=True)
class Letterboxed(Event):
    """Outside of a cutscene the picture is made narrow, or wide again."""

    on: bool


@dataclass(frozen=True, slots=True)
class Hushed(Event):
    """All other sound is gone for so many ticks."""

    ticks: int


@dataclass(frozen=True, slots=True)
class ObjectiveReached(Event):
    """A named beat of the level was reached."""

    name: str


@dataclass(frozen=True, slots=True)
class ChapterEnded(Event):
    """The level's end was reached; `next_level` is empty where the story is not told further yet."""

    next_level: str
    entry: str
