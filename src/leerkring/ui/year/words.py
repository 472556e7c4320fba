"""Words for what the year calendar shows."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.ports import Label
from leerkring.app.year.named_days import BreakRow, ClosedRow
from leerkring.app.year.notes import SendNote
from leerkring.app.year.rotations import RotationRow
from leerkring.app.year.rows import YearRows
from leerkring.domain.organisation import ClosedDayKind
from leerkring.domain.reconciliation import ItemKind
from leerkring.domain.years import YearKind, YearSpan
from leerkring.ui.wording import LabelWords, Wording
from leerkring.ui.year.index import DayFacts, YearIndex
from leerkring.ui.year.legend import Sign
from leerkring.ui.year.shown import PillState, ShownMeeting

DASH = "–"

MOST_ROTATIONS = 8  # of a day, in words


class YearWords(QObject):
    """Sentences and names of the calendar in the user's language."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording

    # The year

    def year(self, rows: YearRows) -> str:
        """Return "Schooljaar 2026–2027" or "2027"."""
        return self.year_of(rows.span, rows.kind)

    def year_of(self, span: YearSpan, kind: YearKind) -> str:
        if kind is YearKind.CALENDAR:
            return str(span.first.year)
        return self.tr("School year {years}").format(years=self.years(span))

    def years(self, span: YearSpan) -> str:
        """Return "2026–2027" or "2027"."""
        if span.first.year == span.last.year:
            return str(span.first.year)
        return f"{span.first.year}{DASH}{span.last.year}"

    def table(self, rows: YearRows) -> str:
        """Return what the calendar is called for screen readers."""
        return self.tr("Year calendar, {year}").format(year=self.year(rows))

    def breaks_chip(self, rows: YearRows) -> str:
        """Return "Vakanties, regio Midden"."""
        regions = self.wording.listed(self.wording.region(region) for region in rows.regions)
        if not regions:
            return self.tr("Holidays")
        if len(rows.regions) == 1:
            return self.tr("Holidays, region {region}").format(region=regions)
        return self.tr("Holidays, regions {regions}").format(regions=regions)

    def nothing_yet(self, rows: YearRows) -> str:
        """Return "Nog geen bijeenkomsten in 2026–2027."."""
        return self.tr("No meetings in {years} yet.").format(years=self.years(rows.span))

    def no_breaks(self, rows: YearRows) -> str:
        """Return that nobody knows the school holidays of this year yet."""
        sentence = (
            self.tr("Not all school holidays of {years} are known yet.")
            if rows.breaks
            else self.tr("There are no school holidays for {years} yet.")
        )
        return sentence.format(years=self.years(rows.span))

    def signs(self, index: YearIndex) -> list[tuple[Sign, str]]:
        """Return the shapes that occur in a year with their words."""
        rows = index.rows
        signs = [
            (Sign.INVITED, self.tr("invited")),
            (Sign.TO_SEND, self.tr("still to send")),
            (Sign.PAST, self.tr("held")),
        ]
        if any(m.warned for m in index.meetings):
            signs.append((Sign.WARNED, self.tr("attention")))
        if rows.breaks and index.filter.breaks:
            signs.append((Sign.BREAK, self.tr("holiday")))
        signs.append((Sign.HOLIDAY, self.tr("public holiday")))
        kinds = {c.kind for c in rows.closed}
        if ClosedDayKind.CLOSING in kinds:
            signs.append((Sign.CLOSED, self.tr("closed")))
        if ClosedDayKind.STUDY in kinds:
            signs.append((Sign.STUDY, self.tr("study day")))
        if rows.away and index.filter.away:
            signs.append((Sign.AWAY, self.tr("away")))
        if index.rotations:
            signs.append((Sign.ROTATION, self.tr("visit or co-coaching")))
            if any(one.done for one in index.rotations):
                signs.append((Sign.ROTATION_DONE, self.tr("done")))
        return signs

    # A day

    def day(self, day: date) -> str:
        """Return "dinsdag 2 maart", as spoken and copied: with an ordinary space."""
        return self.wording.day(day)

    def cell(self, facts: DayFacts, today: date) -> str:
        """Return a cell for screen readers: "dinsdag 2 maart, bijeenkomst Kring Zuid"."""
        parts = [self.wording.day(facts.day)]
        if facts.day == today:
            parts.append(self.tr("today"))
        parts += [self.spoken(m) for m in facts.meetings]
        parts += self._named(facts)
        if facts.away:
            names = self.wording.listed(dict.fromkeys(a.short_name for a in facts.away))
            parts.append(self.tr("away: {names}").format(names=names))
        return ", ".join(parts)

    def tip(self, facts: DayFacts) -> str:
        """Return the lines of a tooltip; empty for an ordinary day."""
        lines = [f"{m.full_name}: {self.state(m)}" for m in facts.meetings]
        lines += self._named(facts)
        if facts.away:
            who = ", ".join(dict.fromkeys(a.short_name for a in facts.away))
            lines.append(self.tr("away: {names}").format(names=who))
        if not lines:
            return ""
        return "\n".join([self.wording.sentence(self.wording.day(facts.day)), *lines])

    def lines(self, facts: DayFacts) -> list[str]:
        """Return what there is on a day, a line each."""
        lines = [self.wording.sentence(name) for name in self._named(facts)]
        if facts.away:
            names = self.wording.listed(dict.fromkeys(a.short_name for a in facts.away))
            lines.append(self.wording.sentence(self.tr("away: {names}").format(names=names)))
        return lines

    def state(self, meeting: ShownMeeting) -> str:
        """Return what the shape of a pill says."""
        words = {
            PillState.INVITED: self.tr("invited"),
            PillState.TO_SEND: self.tr("still to send"),
            PillState.PAST: self.tr("held"),
        }[meeting.state]
        attention = self.tr("needs attention")
        return f"{words}, {attention}" if meeting.warned else words

    def spoken(self, meeting: ShownMeeting) -> str:
        """Return "bijeenkomst Kring Zuid, uitgenodigd"."""
        said = self.tr("meeting {circle}").format(circle=meeting.full_name)
        return f"{said}, {self.state(meeting)}"

    def _named(self, facts: DayFacts) -> list[str]:
        found = [h.name for h in facts.holidays]
        found += [self._break(b) for b in facts.breaks]
        found += [self._closed(c) for c in facts.closed]
        shown = facts.rotations[:MOST_ROTATIONS]
        found += [self.rotation(one) for one in shown]
        left = len(facts.rotations) - len(shown)
        if left:
            found.append(
                self.wording.in_words(self.tr("%n more visits and sessions", "", left), left)
            )
        return found

    def rotation(self, one: RotationRow) -> str:
        """Return "10.00 uur Anna kijkt bij Bram"."""
        text = (
            self.tr("{time} co-coaching: {who} with {whom}")
            if one.coaching
            else self.tr("{time} {who} looks in at {whom}'s group")
        )
        time = self.wording.time_of_day(one.start.time())
        return text.format(time=time, who=one.who, whom=one.whom)

    def _break(self, one: BreakRow) -> str:
        return one.name

    def _closed(self, one: ClosedRow) -> str:
        kind = {
            ClosedDayKind.CLOSING: self.tr("closed"),
            ClosedDayKind.STUDY: self.tr("study day"),
        }[one.kind]
        name = f"{kind}: {one.name}" if one.name else kind
        return f"{name} ({one.location_name})" if one.location_name else name

    def away_count(self, count: int) -> str:
        """Return "4 weg", for lines of several people together."""
        return self.tr("%n away", "", count)

    # The chosen meeting

    def ordinal(self, row: MeetingRow, kind: YearKind) -> str:
        """Return "Derde van vijf dit schooljaar"."""
        sentence = (
            self.tr("{nth} of {count} this school year")
            if kind is YearKind.SCHOOL
            else self.tr("{nth} of {count} this year")
        )
        words = self._ordinals()
        known = row.number <= len(words)
        number = self.tr("number {number}").format(number=row.number)
        nth = words[row.number - 1] if known else number
        count = self.wording.number(row.count)
        return self.wording.sentence(sentence.format(nth=nth, count=count))

    def _ordinals(self) -> tuple[str, ...]:
        return (
            self.tr("first"),
            self.tr("second"),
            self.tr("third"),
            self.tr("fourth"),
            self.tr("fifth"),
            self.tr("sixth"),
            self.tr("seventh"),
            self.tr("eighth"),
            self.tr("ninth"),
            self.tr("tenth"),
            self.tr("eleventh"),
            self.tr("twelfth"),
        )

    def where(self, meeting: MeetingRow) -> str:
        """Return "De Regenboog, kamer 2"; what was typed goes before the location."""
        parts = (meeting.place or meeting.location_name, meeting.room_name)
        return ", ".join(part for part in parts if part)

    def of_day(self, number: int, count: int) -> str:
        """Return "2 van 4 op deze dag"."""
        return self.tr("{number} of {count} on this day").format(number=number, count=count)

    def to_send(self, note: SendNote) -> str:
        """Return "Vijf mensen hebben nog de oude datum in hun agenda."."""
        one, count = note.people == 1, self.wording.sentence(self.wording.number(note.people))
        if note.old_day:
            if one:
                return self.tr("One person still has the old date.")
            return self.tr("{count} people still have the old date.").format(count=count)
        if note.kind is ItemKind.NEW:
            if one:
                return self.tr("One person has no invitation yet.")
            return self.tr("{count} people have no invitation yet.").format(count=count)
        if one:
            return self.tr("One person does not have the latest version.")
        return self.tr("{count} people do not have the latest version.").format(count=count)

    def moved(self, circle: str, day: date) -> str:
        """Return the toast after a move."""
        return self.tr("{circle} is now on {day}.").format(circle=circle, day=self.day(day))


def _shifted(label: Label, wording: Wording) -> str:
    del wording
    sentence = QCoreApplication.translate("YearWords", "later meetings of {circle} moved")
    return sentence.format(circle=label.fact("circle"))


LABELS: Mapping[str, LabelWords] = {"shift_meetings": _shifted}
