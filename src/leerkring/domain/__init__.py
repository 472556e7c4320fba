"""What Leerkring is about, in plain Python: circles, people, meetings, turns and their rules."""
