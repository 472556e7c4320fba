"""The system libraries that Qt needs on Linux and that no Python package brings along.

Qt's own message always blames xcb-cursor, whichever library is missing; the loader knows better.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

DEBIAN_PACKAGES = {
    "libglib-2.0": "libglib2.0-0",
    "libgthread-2.0": "libglib2.0-0",
    "libGL": "libgl1",
    "libGLX": "libgl1",
    "libOpenGL": "libopengl0",
    "libEGL": "libegl1",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libdbus-1": "libdbus-1-3",
    "libX11": "libx11-6",
    "libX11-xcb": "libx11-xcb1",
    "libxkbcommon": "libxkbcommon0",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
    "libxcb": "libxcb1",
    "libxcb-cursor": "libxcb-cursor0",
    "libxcb-icccm": "libxcb-icccm4",
    "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-randr": "libxcb-randr0",
    "libxcb-render": "libxcb-render0",
    "libxcb-render-util": "libxcb-render-util0",
    "libxcb-shape": "libxcb-shape0",
    "libxcb-shm": "libxcb-shm0",
    "libxcb-sync": "libxcb-sync1",
    "libxcb-util": "libxcb-util1",
    "libxcb-xfixes": "libxcb-xfixes0",
    "libxcb-xkb": "libxcb-xkb1",
    "libzstd": "libzstd1",
    "libgssapi_krb5": "libgssapi-krb5-2",
    "libbrotlidec": "libbrotli1",
    "libcups": "libcups2",
}


def require(pyside, *, window):
    """Check that Qt's libraries are there; as root install them, else print the line that does."""
    missing = missing_libraries(pyside, window=window)
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages(missing)]
    if not shutil.which("apt-get") or not all(map(package_of, missing)):
        stop("Qt misses these system libraries; install the packages that hold them: ", missing)
    if os.geteuid() != 0:
        stop("Qt misses some system libraries. Install them and try again: sudo ", command)
    print("Installing the system libraries Qt needs: " + " ".join(packages(missing)), flush=True)
    quiet = {"check": False, "stdout": subprocess.DEVNULL}
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "update"], env=environment, **quiet)
    subprocess.run(command, env=environment, **quiet)
    if missing_libraries(pyside, window=window):
        stop("Installing Qt's system libraries failed. Try it by hand: ", command)


def stop(message, words):
    """End with one line and an exit code."""
    sys.exit(message + " ".join(words))


def packages(libraries):
    """Return the names of the Debian packages that hold these libraries, each once."""
    return sorted({package_of(library) for library in libraries})


def package_of(library):
    """Return the Debian package of a library such as libxcb-cursor.so.0, or an empty text."""
    return DEBIAN_PACKAGES.get(library.split(".so")[0], "")


def missing_libraries(pyside, *, window):
    """Return the libraries that the loader cannot find, for a window or for offscreen tests."""
    if not sys.platform.startswith("linux") or not shutil.which("ldd"):
        return []
    platforms = Path(pyside) / "Qt" / "plugins" / "platforms"
    names = ["libqoffscreen.so", "libqxcb.so"] if window else ["libqoffscreen.so"]
    found = set()
    for name in names:
        listed = subprocess.run(
            ["ldd", str(platforms / name)], stdout=subprocess.PIPE, check=False
        ).stdout.decode()
        found.update(row.split()[0] for row in listed.splitlines() if "not found" in row)
    return sorted(found)
