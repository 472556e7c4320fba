"""Cases as screens show them: rows without a word of the case, and one that is opened."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from leerkring.app.cases.trying_out import due_days
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.cases import (
    BEFORE,
    ActionItem,
    CaseItem,
    CaseOption,
    CaseStatus,
    CaseTheme,
    moves_of,
)
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.people import Person
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class CaseRow:
    """One case in a list. `meeting_day` is of the meeting it is meant for, or was talked about.

    The theme is all that a list shows of what it is about.
    """

    id: str
    circle_id: str
    person_id: str
    contributor: str
    theme: CaseTheme
    own_theme: str
    status: CaseStatus
    chosen: bool
    meeting_id: str | None
    meeting_day: date | None
    actions_open: int = 0

    @property
    def is_open(self) -> bool:
        """Whether there is still something to do with it."""
        return self.status is not CaseStatus.CLOSED


@dataclass(frozen=True)
class ActionRow:
    """What somebody tries out; `due` as it follows from the meetings, `own_due` when chosen."""

    id: str
    what: str
    person_id: str
    name: str
    due: date | None
    own_due: date | None
    done: bool


@dataclass(frozen=True)
class MeetingChoice:
    """A meeting to come for which a case can be meant."""

    id: str
    start: datetime


@dataclass(frozen=True)
class CaseDetails:
    """Everything of one case, once somebody opens it.

    Without `with_texts` the texts are empty; `hides_texts` tells that there still are some.
    `members` are those who can try something out, `meetings` where it can be talked about.
    """

    row: CaseRow
    with_texts: bool
    hides_texts: bool
    title: str
    story: str
    options: tuple[tuple[str, str], ...]
    insight: str
    takeaway: str
    follow_up: str
    actions: tuple[ActionRow, ...]
    moves: tuple[CaseStatus, ...]
    members: tuple[tuple[str, str], ...]
    meetings: tuple[MeetingChoice, ...]


@dataclass(frozen=True)
class CircleCasesView:
    """The cases of a circle: first those to talk about, then those that run, then what is over."""

    circle_id: str
    circle_name: str
    cases: tuple[CaseRow, ...]
    members: tuple[tuple[str, str], ...]
    managers: tuple[str, ...]
    with_texts: bool


@dataclass(frozen=True)
class CircleCases(Query[CircleCasesView]):
    """The cases of one circle."""

    circle_id: str


@dataclass(frozen=True)
class OpenCase(Query[CaseDetails]):
    """One case with what was written of it."""

    case_id: str


@dataclass(frozen=True)
class WordsForTheRoom(Query[str]):
    """A few words about the case that was chosen for a meeting.

    Empty when there is none, nothing was written, or texts are off.
    """

    meeting_id: str


@dataclass(frozen=True)
class KnownNames(Query[tuple[str, ...]]):
    """The names of everybody, to warn of them in a text."""


def case_rows(unit: UnitOfWork, cases: Iterable[CaseItem]) -> tuple[CaseRow, ...]:
    """Return cases as rows, in the order given."""
    cases = list(cases)
    people = sorted({case.person_id for case in cases})
    names = {p.id: p.name for p in unit.find(Person, among("id", people))}
    ids = sorted({case.meeting_id for case in cases if case.meeting_id})
    days = {m.id: m.start.date() for m in unit.find(Meeting, among("id", ids))}
    still_open: dict[str, int] = defaultdict(int)
    for action in unit.find(ActionItem, among("case_id", [case.id for case in cases])):
        still_open[action.case_id] += not action.done
    return tuple(
        CaseRow(
            id=case.id,
            circle_id=case.circle_id,
            person_id=case.person_id,
            contributor=names[case.person_id],
            theme=case.theme,
            own_theme=case.own_theme,
            status=case.status,
            chosen=case.chosen,
            meeting_id=case.meeting_id,
            meeting_day=days.get(case.meeting_id or ""),
            actions_open=still_open[case.id],
        )
        for case in cases
    )


def members_of(unit: UnitOfWork, circle_id: str, day: date) -> list[Person]:
    """Return who is in a circle on a day, by name."""
    members = unit.find(Membership, equals("circle_id", circle_id))
    ids = sorted({m.person_id for m in members if m.active_on(day)})
    people = unit.find(Person, among("id", ids))
    return sorted(people, key=lambda person: (person.name.casefold(), person.id))


def circle_cases(query: CircleCases, unit: UnitOfWork, around: Surroundings) -> CircleCasesView:
    circle = unit.get(Circle, query.circle_id)
    rows = case_rows(unit, unit.find(CaseItem, equals("circle_id", circle.id)))
    members = members_of(unit, circle.id, local_now(around.clock).date())
    return CircleCasesView(
        circle.id,
        circle.name,
        tuple(sorted(rows, key=_by_stage)),
        tuple((person.id, person.name) for person in members),
        tuple(person.name for person in members if person.manages_others),
        app_settings(unit).case_texts,
    )


def open_case(query: OpenCase, unit: UnitOfWork, around: Surroundings) -> CaseDetails:
    case = unit.get(CaseItem, query.case_id)
    now = local_now(around.clock)
    shown = app_settings(unit).case_texts
    options = unit.find(CaseOption, equals("case_id", case.id), order_by=("number",))
    actions = unit.find(ActionItem, equals("case_id", case.id))
    (row,) = case_rows(unit, [case])
    return CaseDetails(
        row=row,
        with_texts=shown,
        hides_texts=not shown
        and (_has_more(case) or bool(options) or any(a.what for a in actions)),
        title=case.title if shown else "",
        story=case.story if shown else "",
        options=tuple((o.id, o.text) for o in options) if shown else (),
        insight=case.insight if shown else "",
        takeaway=case.takeaway if shown else "",
        follow_up=case.follow_up if shown else "",
        actions=_action_rows(unit, case, actions, shown=shown),
        moves=moves_of(case),
        members=tuple((p.id, p.name) for p in members_of(unit, case.circle_id, now.date())),
        meetings=_meetings_ahead(unit, case, now),
    )


def words_for_the_room(query: WordsForTheRoom, unit: UnitOfWork, around: Surroundings) -> str:
    del around
    if not app_settings(unit).case_texts:
        return ""
    cases = unit.find(
        CaseItem, equals("meeting_id", query.meeting_id), equals("chosen", value=True)
    )
    found = (case.title or case.story for case in sorted(cases, key=lambda case: case.id))
    return next((words for words in found if words), "")


def _has_more(case: CaseItem) -> bool:
    """Tell whether more was written than the theme, which always shows."""
    return any((case.title, case.story, case.insight, case.takeaway, case.follow_up))


def _action_rows(
    unit: UnitOfWork, case: CaseItem, actions: list[ActionItem], *, shown: bool
) -> tuple[ActionRow, ...]:
    due = due_days(unit, [case], actions)
    ids = sorted({action.person_id for action in actions})
    names = {p.id: p.name for p in unit.find(Person, among("id", ids))}
    rows = (
        ActionRow(
            id=a.id,
            what=a.what if shown else "",
            person_id=a.person_id,
            name=names[a.person_id],
            due=due[a.id],
            own_due=a.due,
            done=a.done,
        )
        for a in actions
    )
    return tuple(sorted(rows, key=lambda row: (row.done, row.due or date.max, row.name, row.id)))


def _meetings_ahead(unit: UnitOfWork, case: CaseItem, now: datetime) -> tuple[MeetingChoice, ...]:
    mine = unit.find(Meeting, equals("circle_id", case.circle_id), order_by=("start",))
    return tuple(
        MeetingChoice(m.id, m.start)
        for m in mine
        if m.state is MeetingState.PLANNED and (m.end > now or m.id == case.meeting_id)
    )


def _by_stage(row: CaseRow) -> tuple[int, int, str, str]:
    """Return an order: to talk about by day, then what runs, then what is over, latest first."""
    day = row.meeting_day
    if row.status in BEFORE:
        return 0, day.toordinal() if day else date.max.toordinal(), row.contributor, row.id
    stage = 2 if row.status is CaseStatus.CLOSED else 1
    return stage, -day.toordinal() if day else 0, row.contributor, row.id


def known_names(query: KnownNames, unit: UnitOfWork, around: Surroundings) -> tuple[str, ...]:
    del query, around
    return tuple(unit.values(Person, "name"))


QUERIES: dict[type, QueryHandler] = {
    CircleCases: circle_cases,
    OpenCase: open_case,
    KnownNames: known_names,
    WordsForTheRoom: words_for_the_room,
}
