"""An example of learning in Blame-v0: see docs/learning.md."""
