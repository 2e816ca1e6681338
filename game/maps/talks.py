"""What the people of a map say: `NAME.talks.toml` beside `NAME.tmx`. How it is written stands in docs/talks.md.

Whatever is wrong in it is answered with one LevelError: line, person, and the nearest name that is known.
"""

import re
import tomllib
from pathlib import Path
from typing import Any

from game.maps.xmldoor import Project, Spot, read_bytes
from game.sim.level import LevelError, nearest
from game.sim.progress import RATIONS, SUPPLY
from game.sim.talks import DAY, LAST_HOUR, Answer, Condition, Line, Outcome, Setting, Speech, Talks

ENDING = ".talks.toml"
MOST_BYTES, MOST_PEOPLE, MOST_SPEECHES, MOST_LINES, MOST_FLAGS, MOST_TEXT = 400_000, 100, 100, 24, 24, 200
ANSWERS = 2, 4  # least and most of a choice
DEEPEST = 3  # choices one after the other
MOST_GIVEN = 100
SHORT = {"supply": SUPPLY}  # what may be written for a flag

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_FLAG = r"[A-Za-z_][\w.]*"
_CONDITION = re.compile(rf"(!?)({_FLAG})(?:(>=|<=|!=|=|>|<)(-?\d{{1,6}}))?")
_SETTING = re.compile(rf"(!?)({_FLAG})(?:([=+-])(\d{{1,6}}))?")
_LINE = re.compile(r"([a-z][a-z0-9_]*):([\w.]+)")
_SPEECH = {"when": str, "says": list, "choose": list, "sets": str, "once": bool, "gives": int, "day": int, "aside": bool, "more": bool}
_ANSWER = {"key": str, "says": list, "sets": str, "gives": int, "day": int, "choose": list}
_KINDS = {str: "a text", list: "a list", bool: "true or false", int: "a whole number"}


def beside(path: Path) -> Path:
    """Where the talks of a map are."""
    return path.with_name(path.stem + ENDING)


def read(path: Path, project: Project) -> Talks:
    """The talks in a file; none if there is no such file, for not every map has people. Raises LevelError."""
    if not path.is_file():
        project.files[path.resolve()] = None  # so that it is noticed when there is one
        return {}
    spot = Spot(project, project.name(path), path.parent)
    data = read_bytes(path, spot)
    if len(data) > MOST_BYTES:
        raise spot.wrong(f"the file is larger than {MOST_BYTES // 1000} kB")
    try:
        text = data.decode("utf-8")
        found = tomllib.loads(text)
    except (ValueError, RecursionError) as wrong:
        raise spot.wrong(f"the talks cannot be read ({wrong})") from wrong
    if len(found) > MOST_PEOPLE:
        raise spot.wrong(f"there are more than {MOST_PEOPLE} people in it")
    return {who: _Person(spot, text, who).speeches(said) for who, said in found.items()}


class _Person:
    """Reads what one person says."""

    def __init__(self, spot: Spot, text: str, who: str) -> None:
        self.file, self.who = spot.file, who[:MOST_TEXT]
        header = re.compile(rf"^[ \t]*\[\[[ \t]*[\"']?{re.escape(who)}[\"']?[ \t]*\]\]", re.MULTILINE)
        self.lines = [text.count("\n", 0, match.start()) + 1 for match in header.finditer(text)]
        self.line = self.lines[0] if self.lines else 0

    def wrong(self, problem: str, hint: str = "") -> LevelError:
        """An error at the table that is being read."""
        where = f"line {self.line}, [[{self.who}]]" if self.line else f"'{self.who}'"
        return LevelError(problem, file=self.file, where=where, hint=hint)

    def speeches(self, said: object) -> tuple[Speech, ...]:
        """All tables of this person."""
        if not _NAME.fullmatch(self.who):
            raise self.wrong(f"'{self.who}' is not a name", "Names are written in small letters: kina")
        if not isinstance(said, list) or not all(isinstance(table, dict) for table in said):
            raise self.wrong("it is not a list of tables", f"Begin each with [[{self.who}]], in double brackets.")
        if len(said) > MOST_SPEECHES:
            raise self.wrong(f"there are more than {MOST_SPEECHES} of them")
        found = []
        for number, table in enumerate(said):
            self.line = self.lines[number] if number < len(self.lines) else self.line
            found.append(self._speech(table))
        return tuple(found)

    def _speech(self, table: dict[str, Any]) -> Speech:
        self._known(table, _SPEECH)
        says, answers = self._says(table), self._answers(table.get("choose", []))
        aside = table.get("aside", False)
        if not says and not answers:
            raise self.wrong("nothing is said in it", 'Write: says = ["kina:village.kina.1"]')
        if aside and (answers or len({who for who, _ in says}) > 1):
            raise self.wrong("what is said in passing is said by one person, and asks nothing", "Take 'aside' away, or the others' lines.")
        first = says[0][1] if says else answers[0].key
        once, more = f"said.{first}" if table.get("once") else "", table.get("more", False)
        return Speech(self._when(table), says, answers, self._outcome(table), once, aside, more, self.line)

    def _known(self, table: dict[str, Any], known: dict[str, type]) -> None:
        """Only what there is, each of its type."""
        for name, value in table.items():
            if name not in known:
                raise self.wrong(f"'{name[:MOST_TEXT]}' is not known", nearest(name[:MOST_TEXT], known))
            if type(value) is not known[name]:
                raise self.wrong(f"'{name}' has to be {_KINDS[known[name]]}")

    def _words(self, table: dict[str, Any], name: str) -> list[str]:
        words: list[str] = str(table.get(name, "")).split()
        if len(words) > MOST_FLAGS or any(len(word) > MOST_TEXT for word in words):
            raise self.wrong(f"'{name}' is longer than {MOST_FLAGS} flags")
        return words

    def _when(self, table: dict[str, Any]) -> tuple[Condition, ...]:
        found = []
        for word in self._words(table, "when"):
            match = _CONDITION.fullmatch(word)
            if match is None or (match[1] and match[3]):
                raise self.wrong(f"'{word}' in 'when' is no condition", "Write: flag, !flag, or flag>=3 without spaces.")
            sign, value = (match[3], int(match[4])) if match[3] else ("=" if match[1] else "!=", 0)
            found.append(Condition(SHORT.get(match[2], match[2]), sign, value))
        return tuple(found)

    def _outcome(self, table: dict[str, Any]) -> Outcome:
        gives, day = table.get("gives", 0), table.get("day", -1)
        if not 0 <= gives <= MOST_GIVEN:
            raise self.wrong(f"'gives' is {gives}, it has to be 0..{MOST_GIVEN}")
        if "day" in table and not 0 <= day <= LAST_HOUR:
            raise self.wrong(f"'day' is {day}, it has to be 0 (morning), 1 (noon), 2 (dusk) or 3 (night)")
        found = []
        for word in self._words(table, "sets"):
            match = _SETTING.fullmatch(word)
            if match is None or (match[1] and match[3]):
                raise self.wrong(f"'{word}' in 'sets' is no flag", "Write: flag, !flag, flag=3, flag+1 or flag-1 without spaces.")
            flag = SHORT.get(match[2], match[2])
            if flag in (DAY, RATIONS):
                raise self.wrong(f"'sets' has '{flag}'", "Write day = 1, or gives = 1, in a line of its own.")
            value = 0 if match[1] else int(match[4] or 1) * (-1 if match[3] == "-" else 1)
            found.append(Setting(flag, value, match[3] in ("+", "-")))
        return Outcome(tuple(found), gives, day)

    def _says(self, table: dict[str, Any]) -> tuple[Line, ...]:
        says = table.get("says", [])
        if len(says) > MOST_LINES:
            raise self.wrong(f"'says' has more than {MOST_LINES} lines", "Nobody listens that long.")
        found = []
        for line in says:
            match = _LINE.fullmatch(line) if isinstance(line, str) and len(line) <= MOST_TEXT else None
            if match is None:
                raise self.wrong(f"'{str(line)[:MOST_TEXT]}' in 'says' is not of the form who:key", 'Write: "kina:village.kina.1"')
            found.append((match[1], match[2]))
        return tuple(found)

    def _answers(self, options: list[Any], depth: int = 1) -> tuple[Answer, ...]:
        if not options:
            return ()
        least, most = ANSWERS
        if not least <= len(options) <= most or not all(isinstance(option, dict) for option in options):
            raise self.wrong(f"'choose' has to be a list of {least} to {most} tables", 'Write: choose = [{ key = "a" }, { key = "b" }]')
        if depth > DEEPEST:
            raise self.wrong(f"there are more than {DEEPEST} choices in one another")
        return tuple(self._answer(option, depth) for option in options)

    def _answer(self, option: dict[str, Any], depth: int) -> Answer:
        self._known(option, _ANSWER)
        if not option.get("key") or len(option["key"]) > MOST_TEXT:
            raise self.wrong("an answer in 'choose' has no key", 'Write: { key = "village.killy.far", sets = "..." }')
        answers = self._answers(option.get("choose", []), depth + 1)
        return Answer(option["key"], self._says(option), self._outcome(option), answers)
