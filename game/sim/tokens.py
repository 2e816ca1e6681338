"""Turns to attack: only so many at once may strike; the others circle and threaten."""

MOST = 3  # who attack at the same time


class Tokens:
    """Who has a turn now, by id, in the order in which they took it."""

    __slots__ = ("_holders", "most")

    def __init__(self, most: int = MOST) -> None:
        self.most = most
        self._holders: list[int] = []

    @property
    def free(self) -> bool:
        """Is there a turn left?"""
        return len(self._holders) < self.most

    def take(self, actor: int) -> bool:
        """Takes a turn for the actor with this id; True when it has one now."""
        if actor not in self._holders:
            if not self.free:
                return False
            self._holders.append(actor)
        return True

    def give_back(self, actor: int) -> None:
        """Its attack is over, or it never had one."""
        if actor in self._holders:
            self._holders.remove(actor)

    def __len__(self) -> int:
        return len(self._holders)
