"""Everything the window tells or asks: toasts, bars on top, folders, and the few real dialogs.

This is the only module that opens dialogs. A page says `services.messages.toast(…)`; the shell
shows it.
"""

import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from leerkring.domain.errors import DomainError
from leerkring.ui.preferences import Preferences
from leerkring.ui.wording import Wording

SAVING_FAILED = "saving-failed"


@dataclass(frozen=True)
class Deed:
    """A button in a message: its verb, and what it does."""

    text: str
    do: Callable[[], object]


@dataclass(frozen=True)
class Toast:
    """One sentence that passes by, with at most two things to do about it."""

    text: str
    deeds: tuple[Deed, ...] = ()
    stays: bool = False  # until it is closed, for what must not be missed


@dataclass(frozen=True)
class Notice:
    """A bar on top of the page that stays until what it says is over. Tone: blue, amber, red."""

    key: str
    text: str
    deeds: tuple[Deed, ...] = ()
    tone: str = "amber"


class Dialogs(Protocol):
    """The real dialogs, or in tests the answers."""

    def folder(self, title: str, start: str) -> str:
        """Return the chosen folder, "" when cancelled."""
        ...

    def open_file(self, title: str, start: str, kinds: str) -> str:
        """Return the chosen existing file, "" when cancelled."""
        ...

    def open_files(self, title: str, start: str, kinds: str) -> list[str]:
        """Return the chosen existing files, none when cancelled."""
        ...

    def save_file(self, title: str, start: str, kinds: str) -> str:
        """Return the chosen new file, "" when cancelled."""
        ...

    def confirm(self, question: str, explanation: str, verb: str) -> bool:
        """Return whether the user pressed the button with the verb."""
        ...

    def report(self, text: str, explanation: str, details: str) -> None:
        """Show that something went wrong, with details to copy."""
        ...


class Messages(QObject):
    """What pages use to speak to the user."""

    toast_wanted = Signal(object)  # Toast, or None to take the present one away
    notices_changed = Signal(object)  # tuple[Notice, ...]

    def __init__(
        self,
        dialogs: Dialogs,
        wording: Wording,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._preferences = preferences
        self._notices: dict[str, Notice] = {}
        self._undo: Callable[[], object] | None = None
        self._save_elsewhere: Callable[[], object] | None = None
        self.wording = wording

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The bars that are shown now."""
        return tuple(self._notices.values())

    def undo_with(self, undo: Callable[[], object]) -> None:
        """Set what the undo link of a toast does."""
        self._undo = undo

    def toast(self, text: str, *deeds: Deed, undo: bool = False, stays: bool = False) -> None:
        """Show one sentence; with `undo`, the change just made can be taken back from it."""
        links = list(deeds)
        if undo and self._undo is not None:
            links.insert(0, Deed(self.tr("Undo"), self._undo))
        self.toast_wanted.emit(Toast(text, tuple(links), stays))

    def hush(self) -> None:
        """Take the toast away."""
        self.toast_wanted.emit(None)

    def notice(self, key: str, text: str, *deeds: Deed, tone: str = "amber") -> None:
        """Show a bar on top until `clear_notice(key)`; the same key replaces it."""
        self._notices[key] = Notice(key, text, deeds, tone)
        self.notices_changed.emit(self.notices)

    def clear_notice(self, key: str) -> None:
        """Take a bar away, if it is there."""
        if self._notices.pop(key, None) is not None:
            self.notices_changed.emit(self.notices)

    def show_error(self, error: DomainError) -> None:
        """Say why something cannot be done, unless a bar says so; it stays until it is closed."""
        text = self.wording.refusal(error)
        if all(notice.text != text for notice in self.notices):
            self.toast(text, stays=True)

    def save_elsewhere_with(self, save: Callable[[], object]) -> None:
        """Set what the bar offers when saving fails."""
        self._save_elsewhere = save

    def say_saving_failed(self, error: DomainError) -> None:
        """Show why saving fails, until something is saved again; nothing stored is lost."""
        deeds: tuple[Deed, ...] = ()
        if self._save_elsewhere is not None:
            deeds = (Deed(self.tr("Save somewhere else…"), self._save_elsewhere),)
        self.notice(SAVING_FAILED, self.wording.refusal(error), *deeds, tone="amber")

    def show_bug(self, error: BaseException) -> None:
        """Report a mistake of ours with details to copy; the stored data is safe."""
        details = "".join(traceback.format_exception(error))
        sys.stderr.write(details)
        self._dialogs.report(
            self.tr("Something went wrong in Leerkring. Your work is safe."),
            self.tr("You can go on. Copy the details and send them to whoever helps you."),
            details,
        )

    def confirm(self, question: str, explanation: str, verb: str) -> bool:
        """Ask before what cannot be taken back, and only then."""
        return self._dialogs.confirm(question, explanation, verb)

    def ask_folder(self, title: str, use: str = "folder") -> Path | None:
        """Ask for a folder; the last one for the same `use` is proposed."""
        chosen = self._dialogs.folder(title, self._last(use))
        return self._remember(use, chosen, Path(chosen)) if chosen else None

    def ask_open_file(self, title: str, kinds: str, use: str = "folder") -> Path | None:
        """Ask for an existing file; `kinds` as Qt writes them: "Excel (*.xlsx);;CSV (*.csv)"."""
        chosen = self._dialogs.open_file(title, self._last(use), kinds)
        return self._remember(use, chosen, Path(chosen).parent) if chosen else None

    def ask_open_files(self, title: str, kinds: str, use: str = "folder") -> tuple[Path, ...]:
        """Ask for one or more existing files; `kinds` as in `ask_open_file`."""
        chosen = self._dialogs.open_files(title, self._last(use), kinds)
        if chosen:
            self._remember(use, chosen[0], Path(chosen[0]).parent)
        return tuple(Path(one) for one in chosen)

    def ask_save_file(self, title: str, name: str, kinds: str, use: str = "folder") -> Path | None:
        """Ask where to save a file, proposing `name`."""
        chosen = self._dialogs.save_file(title, str(Path(self._last(use), name)), kinds)
        return self._remember(use, chosen, Path(chosen).parent) if chosen else None

    def _last(self, use: str) -> str:
        return self._preferences.get(f"folders/{use}", str(Path.home()))

    def _remember(self, use: str, chosen: str, folder: Path) -> Path:
        self._preferences.put(f"folders/{use}", str(folder))
        return Path(chosen)


class WindowDialogs:
    """The dialogs of the system and of Qt, above the window in use."""

    def folder(self, title: str, start: str) -> str:
        return QFileDialog.getExistingDirectory(_above(), title, start)

    def open_file(self, title: str, start: str, kinds: str) -> str:
        return QFileDialog.getOpenFileName(_above(), title, start, kinds)[0]

    def open_files(self, title: str, start: str, kinds: str) -> list[str]:
        return QFileDialog.getOpenFileNames(_above(), title, start, kinds)[0]

    def save_file(self, title: str, start: str, kinds: str) -> str:
        return QFileDialog.getSaveFileName(_above(), title, start, kinds)[0]

    def confirm(self, question: str, explanation: str, verb: str) -> bool:
        box = QMessageBox(_above())
        box.setText(question)
        box.setInformativeText(explanation)
        button = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(_cancel(), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is button

    def report(self, text: str, explanation: str, details: str) -> None:
        box = QMessageBox(_above())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(text)
        box.setInformativeText(explanation)
        box.setDetailedText(details)
        copy = box.addButton(
            QCoreApplication.translate("Messages", "Copy details"),
            QMessageBox.ButtonRole.ActionRole,
        )
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        box.setDefaultButton(
            box.addButton(
                QCoreApplication.translate("Messages", "Go on"), QMessageBox.ButtonRole.AcceptRole
            )
        )
        box.exec()


def _above() -> QWidget | None:
    return QApplication.activeWindow()


def _cancel() -> str:
    return QCoreApplication.translate("Messages", "Cancel")
