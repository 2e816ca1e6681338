"""Small parts that would serve any game: standard library only."""
