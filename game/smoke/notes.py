"""What is noted of a run while it is played: where the figure went, what it reached, lost and shot."""

from game.session import Session
from game.sim.events import CheckpointReached, Event, HeroDied, ObjectiveReached, Picked, Restarted, Shot
from game.smoke.job import Mark, Outcome

EVERY = 15  # ticks between two places of the path


class Notes:
    """Writes into an Outcome."""

    def __init__(self, session: Session, outcome: Outcome) -> None:
        self._session, self._outcome = session, outcome
        outcome.path.append([])

    def hear(self, events: list[Event]) -> None:
        """One tick has passed."""
        session, outcome = self._session, self._outcome
        tick, hero = session.tick, session.world.hero
        for event in events:
            match event:
                case Shot(x, y, weapon):
                    outcome.shots.append(Mark(tick, x, y, weapon))
                case CheckpointReached(x, y, name):
                    outcome.checkpoints.append(Mark(tick, x, y, name))
                case HeroDied(x, y, cause):
                    outcome.deaths.append(Mark(tick, x, y, cause))
                case Picked(x, y, what):
                    outcome.secrets.append(Mark(tick, x, y, what))
                case ObjectiveReached(name) if hero is not None:
                    outcome.beats.append(Mark(tick, hero.x, hero.y, name))
                case Restarted(x, y, checkpoint, first=False):
                    outcome.restarts.append(Mark(tick, x, y, checkpoint))
                    outcome.path.append([])
                case _:
                    pass
        if tick % EVERY == 0 and hero is not None:
            outcome.path[-1].append((tick, hero.px, hero.py))
