"""What stays on the user's disk: settings, progress, recordings. Nothing here ever stops play."""
