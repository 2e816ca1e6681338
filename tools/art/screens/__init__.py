"""What is drawn for the screens and the letters in front: signs of keys and buttons."""
