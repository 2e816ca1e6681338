"""How a file begins that Tiled 1.10 would have written."""

TILE = 16  # px
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_KIND = 'version="1.10" tiledversion="1.10.2" orientation="orthogonal" renderorder="right-down"'


def map_head(cols: int, rows: int, more: str, next_layer: int, next_object: int) -> str:
    """The opening tag of a map."""
    size = f'width="{cols}" height="{rows}" tilewidth="{TILE}" tileheight="{TILE}" infinite="0"'
    return f'<map {_KIND} {size}{more} nextlayerid="{next_layer}" nextobjectid="{next_object}">'
