"""Divides the attendees of a season's meetings into small groups that mix well."""

from leerkring.solver.groups.dividing import Effort, divide, first_division

__all__ = ["Effort", "divide", "first_division"]
