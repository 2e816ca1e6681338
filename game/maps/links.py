"""Links from one object to another: inside of a map by id, to another map by its file and the object's name."""

from pathlib import Path

from game.maps.xmldoor import MOST_NAME, Spot, read
from game.sim.level import Value, nearest


class Links:
    """Those of one map, checked once all of its objects are known."""

    def __init__(self) -> None:
        self._inside: list[tuple[int, Spot]] = []
        self._across: list[tuple[str, str, Spot]] = []
        self._names: dict[Path, set[str]] = {}

    def to_id(self, oid: int, spot: Spot) -> None:
        """Remembers a link to an object of this map; 0 leads nowhere."""
        if oid:
            self._inside.append((oid, spot))

    def to_map(self, value: dict[str, Value], spot: Spot) -> None:
        """Remembers a link to another map; an empty one leads nowhere."""
        file, name = str(value.get("map", "")), str(value.get("object", ""))
        if file or name:
            self._across.append((file, name, spot))

    def check(self, ids: set[int]) -> None:
        """Raises LevelError for the first that leads to nothing."""
        for oid, spot in self._inside:
            if oid not in ids:
                raise spot.wrong(f"the link leads to object {oid}, which is not in the map", "Pick an object of this map, or clear it.")
        for file, name, spot in self._across:
            names = self._names_in(file, spot)
            if name not in names:
                raise spot.wrong(f"the link leads to '{name[:MOST_NAME]}' in {file}, which is not there", nearest(name[:MOST_NAME], names))

    def _names_in(self, file: str, spot: Spot) -> set[str]:
        path = spot.project.root / file
        if path not in self._names:
            if path.suffix != ".tmx" or not path.is_file():
                near = nearest(path.name, (p.name for p in path.parent.glob("*.tmx"))) if path.parent.is_dir() else ""
                raise spot.wrong(f"the link leads to '{file[:MOST_NAME]}', which is no map of the project", near)
            root, _ = read(path, spot.project)
            self._names[path] = {name for node in root.iter("object") if (name := node.get("name"))}
        return self._names[path]
