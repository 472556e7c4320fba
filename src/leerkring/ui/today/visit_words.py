"""Tasks about peer visits in the user's words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.domain.told import PairRole
from leerkring.ui.today.look import Look, TaskText
from leerkring.ui.wording import Wording

VISIT_LOOKS: Mapping[TaskKind, Look] = {
    TaskKind.VISIT_NO_DAY: Look("calendar-plus", "soft"),
    TaskKind.ARRANGE_COVER: Look("user-plus", "amber"),
    TaskKind.REFLECT: Look("messages-square", "blue"),
    TaskKind.DELETE_VIDEO: Look("trash-2", "amber"),
    TaskKind.VISIT_OBSTACLE: Look("triangle-alert", "amber"),
    TaskKind.PAIR_DECLINED: Look("user-x", "amber"),
}
VISITS = frozenset(VISIT_LOOKS)


class VisitTaskWords(QObject):
    """Words for choosing days, covers, reflections, recordings and obstacles."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.texts: Mapping[TaskKind, Callable[[Task], TaskText]] = {
            TaskKind.VISIT_NO_DAY: self._no_day,
            TaskKind.ARRANGE_COVER: self._cover,
            TaskKind.REFLECT: self._reflect,
            TaskKind.DELETE_VIDEO: self._delete,
            TaskKind.VISIT_OBSTACLE: self._obstacle,
            TaskKind.PAIR_DECLINED: self._declined,
        }

    def _pair(self, task: Task) -> dict[str, str]:
        day = self._wording.day(task.day) if task.day else ""
        return {"visitor": task.names[0], "host": task.names[1], "day": day}

    def _few(self, task: Task) -> str:
        """Return the visitors of several visits, the first three by name."""
        few = task.names[:3]
        left = len(task.names) - len(few)
        if not left:
            return self._wording.listed(few)
        more = self._wording.in_words(self.tr("%n more", "", left), left)
        return self._wording.listed([*few, more])

    def _no_day(self, task: Task) -> TaskText:
        verb = self.tr("Choose a day")
        if task.count == 1:
            title = self.tr("Choose a day: {visitor} visits {host}").format(**self._pair(task))
            return TaskText(title, self._round(task), verb)
        title = self.tr("Choose days for %n visit(s) in {round}", "", task.count)
        said = self._wording.in_words(title, task.count).format(round=task.round_name)
        reason = self.tr("Of {names}.").format(names=self._few(task))
        return TaskText(said, reason, verb)

    def _round(self, task: Task) -> str:
        if not task.round_name:
            return self.tr("The pair is known, the moment is not yet.")
        return self.tr("In {round}; the moment is not known yet.").format(round=task.round_name)

    def _cover(self, task: Task) -> TaskText:
        verb = self.tr("Choose a cover")
        if task.day is None:
            title = self.tr("Arrange cover for %n visit(s) in {round}", "", task.count)
            said = self._wording.in_words(title, task.count).format(round=task.round_name)
            return TaskText(said, self.tr("Of {names}.").format(names=self._few(task)), verb)
        facts = self._pair(task)
        title = self.tr("Arrange cover for {visitor}").format(**facts)
        return TaskText(title, self.tr("Visits {host} on {day}.").format(**facts), verb)

    def _reflect(self, task: Task) -> TaskText:
        verb = self.tr("Write down")
        if task.count > 1:
            title = self.tr("Look back on %n visit(s) in {round}", "", task.count)
            said = self._wording.in_words(title, task.count).format(round=task.round_name)
            return TaskText(said, self.tr("Of {names}.").format(names=self._few(task)), verb)
        facts = self._pair(task)
        title = self.tr("Look back: {visitor} visited {host}").format(**facts)
        if task.missing == ("own",):
            reason = self.tr("What it brought the visitor is not there yet.")
        elif task.missing == ("shared",):
            reason = self.tr("What colleagues made of it is not there yet.")
        else:
            reason = self.tr("Neither reflection is there yet.")
        if task.day is not None:
            reason = self.tr("On {day}.").format(**facts) + " " + reason
        return TaskText(title, reason, verb)

    def _delete(self, task: Task) -> TaskText:
        facts = self._pair(task)
        return TaskText(
            self.tr("Delete the recording of {host}").format(**facts),
            self.tr("For {visitor}; agreed until {day}.").format(**facts),
            self.tr("Tick off"),
        )

    def _obstacle(self, task: Task) -> TaskText:
        facts = self._pair(task)
        who = task.names[2:]
        reason = self.tr("{names} cannot be there on {day}.", "", len(who))
        said = reason.format(names=self._wording.listed(who), day=facts["day"])
        title = self.tr("{visitor} cannot visit {host} as planned").format(**facts)
        return TaskText(title, said, self.tr("Find a way"))

    def _declined(self, task: Task) -> TaskText:
        """Return "Lies kan niet bij het bezoek van Anna op 12 maart"."""
        said = self.tr("{name} cannot be there for co-coaching with {other} on {day}")
        if task.role is PairRole.VISITOR:
            said = self.tr("{name} cannot go and watch at {other}'s on {day}")
        elif task.role is PairRole.HOST:
            said = self.tr("{name} cannot be there for the visit of {other} on {day}")
        elif task.role is PairRole.COVER:
            said = self.tr("{name} cannot take over the group of {other} on {day}")
        day = self._wording.day(task.day, weekday=False) if task.day else ""
        title = said.format(name=task.names[0], other=task.names[1], day=day)
        return TaskText(title, self.tr("Declined the invitation."), self.tr("Find a way"))
