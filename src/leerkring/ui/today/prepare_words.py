"""Tasks that follow from a programme in the user's words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.ui.today.look import Look, TaskText
from leerkring.ui.wording import Wording

PREPARE_LOOKS: Mapping[TaskKind, Look] = {
    TaskKind.PREPARE_MEETING: Look("list-checks", "blue"),
    TaskKind.GATHER_MATERIALS: Look("layers", "blue"),
}
_SHOWN = 3


class PrepareTaskWords(QObject):
    """Words for what must be there, and be done, before a meeting."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.texts: Mapping[TaskKind, Callable[[Task], TaskText]] = {
            TaskKind.PREPARE_MEETING: self._prepare,
            TaskKind.GATHER_MATERIALS: self._materials,
        }

    def _prepare(self, task: Task) -> TaskText:
        said = task.names[0]
        if task.count > 1:
            more = self._wording.more(task.count - 1)
            said = self.tr("{first} And {more}.").format(first=said, more=more)
        return TaskText(
            self.tr("Prepare the meeting of {circle}").format(circle=task.circle_name),
            said,
            self.tr("Look at it"),
        )

    def _materials(self, task: Task) -> TaskText:
        names = list(task.names[:_SHOWN])
        if task.count > _SHOWN:
            names.append(self._wording.more(task.count - _SHOWN))
        day = self._wording.day(task.day) if task.day else ""
        said = self.tr("{things}. Meeting on {day}.")
        text = said.format(things=self._wording.listed(names), day=day)
        return TaskText(
            self.tr("Lay ready for {circle}").format(circle=task.circle_name),
            self._wording.sentence(text),
            self.tr("Look at it"),
        )
