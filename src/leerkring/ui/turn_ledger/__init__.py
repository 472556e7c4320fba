"""The page of everybody's turns, over one circle or all."""
