"""Devices to held buttons to Actions: keyboard, mouse and gamepads, all at once."""
