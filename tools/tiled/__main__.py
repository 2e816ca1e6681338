"""`python -m tools.tiled` writes what Tiled shows a level author: project, templates, palette, world, rules and the table of classes."""

from __future__ import annotations

import argparse
from pathlib import Path

from tools.tiled.kinds import ROOT, kinds
from tools.tiled.page import PAGE, page
from tools.tiled.project import project
from tools.tiled.rulemap import match_picture, match_tileset, write
from tools.tiled.rules import listing, rule_maps
from tools.tiled.things import palette, template
from tools.tiled.world import world

LEVELS = ROOT / "levels"


def generated() -> dict[Path, str | bytes]:
    """Every file and what has to be in it."""
    files: dict[Path, str | bytes] = {
        LEVELS / "blame.tiled-project": project(), LEVELS / "blame.world": world(), LEVELS / "palette.tmx": palette(),
        LEVELS / "rules.txt": listing(), LEVELS / "rules" / "match.tsx": match_tileset(), LEVELS / "rules" / "match.png": match_picture(),
        PAGE: page(),
    }  # fmt: skip
    files |= {LEVELS / "templates" / f"{kind.name}.tx": template(kind) for kind in kinds()}
    files |= {LEVELS / "rules" / f"{rules.name}.tmx": rules.text() for rules in rule_maps()}
    return files


def left_over(files: dict[Path, str | bytes]) -> list[Path]:
    """Templates and rules of what is not there any more."""
    kept = [*(LEVELS / "templates").glob("*.tx"), *(LEVELS / "rules").glob("*.tmx")]
    return sorted(path for path in kept if path not in files)


def main() -> None:
    """Writes what has changed."""
    argparse.ArgumentParser(prog="python -m tools.tiled", description=__doc__).parse_args()
    files = generated()
    for path, content in files.items():
        if not path.is_file() or path.read_bytes() != (content if isinstance(content, bytes) else content.encode()):
            write(path, content)
            print(f"wrote {path.relative_to(ROOT)}")
    for path in left_over(files):
        path.unlink()
        print(f"removed {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
