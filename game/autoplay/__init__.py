"""Things that play: they see a session and give Actions, nothing else."""
