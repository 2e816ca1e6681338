"""Plays a replay in a process of its own, drawn at several rates, in several languages; prints a hash per second: `hashes.py FILE`."""

import json
import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy", PYGAME_HIDE_SUPPORT_PROMPT="1")

import pygame

from game.maps import catalogue
from game.media.text import load_text
from game.session import Session
from game.sim.replay import Replay, parse
from game.view.stage import Stage, ViewSettings

WAYS = (144, "it"), (30, "en")  # pictures a second, and the language in which its words are seen meanwhile
MOST_DRAWS = 1200  # pictures of each; more would only take longer


class Display:
    """Draws as displays of these rates would, each in every n-th second; the words change their language with them."""

    def __init__(self, session: Session, ticks: int) -> None:
        pygame.init()
        pygame.display.set_mode((640, 360))
        self.stage = Stage(session.level, ViewSettings())
        self.target = pygame.Surface((640, 360))
        self.session, self.due = session, 0.0
        self.ways = [(1 + rate * ticks // 60 // MOST_DRAWS, rate, load_text(language)) for rate, language in WAYS]

    def show(self, events: list[Any]) -> None:
        """One tick has passed."""
        second = self.session.tick // 60
        rate, self.stage.text = next(((rate, text) for every, rate, text in self.ways if second % every == 0), (0, self.stage.text))
        self.stage.tick(self.session, events)
        self.due += rate / 60
        while self.due >= 1:
            self.due -= 1
            self.stage.draw(self.target, self.due % 1)


def main(path: str) -> None:
    """Prints a JSON list."""
    replay: Replay = parse(Path(path).read_text("utf-8"))
    session = Session.of(replay, catalogue.level(replay.level))
    display = Display(session, replay.ticks)
    found = []
    for actions in replay.actions():
        display.show(session.step(actions))
        if session.tick % 60 == 0:
            found.append(session.hash())
    print(json.dumps([*found, session.hash()]))


if __name__ == "__main__":
    main(*sys.argv[1:])
