"""Reads the calendar files of people, one after the other, beside the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from leerkring.app.invitations.letters import BusyReader, ReadBusyTimes
from leerkring.app.people.busy import (
    AddBusySource,
    FirstReading,
    KeepBusyTimes,
    ReadingTask,
    ReadingTasks,
)
from leerkring.ui.page import Menu, Page
from leerkring.ui.people.panel import PersonPanel

Read = tuple[ReadingTask, ReadBusyTimes]


class CalendarReading(QObject):
    """Asks for files, reads them, keeps the times."""

    def __init__(self, page: Page, reader: BusyReader) -> None:
        super().__init__(page)
        self._page, self._reader = page, reader
        self.all_action = page.action(
            self.tr("Read all calendars again"), self.read_all, icon="refresh-cw", menu=Menu.EDIT
        )

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
        self._page.ask(
            ReadingTasks(person_id), lambda tasks: self._read(tasks, self._keep), key="busy"
        )

    def read_all(self) -> None:
        """Read the calendars of everybody again, and say what came of it."""
        self._page.ask(ReadingTasks(), self._read_all, key="busy")

    def _add(self, person_id: str, path: Path | None) -> None:
        if path is None:
            return

        def keep(found: list[Read]) -> None:
            for task, read in found:
                self._page.run(AddBusySource(person_id, task.path, read))

        self._page.ask(FirstReading(path), lambda task: self._read([task], keep))

    def _read_all(self, tasks: Sequence[ReadingTask]) -> None:
        if not tasks:
            said = self.tr(
                "No calendar is read yet. Choose somebody, and add a file under "
                "‘Invitations and own calendar’."
            )
            self._page.services.messages.toast(said)
        else:
            self._read(tasks, lambda found: self._keep(found, self._tell))

    def _read(self, tasks: Sequence[ReadingTask], then: Callable[[list[Read]], None]) -> None:
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

        self._page.background(job, None, then)

    def _keep(
        self, found: list[Read], then: Callable[[int, Sequence[str]], None] | None = None
    ) -> None:
        readings = tuple((task.source_id, read) for task, read in found)
        self._page.run(
            KeepBusyTimes(readings),
            None if then is None else lambda outcome: then(len(readings), outcome.value),
        )

    def _tell(self, count: int, failed: Sequence[str]) -> None:
        wording, messages = self._page.services.wording, self._page.services.messages
        said = wording.counted_sentence(self.tr("%n calendar(s) checked.", "", count), count)
        if failed:
            text = self.tr("Not everything of {names} can be read.")
            said = f"{said} {text.format(names=wording.listed(failed))}"
        messages.toast(said)
