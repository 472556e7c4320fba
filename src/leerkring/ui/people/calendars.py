"""Reads the calendar files of people, one after the other, beside the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from leerkring.app.invitations.letters import BusyReader, ReadBusyTimes
from leerkring.app.people.busy import (
    AddBusySource,
    KeepBusyTimes,
    ReadingTask,
    ReadingTasks,
)
from leerkring.ui.page import Page
from leerkring.ui.people.panel import PersonPanel

Read = tuple[ReadingTask, ReadBusyTimes]


class CalendarReading(QObject):
    """Asks for files, reads them, keeps the times."""

    def __init__(self, page: Page, reader: BusyReader) -> None:
        super().__init__(page)
        self._page, self._reader = page, reader

    def listen_to(self, panel: PersonPanel) -> None:
        """Do what the panel asks for."""
        card = panel.sending
        card.file_wanted.connect(self.add_file)
        card.folder_wanted.connect(self.add_folder)
        card.again_wanted.connect(self.read_again)
        card.history_wanted.connect(lambda key: self._page.go("history", part=key))

    def add_file(self, person_id: str) -> None:
        """Choose a calendar file of somebody, and read it."""
        file = self._page.services.messages.ask_open_file(
            self.tr("Calendar file"), self.tr("Calendars (*.ics)"), "busy"
        )
        self._add(person_id, file)

    def add_folder(self, person_id: str) -> None:
        """Choose a folder with calendar files of somebody, and read it."""
        title = self.tr("Folder with calendar files")
        self._add(person_id, self._page.services.messages.ask_folder(title, "busy"))

    def read_again(self, person_id: str) -> None:
        """Read what is known of somebody again."""
        self._page.ask(ReadingTasks(person_id), self._read, key="busy")

    def _add(self, person_id: str, path: Path | None) -> None:
        if path is not None:
            self._page.run(
                AddBusySource(person_id, path), then=lambda _: self.read_again(person_id)
            )

    def _read(self, tasks: Sequence[ReadingTask]) -> None:
        reader = self._reader

        def job(report: object, should_stop: Callable[[], bool]) -> list[Read]:
            del report
            return [
                (
                    task,
                    reader.read(
                        [task.path],
                        task.first,
                        task.last,
                        without=task.without,
                        stopped=should_stop,
                    ),
                )
                for task in tasks
                if not should_stop()
            ]

        self._page.background(job, None, self._keep)

    def _keep(self, found: list[Read]) -> None:
        for task, read in found:
            self._page.run(KeepBusyTimes(task.source_id, read))
