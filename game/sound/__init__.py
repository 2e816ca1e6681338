"""What is heard: it only reads events, and a machine without a sound device plays on in silence."""
