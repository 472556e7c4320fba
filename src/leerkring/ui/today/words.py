"""Tasks in the user's words: what, why in one line, and one verb."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.ports import Label
from leerkring.ui.today.case_words import CASE_LOOKS, CaseTaskWords
from leerkring.ui.today.look import Look, TaskText
from leerkring.ui.today.prepare_words import PREPARE_LOOKS, PrepareTaskWords
from leerkring.ui.today.visit_words import VISIT_LOOKS, VisitTaskWords
from leerkring.ui.wording import LabelWords, Wording

LOOKS: Mapping[TaskKind, Look] = {
    TaskKind.CHOOSE_PEOPLE: Look("users", "amber"),
    TaskKind.SEND_INVITATIONS: Look("send", "soft"),
    TaskKind.TELL_CHANGES: Look("calendar-sync", "blue"),
    TaskKind.SEND_AGENDA: Look("clipboard-list", "soft"),
    TaskKind.FIND_REPLACEMENT: Look("triangle-alert", "amber"),
    TaskKind.FILL_ROLE: Look("user-plus", "amber"),
    TaskKind.ROLE_DECLINED: Look("user-x", "amber"),
    TaskKind.TOO_FEW_COMING: Look("users", "amber"),
    TaskKind.OTHER_TIME_ASKED: Look("calendar-sync", "amber"),
    TaskKind.SENDS_SOMEBODY: Look("user-plus", "amber"),
    TaskKind.BUSY_THEN: Look("calendar-x", "amber"),
    TaskKind.MEMBER_BUSY: Look("calendar-x", "blue"),
    TaskKind.RECORD_ATTENDANCE: Look("clipboard-check", "blue"),
    TaskKind.EVALUATE: Look("clipboard-pen", "blue"),
    TaskKind.ADD_ADDRESSES: Look("at-sign", "amber"),
    TaskKind.PLAN_NEXT: Look("calendar-plus", "blue"),
    TaskKind.SESSION_NOTE: Look("clipboard-check", "blue"),
    TaskKind.COACH_LEAVES: Look("user-x", "amber"),
    TaskKind.SESSION_OBSTACLE: Look("calendar-x", "amber"),
    TaskKind.DUOS_WAITING: Look("handshake", "soft"),
    **CASE_LOOKS,
    **VISIT_LOOKS,
    **PREPARE_LOOKS,
}


class TodayWords(QObject):
    """Words for the page."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._cases = CaseTaskWords(wording)
        self._visits = VisitTaskWords(wording)
        self._prepare = PrepareTaskWords(wording)
        self._texts: Mapping[TaskKind, Callable[[Task], TaskText]] = {
            TaskKind.CHOOSE_PEOPLE: self._people,
            TaskKind.SEND_INVITATIONS: self._invitations,
            TaskKind.TELL_CHANGES: self._changes,
            TaskKind.SEND_AGENDA: self._agenda,
            TaskKind.FIND_REPLACEMENT: self._replacement,
            TaskKind.FILL_ROLE: self._role,
            TaskKind.ROLE_DECLINED: self._declined,
            TaskKind.TOO_FEW_COMING: self._too_few,
            TaskKind.OTHER_TIME_ASKED: self._other_time,
            TaskKind.SENDS_SOMEBODY: self._somebody_else,
            TaskKind.BUSY_THEN: self._busy,
            TaskKind.MEMBER_BUSY: self._member_busy,
            TaskKind.RECORD_ATTENDANCE: self._attendance,
            TaskKind.EVALUATE: self._evaluation,
            TaskKind.ADD_ADDRESSES: self._addresses,
            TaskKind.PLAN_NEXT: self._planning,
            TaskKind.SESSION_NOTE: self._session_note,
            TaskKind.COACH_LEAVES: self._coach_leaves,
            TaskKind.SESSION_OBSTACLE: self._session_obstacle,
            TaskKind.DUOS_WAITING: self._duos_waiting,
            **self._cases.texts,
            **self._visits.texts,
            **self._prepare.texts,
        }

    def greeting(self, name: str, now: datetime) -> str:
        """Return "Goedemorgen, Marieke"."""
        hello = self.tr("Good evening")
        if 5 <= now.hour < 12:
            hello = self.tr("Good morning")
        elif 12 <= now.hour < 18:
            hello = self.tr("Good afternoon")
        first = name.split()[0] if name.split() else ""
        return f"{hello}, {first}" if first else hello

    def summary(self, now: datetime, count: int, minutes: int) -> str:
        """Return the day and how much there is to do."""
        day = self._wording.sentence(self._wording.day(now.date(), year=True))
        if not count:
            return f"{day}."
        todo = self.tr("%n thing(s) to do", "", count)
        todo = self._wording.counted_sentence(todo, count)
        rounded = max(5, round(minutes / 5) * 5)
        about = self.tr("{todo}, about %n minute(s).", "", rounded).format(todo=todo)
        return f"{day}. {about}"

    def text(self, task: Task) -> TaskText:
        """Return what there is to do."""
        return self._texts[task.kind](task)

    def when(self, task: Task, today: date) -> tuple[str, str]:
        """Return "10 dagen te laat" or "vóór vrijdag", and the colour that goes with it."""
        days = (task.due - today).days
        if days < 0:
            return self.tr("%n day(s) late", "", -days), "red"
        if days <= 1:
            return self._wording.distance(task.due, today), "amber"
        if days <= 6:
            name = self._wording.weekday(task.due.weekday())
            return self.tr("before {day}").format(day=name), "blue"
        day = self._wording.short_day(task.due, weekday=False)
        return self.tr("before {day}").format(day=day), "blue"

    def _day(self, day: date | None) -> str:
        return self._wording.day(day) if day else ""

    def _plain_day(self, day: date | None) -> str:
        return self._wording.day(day, weekday=False) if day else ""

    def _invitations(self, task: Task) -> TaskText:
        reason = self.tr("%n meeting(s) not sent yet, the first on {day}.", "", task.count)
        if task.pairs:
            reason = self.tr("%n appointment(s) not sent yet, the first on {day}.", "", task.count)
        return TaskText(
            self.tr("Send invitations for {circle}").format(circle=task.circle_name),
            self._wording.counted_sentence(reason, task.count).format(day=self._day(task.day)),
            self.tr("View and send"),
        )

    def _changes(self, task: Task) -> TaskText:
        about = task.circle_name
        if task.names:
            about = f"{about} ({self._wording.listed(task.names)})"
        facts = {
            "circle": about,
            "was": self._plain_day(task.was),
            "day": self._plain_day(task.day),
        }
        if task.day is None:
            title = self.tr("Call off {circle} of {was}")
            reason = self.tr("%n people still have it in their calendar.", "", task.count)
        elif task.was != task.day:
            title = self.tr("Pass on the new date to {circle}")
            reason = self.tr("%n people still have {was}. It becomes {day}.", "", task.count)
        else:
            title = self.tr("Pass on a change to {circle}")
            reason = self.tr("%n people have an older version of {day}.", "", task.count)
        said = self._wording.counted_sentence(reason, task.count).format(**facts)
        return TaskText(title.format(**facts), said, self.tr("View and send"))

    def _agenda(self, task: Task) -> TaskText:
        return TaskText(
            self.tr("Send out the agenda of {circle}").format(circle=task.circle_name),
            self.tr("Meeting on {day}.").format(day=self._day(task.day)),
            self.tr("View and send"),
        )

    def _role(self, task: Task) -> TaskText:
        role = self._wording.role(task.role) if task.role else ""
        return TaskText(
            self.tr("Find a {role} for {circle}").format(role=role, circle=task.circle_name),
            self.tr("Nobody is down for {day} yet.").format(day=self._day(task.day)),
            self.tr("Choose somebody"),
        )

    def _replacement(self, task: Task) -> TaskText:
        names = self._wording.listed(task.names)
        reason = self.tr("{names} cannot be there on {day}.", "", len(task.names))
        return TaskText(
            self.tr("Mend the plan of {circle}").format(circle=task.circle_name),
            reason.format(names=names, day=self._day(task.day)),
            self.tr("Find a way"),
        )

    def _declined(self, task: Task) -> TaskText:
        role = self._wording.role(task.role) if task.role else ""
        who = task.names[: len(task.names) - task.count]
        text = self.tr("{names} declined and would be {role} on {day}.", "", len(who))
        said = text.format(names=self._wording.listed(who), role=role, day=self._day(task.day))
        verb = self.tr("Find a replacement")
        if task.count:
            verb = self.tr("Ask {name}, the reserve").format(name=task.names[-1].split(" ")[0])
        title = self.tr("{circle} misses its {role}").format(circle=task.circle_name, role=role)
        return TaskText(title, said, verb)

    def _too_few(self, task: Task) -> TaskText:
        text = self.tr("At most %n can still come on {day}.", "", task.count)
        said = self._wording.in_words(text, task.count).format(day=self._day(task.day))
        title = self.tr("Too few people come to {circle}").format(circle=task.circle_name)
        return TaskText(title, said, self.tr("Another date"))

    def _other_time(self, task: Task) -> TaskText:
        title = self.tr("{name} proposes another time for {circle}")
        said = self.tr("It is on {day} now.").format(day=self._day(task.day))
        if task.moment is not None:
            text = self.tr("{moment} instead of {day}.")
            moment = self._wording.sentence(self._wording.moment(task.moment))
            said = text.format(moment=moment, day=self._day(task.day))
        return TaskText(
            title.format(name=task.names[0], circle=task.circle_name), said, self.tr("Look at it")
        )

    def _somebody_else(self, task: Task) -> TaskText:
        title = self.tr("{name} sends somebody else to {circle}")
        said = self.tr("On {day}.").format(day=self._day(task.day))
        if len(task.names) > 1:
            text = self.tr("{other} would come on {day}. Nobody else knows.")
            said = text.format(other=task.names[1], day=self._day(task.day))
        return TaskText(
            title.format(name=task.names[0], circle=task.circle_name), said, self.tr("Look at it")
        )

    def _member_busy(self, task: Task) -> TaskText:
        text = self.tr("{names} turn(s) out to be busy on {day}.", "", len(task.names))
        said = text.format(names=self._wording.listed(task.names), day=self._day(task.day))
        title = self.tr("{circle} will miss somebody").format(circle=task.circle_name)
        return TaskText(title, said, self.tr("Find a way"))

    def _busy(self, task: Task) -> TaskText:
        text = self.tr("{names} turn(s) out to be busy on {day}.", "", len(task.names))
        said = text.format(names=self._wording.listed(task.names), day=self._day(task.day))
        title = self.tr("Mend the plan of {circle}").format(circle=task.circle_name)
        return TaskText(title, said, self.tr("Find a way"))

    def _attendance(self, task: Task) -> TaskText:
        return TaskText(
            self.tr("Note who was at {circle}").format(circle=task.circle_name),
            self.tr("{day}. Click only who was not there.").format(
                day=self._wording.sentence(self._day(task.day))
            ),
            self.tr("Fill in"),
        )

    def _evaluation(self, task: Task) -> TaskText:
        return TaskText(
            self.tr("Fill in the evaluation of {circle}").format(circle=task.circle_name),
            self.tr("{day}. Three questions, or finish up without.").format(
                day=self._wording.sentence(self._day(task.day))
            ),
            self.tr("Fill in"),
        )

    def _addresses(self, task: Task) -> TaskText:
        few = task.names[:3]
        names = self._wording.listed(few)
        if len(task.names) > len(few):
            left = len(task.names) - len(few)
            more = self._wording.in_words(self.tr("%n more", "", left), left)
            names = self._wording.listed([*few, more])
        return TaskText(
            self.tr("Add e-mail addresses"),
            self.tr("No invitation can reach {names}.").format(names=names),
            self.tr("Complete"),
        )

    def _people(self, task: Task) -> TaskText:
        reason = self.tr("There is nobody in this circle yet.")
        if task.day is not None:
            reason = self.tr("It meets on {day}, and there is nobody in it yet.")
            reason = reason.format(day=self._day(task.day))
        return TaskText(
            self.tr("Choose who is in {circle}").format(circle=task.circle_name),
            reason,
            self.tr("Choose people"),
        )

    def _planning(self, task: Task) -> TaskText:
        reason = self.tr("There is no meeting in the calendar yet.")
        if task.day is not None:
            reason = self.tr("The last one is on {day}.").format(day=self._day(task.day))
        return TaskText(
            self.tr("Plan the next meetings of {circle}").format(circle=task.circle_name),
            reason,
            self.tr("Plan the year"),
        )

    def _session_note(self, task: Task) -> TaskText:
        names = self._wording.listed(task.names)
        text = self.tr("%n session(s) to note, the first on {day}.", "", task.count)
        said = self._wording.counted_sentence(text, task.count)
        return TaskText(
            self.tr("Note how co-coaching went with {names}").format(names=names),
            said.format(day=self._day(task.day)),
            self.tr("Note it"),
        )

    def _coach_leaves(self, task: Task) -> TaskText:
        teacher, coach = task.names
        text = self.tr("%n session(s) with {name} remain after {day}.", "", task.count)
        said = self._wording.counted_sentence(text, task.count)
        return TaskText(
            self.tr("{name} stops as a co-coach").format(name=coach),
            said.format(name=teacher, day=self._day(task.day)),
            self.tr("Find a way"),
        )

    def _session_obstacle(self, task: Task) -> TaskText:
        names = self._wording.listed(task.names)
        text = self.tr("%n session(s) cannot go on, the first on {day}.", "", task.count)
        said = self._wording.counted_sentence(text, task.count)
        return TaskText(
            self.tr("Mend the co-coaching of {names}").format(names=names),
            said.format(day=self._day(task.day)),
            self.tr("Find a way"),
        )

    def _duos_waiting(self, task: Task) -> TaskText:
        text = self.tr("%n duo(s) wait on the board, the first from {day}.", "", task.count)
        said = self._wording.counted_sentence(text, task.count)
        return TaskText(
            self.tr("Decide on proposed duos"),
            said.format(day=self._day(task.day)),
            self.tr("View the board"),
        )


def _answer(label: Label, wording: Wording) -> str:
    del label, wording
    return QCoreApplication.translate("TodayWords", "answer to a task")


LABELS: Mapping[str, LabelWords] = {"answer_task": _answer}
