"""Build a folder that runs without Python, and try it out before it counts as built.

    make installer, or: python installer/build_bundle.py     (Linux, Windows and macOS)

The result is dist/leerkring/; zip it, or make a package of it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
PROGRAM = DIST / "leerkring" / ("leerkring.exe" if os.name == "nt" else "leerkring")


def main() -> int:
    """Build, try out, and tell where the result is and how large."""
    translations.compile_all()
    build()
    shutil.copy(ROOT / "LICENSE", PROGRAM.parent)
    shutil.copy(ROOT / "docs" / "third-party.md", PROGRAM.parent)
    try_out()
    files = (path for path in PROGRAM.parent.rglob("*") if not path.is_symlink())
    size = sum(path.stat().st_size for path in files if path.is_file())
    print(f"{PROGRAM.parent.relative_to(ROOT)} is ready: {size / 1e6:.0f} MB")
    return 0


def build() -> None:
    """Run PyInstaller; a spec file of our own, because it would write one over ours otherwise."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(ROOT / "build" / "bundle")]
    subprocess.run([*command, str(ROOT / "installer" / "leerkring.spec")], check=True)


def try_out() -> None:
    """Run the bundle's self-test from a place where neither the sources nor `.venv` are found."""
    keep = ("SYSTEMROOT", "TEMP", "TMP", "LANG", "USERPROFILE", "LOCALAPPDATA", "APPDATA")
    environment = {name: os.environ[name] for name in keep if name in os.environ}
    with tempfile.TemporaryDirectory() as elsewhere:
        environment |= {"QT_QPA_PLATFORM": "offscreen", "HOME": elsewhere, "PATH": ""}
        command = [str(PROGRAM), "self-test"]
        subprocess.run(command, cwd=elsewhere, env=environment, check=True, timeout=300)


if __name__ == "__main__":
    sys.exit(main())
