"""The brute: `brute` is its body, `armour` its mask and what a bolt does to it, `will` what it wants, `tread` how it walks."""
