"""Signs in the place: that one can talk to somebody, and how much there is of what is counted."""

from collections.abc import Iterable

import pygame

from game.media.fonts import label, write
from game.media.palette import BRIGHT, LINE, PLATE, TEXT, WARM, mixed
from game.sim.look import Mark
from game.view.frame import Frame
from game.view.snapshot import Seen

BUBBLE = 15, 9  # px
TAIL = 3  # px
DOTS, APART = 3, 4  # and px from one to the next
BEAT = 24  # ticks from one dot that shines to the next
BOB = 56  # ticks in which it rises and sinks by one px
COUNT_TALL, COUNT_PAD = 13, 6  # px
TICKS, JUMP = 18, 2  # for so long a number that has changed shines, and px that it jumps


def draw_signs(frame: Frame, seen: Iterable[Seen]) -> None:
    """Draws them over the figures."""
    for one in seen:
        mark = one.look
        if isinstance(mark, Mark):
            x, y = frame.at(*one.at(frame.alpha))
            if mark.style == "talk":
                _bubble(frame, x, y)
            else:
                _count(frame, mark, x, y)


def _bubble(frame: Frame, x: int, y: int) -> None:
    """A small speech bubble with three dots that shine in turn."""
    target, (w, h) = frame.target, BUBBLE
    top = y - h - TAIL - (frame.tick // (BOB // 2)) % 2
    box = pygame.Rect(x - w // 2, top, w, h)
    target.fill(PLATE, box.inflate(-2, 0))
    target.fill(PLATE, box.inflate(0, -2))
    for edge in ((box.x + 1, box.y - 1, w - 2, 1), (box.x + 1, box.bottom, w - 2, 1), (box.x - 1, box.y + 1, 1, h - 2)):
        target.fill(LINE, edge)
    target.fill(LINE, (box.right, box.y + 1, 1, h - 2))
    for row in range(TAIL):
        target.fill(PLATE if row < TAIL - 1 else LINE, (x - TAIL + row + 1, box.bottom + row, 2 * (TAIL - row) - 1, 1))
    lit = frame.tick // BEAT % (DOTS + 1)
    for dot in range(DOTS):
        target.fill(BRIGHT if dot == lit else TEXT, (x - APART + dot * APART - 1, box.centery - 1, 2, 2))


def _count(frame: Frame, mark: Mark, x: int, y: int) -> None:
    """The number on a small board; it jumps and shines when it changes."""
    number, letters = str(mark.number), label()
    share = max(0.0, 1 - mark.since / TICKS)
    w = letters.width(number) + 2 * COUNT_PAD
    box = pygame.Rect(x - w // 2, y - COUNT_TALL - round(JUMP * share), w, COUNT_TALL)
    frame.target.fill(PLATE, box)
    frame.target.fill(mixed(LINE, WARM, share), (box.x, box.bottom - 1, box.w, 1))
    write(frame.target, number, (box.centerx, box.y + 1), mixed(TEXT, WARM, max(share, 0.35)), letters, align="center")
