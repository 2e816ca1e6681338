"""The sound device. Whoever wants another length of its buffer gets it opened anew; a machine without one plays on in silence."""

import logging

import pygame

LOG = logging.getLogger(__name__)
RATE = 44100  # Hz; at other rates than the files' SDL_mixer decodes some to nothing
BUFFER = 512  # samples: 12 ms from a tick to the ear
CHANNELS = 36


class Device:
    """`openings` counts how often it was opened: nothing that played before the last time plays on by itself."""

    def __init__(self) -> None:
        self.open = False
        self.openings = 0
        self.buffer = BUFFER  # samples, that are wanted
        self._has = 0

    def settle(self) -> None:
        """Opens it, unless it is open as wanted. It stays as it was where the system does not take the new length."""
        if self.open and self._has == self.buffer:
            return
        before = self._has if self.open else 0
        self.close()
        if not self._opened(self.buffer) and before:
            self._opened(before)

    def _opened(self, samples: int) -> bool:
        try:
            pygame.mixer.init(RATE, -16, 2, samples, allowedchanges=0)
            pygame.mixer.set_num_channels(CHANNELS)
        except pygame.error as wrong:
            LOG.info("there is no sound device (%s); the game is silent.", wrong)
            return False
        self._has = samples
        self.openings += 1
        self.open = True
        return True

    def close(self) -> None:
        """Gives it back."""
        self.open = False
        if pygame.mixer.get_init():
            pygame.mixer.quit()
