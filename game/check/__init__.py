"""`blame check`: everything in a map that is broken, and what is legal but wrong, before anyone plays it.

`checking` runs the rules over a `case` (a map and what could be built of it) and collects `finding`s; every other file holds the rules
about one thing. They are listed for designers in docs/checks.md.
"""

from game.check.checking import RULES, check, check_level, every_map
from game.check.finding import Finding
from game.check.texts import text_keys

__all__ = ["RULES", "Finding", "check", "check_level", "every_map", "text_keys"]
