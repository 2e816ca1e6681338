import base64
import gzip
import struct
import zlib
from pathlib import Path

import pytest

from game.sim.level import FLIP_X, LevelData
from game.sim.terrain import AIR, FULL, LADDER, LADDER_TOP, ONEWAY, kind_of
from tests.maps.mapmaker import Maker, layer, prop, things, tile, tileset


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path)


def kinds(level: LevelData) -> list[list[int]]:
    return [list(row) for row in level.terrain.kinds]


def test_painted_tiles_become_terrain(maker: Maker) -> None:
    level = maker.load(layer("120 345"))
    assert kinds(level) == [[FULL, ONEWAY, AIR], [LADDER, kind_of("slope:0,16"), kind_of("slope:16,0")]]
    assert (level.name, level.file, level.size) == ("odd", "levels/odd.tmx", (48, 32))


def test_the_strongest_of_several_layers_is_solid(maker: Maker) -> None:
    level = maker.load(layer("012 333") + layer("442 312", name="more"))
    rise = kind_of("slope:0,16")
    assert kinds(level) == [[rise, FULL, ONEWAY], [LADDER, FULL, LADDER_TOP]]


@pytest.mark.parametrize(
    ("name", "more", "inner"),
    [("backwall", "", ""), ("Front pipes", "", ""), ("x", "", prop("back", "true", "bool")), ("far", ' parallaxx="0.5"', "")],
)
def test_what_lies_behind_in_front_or_far_away_is_never_solid(maker: Maker, name: str, more: str, inner: str) -> None:
    level = maker.load(layer("111 111", name, more, inner))
    assert kinds(level) == [[AIR] * 3] * 2
    assert level.layers[0].cells == (1,) * 6


def test_back_and_front_can_be_switched_off_by_the_property(maker: Maker) -> None:
    level = maker.load(layer("111 111", "backbone", inner=prop("back", "false", "bool")))
    assert kinds(level) == [[FULL] * 3] * 2
    assert not level.layers[0].back


def test_a_mirrored_slope_is_the_other_slope(maker: Maker) -> None:
    text = layer("000 040").replace(",4,", f",{4 | FLIP_X},")
    level = maker.load(text)
    assert level.terrain.kinds[1][1] == kind_of("slope:16,0")
    assert level.layers[0].cells[4] == 4 | FLIP_X


@pytest.mark.parametrize(("packed", "pack"), [("", bytes), ("zlib", zlib.compress), ("gzip", gzip.compress)])
def test_every_way_to_write_tiles_reads_the_same(maker: Maker, packed: str, pack: object) -> None:
    numbers = (1, 0, 4 | FLIP_X, 2, 3, 0)
    data = base64.b64encode(pack(struct.pack("<6L", *numbers))).decode()  # type: ignore[operator]
    how = f' compression="{packed}"' if packed else ""
    level = maker.load(f'<layer name="walls" width="3" height="2"><data encoding="base64"{how}>\n  {data}\n </data></layer>')
    assert level.layers[0].cells == numbers


def test_layers_keep_their_order_and_inherit_from_their_groups(maker: Maker) -> None:
    inside = layer("000 000", "deep", ' opacity="0.5" parallaxx="0.5"') + things(
        '<object id="3" type="Path" x="1" y="2"/>', ' offsetx="0.5"'
    )
    body = layer("000 000", "a") + f'<group name="far" opacity="0.5" parallaxx="0.5" parallaxy="0.8" offsety="0">{inside}</group>'
    level = maker.load(body + layer("000 000", "z"))
    assert [lay.name for lay in level.layers] == ["a", "far/deep", "z"]
    assert level.layers[1].opacity == 0.25
    assert level.layers[1].parallax == (0.25, 0.8)
    thing = level.things[0]
    assert (thing.x, thing.y, thing.layer) == (1.5, 2, "far/things")


def test_a_hidden_layer_is_only_not_seen(maker: Maker) -> None:
    level = maker.load(layer("111 111", more=' visible="0"'))
    assert level.layers[0].opacity == 0
    assert level.terrain.kind(0, 0) == FULL


def test_shapes_are_told_apart(maker: Maker) -> None:
    shapes = {
        "point": "<point/>", "ellipse": "<ellipse/>", "rect": "", "polygon": '<polygon points="0,0 8,-4 8,4"/>',
        "polyline": '<polyline points="0,0 -16,8"/>',
    }  # fmt: skip
    objects = "".join(
        f'<object id="{i}" name="{name}" type="Path" x="20" y="10" width="4" height="6">{inner}</object>'
        for i, (name, inner) in enumerate(shapes.items(), 1)
    )
    level = maker.load(things(objects))
    assert {t.name: t.shape for t in level.things} == {name: name for name in shapes}
    by_name = {t.name: t for t in level.things}
    assert by_name["polygon"].rect == (20, 6, 28, 14)
    assert by_name["polyline"].points == ((20, 10), (4, 18))
    assert by_name["ellipse"].rect == (20, 10, 24, 16)
    assert by_name["point"].rect == (20, 10, 20, 10)


def test_class_is_read_in_both_spellings(maker: Maker) -> None:
    level = maker.load(things('<object id="1" type="Beat" x="0" y="0"/><object id="2" class="Void" x="0" y="0"/>'))
    assert [t.kind for t in level.things] == ["Beat", "Void"]


def test_properties_have_their_types(maker: Maker) -> None:
    values = [
        ("text", "", "a b", "a b"), ("count", "int", "7", 7), ("size", "float", "2.5", 2.5), ("on", "bool", "true", True),
        ("colour", "color", "#80FFaa00", "#ffaa00"), ("link", "object", "1", 1), ("picture", "file", "../a.png", "a.png"),
        ("points", "", "1", "1"), ("closed", "bool", "false", False), ("name", "", "inner", "inner"), ("width", "int", "3", 3),
    ]  # fmt: skip
    inner = "".join(f'<property name="{n}"{f" type={chr(34)}{k}{chr(34)}" if k else ""} value="{v}"/>' for n, k, v, _ in values)
    level = maker.load(things(f'<object id="1" name="one" x="0" y="0"><properties>{inner}</properties></object>'))
    assert level.things[0].props == {name: value for name, _, _, value in values}
    assert level.things[0].name == "one"
    assert level.things[0].w == 0


def test_a_text_of_several_lines_is_read(maker: Maker) -> None:
    body = '<object id="1" x="0" y="0"><properties><property name="lines">one\ntwo</property></properties></object>'
    assert maker.load(things(body)).things[0].props == {"lines": "one\ntwo"}


def test_the_map_has_properties(maker: Maker) -> None:
    assert maker.load(prop("hero", "Killy")).props == {"hero": "Killy"}


def test_a_tile_object_stands_on_its_place_and_is_what_its_tile_is(maker: Maker) -> None:
    barrel = tile(0, "full", ' type="Prop"').replace("<properties>", '<properties><property name="sheet" value="barrel"/>')
    maker.write("plain.tsx", tileset(tiles=barrel))
    level = maker.load(things('<object id="1" gid="1" x="16" y="32" width="16" height="24"/>'))
    thing = level.things[0]
    assert (thing.kind, thing.rect, thing.props) == ("Prop", (16, 8, 32, 32), {"sheet": "barrel"})


def test_texts_are_notes_for_authors(maker: Maker) -> None:
    assert maker.load(things('<object id="1" x="0" y="0" width="9" height="9"><text>mind the gap</text></object>')).things == ()


def test_tilesets_hold_pictures_properties_and_animations(maker: Maker) -> None:
    frames = '<animation><frame tileid="0" duration="100"/><frame tileid="1" duration="250"/></animation>'
    maker.write("plain.tsx", tileset(tiles=tile(0, "full").replace("</tile>", frames + "</tile>")))
    found = maker.load("").tilesets[0]
    assert (found.name, found.first, found.image, found.columns, found.count) == ("plain", 1, "tiles/plain.png", 8, 8)
    assert found.tiles == {0: {"solid": "full"}}
    assert found.animations == {0: ((0, 6), (1, 15))}
