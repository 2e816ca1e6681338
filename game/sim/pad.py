"""Press memory: which buttons are held, and which were pressed a moment ago and not used yet."""

from game.sim.actions import NOTHING, Actions, Button

NEVER = 1_000_000  # ticks: longer ago than any buffer
BITS = tuple(int(button) for button in Button)
LEFT, RIGHT, UP, DOWN = int(Button.LEFT), int(Button.RIGHT), int(Button.UP), int(Button.DOWN)


class Pad:
    """What the figure under control feels of the player's hands; read once per tick, part of the simulation."""

    __slots__ = ("_ages", "_held", "_released", "aim")

    def __init__(self) -> None:
        self._held = self._released = 0  # buttons as bits: flags of an enum are slow to add up
        self._ages = dict.fromkeys(BITS, NEVER)
        self.aim: int | None = None

    def read(self, actions: Actions) -> None:
        """One tick passes with these actions."""
        before, self._held = self._held, int(actions.buttons)
        fresh, self._released = self._held & ~before, before & ~self._held
        self.aim = actions.aim
        ages = self._ages
        for bit in BITS:
            ages[bit] = 0 if fresh & bit else ages[bit] + 1

    def held(self, button: Button) -> bool:
        """Is it down?"""
        return self._held & button.value > 0

    def pressed(self, button: Button, within: int = 0) -> bool:
        """Was it pressed in this tick or at most `within` ticks ago, and not consumed since?"""
        return self._ages[button] <= within

    def released(self, button: Button) -> bool:
        """Was it let go in this tick?"""
        return self._released & button.value > 0

    def consume(self, button: Button) -> None:
        """The press was used; it does not count again."""
        self._ages[button] = NEVER

    def clear(self) -> None:
        """Forgets everything, as after a cutscene."""
        self.read(NOTHING)
        self._ages = dict.fromkeys(BITS, NEVER)

    @property
    def x(self) -> int:
        """-1 left, 1 right, 0 neither or both."""
        return bool(self._held & RIGHT) - bool(self._held & LEFT)

    @property
    def y(self) -> int:
        """-1 up, 1 down, 0 neither or both."""
        return bool(self._held & DOWN) - bool(self._held & UP)

    def state(self) -> tuple[int, ...]:
        """For the hash."""
        return self._held, self.aim if self.aim is not None else -1, *(min(a, 60) for a in self._ages.values())
