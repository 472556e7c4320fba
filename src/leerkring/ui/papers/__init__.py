"""Documents on a page: looked at as they will be on paper, then printed or saved."""
