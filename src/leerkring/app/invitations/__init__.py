"""Invitations out: what each person must still receive, and the record of what was sent."""

from leerkring.app.invitations.outbox import QUERIES
from leerkring.app.invitations.sending import COMMANDS

__all__ = ["COMMANDS", "QUERIES"]
