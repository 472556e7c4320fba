"""Brings OR-Tools in when it is first needed; without it the rest of the app still works."""

import platform
from dataclasses import dataclass
from importlib.util import find_spec
from types import ModuleType

from leerkring.domain.errors import DomainError
from leerkring.support.marking import QT_TRANSLATE_NOOP


class EngineMissingError(DomainError):
    """OR-Tools does not exist for this computer."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Planning needs OR-Tools, which is not available for this computer ({platform}). "
        "Everything else works; plan on another computer and open the file here.",
    )


def ensure_available() -> None:
    """Say what is missing, without the wait of bringing it in."""
    try:
        found = find_spec("ortools")
    except ValueError:  # known to be absent
        found = None
    if found is None:
        raise EngineMissingError(platform=f"{platform.system()} {platform.machine()}")


def engine() -> ModuleType:
    """Return the CP-SAT module, or say what is missing."""
    try:
        from ortools.sat.python import cp_model
    except ImportError as missing:
        name = f"{platform.system()} {platform.machine()}"
        raise EngineMissingError(platform=name) from missing
    return cp_model


@dataclass(frozen=True)
class Graphs:
    """The flows of OR-Tools."""

    min_cost_flow: ModuleType
    max_flow: ModuleType


def graphs() -> Graphs:
    """Return the modules for flows, or say what is missing."""
    try:
        from ortools.graph.python import max_flow, min_cost_flow
    except ImportError as missing:
        name = f"{platform.system()} {platform.machine()}"
        raise EngineMissingError(platform=name) from missing
    return Graphs(min_cost_flow, max_flow)
