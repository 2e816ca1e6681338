"""Figures: one recipe per sprite sheet."""
