"""The reports there are: what each is called, what there is to choose, and what it asks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject

from leerkring.app.circles.rows import CircleRow
from leerkring.app.coaching.overview import CoachedLocation
from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.people.export import ExportedList
from leerkring.app.reports.attendance_list import AttendanceList, AttendanceRows
from leerkring.app.reports.coaching import CoachedDocument, CoachedList
from leerkring.app.reports.documents import Document
from leerkring.app.reports.follow_up import FollowUpChoices, FollowUpDocument, FollowUpList
from leerkring.app.reports.pairs import VisitsDocument, VisitsList
from leerkring.app.reports.statements import Participant, StatementHours, Statements
from leerkring.app.reports.tags import TagsDocument, TagsList
from leerkring.app.reports.turns import TurnsDocument, TurnsList
from leerkring.app.reports.year_plan import YearPlan, YearRoster
from leerkring.app.workspace import Query
from leerkring.domain.meetings import MeetingState
from leerkring.ui.wording import Wording

VISITS, COACHED = "visits", "coached"
CIRCLE, PERSON = "circle", "person"
Options = Sequence[tuple[str, str]]  # value, text


class Choose(StrEnum):
    """What a report lets one choose besides the period."""

    CIRCLE = "circle"
    PERSON = "person"
    MEETING = "meeting"
    PAIRS = "pairs"
    WHOSE = "whose"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Asked:
    """A period, what was chosen in it ("": everything), and the language of the window."""

    first: date
    last: date
    chosen: str
    language: str


@dataclass(frozen=True)
class ReportKind:
    """One report. `proves`: what is in it depends on attendance having been noted."""

    key: str
    icon: str
    choose: Choose
    document: Callable[[Asked], Query[Document]]
    rows: Callable[[Asked], Query[ExportedList]]
    proves: bool = False


def _pairs(asked: Asked) -> Query[Document]:
    first, last, language = asked.first, asked.last, asked.language
    if asked.chosen == VISITS:
        return VisitsDocument(first, last, language)
    return CoachedDocument(first, last, language, _location(asked.chosen))


def _pair_rows(asked: Asked) -> Query[ExportedList]:
    first, last, language = asked.first, asked.last, asked.language
    if asked.chosen == VISITS:
        return VisitsList(first, last, language)
    return CoachedList(first, last, language, _location(asked.chosen))


def _follow_up(asked: Asked) -> Query[Document]:
    return FollowUpDocument(asked.first, asked.last, asked.language, *_whose(asked.chosen))


def _follow_up_rows(asked: Asked) -> Query[ExportedList]:
    return FollowUpList(asked.first, asked.last, asked.language, *_whose(asked.chosen))


def _whose(chosen: str) -> tuple[str, str]:
    """Return the circle or the person in "circle/<id>" or "person/<id>"; both empty for all."""
    kind, _, key = chosen.partition("/")
    return (key, "") if kind == CIRCLE else ("", key)


def _location(chosen: str) -> str:
    """Return the location in "coached/<id>"; empty for all."""
    return chosen.partition("/")[2]


KINDS: tuple[ReportKind, ...] = (
    ReportKind(
        "year",
        "calendar-days",
        Choose.CIRCLE,
        lambda a: YearPlan(a.first, a.last, a.language, a.chosen),
        lambda a: YearRoster(a.first, a.last, a.language, a.chosen),
    ),
    ReportKind(
        "statements",
        "file-text",
        Choose.PERSON,
        lambda a: Statements(a.first, a.last, a.language, a.chosen),
        lambda a: StatementHours(a.first, a.last, a.language, a.chosen),
        proves=True,
    ),
    ReportKind(
        "attendance",
        "clipboard-pen",
        Choose.MEETING,
        lambda a: AttendanceList(a.chosen, a.language),
        lambda a: AttendanceRows(a.chosen, a.language),
    ),
    ReportKind(
        "turns",
        "scale",
        Choose.CIRCLE,
        lambda a: TurnsDocument(a.first, a.last, a.language, a.chosen),
        lambda a: TurnsList(a.first, a.last, a.language, a.chosen),
    ),
    ReportKind("pairs", "handshake", Choose.PAIRS, _pairs, _pair_rows),
    ReportKind("follow_up", "list-checks", Choose.WHOSE, _follow_up, _follow_up_rows),
    ReportKind(
        "tags",
        "sparkles",
        Choose.NOTHING,
        lambda a: TagsDocument(a.first, a.last, a.language),
        lambda a: TagsList(a.first, a.last, a.language),
        proves=True,
    ),
)
"""In the order of the page."""


class ReportWords(QObject):
    """Words for the page."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def title(self, key: str) -> str:
        """Return what a report is called."""
        return {
            "year": self.tr("Year overview"),
            "statements": self.tr("Statement of attendance"),
            "attendance": self.tr("Attendance list"),
            "turns": self.tr("Turns and fairness"),
            "pairs": self.tr("Peer visits and co-coaching"),
            "follow_up": self.tr("Follow-up"),
            "tags": self.tr("What was worked on"),
        }[key]

    def about(self, key: str) -> str:
        """Return what a report is for, in a sentence."""
        return {
            "year": self.tr("When every circle meets and who does what, to hang up."),
            "statements": self.tr(
                "For each person the meetings, net hours, facilitator and form, with room to sign."
                " Nothing of a case is in it."
            ),
            "attendance": self.tr("Everybody of one meeting, with room for a signature."),
            "turns": self.tr("Who led and who brought a case, how often, and what is fair."),
            "pairs": self.tr("Who visited whom, or who was coached for how many hours."),
            "follow_up": self.tr(
                "What was agreed and is tried out: who, until when, done or late. Nothing of a case"
                " is in it."
            ),
            "tags": self.tr(
                "Competences and themes, how often and how long. You set them on the page of a"
                " meeting, visit or duo."
            ),
        }[key]

    def label(self, choose: Choose) -> str:
        """Return the name of the field with choices."""
        return {
            Choose.CIRCLE: self.tr("Circle"),
            Choose.PERSON: self.tr("Who"),
            Choose.MEETING: self.tr("Meeting"),
            Choose.PAIRS: self.tr("What"),
            Choose.WHOSE: self.tr("Circle or person"),
            Choose.NOTHING: "",
        }[choose]

    def nothing(self, key: str, chosen: str) -> str:
        """Return what is missing when there is nothing in a report."""
        if key == "pairs":
            return (
                self.tr("There are no peer visits with a day in this period.")
                if chosen == VISITS
                else self.tr("There is nobody to coach yet.")
            )
        return {
            "year": self.tr("There are no meetings in this period."),
            "statements": self.tr("No meetings have been held in this period."),
            "attendance": self.tr("There are no meetings in this period."),
            "turns": self.tr("No circle has members yet."),
            "follow_up": self.tr("Nothing was to be done in this period."),
            "tags": self.tr("Nothing in this period was given a competence or theme."),
        }[key]

    def circles(self, circles: Sequence[CircleRow]) -> Options:
        """Return all circles together, then each."""
        each = [(circle.id, circle.name) for circle in circles]
        return [("", self.tr("All circles")), *each]

    def people(self, people: Sequence[Participant]) -> Options:
        """Return everybody together, then each."""
        everybody = self.tr("Everybody ({count})").format(count=len(people))
        each = [(person.person_id, person.name) for person in people]
        return [("", everybody), *each]

    def whose(self, found: FollowUpChoices) -> Options:
        """Return everything together, then each circle and each person."""
        circles = [(f"{CIRCLE}/{key}", name) for key, name in found.circles]
        people = [(f"{PERSON}/{key}", name) for key, name in found.people]
        return [("", self.tr("All circles and people")), *circles, *people]

    def meetings(self, meetings: Sequence[MeetingRow]) -> Options:
        """Return the meetings that are not called off, by day."""
        return [
            (row.id, f"{self._day(row.start.date())}, {row.circle_name}")
            for row in meetings
            if row.state is not MeetingState.CANCELLED
        ]

    def pairs(self, locations: Sequence[CoachedLocation]) -> Options:
        """Return visits, who was coached, and that of each location."""
        coached = self.tr("Who was coached")
        options = [(VISITS, self.tr("Peer visits")), (COACHED, coached)]
        if len(locations) > 1:
            without = self.tr("without a location")
            options += [
                (f"{COACHED}/{place.location_id or '-'}", f"{coached}, {place.name or without}")
                for place in locations
            ]
        return options

    def unnoted(self, days: Sequence[date]) -> str:
        """Return of which days it is not known who was there."""
        if len(days) > 3:
            text = self.tr("Of %n meeting(s) it was not noted yet who was there.", "", len(days))
            return self._wording.in_words(text, len(days))
        named = self._wording.listed(self._wording.day(day, weekday=False) for day in days)
        return self.tr("Of {days} it was not noted yet who was there.").format(days=named)

    def _day(self, day: date) -> str:
        return self._wording.day(day, weekday=False, year=True)
