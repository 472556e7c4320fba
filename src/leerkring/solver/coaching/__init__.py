"""Duos of co-coaching: who with whom, and at which weekly moment."""
