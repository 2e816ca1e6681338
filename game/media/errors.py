"""The one error for a missing or wrong file of `assets/`."""

from pathlib import Path


class MediaError(Exception):
    """One plain sentence: which file, and what is wrong with it."""

    def __init__(self, file: Path, problem: str) -> None:
        self.file, self.problem = file, problem
        super().__init__(f"{'/'.join(file.parts[-3:])}: {problem}.")
