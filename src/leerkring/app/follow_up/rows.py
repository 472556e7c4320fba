"""All that somebody is to do after meetings, of a meeting or of everything at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from leerkring.app.cases.looking_back import is_next
from leerkring.app.cases.trying_out import due_days
from leerkring.app.meetings.attendance import expected_ids
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.arrangements import Arrangement
from leerkring.domain.cases import BEFORE, TO_LOOK_BACK, ActionItem, CaseItem, CaseStatus
from leerkring.domain.circles import Circle
from leerkring.domain.meetings import Meeting, MeetingState, day_after
from leerkring.domain.people import Person
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class FollowUpRow:
    """One thing to do after a meeting.

    After a case, `case_id` and `contributor` are its and `what` is only there where texts of cases
    are kept; otherwise they are "". Without `person_id` everybody does it. `due` is as it follows
    from the meetings (None: no next one is planned), `own_due` as it was chosen. `agreed` is the
    day of the meeting, None when a case lost its meeting.
    """

    id: str
    circle_id: str
    circle_name: str
    what: str
    person_id: str | None
    name: str
    due: date | None
    own_due: date | None
    done: bool
    meeting_id: str | None
    agreed: date | None
    case_id: str = ""
    contributor: str = ""


@dataclass(frozen=True)
class CaseChoice:
    """A case after which something can be tried out."""

    id: str
    person_id: str
    contributor: str


@dataclass(frozen=True)
class FollowUpView:
    """What a meeting agreed, and what was still open when it began, soonest first.

    `people` can do something; without `with_texts` nothing is written of what a case is about.
    """

    meeting_id: str
    before: tuple[FollowUpRow, ...]
    here: tuple[FollowUpRow, ...]
    cases: tuple[CaseChoice, ...]
    people: tuple[tuple[str, str], ...]
    with_texts: bool


@dataclass(frozen=True)
class FollowUp(Query[FollowUpView]):
    """What follows on one meeting."""

    meeting_id: str


@dataclass(frozen=True)
class ArrangementsOfPerson(Query[tuple[FollowUpRow, ...]]):
    """What meetings agreed that one person does, done or not, for that person only.

    What they try out after a case is with the cases.
    """

    person_id: str


class _Facts:
    """What rows are made of, read once, of one circle or of all."""

    def __init__(self, unit: UnitOfWork, circle_id: str = "") -> None:
        mine = (equals("circle_id", circle_id),) if circle_id else ()
        self.meetings = {m.id: m for m in unit.find(Meeting, *mine)}
        self.cases = {c.id: c for c in unit.find(CaseItem, *mine)}
        self.circles = {c.id: c.name for c in unit.find(Circle)}
        self.names = {p.id: p.name for p in unit.find(Person)}
        self.texts = app_settings(unit).case_texts

    def rows(self, unit: UnitOfWork) -> tuple[FollowUpRow, ...]:
        """Return all that follows, soonest first and what is done last."""
        return tuple(sorted([*self._after_cases(unit), *self._arranged(unit)], key=_soonest))

    def _after_cases(self, unit: UnitOfWork) -> Iterator[FollowUpRow]:
        actions = [a for a in unit.find(ActionItem) if a.case_id in self.cases]
        due = due_days(unit, self.cases.values(), actions) if actions else {}
        for action in actions:
            case = self.cases[action.case_id]
            meeting = self.meetings.get(case.meeting_id or "")
            yield FollowUpRow(
                id=action.id,
                circle_id=case.circle_id,
                circle_name=self.circles[case.circle_id],
                what=action.what if self.texts else "",
                person_id=action.person_id,
                name=self.names[action.person_id],
                due=due[action.id],
                own_due=action.due,
                done=action.done,
                meeting_id=meeting.id if meeting is not None else None,
                agreed=meeting.start.date() if meeting is not None else None,
                case_id=case.id,
                contributor=self.names[case.person_id],
            )

    def _arranged(self, unit: UnitOfWork) -> Iterator[FollowUpRow]:
        for one in unit.find(Arrangement):
            meeting = self.meetings.get(one.meeting_id)
            if meeting is None:
                continue
            next_day = day_after(self.meetings.values(), meeting.circle_id, meeting.start)
            yield FollowUpRow(
                id=one.id,
                circle_id=meeting.circle_id,
                circle_name=self.circles[meeting.circle_id],
                what=one.what,
                person_id=one.person_id,
                name=self.names.get(one.person_id or "", ""),
                due=one.due or next_day,
                own_due=one.due,
                done=one.done,
                meeting_id=meeting.id,
                agreed=meeting.start.date(),
            )


def follow_up_rows(unit: UnitOfWork) -> tuple[FollowUpRow, ...]:
    """Return all that follows on meetings, soonest first and what is done last."""
    if not unit.count(ActionItem) + unit.count(Arrangement):
        return ()
    return _Facts(unit).rows(unit)


def follow_up(query: FollowUp, unit: UnitOfWork, around: Surroundings) -> FollowUpView:
    meeting = unit.get(Meeting, query.meeting_id)
    facts = _Facts(unit, meeting.circle_id)
    rows = facts.rows(unit)
    people = [(key, facts.names[key]) for key in expected_ids(unit, meeting)]
    return FollowUpView(
        meeting_id=meeting.id,
        before=tuple(_before(facts, meeting, rows, local_now(around.clock))),
        here=tuple(sorted((r for r in rows if r.meeting_id == meeting.id), key=_by_day)),
        cases=tuple(_cases(facts, meeting)),
        people=tuple(sorted(people, key=lambda pair: (pair[1].casefold(), pair[0]))),
        with_texts=facts.texts,
    )


def _before(
    facts: _Facts, meeting: Meeting, rows: Iterable[FollowUpRow], now: datetime
) -> Iterator[FollowUpRow]:
    """Yield what is still open from before; of meetings to come only the first has it."""
    if meeting.state is MeetingState.CANCELLED:
        return
    for row in rows:
        about = facts.meetings.get(row.meeting_id or "")
        since = about.start if about is not None else None
        if row.done or about is meeting:
            continue
        if is_next(meeting, since, facts.meetings.values(), now):
            yield row


def _cases(facts: _Facts, meeting: Meeting) -> Iterator[CaseChoice]:
    """Yield the cases of a meeting, what was chosen first, then those still open from before."""
    here = [
        case
        for case in facts.cases.values()
        if case.meeting_id == meeting.id and case.status is not CaseStatus.CLOSED
    ]
    here.sort(key=lambda case: (not case.chosen, case.status in BEFORE, case.id))
    for case in here:
        yield CaseChoice(case.id, case.person_id, facts.names[case.person_id])
    for case in facts.cases.values():
        about = facts.meetings.get(case.meeting_id or "")
        earlier = about is None or about.start < meeting.start
        if case.status in TO_LOOK_BACK and about is not meeting and earlier:
            yield CaseChoice(case.id, case.person_id, facts.names[case.person_id])


def _soonest(row: FollowUpRow) -> tuple[bool, date, str, str]:
    return row.done, *_by_day(row)


def _by_day(row: FollowUpRow) -> tuple[date, str, str]:
    """Return an order in which ticking something leaves it where it is."""
    return row.due or date.max, row.name, row.id


def arrangements_of_person(
    query: ArrangementsOfPerson, unit: UnitOfWork, around: Surroundings
) -> tuple[FollowUpRow, ...]:
    del around
    rows = follow_up_rows(unit)
    return tuple(r for r in rows if r.person_id == query.person_id and not r.case_id)


QUERIES: dict[type, QueryHandler] = {
    FollowUp: follow_up,
    ArrangementsOfPerson: arrangements_of_person,
}
