"""BLAME!: an unofficial fan game. Devices become Actions; a headless simulation turns them into events and looks."""

__version__ = "0.1.0"
