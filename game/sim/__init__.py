"""The rules of every actor: a deterministic world of whole ticks that knows no window, clock or file."""
