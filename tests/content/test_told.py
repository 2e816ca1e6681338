"""Nothing that matters is told to one sense alone: with sound off and with the picture off, what happens can be followed."""

import re

import pytest

from game.check import text_keys
from game.media.cues import CueRow, load_cues
from game.media.files import read_toml
from game.paths import ASSETS, LEVELS
from game.sim import events as ev

BOOK = load_cues(ASSETS / "cues.toml")
GAME = LEVELS.parent / "game"

# What matters in play, by its row: how it is seen where the row itself has no burst, light, flash or shake.
# `sheet:animation` is a look, `file` draws a sign of its own.
IN_ROW = ""
MATTERS = {
    # who hunts: each attack has a tell, each enemy comes to notice
    "noticed": "crawler:notice_0", "told.crawler": IN_ROW, "told.hanger": IN_ROW, "told.brute": IN_ROW,
    "hanger_creak": IN_ROW, "hanger_unfold": IN_ROW, "hanger_drop": "hanger:drop", "hanger_land": IN_ROW, "brute_step": IN_ROW,
    "brute_sweep": IN_ROW, "brute_mask_off": IN_ROW, "brute_clang": IN_ROW, "crawler_pounce": IN_ROW,
    "assembler_open": IN_ROW, "assembler_build": IN_ROW, "assembler_close": IN_ROW, "assembled": IN_ROW, "seam_open": IN_ROW,
    # what sensors know: the tower's cone turns, its eye over the figure fills, and its light turns red
    "tower_sweep": "view/sensor.py", "tower_search": "watchtower:searching", "tower_tick": "view/sensor.py", "tower_lock": IN_ROW,
    "alert_changed.searching": "watchtower:searching", "alert_changed.alarm": IN_ROW, "siren": "watchtower:alarm",
    # fights and losses; the first of a pack forms in the picture's rim, the last comes to pieces
    "fight_began": "crawler:forming_0", "fight_ended": "crawler_parts:mask", "person_lost": "fusata:fall",
    # blows
    "hurt.zuru": IN_ROW, "hurt.killy": IN_ROW, "hurt.companion": IN_ROW, "hurt.crawler": IN_ROW, "hurt.hanger": IN_ROW,
    "hurt.brute": IN_ROW, "hurt.assembler": IN_ROW, "died.zuru": IN_ROW, "died.killy": IN_ROW, "died.companion": IN_ROW,
    "died.crawler": IN_ROW, "died.hanger": IN_ROW, "died.brute": IN_ROW, "died.assembler": IN_ROW,
    "void_fall": "zuru:fall", "arc_burst": IN_ROW, "shaken": "sim/toppled.py", "pin": IN_ROW, "slam": IN_ROW,
    "strike": "killy:strike", "strike_hit": IN_ROW, "parry": IN_ROW,
    # weapons
    "shot.harpoon": IN_ROW, "line_stuck": IN_ROW, "line_stuck.enemy": IN_ROW, "line_released": "view/lines.py",
    "harpoon_miss": IN_ROW, "party_shot": IN_ROW, "party_hit": IN_ROW,
    "shot.beam": "view/beam.py", "shot.beam_line": "view/beam.py", "beam": IN_ROW, "beam_impact": IN_ROW,
    "charge": "view/hud.py", "charge_full": IN_ROW, "charge_lost": "view/hud.py", "emitter_dry": IN_ROW, "cut": IN_ROW,
    # the place
    "structure_crack": IN_ROW, "structure_gives": IN_ROW, "structure_shatters": IN_ROW, "structure_fell": IN_ROW,
    "crumble_crack": IN_ROW, "crumble_fall": IN_ROW, "lamp_falls": IN_ROW, "lamp_breaks": IN_ROW, "platform_start": "prop_lift_48:idle",
    "shield_crossed": IN_ROW, "device_hum": "view/dome.py", "crawler_stagger": IN_ROW,
    "chain_break": IN_ROW, "counterweight_fall": IN_ROW, "rot_creak": IN_ROW, "rot_give": IN_ROW, "gas_ignite": IN_ROW,
    "gas_tell": IN_ROW,
    # the run
    "checkpoint_reached": IN_ROW, "ration": IN_ROW, "plate_shatters": IN_ROW, "ration_given": "ration:idle",
}  # fmt: skip

# What has no sound of its own, and what is heard (and seen) in its stead; words and black bars are read.
BY_OTHERS = {
    "heal": "checkpoint_reached", "picked": "ration", "given": "ration_given",
    "hero_died": "died.zuru", "hero_died.abyss": "void_fall", "restarted": "died.zuru",
    "alert_changed": "tower_search", "noise_made": "harpoon_miss", "hero_changed": "beam", "hushed": "beam", "shot": "shot.harpoon",
    "beam_line": "shot.beam_line", "structure_dust": "structure_fell", "froze": "died.crawler",
    "scene_began": "alert_changed.alarm",
    "scene_ended": "fight_began", "letterboxed": "alert_changed.alarm", "camera_called": "tower_lock",
    "said": "said", "prompt_shown": "said", "box_shown": "said", "box_asked": "said", "box_closed": "said",
    "prompt_hidden": "said", "objective_reached": "checkpoint_reached", "chapter_ended": "said",
}  # fmt: skip

# What is heard without a sign of its own, because it does not matter or the figure itself is the sign.
SMALL = {
    "climb", "step", "ladder_step", "crouch", "crawl", "cloth", "harpoon_return", "reel", "taut", "crawler_step", "crawler_idle",
    "mask_tick", "platform_moves", "debris_lands", "mask_lands", "door", "shield_hums", "shook", "beam_cool",
    # what one works, and what runs, floods or burns: it is seen to
    "door_heavy", "hatch_open", "hatch_close", "gate_leaf", "lever", "valve", "lift_start", "lift_moves", "lift_stop", "crane_moves",
    "crane_stop", "chain_rattle", "chain_taut", "tank_groan", "drip", "wade", "swim", "breath", "float_bobs", "splash_small",
    "splash_large", "water_rises", "water_drains", "gas_hiss", "gas_burns", "village_bell", "plate_thrown", "plate_lands",
    # what is heard by itself
    "air", "prop", "cable", "mood",
}  # fmt: skip


def seen(row: CueRow) -> bool:
    return bool(row.burst or row.light or row.flash or row.shake)


@pytest.mark.parametrize("name", MATTERS)
def test_it_is_heard(name: str) -> None:
    row = BOOK.row(name) or BOOK.row(name.partition(".")[0])
    assert row is not None
    assert row.sound, f"'{name}' has no sound"
    assert row.volume > 0
    assert list((ASSETS / "sounds").glob(f"{row.sound}*.ogg"))


@pytest.mark.parametrize("name", MATTERS)
def test_it_is_seen(name: str) -> None:
    row = BOOK.row(name) or BOOK.row(name.partition(".")[0])
    assert row is not None
    sign = MATTERS[name]
    if sign == IN_ROW:
        assert seen(row), f"'{name}' has neither burst nor light, flash or shake"
    elif sign.endswith(".py"):
        assert (GAME / sign).is_file()
    else:
        sheet, _, animation = sign.partition(":")
        assert animation in read_toml(ASSETS / "sprites" / f"{sheet}.toml")["animations"]


def test_whatever_can_happen_is_in_one_of_the_lists() -> None:
    """A new event or cue has to say how it is heard and seen, or that it is too small to matter."""
    kinds = [kind for kind in vars(ev).values() if isinstance(kind, type) and issubclass(kind, ev.Event)]
    names = {re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower() for kind in kinds if kind not in (ev.Event, ev.At, ev.Cue)}
    for name in names | set(BOOK.rows):
        row = BOOK.row(name)
        both = row is not None and bool(row.sound) and seen(row)
        particular = any(other.startswith(f"{name}.") for other in MATTERS)
        general = name.partition(".")[0]  # on another material it is told in the same way
        assert both or particular or name in MATTERS or name in BY_OTHERS or {name, general} & SMALL, f"how is '{name}' told?"


def test_what_is_told_by_another_is_told() -> None:
    assert set(BY_OTHERS.values()) <= set(MATTERS) | {"said"}


def test_every_cue_that_is_emitted_has_a_row() -> None:
    source = "\n".join(p.read_text("utf-8") for folder in ("actors", "sim", "cutscenes") for p in (GAME / folder).rglob("*.py"))
    emitted = set(re.findall(r'Cue\([^"\n]*"([a-z_]+)"', source))
    assert len(emitted) > 40
    assert emitted <= set(BOOK.rows)


def test_every_caption_has_words() -> None:
    captions = {row.caption for row in BOOK.rows.values() if row.caption}
    assert len(captions) > 10
    assert {f"caption.{name}" for name in captions} == {key for key in text_keys() if key.startswith("caption.")}
