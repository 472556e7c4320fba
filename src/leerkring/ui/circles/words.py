"""What a circle is, has agreed and has changed, in the user's words."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.circles.rows import MemberRow
from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.ports import Label
from leerkring.domain.circles import Agreement, CadenceKind, CircleKind, CircleType
from leerkring.domain.meetings import MeetingState
from leerkring.domain.years import YearKind, YearSpan
from leerkring.ui.wording import NBSP, LabelWords, Wording

SEPARATOR = " \N{MIDDLE DOT} "
DASH = "\N{EN DASH}"


class CircleWords(QObject):
    """Words for one circle page."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def rhythm(self, agreement: Agreement, location: str) -> str:
        """Return "elke 10 weken · donderdag 13.00–15.00 · De Regenboog"."""
        parts = (self.cadence(agreement), self.days_and_time(agreement), location)
        return SEPARATOR.join(part for part in parts if part)

    def cadence(self, agreement: Agreement) -> str:
        """Return how often the circle meets."""
        number = agreement.cadence_number
        if agreement.cadence_kind is CadenceKind.EVERY_N_WEEKS:
            return self.tr("every %n week(s)", "", number)
        if agreement.cadence_kind is CadenceKind.N_PER_YEAR:
            return self.tr("%n time(s) a year", "", number)
        if agreement.cadence_kind is CadenceKind.PER_SCHOOL_BLOCK:
            return self.tr("once per school block")
        return self.tr("every 2 to 3 months")

    def days_and_time(self, agreement: Agreement) -> str:
        """Return "donderdag 13.00–15.00", or between which times the best one is sought."""
        names = [self._wording.weekday(number) for number in agreement.weekdays]
        either = self.tr("{days} or {last}")
        days = names[-1] if names else self.tr("the best day")
        if len(names) > 1:
            days = either.format(days=", ".join(names[:-1]), last=names[-1])
        return f"{days} {self._hours(agreement)}"

    def _hours(self, agreement: Agreement) -> str:
        clock = self._wording.clock
        if agreement.start_time is None:
            between = self.tr("between {start} and {end}")
            return between.format(start=clock(agreement.time_from), end=clock(agreement.time_to))
        start = agreement.start_time
        end = (start.hour * 60 + start.minute + agreement.duration_minutes) % (24 * 60)
        until = start.replace(hour=end // 60, minute=end % 60)
        return f"{clock(start)}{DASH}{clock(until)}"

    def kind(self, kind: CircleKind) -> str:
        """Return whom a circle brings together."""
        return {
            CircleKind.TEAM: self.tr("A team"),
            CircleKind.PROJECT: self.tr("A project"),
            CircleKind.SAME_JOB: self.tr("People with the same job"),
            CircleKind.ALL_DISCIPLINES: self.tr("All disciplines together"),
            CircleKind.CROSS_SCHOOL: self.tr("Several locations"),
        }[kind]

    def type(self, kind: CircleType) -> str:
        """Return what a circle does."""
        return {
            CircleType.INTERVISION: self.tr("Intervision"),
            CircleType.LEARNING_CIRCLE: self.tr("Learning circle"),
        }[kind]

    def cadence_kind(self, kind: CadenceKind) -> str:
        """Return a way to agree on a rhythm, to choose from."""
        return {
            CadenceKind.EVERY_N_WEEKS: self.tr("every so many weeks"),
            CadenceKind.TWO_TO_THREE_MONTHS: self.tr("every 2 to 3 months"),
            CadenceKind.PER_SCHOOL_BLOCK: self.tr("once per school block"),
            CadenceKind.N_PER_YEAR: self.tr("so many times a year"),
        }[kind]

    def state(self, meeting: MeetingRow) -> str:
        """Return how far a meeting is: held, called off, invited or still to send."""
        if meeting.state is MeetingState.CANCELLED:
            return self.tr("called off")
        if meeting.state is MeetingState.HELD or meeting.is_past:
            return self.tr("held")
        return self.tr("invited") if meeting.announced else self.tr("still to send")

    def day_and_time(self, start: datetime) -> str:
        """Return "do 10 sep 2026, 13.00", short enough for a table."""
        return f"{self._wording.short_day(start.date())}, {self._wording.clock(start.time())}"

    def school_year(self, first_year: int) -> str:
        """Return "2026–2027"."""
        return f"{first_year}{DASH}{first_year + 1}"

    def since(self, member: MemberRow) -> str:
        """Return from when until when somebody takes part, "" for always."""
        first, last = member.first_day, member.last_day
        if first and last:
            both = self.tr("from {first} until {last}")
            return both.format(first=self._day(first), last=self._day(last))
        if first:
            return self.tr("from {first}").format(first=self._day(first))
        return self.tr("until {last}").format(last=self._day(last)) if last else ""

    def _day(self, day: date) -> str:
        return f"{self._wording.short_day(day, weekday=False)}{NBSP}{day.year}"


def school_year_of(day: date) -> int:
    """Return the calendar year in which the school year of `day` began."""
    return YearSpan.around(day, YearKind.SCHOOL).first.year


def _named(sentence: str, label: Label) -> str:
    return sentence.format(circle=label.fact("circle"), person=label.fact("person"))


def _new_circle(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("CircleWords", "new circle {circle}"), label)


def _settings(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("CircleWords", "settings of {circle}"), label)


def _colour(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("CircleWords", "colour of {circle}"), label)


def _removal(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("CircleWords", "removal of {circle}"), label)


def _members(label: Label, wording: Wording) -> str:
    del wording
    if label.fact("person"):
        return _named(QCoreApplication.translate("CircleWords", "{person} in {circle}"), label)
    return _named(QCoreApplication.translate("CircleWords", "new people in {circle}"), label)


def _membership(label: Label, wording: Wording) -> str:
    del wording
    text = QCoreApplication.translate("CircleWords", "membership of {person} in {circle}")
    return _named(text, label)


def _leaving(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("CircleWords", "{person} out of {circle}"), label)


LABELS: Mapping[str, LabelWords] = {
    "add_circle": _new_circle,
    "change_circle": _settings,
    "recolour_circle": _colour,
    "remove_circle": _removal,
    "add_members": _members,
    "change_membership": _membership,
    "remove_member": _leaving,
}
