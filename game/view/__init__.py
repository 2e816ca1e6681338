"""What is seen: reads events and looks, interpolates between two ticks, and never changes the play."""
