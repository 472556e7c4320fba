"""A year that was lived in part: attendance, visits and coaching, competences and themes."""

from datetime import UTC, date, datetime

from leerkring.app.cases.proposing import AddCase
from leerkring.app.follow_up.arranging import Arrange, TickArrangement, TryOutAfter
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Label, UnitOfWork, equals
from leerkring.app.reports.attendance_list import AttendanceList, AttendanceRows
from leerkring.app.reports.coaching import CoachedDocument, CoachedList
from leerkring.app.reports.documents import Document
from leerkring.app.reports.follow_up import FollowUpDocument, FollowUpList
from leerkring.app.reports.pairs import VisitsDocument, VisitsList
from leerkring.app.reports.statements import StatementHours, Statements
from leerkring.app.reports.tags import TagsDocument, TagsList
from leerkring.app.reports.turns import TurnsDocument, TurnsList
from leerkring.app.reports.work_forms import FormHandout, MeetingHandout, SwotSheet
from leerkring.app.reports.year_plan import YearPlan, YearRoster
from leerkring.app.tags.tagging import AddTag
from leerkring.app.workspace import Query, Workspace
from leerkring.bootstrap import workspace_on
from leerkring.domain.cases import CaseTheme
from leerkring.domain.circles import Membership
from leerkring.domain.coaching import CoachingSession, SessionState
from leerkring.domain.meetings import Assignment, Attendance, Meeting, Role
from leerkring.domain.people import Person
from leerkring.domain.tags import TagSubject
from leerkring.domain.visits import PeerVisit, VisitState
from leerkring.storage.opening import open_in_memory
from leerkring.support.clock import Clock, FixedClock
from support.rotations import SESSION, VISIT, add_rotations
from support.teams import make_small_circle

TODAY = datetime(2026, 12, 7, 8, tzinfo=UTC)
FIRST, LAST = date(2026, 8, 1), date(2027, 7, 31)
TRUST, WHY = "parents/contact/trust", "parents/cooperation/why"


def report_workspace(clock: Clock | None = None, *, noted: bool = True) -> Workspace:
    """Return a team of which two meetings, a visit and a session were; the second lasted shorter.

    Els missed the first meeting, Anna left the second after half an hour. A guest led the second.
    """
    clock = clock or FixedClock(TODAY)
    store = open_in_memory(clock)
    make_small_circle(store)
    store.change(_rotations)
    made = workspace_on(store, clock)
    made.run(SetOrganisation(name="Vlierhof", organiser_name="Marieke"))
    made.run(RecordAttendance("m1", frozenset({"e"})))
    if noted:
        made.run(RecordAttendance("m2"))
        store.change(_short)
    _follow_up(made)
    made.run(AddTag(TagSubject.MEETING, "m1", competence=TRUST))
    made.run(AddTag(TagSubject.MEETING, "m1", theme="Taal thuis"))
    made.run(AddTag(TagSubject.VISIT, VISIT, competence=TRUST))
    made.run(AddTag(TagSubject.DUO, "d", competence=WHY))
    return made


def _follow_up(made: Workspace) -> None:
    """Let one thing be done, one be late, one be to come, and one be tried out after a case."""
    done = made.run(Arrange("m1", "de ruimte voor het hele jaar vastleggen", "b")).value
    made.run(TickArrangement(done, done=True))
    made.run(Arrange("m1", "een voorbeeld van een overdracht meenemen", due=date(2026, 12, 1)))
    made.run(Arrange("m2", "koffie en thee regelen", "e"))
    made.run(TryOutAfter("m2", made.run(AddCase("noord", "d", CaseTheme.TEAM)).value))


def _rotations(unit: UnitOfWork) -> Label:
    add_rotations(unit)
    unit.flush()
    unit.get(PeerVisit, VISIT).state = VisitState.DONE
    unit.get(CoachingSession, SESSION).state = SessionState.HELD
    unit.get(Meeting, "m1").work_form = "Incidentmethode"
    return Label.of("scene")


def _short(unit: UnitOfWork) -> Label:
    (anna,) = unit.find(Attendance, equals("meeting_id", "m2"), equals("person_id", "a"))
    anna.minutes = 30
    (leads,) = unit.find(Assignment, equals("meeting_id", "m2"), equals("role", Role.FACILITATOR))
    leads.person_id, leads.guest_name = None, "Joke van buiten"
    return Label.of("scene")


def every_document(language: str) -> dict[str, Query[Document]]:
    """Return the question for each document of the reports and of a meeting."""
    span = FIRST, LAST, language
    return {
        "year_plan": YearPlan(*span),
        "statements": Statements(*span),
        "attendance_list": AttendanceList("m1", language),
        "turns_overview": TurnsDocument(*span),
        "visits": VisitsDocument(*span),
        "coached": CoachedDocument(*span),
        "tags_overview": TagsDocument(*span),
        "follow_up": FollowUpDocument(*span),
        "form_handout": FormHandout("incident", language),
        "meeting_handout": MeetingHandout("m1", language),
        "swot_sheet": SwotSheet("swot", language),
    }


def every_list(language: str) -> dict[str, Query[ExportedList]]:
    """Return the question for each list that goes to a spreadsheet."""
    span = FIRST, LAST, language
    return {
        "year": YearRoster(*span),
        "statements": StatementHours(*span),
        "attendance": AttendanceRows("m1", language),
        "turns": TurnsList(*span),
        "visits": VisitsList(*span),
        "coached": CoachedList(*span),
        "tags": TagsList(*span),
        "follow_up": FollowUpList(*span),
    }


def many_people(workspace_people: int) -> Workspace:
    """Return one circle of so many people who were all at one meeting."""
    clock = FixedClock(TODAY)
    store = open_in_memory(clock)
    make_small_circle(store)

    def work(unit: UnitOfWork) -> Label:
        for number in range(workspace_people - 6):
            key = f"p{number:03}"
            unit.add(Person(id=key, name=f"Persoon {number:03}"))
            unit.add(Membership(id=f"in-{key}", circle_id="noord", person_id=key))
        return Label.of("scene")

    store.change(work)
    made = workspace_on(store, clock)
    made.run(RecordAttendance("m1"))
    return made
