"""The library of work forms: look, filter, and choose one for a meeting."""
