"""The tables of a report: pilots, stretches, deaths, ground that nobody came to, all runs."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import mean, median

from game.kit.grid import Cell
from game.smoke.job import Outcome
from game.smoke.report.failures import by_pilot, tile
from game.smoke.report.figures import Spread, clock, counted, percent, seconds, spread, wilson
from game.smoke.report.markup import Content, Markup, tag
from game.smoke.report.overlay import pilot_class
from game.smoke.report.place import Place
from game.smoke.report.stretches import Course, Stretch
from game.smoke.report.traces import rows_of

BAR, BAR_HIGH = 160, 14  # px
BOX, BOX_HIGH = 260, 16
WHISKER = 1.5  # of the box's width: how far its lines go at most
MOST_CAUSES, MOST_GROUND = 12, 12  # rows
LEAST_GROUND = 3  # tiles: less is hardly a place

STEPS = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800, 3600)  # s between two marks of a scale
MOST_MARKS = 6


def heads(*names: str | tuple[str, str]) -> Markup:
    """The first row: names of columns; with a class for those that are numbers."""
    cells = (tag("th", name, scope="col") if isinstance(name, str) else tag("th", name[0], scope="col", class_=name[1]) for name in names)
    return tag("thead", tag("tr", cells))


def table(caption: str, head: Markup, rows: Iterable[Content], note: Content = None) -> Markup:
    """A table that can be moved to the side where the screen is narrow."""
    return tag("div", tag("table", tag("caption", caption, note), head, tag("tbody", rows)), class_="wide")


def number(content: Content) -> Markup:
    """A cell with a number."""
    return tag("td", content, class_="n")


def pilot_name(name: str, place: int) -> Markup:
    """A pilot with the colour of its lines."""
    return Markup(tag("span", class_=f"swatch {pilot_class(place)}") + tag("span", name))


# -- pilots


def pilots(outcomes: Sequence[Outcome]) -> Markup:
    """How surely each pilot does what it is asked."""
    rows = (_pilot(name, place, own) for place, (name, own) in enumerate(by_pilot(outcomes).items()))
    numbers: tuple[tuple[str, str], ...] = (("median time", "n"), ("deaths a run", "n"), ("given up a run", "n"),
                                              ("times real time", "n"))  # fmt: skip
    head = heads("pilot", ("runs", "n"), ("went well", "n"), "true share (95 % interval)", "how runs ended", *numbers)
    return table("Pilots", head, rows, tag("small", "A pilot that is only to break nothing, such as the monkey, has no end to come to."))


def _pilot(name: str, place: int, outcomes: Sequence[Outcome]) -> Markup:
    good = sum(outcome.ok for outcome in outcomes)
    ends = Counter(outcome.end for outcome in outcomes)
    whole = [outcome.ticks for outcome in outcomes if outcome.end == "finished" and not outcome.job.entry]
    factors = [outcome.real_time_factor for outcome in outcomes if outcome.real_time_factor]
    low, high = wilson(good, len(outcomes))
    return tag(
        "tr",
        tag("th", pilot_name(name, place), scope="row"),
        number(len(outcomes)),
        number(f"{good} ({percent(good / len(outcomes))})"),
        tag("td", _interval(low, good / len(outcomes), high), f" {percent(low)} to {percent(high)}"),
        tag("td", ", ".join(f"{count} {end or 'nothing'}" for end, count in ends.most_common())),
        number(clock(median(whole)) if whole else "–"),
        number(f"{mean(len(outcome.deaths) for outcome in outcomes):.1f}"),
        number(f"{mean(outcome.given_up for outcome in outcomes):.1f}"),
        number(f"{median(factors):.0f}" if factors else "–"),
    )


def _interval(low: float, share: float, high: float) -> Markup:
    middle = BAR_HIGH / 2
    return tag(
        "svg",
        tag("rect", x=0, y=middle - 0.5, width=BAR, height=1, class_="axis"),
        tag("rect", x=f"{low * BAR:.1f}", y=middle - 3, width=f"{max((high - low) * BAR, 1):.1f}", height=6, class_="box"),
        tag("rect", x=f"{min(share * BAR, BAR - 2):.1f}", y=middle - 6, width=2, height=12, class_="middle"),
        class_="plot", viewBox=f"0 0 {BAR} {BAR_HIGH}", width=BAR, height=BAR_HIGH, aria_hidden="true",
    )  # fmt: skip


# -- stretches


def stretches(outcomes: Sequence[Outcome], course: Course) -> Content:
    """Time and deaths on the way to each beat, by pilot."""
    by_name = {name: course.stretches(own) for name, own in by_pilot(outcomes).items()}
    most = max((_whiskers(stretch.times)[1] for own in by_name.values() for stretch in own if stretch.times), default=0.0)
    scale = max(most, 1.0)
    head = heads("on the way to", "pilot", ("came, of those who tried", "n"), _scale(scale), ("median", "n"), ("middle half", "n"),
                 ("deaths", "n"), ("a try", "n"))  # fmt: skip
    rows = [_stretch(number, to, by_name, scale) for number, to in enumerate(course.names)]
    note = tag(
        "small", "Box: the middle half of all runs, with the median as a line; thin line: the rest, without the few that are far off."
    )
    return table("From beat to beat", head, rows, note)


def _stretch(place: int, to: str, by_name: dict[str, list[Stretch]], scale: float) -> Iterator[Markup]:
    here = [(number, name, own[place]) for number, (name, own) in enumerate(by_name.items()) if own[place].tried]
    for row, (pilot, name, stretch) in enumerate(here):
        deaths = stretch.deaths / stretch.tried
        found = spread(stretch.times)
        beat = tag("th", to.replace("_", " "), scope="rowgroup", rowspan=len(here)) if not row else None
        yield tag(
            "tr",
            beat,
            tag("td", pilot_name(name, pilot)),
            number(f"{stretch.came} of {stretch.tried}"),
            tag("td", _box(stretch.times, found, scale, pilot) if found else None),
            number(f"{seconds(found.median):.1f} s" if found else "–"),
            number(f"{seconds(found.low):.1f} to {seconds(found.high):.1f}" if found else "–"),
            number(stretch.deaths),
            number(tag("span", f"{deaths:.2f}", class_="bad" if deaths >= 1 else None)),
            class_=None if row else "first",
        )


def _whiskers(times: Sequence[int]) -> tuple[float, float]:
    """The least and the most, s, without what is far off."""
    found = spread(times)
    assert found is not None
    reach = WHISKER * (found.high - found.low)
    near = [time for time in times if found.low - reach <= time <= found.high + reach]
    return seconds(min(near)), seconds(max(near))


def _box(times: Sequence[int], found: Spread, scale: float, pilot: int) -> Markup:
    def at(value: float) -> float:
        return round(value / scale * (BOX - 4) + 2, 1)

    least, most = (at(value) for value in _whiskers(times))
    low, middle, high = at(seconds(found.low)), at(seconds(found.median)), at(seconds(found.high))
    half = BOX_HIGH / 2
    return tag(
        "svg",
        tag("rect", x=least, y=half - 0.5, width=max(round(most - least, 1), 1), height=1, class_="axis"),
        tag("rect", x=low, y=half - 5, width=max(round(high - low, 1), 1), height=10, class_="box"),
        tag("rect", x=middle - 1, y=half - 7, width=2, height=14, class_="middle"),
        class_=f"plot {pilot_class(pilot)}", viewBox=f"0 0 {BOX} {BOX_HIGH}", width=BOX, height=BOX_HIGH, aria_hidden="true",
    )  # fmt: skip


def _scale(most: float) -> Markup:
    """Marks in s over the boxes."""
    step = next((step for step in STEPS if most / step <= MOST_MARKS), STEPS[-1])
    marks = (_mark(second, round(second / most * (BOX - 4) + 2, 1)) for second in range(0, int(most) + 1, step))
    return tag("svg", marks, class_="plot", viewBox=f"0 0 {BOX} {BOX_HIGH}", width=BOX, height=BOX_HIGH, role="img", aria_label="time")


def _mark(second: int, x: float) -> Markup:
    return tag("text", f"{second} s" if second else "0", x=x, y=12, text_anchor="middle" if second else "start")


# -- deaths, ground, runs


def deaths(outcomes: Sequence[Outcome], course: Course) -> Content:
    """What kills where, the most frequent first."""
    names = list(by_pilot(outcomes))
    where: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for outcome in outcomes:
        for leg in course.legs(outcome):
            for mark in leg.deaths:
                where.setdefault((mark.what or "nobody knows of what", leg.to), []).append((outcome.job.pilot, tile(mark)))
    if not where:
        return tag("p", "Nobody died.")
    rows = []
    for (cause, to), all_ in sorted(where.items(), key=lambda item: -len(item[1]))[:MOST_CAUSES]:
        by, (often, times) = Counter(pilot for pilot, _ in all_), Counter(spot for _, spot in all_).most_common(1)[0]
        who = [
            [", " if n else "", pilot_name(f"{pilot} {by[pilot]}", names.index(pilot))]
            for n, pilot in enumerate(sorted(by, key=names.index))
        ]
        most = f"{often} ({times})" if times > 1 else often
        rows.append(
            tag("tr", tag("th", cause, scope="row"), tag("td", to.replace("_", " ")), tag("td", most), number(len(all_)), tag("td", who))
        )
    note = tag("small", f"The first {MOST_CAUSES} of {len(where)}.") if len(where) > MOST_CAUSES else None
    return table("Deaths", heads("of what", "on the way to", "most at", ("deaths", "n"), "by pilot"), rows, note)


def untrodden(place: Place, came: Sequence[frozenset[Cell]]) -> Content:
    """Ground that one can come to, and nobody did. `came` is that to which each pilot came."""
    if not any(came):
        return None
    left = place.ground.difference(*came)
    rows = sorted((row for row in rows_of(left) if row[2] >= LEAST_GROUND), key=lambda row: -row[2])
    share = f"Of {len(place.ground):,} tiles of ground that one can come to, {len(left):,} were not come to."
    longest = (tag("li", f"{col}–{col + count - 1},{row}") for col, row, count in rows[:MOST_GROUND])
    more = tag("li", f"and {len(rows) - MOST_GROUND:,} more") if len(rows) > MOST_GROUND else None
    told = tag("p", "The longest stretches of it (columns and row, in tiles):") if rows else None
    return tag("div", tag("h3", "Ground never reached"), tag("p", share), told, tag("ul", longest, more, class_="tiles"), class_="wide")


def every(outcomes: Sequence[Outcome]) -> Markup:
    """All runs, one a line."""
    names = {level: list(by_pilot([o for o in outcomes if o.job.level == level])) for level in dict.fromkeys(o.job.level for o in outcomes)}
    rows = (_run(outcome, names[outcome.job.level].index(outcome.job.pilot)) for outcome in outcomes)
    numbers = ("time", "n"), ("deaths", "n"), ("given up", "n"), ("shots", "n")
    head = heads("level", "pilot", ("seed", "n"), "from", "end", "why", *numbers, "hash", "played by")
    return tag("details", tag("summary", f"All {counted(len(outcomes), 'run')}"), table("Runs", head, rows))


def _run(outcome: Outcome, pilot: int) -> Markup:
    job = outcome.job
    cells = (
        tag("td", job.level), tag("td", pilot_name(job.pilot, pilot)), number(job.seed), tag("td", job.entry or "start"),
        tag("td", outcome.end, class_=None if outcome.ok else "bad"), tag("td", outcome.why), number(clock(outcome.ticks)),
        number(len(outcome.deaths)), number(outcome.given_up), number(len(outcome.shots)),
        tag("td", tag("code", outcome.hash)), tag("td", outcome.worker),
    )  # fmt: skip
    return tag("tr", cells)
