"""`python -m tools.art.figures.villagers.contact` lays the villagers, Cibo's ruin and all portraits out for docs/art/people.png."""

from __future__ import annotations

import numpy as np

from tools.art.figures.rig.contact import FOG, OUT, TIMES, Frame, Loaded, put, read, strip
from tools.art.lib.post import Array, hexc, save
from tools.art.lib.sprite import enlarged, point

FISHERS = ("sayo", "haku", "isao", "kina", "goro", "riku", "tome", "nobu")
ELDERS = ("ume", "genzo", "toku")
CHILDREN = ("mio", "sota")
BEDDED = ("riku", "nobu", "tome", "mio")
ROOM, HEIGHT, FOOT = 46, 68, 60  # px of a figure's place, height of a row, row of the feet
FISHER = (("idle", 0), ("walk", 1), ("run", 3), ("run", 6), ("talk", 2), ("point", 2), ("sit", 1), ("work", 3), ("cower", 0), ("shoot", 1))
MORE = (("aim", 0), ("die", 3), ("die", 5))
OLD = (("idle", 0), ("walk", 1), ("walk", 3), ("walk", 5), ("talk", 2), ("point", 2), ("sit", 1), ("cower", 0), ("hurt", 0), ("fall", 0))
OLD_MORE = (("die", 1), ("die", 3), ("die", 5))
CHILD = (("idle", 0), ("walk", 1), ("run", 3), ("run", 6), ("talk", 2), ("sit", 1), ("play", 2), ("play", 4), ("cower", 0), ("ladder", 0))
CHILD_MORE = (("play", 6), ("die", 3), ("die", 5))
POP = (("idle", 0), ("walk", 1), ("walk", 4), ("run", 3), ("talk", 2), ("point", 2), ("sit", 1), ("work", 1), ("cower", 0), ("ladder", 0))
HURT = (("idle", 0), ("look", 2), ("run", 3), ("run", 6), ("jump", 0), ("crouch", 0), ("hang", 0), ("ladder", 0), ("talk", 2), ("aim", 1))
HURT_MORE = (("climb", 2), ("die", 3), ("die", 5))
RUIN = (("idle", 0), ("idle", 4), ("wake", 3), ("awake", 0), ("speak", 1), ("look_up", 2), ("gone", 6), ("taken", 0))
RUIN_PLACE = (75, 84, 76)  # room, height of the row, row of the feet


def rows() -> list[list[Frame]]:
    """What is shown of the people, row by row."""
    table = [("pop", (*POP, *OLD_MORE)), *((n, (*OLD, *OLD_MORE)) for n in ELDERS), *((n, (*FISHER, *MORE)) for n in FISHERS)]
    table += [*((n, (*CHILD, *CHILD_MORE)) for n in CHILDREN), ("tae_hurt", (*HURT, *HURT_MORE))]
    table = [(name, (*frames[:-1], ("sleep", 0)) if name in BEDDED else frames) for name, frames in table]
    return [[(name, anim, frame) for anim, frame in frames] for name, frames in table]


def carried(sheets: dict[str, Loaded], fog: str) -> Array:
    """Killy walks and runs with the load."""
    shown = [("walk", i, "walk", i // 2) for i in range(0, 8, 2)] + [("run", i, "run", i // 2) for i in range(0, 10, 2)]
    shown += [("idle", 0, "idle", 0), ("idle", 0, "speak", 1), ("crouch", 0, "idle", 0), ("idle", 0, "look_up", 1)]
    picture = np.tile(hexc(fog), (HEIGHT, ROOM * len(shown), 1))
    killy, load, arm = sheets["killy"], sheets["cibo_carried"], sheets["killy_arm"]
    for i, (anim, frame, how, moment) in enumerate(shown):
        x = ROOM * i + ROOM // 2 + 4
        dx, dy = point(killy.table, "shoulder", killy.table["animations"][anim]["frames"][frame])
        put(picture, load, how, moment, x + int(dx), FOOT + int(dy))
        put(picture, killy, anim, frame, x, FOOT)
        put(picture, arm, "carry", 0, x + int(dx), FOOT + int(dy))
    return picture


def portraits(sheet: Loaded, fog: str, mood: str) -> list[Array]:
    """All faces of one mood, eleven to a row."""
    names = [n for n in sheet.table["animations"] if n.endswith("_shaken") == (mood == "shaken")]
    names = [n for n in names if n not in ("cibo", "cibo_shaken")]
    made = []
    for start in range(0, len(names), 11):
        part = names[start : start + 11]
        picture = np.tile(hexc(fog), (46, 52 * 11, 1))
        for i, name in enumerate(part):
            put(picture, sheet, name, 0, 52 * i + 26, 46)
        made.append(picture)
    return made


def stacked(blocks: list[Array]) -> Array:
    """Rows under each other, enlarged."""
    width = max(b.shape[1] for b in blocks)
    padded = [np.concatenate([b, np.tile(b[:1, -1:], (b.shape[0], width - b.shape[1], 1))], 1) for b in blocks]
    return enlarged(np.concatenate(padded, 0), TIMES)


def main() -> None:
    """Write the picture."""
    shown = rows()
    names = {frame[0] for row in shown for frame in row} | {"killy", "killy_arm", "cibo_ruin", "cibo_carried", "portraits"}
    sheets = {name: read(name) for name in sorted(names)}
    blocks = [strip(row, ROOM, HEIGHT, FOOT, sheets, FOG[i % 3]) for i, row in enumerate(shown)]
    room, height, foot = RUIN_PLACE
    blocks.append(strip([("cibo_ruin", a, i) for a, i in RUIN], room, height, foot, sheets, FOG[0]))
    blocks.append(carried(sheets, FOG[1]))
    for mood in ("plain", "shaken"):
        blocks += portraits(sheets["portraits"], FOG[0], mood)
    save(OUT / "people.png", stacked(blocks))


if __name__ == "__main__":
    main()
