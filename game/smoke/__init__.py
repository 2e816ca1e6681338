"""Whole levels played without a window, maps checked before anyone plays them, and figures measured."""
