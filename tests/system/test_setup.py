"""Setting up on a machine where something is missing ends in one line that says what to do."""

import importlib
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

INSTALLER = Path(__file__).resolve().parents[2] / "installer"
QT = Path("Qt")


@pytest.fixture
def setup_env(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(INSTALLER))
    return importlib.import_module("setup_env")


@pytest.fixture
def qt_libraries(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(INSTALLER))
    monkeypatch.setattr(sys, "platform", "linux")
    return importlib.import_module("qt_libraries")


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that is the whole search path, with an apt-get that keeps its arguments."""
    monkeypatch.setenv("PATH", str(tmp_path))
    add_tool(tmp_path, "apt-get", f'echo "$@" >> {tmp_path}/installed')
    return tmp_path


def add_tool(folder: Path, name: str, script: str) -> None:
    """Put a shell script on the search path."""
    tool = folder / name
    tool.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    tool.chmod(0o755)


def miss(folder: Path, *libraries: str) -> None:
    """Let the loader miss these libraries until apt-get has installed something."""
    rows = "; ".join(f'echo "  {library} => not found"' for library in libraries)
    add_tool(folder, "ldd", f'[ -e {folder}/installed ] || {{ {rows}; }}; echo "  libc.so.6 => /x"')


def test_nothing_is_said_when_no_library_is_missing(
    qt_libraries: ModuleType, tools: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add_tool(tools, "ldd", 'echo "  libc.so.6 => /x"')
    qt_libraries.require(QT, window=True)
    assert capsys.readouterr().out == ""
    assert not (tools / "installed").exists()


def test_a_user_gets_the_line_that_installs_the_libraries(
    qt_libraries: ModuleType, tools: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    miss(tools, "libxcb-cursor.so.0", "libGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0")
    with pytest.raises(SystemExit) as stopped:
        qt_libraries.require(QT, window=True)
    assert str(stopped.value).endswith(
        "sudo apt-get install -y --no-install-recommends libgl1 libglib2.0-0 libxcb-cursor0"
    )
    assert not (tools / "installed").exists()


def test_root_gets_the_libraries_installed(
    qt_libraries: ModuleType, tools: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    miss(tools, "libEGL.so.1")
    qt_libraries.require(QT, window=False)
    assert (tools / "installed").read_text().splitlines()[-1].endswith("libegl1")


def test_a_library_without_a_known_package_is_named(qt_libraries: ModuleType, tools: Path) -> None:
    miss(tools, "libnew.so.3")
    with pytest.raises(SystemExit) as stopped:
        qt_libraries.require(QT, window=True)
    assert str(stopped.value).endswith("libnew.so.3")


def test_a_system_without_apt_gets_the_names_of_the_libraries(
    qt_libraries: ModuleType, tools: Path
) -> None:
    miss(tools, "libEGL.so.1")
    (tools / "apt-get").unlink()
    with pytest.raises(SystemExit) as stopped:
        qt_libraries.require(QT, window=True)
    assert str(stopped.value).endswith("libEGL.so.1")


def test_an_old_python_is_named(
    setup_env: ModuleType,
    tools: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 18, "final", 0))
    assert setup_env.main(["run"]) == 1
    said = capsys.readouterr().err
    assert "needs Python 3.11 or newer; this is 3.9" in said
    assert said.count("\n") == 1


def test_a_missing_venv_module_is_named(
    setup_env: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(setup_env, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(setup_env, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert setup_env.main(["dev"]) == 1
    said = capsys.readouterr().err
    assert "sudo apt-get install python3-venv" in said
    assert said.count("\n") == 1


def test_without_a_display_one_line_says_how_to_go_on(
    setup_env: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(setup_env, "prepare", lambda purpose: None)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert setup_env.main(["run"]) == 1
    said = capsys.readouterr().err
    assert "no display" in said
    assert "leerkring self-test" in said
    assert said.count("\n") == 1


def test_set_up_is_redone_when_the_dependencies_change(
    setup_env: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup_env, "ROOT", tmp_path)
    (tmp_path / "pyproject.toml").write_text("one")
    before = setup_env.fingerprint()
    assert setup_env.fingerprint() == before
    (tmp_path / "pyproject.toml").write_text("two")
    assert setup_env.fingerprint() != before
