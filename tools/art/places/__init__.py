"""Backdrops and props, one recipe per place."""
