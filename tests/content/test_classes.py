"""What docs/classes.md tells level authors is what the code offers."""

import re
from pathlib import Path

from game.session import known_classes
from game.sim.spawn import REGISTRY, properties_of

PAGE = Path(__file__).parents[2] / "docs" / "classes.md"
ROW = re.compile(r"^\| (\w+) \| [^|]+ \| ([^|]*)\|", re.MULTILINE)
BY_SESSION = {"Zuru", "Killy"}  # figures under control are placed by the session, at a checkpoint


def described() -> dict[str, set[str]]:
    """Class -> the properties the page names."""
    plain = {name: re.sub(r"\([^)]*\)", "", props) for name, props in ROW.findall(PAGE.read_text("utf-8"))}
    return {name: {p.strip() for p in props.split(",") if p.strip()} for name, props in plain.items() if name != "class"}


def test_every_class_is_described_with_all_its_properties() -> None:
    offered = {name: set(properties_of(REGISTRY[name])) for name in known_classes() if name not in BY_SESSION}
    assert described() == offered
