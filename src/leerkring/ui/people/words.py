"""Words for people: their week, absences and turns, and the names of changes to them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.people.absences import AbsenceRow
from leerkring.app.people.rows import PersonRow, TurnRow
from leerkring.app.ports import Label
from leerkring.app.reading.working_days import format_working_days
from leerkring.domain.people import AbsenceReason, WorkingPattern
from leerkring.ui.wording import NBSP, LabelWords, Wording

SEPARATOR = " · "


class PeopleWords(QObject):
    """What the page says about people."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording

    def week(self, pattern: WorkingPattern) -> str:
        """Return a working week in short: "ma di do"."""
        return format_working_days(pattern, self.wording.language)

    def away(self, row: PersonRow) -> str:
        """Return whether somebody is away now or has left."""
        if row.left is not None and not row.away_now:
            return self.leaving(row.left)
        if row.away_until is None:
            return ""
        day = self.wording.short_day(row.away_until, weekday=False)
        return self.tr("until {day} included").format(day=day)

    def leaving(self, last: date) -> str:
        """Return until when somebody works or worked here."""
        return self.tr("here until {day} included").format(day=self.day(last))

    def day(self, day: date) -> str:
        """Return "2 mrt 2027"."""
        return f"{self.wording.short_day(day, weekday=False)}{NBSP}{day.year}"

    def days_away(self, absence: AbsenceRow) -> str:
        """Return the days of an absence."""
        first, last = self.day(absence.first_day), self.day(absence.last_day)
        if first == last:
            return first
        return self.tr("{first} until {last} included").format(first=first, last=last)

    def reason(self, reason: AbsenceReason) -> str:
        """Return why somebody is away: no more than is needed."""
        return {
            AbsenceReason.ILLNESS: self.tr("ill"),
            AbsenceReason.LEAVE: self.tr("leave"),
            AbsenceReason.OTHER: self.tr("other"),
        }[reason]

    def turn(self, turn: TurnRow) -> str:
        """Return a turn as a link: "do 19 nov, Kring Noord: gespreksleider"."""
        said = self.tr("{day}, {circle}: {role}")
        role = self.wording.role(turn.role)
        return said.format(day=self._when(turn.start), circle=turn.circle_name, role=role)

    def short_turn(self, turn: TurnRow) -> str:
        """Return "do 19 nov: gespreksleider"."""
        said = self.tr("{day}: {role}")
        return said.format(day=self._when(turn.start), role=self.wording.role(turn.role))

    def has_turns(self, count: int) -> str:
        """Return that somebody has turns while away, to stand above them."""
        text = self.tr("Has %n turn(s) then. Choose somebody else or another day:", "", count)
        return self.wording.in_words(text, count)

    def more_turns(self, count: int) -> str:
        """Return how many turns are not listed."""
        return self.wording.in_words(self.tr("and %n more", "", count), count)

    def people(self, count: int) -> str:
        """Return how many people."""
        return self.wording.counted_sentence(self.tr("%n person(s)", "", count), count)

    def removed(self, names: Sequence[str]) -> str:
        """Return who were removed."""
        if len(names) > 3:
            text = self.tr("%n person(s) removed.", "", len(names))
            return self.wording.counted_sentence(text, len(names))
        return self.tr("{names} removed.").format(names=self.wording.listed(names))

    def removed_but_kept(self, names: Sequence[str], kept: int) -> str:
        """Return who left, their past kept."""
        if len(names) == 1:
            said = self.tr("{name} is now a former colleague; past meetings keep who was there.")
            return said.format(name=names[0])
        more = self.tr("%n of them stay(s) as a former colleague.", "", kept)
        return f"{self.removed(names)} {self.wording.counted_sentence(more, kept)}"

    def take_absences(self, count: int) -> str:
        """Return what the filled button does with a list of absences."""
        return self.wording.in_words(self.tr("Import %n absence(s)", "", count), count)

    def absences_found(self, new: int, known: int) -> str:
        """Return what a list of absences holds."""
        first = self.wording.counted_sentence(self.tr("%n new absence(s)", "", new), new)
        other = self.wording.in_words(self.tr("%n known already", "", known), known)
        return f"{first}, {other}" if known else first

    def absences_taken(self, count: int) -> str:
        """Return that a list of absences was taken over."""
        text = self.tr("%n absence(s) imported.", "", count)
        return self.wording.counted_sentence(text, count)

    def more_lines(self, count: int) -> str:
        """Return how many lines have something wrong besides those shown."""
        text = self.tr("and %n more line(s) that are left out", "", count)
        return self.wording.in_words(text, count)

    def taken_over(self, added: int, changed: int) -> str:
        """Return what a list of people brought."""
        counted = self.wording.counted_sentence
        new = counted(self.tr("%n person(s) added.", "", added), added)
        other = counted(self.tr("%n changed.", "", changed), changed)
        return " ".join([new] * bool(added or not changed) + [other] * bool(changed))

    def _when(self, start: datetime) -> str:
        return self.wording.short_day(start.date())


class _Counted(QObject):
    """Plurals of names of changes."""

    def people(self, count: int) -> str:
        return self.tr("%n new person(s)", "", count)

    def removed(self, count: int) -> str:
        return self.tr("removal of %n person(s)", "", count)

    def absences(self, count: int) -> str:
        return self.tr("list of %n absence(s)", "", count)

    def calendars(self, count: int) -> str:
        return self.tr("calendars of %n person(s)", "", count)


def _count(label: Label) -> int:
    fact = label.fact("count")
    return int(fact) if fact.isdecimal() else 0


def _person(label: Label, wording: Wording) -> str:
    del wording
    text = QCoreApplication.translate("PeopleWords", "new person {person}")
    return text.format(person=label.fact("person"))


def _people(label: Label, wording: Wording) -> str:
    if label.fact("person"):
        return _person(label, wording)
    return wording.in_words(_Counted().people(_count(label)), _count(label))


def _details(label: Label, wording: Wording) -> str:
    del wording
    text = QCoreApplication.translate("PeopleWords", "details of {person}")
    return text.format(person=label.fact("person"))


def _week(label: Label, wording: Wording) -> str:
    del wording
    text = QCoreApplication.translate("PeopleWords", "working days of {person}")
    return text.format(person=label.fact("person"))


def _removal(label: Label, wording: Wording) -> str:
    del wording
    text = QCoreApplication.translate("PeopleWords", "removal of {person}")
    return text.format(person=label.fact("person"))


def _removals(label: Label, wording: Wording) -> str:
    return wording.in_words(_Counted().removed(_count(label)), _count(label))


def _absence(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("PeopleWords", "absence of {person} from {day}")
    try:
        day = wording.day(date.fromisoformat(label.fact("day")), weekday=False)
    except ValueError:
        day = label.fact("day")
    return text.format(person=label.fact("person"), day=day)


def _list_of_absences(label: Label, wording: Wording) -> str:
    return wording.in_words(_Counted().absences(_count(label)), _count(label))


def _calendar(label: Label, wording: Wording) -> str:
    if not label.fact("name"):
        return wording.in_words(_Counted().calendars(_count(label)), _count(label))
    text = QCoreApplication.translate("PeopleWords", "calendar of {name}")
    return text.format(name=label.fact("name"))


LABELS: Mapping[str, LabelWords] = {
    "add_person": _person,
    "add_people": _people,
    "change_person": _details,
    "set_working_pattern": _week,
    "remove_person": _removal,
    "remove_people": _removals,
    "report_absence": _absence,
    "change_absence": _absence,
    "remove_absence": _absence,
    "import_absences": _list_of_absences,
    "add_busy_source": _calendar,
    "remove_busy_source": _calendar,
    "read_busy_times": _calendar,
}
