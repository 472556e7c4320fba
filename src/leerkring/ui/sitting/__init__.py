"""The meeting itself: one step at a time on a screen that the whole room can read."""
