"""What the figure recipes share: the human rig, its poses, the sheet builder."""
