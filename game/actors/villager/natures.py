"""How each of the people goes, and what their sheet can show."""

from dataclasses import dataclass, field

EVERYONE = ("idle", "walk", "talk", "die", "cower")
GROWN = frozenset((*EVERYONE, "run", "point", "sit", "work", "ladder", "crouch", "aim"))
CHIEF = frozenset((*EVERYONE, "run", "point", "sit", "work", "ladder"))
AGED = frozenset((*EVERYONE, "point", "sit"))
SMALL = frozenset((*EVERYONE, "run", "sit", "play", "ladder"))
SUITED = frozenset((*EVERYONE, "run", "look", "point", "ladder", "crouch", "aim"))
BEDDED, BEDDED_CHILD = GROWN | {"sleep"}, SMALL | {"sleep"}  # those who have a bed in the village
LIES, LOWERS = "die", "crouch"  # whose last frame is somebody who lies; what is shown between standing and sitting
LOW = ("sit", "sleep", "crouch")  # poses from which one gets up before one goes
INSTEAD = {
    "sleep": (LIES,),
    "look": ("idle",),
    "play": ("talk",),
    "work": ("play", "talk"),
    "point": ("talk",),
    "sit": ("crouch", "idle"),
    "crouch": ("sit", "idle"),
    "aim": ("point", "talk"),
    "run": ("walk",),
}  # fmt: skip  (what is shown of a pose that a sheet does not have)


@dataclass(frozen=True)
class Nature:
    """Paces in px/s, those for which the sheet is drawn, so that no foot slides; `rung`: px that a cycle of `ladder` leads; `tall`: px."""

    poses: frozenset[str] = field(default=GROWN)
    walk: float = 48.0
    run: float = 180.0
    climb: float = 58.0
    rung: float = 29.3
    tall: int = 40

    @property
    def climbs(self) -> bool:
        """Does it take ladders?"""
        return "ladder" in self.poses

    def shows(self, pose: str) -> str:
        """The animation for a pose."""
        if pose in self.poses:
            return pose
        return next((other for other in INSTEAD.get(pose, ()) if other in self.poses), "idle")


ADULT, SUIT = Nature(), Nature(SUITED, 50.0)
CHILD = Nature(SMALL, 40.0, 100.0, 46.0, 17.0, 24)
NATURES = {
    "pop": Nature(CHIEF, 42.0, 120.0), "genzo": Nature(AGED, 35.0, 35.0), "toku": Nature(AGED, 30.0, 30.0), "ume": Nature(AGED, 24.0, 24.0),
    "goro": ADULT, "haku": ADULT, "isao": ADULT, "kina": ADULT, "riku": Nature(BEDDED), "sayo": ADULT,
    "nobu": Nature(BEDDED, 42.0), "tome": Nature(BEDDED, 42.0), "mio": Nature(BEDDED_CHILD, 40.0, 100.0, 46.0, 17.0, 24), "sota": CHILD,
    "tae": SUIT, "atsuji": SUIT, "sutezo": SUIT, "fusata": SUIT, "zuru": Nature(SUITED | {"sit"}, 50.0),
}  # fmt: skip
