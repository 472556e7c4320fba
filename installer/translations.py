"""Collect the window's texts into `.ts` files, and compile those to the `.qm` files Qt reads.

    python installer/translations.py update    after changing texts in the window
    python installer/translations.py compile   after translating

The `.qm` files are derived, so they are not kept in Git: set-up, the tests and the wheel make them.
"""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "src" / "leerkring"  # refusals are worded where they are raised
PLURALS_ONLY = "en"  # the source texts are English; only "%n item(s)" needs two forms


def outdated():
    """Return the `.ts` files whose `.qm` is missing or older."""
    return [source for source in sorted(FOLDER.glob("*.ts")) if is_outdated(source)]


def is_outdated(source):
    """Return whether this `.ts` file must be compiled (again)."""
    compiled = source.with_suffix(".qm")
    return not compiled.is_file() or compiled.stat().st_mtime < source.stat().st_mtime


def compile_all(pyside=None):
    """Compile each outdated file; in place at once, so that nobody reads half a file."""
    for source in outdated():
        fresh = source.with_suffix(f".qm.{os.getpid()}")
        run(pyside, "lrelease", "-silent", str(source), "-qm", str(fresh))
        fresh.replace(source.with_suffix(".qm"))


def update(languages):
    """Bring the `.ts` files up to date with the sources, without line numbers (quieter diffs)."""
    sources = sorted(str(path) for path in SOURCES.rglob("*.py"))
    for language in languages:
        target = FOLDER / f"leerkring_{language}.ts"
        plurals = ["-pluralonly"] if language == PLURALS_ONLY else []
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
        options += ["-target-language", language, *plurals]
        run(None, "lupdate", *options, *sources, "-ts", str(target))


def run(pyside, tool, *arguments):
    """Run one of Qt's tools from the PySide6 package."""
    if pyside is None:
        found = importlib.util.find_spec("PySide6")
        if found is None or not found.submodule_search_locations:
            sys.exit("PySide6 is needed for the translations: pip install PySide6-Essentials")
        pyside = found.submodule_search_locations[0]
    suffix = ".exe" if os.name == "nt" else ""
    command = [str(Path(pyside) / (tool + suffix)), *arguments]
    if subprocess.run(command, check=False).returncode != 0:
        sys.exit(f"{tool} could not do its work (see above).")


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        update(["nl", PLURALS_ONLY])
    elif sys.argv[1:] != ["compile"]:
        sys.exit(__doc__)
    compile_all()
