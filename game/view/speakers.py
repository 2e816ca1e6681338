"""Who speaks, in the picture: portraits, where speakers stand, whom a plate would cover, and the notch that points to them."""

import pygame

from game.media.library import Library
from game.media.palette import LINE, PLATE, mixed
from game.media.panels import GROUND, plate
from game.media.sheets import Picture
from game.sim.look import Layer
from game.view.frame import HEIGHT, WIDTH
from game.view.snapshot import Snapshot

PORTRAIT = 40  # px
TAIL = 5  # px, height of the notch
BODY = 20, 46, 4  # px of somebody aside from the pivot, above and below it
CRAWLER = 26, 26, 26  # px, the same of an enemy, whatever it crawls on
STIR = 60  # px that somebody may come nearer while a line is shown
SPEAKER = 8  # how bad it is to cover whoever speaks
IN_WAY = (  # layer, size, how bad it is to cover one, or nearly
    (Layer.HERO, BODY, 6, 2),
    (Layer.ENEMY, CRAWLER, 4, 1),
    (Layer.COMPANION, BODY, 1, 0),
)


def portrait(library: Library, who: str, shaken: bool) -> Picture | None:
    """By mood, where there is one for it."""
    sheet = library.optional("portraits")
    moods = (f"{who}_shaken", who) if shaken else (who,)
    name = next((mood for mood in moods if sheet is not None and sheet.has(mood)), None)
    return sheet.picture(sheet.cell(name, 0)) if sheet is not None and name else None


def stands(actor: int, snapshot: Snapshot, corner: tuple[int, int]) -> int | None:
    """Where somebody is, px from the picture's left edge; None for those out of it."""
    for layer in (Layer.HERO, Layer.COMPANION):
        for seen in snapshot.figures[layer]:
            x, y = seen.now[0]
            if seen.actor == actor and 0 <= x - corner[0] < WIDTH and 0 <= y - corner[1] < HEIGHT + BODY[1]:
                return round(x) - corner[0]
    return None


def hidden(plate: pygame.Rect, snapshot: Snapshot, corner: tuple[int, int], speaker: int = 0) -> int:
    """How bad it is to show words there: whom they cover, or would as soon as they stir; worst of all the speaker."""
    bad = 0
    for layer, (aside, high, low), covered, near in IN_WAY:
        bodies = []
        for seen in snapshot.figures[layer]:
            x, y = seen.now[0]
            body = pygame.Rect(round(x) - corner[0] - aside, round(y) - corner[1] - high, 2 * aside, high + low)
            bodies.append(body)
            if speaker and seen.actor == speaker and plate.colliderect(body):
                bad += SPEAKER
        if plate.collidelist(bodies) >= 0:
            bad += covered
        elif plate.inflate(2 * STIR, 2 * STIR).collidelist(bodies) >= 0:
            bad += near
    return bad


def draw_tail(target: pygame.Surface, rect: pygame.Rect, at: int | None, above: bool, share: float) -> None:
    """A notch in a plate's edge points to who stands `at` px of the picture; None: out of it. `above`: the plate is over them."""
    if at is None:
        return
    x = min(max(at, rect.left + 2 * TAIL), rect.right - 2 * TAIL)
    line = mixed(PLATE, LINE, share)
    for row in range(TAIL):
        y = rect.bottom + row if above else rect.top - row - 1
        half = TAIL - 1 - row
        plate(target, (x - half, y, 2 * half + 1, 1), round(GROUND * share))
        target.fill(line, (x - half - 1, y, 1, 1))
        target.fill(line, (x + half + 1, y, 1, 1))
