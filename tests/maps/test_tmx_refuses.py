"""Odd and hostile maps: one LevelError that says where and what to do; nothing else ever comes out."""

import base64
import time
import tracemalloc
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.maps import tmx
from game.sim.level import FLIP_DIAGONAL, FLIP_Y, LevelError
from tests.maps.mapmaker import LINK, MAP, Maker, layer, prop, things, tile, tileset


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path)


def base64_layer(data: bytes, packed: str = "zlib") -> str:
    text = base64.b64encode(data).decode()
    return f'<layer name="walls" width="3" height="2"><data encoding="base64" compression="{packed}">{text}</data></layer>'


DATA = [
    (layer("111 11"), "5 tiles instead of 6"),
    (layer("111 111 111"), "3x3"),
    (layer("111 1x1"), "not a number"),
    (layer("111 101").replace("0", "-1"), "not a number"),
    (layer("111 101").replace("0", "99999999999999"), "'99999999999999' is not a number of a tile"),
    (layer("111 191"), "tile number 9"),
    (base64_layer(zlib.compress(bytes(50_000_000))), "more than the layer's size"),
    (base64_layer(zlib.compress(bytes(24))[:-3]), "cut off"),
    (base64_layer(b"junk"), "cannot be read"),
    (base64_layer(b"", "lzma"), "lzma"),
    ('<layer name="walls" width="3" height="2"><data><tile gid="1"/></data></layer>', "XML"),
    ('<layer name="walls" width="3" height="2"/>', "no data"),
    (layer("111 111", more=' opacity="nan"'), "finite"),
]


@pytest.mark.parametrize(("body", "says"), DATA)
def test_damaged_tiles_name_the_layer(maker: Maker, body: str, says: str) -> None:
    error = maker.refusal(body)
    assert says in str(error)
    assert error.file == "levels/odd.tmx"
    assert "walls" in error.where


@pytest.mark.parametrize("flip", [FLIP_Y, FLIP_DIAGONAL])
def test_a_slope_on_its_head_is_refused_with_its_place(maker: Maker, flip: int) -> None:
    error = maker.refusal(layer("000 040").replace(",4,", f",{4 | flip},"))
    assert "tile 1,1" in error.where


OBJECTS = [
    ('<object id="7" x="nan" y="0"/>', "object 7", "finite"),
    ('<object id="7" x="1e400" y="0"/>', "object 7", "finite"),
    ('<object id="7" x="0" y="0" width="-4"/>', "object 7", "negative"),
    ('<object id="7" x="0" y="0"><polygon points="0,0 1"/></object>', "object 7", "points"),
    ('<object id="7" x="0" y="0"><polyline points="0,0 inf,1"/></object>', "object 7", "points"),
    ('<object id="7" x="0" y="0" gid="99"/>', "object 7", "tile number 99"),
    ('<object id="7" x="0" y="0" gid="x"/>', "object 7", "tileset"),
    ('<object id="7" x="0" y="0" template="a.tx"/>', "", "a.tx: the file cannot be read"),
    ('<object id="7" x="0" y="0"/><object id="7" x="0" y="0"/>', "object 7", "same id"),
    ('<object id="0" x="0" y="0"/>', "things", "'id'"),
    ('<object x="0" y="0"/>', "things", "'id'"),
    (f'<object id="7" x="0" y="0">{prop("length", "long", "float")}</object>', "property 'length'", "float"),
    (f'<object id="7" x="0" y="0">{prop("length", "9" * 5000, "int")}</object>', "property 'length'", "int"),
    (f'<object id="7" x="0" y="0">{prop("colour", "#12", "color")}</object>', "property 'colour'", "color"),
    (f'<object id="7" x="0" y="0">{prop("a", "b", "flaot")}</object>', "property 'a'", "float"),
    (f'<object id="7" x="0" y="0">{prop("a", "x" * 70000)}</object>', "property 'a'", "64 KB"),
    (f'<object id="7" x="0" y="0">{prop("f", "/etc/passwd", "file")}</object>', "property 'f'", "file"),
    (
        '<object id="7" x="0" y="0"><properties><property name="a" value="1"/><property name="a" value="1"/></properties></object>',
        "a",
        "twice",
    ),
]


@pytest.mark.parametrize(("body", "where", "says"), OBJECTS)
def test_damaged_objects_name_the_object_and_property(maker: Maker, body: str, where: str, says: str) -> None:
    error = maker.refusal(things(body))
    assert where in error.where
    assert says in str(error)


MAPS = [
    ("<html/>", "not a map"),
    ("<map", "well-formed"),
    ("", "well-formed"),
    (b"\xff\xfe<\0m\0a\0p\0/\0>\0", "UTF-8"),
    ('<?xml version="1.0" encoding="cp037"?><map/>', "UTF-8"),
    ('<!DOCTYPE map [<!ENTITY a "b">]><map>&a;</map>', "DOCTYPE"),
    ('<map orientation="isometric" width="1" height="1" tilewidth="16" tileheight="16"/>', "isometric"),
    ('<map width="1" height="1" tilewidth="8" tileheight="16"/>', "16x16"),
    (MAP.format(cols=0, rows=2, more="", body=""), "'width'"),
    (MAP.format(cols=-3, rows=2, more="", body=""), "'width'"),
    (MAP.format(cols="1.5", rows=2, more="", body=""), "'width'"),
    (MAP.format(cols=100000, rows=100000, more="", body=""), "million tiles"),
    (MAP.format(cols=1, rows=1, more="", body="<group>" * 20 + "</group>" * 20), "deeper than 16"),
    (MAP.format(cols=1, rows=1, more="", body="<objectgroup/>" * 300), "256 layers"),
    (MAP.format(cols=1, rows=1, more="", body="<a/>" * 600_000), "XML tags"),
]


@pytest.mark.parametrize(("text", "says"), MAPS)
def test_what_is_no_playable_map_is_refused(maker: Maker, text: str | bytes, says: str) -> None:
    with pytest.raises(LevelError) as caught:
        maker.load_raw(text)
    assert says in str(caught.value)
    assert caught.value.file == "levels/odd.tmx"


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("../../outside.tsx", "outside"), ("/etc/passwd", "relative"), ("C:/x.tsx", "relative"), ("..\\x.tsx", "forward slashes"),
        ("plian.tsx", "'plain.tsx'"), ("http://x/y.tsx", "relative"), ("odd.tmx", "not a tileset"), ("../assets/tiles", "cannot be read"),
    ],
)  # fmt: skip
def test_tilesets_come_from_the_project_only(maker: Maker, source: str, says: str) -> None:
    assert says in str(maker.refusal("", link=f'<tileset firstgid="1" source="{source}"/>'))


def test_a_link_out_of_the_project_is_not_followed(maker: Maker, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "plain.tsx"
    secret.write_text(tileset())
    (maker.project / "levels" / "linked.tsx").symlink_to(secret)
    assert "outside" in str(maker.refusal("", link='<tileset firstgid="1" source="linked.tsx"/>'))


TILESETS = [
    (tileset(tiles=tile(2, "ful")), "Did you mean 'full'?"),
    (tileset(tiles=tile(2, "slope:0,15")), "slope:0,16"),
    (tileset(tiles=tile(9, "full")), "tile 9"),
    (tileset(tiles=tile(2, "full") * 2), "twice"),
    (tileset().replace('columns="8"', 'columns="0"'), "columns"),
    (tileset().replace('tilecount="8"', 'tilecount="999999"'), "tilecount"),
    (tileset().replace('tilecount="8"', 'tilecount="8" margin="1"'), "margin"),
    (tileset().replace("../assets/tiles/plain.png", "../levels/plain.png"), "assets"),
    (tileset(tiles='<tile id="1"><animation><frame tileid="0" duration="0"/></animation></tile>'), "duration"),
    (tileset(tiles='<tile id="1"><animation><frame tileid="8" duration="9"/></animation></tile>'), "tile 8"),
    ('<tileset name="plain" tilewidth="16" tileheight="16" tilecount="1" columns="0"><tile id="0"/></tileset>', "no image"),
]


@pytest.mark.parametrize(("text", "says"), TILESETS)
def test_damaged_tilesets_are_named(maker: Maker, text: str, says: str) -> None:
    maker.write("plain.tsx", text)
    error = maker.refusal(layer("000 000"))
    assert says in str(error)
    assert "plain" in str(error)


def test_tilesets_may_not_share_numbers(maker: Maker) -> None:
    assert "overlap" in str(maker.refusal("", link=LINK + '<tileset firstgid="4" source="plain.tsx"/>'))


def test_a_missing_map_names_the_nearest(maker: Maker) -> None:
    maker.write("outskirts.tmx", "")
    with pytest.raises(LevelError, match=r"outskirts\.tmx"):
        tmx.load(maker.project / "levels" / "outskrits.tmx", maker.project)


@pytest.mark.parametrize("text", [m[0] for m in MAPS if len(m[0]) > 1_000_000] + [MAP.format(cols=3, rows=2, more="", body=DATA[6][0])])
def test_bombs_cost_little(maker: Maker, text: str) -> None:
    path = maker.write("odd.tmx", text)
    tracemalloc.start()
    began = time.process_time()
    with pytest.raises(LevelError):
        tmx.load(path, maker.project)
    spent, peak = time.process_time() - began, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100_000_000
    assert spent < 10  # generous: it is a hang that is looked for


SPOT = things('<object id="1" x="3" y="4"><point/></object>')
WHOLE = MAP.format(cols=3, rows=2, more="", body=LINK + layer("120 345") + f'<group name="g" offsetx="2">{SPOT}</group>')


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 40), st.sampled_from(["", "<", '"', "-", "9", "&", "\0", "é", "1e9", "/>", " "]))
def test_a_damaged_byte_never_gives_anything_but_a_level_or_an_error(maker: Maker, at: int, cut: int, put: str) -> None:
    with suppress(LevelError):
        assert maker.load_raw(WHOLE[:at] + put + WHOLE[at + cut :]).rows
