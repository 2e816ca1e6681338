"""The colours of everything that is not a picture, out of one family: near black, cold fog, one red, warm for people."""

Colour = tuple[int, int, int]

BLACK: Colour = (3, 6, 7)
SHADE: Colour = (5, 9, 11)
PLATE: Colour = (8, 13, 15)
LINE: Colour = (58, 84, 88)
DIM: Colour = (116, 142, 142)
TEXT: Colour = (205, 222, 218)
BRIGHT: Colour = (240, 247, 244)
RED: Colour = (255, 48, 48)
DARK_RED: Colour = (120, 22, 24)
WARM: Colour = (255, 214, 150)
COLD: Colour = (134, 190, 196)
ARC: Colour = (176, 232, 255)

SPEAKERS: dict[str, Colour] = {  # in whose colour a speaker's name is written; others are WARM
    "zuru": (255, 222, 170),
    "tae": (244, 190, 138),
    "killy": (206, 214, 222),
    "cibo": (190, 220, 255),
    "voice": (160, 182, 184),
}


def parse(colour: str) -> Colour:
    """#rrggbb (or Tiled's #aarrggbb) as numbers; white for what is neither."""
    digits = colour.lstrip("#")[-6:]
    try:
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        return 255, 255, 255


def scaled(colour: Colour, by: float) -> Colour:
    """The colour times a number, kept within 0..255."""
    r, g, b = (max(0, min(255, int(c * by))) for c in colour)
    return r, g, b


def mixed(a: Colour, b: Colour, t: float) -> Colour:
    """From a (t = 0) to b (t = 1)."""
    r, g, b_ = (round(x + (y - x) * t) for x, y in zip(a, b, strict=True))
    return r, g, b_


def deep(colour: Colour) -> Colour:
    """The same hue, more of it: every channel squared."""
    r, g, b = (c * c // 255 for c in colour)
    return r, g, b
