"""Boxes of words: letters come at the pace that was set, pages end with sentences, and what is open lies over nobody."""

import pygame
import pytest

from game.media.fonts import subtitle
from game.media.library import Library
from game.media.text import Text, languages, load_text
from game.paths import ASSETS
from game.sim.events import BoxAsked, BoxClosed, BoxShown, Event, Letterboxed, Restarted
from game.sim.look import Layer, Look
from game.view.box import Box
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.letterbox import Letterbox
from game.view.prompts import unsigned
from game.view.snapshot import Snapshot
from game.view.typewriter import LETTERS, LINES, PACES, Typewriter, set_in_pages
from tools.text.catalogues import TEXTS, texts

LONG = (
    "Nobody here can count to six thousand. You came through all of it to ask us that, and nobody has what you want. "
    "Sit down. There is soup, if you do not look at it for too long."
)
PICTURE = pygame.Rect(0, 0, WIDTH, HEIGHT)
NOBODY = Snapshot()


def box(*events: Event, pace: str = "normal", seen: Snapshot = NOBODY, text: Text = str, ticks: int = 1, bars: int = 0) -> Box:
    """A box that has heard this."""
    made = Box(Library(ASSETS))
    made.pace = pace
    tick(made, *events, seen=seen, text=text, bars=bars)
    tick(made, ticks=ticks - 1, seen=seen, text=text, bars=bars)
    return made


def tick(one: Box, *events: Event, ticks: int = 1, seen: Snapshot = NOBODY, text: Text = str, bars: int = 0) -> None:
    """So many ticks pass; the events are in the first."""
    for number in range(ticks):
        one.tick(events if not number else (), text, seen, (0, 0), bars)


def people(*at: tuple[Layer, float, float]) -> Snapshot:
    """These stand there; their ids count from 1."""
    snapshot = Snapshot()
    snapshot.take([(i, Look("zuru", "idle", 0, x, y, layer=layer)) for i, (layer, x, y) in enumerate(at, 1)])
    return snapshot


# -- letters


def typed(words: str, pace: str, ticks: int) -> Typewriter:
    made = Typewriter(words, str)
    for _ in range(ticks):
        made.tick(PACES[pace], str)
    return made


def test_letters_come_at_the_pace_that_was_set() -> None:
    come = [typed(LONG, pace, 30).come for pace in PACES]
    assert come == sorted(come)
    assert come[0] < come[1] < come[2] < come[3]
    assert not typed(LONG, "at_once", 1).coming
    assert typed(LONG, "normal", 1).coming


def test_there_is_a_breath_after_a_sentence_and_none_within_three_dots() -> None:
    said, run_on = typed("One. Two.", "normal", 12), typed("Oneo Twoo", "normal", 12)
    assert said.come == 4
    assert said.resting
    assert run_on.come > said.come
    assert typed("So... it", "fast", 5).come >= 5


def test_pages_end_with_sentences_where_they_can() -> None:
    pages = set_in_pages(LONG)
    assert len(pages) == 2
    assert all(1 <= len(page) <= LINES for page in pages)
    assert " ".join(line for page in pages for line in page) == LONG
    assert pages[0][-1].endswith(".")
    assert set_in_pages("word " * 60)[0][-1].endswith("word")
    assert set_in_pages("") == [[]]


def test_a_press_completes_the_line_and_then_the_next_page() -> None:
    open_ = box(BoxShown("kina", LONG), ticks=3)
    assert open_.hurry()
    assert open_.voice is None
    assert open_.hurry()  # the second page begins
    assert open_.voice is not None
    assert open_.hurry()
    assert not open_.hurry()  # nothing more: this one is for play


def test_the_language_can_change_in_the_midst_of_a_sentence() -> None:
    other = "A much longer text in a language of many words, none of which is short. " * 2
    words = {"key": "Short words, and not many of them."}
    one = Typewriter("key", words.__getitem__)
    for _ in range(25):
        one.tick(PACES["normal"], words.__getitem__)
    share = one.come / len("Short words, and not many of them.")
    words["key"] = other  # what gives the words may be the same
    one.tick(PACES["slow"], words.__getitem__)
    assert one.lines == set_in_pages(other)[0]
    assert abs(one.come / sum(map(len, one.lines)) - share) < 0.1
    one.hurry()
    one.hurry()
    one.hurry()
    one.tick(PACES["slow"], lambda _key: "Short.")
    assert one.lines == ["Short."]
    assert not one.coming  # what was whole stays whole


@pytest.mark.parametrize("language", languages())
def test_every_text_fits_into_a_box(language: str) -> None:
    wide = subtitle().width("m" * LETTERS)
    for key, words in texts(TEXTS / f"{language}.po").items():
        lines = [line for page in set_in_pages(words) for line in page]
        assert all(subtitle().width(line) <= wide for line in lines), key


# -- where it lies


@pytest.mark.parametrize("feet", [60.0, 120.0, 200.0, 260.0, 340.0])
def test_neither_the_figure_nor_the_speaker_is_covered(feet: float) -> None:
    seen = people((Layer.HERO, 300.0, feet), (Layer.COMPANION, 340.0, feet))
    for asked in (BoxShown("kina", LONG, 2), BoxAsked(("a", "b", "c"), 0, "killy", 1)):
        plate = box(asked, seen=seen).plate(str)
        assert plate is not None
        assert PICTURE.contains(plate)
        assert not plate.colliderect((290, feet - 44, 60, 44))


def test_a_conversation_stays_at_its_side() -> None:
    low, high = people((Layer.HERO, 320.0, 330.0)), people((Layer.HERO, 320.0, 240.0))
    first = box(BoxShown("kina", "One."), seen=low)
    above = first.plate(str)
    assert above is not None
    assert above.top < 100
    tick(first, BoxClosed(), BoxShown("kina", "Two."), seen=high)
    assert first.plate(str) == above
    tick(first, BoxClosed(), BoxShown("kina", "Three.", 1), seen=people((Layer.HERO, 320.0, 70.0)))
    below = first.plate(str)
    assert below is not None
    assert below.top > 200  # who speaks would be covered


def test_between_the_bars_of_a_scene() -> None:
    plate = box(BoxShown("kina", LONG), bars=30).plate(str)
    assert plate is not None
    assert plate.bottom < HEIGHT - 30
    bars = Letterbox()
    bars.tick([Letterboxed(True)], 0.0)
    assert bars.height
    bars.tick([Letterboxed(False)], 0.0)
    assert not bars.height


# -- questions


ASKED = BoxAsked(("(look)", "Far.", "(nothing)"), 0, "killy")


def test_a_question_keeps_what_was_said_before_it() -> None:
    alone = box(ASKED).plate(str)
    after = box(BoxShown("pop", "How far?"), ticks=20)
    tick(after, BoxClosed(), ASKED)
    both = after.plate(str)
    assert alone is not None
    assert both is not None
    assert both.height > alone.height + 20
    assert after.asks
    assert not after.hurry()


def test_answers_lie_under_the_pointer_and_are_taken_after_a_moment() -> None:
    one = box(ASKED)
    plate = one.plate(str)
    assert plate is not None
    found = [one.answer_at((plate.x + 200, y), str) for y in range(plate.top, plate.bottom)]
    assert list(dict.fromkeys(found)) == [None, 0, 1, 2, None] or list(dict.fromkeys(found)) == [None, 0, 1, 2]
    assert one.answer_at((5, plate.centery), str) is None
    assert not one.ready
    tick(one, BoxAsked(ASKED.keys, 2, "killy"), ticks=20)
    assert one.at == 2
    assert one.ready


# -- being drawn


def drawn(one: Box, picture: pygame.Surface) -> bytes:
    picture.fill((60, 80, 90))
    one.draw(Frame(picture, 0, 0, 1.0, 0), str, unsigned)
    return pygame.image.tobytes(picture, "RGB")


def test_it_is_drawn_in_all_its_states_and_fades(picture: pygame.Surface) -> None:
    nothing = drawn(box(), picture)
    one = box(BoxShown("kina", LONG), ticks=4)
    first = drawn(one, picture)
    assert first != nothing
    tick(one, ticks=200)
    assert drawn(one, picture) != first
    tick(one, BoxClosed(), ASKED)
    tick(one, ticks=30)
    assert drawn(one, picture) != nothing
    tick(one, BoxClosed("Far."))
    assert not one.open
    assert drawn(one, picture) != nothing
    tick(one, ticks=20)
    assert drawn(one, picture) == nothing


def test_who_is_shaken_looks_so(picture: pygame.Surface) -> None:
    calm = drawn(box(BoxShown("kina", "No."), ticks=40), picture)
    assert drawn(box(BoxShown("kina", "No.", 0, shaken=True), ticks=40), picture) != calm


def test_a_restart_closes_it() -> None:
    one = box(BoxShown("kina", LONG), ticks=10)
    tick(one, Restarted(0, 0, "start", False))
    assert not one.open
    assert one.plate(str) is None


def test_everybody_who_speaks_has_two_portraits() -> None:
    sheet = Library(ASSETS).optional("portraits")
    assert sheet is not None
    text = load_text("en")
    for who in ("killy", "zuru", "tae", "pop", "genzo", "haku", "kina", "cibo"):
        assert sheet.has(who), who
        assert sheet.has(f"{who}_shaken"), who
        assert text(f"who.{who}"), who
