"""The people of the village who do not all wear the suit: their bodies, heads, clothes and moves."""
