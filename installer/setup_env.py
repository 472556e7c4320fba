"""Make `.venv` with everything Leerkring needs, once, then start it or let make go on.

    python3 installer/setup_env.py run [ARGUMENTS]   set up and open the window
    python3 installer/setup_env.py dev               set up for tests
    python3 installer/setup_env.py bundle            set up for building an installer

Standard library only, and written so that an old Python can still read it and say it is too old.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
EXTRAS = {"run": "", "dev": "[dev]", "bundle": "[dev,bundle]"}


class SetupError(Exception):
    """Something the user has to do first; the text says what."""


def main(arguments):
    """Set up for the purpose named first, and start Leerkring when that is `run`."""
    purpose = arguments[0] if arguments else ""
    if purpose not in EXTRAS:
        print(__doc__)
        return 2
    try:
        use_a_recent_python()
        prepare(purpose)
        if purpose == "run":
            require_display()
            return start(arguments[1:])
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def use_a_recent_python():
    """Go on with this Python if it is recent enough, else with a newer one that is installed."""
    if sys.version_info >= OLDEST:
        return
    for minor in range(19, OLDEST[1] - 1, -1):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            os.execv(newer, [newer, *sys.argv])
    this = ".".join(map(str, sys.version_info[:2]))
    raise SetupError(
        f"Leerkring needs Python 3.11 or newer; this is {this}. Install a newer one and try again: "
        "sudo apt-get install python3.11 python3.11-venv"
    )


def prepare(purpose):
    """Bring `.venv`, the system libraries and the translations up to date; quick when they are."""
    import qt_libraries
    import translations

    mark = VENV / f"ready-for-{purpose}"
    wanted = fingerprint()
    if not mark.is_file() or mark.read_text() != wanted:
        make_venv()
        install(EXTRAS[purpose])
        qt_libraries.require(qt_package(), window=purpose == "run")
        mark.write_text(wanted)
    if translations.outdated():
        translations.compile_all(qt_package())


def fingerprint():
    """Return what the environment depends on: the dependencies, this Python and this place."""
    state = hashlib.sha256((ROOT / "pyproject.toml").read_bytes())
    state.update(repr((sys.version, str(ROOT))).encode())
    return state.hexdigest()


def make_venv():
    """Create `.venv`, or again when it was left half made or belongs to another Python or place."""
    if is_usable():
        return
    import importlib.util

    if not importlib.util.find_spec("ensurepip"):
        raise SetupError(
            "Python's venv module is missing. Install it and try again: "
            "sudo apt-get install python3-venv"
        )
    print("Setting up Leerkring in .venv (the first time takes a minute or two) ...", flush=True)
    run([sys.executable, "-m", "venv", "--clear", str(VENV)])


def is_usable():
    """Return whether `.venv` was made here, is complete and has this version of Python."""
    notes = VENV / "pyvenv.cfg"
    if not PYTHON.exists() or not notes.is_file() or str(VENV) not in notes.read_text():
        return False
    question = [str(PYTHON), "-c", "import pip, sys; print(sys.version)"]
    answer = subprocess.run(question, stdout=subprocess.PIPE, check=False)
    return answer.stdout.decode().split() == sys.version.split()


def install(extras):
    """Install Leerkring from this folder, with what it depends on."""
    print("Installing Leerkring and what it needs ...", flush=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([*pip, "--editable", str(ROOT) + extras])


def run(command):
    """Run a command from the project's folder, and stop with one line when it fails."""
    if subprocess.run(command, cwd=str(ROOT), check=False).returncode != 0:
        raise SetupError("This did not work (see above): " + " ".join(command))


def qt_package():
    """Return the folder of PySide6 in `.venv`."""
    libraries = ["lib/python3*/site-packages", "Lib/site-packages"]
    found = [path for place in libraries for path in VENV.glob(place + "/PySide6")]
    if not found:
        raise SetupError("PySide6 is not in .venv. Remove the folder .venv and try again.")
    return found[0]


def require_display():
    """Say so when there is no screen to open a window on."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        raise SetupError(
            "There is no display to open a window on. Without a window: "
            ".venv/bin/leerkring plan --help, or .venv/bin/leerkring self-test"
        )


def start(arguments):
    """Start Leerkring in place of this script."""
    command = [str(PYTHON), "-m", "leerkring", *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
