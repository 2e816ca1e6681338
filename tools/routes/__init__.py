"""Routes: levels played to their end by buttons alone. `python -m tools.routes NAME` plays one and writes its winning replay."""
