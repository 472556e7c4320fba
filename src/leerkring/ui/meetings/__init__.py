"""The page of one meeting: when and where, who does what, and who was there."""
