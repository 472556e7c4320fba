"""Everybody in a table that is typed in, and everything about one person beside it."""
