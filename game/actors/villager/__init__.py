"""People who live in a place: `natures` is how each of them goes, `hours` their day, `walks` the ways on foot, `villager` their tick.

`going` and `staying` are what they do; `folk` is what they know together: who is near, to whom one can talk; `talking` is a conversation.
Danger has no answer here yet: whoever is to flee or cower would be asked at the head of `Villager.tick`, before hour and errand.
"""
