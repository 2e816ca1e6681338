"""The surface of one pool as a row of columns that pull at each other: what falls in, moves in it or comes out makes waves."""

COLUMN = 4  # px
PULL, SPREAD, LOSS = 0.028, 0.22, 0.955  # how a column is drawn back, by its neighbours, and what it keeps, per tick
CALM = 0.05  # px and px per tick under which all of it lies still
HIGHEST = 9.0  # px


class Waves:
    """Heights in px, upwards less than 0."""

    def __init__(self, width: float) -> None:
        count = max(3, int(width / COLUMN) + 1)
        self.heights = [0.0] * count
        self._speeds = [0.0] * count
        self.still = True

    def push(self, at: float, speed: float, reach: float = 8.0) -> None:
        """Gives the columns within `reach` px of `at` (px from its left) this speed, px per tick."""
        first, last = int((at - reach) / COLUMN), int((at + reach) / COLUMN)
        for i in range(max(0, first), min(len(self.heights), last + 1)):
            self._speeds[i] += speed * (1 - abs(i * COLUMN - at) / (reach + COLUMN))
        self.still = False

    def tick(self) -> None:
        """One tick passes."""
        if self.still:
            return
        h, v, last = self.heights, self._speeds, len(self.heights) - 1
        pulls = [(h[i - 1 if i else 0] + h[i + 1 if i < last else last] - 2 * now) * SPREAD - now * PULL for i, now in enumerate(h)]
        most = 0.0
        for i, pull in enumerate(pulls):
            v[i] = speed = (v[i] + pull) * LOSS
            h[i] = now = max(-HIGHEST, min(HIGHEST, h[i] + speed))
            most = max(most, abs(now), abs(speed))
        if most < CALM:
            self.heights, self._speeds, self.still = [0.0] * len(h), [0.0] * len(h), True
