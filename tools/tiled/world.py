"""`levels/blame.world`: the levels in the order of the story, side by side."""

from __future__ import annotations

import json
import re
import tomllib

from tools.tiled.kinds import ROOT

APART = 320  # px between two levels
_SIZE = re.compile(r'<map [^>]*?\bwidth="(\d+)" height="(\d+)" tilewidth="(\d+)" tileheight="(\d+)"')


def world() -> str:
    """The file's text."""
    maps, x = [], 0
    for entry in tomllib.loads((ROOT / "levels" / "catalogue.toml").read_text("utf-8")).values():
        found = _SIZE.search((ROOT / "levels" / entry["file"]).read_text("utf-8")[:4096])
        if found is None:
            raise ValueError(f"levels/{entry['file']} does not begin like a map that Tiled wrote")
        cols, rows, wide, high = map(int, found.groups())
        maps.append({"fileName": entry["file"], "height": rows * high, "width": cols * wide, "x": x, "y": 0})
        x += cols * wide + APART
    return json.dumps({"maps": maps, "onlyShowAdjacentMaps": False, "type": "world"}, indent=4) + "\n"
