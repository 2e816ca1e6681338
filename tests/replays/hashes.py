"""Plays a replay in a process of its own and prints a hash per second: `hashes.py FILE bare` or `hashes.py FILE drawn RATE LANGUAGE`."""

import json
import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy", PYGAME_HIDE_SUPPORT_PROMPT="1")

from game.maps import catalogue
from game.session import Session
from game.sim.replay import Replay, parse

MOST_DRAWS = 1200  # pictures of one run; more would only take longer


class Display:
    """Draws as a display of `rate` pictures per second would, in every n-th second, with the words of one language."""

    def __init__(self, session: Session, rate: int, language: str, ticks: int) -> None:
        import pygame

        from game.media.text import load_text
        from game.view.stage import Stage, ViewSettings

        pygame.init()
        pygame.display.set_mode((640, 360))
        self.stage = Stage(session.level, ViewSettings())
        self.stage.text = load_text(language)
        self.target = pygame.Surface((640, 360))
        self.session, self.rate, self.due = session, rate, 0.0
        self.every = 1 + rate * ticks // 60 // MOST_DRAWS

    def show(self, events: list[Any]) -> None:
        """One tick has passed."""
        self.stage.tick(self.session, events)
        self.due += self.rate / 60
        while self.due >= 1:
            self.due -= 1
            if self.session.tick // 60 % self.every == 0:
                self.stage.draw(self.target, self.due % 1)


def main(path: str, how: str) -> None:
    """Prints a JSON list."""
    replay: Replay = parse(Path(path).read_text("utf-8"))
    session = Session.of(replay, catalogue.level(replay.level))
    _, rate, language = how.split() if how != "bare" else ("", "0", "")
    display = Display(session, int(rate), language, replay.ticks) if language else None
    found = []
    for actions in replay.actions():
        events = session.step(actions)
        if display is not None:
            display.show(events)
        if session.tick % 60 == 0:
            found.append(session.hash())
    print(json.dumps([*found, session.hash()]))


if __name__ == "__main__":
    main(*sys.argv[1:])
