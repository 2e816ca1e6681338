"""A run as text: what was held, for how many ticks, and what had to be true on the way. See docs/replays.md for the form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b

import msgspec

from game.sim.actions import FULL_TURN, NOTHING, Actions, Button
from game.sim.level import LevelData, nearest
from game.sim.progress import Kept

VERSION = 1
MOST_TEXT = 8_000_000  # characters
MOST_LINES = 400_000
MOST_TICKS = 2_160_000  # ten hours
LETTERS = {
    "L": Button.LEFT, "R": Button.RIGHT, "U": Button.UP, "D": Button.DOWN, "J": Button.JUMP,
    "S": Button.SURGE, "F": Button.FIRE, "K": Button.STRIKE, "E": Button.USE, "A": Button.AGAIN,
}  # fmt: skip
CLAIMS = ("hash", "checkpoint", "beat", "x", "y", "life", "deaths", "ended")
_HEADER = ("level", "entry", "seed", "map", "game")
_AIM = re.compile(r"aim=(\d{1,3})\.(\d)", re.ASCII)
_FRAMES = re.compile(r"[1-9]\d{0,6}", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,9}(\.\d{1,3})?", re.ASCII)
_TICK = re.compile(r"\d{1,7}", re.ASCII)


class ReplayError(Exception):
    """One sentence on what is wrong in a replay, with the line's number (from 1) and what to do."""

    def __init__(self, problem: str, line: int, hint: str = "") -> None:
        self.problem, self.line, self.hint = problem, line, hint
        super().__init__(f"line {line}: {problem}.{' ' + hint if hint else ''}")


@dataclass(frozen=True, slots=True)
class Claim:
    """What has to be true after `tick` ticks; `line` is where it stands."""

    tick: int
    what: str
    value: str
    line: int = 0


@dataclass
class Replay:
    """A run: where it starts, what is held for how many ticks, and claims in the order of their ticks."""

    level: str
    seed: int = 1
    entry: str = ""
    map: str = ""  # fingerprint of the level it was recorded in; empty: any
    game: str = ""
    kept: Kept | None = None  # what had happened before it began; None: what the level says of the entry
    runs: list[tuple[int, Actions]] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    digests: dict[int, dict[str, str]] = field(default_factory=dict)  # tick -> what of each actor changed since the digests before

    @property
    def ticks(self) -> int:
        """How long it is."""
        return sum(count for count, _ in self.runs)

    def actions(self) -> Iterator[Actions]:
        """One Actions per tick."""
        for count, actions in self.runs:
            for _ in range(count):
                yield actions


def fingerprint(level: LevelData) -> str:
    """12 hexadecimal digits that change when what matters to play in a level changes."""
    digest = blake2b(repr((level.cols, level.rows, level.things, sorted(level.props.items()))).encode(), digest_size=6)
    for row in level.terrain.kinds:
        digest.update(row)
    return digest.hexdigest()


# -- reading


def parse(text: str) -> Replay:
    """The replay in a text. Raises ReplayError: one, for the first line that is not understood."""
    if len(text) > MOST_TEXT:
        raise ReplayError("the replay is too long", 1, f"At most {MOST_TEXT // 1_000_000} MB are read.")
    lines = text.split("\n")
    if len(lines) > MOST_LINES:
        raise ReplayError("the replay has too many lines", MOST_LINES)
    if lines[0].strip() != f"# blame replay {VERSION}":
        raise ReplayError(f"this is no replay of version {VERSION}", 1, f"It has to begin with '# blame replay {VERSION}'.")
    return _Parser(lines).replay


class _Parser:
    """Reads line after line into `replay`."""

    def __init__(self, lines: list[str]) -> None:
        self.replay = Replay("")
        self.header, self.played, self.number = True, 0, 1
        for self.number, line in enumerate(lines[1:], 2):
            line = line.strip()
            if line.startswith("#"):
                self._comment(line[1:].split())
            elif line:
                self._run(line)
        if not self.replay.level:
            raise ReplayError("the replay does not say which level it is of", 2, "Add a line '# level NAME' at the top.")
        self._check_claims()

    def wrong(self, problem: str, hint: str = "") -> ReplayError:
        return ReplayError(problem, self.number, hint)

    def _comment(self, words: list[str]) -> None:
        if words[:1] == ["at"]:
            self._claims(words[1:])
        elif words[:1] == ["actors"]:
            self._digests(words[1:])
        elif self.header and words[:1] == ["kept"]:
            self._kept(" ".join(words[1:]))
        elif self.header and len(words) == 2 and words[0] in _HEADER:
            self._head(*words)
        else:
            self.header = False

    def _head(self, key: str, value: str) -> None:
        if key != "seed":
            setattr(self.replay, key, value)
        elif _TICK.fullmatch(value):
            self.replay.seed = int(value)
        else:
            raise self.wrong(f"the seed '{value[:40]}' is not a whole number")

    def _kept(self, text: str) -> None:
        try:
            self.replay.kept = msgspec.json.decode(text, type=Kept)
        except (msgspec.DecodeError, UnicodeError, RecursionError) as wrong:
            raise self.wrong(f"what was kept cannot be read ({wrong})", "Without the line it begins as the level says.") from None

    def _run(self, line: str) -> None:
        self.header = False
        count, *held = (part.strip() for part in line.split(","))
        if not _FRAMES.fullmatch(count):
            raise self.wrong(f"'{count[:40]}' is not a number of ticks", "A line is TICKS,BUTTONS: '12,R,J'.")
        self.played += int(count)
        if self.played > MOST_TICKS:
            raise self.wrong("the replay is longer than ten hours")
        self.replay.runs.append((int(count), self._held(held)))

    def _held(self, held: list[str]) -> Actions:
        buttons, aim = Button(0), None
        for part in held:
            if part in LETTERS and not buttons & LETTERS[part]:
                buttons |= LETTERS[part]
            elif (found := _AIM.fullmatch(part)) and aim is None:
                aim = int(found[1]) * 10 + int(found[2])
            else:
                raise self.wrong(f"'{part[:40]}' is no button, or there twice", f"Buttons are {' '.join(LETTERS)}; an aim is aim=315.0.")
        if aim is not None and aim >= FULL_TURN:
            raise self.wrong("the aim is a full turn or more", "Angles are 0.0 to 359.9 degrees: 0 right, 90 down.")
        return Actions(buttons, aim)

    def _tick(self, words: list[str]) -> int:
        if len(words) < 2 or not _TICK.fullmatch(words[0]):
            raise self.wrong("a tick and a claim are missing", "Write '# at 600 checkpoint=tower'.")
        return int(words[0])

    def _claims(self, words: list[str]) -> None:
        tick = self._tick(words)
        for word in words[1:]:
            what, _, value = word.partition("=")
            if what not in CLAIMS or not value:
                raise self.wrong(f"'{word[:40]}' is not a claim", nearest(what, CLAIMS))
            if what in ("x", "y", "life", "deaths") and not _NUMBER.fullmatch(value):
                raise self.wrong(f"'{value[:40]}' is not a number")
            self.replay.claims.append(Claim(tick, what, value, self.number))

    def _digests(self, words: list[str]) -> None:
        pairs = [word.partition("=") for word in words[1:]]
        if not all(name and digest for name, _, digest in pairs):
            raise self.wrong("the actors' digests are damaged", "Remove the line: it is only needed to name who diverged.")
        self.replay.digests[self._tick(words)] = {name: digest for name, _, digest in pairs}

    def _check_claims(self) -> None:
        late = next((c for c in self.replay.claims if c.tick > self.played), None)
        if late:
            raise ReplayError(f"tick {late.tick} is after the replay's end at {self.played}", late.line)
        self.replay.claims.sort(key=lambda c: c.tick)


# -- writing


class Recorder:
    """Writes a run down while it is played; what is held for several ticks is one line."""

    def __init__(self, level: str, seed: int, entry: str = "", *, map: str = "", game: str = "", kept: Kept | None = None) -> None:
        known = "" if kept is None else msgspec.json.encode(kept).decode()
        head = {"level": level, "entry": entry, "seed": seed, "map": map, "game": game, "kept": known}
        self._lines = [f"# blame replay {VERSION}", *(f"# {key} {value}" for key, value in head.items() if value != "")]
        self._held, self._count = NOTHING, 0
        self.ticks = 0
        self.stopped = False

    def add(self, actions: Actions) -> None:
        """One tick was played with these."""
        if self.stopped:
            return
        if self._count and actions != self._held:
            self._flush()
        self._held = actions
        self._count += 1
        self.ticks += 1

    def claim(self, **values: object) -> None:
        """What is true after the ticks so far: `claim(checkpoint="tower", hash=session.hash())`."""
        if self.stopped:
            return
        self._flush()
        self._lines.append(f"# at {self.ticks} " + " ".join(f"{what}={value}" for what, value in values.items()))

    def digests(self, changed: dict[str, str]) -> None:
        """The digests of those actors that changed since the last ones; see game.sim.sameness."""
        self._flush()
        if changed:
            self._lines.append(f"# actors {self.ticks} " + " ".join(f"{name}={digest}" for name, digest in changed.items()))

    def stop(self, why: str) -> None:
        """What is played from now on cannot be played again, because of `why`: it is not written down."""
        if not self.stopped:
            self._flush()
            self._lines.append(f"# stopped: {why}")
            self.stopped = True

    def text(self) -> str:
        """Everything so far; may be asked for again later."""
        self._flush()
        return "\n".join(self._lines) + "\n"

    def _flush(self) -> None:
        if self._count:
            self._lines.append(run_line(self._count, self._held))
            self._count = 0


def run_line(count: int, actions: Actions) -> str:
    """One line of a replay."""
    parts = [f"{count:4}", *(letter for letter, button in LETTERS.items() if actions.buttons & button)]
    if actions.aim is not None:
        parts.append(f"aim={actions.aim // 10}.{actions.aim % 10}")
    return ",".join(parts)
