"""`blame bench`: what things cost on this machine, each beside its floor, measured in the same run. Figures, not a test."""

import gc
import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from game.autoplay.pilots import Monkey
from game.maps import catalogue, tmx
from game.session import Session
from game.sim.actor import Actor
from game.sim.debris import Debris
from game.sim.physics import Physics
from game.sim.terrain import Terrain
from game.sim.world import World
from game.smoke.arena import Fight, bare_physics
from game.smoke.timing import Parts, Span, by_turns, machine, repeat, resident_mb, span

if TYPE_CHECKING:
    from rich.console import Group

TICKS = 600  # of each fight
LOADS = 15
STARTS = 5
MEMORY_MINUTES = 3  # of play
COLUMNS = (
    "what", "p50_ms", "p99_ms", "worst_ms", "cpu_p50_ms", "cpu_p99_ms", "floor", "floor_p50_ms", "floor_p99_ms", "floor_worst_ms", "ratio",
    "to_reach",
)  # fmt: skip
Row = dict[str, Any]
_ANSWER = "import json; from {module} import {function}; print(json.dumps({function}(*{words})))"
_WINDOW = "import os, pygame; pygame.init(); pygame.display.set_mode((1280, 720)); pygame.display.flip(); os._exit(0)"
_TITLE = """
import os, pathlib, sys
from game.app import loop, play
draw = loop.Loop._draw
def once(self, alpha):
    draw(self, alpha)
    os._exit(0)
loop.Loop._draw = once
play(folder=pathlib.Path(sys.argv[1]))
"""  # the game itself, until its first picture is on the screen; the end of the process is measured neither here nor beside it


def measure() -> Row:
    """Everything, in a minute and a half or so: {"machine": ..., "rows": [...]}; a row that cannot be measured here says why."""
    rows: list[Row] = []
    for part in (fights, chapters, frame, learning, loading, start, memory):
        try:
            rows += part()
        except subprocess.CalledProcessError as wrong:
            rows.append({"what": part.__name__, "not measured": f"the program that measures it ended with exit code {wrong.returncode}"})
        except (ImportError, OSError, ValueError, subprocess.SubprocessError) as wrong:
            rows.append({"what": part.__name__, "not measured": f"{type(wrong).__name__}: {wrong}"})
    return {"machine": machine(), "rows": rows}


def row(what: str, mine: Span, floor_name: str, floor: Span, aim: str, **more: object) -> Row:
    """One line of the table, times in ms; `ratio` compares the medians of time spent here, which a busy machine disturbs least."""
    ratio = round(mine.cpu_p50 / floor.cpu_p50, 1) if floor.cpu_p50 else None
    return {
        "what": what, "p50_ms": mine.p50, "p99_ms": mine.p99, "worst_ms": mine.worst,
        "cpu_p50_ms": mine.cpu_p50, "cpu_p99_ms": mine.cpu_p99,
        "floor": floor_name, "floor_p50_ms": floor.p50, "floor_p99_ms": floor.p99, "floor_worst_ms": floor.worst,
        "ratio": ratio, "to_reach": aim, **more,
    }  # fmt: skip


# -- ticks


def fights() -> list[Row]:
    """Ticks of a fight, of swarms, of sleepers, and of the same fight in a small room and in a large one."""
    return [
        _fight("busy fight: 30 crawlers hunting", 30, 60, 30, "every ms accounted for by part"),
        _fight("the same on 13 times the map", 30, 200, 120, "as above: the map's size adds nothing"),
        _fight("swarm: 500 crawlers hunting", 500, 200, 120, "p99 < 8 ms"),
        _fight("swarm: 1,000 crawlers hunting", 1000, 200, 120, "p99 < 16.7 ms"),
        _fight("500 crawlers asleep", 500, 200, 120, "only what is awake costs", asleep=True),
    ]


def _fight(what: str, count: int, cols: int, rows: int, aim: str, *, asleep: bool = False) -> Row:
    fight = Fight(count, cols, rows, asleep=asleep)
    fight.warm_up()
    floor = bare_step(fight.world.level.terrain, count)
    gc.collect()
    mine = repeat(fight.tick, TICKS)
    awake = fight.hunting()
    return row(what, mine, "bare space.step", floor, aim, hunting=awake, parts_ms=_parts(fight))


def bare_step(terrain: Terrain, count: int) -> Span:
    """A tick of so many bodies, and nothing but physics."""
    return repeat(bare_physics(terrain, count).step, TICKS)


def _parts(fight: Fight) -> dict[str, float]:
    """ms per tick by part, measured in ticks of their own, because measuring costs as well."""
    parts = Parts()
    kinds = sorted({type(actor) for actor in fight.world.actors if type(actor).tick is not Actor.tick}, key=lambda kind: kind.__name__)
    watched: list[tuple[Any, str, str]] = [(kind, "tick", f"{kind.__name__}.tick") for kind in kinds]
    watched += [
        (World, "step", "whole tick"), (Physics, "step", "space.step"), (Physics, "ray", "rays (part of ticks)"),
        (Physics, "sees", "lines of sight (part of ticks)"), (Debris, "tick", "debris"), (World, "_dismiss", "dismissing"),
        (World, "admit", "admitting"), (World, "_run_routines", "routines"), (Physics, "follow_solids", "solids in physics"),
    ]  # fmt: skip
    with parts.watching(watched):
        fight.warm_up(TICKS // 2)
    return parts.per(TICKS // 2)


# -- chapters


def chapters() -> list[Row]:
    """Every level from beginning to end by its winning recording: ticks, and pictures of them. Each in a process of its own."""
    return [line for name in catalogue.entries() for line in chapter_rows(name, _ask("course_bench", "game.smoke.courses", name))]


def chapter_rows(name: str, found: Row) -> list[Row]:
    """What `course_bench` found, as lines of the table."""
    spans = {what: Span(**values) for what, values in found["spans"].items()}
    return [
        row(f"a tick of {name}, all of its recording", spans["tick"], "bare space.step, a body for each who is awake", spans["step"],
            "40 times real time", **{key: found[key] for key in ("ticks", "times_real_time", "worst_tick")}),
        row(f"a picture of {name}", spans["picture"], "full-screen blits alone", spans["blits"], "p99 < 5 ms",
            pictures=found["pictures"], tick_of_the_stage_p50_ms=spans["seen"].p50, tick_of_the_stage_p99_ms=spans["seen"].p99),
    ]  # fmt: skip


# -- drawing


def frame() -> list[Row]:
    """A busy picture, drawn by the view's own bench in a process of its own, so that no window stays behind here."""
    found = _ask("frame_bench", "game.view.bench")
    mine, floor = found.pop("frame"), found.pop("floor")
    return [{
        "what": "one drawn frame", "p50_ms": mine["median"], "p99_ms": mine["p99"], "floor": "full-screen blits alone",
        "floor_p50_ms": floor["median"], "floor_p99_ms": floor["p99"], "to_reach": "ratio <= 2, p99 < 5 ms", **found,
    }]  # fmt: skip


# -- machines that learn


def learning() -> list[Row]:
    """Steps of the environment, beside the same ticks of a session alone; in a process of its own, as drawing is."""
    if find_spec("gymnasium") is None:
        raise ImportError("the extra 'gym' is not installed")
    found = {kind: span(*times) for kind, times in _ask("step_bench", "game.learn.bench").items()}
    return [
        row(f"a step of Blame-v0 (4 ticks), {kind}", found[kind], "its ticks alone", found["bare"], "none",
            steps_per_second=round(1000 / found[kind].cpu_p50), ticks_alone_per_second=round(4000 / found["bare"].cpu_p50))
        for kind in ("compact", "picture")
    ]  # fmt: skip


# -- loading


def loading() -> list[Row]:
    """The largest level: read, and made into a world."""
    path = max((entry.path for entry in catalogue.entries().values()), key=lambda p: p.stat().st_size)
    level = tmx.load(path)  # once before, so that pytmx is imported
    floor, mine = by_turns(LOADS, lambda: _xml_alone(path), lambda: tmx.load(path))
    built = repeat(lambda: Session(level), LOADS)
    size = f"{path.stat().st_size // 1000} KB, {level.cols}x{level.rows} tiles, {len(level.layers)} layers, {len(level.things)} objects"
    return [
        row(f"loading {path.name}", mine, "reading and parsing its XML", floor, "ratio <= 3", size=size),
        row("making its world", built, "reading and parsing its XML", floor, "none", size=size),
    ]


def _xml_alone(path: Path) -> None:
    """Reads and parses the map and its tilesets: nobody could do less."""
    root = ElementTree.parse(path).getroot()
    for tileset in root.iter("tileset"):
        ElementTree.parse(path.parent / tileset.get("source", ""))


# -- start and memory, in processes of their own


def start() -> list[Row]:
    """From `python` to a window with the title in it, and to a bare window."""
    pairs = [(_run(_WINDOW), _run(_TITLE)) for _ in range(STARTS)]  # by turns, so that both meet the same machine
    floor, mine = span([pair[0] for pair in pairs]), span([pair[1] for pair in pairs])
    seen = "a real window" if _display() else "no display here: SDL's dummy driver for both"
    return [row("start to the title picture", mine, "import pygame and a window", floor, "ratio <= 2, < 1,500 ms", shown_on=seen)]


def _display() -> bool:
    """Is there a screen to open a window on? Elsewhere than on Linux there is."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run(code: str) -> float:
    env = os.environ if _display() else {**os.environ, "SDL_VIDEODRIVER": "dummy"}
    with TemporaryDirectory() as folder:
        began = perf_counter()
        subprocess.run([sys.executable, "-c", code, folder], check=True, capture_output=True, timeout=60, env=env)
        return perf_counter() - began


def memory() -> list[Row]:
    """Resident memory of a process that plays for some minutes, and of one that only imported what the game is made of."""
    floor = _ask("memory_floor")
    return [{"what": f"memory, {MEMORY_MINUTES} min of play headless", **_ask("memory_of_play"), "floor": "imports alone", **floor,
             "to_reach": "< 250 MB, growth < 1 % after the first minute"}]  # fmt: skip


def _ask(function: str, module: str = "game.smoke.bench", *words: str) -> Row:
    """What this function returns in a process of its own."""
    code = _ANSWER.format(function=function, module=module, words=words)
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=900)
    answer: Row = json.loads(out.stdout.splitlines()[-1])
    return answer


def memory_floor() -> Row:
    """MB after the imports."""
    return {"floor_mb": resident_mb()}


def memory_of_play() -> Row:
    """MB after each minute of a monkey's play in the first level."""
    session = Session(catalogue.level(next(iter(catalogue.entries()))))
    monkey = Monkey(1, MEMORY_MINUTES * 3600)
    minutes = []
    for _ in range(MEMORY_MINUTES):
        for _ in range(3600):
            actions = monkey.act(session)
            if actions is not None:
                session.step(actions)
        minutes.append(resident_mb())
    first, last = minutes[0], minutes[-1]
    growth = round((last / first - 1) * 100, 2) if first and last else None
    return {"mb_by_minute": minutes, "growth_percent_after_first_minute": growth}


def as_table(figures: Row) -> "Group":
    """The same for reading: a table that fits a terminal, and under it what else is known of each row."""
    from rich.console import Group
    from rich.table import Table

    measured_on = ", ".join(f"{key} {value}" for key, value in figures["machine"].items())
    table = Table("what", "ms", "p99", "worst", "cpu p99", "floor", "ratio", "to reach", title=measured_on)
    for entry in figures["rows"]:
        floor = f"{entry['floor_p50_ms']} {entry['floor']}" if "floor_p50_ms" in entry else str(entry.get("floor", ""))
        shown = [entry.get(key, "") for key in ("what", "p50_ms", "p99_ms", "worst_ms", "cpu_p99_ms")]
        table.add_row(*map(str, shown), floor, str(entry.get("ratio", "")), str(entry.get("to_reach", "")))
    return Group(table, *(line for entry in figures["rows"] if (line := _more(entry))))


def _more(entry: Row) -> str:
    """What a row holds that has no column."""
    more = "; ".join(f"{key} {value}" for key, value in entry.items() if key not in COLUMNS)
    return f"[bold]{entry['what']}[/bold]: {more}" if more else ""
