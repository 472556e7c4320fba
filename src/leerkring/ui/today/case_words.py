"""Tasks about cases and agreements in the user's words; never what a case is about."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.ui.today.look import Look, TaskText
from leerkring.ui.wording import Wording

CASE_LOOKS: Mapping[TaskKind, Look] = {
    TaskKind.ASK_CASE: Look("messages-square", "soft"),
    TaskKind.TRY_OUT: Look("play", "blue"),
    TaskKind.ARRANGED: Look("handshake", "blue"),
    TaskKind.CLEAR_CASES: Look("trash-2", "amber"),
    TaskKind.CLEAR_ARRANGEMENTS: Look("trash-2", "amber"),
}


class CaseTaskWords(QObject):
    """Words for asking for a case, for what is tried out and for clearing texts."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.texts: Mapping[TaskKind, Callable[[Task], TaskText]] = {
            TaskKind.ASK_CASE: self._ask,
            TaskKind.TRY_OUT: self._try_out,
            TaskKind.ARRANGED: self._arranged,
            TaskKind.CLEAR_CASES: self._clear,
            TaskKind.CLEAR_ARRANGEMENTS: self._clear_arranged,
        }

    def _ask(self, task: Task) -> TaskText:
        title = self.tr("Ask for cases for {circle}").format(circle=task.circle_name)
        if task.names:
            title = self.tr("Ask {names} for a case for {circle}").format(
                names=self._wording.listed(task.names), circle=task.circle_name
            )
        day = self._wording.day(task.day) if task.day else ""
        return TaskText(
            title, self.tr("Nothing is noted for {day} yet.").format(day=day), self.tr("Note it")
        )

    def _try_out(self, task: Task) -> TaskText:
        day = self._wording.day(task.day) if task.day else ""
        return TaskText(
            self.tr("Follow up what {name} tries out").format(name=task.names[0]),
            self.tr("Agreed in {circle}, until {day}.").format(circle=task.circle_name, day=day),
            self.tr("Look at it"),
        )

    def _arranged(self, task: Task) -> TaskText:
        day = self._wording.day(task.day) if task.day else ""
        title = self.tr("Everybody: {what}").format(what=task.what)
        if task.names:
            title = self.tr("{name}: {what}").format(name=task.names[0], what=task.what)
        return TaskText(
            title,
            self.tr("Agreed in {circle}, until {day}.").format(circle=task.circle_name, day=day),
            self.tr("Look at it"),
        )

    def _clear(self, task: Task) -> TaskText:
        reason = self.tr(
            "Of %n case(s) something written is older than was agreed.", "", task.count
        )
        return TaskText(
            self.tr("Clear old texts of cases"),
            self._wording.in_words(reason, task.count),
            self.tr("See which"),
        )

    def _clear_arranged(self, task: Task) -> TaskText:
        reason = self.tr(
            "%n agreement(s) of meetings are older than you keep them.", "", task.count
        )
        return TaskText(
            self.tr("Clear old agreements"),
            self._wording.counted_sentence(reason, task.count),
            self.tr("See which"),
        )
