"""What is on screen: title, chapter card, play, pause, end; each hands the picture on by a transition, which is a value."""
