"""What the recipes share: Blender scenes, numpy finishing, sprites, the City's building kit."""
