"""When a file will not open: what happened, and the ways out."""
