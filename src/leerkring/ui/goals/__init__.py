"""The traject of a team: its goals, and what works on them."""
