"""A box of words that stays for as long as the player wants: a line until a press, or a question until one of its answers is taken."""

from dataclasses import dataclass

from game.sim.actions import Button

PRESSES = Button.JUMP | Button.USE | Button.FIRE  # what goes on, and takes an answer
SETTLES = 12  # ticks in which a question takes no answer: who presses fast means the line before it
EVERYTHING = sum(int(button) for button in Button)


@dataclass(eq=False)
class Box:
    """`keys` are the text keys: of the line, or, if it `asks`, of the answers, of which `at` has the mark.

    It is told every tick what the player holds; what was held when it opened counts only after it was let go.
    """

    who: str
    keys: tuple[str, ...]
    asks: bool = False
    at: int = 0
    age: int = 0  # ticks
    done: bool = False
    held: int = EVERYTHING  # in the tick before

    def read(self, buttons: Button) -> None:
        """One tick passes with these buttons."""
        fresh, self.held = int(buttons) & ~self.held, int(buttons)
        self.age += 1
        if self.done:
            return
        if self.asks:
            by = bool(fresh & Button.DOWN) - bool(fresh & Button.UP)
            self.at = (self.at + by) % len(self.keys)
        self.done = bool(fresh & PRESSES) and (not self.asks or self.age > SETTLES)

    def state(self) -> tuple[object, ...]:
        """For the hash."""
        return self.who, self.keys, self.at, min(self.age, SETTLES), self.done, self.held
