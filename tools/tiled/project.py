"""`levels/blame.tiled-project`: classes, enums and commands, as Tiled 1.10 and later write it."""

from __future__ import annotations

import json
from typing import Any

from tools.tiled.kinds import Kind, Member, enums, kinds

# Tiled puts %projectpath in quotes itself, and newer ones put what does not begin with a quote in quotes once more, after which a folder
# with a space in its name falls apart. The empty word in front begins with a quote and is dropped when the line is split.
LAUNCHER = '"" %projectpath/blame.cmd'
COMMANDS = (  # name, arguments, key
    ("Play this level", "play --level %mapfile", "F5"),
    ("Play from the selected object", "play --level %mapfile --at %objectid", "F6"),
    ("Check this level", "check %mapfile", "F7"),
)


def project() -> str:
    """The file's text."""
    lists = [_enum(i, name, values) for i, (name, values) in enumerate(enums().items(), 1)]
    classes = [_class(i, kind) for i, kind in enumerate(sorted(kinds(), key=lambda kind: kind.name), len(lists) + 1)]
    return json.dumps({
        "automappingRulesFile": "rules.txt",
        "commands": [_command(*row) for row in COMMANDS],
        "compatibilityVersion": 1100,
        "extensionsPath": "extensions",
        "folders": ["."],
        "properties": [],
        "propertyTypes": lists + classes,
    }, indent=4) + "\n"  # fmt: skip


def tiled_colour(colour: str) -> str:
    """#rrggbb as Tiled writes it."""
    return "#ff" + colour.removeprefix("#").lower()


def _command(name: str, arguments: str, key: str) -> dict[str, Any]:
    return {
        "arguments": arguments, "command": LAUNCHER, "enabled": True, "name": name,
        "saveBeforeExecute": True, "shortcut": key, "showOutput": True, "workingDirectory": "%projectpath",
    }  # fmt: skip


def _enum(number: int, name: str, values: tuple[str, ...]) -> dict[str, Any]:
    return {"id": number, "name": name, "storageType": "string", "type": "enum", "values": list(values), "valuesAsFlags": False}


def _class(number: int, kind: Kind) -> dict[str, Any]:
    return {
        "color": tiled_colour(kind.colour), "drawFill": True, "id": number, "members": [_member(m) for m in kind.members],
        "name": kind.name, "type": "class", "useAs": ["property", "object", "tile"],
    }  # fmt: skip


def _member(member: Member) -> dict[str, Any]:
    value = tiled_colour(str(member.default)) if member.kind == "color" else member.default
    row: dict[str, Any] = {"name": member.name, "type": member.kind, "value": value}
    return row | ({"propertyType": member.choice} if member.choice else {})
