"""The report as one page that opens anywhere: nothing is fetched, and nothing in it runs but its own few lines of script."""

from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from time import localtime, strftime

from game import __version__
from game.smoke.job import Outcome
from game.smoke.report import tables
from game.smoke.report.changes import Changes, Measure
from game.smoke.report.failures import Failure, by_level, by_pilot, command, tile
from game.smoke.report.figures import clock, counted, listed, percent
from game.smoke.report.markup import Content, Markup, tag
from game.smoke.report.overlay import LAYERS, figure, pilot_class
from game.smoke.report.place import Place
from game.smoke.report.stretches import Course
from game.smoke.report.summary import Run, Summary
from game.smoke.report.typeface import FONT, woff

HERE = Path(__file__).parent
COLOURS = ("#9fdbe6", "#b9e07a", "#c3b8f2", "#fff1d6", "#7ea6ff", "#7fe0b0", "#f0a9d2")  # of pilots, as bright as one another
MOST_SEEDS = 8  # that are told
MOST_NEW = 20  # newly failing jobs that are told


@dataclass(frozen=True)
class Shown:
    """What belongs to a failure: names of files beside the report, empty where there are none, and the picture itself (PNG)."""

    replay: str = ""
    picture: str = ""
    content: bytes = b""


def page(outcomes: Sequence[Outcome], summary: Summary, failed: Sequence[tuple[Failure, Shown]], changed: Changes,
         places: Mapping[str, Place]) -> str:  # fmt: skip
    """The whole page."""
    levels = by_level(outcomes)
    body = (
        _top(summary, [failure for failure, _ in failed]),
        _failed(failed),
        _changed(changed),
        tag("nav", (tag("a", name, href=f"#level{n}") for n, name in enumerate(levels)), aria_label="Levels") if len(levels) > 1 else None,
        (_level(n, places[name], own) for n, (name, own) in enumerate(levels.items())),
        tag("section", tables.every(outcomes)),
        tag("footer", f"BLAME! fan game {__version__} · ", strftime("%Y-%m-%d %H:%M", localtime()),
            " · beside this page: junit.xml, report.json, and a recording of every run that failed",
            " · typeface: Terminus (TTF), SIL Open Font License 1.1"),
    )  # fmt: skip
    most = max((len(by_pilot(own)) for own in levels.values()), default=0)
    return f"<!doctype html>\n{tag('html', _head(summary, most), tag('body', tag('main', body), _script()), lang='en')}\n"


# -- what makes it look so


def _head(summary: Summary, pilots: int) -> Markup:
    style = _style(pilots)
    policy = f"default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; script-src '{_digest(_source())}'"
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="dark"),
        tag("title", f"{'all well' if summary.ok else f'{summary.failed} failed'} of {counted(summary.runs, 'run')} · BLAME! smoke"),
        tag("style", Markup(style)),
    )


def _style(pilots: int) -> str:
    """The sheet, the typeface in it, and a rule for each switch: they work without a script."""
    face = f"@font-face{{font-family:Terminus;src:url(data:font/woff;base64,{b64encode(woff(FONT)).decode()}) format('woff')}}"
    colours = "".join(f".{pilot_class(n)}{{--c:{COLOURS[n % len(COLOURS)]}}}" for n in range(pilots))
    off = "".join(_switch(pilot_class(n), f".map .{pilot_class(n)}") for n in range(pilots)) + "".join(
        _switch(name, f".map .{name}") for name in LAYERS
    )
    return f"{face}\n{(HERE / 'page.css').read_text('utf-8')}\n{colours}\n{off}"


def _switch(name: str, what: str) -> str:
    return f".level:has(input[name={name}]:not(:checked)) {what}{{display:none}}"


def _source() -> str:
    return (HERE / "page.js").read_text("utf-8")


def _script() -> Markup:
    return tag("script", Markup(_source()))


def _digest(source: str) -> str:
    return f"sha256-{b64encode(sha256(source.encode()).digest()).decode()}"


# -- above all


def _top(summary: Summary, failed: Sequence[Failure]) -> Markup:
    factor = f"{summary.real_time_factor:.0f}" if summary.real_time_factor else "–"
    numbers = (
        ("runs", f"{summary.runs:,}"), ("finished", f"{summary.finished:,}"), ("failed", f"{summary.failed:,}"),
        ("deaths", f"{summary.deaths:,}"), ("of play", _hours(summary.played)), ("times real time", factor),
    )  # fmt: skip
    cells = (
        tag("div", tag("dd", value), tag("dt", name), class_="bad" if name == "failed" and summary.failed else None)
        for name, value in numbers
    )
    return tag(
        "header", tag("p", "BLAME! smoke runs", class_="brand"), tag("h1", verdict(summary, failed)), tag("dl", cells, class_="numbers")
    )


def verdict(summary: Summary, failed: Sequence[Failure]) -> str:
    """What came of it, in a sentence or two."""
    levels = listed(list(dict.fromkeys(run.level for run in summary.jobs)))
    if not summary.runs:
        return "Nothing was run."
    if not failed:
        return f"{'The run' if summary.runs == 1 else f'All {summary.runs:,} runs'} of {levels} went well."
    most = failed[0]
    pilots = listed(list(by_pilot(most.outcomes)))
    where = f" at {tile(most.shown.at)}" if most.shown.at is not None else ""
    many = f"{summary.failed:,} of {counted(summary.runs, 'run')} of {levels} failed"
    ways = "" if len(failed) == 1 else f", in {len(failed)} ways"
    often = "" if len(failed) == 1 else f" Most often ({most.count:,} times):" if most.count > 1 else " One of them:"
    return f"{many}{ways}.{often} {pilots} {ENDS.get(most.shown.end, most.shown.end)}{where}."


ENDS = {
    "stuck": "got stuck", "broken": "broke the rules of the game", "astray": "went another way than recorded",
    "time": "did not come to the end in time", "stopped": "was stopped", "error": "stopped the game with an error",
}  # fmt: skip


def _hours(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{minutes // 60}:{minutes % 60:02d} h" if minutes >= 60 else f"{minutes} min"


# -- what failed


def _failed(failed: Sequence[tuple[Failure, Shown]]) -> Content:
    if not failed:
        return None
    return tag("section", tag("h2", "What failed"), (_failure(failure, shown) for failure, shown in failed), class_="failures")


def _failure(failure: Failure, files: Shown) -> Markup:
    shown = failure.shown
    where = [("level", shown.job.level), ("place", tile(shown.at) if shown.at is not None else "unknown")]
    where += [("last checkpoint", shown.checkpoint)] if shown.checkpoint else []
    where += [("after", clock(shown.ticks)), ("by", _who(failure))]
    links = [
        tag("a", "recording", href=files.replay) if files.replay else None,
        tag("a", "picture", href=files.picture) if files.picture else None,
    ]
    return tag(
        "article",
        tag("p", tag("b", f"{failure.count:,}"), tag("span", "run" if failure.count == 1 else "runs"), class_="count"),
        tag(
            "div",
            tag("h3", f"{shown.end}: {shown.why}"),
            tag("dl", ((tag("dt", name), tag("dd", value)) for name, value in where), class_="facts"),
            _command(shown.again or command(shown.job)),
            _command(command(shown.job), "the whole run: ") if shown.again else None,
            tag("p", links, class_="links") if any(links) else None,
        ),
        tag("img", src=f"data:image/png;base64,{b64encode(files.content).decode()}", alt=f"The moment: {shown.why}", width=640, height=360)
        if files.content
        else None,
    )


def _command(words: str, before: str = "") -> Markup:
    """To be copied."""
    button = tag("button", "copy", type="button", class_="copy", hidden=True)
    return tag("p", tag("span", before) if before else None, tag("code", words), button, class_="repeat")


def _who(failure: Failure) -> str:
    """Pilots and seeds."""
    return "; ".join(
        f"{pilot}, {'seed' if len(own) == 1 else 'seeds'} {listed([str(outcome.job.seed) for outcome in own], MOST_SEEDS)}"
        for pilot, own in by_pilot(failure.outcomes).items()
    )


# -- since the last time


def _changed(changed: Changes) -> Content:
    title = tag("h2", "Since the last run")
    if not changed.same:
        why = "There is no earlier report in this folder." if not changed.only_then else "The last run had none of these jobs."
        return tag("section", title, tag("p", why))
    others = [f"{changed.only_now:,} are new"] if changed.only_now else []
    others += [f"{changed.only_then:,} were not run again"] if changed.only_then else []
    told = f"{counted(changed.same, 'job was', 'jobs were')} run both times{'; ' + ', '.join(others) if others else ''}."
    parts: list[Content] = [_broke(changed.broke), _mended(changed.mended), _measures(changed)]
    if changed.differ:
        many = f"{counted(len(changed.differ), 'job')} of {changed.same:,}"
        parts.append(
            tag("p", f"{many} went another way than the last time (another hash at the end): the level, the rules or the pilot changed.")
        )
    else:
        parts.append(tag("p", "Every one of them went exactly as it did the last time."))
    return tag("section", title, tag("p", told), parts, class_="changes")


def _broke(runs: Sequence[Run]) -> Content:
    if not runs:
        return None
    items = (tag("li", f"{run.level}, {run.pilot}, seed {run.seed}: {run.why}") for run in runs[:MOST_NEW])
    more = tag("li", f"and {len(runs) - MOST_NEW} more") if len(runs) > MOST_NEW else None
    return tag("div", tag("h3", f"Fails now: {len(runs):,}", class_="bad"), tag("ul", items, more))


def _mended(runs: Sequence[Run]) -> Content:
    if not runs:
        return None
    seeds: dict[str, list[str]] = {}
    for run in runs:
        seeds.setdefault(f"{run.level}, {run.pilot}", []).append(str(run.seed))
    items = (tag("li", f"{who}, {'seed' if len(own) == 1 else 'seeds'} {listed(own, MOST_SEEDS)}") for who, own in seeds.items())
    return tag("div", tag("h3", f"Goes well now: {len(runs):,}", class_="good"), tag("ul", items))


def _measures(changed: Changes) -> Content:
    rows = [
        *_rows("went well", changed.shares, percent), *_rows("deaths a run", changed.deaths, "{:.1f}".format),
        *_rows("median time", changed.leg_times, "{:.1f} s".format), *_rows("deaths a try", changed.leg_deaths, "{:.2f}".format),
    ]  # fmt: skip
    if not rows:
        return None
    head = tables.heads("level", "pilot", "what", ("then", "n"), ("now", "n"), "")
    return tables.table("What changed by pilot and stretch", head, rows)


def _rows(what: str, measures: Iterable[Measure], written: Callable[[float], str]) -> list[Markup]:
    return [_measure(what, one, written(one.then), written(one.now)) for one in measures if written(one.then) != written(one.now)]


def _measure(what: str, one: Measure, then: str, now: str) -> Markup:
    place = f"{what}, on the way to {one.what.replace('_', ' ')}" if one.what else what
    sign = tag("td", "▲ better" if one.better else "▼ worse", class_="good" if one.better else "bad")
    return tag("tr", tag("td", one.level), tag("td", one.pilot), tag("td", place), tables.number(then), tables.number(now), sign)


# -- a level


def _level(number: int, place: Place, outcomes: Sequence[Outcome]) -> Markup:
    course = Course(outcomes)
    problems = (tag("p", f"{problem}.", class_="bad") for problem in place.problems)
    came = [place.came_to(own) for own in by_pilot(outcomes).values()]
    shown = (
        (_switches(outcomes), tag("figure", figure(place, outcomes, course, came, number), _handles())) if place.level is not None else None
    )
    parts = (
        tables.pilots(outcomes),
        tables.stretches(outcomes, course),
        tables.deaths(outcomes, course),
        tables.untrodden(place, came),
    )
    return tag("section", tag("h2", "Level ", tag("span", place.name)), problems, shown, parts, class_="level", id=f"level{number}")


def _switches(outcomes: Sequence[Outcome]) -> Markup:
    pilots = (
        tag("label", tag("input", type="checkbox", name=pilot_class(n), checked=True), tables.pilot_name(name, n))
        for n, name in enumerate(by_pilot(outcomes))
    )
    layers = (
        tag("label", tag("input", type="checkbox", name=name, checked=on), tag("span", class_=f"sign {name}"), tag("span", title))
        for name, (title, on) in LAYERS.items()
    )
    return tag("form", tag("fieldset", tag("legend", "Pilots"), pilots), tag("fieldset", tag("legend", "Shown"), layers), class_="switches")


def _handles() -> Markup:
    buttons = (
        tag("button", sign, type="button", aria_label=title, title=title, data_do=deed)
        for sign, title, deed in (("+", "Closer", "in"), ("−", "Further away", "out"), ("all", "The whole map", "all"))
    )
    return tag("figcaption", tag("output", "", class_="told"), tag("span", buttons, class_="handles", hidden=True))
