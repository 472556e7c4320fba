"""Leerkring plans intervision and learning circles, and keeps everybody's calendar right."""

__version__ = "0.1.0"
