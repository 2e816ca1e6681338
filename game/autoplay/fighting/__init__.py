"""How pilots fight.

`eyes`: who was in the picture a moment ago; `blows`: what is about to hit; `legs`: out of its way; `ground` and `post`: where to stand;
`harpooner`, `gunman`: what the hands of each figure do; `alarm`: is there a fight; `fighter`: all of it together.
"""
