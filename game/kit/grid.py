"""Cells of a grid: which of them belong together, and the rectangles they make."""

from collections.abc import Sequence

Cell = tuple[int, int]  # column, row
Run = tuple[int, int, int]  # row, first column, width
SIDES: tuple[Cell, ...] = ((1, 0), (0, 1), (-1, 0), (0, -1))  # to the right, below, to the left, above


def groups(rows: Sequence[bytes | bytearray], kind: int) -> list[list[Run]]:
    """The runs of one kind that hang together, cells touching along a side; in reading order, as the groups are by their first run."""
    found: list[Run] = []
    lead: list[int] = []  # for every run the number of another of its group, at last its own
    before: list[int] = []
    for row, line in enumerate(rows):
        here: list[int] = []
        for col, width in runs(line, kind):
            number = len(found)
            found.append((row, col, width))
            lead.append(number)
            for other in before:
                if found[other][1] < col + width and col < found[other][1] + found[other][2]:
                    a, b = sorted((_first(lead, other), _first(lead, number)))
                    lead[b] = a
            here.append(number)
        before = here
    joined: dict[int, list[Run]] = {}
    for number, run in enumerate(found):
        joined.setdefault(_first(lead, number), []).append(run)
    return list(joined.values())


def _first(lead: list[int], number: int) -> int:
    while lead[number] != number:
        lead[number] = lead[lead[number]]
        number = lead[number]
    return number


def rectangles(rows: Sequence[bytes | bytearray], kind: int) -> list[tuple[int, int, int, int]]:
    """Rectangles (col, row, cols, rows) that together cover every cell of one kind once: runs in a row, joined downwards when equal."""
    done: list[tuple[int, int, int, int]] = []
    open_runs: dict[tuple[int, int], tuple[int, int]] = {}  # (first col, width) -> (first row, height)
    for row in range(len(rows) + 1):
        found = runs(rows[row], kind) if row < len(rows) else []
        going_on = {run: open_runs.pop(run, (row, 0)) for run in found}
        done += [(col, top, width, height) for (col, width), (top, height) in open_runs.items()]
        open_runs = {run: (top, height + 1) for run, (top, height) in going_on.items()}
    return done


def runs(row: bytes | bytearray, kind: int) -> list[tuple[int, int]]:
    """(first column, width) of every unbroken run of one kind in a row."""
    found: list[tuple[int, int]] = []
    mark = bytes([kind])
    start = row.find(mark)
    while start >= 0:
        end = len(row) - len(row[start:].lstrip(mark))
        found.append((start, end - start))
        start = row.find(mark, end)
    return found
