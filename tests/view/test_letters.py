"""Letters and signs in front of the picture: all of a language, readable over anything, on one grid, shown while they matter."""

from collections.abc import Callable

import pygame
import pytest

from game.media.cues import load_cues
from game.media.fonts import Typeface, body, heading, label, subtitle
from game.media.library import Library
from game.media.palette import BRIGHT, SPEAKERS, TEXT, WARM, Colour
from game.media.panels import plate
from game.paths import ASSETS
from game.sim.events import CheckpointReached, Cue, Event, FightBegan, FightEnded, Hurt, PersonLost, Picked, PromptShown, Restarted, Said
from game.sim.hero import Hero
from game.view.captions import Captions
from game.view.dialogue import Dialogue
from game.view.frame import Frame
from game.view.hud import MARGIN, Hud
from game.view.prompts import Prompts
from game.view.snapshot import Snapshot
from game.view.supplies import Supplies

ITALIAN = "àèéìòùÀÈÉÌÒÙ«»’…"
Style = Callable[[], Typeface]
BEHIND = (9, 200, 90)  # a colour that nothing in front has
LEAST = 4.5  # contrast that small letters need


def luminance(colour: Colour) -> float:
    """As WCAG has it."""
    r, g, b = ((c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4) for c in (channel / 255 for channel in colour[:3]))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def drawn(style: Style, letter: str) -> bytes:
    """The dots of a letter."""
    return pygame.image.tobytes(style().render(letter, BRIGHT), "RGBA")


@pytest.mark.parametrize("style", [body, subtitle, label, heading])
def test_italian_is_written_with_its_own_letters(style: Style) -> None:
    """What a typeface has no picture of is drawn as one and the same box."""
    box = drawn(style, "漢")
    assert box == drawn(style, "語")
    letters = [drawn(style, letter) for letter in ITALIAN]
    assert box not in letters
    assert len(set(letters)) == len(ITALIAN) or style in (label, heading)


@pytest.mark.parametrize("style", [label, heading])
def test_small_capitals_stand_on_one_line_and_stay_readable(style: Style) -> None:
    boxes = [style().render(letter, BRIGHT).get_bounding_rect() for letter in "Hx"]
    assert boxes[0].bottom == boxes[1].bottom
    assert 6 <= boxes[1].height < boxes[0].height


@pytest.mark.parametrize("behind", [(255, 255, 255), (119, 150, 150), (0, 0, 0), (255, 79, 149)])
def test_letters_on_a_plate_can_be_read_over_anything(behind: Colour, picture: pygame.Surface) -> None:
    picture.fill(behind)
    plate(picture, (0, 0, 40, 40))
    ground = luminance(picture.get_at((5, 5))[:3])
    for colour in (TEXT, BRIGHT, WARM, *SPEAKERS.values()):
        assert (luminance(colour) + 0.05) / (ground + 0.05) >= LEAST


# -- one grid


def wounded() -> Hero:
    """A figure that has just lost one of its lives."""
    hero = Hero.__new__(Hero)
    hero.life, hero.most_life, hero.energy, hero.charge, hero.full_shot = 2, 3, 0.4, 0.0, 0.6
    return hero


def seen(draw: Callable[[Frame], None], picture: pygame.Surface) -> pygame.Rect:
    """The part of the picture that is drawn on."""
    picture.fill(BEHIND)
    draw(Frame(picture, 0, 0, 1.0, 0))
    mask = pygame.mask.from_threshold(picture, BEHIND, (1, 1, 1, 255))
    mask.invert()
    rects = mask.get_bounding_rects()
    return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)


def test_all_of_it_keeps_to_the_same_margin(picture: pygame.Surface) -> None:
    hud, supplies, captions, prompts = Hud(), Supplies(), Captions(load_cues(ASSETS / "cues.toml")), Prompts()
    captions.on = True
    hero = wounded()
    hero.life = 3
    hud.tick(hero, [PersonLost(0, 0, "fusata")])
    hero.life = 2
    for number in range(30):
        hud.tick(hero, ())
        supplies.tick([Picked(0, 0, "ration", 12)] if not number else ())
        captions.tick([Cue(900.0, 100.0, "siren")] if not number else (), (0, 0))
        prompts.tick([PromptShown("a.key", "jump", -400.0, -90.0)] if not number else ())
    inner = picture.get_rect().inflate(-2 * MARGIN, -2 * MARGIN)
    parts = [
        seen(lambda frame: hud.draw(frame, str), picture),
        seen(supplies.draw, picture),
        seen(lambda frame: captions.draw(frame, str), picture),
    ]
    assert [(part.left, part.top) == inner.topleft or part.right == inner.right or part.bottom == inner.bottom for part in parts] == [
        True
    ] * 3
    assert all(inner.contains(part) for part in parts)
    assert inner.contains(seen(lambda frame: prompts.draw(frame, str, lambda _: ("key_space",)), picture))


def test_bars_and_notes_go_by_themselves(picture: pygame.Surface) -> None:
    hud, hero = Hud(), wounded()
    hero.energy = -1.0
    hud.tick(hero, [CheckpointReached(0, 0, "a")])
    for _ in range(400):
        hud.tick(hero, ())
    assert seen(lambda frame: hud.draw(frame, str), picture).width == 0


# -- what is said


def said(*before: Event, then: tuple[Event, ...] = (), ticks: int = 60) -> tuple[Dialogue, bytes]:
    """Tae speaks after these events, and how her portrait looks."""
    dialogue = Dialogue(Library(ASSETS))
    dialogue.tick(before, str, Snapshot(), (0, 0))
    dialogue.tick(then, str, Snapshot(), (0, 0))
    dialogue.tick([Said("tae", "It hangs up there, and it looks at us.", 120, 7)], str, Snapshot(), (0, 0))
    for _ in range(ticks - 1):
        dialogue.tick((), str, Snapshot(), (0, 0))
    picture = pygame.Surface((640, 360)).convert()
    dialogue.draw(Frame(picture, 0, 0, 1.0, 0), str)
    rect = dialogue.plate(str)
    assert rect is not None
    return dialogue, pygame.image.tobytes(picture.subsurface((rect.x, rect.y, 54, rect.height)), "RGB")


def test_faces_are_shaken_in_a_fight_and_when_hurt() -> None:
    calm = said()[1]
    fight, blow = FightBegan("hall"), Hurt(0, 0, "Tae", 7, 1, 1, 0, 0)
    assert said(fight)[1] != calm
    assert said(blow)[1] == said(PersonLost(0, 0, "sutezo"))[1] == said(fight)[1]
    assert said(fight, then=(FightEnded("hall"),))[1] == calm
    assert said(fight, then=(Restarted(0, 0, "start", False),))[1] == calm
    assert said(Hurt(0, 0, "Zuru", 1, 1, 1, 0, 0))[1] == calm


def test_letters_come_at_a_pace_one_reads_and_are_there_by_half_of_the_time() -> None:
    page = said(ticks=10)[0]._pages[0]
    assert 4 <= page.come <= 12
    page.age = page.ticks // 2
    assert page.come >= sum(map(len, page.lines)) - 1
