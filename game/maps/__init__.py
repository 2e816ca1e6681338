"""Where levels come from: Tiled maps, and rooms drawn in text for tests."""
