"""The only door to Ray (extra `cluster`). Ray is in a process of its own: it prints what it likes, takes signals for itself and ends its
process when the node that it talks to is killed. Here that is an error in a sentence, and what is done is not lost."""

import multiprocessing
import os
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from itertools import count
from multiprocessing.connection import Connection
from time import sleep
from typing import Any

from game.smoke.cluster import ClusterError, Died, Failed, NotBegun, Place
from game.smoke.job import Job
from game.smoke.parcels import Answer, Parcel, make, play_there
from game.smoke.workers import said

QUIET = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0"}  # nothing is told to anybody
CLIENT = "ray://"
KNOCK = 5.0  # s in which a cluster has to answer
GOES = 10.0  # s that the process takes at most to end
KEPT = 4  # parcels that a process on a node keeps unpacked
NOBODY = "Start one with `ray start --head` (docs/fleet.md), or have one made here: --cluster local."
UNLIKE = "If it runs: it takes the same Ray and Python, and its token if it asks for one (docs/fleet.md)."
_unpacked: dict[str, Parcel] = {}


@contextmanager
def opened(address: str, most: int) -> "Iterator[RayDoor]":
    """The cluster at an address, as Ray takes them: auto, HOST:PORT, ray://HOST:PORT, or local (one that is made here, with so many
    cpus, 0: all). Afterwards all that was begun on it has ended. Raises ClusterError."""
    if find_spec("ray") is None:
        raise ClusterError("a cluster needs Ray, which is not installed: pip install 'blame-fan-game[cluster]'")
    _knock(address)
    context = multiprocessing.get_context("spawn")
    line, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, address, most), daemon=True)
    process.start()
    theirs.close()
    try:
        door = RayDoor(line)
        door.heard()
        yield door
    finally:
        line.close()
        process.join(GOES)
        process.kill()


def _knock(address: str) -> None:
    """Ray itself would ask for more than a minute. Raises ClusterError."""
    host, _, port = address.removeprefix(CLIENT).rpartition(":")
    if address in ("auto", "local"):
        return
    if not host or not port.isdecimal():
        raise ClusterError(f"'{address}' is no address of a cluster: auto, local, HOST:PORT or {CLIENT}HOST:PORT.")
    try:
        socket.create_connection((host, int(port)), KNOCK).close()
    except (OSError, OverflowError) as wrong:
        raise ClusterError(f"nobody answers at {address} ({wrong}). {NOBODY}") from wrong


class RayDoor:
    """A `Door` whose other side is in another process."""

    def __init__(self, line: Connection) -> None:
        self._line = line

    def heard(self) -> Any:
        """What the other side says next. Raises what it says was raised."""
        try:
            well, found = self._line.recv()
        except (EOFError, OSError) as wrong:
            raise ClusterError("the cluster is lost: the node of it that was asked has ended") from wrong
        if not well:
            raise found
        return found

    def _call(self, what: str, *words: Any) -> Any:
        with suppress(OSError):  # who hears nothing says nothing
            self._line.send((what, words))
        return self.heard()

    def nodes(self) -> dict[str, Place]:
        """Those with a cpu."""
        return dict(self._call("nodes"))

    def pack(self, sent: Parcel) -> Any:
        """Once for all jobs that need it; a node fetches it once."""
        return self._call("pack", sent)

    def ask(self, node: str) -> Any:
        """Takes no cpu: it is answered while others play."""
        return self._call("ask", node)

    def play(self, node: str, job: Job, packed: Any) -> Any:
        """There, or nowhere."""
        return self._call("play", node, job, packed)

    def ready(self, refs: list[Any], seconds: float) -> list[Any]:
        """Those that can be answered."""
        return list(self._call("ready", refs, seconds))

    def answer(self, ref: Any) -> Answer:
        """Once for each."""
        found: Answer = self._call("answer", ref)
        return found


# -- the other side


def _serve(line: Connection, address: str, most: int) -> None:
    """The process that Ray is in, until nobody is on the line any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    with suppress(EOFError, OSError):
        try:
            other = _Other(address, most)
        except (Exception, SystemExit) as wrong:  # it exits when nobody answers
            words = " ".join(str(wrong).split())[:300].rstrip(".")
            line.send((False, ClusterError(f"the cluster {address} cannot be used: {words}. {UNLIKE}")))
            return
        line.send((True, None))
        while True:
            what, words = line.recv()
            try:
                found = getattr(other, what)(*words)
            except (ClusterError, Died, Failed, NotBegun) as wrong:
                line.send((False, wrong))
            else:
                line.send((True, found))
    other.close()


class _Other:
    """Does with Ray what the door is asked. Nothing is tried again by Ray itself, and a task goes to the node that was named or to
    none. What is Ray's is known outside by its number."""

    def __init__(self, address: str, most: int) -> None:
        os.environ.update(QUIET)
        import ray
        from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

        own: dict[str, Any] = {"include_dashboard": False, "num_cpus": most or None} if address == "local" else {}
        ray.init(address, logging_level="ERROR", log_to_driver=False, **own)
        self._ray, self._only, self._numbers = ray, NodeAffinitySchedulingStrategy, count()
        self._ask, self._play = ray.remote(_make_there), ray.remote(_play_there)
        self._refs: dict[int, Any] = {}

    def nodes(self) -> dict[str, Place]:
        living = {node["NodeID"]: node for node in self._gone(self._ray.nodes) if node["Alive"]}
        slots = {name: int(node["Resources"].get("CPU", 0)) for name, node in living.items()}
        return {name: Place(f"{living[name]['NodeManagerHostname']} ({name[:6]})", cpus) for name, cpus in slots.items() if cpus}

    def pack(self, sent: Parcel) -> int:
        return self._known(self._gone(self._ray.put, sent))

    def ask(self, node: str) -> int:
        return self._known(self._gone(self._ask.options(**self._there(node), num_cpus=0).remote))

    def play(self, node: str, job: Job, packed: int) -> int:
        """The parcel goes in a list, so that it is only fetched by a process that has not got it."""
        ref = self._refs[packed]
        return self._known(self._gone(self._play.options(**self._there(node), num_cpus=1).remote, job, ref.hex(), [ref]))

    def ready(self, numbers: list[int], seconds: float) -> list[int]:
        if not numbers:
            sleep(seconds)
            return []
        refs = {self._refs[number]: number for number in numbers}
        if not (found := self._gone(self._ray.wait, list(refs), num_returns=len(refs), timeout=0)[0]):
            found = self._gone(self._ray.wait, list(refs), timeout=seconds)[0]
        return [refs[ref] for ref in found]

    def answer(self, number: int) -> Answer:
        known = self._ray.exceptions
        try:
            found: Answer = self._ray.get(self._refs.pop(number))
        except known.TaskUnschedulableError as wrong:
            raise NotBegun from wrong
        except known.RayTaskError as wrong:
            raise Failed(said(wrong.cause).strip().splitlines()[-1]) from None  # what comes before it is where it happened
        except known.RayError as wrong:
            raise Died from wrong
        return found

    def close(self) -> None:
        """Ends what is running."""
        for ref in self._refs.values():
            with suppress(Exception):
                self._ray.cancel(ref)
        self._ray.shutdown()

    def _there(self, node: str) -> dict[str, Any]:
        return {"max_retries": 0, "scheduling_strategy": self._only(node, soft=False)}

    def _known(self, ref: Any) -> int:
        number = next(self._numbers)
        self._refs[number] = ref
        return number

    def _gone(self, work: Any, *words: Any, **named: Any) -> Any:
        """Does it. Raises ClusterError when the cluster is no more."""
        try:
            return work(*words, **named)
        except (self._ray.exceptions.RayError, ConnectionError) as wrong:
            raise ClusterError(f"the cluster does not answer any more ({' '.join(str(wrong).split())[:200]})") from wrong


def _make_there() -> Answer:
    return Answer(make())


def _play_there(job: Job, number: str, packed: list[Any]) -> Answer:
    if number not in _unpacked:
        import ray

        while len(_unpacked) >= KEPT:
            del _unpacked[next(iter(_unpacked))]
        _unpacked[number] = ray.get(packed[0])
    return play_there(job, _unpacked[number])
