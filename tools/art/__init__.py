"""Everything drawn in the game is made here: Blender renders light and depth, numpy gives colour."""
