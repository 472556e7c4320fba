"""Asking for folders, telling of bugs, and what this computer remembers."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from leerkring.ui.messages import Messages
from leerkring.ui.preferences import FilePreferences, MemoryPreferences
from leerkring.ui.wording import Wording
from support.windows import AnsweringDialogs


def test_the_last_folder_is_proposed_the_next_time(qapp: QApplication, tmp_path: Path) -> None:
    preferences = MemoryPreferences()
    dialogs = AnsweringDialogs(files=[str(tmp_path), str(tmp_path / "mensen.xlsx"), ""])
    messages = Messages(dialogs, Wording("nl"), preferences)
    assert messages.ask_folder("Waar?", use="invitations") == tmp_path
    assert preferences.get("folders/invitations") == str(tmp_path)
    found = messages.ask_open_file("Welk bestand?", "Excel (*.xlsx)")
    assert found == tmp_path / "mensen.xlsx"
    assert preferences.get("folders/folder") == str(tmp_path)
    assert messages.ask_save_file("Waarheen?", "jaar.pdf", "PDF (*.pdf)") is None


def test_a_bug_is_reported_with_details_and_told_on_stderr(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    class Reports(AnsweringDialogs):
        def report(self, text: str, explanation: str, details: str) -> None:
            self.asked.append(details)

    dialogs = Reports()
    messages = Messages(dialogs, Wording("nl"), MemoryPreferences())
    try:
        raise ZeroDivisionError("by nothing")
    except ZeroDivisionError as error:
        messages.show_bug(error)
    assert "ZeroDivisionError: by nothing" in dialogs.asked[0]
    assert "test_messages.py" in dialogs.asked[0]
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_preferences_are_there_at_the_next_start(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "instellingen.ini"
    first = FilePreferences(file)
    first.put("look/mode", "dark")
    first.put("folders/invitations", "map, met komma; en puntkomma")
    del first
    again = FilePreferences(file)
    assert again.get("look/mode") == "dark"
    assert again.get("folders/invitations") == "map, met komma; en puntkomma"
    assert again.get("nergens", "dit dan") == "dit dan"


def test_damaged_preferences_give_the_defaults(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "instellingen.ini"
    file.write_bytes(b"\x00\xff[[[niet = een\nini")
    assert FilePreferences(file).get("look/mode", "system") == "system"
