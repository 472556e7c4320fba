"""What must still be sent, in words: was and becomes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from leerkring.app.ports import Label
from leerkring.domain.differences import ChangedField, Difference
from leerkring.domain.meetings import Role
from leerkring.domain.per_person import PersonLine, PersonOutbox
from leerkring.domain.reconciliation import ItemKind, OutboxItem
from leerkring.domain.told import PairRole, Subject, Told
from leerkring.ui.wording import LabelWords, Wording

_NAMES_SHOWN = 3
_LINES_SHOWN = 4


@dataclass(frozen=True)
class Headings:
    """What the lists and their columns are called."""

    per_meeting: str
    per_person: str
    along: str
    when: str
    circle: str
    what: str
    whom: str
    name: str
    gets: str
    goes_along: str
    stays_here: str


class OutboxWords(QObject):
    """Words for the page."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._worded: Mapping[ChangedField, Callable[[Difference], str]] = {
            ChangedField.START: self._start,
            ChangedField.END: self._end,
            ChangedField.ROLE: self._role,
            ChangedField.ATTENDEES: self._attendees,
            ChangedField.ADDRESS: self._address,
            ChangedField.TITLE: self._title,
            ChangedField.PLACE: self._place,
            ChangedField.ORGANISER: self._organiser,
            ChangedField.DETAILS: self._details,
        }

    @property
    def headings(self) -> Headings:
        """What the lists and their columns are called."""
        return Headings(
            per_meeting=self.tr("What must still be sent, per meeting"),
            per_person=self.tr("What must still be sent, per person"),
            along=self.tr("Include"),
            when=self.tr("When"),
            circle=self.tr("Circle or round"),
            what=self.tr("What"),
            whom=self.tr("For"),
            name=self.tr("Name"),
            gets=self.tr("Gets"),
            goes_along=self.tr("goes along"),
            stays_here=self.tr("stays here"),
        )

    def pair(self, told: Told) -> str:
        """Return what people do together, "Joris bij Lies"; nothing of a meeting."""
        if told.subject is Subject.MEETING:
            return ""
        names = {p.role: p.name for p in told.people}
        if told.subject is Subject.COVER:
            if not told.covered:
                return told.title
            text, cover = self.tr("{name} covers for {other}"), names.get(PairRole.COVER, "")
            return text.format(name=cover, other=told.covered)
        text, first, second = self.tr("{name} with {other}"), PairRole.COACH, PairRole.TEACHER
        if told.subject is Subject.VISIT:
            text, first, second = self.tr("{name} visits {other}"), PairRole.VISITOR, PairRole.HOST
        if not names.get(first) or not names.get(second):
            return told.title
        return text.format(name=names[first], other=names[second])

    def listed_what(self, item: OutboxItem) -> str:
        """Return what is different, behind whom it is about when that is no circle."""
        pair, what = self.pair(item.content), self.what(item)
        return self.tr("{pair}: {what}").format(pair=pair, what=what) if pair else what

    def to_pass_on(self, items: Sequence[OutboxItem]) -> str:
        """Return how much there is to send: meetings, or appointments when some are of pairs."""
        text = self.tr("%n meeting(s) to pass on", "", len(items))
        if self.has_pairs(items):
            text = self.tr("%n appointment(s) to pass on", "", len(items))
        return self._wording.counted_sentence(text, len(items))

    def tick_one(self, items: Sequence[OutboxItem]) -> str:
        """Return what to do when nothing is ticked."""
        if self.has_pairs(items):
            return self.tr("Tick at least one appointment.")
        return self.tr("Tick at least one meeting.")

    @staticmethod
    def has_pairs(items: Iterable[OutboxItem]) -> bool:
        """Tell whether some are no meetings of circles."""
        return any(item.content.subject is not Subject.MEETING for item in items)

    def what(self, item: OutboxItem) -> str:
        """Return what is different, "was → wordt"."""
        still = self.tr("people who still know nothing")
        if item.kind is ItemKind.NEW:
            return self.tr("invitation") if item.was is None else still
        if item.kind is ItemKind.CANCELLED:
            return self.tr("does not take place")
        return self.differences(item.differences) or still

    def differences(self, differences: Iterable[Difference]) -> str:
        """Return everything that differs: "verplaatst: di 2 mrt → di 9 mrt; naam: …"."""
        told = [self._worded[d.field](d) for d in differences]
        return "; ".join(text for text in told if text)

    def people(self, item: OutboxItem) -> str:
        """Return for how many people the messages are."""
        return self.tr("%n people", "", len(item.audience))

    def moment(self, at: datetime) -> str:
        """Return "di 2 mrt 13.00", short enough for a table."""
        return f"{self._wording.short_day(at.date())} {self._wording.clock(at.time())}"

    def day_and_year(self, at: datetime) -> str:
        """Return "2 mrt 2027", for a table over years."""
        day = self._wording.short_day(at.date(), weekday=False)
        return f"{day}\N{NO-BREAK SPACE}{at.year}"

    def gets(self, person: PersonOutbox) -> str:
        """Return everything somebody still gets, one thing per line."""
        lines = [self.line(line) for line in person.lines[:_LINES_SHOWN]]
        left = len(person.lines) - len(lines)
        if left > 0:
            lines.append(self._wording.in_words(self.tr("and %n more", "", left), left))
        return "\n".join(lines)

    def line(self, line: PersonLine) -> str:
        """Return one thing somebody gets: "di 9 mrt Kring Zuid: verplaatst: 2 → 9 mrt"."""
        if line.own_calendar:
            said = self.tr("your own calendar file")
        elif line.kind is ItemKind.NEW:
            said = self.tr("invitation")
        elif line.kind is ItemKind.CANCELLED:
            said = self.tr("does not take place") if line.off else self.tr("no longer invited")
        else:
            said = self.differences(line.differences) or self.tr("changed")
        pair = self.pair(line.told) if line.told is not None else ""
        about = ", ".join(filter(None, (line.circle, pair)))
        return f"{self._wording.short_day(line.start.date())} {about}: {said}"

    def marked(self, count: int, *, pairs: bool = False) -> str:
        """Return the name of the mark for undo."""
        if pairs:
            text = self.tr("%n appointment(s) marked as sent", "", count)
            return self._wording.in_words(text, count)
        return self._wording.in_words(self.tr("%n meeting(s) marked as sent", "", count), count)

    def noticed(self, count: int) -> str:
        """Return the name of saying that drafts were sent, for undo."""
        return self._wording.in_words(self.tr("%n mail(s) marked as sent", "", count), count)

    def taken(self, count: int) -> str:
        """Return the name of taking over answers, for undo."""
        return self._wording.in_words(self.tr("%n answer(s) taken over", "", count), count)

    def text_changed(self) -> str:
        """Return the name of wording a text otherwise, for undo."""
        return self.tr("text of invitations changed")

    def _becomes(self, was: str, becomes: str) -> str:
        return f"{was} \N{RIGHTWARDS ARROW} {becomes}"

    def _start(self, difference: Difference) -> str:
        was, becomes = difference.was, difference.becomes
        if not isinstance(was, datetime) or not isinstance(becomes, datetime):
            return ""
        if was.date() == becomes.date():
            was_time, new_time = (self._wording.clock(at.time()) for at in (was, becomes))
            return self.tr("time: {change}").format(change=self._becomes(was_time, new_time))
        days = [self._wording.short_day(at.date()) for at in (was, becomes)]
        return self.tr("moved: {change}").format(change=self._becomes(*days))

    def _end(self, difference: Difference) -> str:
        was, becomes = difference.was, difference.becomes
        if not isinstance(was, datetime) or not isinstance(becomes, datetime):
            return ""
        if was.date() != becomes.date():
            return ""  # the start says it
        times = [self._wording.clock(at.time()) for at in (was, becomes)]
        return self.tr("until: {change}").format(change=self._becomes(*times))

    def _role(self, difference: Difference) -> str:
        was, becomes = self._listed(difference.was), self._listed(difference.becomes)
        role = self._wording.role(difference.role or Role.FACILITATOR)
        nobody = self.tr("nobody")
        return f"{role}: {self._becomes(was or nobody, becomes or nobody)}"

    def _attendees(self, difference: Difference) -> str:
        leaves, joins = self._listed(difference.was), self._listed(difference.becomes)
        parts = []
        if joins:
            parts.append(self.tr("joins: {names}").format(names=joins))
        if leaves:
            parts.append(self.tr("leaves: {names}").format(names=leaves))
        return ", ".join(parts)

    def _address(self, difference: Difference) -> str:
        names = self._listed(difference.becomes)
        return self.tr("other address: {names}").format(names=names)

    def _title(self, difference: Difference) -> str:
        change = self._becomes(str(difference.was), str(difference.becomes))
        return self.tr("name: {change}").format(change=change)

    def _place(self, difference: Difference) -> str:
        nowhere = self.tr("not known")
        was, becomes = str(difference.was) or nowhere, str(difference.becomes) or nowhere
        return self.tr("place: {change}").format(change=self._becomes(was, becomes))

    def _organiser(self, difference: Difference) -> str:
        del difference
        return self.tr("other organiser")

    def _details(self, difference: Difference) -> str:
        del difference
        return self.tr("other preparation")

    def _listed(self, names: object) -> str:
        if not isinstance(names, tuple):
            return ""
        few = list(names[:_NAMES_SHOWN])
        if len(names) > _NAMES_SHOWN:
            left = len(names) - _NAMES_SHOWN
            few.append(self._wording.more(left))
        return self._wording.listed(few)


def _sent(label: Label, wording: Wording) -> str:
    pairs = bool(label.fact("pairs"))
    return OutboxWords(wording).marked(int(label.fact("meetings") or 0), pairs=pairs)


def _notices(label: Label, wording: Wording) -> str:
    return OutboxWords(wording).noticed(int(label.fact("mails") or 0))


def _replies(label: Label, wording: Wording) -> str:
    return OutboxWords(wording).taken(int(label.fact("replies") or 0))


def _text(label: Label, wording: Wording) -> str:
    del label
    return OutboxWords(wording).text_changed()


LABELS: Mapping[str, LabelWords] = {
    "confirm_sent": _sent,
    "confirm_notices": _notices,
    "take_replies": _replies,
    "change_text": _text,
}
