"""Vandaag: what to do, what comes next."""

from leerkring.app.home.today import COMMANDS, QUERIES

__all__ = ["COMMANDS", "QUERIES"]
