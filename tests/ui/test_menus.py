"""A list does what keys and pointer ask of it."""

from game.ui.menus import ROW, Entry, Menu


def a_menu() -> Menu:
    entries = [Entry("resume", "Resume"), Entry("sound", "Sound", value=0.5), Entry("full", "Full screen", on=False)]
    return Menu(str, entries, (50, 100), width=200)


def test_up_and_down_go_round() -> None:
    menu = a_menu()
    menu.move(-1)
    assert menu.current.name == "full"
    menu.move(1)
    assert menu.current.name == "resume"


def test_sliders_stop_at_their_ends() -> None:
    menu = a_menu()
    menu.move(1)
    assert [menu.adjust(1) for _ in range(6)] == [True] * 5 + [False]
    assert menu.current.value == 1.0


def test_switches_go_left_and_right() -> None:
    menu = a_menu()
    menu.move(-1)
    assert (menu.adjust(1), menu.current.on, menu.adjust(1), menu.adjust(-1), menu.current.on) == (True, True, False, True, False)


def test_the_pointer_finds_entries_and_drags_sliders() -> None:
    menu = a_menu()
    assert menu.entry_at((60, 100)) == 0
    assert menu.entry_at((60, 100 + 2 * ROW)) == 2
    assert menu.entry_at((10, 100)) is None
    assert menu.hover((60, 100 + ROW))
    assert not menu.hover((60, 100 + ROW))
    assert menu.slide((250, 100 + ROW))
    assert menu.current.value == 1.0
    assert not menu.slide((60, 100 + ROW))


def test_choices_go_round_and_the_pointer_takes_their_arrows() -> None:
    menu = Menu(str, [Entry("signs", "Signs", words=("Automatic", "Xbox", "Switch"))], (50, 100), width=200)
    assert (menu.adjust(-1), menu.current.pick, menu.adjust(1), menu.current.pick) == (True, 2, True, 0)
    left = next(x for x in range(50, 250) if menu.leftwards((x, 104)))
    assert 120 < left < 200
    assert not menu.leftwards((248, 104))
