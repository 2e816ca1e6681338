"""Runs inside Blender: renders one scene of one recipe. Started by `python -m tools.art`."""

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

if __name__ == "__main__":
    recipe, scene, path = sys.argv[sys.argv.index("--") + 1 :]
    importlib.import_module(recipe).SCENES[scene](Path(path))
