"""Feature-free parts that all pages are made of."""
