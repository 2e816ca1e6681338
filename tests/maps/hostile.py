"""Maps that try to break the game. `python -m tests.maps.hostile` measures what each of them costs, in a process of its own."""

import base64
import gzip
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.maps.mapmaker import LINK, MAP, Maker, klass, layer, prop, things

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

Kind = tuple[Callable[[Maker], str | bytes], str]  # the map's text (other files are written beside it), and what its error says
ONE = {"cols": 1, "rows": 1, "more": ""}
FIVE = "".join(f'<tileset firstgid="{1 + i * 65536}" source="a.tsx"/>' for i in range(5))
INFINITE = ' infinite="1"'
ROOT = Path(__file__).parents[2]
MOST_SECONDS = 30
SECONDS, MEGABYTES = 1.0, 100.0  # what one of them may cost


def body(inside: str | Callable[[], str], cols: int = 3, rows: int = 2, more: str = "") -> Callable[[Maker], str]:
    """A map with this inside; what is large is made only when it is needed."""
    return lambda _: MAP.format(cols=cols, rows=rows, more=more, body=LINK + (inside if isinstance(inside, str) else inside()))


def packed(data: Callable[[], bytes], how: str, cols: int = 3, rows: int = 2) -> Callable[[Maker], str]:
    """A map whose one layer is packed."""

    def inside() -> str:
        text = base64.b64encode(data()).decode()
        data_in = f'<data encoding="base64" compression="{how}">{text}</data>'
        return f'<layer name="walls" width="{cols}" height="{rows}">{data_in}</layer>'

    return body(inside, cols, rows)


def beside(name: str, text: str, inside: str, link: str = LINK) -> Callable[[Maker], str]:
    """A map with another file."""

    def write(maker: Maker) -> str:
        maker.write(name, text)
        return MAP.format(cols=3, rows=2, more="", body=link + inside)

    return write


def thing(inside: str = "", more: str = "") -> str:
    """A layer with one object."""
    return things(f'<object id="7" x="1" y="1"{more}>{inside}</object>')


def _nested(depth: int) -> str:
    return (
        "".join('<property name="a" type="class" propertytype="C"><properties>' for _ in range(depth)) + "</properties></property>" * depth
    )


def _lists(depth: int) -> str:
    return '<property name="a" type="list">' + '<item type="list">' * depth + "</item>" * depth + "</property>"


def _many() -> bytes:
    return zlib.compress(struct.pack("<4000000L", *range(1, 4_000_001)))


def painted(data: str, cols: int = 3, rows: int = 2) -> str:
    """A layer in csv."""
    return f'<layer name="walls" width="{cols}" height="{rows}"><data encoding="csv">{data}</data></layer>'


def chunk(x: int, y: int, cols: int = 1, rows: int = 1) -> str:
    """One of an infinite map."""
    return f'<chunk x="{x}" y="{y}" width="{cols}" height="{rows}">1</chunk>'


def endless(*chunks: str) -> Callable[[Maker], str]:
    """An infinite map."""
    return body(painted("".join(chunks)), more=INFINITE)


def _zstd_with_a_wide_window(_: Maker) -> str:
    data = zstd.compress(bytes(1000), options={zstd.CompressionParameter.window_log: 27, zstd.CompressionParameter.content_size_flag: 0})
    wide = data[:5] + bytes([(27 - 10) << 3]) + data[6:] if not data[4] & 0x20 else data
    return packed(lambda: wide, "zstd")(_)


SELF = klass("A", inner=("class", {}, "A"))
ENTITIES = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12))
TEMPLATE = "<template><object {}/></template>"
USES = thing(more=' template="a.tx"')
WIDE = '<tileset name="w" tilewidth="16" tileheight="16" tilecount="65536" columns="256"><image source="../assets/a.png"/></tileset>'
BAD_TYPES = '{"propertyTypes": ['

KINDS: dict[str, Kind] = {
    # -- the file
    "a DOCTYPE": (lambda _: f"<!DOCTYPE m [<!ENTITY e0 'x'>{ENTITIES}]><map>&e11;</map>", "DOCTYPE"),
    "33 MB of nothing": (lambda _: b" " * 33_000_000 + b"<map/>", "larger than 32 MB"),
    "31 MB in one attribute": (body(lambda: f'<objectgroup name="{"x" * 31_000_000}"><object/></objectgroup>'), "1 MB"),
    "31 MB of text": (body(lambda: painted("A" * 31_000_000).replace("csv", "base64")), "more than"),
    "600,000 elements": (body(lambda: "<a/>" * 600_000), "XML tags"),
    "240,000 elements in each other": (body(lambda: "<a>" * 240_000 + "</a>" * 239_999), "well-formed"),
    "cut off": (lambda m: body(layer("111 111"))(m)[:-20], "well-formed"),
    "UTF-16": (lambda m: body("")(m).encode("utf-16"), "UTF-8"),
    "junk": (lambda _: bytes(range(1, 256)) * 100, "well-formed"),
    # -- sizes
    "a map of 10 billion tiles": (body("", 100_000, 100_000), "4 million tiles"),
    "300 layers": (body("<objectgroup/>" * 300), "256 layers"),
    "100,000 groups": (body(lambda: "<group/>" * 100_000), "256 layers"),
    "groups in 20 groups": (body("<group>" * 20 + "</group>" * 20), "deeper than 16"),
    "60,000 objects": (body(lambda: things("<object/>" * 60_000)), "50000 objects"),
    "50,000 objects, the last twice": (
        body(lambda: things("".join(f'<object id="{min(i, 49_999)}" x="1" y="1"/>' for i in range(1, 50_001)))), "same id",
    ),
    "300 tilesets": (lambda _: MAP.format(**ONE, body=LINK * 300), "256 tilesets"),
    "a layer smaller than it says": (body(layer("111 11")), "5 tiles instead of 6"),
    "a layer larger than the map": (body(layer("1111 1111")), "4x2"),
    # -- tile data
    "a bomb in zlib": (packed(lambda: zlib.compress(bytes(200_000_000)), "zlib"), "more than"),
    "a bomb in gzip": (packed(lambda: gzip.compress(bytes(200_000_000)), "gzip"), "more than"),
    "a bomb in zstd": (packed(lambda: zstd.compress(bytes(200_000_000)), "zstd"), "more than"),
    "zstd with a window of 128 MB": (_zstd_with_a_wide_window, "tile data cannot be read"),
    "a bomb in the largest layer": (packed(lambda: zlib.compress(bytes(40_000_000)), "zlib", 2000, 2000), "more than"),
    "the largest layer of 4 million tiles": (packed(_many, "zlib", 2000, 2000), "tile number 9"),
    "packed with something else": (packed(lambda: b"", "lzma"), "'lzma'"),
    "cut off in zlib": (packed(lambda: zlib.compress(bytes(24))[:-4], "zlib"), "cut off"),
    "4 million numbers, the last is none": (body(lambda: painted("1," * 3_999_999 + "x", 2000, 2000), 2000, 2000), "not a number"),
    "15 million numbers for six tiles": (body(lambda: painted("1," * 15_000_000 + "1")), "or more tiles instead of 6"),
    "a number too large": (body(painted("4294967296,1,1,1,1,1")), "not a number"),
    "a negative number": (body(painted("-1,1,1,1,1,1")), "not a number"),
    "an unknown number": (body(painted("1,1,9,1,1,1")), "tile number 9"),
    "a turned nothing": (body(painted(f"{0x80000000},1,1,1,1,1")), "tile number 0"),
    # -- infinite maps
    "two chunks a million tiles apart": (endless(chunk(-900_000, 0), chunk(900_000, 900_000)), "4 million tiles"),
    "70,000 chunks": (body(lambda: painted("<chunk/>" * 70_000), more=INFINITE), "65536 chunks"),
    "chunks over each other": (endless(chunk(0, 0), chunk(0, 0)), "same place"),
    "40 chunks of 4 million tiles in one place": (endless(*(chunk(i, 0, 2000, 1990) for i in range(40))), "4 million tiles"),
    "an infinite map with a finite layer": (body(layer("111 111"), more=INFINITE), "infinite"),
    "a finite map with chunks": (body(painted(chunk(0, 0))), "infinite"),
    # -- other files
    "a tileset from elsewhere": (lambda _: MAP.format(**ONE, body='<tileset firstgid="1" source="../../x.tsx"/>'), "outside"),
    "a tileset from the disk's root": (lambda _: MAP.format(**ONE, body='<tileset firstgid="1" source="/x.tsx"/>'), "relative"),
    "a tileset from Windows": (lambda _: MAP.format(**ONE, body='<tileset firstgid="1" source="C:\\x.tsx"/>'), "relative"),
    "a tileset of itself": (beside("a.tsx", '<tileset source="a.tsx"/>', "", '<tileset firstgid="1" source="a.tsx"/>'), "another tileset"),
    "a tileset that is not there": (lambda _: MAP.format(**ONE, body='<tileset firstgid="1" source="plian.tsx"/>'), "'plain.tsx'"),
    "tilesets over each other": (lambda _: MAP.format(**ONE, body=LINK + LINK), "overlap"),
    "tilesets beyond all numbers": (
        lambda _: MAP.format(**ONE, body=LINK.replace('"1"', '"536870911"')), "too large"),
    "five tilesets of 8 MB": (
        beside("a.tsx", WIDE + " " * 8_000_000, "", FIVE), "32 MB"),
    "an animation that never goes on": (beside("plain.tsx", WIDE.replace(
        "</tileset>", '<tile id="1"><animation><frame tileid="0" duration="0"/></animation></tile></tileset>'), ""), "duration"),
    "a template of itself": (beside("a.tx", TEMPLATE.format('template="a.tx"'), USES), "from itself"),
    "a template that is not there": (body(USES), "cannot be read"),
    "a template from elsewhere": (body(thing(more=' template="../../a.tx"')), "outside"),
    "a template that is a map": (beside("a.tx", "<map/>", USES), "not a template"),
    "a template with a tile of nothing": (beside("a.tx", TEMPLATE.format('gid="1"'), USES), "in no tileset"),
    "a picture from elsewhere": (body('<imagelayer name="sky"><image source="../../secret.png"/></imagelayer>'), "outside"),
    "a project file cut off": (beside("blame.tiled-project", BAD_TYPES, ""), "project file"),
    "a project file 900 lists deep": (beside("blame.tiled-project", '{"a":' + "[" * 900_000, ""), "project file"),
    "a class that contains itself": (
        lambda m: (m.types(SELF), MAP.format(**ONE, body=things('<object id="7" class="A" x="0" y="0"/>')))[1], "contains itself",
    ),
    # -- objects
    "an object at infinity": (body(things('<object id="7" x="1e400" y="0"/>')), "finite"),
    "an object that is no number": (body(things('<object id="7" x="nan" y="0"/>')), "finite"),
    "an object narrower than nothing": (body(things('<object id="7" x="0" y="0" width="-1"/>')), "negative"),
    "200,000 points": (body(lambda: thing(f'<polygon points="{"1,1 " * 200_000}"/>')), "4096 points"),
    "a point at infinity": (body(thing('<polygon points="0,0 inf,1"/>')), "points"),
    "a picture of 10 billion px": (body(things('<object id="7" gid="1" x="0" y="0" width="100000" height="100000"/>')), "4096 px"),
    "an object of no tile": (body(thing(more=' gid="4000000000"')), "in no tileset"),
    "a link to nobody": (body(thing(prop("at", "99", "object"))), "object 99"),
    # -- properties
    "a property of 70 KB": (body(thing(prop("a", "x" * 70_000))), "64 KB"),
    "200,000 properties of one name": (
        body(lambda: thing("<properties>" + '<property name="a" value="1"/>' * 200_000 + "</properties>")), "twice"),
    "properties 30 deep": (body(thing(f"<properties>{_nested(30)}</properties>")), "deeper than 16"),
    "lists 100,000 deep": (body(lambda: thing(f"<properties>{_lists(100_000)}</properties>")), "deeper than 16"),
    "a number of 5,000 digits": (body(thing(prop("a", "9" * 5000, "int"))), "of type int"),
    "an infinite number": (body(thing(prop("a", "inf", "float"))), "of type float"),
    "an unknown type": (body(thing(prop("a", "1", "flaot"))), "'float'"),
    "a file from elsewhere": (body(thing(prop("a", "../../../etc/passwd", "file"))), "outside"),
}  # fmt: skip


_ALONE = """
import re, sys, time
from pathlib import Path
from game.maps import tmx
from game.sim.level import LevelError
def said(path):
    try:
        tmx.load(path, path.parent.parent)
    except LevelError as wrong:
        return str(wrong)
def most():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
path = Path(sys.argv[1])
said(path.with_name("small.tmx"))
before, began = most(), time.process_time()
answer = said(path)
print(time.process_time() - began, most() - before, str(answer)[:1000], sep="\\t")
"""  # in a process of its own: seconds of work, and megabytes more than it needs for a small map (Linux)


def report() -> None:
    """A line for each of them."""
    for name, (build, says) in KINDS.items():
        with TemporaryDirectory() as folder:
            maker = Maker(Path(folder))
            maker.write("small.tmx", MAP.format(cols=3, rows=2, more="", body=LINK + layer("111 111") + thing()))
            path = maker.write("odd.tmx", build(maker))
            command = [sys.executable, "-c", _ALONE, str(path)]
            try:
                answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=MOST_SECONDS, cwd=ROOT).stdout
            except subprocess.SubprocessError as wrong:
                print(f"  BROKEN  {name}: {type(wrong).__name__}", flush=True)
                continue
            seconds, megabytes, said = answer.strip().split("\t")
            over = " OVER" if float(seconds) > SECONDS or float(megabytes) > MEGABYTES else ""
            shown = said if says in said else f"NOT '{says}' BUT: {said}"
            print(f"{float(seconds) * 1000:7.1f} ms {float(megabytes):6.1f} MB{over}  {name}: {shown}", flush=True)


if __name__ == "__main__":
    report()
