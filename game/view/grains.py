"""What particles there are, and the bursts they come in."""

from dataclasses import dataclass

from game.media.palette import Colour

PALE: Colour = (176, 200, 196)
GREY: Colour = (104, 126, 126)
SOOT: Colour = (34, 46, 50)
HOT: tuple[Colour, ...] = ((255, 250, 224), (255, 214, 138), (255, 150, 62), (150, 62, 26))
BLUE: tuple[Colour, ...] = ((240, 252, 255), (168, 228, 255), (86, 168, 224), (32, 74, 116))
BLOOD: tuple[Colour, ...] = ((52, 64, 70), (24, 32, 36), (10, 13, 16))
REDS: tuple[Colour, ...] = ((186, 34, 38), (140, 22, 28), (84, 14, 20))
BONE: tuple[Colour, ...] = ((246, 248, 242), (206, 214, 210), (150, 164, 164))
PINKS: tuple[Colour, ...] = ((255, 246, 250), (255, 138, 184), (194, 34, 95), (80, 14, 40))


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
    soft: bool = False  # a soft disc instead of a square
    stops: bool = False  # ends where it meets structure
    tall: int = 1  # height as a multiple of its width: falling drops are lines


GRAINS: dict[str, Grain] = {
    "dust": Grain(((150, 168, 164), (112, 130, 128), (66, 82, 82)), (2, 2, 1), (20, 40), -0.006, 0.08),
    "puff": Grain(((58, 68, 66), (36, 44, 43), (16, 20, 20)), (10, 16, 22), (24, 44), -0.008, 0.10, shine=True, soft=True),
    "spark": Grain(HOT, (2, 1, 1), (14, 34), 0.14, 0.02, shine=True, stops=True),
    "chip": Grain((PALE, GREY, SOOT), (2, 1), (24, 46), 0.16, 0.01, stops=True),
    "fluid": Grain(BLOOD, (3, 2, 2, 1), (22, 50), 0.16, 0.015, stops=True),
    "blood": Grain(REDS, (3, 2, 2, 1), (22, 50), 0.16, 0.015, stops=True),
    "bone": Grain(BONE, (3, 2, 2, 1), (30, 60), 0.15, 0.01, stops=True),
    "bolt": Grain(BLUE, (2, 1, 1), (6, 18), 0.0, 0.08, shine=True),
    "trail": Grain(((120, 168, 172), (58, 92, 98), (24, 40, 44)), (2, 1), (10, 22), 0.0, 0.10, shine=True),
    "ember": Grain(((255, 230, 170), (255, 190, 110), (150, 90, 40)), (2, 1, 1), (40, 90), -0.012, 0.03, sway=0.15, shine=True),
    "steam": Grain(((20, 25, 25), (30, 36, 36), (18, 22, 22), (8, 10, 10)), (8, 14, 20, 26), (40, 80), -0.012, 0.03, 0.1, True, True),
    "drop": Grain(((150, 190, 194), (120, 160, 166)), (1,), (200, 240), 0.12, 0.0, stops=True, tall=3),
    "splash": Grain(((150, 190, 194), (70, 96, 100)), (1,), (8, 16), 0.12, 0.02),
    "mote": Grain(((8, 10, 10), (44, 54, 52), (62, 74, 70), (44, 54, 52), (8, 10, 10)), (1,), (240, 460), 0.0, 0.0, 0.10, True),
    "ash": Grain(((58, 70, 72), (74, 88, 88), (52, 62, 64)), (1,), (400, 700), 0.0, 0.0, 0.22, stops=True),
    "snow": Grain(((150, 168, 168), (176, 192, 190)), (1,), (400, 700), 0.0, 0.0, 0.3, stops=True),
    "beam": Grain(PINKS, (2, 2, 1, 1), (16, 44), 0.05, 0.03, shine=True),
}


@dataclass(frozen=True)
class Spray:
    """Part of a burst: `count` grains, thrown at `speed` px/tick (low, high) within `spread` degrees round `turn` (0 right, -90 up),
    from a box of `size` px. `aimed`: round the direction of what happened instead, when it has one."""

    grain: str
    count: int
    speed: tuple[float, float]
    turn: float = -90.0
    spread: float = 360.0
    size: tuple[int, int] = (4, 4)
    aimed: bool = False


BURSTS: dict[str, tuple[Spray, ...]] = {
    "dust": (Spray("dust", 4, (0.2, 0.9), -90, 160, (10, 2)), Spray("puff", 1, (0.1, 0.3), -90, 120, (8, 2))),
    "land": (
        Spray("dust", 8, (0.6, 1.8), 0, 40, (10, 2)), Spray("dust", 8, (0.6, 1.8), 180, 40, (10, 2)),
        Spray("puff", 2, (0.3, 0.8), 0, 20, (6, 2)), Spray("puff", 2, (0.3, 0.8), 180, 20, (6, 2)),
    ),
    "sparks": (Spray("spark", 14, (0.8, 3.0), -90, 200, aimed=True),),
    "metal_hit": (Spray("spark", 12, (0.8, 3.2), -90, 150, aimed=True), Spray("chip", 5, (0.6, 2.0), -90, 180)),
    "flesh": (Spray("fluid", 16, (0.6, 2.8), -60, 100, (8, 8), True), Spray("bone", 3, (0.8, 2.2), -90, 160)),
    "porcelain": (Spray("bone", 16, (0.8, 3.0), -90, 300, (12, 10)), Spray("fluid", 22, (0.6, 3.2), -90, 320, (14, 12)),
                  Spray("puff", 3, (0.2, 0.7), -90, 360, (14, 10))),
    "steam": (Spray("steam", 5, (0.4, 1.2), -90, 50),),
    "drip": (Spray("splash", 4, (0.4, 1.2), -90, 120),),
    "ash": (Spray("ash", 10, (0.1, 0.5), 90, 360, (30, 20)),),
    "arc": (Spray("bolt", 12, (0.6, 2.4), -90, 360, (8, 8)),),
    "surge": (Spray("trail", 14, (0.6, 2.6), 180, 40, (10, 30)), Spray("puff", 2, (0.3, 0.8), 180, 60, (6, 20))),
    "checkpoint": (Spray("ember", 26, (0.3, 1.4), -90, 120, (10, 6)), Spray("puff", 2, (0.1, 0.3), -90, 120),),
    "crumble": (Spray("chip", 8, (0.2, 1.2), -90, 200, (34, 4)), Spray("dust", 12, (0.1, 0.7), 90, 160, (40, 4)),
                Spray("puff", 3, (0.1, 0.4), 90, 160, (36, 4))),
    "crack": (Spray("dust", 5, (0.1, 0.5), 90, 120, (34, 2)),),
    "muzzle": (Spray("spark", 5, (1.0, 3.4), 0, 40, aimed=True), Spray("puff", 1, (0.2, 0.6), 0, 60, aimed=True)),
    "blood": (Spray("blood", 14, (0.6, 2.6), -60, 90, (6, 8), True), Spray("puff", 1, (0.1, 0.4), -90, 180)),
    "shield": (Spray("ember", 10, (0.1, 0.8), -90, 360, (6, 40)), Spray("trail", 8, (0.2, 1.2), -90, 360, (4, 40))),
    "beam_hit": (Spray("beam", 60, (0.8, 6.0), 0, 110, (10, 10), True), Spray("chip", 16, (1.0, 4.0), 0, 140, (10, 10), True)),
}  # fmt: skip
