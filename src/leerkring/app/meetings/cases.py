"""The cases of a meeting: who brings what, what the group gives them, and which one it chooses.

Who brings a case has that role at the meeting, so that the ledger of turns follows what happened.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from leerkring.app.cases.looking_back import LookBack, look_backs
from leerkring.app.cases.proposing import AlreadyDiscussedError, OtherCircleError
from leerkring.app.cases.rows import CaseRow, case_rows, members_of
from leerkring.app.cases.texts import case_label
from leerkring.app.meetings.attendance import expected_ids
from leerkring.app.meetings.coming import not_coming
from leerkring.app.meetings.roles import AssignRole, assign_role
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.cases import (
    BEFORE,
    CaseItem,
    CaseScore,
    CaseStatus,
    CaseTally,
    highest,
    tally,
)
from leerkring.domain.circles import Circle
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import Assignment, Attendance, Meeting, MeetingState, Role
from leerkring.domain.people import Person
from leerkring.support.clock import local_now
from leerkring.support.marking import QT_TRANSLATE_NOOP


class EnoughChosenError(DomainError):
    """As many cases as the circle has time for; which one goes is not for the program to say."""

    template = QT_TRANSLATE_NOOP(
        "errors", "There are {count} chosen already. Take one of those back first."
    )


@dataclass(frozen=True)
class Proposal:
    """A case that is up for choice, with what it got so far."""

    row: CaseRow
    tally: CaseTally


@dataclass(frozen=True)
class PointsRow:
    """What one member gave: by case how urgent and how well known (None: not given)."""

    person_id: str
    name: str
    given: tuple[tuple[str, int | None, int | None], ...]


@dataclass(frozen=True)
class MeetingCasesView:
    """The cases of one meeting: to look back on, up for choice, and chosen.

    `highest` has more than one id when there is a tie: the group decides that. `contributors` are
    who has the turn, `people` who is expected. `points` has a row for each of those who come, as
    far as is known, and only their points count.
    """

    meeting_id: str
    circle_id: str
    look_backs: tuple[CaseRow, ...]
    proposals: tuple[Proposal, ...]
    chosen: tuple[CaseRow, ...]
    highest: tuple[str, ...]
    points: tuple[PointsRow, ...]
    people: tuple[tuple[str, str], ...]
    contributors: tuple[tuple[str, str], ...]
    managers: tuple[str, ...]
    with_texts: bool


@dataclass(frozen=True)
class MeetingCases(Query[MeetingCasesView]):
    """The cases of one meeting."""

    meeting_id: str


@dataclass(frozen=True)
class ChooseCase(Command[None]):
    """Note what the group chose; its contributor gets the role at the meeting.

    Not who did something else at a meeting that began: that stays.

    In a circle with one case a meeting this one is chosen instead of another; with more, one more.
    """

    case_id: str
    meeting_id: str


@dataclass(frozen=True)
class UnchooseCase(Command[None]):
    """Take the choice back; nobody has the role any more."""

    case_id: str


@dataclass(frozen=True)
class DiscussCase(Command[None]):
    """Note that a case was talked about at a meeting; also one that nobody had chosen before."""

    case_id: str
    meeting_id: str


def choose_case(command: ChooseCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    case, meeting = _case_of(unit, command.case_id, command.meeting_id)
    if case.chosen and case.meeting_id == meeting.id:
        return Done(None, None)
    if case.status not in BEFORE:
        raise AlreadyDiscussedError
    facts = _choose(unit, around, case, meeting)
    return Done(case_label("choose_case", unit, case, **facts), None)


def unchoose_case(command: UnchooseCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    case = unit.get(CaseItem, command.case_id)
    if not case.chosen or case.meeting_id is None:
        return Done(None, None)
    if case.status not in BEFORE:
        raise AlreadyDiscussedError
    case.chosen = False
    for role in _bringing(unit, case.meeting_id):
        if role.person_id == case.person_id:
            unit.remove(role)
    return Done(case_label("unchoose_case", unit, case), None)


def discuss_case(command: DiscussCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    case, meeting = _case_of(unit, command.case_id, command.meeting_id)
    if case.status not in BEFORE:
        raise AlreadyDiscussedError
    facts = _choose(unit, around, case, meeting)
    case.status = CaseStatus.DISCUSSED
    facts["status"] = case.status.value
    return Done(case_label("move_case", unit, case, **facts), None)


def _case_of(unit: UnitOfWork, case_id: str, meeting_id: str) -> tuple[CaseItem, Meeting]:
    case, meeting = unit.get(CaseItem, case_id), unit.get(Meeting, meeting_id)
    if case.circle_id != meeting.circle_id:
        raise OtherCircleError
    return case, meeting


def _choose(
    unit: UnitOfWork, around: Surroundings, case: CaseItem, meeting: Meeting
) -> dict[str, str]:
    """Choose a case and let its contributor have the role, in the place of who loses it.

    Nobody leads and brings a case: return who `leads` from now on when the contributor did before,
    "" for nobody; no facts when nothing changed there. Once a meeting began, who did something
    else there keeps that.
    """
    led = _leading(unit, meeting)
    agreement = unit.get(Circle, meeting.circle_id).agreement
    here = unit.find(CaseItem, equals("meeting_id", meeting.id), equals("chosen", value=True))
    others = [one for one in here if one.id != case.id]
    room = agreement.contributors_per_meeting
    waiting = [one for one in others if one.status in BEFORE]
    if waiting and len(others) >= room:
        if room > 1:
            raise EnoughChosenError(count=room)
        waiting[0].chosen = False
        others.remove(waiting[0])
    case.meeting_id, case.chosen = meeting.id, True
    stays = {one.person_id for one in others}
    roles = _bringing(unit, meeting.id)
    bringing = {role.person_id for role in roles}
    if case.person_id not in bringing and not _did_else(unit, around, meeting, case.person_id):
        free = [role for role in roles if role.person_id not in stays]
        taken = free[0].id if free and len(roles) >= room else None
        bring = AssignRole(
            meeting.id, Role.CASE_CONTRIBUTOR, person_id=case.person_id, replaces=taken
        )
        assign_role(bring, unit, around)
        unit.flush()
    if meeting.state is MeetingState.HELD:
        _hold(unit, meeting, case.person_id)
    leads = _leading(unit, meeting)
    names = ", ".join(unit.get(Person, key).name for key in leads)
    return {} if leads == led else {"leads": names}


def _did_else(unit: UnitOfWork, around: Surroundings, meeting: Meeting, person_id: str) -> bool:
    """Tell whether somebody did something else at a meeting that began or is over."""
    if meeting.state is not MeetingState.HELD and meeting.start > local_now(around.clock):
        return False
    mine = equals("meeting_id", meeting.id), equals("person_id", person_id)
    waiting = Role.RESERVE_CONTRIBUTOR
    roles = unit.find(Assignment, *mine)
    return any(one.counts_at(meeting) and one.role is not waiting for one in roles)


def _leading(unit: UnitOfWork, meeting: Meeting) -> list[str]:
    role = equals("role", Role.FACILITATOR)
    found = unit.find(Assignment, equals("meeting_id", meeting.id), role)
    return [one.person_id for one in found if one.person_id is not None]


def _bringing(unit: UnitOfWork, meeting_id: str) -> list[Assignment]:
    role = equals("role", Role.CASE_CONTRIBUTOR)
    return unit.find(Assignment, equals("meeting_id", meeting_id), role)


def _hold(unit: UnitOfWork, meeting: Meeting, person_id: str) -> None:
    """Let a turn that is noted after the meeting count, unless the person was not there."""
    mine = equals("meeting_id", meeting.id), equals("person_id", person_id)
    absent = any(not noted.present for noted in unit.find(Attendance, *mine))
    for role in unit.find(Assignment, *mine):
        role.held = not absent


def meeting_cases(query: MeetingCases, unit: UnitOfWork, around: Surroundings) -> MeetingCasesView:
    meeting = unit.get(Meeting, query.meeting_id)
    now = local_now(around.clock)
    cases = unit.find(CaseItem, equals("circle_id", meeting.circle_id))
    up = _up_for_choice(unit, cases, meeting, now)
    rows = {row.id: row for row in case_rows(unit, cases)}
    expected = expected_ids(unit, meeting)
    give = set(expected) - not_coming(unit, around, meeting, expected)
    noted = unit.find(CaseScore, equals("meeting_id", meeting.id))
    scores = [score for score in noted if score.person_id in give]
    tallies = tally((case.id for case in up), scores)
    people = unit.find(Person, among("id", expected))
    people.sort(key=lambda person: (person.name.casefold(), person.id))
    turn = {role.person_id for role in _bringing(unit, meeting.id)}
    members = members_of(unit, meeting.circle_id, meeting.start.date())
    back: tuple[LookBack, ...] = look_backs(unit, meeting, now=now)
    return MeetingCasesView(
        meeting_id=meeting.id,
        circle_id=meeting.circle_id,
        look_backs=tuple(rows[one.case_id] for one in back),
        proposals=tuple(Proposal(rows[one.case_id], one) for one in tallies),
        chosen=tuple(rows[c.id] for c in cases if c.chosen and c.meeting_id == meeting.id),
        highest=highest(tallies),
        points=tuple(_points(person, up, scores) for person in people if person.id in give),
        people=tuple((person.id, person.name) for person in people),
        contributors=tuple((p.id, p.name) for p in people if p.id in turn),
        managers=tuple(person.name for person in members if person.manages_others),
        with_texts=app_settings(unit).case_texts,
    )


def _up_for_choice(
    unit: UnitOfWork, cases: Iterable[CaseItem], meeting: Meeting, now: datetime
) -> list[CaseItem]:
    """Return what can be chosen: meant for this meeting, for none, or left over from one before."""
    mine = equals("circle_id", meeting.circle_id)
    to_come = {
        m.id
        for m in unit.find(Meeting, mine)
        if m.id != meeting.id and m.end > now and m.state is MeetingState.PLANNED
    }
    held = meeting.state is MeetingState.HELD
    found = [
        case
        for case in cases
        if case.status in BEFORE
        and (case.meeting_id == meeting.id or not (held or case.chosen))
        and case.meeting_id not in to_come
    ]
    return sorted(found, key=lambda case: (case.meeting_id != meeting.id, case.noted_on, case.id))


def _points(person: Person, up: list[CaseItem], scores: list[CaseScore]) -> PointsRow:
    mine: dict[str, CaseScore] = defaultdict(
        lambda: CaseScore(id="", case_id="", meeting_id="", person_id=person.id),
        {score.case_id: score for score in scores if score.person_id == person.id},
    )
    given = ((case.id, mine[case.id].urgency, mine[case.id].recognition) for case in up)
    return PointsRow(person.id, person.name, tuple(given))


COMMANDS: dict[type, CommandHandler] = {
    ChooseCase: choose_case,
    UnchooseCase: unchoose_case,
    DiscussCase: discuss_case,
}
QUERIES: dict[type, QueryHandler] = {MeetingCases: meeting_cases}
