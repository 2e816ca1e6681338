"""What every mass gets without being asked: things that hang under it, machines in its plates, rubble on its floors."""

from __future__ import annotations

from tools.drafts.lib import Draft


def dress_undersides(d: Draft) -> None:
    """Cables, chains and pipes under everything that hangs over air."""
    for y in range(1, d.rows - 9):
        x = 1
        while x < d.cols - 1:
            start = x
            while x < d.cols - 1 and d.solid[y - 1, x] and all(d.free(x, y + i) for i in range(3)):
                x += 1
            if x - start >= 2:
                _underside(d, start, x, y)
            x = max(x, start + 1)


def _underside(d: Draft, x0: int, x1: int, y: int) -> None:
    if x1 - x0 >= 5 and d.random.random() < 0.45:
        a = d.random.randrange(x0, x1 - 3)
        b = min(x1 - 1, a + d.random.randrange(3, 7))
        d.row("decor", a, y, "pipe_end_w", *(["pipe_h", "pipe_h", "pipe_flange_h"] * 3)[: b - a - 1], "pipe_end_e")
    for x in range(x0, x1):
        if d.random.random() < 0.2 and d.free(x, y):
            room = next((i for i in range(1, 9) if not d.free(x, y + i)), 9)
            low = any(d.solid[y + i, x] for i in range(4, 6) if y + i < d.rows)
            length = d.random.randint(2, 3 if low else 6)
            if room > length:
                d.hang(x, y, length, d.random.choice(("hang", "hang", "chain")))


def dress_skin(d: Draft) -> None:
    """Small machines and dark windows in the plates of thick masses, in clusters."""
    inside = d._depth(d.solid, 4)
    things = ("vent", "window_unlit", "plate_1", "plate_2", "plate_3", "grate", "fan", "window_unlit", "vent", "panel_control")
    for _ in range(d.rows * d.cols // 190):
        y, x = d.random.randrange(2, d.rows - 2), d.random.randrange(2, d.cols - 2)
        if not 2 <= inside[y, x] <= 3:
            continue
        role = d.random.choice(things)
        for i in range(d.random.choice((1, 1, 2, 3))):
            if x + 2 * i < d.cols and 2 <= inside[y, x + 2 * i] <= 3 and not d.layers["decor"][y, x + 2 * i]:
                d.put("decor", x + 2 * i, y, role)


def dress_floors(d: Draft) -> None:
    """Rubble where something once fell, mostly in corners."""
    for y in range(1, d.rows):
        for x in range(1, d.cols - 1):
            if not (d.solid[y, x] and d.free(x, y - 1) and not d.slope[y, x]):
                continue
            corner = d.solid[y - 1, x - 1] or d.solid[y - 1, x + 1]
            if d.random.random() < (0.3 if corner else 0.07):
                d.put("decor", x, y - 1, f"rubble_{d.random.randint(1, 4)}")
            elif d.random.random() < 0.25:
                d.put("decor", x, y, f"drips_{d.random.randint(1, 3)}")
