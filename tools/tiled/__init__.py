"""What Tiled shows a level author: classes, templates, palette, world and rules, all generated from the game's own code and tilesets."""
