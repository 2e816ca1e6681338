"""The crawler: `crawler` is its body and its attack, `patrol` what it does before it knows of you, `hunt` how it closes in."""
