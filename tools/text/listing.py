"""docs/lines.md: every text in every language side by side, with who says it and where."""

from tools.text.catalogues import ROOT, TEXTS, notes, texts
from tools.text.used import Use, uses

LISTING = ROOT / "docs" / "lines.md"
FIRST = "en"
HEAD = """# Every line

All that is written or said, by key, in every language; written by `python -m tools.text`, never by hand.
*Who* is who says it; *where* is what uses it: a thing of a map with its number, a table beside a map, or a file in `game/`.
"""


def listing() -> str:
    """The whole page."""
    languages = [FIRST, *sorted({source.stem for source in TEXTS.glob("*.po")} - {FIRST})]
    every = {language: texts(TEXTS / f"{language}.po") for language in languages}
    noted, used = notes(TEXTS / f"{FIRST}.po"), uses(every[FIRST])
    lines = [HEAD]
    parts: dict[str, list[str]] = {}
    for key in every[FIRST]:
        parts.setdefault(_part(key), []).append(key)
    names = [every[language].get("language.name", language) for language in languages]
    for part, keys in parts.items():
        lines += [f"## {part}", "", _row(["key", "who", *names, "note", "where"]), _row(["---"] * (len(names) + 4))]
        for key in keys:
            spoken = [every[language].get(key, "") for language in languages]
            lines.append(
                _row([f"`{key}`", _who(key, used[key]), *spoken, noted.get(key, ""), "; ".join(sorted({use.place for use in used[key]}))])
            )
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _part(key: str) -> str:
    """Lines of a chapter, of companions, of menus: by the beginning of their keys."""
    return key.partition(".")[0]


def _who(key: str, used: set[Use]) -> str:
    told = sorted({use.who for use in used if use.who})
    if not told and key.startswith("party."):
        told = [key.split(".")[1]]
    return ", ".join(told)


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
