"""Conversation cards: to draw, to show to the room, and to make of one's own."""
