"""The end of a bridge on the title: a thin deck on a truss, a railing that stops, cables that hang on."""

import pygame

from game.ui import theme

Point = tuple[int, int]
DARK = (4, 8, 9)
FACE = (11, 17, 19)
EDGE = (24, 35, 38)
RIM = (62, 84, 86)
DECK = 7  # px thick
BAY = 30  # px from post to post of the truss
DEPTH = 30  # px from the deck to the lower chord
RAIL_FROM = 96  # px from the corner: somebody took the rest of the railing
POST = 24  # px from post to post of the railing


def draw_ledge(size: Point, corner: Point) -> pygame.Surface:
    """A picture of `size` px with the deck's upper left corner at `corner`."""
    picture = pygame.Surface(size, pygame.SRCALPHA)
    _truss(picture, corner)
    _cables(picture, corner)
    _deck(picture, corner)
    _railing(picture, corner)
    return picture.convert_alpha()


def _deck(picture: pygame.Surface, corner: Point) -> None:
    (x, y), width = corner, picture.get_width()
    picture.fill(DARK, (x, y, width - x, DECK))
    picture.fill(FACE, (x, y + 2, width - x, 3))
    picture.fill(RIM, (x, y, width - x, 1))
    for joint in range(x + 11, width, 38):
        picture.fill(DARK, (joint, y, 1, DECK))
    picture.fill(EDGE, (x, y, 1, DECK))


def _truss(picture: pygame.Surface, corner: Point) -> None:
    """It gets deeper to the right, as under what is anchored there."""
    (x, y), width = corner, picture.get_width()
    lower = y + DECK + DEPTH
    pygame.draw.line(picture, DARK, (x + 2, y + DECK), (x + BAY, lower), 3)
    pygame.draw.line(picture, EDGE, (x + 2, y + DECK - 1), (x + BAY, lower - 2))
    picture.fill(DARK, (x + BAY, lower - 1, width, 4))
    picture.fill(EDGE, (x + BAY, lower - 1, width, 1))
    for number, post in enumerate(range(x + BAY, width + BAY, BAY)):
        a, b = (post, y + DECK), (post + BAY, lower)
        if number % 2:
            a, b = (post, lower), (post + BAY, y + DECK)
        pygame.draw.line(picture, DARK, a, b, 3)
        pygame.draw.line(picture, EDGE, (a[0], a[1] - 1), (b[0], b[1] - 1))
        picture.fill(DARK, (post - 1, y + DECK, 3, DEPTH))
    bottom = picture.get_height()
    picture.fill(DARK, (width - 46, lower, 46, bottom - lower))
    picture.fill(EDGE, (width - 46, lower, 1, bottom - lower))


def _cables(picture: pygame.Surface, corner: Point) -> None:
    x, y = corner
    for offset, length in ((17, 40), (21, 26), (74, 52), (120, 34)):
        picture.fill(DARK, (x + offset, y + DECK, 1, length))


def _railing(picture: pygame.Surface, corner: Point) -> None:
    (x, y), width = corner, picture.get_width()
    left = x + RAIL_FROM
    for height in (15, 8):
        picture.fill(DARK, (left - (7 if height == 15 else 0), y - height, width, 1))
    for post in range(left, width, POST):
        picture.fill(DARK, (post, y - 15, 2, 15))
    picture.fill(theme.scaled(RIM, 0.6), (left - 7, y - 16, width, 1))
