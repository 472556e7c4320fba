"""What every test stands on: no screen, no user data touched, the same examples each time."""

import importlib.util
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import Phase, settings

ROOT = Path(__file__).resolve().parents[1]

# Without the "explain" phase, which traces every line and makes a failure take minutes.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate, Phase.target, Phase.shrink)
settings.register_profile("steady", deadline=None, derandomize=True, phases=PHASES)
settings.register_profile("explore", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


def pytest_configure(config: pytest.Config) -> None:
    """Prepare the process (and what it starts) before Qt or Leerkring is imported."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if hasattr(config, "workerinput"):
        return  # xdist's workers get all this from the process that starts them
    home = tempfile.mkdtemp(prefix="leerkring-test-")
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(Path(home, name.lower()))
    compile_translations()


def compile_translations() -> None:
    """Make the `.qm` files when a translation has changed."""
    place = ROOT / "installer" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", place)
    assert spec is not None
    assert spec.loader is not None
    translations = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(translations)
    translations.compile_all()
