"""Which pictures are drawn again, and in which order: the logic of `tools.art`, without drawing anything."""

from pathlib import Path

import pytest

from tools.art.jobs import BLENDERS, Job, in_order, work_off
from tools.art.stamps import finish_stamp, imports, meaning, reached, render_stamp

FILES = {
    "lib/inside.py": "import sys\n",
    "lib/scene.py": "X = 1\n",
    "lib/post.py": "from .tiles import T\n",
    "lib/tiles.py": "T = 1\n",
    "figures/rig/human.py": "from tools.art.lib.scene import X\n",
    "figures/rig/other.py": "Y = 1\n",
    "figures/tae.py": "import math\nfrom tools.art.figures.rig import human\nfrom tools.art.lib import post\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with one recipe and what it imports."""
    for name, text in FILES.items():
        path = tmp_path / "tools" / "art" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def changed(root: Path, name: str, text: str) -> tuple[bool, bool]:
    """Do the recipe's render and its finish become stale by this new text of a file?"""
    recipe, path = root / "tools/art/figures/tae.py", root / "tools/art" / name
    before = render_stamp(root, recipe), finish_stamp(root, recipe, ())
    path.write_text(text, "utf-8")
    return before[0] != render_stamp(root, recipe), before[1] != finish_stamp(root, recipe, ())


def test_imports_are_followed(root: Path) -> None:
    art = root / "tools/art"
    assert imports(root, art / "figures/tae.py") == {art / "figures/rig/human.py", art / "lib/post.py"}
    assert imports(root, art / "lib/post.py") == {art / "lib/tiles.py"}
    assert art / "lib/scene.py" in reached(root, [art / "figures/tae.py"], geometry=True)
    assert not {art / "lib/post.py", art / "lib/tiles.py"} & reached(root, [art / "figures/tae.py"], geometry=True)


@pytest.mark.parametrize(
    ("name", "text", "stale"),
    [
        ("figures/rig/other.py", "Y = 2\n", (False, False)),
        ("figures/rig/new.py", "Y = 2\n", (False, False)),
        ("lib/scene.py", "X = 2\n", (True, True)),
        ("lib/scene.py", '"""What it is for."""\n\nX = 1  # as before\n', (False, False)),
        ("lib/tiles.py", "T = 2\n", (False, True)),
        ("lib/inside.py", "import os\n", (True, False)),
        ("figures/tae.py", 'AFTER = ("figures.killy",)\n' + FILES["figures/tae.py"], (False, False)),
    ],
)
def test_only_what_is_used_makes_stale(root: Path, name: str, text: str, stale: tuple[bool, bool]) -> None:
    assert changed(root, name, text) == stale


def test_what_a_finish_reads_makes_it_stale(root: Path) -> None:
    recipe = root / "tools/art/figures/tae.py"
    assert finish_stamp(root, recipe, ["a"]) != finish_stamp(root, recipe, ["b"])


def test_meaning_keeps_code() -> None:
    assert meaning('def f():\n    """Say."""\n') == meaning("def f():\n    pass  # nothing\n")
    assert meaning("x = 1") != meaning("x = 2")


# -- the order


def test_what_comes_after_stands_behind() -> None:
    assert in_order({"sheets": ("tiles", "props"), "tiles": (), "props": ("tiles",), "a": ()}) == ["tiles", "a", "props", "sheets"]
    with pytest.raises(ValueError, match="a, b"):
        in_order({"a": ("b",), "b": ("a",), "c": ()})


class Workshop:
    """Jobs that do nothing but be counted."""

    def __init__(self, *bad: str) -> None:
        self.bad = bad
        self.done: list[str] = []
        self.failed: list[str] = []
        self.most = self.now = 0

    def job(self, recipe: str, step: str = "finish", needs: tuple[str, ...] = (), after: tuple[str, ...] = ()) -> Job:
        """One step; it fails if the recipe is one of the bad."""
        return Job(recipe, step, lambda: self.do(recipe), frozenset((recipe, s) for s in needs), frozenset(after), step != "finish")

    def do(self, recipe: str) -> None:
        """Count, or fail."""
        if recipe in self.bad:
            raise RuntimeError("no")

    def run(self, *jobs: Job, at_once: int = 4) -> None:
        """Do them."""
        work_off(jobs, at_once, self.begun, self.ended)

    def begun(self, job: Job) -> None:
        """Count Blenders."""
        self.now += job.blender
        self.most = max(self.most, self.now)

    def ended(self, job: Job, error: Exception | None) -> None:
        """Note how it went."""
        self.now -= job.blender
        (self.failed if error else self.done).append(f"{job.recipe} {job.step}")


def test_a_finish_waits_for_its_renders_and_for_what_it_reads() -> None:
    shop = Workshop()
    sheets = shop.job("sheets", after=("tiles", "not asked for"))
    shop.run(sheets, shop.job("tiles", needs=("a", "b")), shop.job("tiles", "a"), shop.job("tiles", "b"))
    assert shop.done[2:] == ["tiles finish", "sheets finish"]


def test_a_failure_stops_nobody_else() -> None:
    shop = Workshop("tiles")
    shop.run(shop.job("tiles", "a"), shop.job("tiles", needs=("a",)), shop.job("sheets", after=("tiles",)), shop.job("props"))
    assert shop.failed == ["tiles a"]
    assert sorted(shop.done) == ["props finish", "sheets finish"]


def test_only_so_many_blenders() -> None:
    shop = Workshop()
    shop.run(*(shop.job(f"r{i}", "a") for i in range(12)), at_once=8)
    assert len(shop.done) == 12
    assert shop.most == BLENDERS


def test_jobs_that_wait_for_one_another_are_named() -> None:
    shop = Workshop()
    with pytest.raises(ValueError, match="a, b"):
        shop.run(shop.job("a", after=("b",)), shop.job("b", after=("a",)))
