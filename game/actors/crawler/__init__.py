"""The crawler: `crawler` is its body, `attack` how it strikes, `patrol` what it does before it knows of you, `hunt` how it closes in,
`tactics` by which way, so that a pack does not come from one side, and `search` what it does when it has lost you."""
