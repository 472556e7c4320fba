"""Divides the attendees of a season's meetings into small groups that mix well."""

from leerkring.solver.groups.dividing import Effort, divide

__all__ = ["Effort", "divide"]
