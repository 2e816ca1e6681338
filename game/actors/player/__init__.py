"""Figures under control: `figure` keeps the order of a tick, each move is a file, `feel` holds the numbers."""
