"""What Tiled writes and the game has to read: one small map for each thing, written the way Tiled writes it."""

import base64
import gzip
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from game.sim.level import FLIP_DIAGONAL, FLIP_X, FLIP_Y, LevelData, LevelError
from game.sim.picture import HEIGHT, WIDTH
from game.sim.terrain import AIR, FULL, kind_of
from tests.maps.mapmaker import LINK, MAP, Maker, enum, klass, layer, prop, things, tile, tileset

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

SPOT = '<object id="1" name="spot" type="Beat" x="20" y="10" width="8" height="4"/>'
PNG = '<image source="../assets/tiles/plain.png" width="128" height="16"/>'


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path)


def cells(level: LevelData, number: int = 0) -> list[tuple[int, ...]]:
    found = level.layers[number]
    return [found.cells[row * found.cols : (row + 1) * found.cols] for row in range(found.rows)]


# -- layers and groups


def test_document_order_holds_across_tiles_pictures_and_groups(maker: Maker) -> None:
    sky = '<imagelayer id="9" name="sky"><image source="../assets/tiles/plain.png" width="128" height="16"/></imagelayer>'
    body = layer("000 000", "a") + f'<group name="g">{layer("000 000", "b")}{sky}</group>' + layer("000 000", "c")
    level = maker.load(body)
    assert [x.name for x in level.layers] == ["a", "g/b", "c"]
    assert [(x.name, x.above) for x in level.pictures] == [("g/sky", 2)]


def test_groups_hand_down_offset_opacity_visibility_tint_and_parallax(maker: Maker) -> None:
    inside = layer("100 000", "deep", ' opacity="0.5" tintcolor="#ff808080" parallaxx="0.5" offsetx="16"') + things(SPOT, ' offsety="0.25"')
    group = f'<group name="g" opacity="0.5" tintcolor="#80ffff00" parallaxx="0.5" offsety="16.5">{inside}</group>'
    level = maker.load(group + f'<group name="h" visible="0">{layer("000 000", "unseen")}</group>')
    deep = level.layers[0]
    assert deep.opacity == pytest.approx(0.25 * 128 / 255)
    assert deep.tint == "#808000"
    assert deep.parallax == (0.25, 1.0)
    assert deep.offset == (WIDTH / 2 * 0.75, 0.5)
    assert cells(level) == [(0, 0, 0), (0, 1, 0)]
    assert (level.things[0].x, level.things[0].y) == (20, 26.75)
    assert level.layers[1].opacity == 0


def test_whole_tiles_of_an_offset_move_the_tiles_and_the_rest_only_their_picture(maker: Maker) -> None:
    level = maker.load(layer("110 000", more=' offsetx="20.5" offsety="-0.5"'))
    assert cells(level) == [(0, 1, 1), (0, 0, 0)]
    assert level.layers[0].offset == (4.5, -0.5)
    assert [list(row) for row in level.terrain.kinds] == [[AIR, FULL, FULL], [AIR] * 3]


def test_the_parallax_origin_is_where_a_layer_stands_in_its_place(maker: Maker) -> None:
    """Tiled: in its place when the middle of the picture is at the origin."""
    level = maker.load(layer("000 000", more=' parallaxx="0.5" parallaxy="0"'), more=' parallaxoriginx="40" parallaxoriginy="8"')
    found = level.layers[0]
    left, top = 40 - WIDTH / 2, 8 - HEIGHT / 2
    assert (found.offset[0] - left * 0.5, found.offset[1] - top * 0) == (-left, -top)


def test_image_layers_have_place_repeat_tint_and_opacity(maker: Maker) -> None:
    more = 'offsetx="3.5" offsety="-2" opacity="0.5" tintcolor="#112233" parallaxx="0.5" repeatx="1"'
    found = maker.load(f'<imagelayer id="4" name="backsky" {more}>{PNG}</imagelayer>').pictures[0]
    assert (found.image, found.repeat, found.opacity, found.tint) == ("tiles/plain.png", (True, False), 0.5, "#112233")
    assert (found.x, found.y) == (3.5 + WIDTH / 4, -2)
    assert (found.back, found.front, found.part) == (True, False, None)


def test_an_image_layer_without_an_image_is_nothing(maker: Maker) -> None:
    assert maker.load('<imagelayer id="4" name="sky"/>').pictures == ()


# -- tile data

NUMBERS = (1, 0, 4 | FLIP_X, 2, 3 | FLIP_DIAGONAL | FLIP_Y, 0)
PACKED: dict[str, Callable[[bytes], bytes]] = {"": bytes, "zlib": zlib.compress, "gzip": gzip.compress, "zstd": zstd.compress}


@pytest.mark.parametrize("packed", PACKED)
def test_every_form_of_tile_data_reads_the_same(maker: Maker, packed: str) -> None:
    data = base64.b64encode(PACKED[packed](struct.pack("<6L", *NUMBERS))).decode()
    how = f' compression="{packed}"' if packed else ""
    level = maker.load(f'<layer id="1" name="walls" width="3" height="2"><data encoding="base64"{how}>\n   {data}\n  </data></layer>')
    assert level.layers[0].cells == NUMBERS


def chunk(x: int, y: int, rows: str, more: str = "") -> str:
    words = rows.split()
    data = ",\n".join(",".join(word) for word in words)
    return f'<chunk x="{x}" y="{y}" width="{len(words[0])}" height="{len(words)}"{more}>\n{data}\n</chunk>'


def endless(*chunks: str, name: str = "walls", more: str = "") -> str:
    return f'<layer name="{name}" width="3" height="2"{more}><data encoding="csv">{"".join(chunks)}</data></layer>'


def test_chunks_of_infinite_maps_are_stitched_and_objects_move_along(maker: Maker) -> None:
    walls = endless(chunk(-2, -2, "10 00"), chunk(0, 0, "02 30"))
    far = endless(chunk(2, 0, "40 05"), name="back", more=' parallaxx="0.5"')
    spot = '<object id="1" name="s" type="Beat" x="-32" y="-32" width="16" height="16"/>'
    level = maker.load(walls + far + things(spot), more=' infinite="1" parallaxoriginx="10"')
    assert (level.cols, level.rows) == (6, 4)
    assert cells(level) == [(1, 0, 0, 0, 0, 0), (0,) * 6, (0, 0, 0, 2, 0, 0), (0, 0, 3, 0, 0, 0)]
    assert cells(level, 1)[2:] == [(0, 0, 0, 0, 4, 0), (0, 0, 0, 0, 0, 5)]
    assert level.things[0].rect == (0, 0, 16, 16)
    assert level.terrain.kind(0, 0) == FULL
    assert level.layers[1].offset == ((WIDTH / 2 - 42) / 2, 0)


def test_an_infinite_map_without_paint_keeps_its_size(maker: Maker) -> None:
    assert maker.load(endless(), more=' infinite="1"').size == (48, 32)


@pytest.mark.parametrize("packed", PACKED)
def test_chunks_may_be_packed(maker: Maker, packed: str) -> None:
    data = base64.b64encode(PACKED[packed](struct.pack("<2L", 1, 2))).decode()
    how = f' compression="{packed}"' if packed else ""
    inner = f'<chunk x="-16" y="0" width="2" height="1">{data}</chunk>'
    body = f'<layer name="w" width="3" height="2"><data encoding="base64"{how}>{inner}</data></layer>'
    assert cells(maker.load(body, more=' infinite="1"')) == [(1, 2)]


# -- objects


def test_all_shapes_are_told_apart(maker: Maker) -> None:
    shapes = {name: f"<{name}/>" for name in ("point", "ellipse", "capsule")} | {"rect": ""}
    shapes |= {name: f'<{name} points="0,0 8,-4 8,4"/>' for name in ("polygon", "polyline")}
    found = "".join(
        f'<object id="{i}" name="{n}" type="Path" x="9" y="9" width="4" height="6">{s}</object>'
        for i, (n, s) in enumerate(shapes.items(), 1)
    )
    level = maker.load(things(found + '<object id="99" x="0" y="0" width="9" height="9"><text wrap="1">a note</text></object>'))
    assert {t.name: t.shape for t in level.things} == {name: name for name in shapes}


def test_turned_shapes_are_polygons_where_tiled_shows_them(maker: Maker) -> None:
    def turned(degrees: int, shape: str = "") -> str:
        return f'<object id="1" name="a" type="Shadow" x="100" y="50" width="40" height="20" rotation="{degrees}">{shape}</object>'

    quarter = maker.load(things(turned(90))).things[0]
    assert (quarter.shape, quarter.rect) == ("rect", (80, 50, 100, 90))
    slanted = maker.load(things(turned(45))).things[0]
    assert slanted.shape == "polygon"
    assert slanted.points[0] == (100, 50)
    assert slanted.points[1] == pytest.approx((100 + 40 * 0.70711, 50 + 40 * 0.70711), abs=0.01)
    oval = maker.load(things(turned(30, "<ellipse/>"))).things[0]
    assert (oval.shape, len(oval.points)) == ("polygon", 32)
    assert maker.load(things(turned(-90, "<ellipse/>"))).things[0].rect == (100, 10, 120, 50)
    long = maker.load(things(turned(20, "<capsule/>"))).things[0]
    assert long.shape == "polygon"
    assert long.centre == pytest.approx((100 + 20 * 0.9397 - 10 * 0.342, 50 + 20 * 0.342 + 10 * 0.9397), abs=0.1)


def test_type_and_class_are_the_same(maker: Maker) -> None:
    level = maker.load(things('<object id="1" type="Beat" x="0" y="0"/><object id="2" class="Void" x="0" y="0"/>'))
    assert [t.kind for t in level.things] == ["Beat", "Void"]


TEMPLATE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<template>{}<object name="lamp" type="Lamp" {} width="8" height="24">{}</object></template>'
)
INSTANCE = '<objectgroup name="things"><object id="7" template="templates/Lamp.tx" x="32" y="48"{}/></objectgroup>'


def test_templates_give_what_the_instance_does_not(maker: Maker) -> None:
    inner = (
        '<properties><property name="length" type="float" value="48"/><property name="colour" type="color" value="#ff112233"/></properties>'
    )
    maker.write("templates/Lamp.tx", TEMPLATE.format("", 'rotation="90"', inner + "<ellipse/>"))
    found = maker.load(INSTANCE.format("")).things[0]
    assert (found.oid, found.name, found.kind, found.shape) == (7, "lamp", "Lamp", "ellipse")
    assert (found.rect, found.props) == ((8, 48, 32, 56), {"length": 48.0, "colour": "#112233"})
    changed = (
        ' name="mine" width="10" height="2" rotation="0"><properties><property name="length" type="float" value="9"/></properties></object'
    )
    other = maker.load(INSTANCE.format(changed).replace("/></objectgroup>", "></objectgroup>")).things[0]
    assert (other.name, other.rect, other.props) == ("mine", (32, 48, 42, 50), {"length": 9.0, "colour": "#112233"})


def test_a_template_may_show_a_tile_of_its_own_tileset(maker: Maker) -> None:
    maker.write("templates/Lamp.tx", TEMPLATE.format('<tileset firstgid="1" source="../other.tsx"/>', f'gid="{3 | FLIP_X}"', ""))
    maker.write("other.tsx", tileset(tiles=tile(2, "", ' type="Lamp"')).replace('"plain"', '"other"', 1))
    level = maker.load(INSTANCE.format("") + layer("000 000"))
    assert [(t.name, t.first) for t in level.tilesets] == [("plain", 1), ("other", 9)]
    assert level.things[0].rect == (32, 24, 40, 48)
    again = maker.load(INSTANCE.format(' gid="1" width="16" height="16"').replace("templates/Lamp", "templates/Lamp"))
    assert again.things[0].rect == (32, 32, 48, 48)


def test_class_defaults_lie_under_tile_template_and_instance(maker: Maker) -> None:
    maker.types(klass("Lamp", a=("int", 1), b=("int", 1), c=("int", 1), d=("int", 1), none=("string", ""), to=("object", 0)))
    own = "".join(f'<property name="{name}" type="int" value="2"/>' for name in "bcd")
    barrel = tile(0, "full", ' type="Lamp"').replace("<properties>", f"<properties>{own}")
    maker.write("plain.tsx", tileset(tiles=barrel))
    inner = '<properties><property name="c" type="int" value="3"/><property name="d" type="int" value="3"/></properties>'
    maker.write("templates/Lamp.tx", TEMPLATE.format('<tileset firstgid="1" source="../plain.tsx"/>', 'gid="1"', inner))
    text = INSTANCE.format(f">{prop('d', '4', 'int')}</object").replace("/></objectgroup>", "></objectgroup>")
    assert maker.load(text).things[0].props == {"a": 1, "b": 2, "c": 3, "d": 4}


# -- properties


def test_enums_are_names_stored_as_text_index_or_flags(maker: Maker) -> None:
    post = klass("Post", who=("string", "cibo", "Who"), way=("int", 1, "Way"))
    ways = enum("Way", "left", "right", storage="int"), enum("All", "a", "b", "c", flags=True)
    maker.types(enum("Who", "tae", "cibo"), *ways, enum("Bits", "x", "y", "z", storage="int", flags=True), post)
    rows = [
        ("who", "Who", "", "tae"),
        ("all", "All", "", "a,c"),
        ("bits", "Bits", ' type="int"', "5"),
        ("none", "Bits", ' type="int"', "0"),
    ]
    inner = "".join(f'<property name="{n}" propertytype="{t}"{k} value="{v}"/>' for n, t, k, v in rows)
    found = maker.load(things(f'<object id="1" type="Post" x="0" y="0"><properties>{inner}</properties></object>')).things[0]
    assert found.props == {"who": "tae", "way": "right", "all": "a,c", "bits": "x,z", "none": ""}


def test_classes_in_classes_and_lists_are_values(maker: Maker) -> None:
    maker.types(
        klass("Beam", width=("float", 4), colour=("color", "#ff00ff00")),
        klass("Gun", beam=("class", {"width": 6}, "Beam"), shots=("int", 3)),
    )
    inner = """<properties>
     <property name="gun" type="class" propertytype="Gun"><properties>
       <property name="beam" type="class" propertytype="Beam">
         <properties><property name="width" type="float" value="9"/></properties>
       </property>
     </properties></property>
     <property name="plain" type="class" propertytype="Gun"/>
     <property name="list" type="list">
       <item type="int" value="3"/><item value="a"/><item type="list"><item type="bool" value="true"/></item>
     </property>
    </properties>"""
    found = maker.load(things(f'<object id="1" type="Beat" x="0" y="0">{inner}</object>')).things[0].props
    assert found["gun"] == {"beam": {"width": 9.0, "colour": "#00ff00"}, "shots": 3}
    assert found["plain"] == {"beam": {"width": 6, "colour": "#00ff00"}, "shots": 3}
    assert found["list"] == (3, "a", (True,))


@pytest.mark.parametrize(
    "name", ["closed", "template", "points", "id", "x", "type", "properties", "parent", "image", "gid", "__class__", "ä b"]
)
def test_properties_have_any_name(maker: Maker, name: str) -> None:
    body = prop(name, "7", "int")
    level = maker.load(body + layer("000 000", inner=body) + things(f'<object id="1" type="Beat" x="0" y="0">{body}</object>'))
    assert level.props == level.things[0].props == {name: 7}


def test_objects_link_inside_a_map_and_to_another_one(maker: Maker) -> None:
    maker.write("next.tmx", MAP.format(cols=1, rows=1, more="", body=things('<object id="5" name="gate" x="0" y="0"/>')))
    link = ('<property name="to" type="class" propertytype="Link"><properties><property name="map" type="file" value="next.tmx"/>'
            '<property name="object" value="{}"/></properties></property><property name="at" type="object" value="{}"/>')  # fmt: skip
    body = things('<object id="1" type="Beat" x="0" y="0"><properties>' + link + "</properties></object>")
    assert maker.load(body.format("gate", 1)).things[0].props == {"to": {"map": "levels/next.tmx", "object": "gate"}, "at": 1}
    assert "'gate'" in str(maker.refusal(body.format("gatt", 1)))
    assert "object 9" in str(maker.refusal(body.format("gate", 9)))
    assert "no map of the project" in str(maker.refusal(body.format("gate", 1).replace("next.tmx", "nixt.tmx")))


# -- tiles


def test_tiles_are_flipped_in_all_ways(maker: Maker) -> None:
    turns = [0, FLIP_X, FLIP_Y, FLIP_DIAGONAL, FLIP_X | FLIP_Y, FLIP_X | FLIP_Y | FLIP_DIAGONAL]
    data = ",".join(str(1 | turn) for turn in turns)
    level = maker.load(f'<layer name="w" width="3" height="2"><data encoding="csv">{data}</data></layer>')
    assert level.layers[0].cells == tuple(1 | turn for turn in turns)
    assert level.terrain.kind(2, 1) == FULL


def test_animated_tiles_have_ticks(maker: Maker) -> None:
    frames = '<animation><frame tileid="0" duration="100"/><frame tileid="1" duration="1"/></animation>'
    maker.write("plain.tsx", tileset(tiles=f'<tile id="0">{frames}</tile>'))
    assert maker.load("").tilesets[0].animations == {0: ((0, 6), (1, 1))}


def test_collision_shapes_say_what_is_solid(maker: Maker) -> None:
    def shaped(number: int, shape: str) -> str:
        return f'<tile id="{number}"><objectgroup draworder="index" id="2">{shape}</objectgroup></tile>'

    rising = '<object id="1" x="0" y="16"><polygon points="0,0 16,-16 16,0"/></object>'
    falling = '<object id="1" x="0" y="8"><polygon points="0,0 16,8 0,8"/></object>'
    box = '<object id="1" x="0" y="0" width="16" height="16"/>'
    maker.write("plain.tsx", tileset(tiles=shaped(0, box) + shaped(1, rising) + shaped(2, falling) + shaped(3, "")))
    level = maker.load(layer("123 400"))
    assert [level.terrain.kind(col, 0) for col in range(3)] == [FULL, kind_of("slope:0,16"), kind_of("slope:8,0")]
    assert level.terrain.kind(0, 1) == AIR
    maker.write("plain.tsx", tileset(tiles=shaped(0, '<object id="1" x="0" y="0" width="9" height="16"/>')))
    assert "'solid'" in str(maker.refusal(layer("100 000")))


COLLECTION = """<tileset name="things" tilewidth="64" tileheight="48" tilecount="2" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0"><image source="../assets/tiles/barrel.png" width="20" height="30"/></tile>
 <tile id="5" x="16" y="32" width="16" height="16"><image source="../assets/tiles/sheet.png" width="64" height="48"/></tile>
</tileset>"""


def test_collections_of_images_have_parts_of_images(maker: Maker) -> None:
    maker.write("things.tsx", COLLECTION)
    link = LINK + '<tileset firstgid="9" source="things.tsx"/>'
    level = maker.load(layer("000 000").replace("0,0,0", f"{9 + 5},0,0", 1) + things('<object id="1" gid="9" x="16" y="60"/>'), link=link)
    found = level.tilesets[1]
    assert [(cut.image, cut.part) for cut in found.cuts.values()] == [
        ("tiles/barrel.png", (0, 0, 20, 30)),
        ("tiles/sheet.png", (16, 32, 16, 16)),
    ]
    shown = level.pictures[0]
    assert (shown.image, shown.part, shown.x, shown.y, shown.w, shown.h, shown.above) == (
        "tiles/barrel.png",
        (0, 0, 20, 30),
        16,
        30,
        20,
        30,
        1,
    )
    assert "Insert Tile" in str(maker.refusal(layer("900 000"), link=link))
    assert "tile number 10" in str(maker.refusal(layer("000 000").replace("0,0,0", "10,0,0", 1), link=link))


ALIGNED = {
    "unspecified": (100, 68),
    "bottomleft": (100, 68),
    "bottom": (92, 68),
    "center": (92, 84),
    "topleft": (100, 100),
    "right": (84, 84),
}


@pytest.mark.parametrize("align", ALIGNED)
def test_tile_objects_hang_on_the_point_their_tileset_says(maker: Maker, align: str) -> None:
    maker.write("plain.tsx", tileset(tiles=tile(0, "", ' type="Prop"')).replace("columns=", f'objectalignment="{align}" columns='))
    found = maker.load(things('<object id="1" gid="1" x="100" y="100" width="16" height="32"/>')).things[0]
    assert (found.x, found.y) == ALIGNED[align]


def test_a_turned_tile_is_a_turned_picture(maker: Maker) -> None:
    found = maker.load(things(f'<object id="1" gid="{2 | FLIP_Y}" x="100" y="100" width="16" height="32" rotation="90"/>')).pictures[0]
    assert (found.turn, found.flips, found.part) == (90, FLIP_Y, (16, 0, 16, 16))
    assert (found.x + found.w / 2, found.y + found.h / 2) == (116, 108)


# -- what is not played


@pytest.mark.parametrize("shape", ["isometric", "staggered", "hexagonal", "oblique"])
def test_other_maps_get_a_clear_refusal(maker: Maker, shape: str) -> None:
    with pytest.raises(LevelError, match="orthogonal"):
        maker.load_raw(MAP.replace("orthogonal", shape).format(cols=1, rows=1, more="", body=""))


def test_a_level_says_from_which_files_it_was_read(maker: Maker) -> None:
    maker.types(klass("Lamp"))
    maker.write("templates/Lamp.tx", TEMPLATE.format("", "", ""))
    level = maker.load(INSTANCE.format(""))
    assert [Path(file).name for file in level.files] == ["odd.tmx", "blame.tiled-project", "plain.tsx", "Lamp.tx", "odd.talks.toml"]
