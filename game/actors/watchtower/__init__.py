"""The Watchtower: `watchtower` is the tower and its steps, `sweep` where its lens turns, `sight` whom it sees."""
