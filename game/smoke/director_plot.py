"""The course of fights as a picture: intensity over time, its phases behind it, and every spawn."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from game.kit.ticks import TICK_RATE
from game.smoke.director import EVERY, Fight

WIDTH, ROW, GAP, LEFT, TOP = 960, 130, 34, 46, 58  # px
PAPER, INK, LINE = "#14181a", "#c9d2d2", "#e8efec"
PHASES = {"BUILD": "#3a4a52", "PEAK": "#7a2f2f", "FADE": "#4f4434", "QUIET": "#1f2b27", "OVER": "#14181a"}
BEHIND, BEFORE, DEATH = "#ff5a4a", "#f4c45a", "#ffffff"


def svg(fights: Sequence[Fight]) -> str:
    """One row per fight, all with the same scale of time."""
    longest = max(fight.seconds for fight in fights)
    scale = (WIDTH - LEFT - 16) / max(longest, 1.0)
    height = TOP + len(fights) * (ROW + GAP)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" '
        f'font-family="sans-serif" font-size="12" fill="{INK}">',
        f'<rect width="{WIDTH}" height="{height}" fill="{PAPER}"/>',
        *_legend(),
    ]
    for number, fight in enumerate(fights):
        lines += _row(fight, TOP + number * (ROW + GAP), scale)
    return "\n".join([*lines, "</svg>", ""])


def _legend() -> Iterator[str]:
    x = LEFT
    yield f'<text x="{LEFT}" y="18">intensity (0..1) over time (s), by phase of the director; a dot is one who was sent</text>'
    marks = [
        *((name.lower(), colour) for name, colour in PHASES.items() if name != "OVER"),
        ("from behind", BEHIND),
        ("from ahead", BEFORE),
    ]
    for name, colour in marks:
        yield f'<rect x="{x}" y="28" width="12" height="12" fill="{colour}" stroke="{INK}" stroke-width="0.5"/>'
        yield f'<text x="{x + 17}" y="38">{name}</text>'
        x += 100


def _row(fight: Fight, top: float, scale: float) -> Iterator[str]:
    trace, bottom = fight.trace, top + ROW

    def at(tick: float) -> float:
        return round(LEFT + tick / TICK_RATE * scale, 1)

    end = fight.seconds * TICK_RATE
    changes = [*trace.phases, (end, "OVER")]
    for (since, name), (until, _) in pairwise(changes):
        yield f'<rect x="{at(since)}" y="{top}" width="{round(at(until) - at(since), 1)}" height="{ROW}" fill="{PHASES[name]}"/>'
    first = trace.phases[0][0] if trace.phases else 0
    points = " ".join(f"{at(first + i * EVERY)},{round(bottom - value * ROW, 1)}" for i, value in enumerate(trace.intensity))
    yield f'<polyline points="{points}" fill="none" stroke="{LINE}" stroke-width="1.5"/>'
    for tick, behind in trace.spawns:
        yield f'<circle cx="{at(tick)}" cy="{top + 8}" r="3" fill="{BEHIND if behind else BEFORE}"/>'
    for tick in trace.deaths:
        yield f'<line x1="{at(tick)}" x2="{at(tick)}" y1="{top}" y2="{bottom}" stroke="{DEATH}" stroke-dasharray="3 3"/>'
    yield from _scale(fight, top, scale)


def _scale(fight: Fight, top: float, scale: float) -> Iterator[str]:
    bottom = top + ROW
    yield f'<text x="8" y="{top + 10}">1</text><text x="8" y="{bottom}">0</text>'
    for second in range(0, int(fight.seconds) + 1, 10):
        x = round(LEFT + second * scale, 1)
        yield f'<line x1="{x}" x2="{x}" y1="{bottom}" y2="{bottom + 4}" stroke="{INK}"/>'
        yield f'<text x="{x}" y="{bottom + 16}" text-anchor="middle">{second}</text>'
    title = f"{fight.zone}, seed {fight.seed}: {fight.spawned} sent, {fight.behind_share:.0%} from behind"
    yield f'<text x="{WIDTH - 16}" y="{top - 4}" text-anchor="end">{title}</text>'
