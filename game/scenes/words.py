"""The words of menus in English, for when the catalogue of texts does not hold them."""

from game.media.text import Text

ENGLISH = {
    "title.unofficial": "An unofficial, non-commercial fan work",
    "menu.start": "Start",
    "menu.continue": "Continue",
    "menu.controls": "Controls",
    "menu.settings": "Settings",
    "menu.quit": "Quit",
    "menu.paused": "Paused",
    "menu.resume": "Resume",
    "menu.restart": "Restart from checkpoint",
    "menu.quit_to_title": "Quit to title",
    "menu.back": "Back",
    "settings.sound": "Sound",
    "settings.music": "Music",
    "settings.shake": "Shaking",
    "settings.flash": "Flashing",
    "settings.full_screen": "Full screen",
    "controls.left": "Left",
    "controls.right": "Right",
    "controls.up": "Up",
    "controls.down": "Down, crouch",
    "controls.jump": "Jump",
    "controls.surge": "Surge",
    "controls.fire": "Harpoon",
    "controls.strike": "Reel in",
    "controls.use": "Use",
    "controls.pause": "Pause",
    "controls.family.mouse": "Keys + mouse",
    "controls.family.keys": "Keys",
    "controls.family.pad": "Gamepad",
    "controls.aim.mouse": "Aim with the mouse.",
    "controls.aim.keys": "Aim with the arrows, eight ways.",
    "controls.aim.pad": "Aim with the right stick, or with the left one while shooting.",
    "notice.pad_lost": "The gamepad was unplugged.",
    "end.title": "To be continued",
    "end.line": "The story is not told further yet.",
}


def with_words(text: Text) -> Text:
    """`text`, and what it does not know from here."""

    def find(key: str) -> str:
        found = text(key)
        return found if found != key else ENGLISH.get(key, key)

    return find
