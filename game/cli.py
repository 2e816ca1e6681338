"""The command `blame`: play, and look after what is played. Everything heavy is imported by the command that needs it."""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from game import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.sim.replay import Replay

WRONG_USE = 2  # exit code for what the user can put right; 1 is: something was found
FIGHT_COLUMNS = 150  # characters of a line in the table of fights
MOST_REPLAY = 16_000_000  # bytes of a file that is looked at

app = typer.Typer(
    name="blame", no_args_is_help=False, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="BLAME!, an unofficial, non-commercial fan game.\n\nWithout a command it is played.",
)  # fmt: skip

Levels = Annotated[list[str] | None, typer.Argument(help="Names in the catalogue, or .tmx files; none: all levels.", show_default=False)]
Tell = Annotated[bool, typer.Option("--tell", help="Tell what happens, a line for each thing that matters.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def main() -> None:
    """Runs the command line. What the user can put right is one sentence and exit code 2."""
    from game.sim.level import LevelError
    from game.sim.replay import ReplayError

    try:
        app()
    except (LevelError, ReplayError) as wrong:
        fail(str(wrong))


def fail(sentence: str) -> NoReturn:
    """Says what is wrong, on one line, and ends."""
    print(f"blame: {' '.join(sentence.split())}", file=sys.stderr)
    raise SystemExit(WRONG_USE)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"blame {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    _wanted: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    """Plays, when no command is given."""
    if context.invoked_subcommand is None:
        _play(None, "", None, None)


@app.command()
def play(
    level: Annotated[str | None, typer.Option(help="Begin in this level (name or .tmx file) instead of at the title.")] = None,
    at: Annotated[str, typer.Option(help="Begin at this checkpoint, or at the object with this id.")] = "",
    seed: Annotated[int | None, typer.Option(help="Seed of chance; the same seed and actions give the same run.")] = None,
    watch: Annotated[
        bool | None,
        typer.Option("--watch/--no-watch", help="Take over maps, pictures and texts that are saved meanwhile. By default with --level."),
    ] = None,
) -> None:
    """Opens the window and plays.

    Example: blame play --level outskirts --at tower
    """
    if at == "%objectid":  # as Tiled leaves it
        fail("select an object in Tiled first, then play from it.")
    _play(level, at, seed, watch)


def _play(level: str | None, at: str, seed: int | None, watch: bool | None) -> NoReturn:
    try:
        from game.app import play as open_window
    except ModuleNotFoundError as wrong:
        fail(f"the game cannot be shown: {wrong}. Install it again.")
    raise SystemExit(open_window(level=level, at=at, seed=seed, watch=watch))


@app.command()
def smoke(
    levels: Levels = None,
    pilot: Annotated[str, typer.Option(help="Who plays, by name; several with commas. By default the winning replay, else a monkey.")] = "",
    seeds: Annotated[int | None, typer.Option(min=1, help="How many seeds each pilot plays. By default 1; with --time, on and on.")] = None,
    seed: Annotated[int | None, typer.Option(help="The first seed. Another than a replay's: its claims are then not checked.")] = None,
    entry: Annotated[str, typer.Option(help="Begin at this checkpoint.")] = "",
    jobs: Annotated[int | None, typer.Option(min=1, max=512, help="Processes that play; by default as many as there are cores.")] = None,
    cluster: Annotated[str, typer.Option(help="Play on a Ray cluster: auto, local, HOST:PORT or ray://HOST:PORT. See docs/fleet.md.")] = "",
    time: Annotated[float | None, typer.Option(min=0.0, help="Minutes after which no other run begins.")] = None,
    play: Annotated[float, typer.Option(min=0.0, help="Minutes of play after which a run ends; 0: as long as its pilot takes.")] = 0.0,
    report: Annotated[Path | None, typer.Option(help="Write a report into this folder: report.html, junit.xml, outcomes.jsonl.")] = None,
    replay: Annotated[Path | None, typer.Option(help="Play this replay instead of the winning one beside the level.")] = None,
    tell: Tell = False,
    as_json: AsJson = False,
) -> None:
    """Plays whole levels without a window, by machines that press buttons, and says what became of it.

    Without a pilot a level is played by its winning replay (levels/replays/NAME.replay), or by a monkey: it presses anything, and only
    has to break nothing. The exit code is 0 when all went well, 1 when a run was not finished or something broke. See docs/smoke.md.

    Example: blame smoke outskirts --pilot finisher,novice --seeds 20 --report out
    """
    from game.smoke.command import Asked
    from game.smoke.command import smoke as play_all

    names = tuple(filter(None, (name.strip() for name in pilot.split(","))))
    asked = Asked(
        tuple(levels or ()), names, seed, seeds, entry, jobs or 0, cluster, time, round(play * 3600), report,
        _readable(replay) if replay else None, as_json, tell,
    )  # fmt: skip
    try:
        raise SystemExit(play_all(asked))
    except (ValueError, OSError) as wrong:
        fail(str(wrong))


def _readable(path: Path) -> Path:
    """A file in which there is a replay."""
    _read_replay(path)
    return path


def _read_replay(path: Path) -> "Replay":
    from game.sim.replay import parse

    try:
        if path.stat().st_size > MOST_REPLAY:
            fail(f"{path} is too large for a replay.")
        return parse(path.read_text("utf-8"))
    except (OSError, UnicodeError) as wrong:
        fail(f"{path} cannot be read ({wrong}).")


@app.command()
def replay(file: Annotated[Path, typer.Argument(help="A replay.", show_default=False)], tell: Tell = False) -> None:
    """Plays a replay without a window and checks all that it claims; exit code 1 and the tick when it goes another way.

    Example: blame replay levels/replays/outskirts.replay
    """
    from game.maps import catalogue
    from game.session import Session
    from game.sim.replay import fingerprint
    from game.sim.sameness import verify
    from game.smoke.story import Overheard

    recorded = _read_replay(file)
    level = catalogue.level(recorded.level)
    session = (Overheard if tell else Session).of(recorded, level)
    wrong = verify(session, recorded)
    if isinstance(session, Overheard):
        print(*session.story(), sep="\n")
    if wrong is None:
        print(f"{file.name}: {recorded.ticks} ticks of {recorded.level}, {len(recorded.claims)} claims hold, hash {session.hash()}")
        return
    print(f"{file.name}: {wrong}")
    if recorded.map and recorded.map != fingerprint(level):
        print("The level was changed after this was recorded.")
    raise SystemExit(1)


@app.command()
def soak(
    level: Annotated[str, typer.Argument(help="A level that has a winning replay.")] = "outskirts",
    minutes: Annotated[int, typer.Option(min=1, help="Minutes of play.")] = 60,
    as_json: AsJson = False,
) -> None:
    """Plays a level again and again, drawn but unseen, and watches memory and ticks; exit code 1 when memory grows.

    Example: blame soak outskirts --minutes 60
    """
    from game.smoke.long.command import play_long

    _long(lambda: play_long(level, minutes, as_json))


@app.command()
def same(level: Annotated[str, typer.Argument(help="A level that has a winning replay.")] = "outskirts") -> None:
    """Plays one recording in other processes, at all display rates, in all languages, and on from every checkpoint; exit code 1 when
    one of them went another way.

    Example: blame same outskirts
    """
    from game.smoke.long.command import play_same

    _long(lambda: play_same(level))


@app.command()
def fuzz(
    minutes: Annotated[float, typer.Option(min=0.1, help="Minutes of the whole program for each seed.")] = 10.0,
    seeds: Annotated[int, typer.Option(min=1, help="How many seeds.")] = 4,
    seed: Annotated[int, typer.Option(help="The first one.")] = 1,
    jobs: Annotated[int | None, typer.Option(min=1, max=512, help="Processes; by default as many as there are cores.")] = None,
    report: Annotated[Path, typer.Option(help="The folder into which recordings of what broke are written.")] = Path("fuzz"),
) -> None:
    """Wild fingers at the whole program: all menus, settings and devices, through play; exit code 1 when something broke.

    Example: blame fuzz --minutes 30 --seeds 8
    """
    from game.smoke.long.command import play_wild

    _long(lambda: play_wild(range(seed, seed + seeds), minutes, jobs or os.cpu_count() or 1, report))


def _long(work: "Callable[[], int]") -> NoReturn:
    try:
        raise SystemExit(work())
    except (ValueError, OSError) as wrong:
        fail(str(wrong))


@app.command()
def check(levels: Levels = None, as_json: AsJson = False) -> None:
    """Looks for mistakes in maps: all of them, each with its place and what to do. Without names in every map of the folder levels.

    The exit code is 0 when there are none, 1 when there are some, 2 when there is no such map. Every rule: docs/checks.md.

    Example: blame check outskirts --json
    """
    from game.check import check_level, every_map
    from game.maps import catalogue
    from game.paths import cache_folder
    from game.store.ways import KeptWays

    names = levels or every_map()
    for name in names:
        if name.endswith(".tmx") and not Path(name).is_file():
            fail(f"there is no map {name}.")
        if not name.endswith(".tmx"):
            catalogue.entry(name)
    ways = KeptWays(cache_folder())
    findings = [finding for name in names for finding in check_level(name, ways)]
    if as_json:
        print(json.dumps([asdict(finding) for finding in findings], indent=1))
    else:
        for finding in findings:
            print(finding)
        broken = sum(finding.broken for finding in findings)
        of = ", ".join(levels) if levels else f"{len(names)} maps"
        print(f"{of}:", f"{broken} broken, {len(findings) - broken} doubtful" if findings else "nothing found")
    raise SystemExit(bool(findings))


@app.command()
def bench(as_json: AsJson = False) -> None:
    """Measures ticks, frames, loading, start and memory, each beside its floor in the same run.

    Example: blame bench --json
    """
    from game.smoke.bench import as_table, measure

    figures = measure()
    if as_json:
        print(json.dumps(figures, indent=1))
        return
    from rich.console import Console

    Console().print(as_table(figures))


@app.command()
def director(
    level: Annotated[str, typer.Argument(help="Name in the catalogue or .tmx file; none: a bare arena.")] = "arena",
    seeds: Annotated[int, typer.Option(min=1, max=1000, help="How many seeds every zone of danger is fought with.")] = 8,
    as_json: AsJson = False,
    plot: Annotated[Path | None, typer.Option(help="Draw the first three fights into this .svg file.")] = None,
) -> None:
    """Fights in zones of danger over many seeds, with the real camera beside them; exit code 1 when one was unfair.

    Example: blame director arena --seeds 20 --plot director.svg
    """
    from game.smoke.director import fair, fights, rows, summary
    from game.smoke.director_plot import svg

    reports = fights(level, seeds)
    if not reports:
        fail(f"there is no Danger in {level}.")
    if plot is not None:
        plot.write_text(svg(reports[:3]), "utf-8")
    if as_json:
        print(json.dumps({"all": summary(reports), "fights": [asdict(report) for report in reports]}, indent=1))
    else:
        _print_fights(list(rows(reports)), summary(reports))
    raise SystemExit(not fair(reports))


def _print_fights(lines: list[tuple[str, ...]], together: dict[str, float]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(*lines[0], box=None, padding=(0, 1))
    for line in lines[1:]:
        table.add_row(*line)
    console = Console(markup=False, highlight=False, width=FIGHT_COLUMNS)
    console.print(table)
    console.print("; ".join(f"{name.replace('_', ' ')} {value}" for name, value in together.items()))
