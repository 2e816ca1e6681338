"""Little maps as files, for tests: each part of the XML can be replaced by something odd."""

import json
from pathlib import Path

import pytest

from game.maps import tmx
from game.sim.level import LevelData, LevelError

SOLIDS = ("full", "oneway", "ladder", "slope:0,16", "slope:16,0", "")  # of tiles 0..5, numbered 1..6 in a map
PICTURE = '<image source="../assets/tiles/plain.png"/>'
TILESET = '<tileset name="plain" tilewidth="16" tileheight="16" tilecount="8" columns="8">{picture}{tiles}</tileset>'
MAP = '<map orientation="orthogonal" width="{cols}" height="{rows}" tilewidth="16" tileheight="16"{more}>{body}</map>'
LINK = '<tileset firstgid="1" source="plain.tsx"/>'


def tile(number: int, solid: str, more: str = "") -> str:
    """A tile with a property `solid`."""
    return f'<tile id="{number}"{more}><properties><property name="solid" value="{solid}"/></properties></tile>'


def tileset(*, tiles: str | None = None) -> str:
    """A tileset with one tile of each kind."""
    return TILESET.format(picture=PICTURE, tiles="".join(tile(i, s) for i, s in enumerate(SOLIDS)) if tiles is None else tiles)


def layer(rows: str, name: str = "walls", more: str = "", inner: str = "") -> str:
    """A csv layer from words of single digits: '000 111'."""
    words = rows.split()
    data = ",\n".join(",".join(word) for word in words)
    return f'<layer name="{name}" width="{len(words[0])}" height="{len(words)}"{more}>{inner}<data encoding="csv">\n{data}\n</data></layer>'


def things(objects: str, more: str = "") -> str:
    """A layer of objects."""
    return f'<objectgroup name="things"{more}>{objects}</objectgroup>'


def prop(name: str, value: str, kind: str = "") -> str:
    """One property, in its element."""
    return f'<properties><property name="{name}"{f" type={chr(34)}{kind}{chr(34)}" if kind else ""} value="{value}"/></properties>'


def enum(name: str, *values: str, storage: str = "string", flags: bool = False) -> dict[str, object]:
    """An enum of the project file."""
    return {"type": "enum", "name": name, "values": list(values), "storageType": storage, "valuesAsFlags": flags}


def klass(name: str, **members: tuple[str, object] | tuple[str, object, str]) -> dict[str, object]:
    """A class of the project file: name=(type, default) or (type, default, property type)."""
    rows = [{"name": n, "type": m[0], "value": m[1], **({"propertyType": m[2]} if len(m) > 2 else {})} for n, m in members.items()]
    return {"type": "class", "name": name, "members": rows, "useAs": ["property", "object"]}


class Maker:
    """A project in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.project = folder
        (folder / "levels").mkdir()
        (folder / "assets" / "tiles").mkdir(parents=True)
        self.write("plain.tsx", tileset())

    def types(self, *found: dict[str, object]) -> None:
        """The project file with these classes and enums, as Tiled writes them."""
        self.write("blame.tiled-project", json.dumps({"propertyTypes": list(found)}))

    def write(self, name: str, text: str | bytes) -> Path:
        """A file in levels/."""
        path = self.project / "levels" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def load(self, body: str, *, cols: int = 3, rows: int = 2, more: str = "", link: str = LINK) -> LevelData:
        """The level in a map with this inside."""
        return self.load_raw(MAP.format(cols=cols, rows=rows, more=more, body=link + body))

    def load_raw(self, text: str | bytes) -> LevelData:
        """The level in a map file with this content."""
        return tmx.load(self.write("odd.tmx", text), self.project)

    def refusal(self, body: str, **how: object) -> LevelError:
        """The error that a map with this inside gets."""
        with pytest.raises(LevelError) as caught:
            self.load(body, **how)  # type: ignore[arg-type]
        return caught.value
