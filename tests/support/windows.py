"""Windows for tests: everything real but the dialogs, and the work done in place."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication

from leerkring import bootstrap
from leerkring.app.circles.rows import CircleList
from leerkring.app.ports import Surroundings
from leerkring.app.workspace import CommandHandler, QueryHandler, Workspace
from leerkring.ui.application import WindowHost, WindowParts
from leerkring.ui.preferences import MemoryPreferences
from leerkring.ui.services import Opened, Place
from leerkring.ui.shell.overview import CircleLink, Overview
from leerkring.ui.shell.window import PageMaker
from leerkring.ui.wording import LabelWords
from support.workspaces import make_surroundings, make_workspace


@dataclass
class AnsweringDialogs:
    """Gives the prepared answers, and keeps what was asked."""

    files: list[str] = field(default_factory=list)  # for folders and files, in order
    agrees: bool = True
    asked: list[str] = field(default_factory=list)

    def folder(self, title: str, start: str) -> str:
        return self._answer(title)

    def open_file(self, title: str, start: str, kinds: str) -> str:
        return self._answer(title)

    def open_files(self, title: str, start: str, kinds: str) -> list[str]:
        chosen = self._answer(title)
        return [chosen] if chosen else []

    def save_file(self, title: str, start: str, kinds: str) -> str:
        return self._answer(title)

    def confirm(self, question: str, explanation: str, verb: str) -> bool:
        self.asked.append(question)
        return self.agrees

    def report(self, text: str, explanation: str, details: str) -> None:
        raise AssertionError(details)

    def _answer(self, title: str) -> str:
        self.asked.append(title)
        return self.files.pop(0) if self.files else ""


def all_handlers() -> tuple[dict[type, CommandHandler], dict[type, QueryHandler]]:
    """Return the handlers of every feature there is."""
    return dict(bootstrap.commands()), dict(bootstrap.queries())


def read_overview(workspace: Workspace) -> Overview:
    circles = workspace.ask(CircleList())
    return Overview(tuple(CircleLink(c.id, c.name, c.colour) for c in circles))


def open_host(
    application: QApplication,
    pages: Mapping[str, PageMaker],
    *,
    workspace: Workspace | None = None,
    surroundings: Surroundings | None = None,
    dialogs: AnsweringDialogs | None = None,
    labels: Mapping[str, LabelWords] | None = None,
    start: Place = Place("today"),  # noqa: B008 - frozen
    language: str = "nl",
    mode: str = "light",
    text: int = 100,
    size: tuple[int, int] = (1440, 900),
    drops: Mapping[str, str] | None = None,
) -> WindowHost:
    """Return a host with its window shown. Call `close_host` at the end."""
    around = surroundings or make_surroundings()
    look = {"look/language": language, "look/mode": mode, "look/text": str(text)}
    parts = WindowParts(
        pages=pages,
        read_overview=read_overview,
        clock=around.clock,
        preferences=MemoryPreferences(**look),
        labels=labels or {},
        drops=drops or {},
    )
    host = WindowHost(application, parts, in_place=True, dialogs=dialogs or AnsweringDialogs())
    kept = workspace or make_workspace(*all_handlers(), surroundings=around)
    host.open(Opened(kept, "Leerkring", start))
    host.window.resize(*size)
    return host


def close_host(host: WindowHost) -> None:
    """Close and delete the window, so that nothing of it meets the next test."""
    window = host.window
    window.close()
    host.end()
    window.deleteLater()
    host.deleteLater()
