"""Between a player's hands and play while a box of words is open: a press that only completes the line is none in play, and a pointer
that lies on an answer presses what leads to it. All of it is the buttons of a tick, and so is recorded like them."""

from game.media.text import Text
from game.sim.actions import Actions, Button
from game.sim.box import PRESSES
from game.view.box import Box

MEANT = 20  # ticks after which a press that completed a line counts as held: whoever skips a scene holds it from the beginning
Pointer = tuple[int, int] | None


class Reading:
    """Asked once for every tick."""

    def __init__(self) -> None:
        self._held = Button(0)  # by the player, in the tick before
        self._masked = Button(0)  # what play does not see until it is let go
        self._masked_for = 0  # ticks
        self._pointer: Pointer = None
        self._goal: int | None = None  # the answer that the pointer leads to
        self._takes = False  # was it clicked?
        self._step = False  # was the mark moved in the tick before?
        self._rests: Pointer = None  # where the pointer lay when the box shut: nobody aims there until it moves, or fires

    def actions(self, actions: Actions, box: Box, text: Text, pointer: Pointer, skippable: bool) -> Actions:
        """What play sees of what is held; a press that is held on is seen after a while where a scene is `skippable`."""
        buttons = actions.buttons
        fresh, self._held = buttons & ~self._held & PRESSES, buttons
        self._masked &= buttons
        self._masked_for = self._masked_for + 1 if self._masked else 0
        if skippable and self._masked_for > MEANT:
            self._masked = Button(0)
        if fresh and box.hurry():
            self._masked |= fresh
            self._masked_for = 0
        moved, self._pointer = pointer != self._pointer, pointer
        buttons = self._pointed(buttons, fresh, box, text, moved) if box.asks else buttons
        return Actions(buttons & ~self._masked, None if self._at_rest(box.open, fresh) else actions.aim)

    def _at_rest(self, reads: bool, fresh: Button) -> bool:
        """Does the pointer lie where it was left when something was read?"""
        if reads:
            self._rests = self._pointer
        elif self._rests != self._pointer or fresh & Button.FIRE:
            self._rests = None
        return self._rests is not None

    def _pointed(self, buttons: Button, fresh: Button, box: Box, text: Text, moved: bool) -> Button:
        """A pointer that moves takes the mark along, and a click takes what it is on; beside the answers it does nothing."""
        pointer = self._pointer
        under = box.answer_at(pointer, text) if pointer is not None else None
        if moved or buttons & (Button.UP | Button.DOWN):
            self._goal, self._takes = under if moved else None, False
        if pointer is not None and fresh & Button.FIRE:
            self._goal, self._takes = under, under is not None
            self._masked |= Button.FIRE
        if self._goal is None:
            return buttons
        if self._goal != box.at:
            self._step = not self._step
            return buttons | (Button.DOWN if self._goal > box.at else Button.UP) if self._step else buttons
        if self._takes and box.ready:
            self._goal, self._takes = None, False
            self._masked &= ~Button.FIRE
            return buttons | Button.FIRE
        return buttons
