"""What particles there are, and the bursts they come in."""

from dataclasses import dataclass
from typing import Literal

from game.media.palette import Colour

PALE: Colour = (150, 174, 172)
GREY: Colour = (92, 112, 114)
SOOT: Colour = (34, 46, 50)
HOT: tuple[Colour, ...] = ((255, 250, 224), (255, 206, 118), (240, 122, 40), (132, 44, 18))
BLUE: tuple[Colour, ...] = ((240, 252, 255), (168, 228, 255), (86, 168, 224), (32, 74, 116))
BLOOD: tuple[Colour, ...] = ((46, 56, 62), (24, 32, 36), (10, 13, 16))
REDS: tuple[Colour, ...] = ((168, 30, 34), (112, 18, 24), (64, 12, 16))
BONE: tuple[Colour, ...] = ((246, 248, 242), (206, 214, 210), (150, 164, 164), (96, 110, 112))
PINKS: tuple[Colour, ...] = ((255, 246, 250), (255, 138, 184), (214, 40, 110), (110, 18, 56))
PUFF: tuple[Colour, ...] = ((86, 95, 92), (78, 87, 84), (64, 72, 70), (46, 53, 52), (30, 35, 34), (16, 19, 19))
HAZE: tuple[Colour, ...] = ((40, 46, 45), (36, 42, 41), (30, 35, 34), (24, 28, 27), (17, 20, 19), (10, 12, 12))


@dataclass(frozen=True)
class Grain:
    """One kind of particle. Colours and sizes (px) over its life; life in ticks; gravity px/tick², drag: share of speed lost per tick."""

    colours: tuple[Colour, ...]
    sizes: tuple[int, ...] = (1,)
    life: tuple[int, int] = (20, 40)
    gravity: float = 0.0
    drag: float = 0.0
    sway: float = 0.0  # px/tick of slow movement to and fro
    shine: bool = False  # added, not drawn over
    shape: Literal["dot", "streak", "drop", "shard", "cloud", "soft"] = "dot"
    stops: bool = False  # ends where it meets structure
    bounce: float = 0.0  # share of its speed that it keeps there instead; what has become slow lies there
    stains: bool = False  # and leaves a stain of its darkest colour
    tall: int = 1  # height as a multiple of its width: falling drops are lines


GRAINS: dict[str, Grain] = {
    "dust": Grain(((122, 140, 136), (90, 106, 104), (54, 68, 68)), (1,), (20, 40), -0.006, 0.08),
    "puff": Grain(PUFF, (5, 8, 10, 11, 11, 10), (18, 34), -0.008, 0.10, shine=True, shape="cloud"),
    "cloud": Grain(HAZE, (12, 17, 21, 24, 26, 26), (40, 80), -0.006, 0.06, shine=True, shape="cloud"),
    "spark": Grain(HOT, (1,), (14, 38), 0.15, 0.015, shine=True, shape="streak", bounce=0.45),
    "chip": Grain((PALE, GREY, GREY, SOOT), (3, 3, 2), (40, 110), 0.17, 0.01, shape="shard", bounce=0.35),
    "crumb": Grain((GREY, SOOT), (1,), (30, 80), 0.17, 0.01, bounce=0.3),
    "fluid": Grain(BLOOD, (2, 2, 1), (30, 60), 0.16, 0.012, shape="drop", stops=True, stains=True),
    "bead": Grain(BLOOD, (2, 1, 1), (20, 46), 0.16, 0.012, stops=True),
    "blood": Grain(REDS, (2, 2, 1), (30, 60), 0.16, 0.012, shape="drop", stops=True, stains=True),
    "bone": Grain(BONE, (4, 4, 4, 2), (60, 150), 0.16, 0.008, shape="shard", bounce=0.38),
    "splinter": Grain(BONE, (2,), (30, 90), 0.16, 0.01, shape="shard", bounce=0.3),
    "glass": Grain(((240, 252, 255), (120, 156, 168), (214, 236, 240), (70, 96, 106)), (2,), (40, 110), 0.16, 0.01,
                   shine=True, shape="shard", bounce=0.3),
    "flake": Grain(((104, 112, 106), (78, 86, 82), (50, 58, 56)), (4, 4, 2), (70, 140), 0.02, 0.06, 0.35, shape="shard", bounce=0.1),
    "sliver": Grain(((168, 140, 100), (116, 92, 62), (64, 52, 38)), (2,), (40, 90), 0.16, 0.012, shape="shard", bounce=0.25),
    "spore": Grain(((198, 206, 96), (136, 150, 56), (70, 84, 30)), (1,), (50, 120), -0.004, 0.05, 0.2, shine=True),
    "slime": Grain(((96, 104, 44), (58, 66, 30), (26, 32, 16)), (2, 2, 1), (30, 60), 0.16, 0.012, shape="drop", stops=True, stains=True),
    "water": Grain(((206, 232, 234), (138, 176, 182), (84, 118, 126)), (1,), (24, 50), 0.16, 0.006, shape="streak", stops=True),
    "bolt": Grain(BLUE, (1,), (6, 18), 0.0, 0.08, shine=True, shape="streak"),
    "trail": Grain(((120, 168, 172), (58, 92, 98), (24, 40, 44)), (1,), (8, 18), 0.0, 0.06, shine=True, shape="streak"),
    "ember": Grain(((255, 230, 170), (255, 190, 110), (150, 90, 40)), (2, 1, 1), (40, 90), -0.012, 0.03, sway=0.15, shine=True),
    "light_mote": Grain(((214, 244, 238), (134, 190, 184), (58, 92, 92)), (1,), (24, 60), -0.004, 0.04, 0.12, shine=True),
    "steam": Grain(((20, 25, 25), (30, 36, 36), (18, 22, 22), (8, 10, 10)), (8, 14, 20, 26), (40, 80), -0.012, 0.03, 0.1, True, "soft"),
    "drop": Grain(((150, 190, 194), (120, 160, 166)), (1,), (200, 240), 0.12, 0.0, stops=True, tall=3),
    "splash": Grain(((150, 190, 194), (70, 96, 100)), (1,), (8, 16), 0.12, 0.02),
    "mote": Grain(((8, 10, 10), (44, 54, 52), (62, 74, 70), (44, 54, 52), (8, 10, 10)), (1,), (240, 460), 0.0, 0.0, 0.10, True),
    "ash": Grain(((58, 70, 72), (74, 88, 88), (52, 62, 64)), (1,), (400, 700), 0.0, 0.0, 0.22, stops=True),
    "snow": Grain(((150, 168, 168), (176, 192, 190)), (1,), (400, 700), 0.0, 0.0, 0.3, stops=True),
    "beam": Grain(PINKS, (1,), (18, 46), 0.06, 0.03, shine=True, shape="streak", bounce=0.4),
    "beam_ember": Grain((*PINKS[:2], PINKS[1], PINKS[2], PINKS[2], PINKS[3]), (2, 1, 1, 1, 1, 1), (30, 80), -0.004, 0.03, 0.12, True),
    "cinder": Grain(((70, 14, 34), (36, 10, 20), (12, 10, 14)), (2, 2, 1), (26, 60), 0.12, 0.015, bounce=0.25),
    "molten": Grain(HOT, (2, 2, 1, 1), (30, 60), 0.14, 0.0, shine=True, shape="streak", bounce=0.2),
    "light": Grain(((255, 244, 240), (255, 150, 140), (196, 40, 44), (84, 14, 18)), (1,), (14, 30), 0.0, 0.05, shine=True, shape="streak"),
}  # fmt: skip


@dataclass(frozen=True)
class Spray:
    """Part of a burst: `count` grains, thrown at `speed` px/tick (low, high) within `spread` degrees round `turn` (0 right, -90 up),
    from a box of `size` px. `aimed`: round the direction of what happened instead, when it has one; else mirrored when that is left."""

    grain: str
    count: int
    speed: tuple[float, float]
    turn: float = -90.0
    spread: float = 360.0
    size: tuple[int, int] = (4, 4)
    aimed: bool = False


BURSTS: dict[str, tuple[Spray, ...]] = {
    # the ground
    "dust": (Spray("dust", 4, (0.2, 0.9), -90, 160, (10, 2)), Spray("puff", 1, (0.1, 0.3), -90, 120, (8, 2))),
    "step": (Spray("dust", 2, (0.2, 0.6), -90, 140, (6, 1)),),
    "land": (
        Spray("dust", 5, (0.6, 2.0), -8, 24, (8, 1)), Spray("dust", 5, (0.6, 2.0), 188, 24, (8, 1)),
        Spray("puff", 3, (0.8, 2.6), -4, 8, (6, 1)), Spray("puff", 3, (0.8, 2.6), 184, 8, (6, 1)),
    ),
    "skid": (Spray("dust", 4, (0.6, 1.8), -16, 30, (4, 1)), Spray("puff", 3, (0.6, 2.0), -8, 14, (4, 1))),
    "slab": (
        Spray("cloud", 2, (1.0, 2.4), -4, 12, (20, 2)), Spray("cloud", 2, (1.0, 2.4), 184, 12, (20, 2)),
        Spray("crumb", 8, (0.8, 2.8), -90, 130, (30, 2)), Spray("chip", 4, (1.0, 2.8), -90, 120, (30, 2)),
    ),
    "debris": (Spray("dust", 3, (0.2, 0.8), -90, 150, (5, 1)), Spray("puff", 1, (0.1, 0.3), -90, 120, (4, 1))),
    "crumble": (Spray("chip", 7, (0.2, 1.4), -90, 200, (30, 6)), Spray("crumb", 10, (0.1, 1.2), 90, 160, (40, 6)),
                Spray("puff", 3, (0.1, 0.4), 90, 160, (36, 4))),
    "crack": (Spray("crumb", 4, (0.1, 0.5), 90, 120, (34, 2)), Spray("dust", 3, (0.1, 0.4), 90, 120, (34, 2))),
    # what was hit
    "sparks": (Spray("spark", 14, (1.0, 3.8), -90, 200, aimed=True),),
    "metal_hit": (Spray("spark", 14, (1.0, 4.2), -90, 150, aimed=True), Spray("chip", 4, (0.8, 2.2), -90, 180),
                  Spray("crumb", 4, (0.6, 2.2), -90, 180)),
    "flesh": (Spray("fluid", 10, (0.8, 3.6), -60, 90, (6, 6), True), Spray("bead", 10, (0.6, 3.0), -60, 120, (6, 6), True),
              Spray("splinter", 5, (0.8, 2.6), -90, 180)),
    "porcelain": (Spray("bone", 9, (0.9, 3.2), -90, 300, (12, 10)), Spray("splinter", 10, (1.0, 3.8), -90, 320, (12, 10)),
                  Spray("fluid", 11, (0.8, 3.8), -90, 320, (12, 10)), Spray("bead", 12, (0.6, 3.2), -90, 320, (12, 10))),
    "crackle": (Spray("bone", 3, (0.8, 2.6), -80, 110, (8, 8), True), Spray("splinter", 7, (1.0, 3.4), -80, 140, (8, 8), True),
                Spray("fluid", 5, (0.8, 3.2), -60, 100, (8, 8), True), Spray("bead", 6, (0.6, 2.6), -60, 120, (8, 8), True)),
    "blood": (Spray("blood", 18, (0.8, 3.2), -60, 90, (6, 8), True), Spray("flake", 2, (0.6, 1.6), -90, 160)),
    "glass": (Spray("glass", 20, (0.6, 3.2), -90, 260, (8, 8)), Spray("spark", 8, (0.8, 3.0), -90, 300)),
    "cloth": (Spray("flake", 7, (0.5, 2.0), -90, 200, (10, 14), True), Spray("dust", 4, (0.2, 0.8), -90, 360, (10, 14))),
    "rot": (Spray("slime", 12, (0.6, 2.4), -90, 140, (8, 6), True), Spray("spore", 14, (0.2, 1.0), -90, 360, (14, 12))),
    "rot_land": (Spray("spore", 8, (0.2, 0.8), -90, 200, (14, 4)), Spray("slime", 3, (0.5, 1.4), -90, 120, (8, 2))),
    "plank": (Spray("flake", 5, (0.8, 2.4), -90, 150), Spray("sliver", 8, (0.8, 3.0), -90, 160), Spray("dust", 4, (0.2, 0.9), -90, 200)),
    "ripple": (Spray("water", 5, (0.6, 1.6), -35, 30, (8, 1)), Spray("water", 5, (0.6, 1.6), 215, 30, (8, 1))),
    "water": (Spray("water", 14, (1.2, 3.4), -90, 36, (8, 1)), Spray("water", 8, (0.8, 2.2), -50, 30, (12, 1)),
              Spray("water", 8, (0.8, 2.2), 230, 30, (12, 1))),
    "drip": (Spray("splash", 4, (0.4, 1.2), -90, 120),),
    # light and current
    "arc": (Spray("bolt", 14, (1.0, 3.6), -90, 360, (8, 8)), Spray("spark", 4, (0.8, 2.4), -90, 200)),
    "muzzle": (Spray("spark", 6, (1.4, 4.4), 0, 26, aimed=True), Spray("puff", 1, (0.3, 0.9), 0, 50, aimed=True)),
    "surge": (Spray("trail", 12, (1.6, 4.2), 180, 10, (14, 34)),),
    "checkpoint": (Spray("ember", 26, (0.3, 1.4), -90, 120, (10, 6)), Spray("puff", 2, (0.1, 0.3), -90, 120),),
    "shield": (Spray("light_mote", 10, (0.1, 0.8), -90, 360, (6, 40)), Spray("trail", 12, (0.4, 2.0), -90, 360, (4, 40))),
    "beam_hit": (Spray("beam", 44, (1.0, 6.5), 0, 90, (10, 10), True), Spray("cinder", 16, (1.0, 4.4), 0, 120, (10, 10), True),
                 Spray("beam_ember", 12, (0.6, 3.0), 0, 150, (12, 12), True)),
    "beam_wall": (Spray("beam", 14, (0.8, 3.6), 0, 120, (4, 4), True), Spray("chip", 6, (0.8, 2.6), 0, 130, (4, 4), True),
                  Spray("crumb", 6, (0.6, 2.6), 0, 150, (4, 4), True)),
    "cut": (Spray("molten", 8, (0.6, 2.8), -90, 190, (12, 12)), Spray("spark", 10, (0.8, 3.6), -90, 240, (12, 12)),
            Spray("chip", 3, (0.6, 2.0), -90, 200, (12, 12))),
    "seam": (Spray("light", 8, (0.6, 2.6), -90, 360, (16, 8)), Spray("dust", 4, (0.2, 0.8), 90, 160, (20, 4))),
    "steam": (Spray("steam", 5, (0.4, 1.2), -90, 50),),
    "ash": (Spray("ash", 10, (0.1, 0.5), 90, 360, (30, 20)),),
}  # fmt: skip
