"""Tilesets, one recipe per place."""
