"""Compile the translations while the wheel is built, so that `pip install .` needs nothing else."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))
import translations


class CompiledTranslations(BuildHookInterface):
    """Makes the `.qm` files and names them, because Git, and so hatch, leaves them out."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return  # read from the source tree, kept up to date by installer/setup_env.py
        translations.compile_all()
        for compiled in sorted(translations.FOLDER.glob("*.qm")):
            inside = f"leerkring/_resources/translations/{compiled.name}"
            build_data["force_include"][str(compiled)] = inside
