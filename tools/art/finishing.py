"""`python -m tools.art.finishing NAME` turns one recipe's renders into assets, in a process of its own."""

import importlib
import sys
from pathlib import Path

WORK = Path(__file__).resolve().parent / "work"

if __name__ == "__main__":
    importlib.import_module(f"tools.art.{sys.argv[1]}").finish(WORK / sys.argv[1])
