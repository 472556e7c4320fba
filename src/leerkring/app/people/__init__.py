"""People, when they work and are away, and the lists they come from."""
