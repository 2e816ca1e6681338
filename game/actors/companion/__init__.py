"""Companions: `someone` is who they are, `companion` their tick, `party` what they know together, `arrival` where they begin.

`going`, `ways` and `strides` are how they follow; `waiting`, `hiding`, `fight`, `wits` (pointing, fear) and `words` what they do meanwhile;
`falling`, `dropping` and `loss` what becomes of them.
"""
