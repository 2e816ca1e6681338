"""Structure that can be cut: it cracks, gives way, comes down with whoever stands on it, and lies there."""
