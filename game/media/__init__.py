"""Loading what is in `assets/`: sheets, tiles, backdrops, fonts, texts, cues. The forms are told in docs/assets.md."""
