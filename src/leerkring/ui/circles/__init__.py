"""The page of one circle: its year plan, its people and what it agreed."""
