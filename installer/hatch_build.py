"""Compile the translations while the wheel is built, so that `pip install .` needs nothing else."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))
import translations


class CompiledTranslations(BuildHookInterface):
    """Makes the `.qm` files before hatch collects `resources/`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        if version != "editable":  # that reads the source tree, kept up to date by setup_env.py
            translations.compile_all()
