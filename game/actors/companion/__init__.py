"""Companions: `companion` is who they are, `arrival` where they begin, `going` how they follow, `waiting` what they do meanwhile."""
