"""An application for every test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.application import App


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    made = App(tmp_path)
    yield made
    made.close()
