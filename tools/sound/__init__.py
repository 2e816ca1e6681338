"""Every sound of the game, made from nothing: run `python -m tools.sound` from the checkout's root.

A recipe (`@effect`, `@loop`, `@music` in the family files) is a function of a seeded random generator that returns samples;
`book` knows them all, brings them to their loudness, and writes `assets/sounds` and `assets/music`.
"""
