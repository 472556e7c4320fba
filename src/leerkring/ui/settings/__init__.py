"""Settings: who we are, where and when we meet, what things are called, and the file."""
