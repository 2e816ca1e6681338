"""Pictures of the outskirts to look at: all tiles, a room put together out of them, the backdrop from three heights."""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np

from tools.art.lib import post, show
from tools.art.lib.tiles import TILE

AFTER = ("tilesets.outskirts", "places.outskirts", "places.outskirts_life", "places.props", "places.remains")
REPO = Path(__file__).resolve().parents[3]
BACKDROP = REPO / "assets" / "backdrops" / "outskirts"
SPRITES = REPO / "assets" / "sprites"
DOCS = REPO / "docs" / "art"
FOG = "#4d696b"

SOLID = """
##########                    ##########
######                            ######
####                                 ###
####                                 ###
........................................
........................................
.........#..............................
.........#......######..................
.........#..............................
.........#..............................
........................................
...............................##.......
...............................##.......
..............................##########
..............................##########
################.............###########
################...........#############
################...........#############
##################.........#############
##################.........#############
#################..........#############
################...........#############
################...........#############
"""
BEHIND = """
......########..........................
......########..........................
......########..........................
......########..........................
.....#########..........................
.....#########..........................
.....#########..........................
##############..........................
######..######..........................
######..######..........................
######..######..........................
##############..........................
##############..........................
##############..........................
##############..........................
"""
ROOM: dict[tuple[int, int], list[str]] = {
    (0, 14): ["rubble_1", "rail_m", "rail_r", "crate_low", "", "crate", "barrel", "rubble_big_l", "rubble_big_r"],
    (10, 14): ["rubble_4", "", "rubble_2"],
    (16, 15): ["catwalk_l", "catwalk_m1", "catwalk_m2", "catwalk_m1", "catwalk_broken_r"],
    (24, 15): ["catwalk_broken_l", "catwalk_m2", "catwalk_r"],
    (16, 14): ["rail_l", "rail_m", "rail_m", "rail_broken"], (25, 14): ["rail_m", "rail_r"],
    (16, 16): ["brace_l"], (26, 16): ["brace_r"],
    (27, 15): ["slope22_r_lo", "slope22_r_hi"], (27, 16): ["slope22_r_lo_under", "slope22_r_hi_under"],
    (29, 14): ["stairs45_r"], (29, 15): ["stairs45_r_under"],
    (2, 4): ["hang_top"], (2, 5): ["hang_mid"], (2, 6): ["hang_end"],
    (37, 4): ["hang_top"], (37, 5): ["hang_mid"], (37, 6): ["hang_mid"], (37, 7): ["hang_end"],
    (6, 1): ["lamp_ceiling"], (18, 8): ["lamp_ceiling"], (34, 15): ["lamp_wall"], (35, 4): ["sensor_red"], (35, 3): ["truss_v"],
    (17, 8): ["sag_l", "sag_m", "sag_r"], (22, 7): [f"sag_wide_{i}" for i in range(1, 6)],
    (22, 0): [f"sag_wide_{i}" for i in range(1, 6)], (11, 1): ["sag_l", "sag_m", "sag_r"],
    (29, 2): ["pipe_es", "pipe_h", "pipe_flange_h", "pipe_h", "pipe_end_e"],
    (29, 3): ["pipe_v"], (29, 4): ["pipe_flange_v"], (29, 5): ["pipe_v"],
    (26, 6): ["pipe_end_w", "pipe_valve", "pipe_h", "pipe_nw"],
    (20, 8): ["banner_dull_top"], (20, 9): ["banner_dull_end"], (6, 2): ["banner_warm_top"], (6, 3): ["banner_warm_end"],
    (8, 10): ["rag_2", "wrap_warm", "tarp_l", "tarp_m", "tarp_r", "rag_1"],
    (5, 17): ["arrow", "", "digit_6", "digit_0", "digit_0", "", "glyph_red_2", "glyph_3"], (30, 17): ["stripes_red"] * 3,
    (3, 18): ["vent"], (13, 19): ["grate"], (34, 17): ["fan", "", "window_lit", "window_unlit"], (31, 16): ["drips_1"],
    (19, 16): ["chain"], (19, 17): ["chain"], (19, 18): ["chain_end"], (31, 9): ["antenna_top"], (31, 10): ["antenna"],
    (38, 12): ["rubble_3"], (36, 12): ["panel_control"], (18, 18): ["broken_r"],
    (10, 8): ["back_window_tall_top"], (10, 9): ["back_window_tall_bottom"], (12, 9): ["back_window"],
}  # fmt: skip
PROPS = (
    ("prop_lantern", 1, 128, 240), ("prop_remains", 0, 300, 112), ("prop_lamp_chain", 2, 346, 128), ("prop_pylon", 0, 586, 208),
    ("prop_harpoon_stuck", 0, 142, 166), ("prop_torn_suit", 1, 420, 0), ("prop_mask_broken", 0, 540, 208), ("prop_ration_tin", 1, 66, 240),
    ("prop_lift_48", 0, 352, 300), ("prop_ledge", 1, 344, 244), ("prop_ledge", 2, 360, 244), ("prop_remains", 1, 246, 240),
)  # fmt: skip


def _grid(text: str) -> np.ndarray:
    rows = [line.ljust(40) for line in text.strip("\n").splitlines()]
    rows += [" " * 40] * (23 - len(rows))
    return np.array([[c == "#" for c in row] for row in rows])


def _prop(under: post.Array, name: str, cell: int, x: int, y: int) -> None:
    """A prop's cell with its pivot at x, y."""
    sheet = post.load(SPRITES / f"{name}.png")
    about = tomllib.loads((SPRITES / f"{name}.toml").read_text())
    w, h = about["cell"]
    column, row = cell % (sheet.shape[1] // w) * w, cell // (sheet.shape[1] // w) * h
    show.blit(under, sheet[row : row + h, column : column + w], x - about["pivot"][0], y - about["pivot"][1])


def _room(camera: tuple[int, int]) -> post.Array:
    tiles = show.Tiles(REPO / "levels" / "outskirts.tsx")
    screen = np.zeros((show.SCREEN_H, show.SCREEN_W, 3))
    show.backdrop(BACKDROP, camera, False, screen)
    size = (23 * TILE, show.SCREEN_W, 4)
    behind, front = np.zeros(size), np.zeros(size)
    tiles.block(behind, _grid(BEHIND), "back_blob", 1)
    tiles.block(front, _grid(SOLID))
    for (column, row), roles in ROOM.items():
        for i, role in enumerate(roles):
            if role:
                tiles.put(behind if role.startswith("back_") else front, role, column + i, row)
    show.blit(screen, behind, 0, 0)
    for prop in PROPS:
        _prop(front, *prop)
    show.blit(screen, front, 0, 0)
    return screen


def _view(camera: tuple[int, int]) -> post.Array:
    screen = np.zeros((show.SCREEN_H, show.SCREEN_W, 3))
    for front in (False, True):
        show.backdrop(BACKDROP, camera, front, screen)
    return screen


def _twice(img: post.Array) -> post.Array:
    return np.repeat(np.repeat(img, 2, 0), 2, 1)


def finish(_work: Path) -> None:
    """Write both sheets."""
    room = _room((900, 500))
    sheet = post.load(REPO / "assets" / "tiles" / "outskirts.png")
    ground = np.ones((sheet.shape[0] + 32, show.SCREEN_W, 3)) * post.hexc(FOG)
    show.blit(ground, sheet, 64, 16)
    post.save(DOCS / "outskirts_tiles.png", _twice(np.concatenate([room, ground], 0)))
    views = [_view(camera) for camera in ((200, 0), (900, 620), (1800, 1240))]
    post.save(DOCS / "outskirts_backdrop.png", _twice(np.concatenate(views, 0)))
