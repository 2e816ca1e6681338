"""Many jobs over the nodes of a cluster: one that dies loses nothing, and one that has another game plays nothing.

The bookkeeping is here and knows no cluster: it stands behind a `Door` (`game.smoke.raydoor` is the one there is). A job goes to one
node, chosen here, and is tried once: who tries again, and how often, is decided here as well. So nothing comes in twice.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import monotonic
from typing import Any, Protocol

from game.smoke.breach import ERROR
from game.smoke.job import Job, Outcome
from game.smoke.parcels import Answer, Make, Parcel, make, parcel
from game.smoke.workers import LOOK, TRIES, Queue, said

ROUND = 2.0  # s between two looks at which nodes there are
PATIENCE = 60.0  # s that one waits for a node when there is none
Ref = Any  # what a door gives for something that was asked of a node
Say = Callable[[str], None]


class ClusterError(ValueError):
    """There is nobody (any more) who could play, in one sentence."""


class Died(Exception):
    """Who was at it is dead: the process, or the whole node."""


class NotBegun(Exception):
    """The node was gone before it began."""


class Failed(Exception):
    """Something was raised there; in words."""


@dataclass(frozen=True)
class Place:
    """A node as the cluster names it, and how many jobs it takes at once."""

    name: str
    slots: int


class Door(Protocol):
    """A cluster, as much of it as is needed. Everything raises ClusterError when it is gone."""

    def nodes(self) -> dict[str, Place]:
        """Who is there now, by id."""

    def pack(self, sent: Parcel) -> Any:
        """Makes ready what goes along with many jobs."""

    def ask(self, node: str) -> Ref:
        """Has a node say which game it has: an Answer without an outcome."""

    def play(self, node: str, job: Job, packed: Any) -> Ref:
        """Has a node play a job."""

    def ready(self, refs: list[Ref], seconds: float) -> list[Ref]:
        """Those of them that can be answered; waits at most so long for one."""

    def answer(self, ref: Ref) -> Answer:
        """What came of it. Raises Died, NotBegun, Failed."""


def run(
    jobs: Iterable[Job], door: Door, most: int, on_done: Callable[[Outcome], None] = lambda _: None,
    more: Callable[[], bool] = lambda: True, say: Say = lambda _: None,
) -> list[Outcome]:  # fmt: skip
    """Plays all jobs on the nodes behind a door, at most so many at once (0: as many as there are cpus), and gives what came of
    them, in the order of the jobs.

    `on_done` and `more` are as in `fleet.run`; `say` hears of nodes that cannot be used. A KeyboardInterrupt and a ClusterError go
    through: what was heard of is done, and whoever closes the door ends what is running.
    """
    return _Crew(door, Queue(iter(jobs), more), most or None, on_done, say).run()


@dataclass
class _Node:
    """One who plays. `fit`: its game is this one; None: it has been asked and has not answered yet."""

    id: str
    place: Place
    asked: Ref = None
    fit: bool | None = None
    running: int = 0


@dataclass(frozen=True)
class _Row:
    """A job that is being played: its number, which try it is, and where."""

    number: int
    job: Job
    tries: int
    node: _Node


class _Crew:
    def __init__(self, door: Door, queue: Queue[Job], most: int | None, on_done: Callable[[Outcome], None], say: Say) -> None:
        self._door, self._queue, self._most, self._on_done, self._say = door, queue, most, on_done, say
        self._make, self._nodes = make(), dict[str, _Node]()
        self._rows = dict[Ref, _Row]()
        self._packed = dict[tuple[str, str], Any]()
        self._outcomes = dict[int, Outcome]()
        self._looked, self._fine = float("-inf"), monotonic()

    def run(self) -> list[Outcome]:
        """Until nothing is left."""
        while self._begin():
            self._look()
            for ref in self._door.ready([*self._asked(), *self._rows], LOOK):
                self._collect(ref)
        return [self._outcomes[number] for number in sorted(self._outcomes)]

    def _asked(self) -> dict[Ref, _Node]:
        return {node.asked: node for node in self._nodes.values() if node.asked is not None}

    # -- nodes

    def _look(self) -> None:
        """Who is there? Those who are new are asked what they have."""
        if monotonic() - self._looked < ROUND:
            return
        self._looked, places = monotonic(), self._door.nodes()
        for gone in self._nodes.keys() - places.keys():
            del self._nodes[gone]
        for name, place in places.items():
            node = self._nodes.setdefault(name, _Node(name, place))
            if node.fit is None and node.asked is None:
                node.asked = self._door.ask(name)

    def _free(self) -> _Node | None:
        """The one with the most room, if there is one and it may be used."""
        if self._most is not None and len(self._rows) >= self._most:
            return None
        free = [node for node in self._nodes.values() if node.fit and node.running < node.place.slots]
        return max(free, key=lambda node: node.place.slots - node.running, default=None)

    def _fits(self, node: _Node, theirs: Make) -> bool:
        unlike = self._make.unlike(theirs)
        if unlike and node.fit is not False:
            self._say(f"node {node.place.name} is not used, it has another game: {unlike}")
        node.fit = not unlike
        return node.fit

    # -- jobs

    def _begin(self) -> bool:
        """Gives everyone something to do; is there anything to wait for?"""
        while (node := self._free()) is not None and (row := self._queue.take()) is not None:
            self._give(node, *row)
        if self._rows:
            self._fine = monotonic()
            return True
        row = self._queue.take()
        if row is None:
            return False
        self._queue.again(*row)
        if self._nodes and all(node.fit is False for node in self._nodes.values()):
            raise ClusterError("no node of the cluster has this game")
        if monotonic() - self._fine > PATIENCE:
            raise ClusterError(f"there has been no node that plays for {PATIENCE:.0f} s")
        return True

    def _give(self, node: _Node, number: int, job: Job, tries: int) -> None:
        try:
            packed = self._pack(job)
        except Exception as wrong:
            self._done(number, _failed(job, said(wrong)))
            return
        node.running += 1
        self._rows[self._door.play(node.id, job, packed)] = _Row(number, job, tries, node)

    def _pack(self, job: Job) -> Any:
        what = job.level, f"{job.pilot} {job.replay}"
        if what not in self._packed:
            self._packed[what] = self._door.pack(parcel(job))
        return self._packed[what]

    def _done(self, number: int, outcome: Outcome) -> None:
        self._outcomes[number] = outcome
        self._on_done(outcome)

    # -- answers

    def _collect(self, ref: Ref) -> None:
        row = self._rows.pop(ref, None)
        if row is None:
            self._answered(self._asked()[ref], ref)
            return
        row.node.running -= 1
        try:
            answer = self._door.answer(ref)
        except NotBegun:
            self._again(row, row.tries)
        except Died:
            self._again(row, row.tries + 1)
        except Failed as wrong:
            self._done(row.number, _failed(row.job, str(wrong)))
        else:
            if answer.outcome is not None and self._fits(row.node, answer.make):
                self._done(row.number, answer.outcome)
            else:
                self._queue.again(row.number, row.job, row.tries)

    def _again(self, row: _Row, tries: int) -> None:
        """It was lost. The node has to answer once more before it gets anything: it may be gone, and nobody has noticed yet."""
        row.node.fit = None
        if tries <= TRIES:
            self._queue.again(row.number, row.job, tries)
        else:
            self._done(row.number, _failed(row.job, f"its worker died {TRIES} times"))

    def _answered(self, node: _Node, ref: Ref) -> None:
        node.asked = None
        try:
            self._fits(node, self._door.answer(ref).make)
        except (Died, NotBegun):
            node.fit = None  # asked again at the next look, if it is still there
        except Failed as wrong:
            node.fit = False
            self._say(f"node {node.place.name} is not used, it cannot play: {wrong}")


def _failed(job: Job, why: str) -> Outcome:
    return Outcome(job, end=ERROR, why=f"{job.level}: {why}")
