"""Rounds and visits as screens show them: frozen rows with names instead of ids."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.availability import Obstacle
from leerkring.domain.engagements import EngagementKind
from leerkring.domain.visits import (
    PeerVisit,
    RoundPart,
    RoundPlace,
    VisitForm,
    VisitRound,
    VisitState,
)

OUTSIDE = "outside:"  # before the name of a host from outside, where ids of people stand


class CellState(StrEnum):
    """What there is between a visitor and a host in one round.

    DONE: the visit was made and only waits for the meeting at which it will be discussed.
    TO_REFLECT: it was, or should have been, made and there is something to write down now.
    """

    EMPTY = "empty"
    EXCLUDED = "excluded"
    PLANNED_NO_DAY = "planned_no_day"
    PLANNED = "planned"
    DONE = "done"
    TO_REFLECT = "to_reflect"
    CLOSED = "closed"
    SEEN_BEFORE = "seen_before"


class VisitWarning(StrEnum):
    """What is worth a look at a visit to come; never a reason to refuse it.

    COVER_NOT_SURE is only said of one visit: beside a whole round it would stand everywhere.
    """

    TOO_LONG = "too_long"  # over an hour: nobody should stand in longer than that
    NO_COVER = "no_cover"
    COVER_NOT_SURE = "cover_not_sure"  # nobody ticked it
    VISITOR_AWAY = "visitor_away"
    HOST_AWAY = "host_away"
    COVER_AWAY = "cover_away"
    OUTSIDE_ROUND = "outside_round"
    SEEN_BEFORE = "seen_before"  # while others in the round were never seen
    EXCLUDED = "excluded"  # own location or circle, which the round agreed not to do


@dataclass(frozen=True)
class RoundRow:
    """One round. `visits` are those that were not called off; `people` how many take part.

    `without_day` are those still to be made for which no day was chosen yet.
    """

    id: str
    name: str
    first: date
    last: date
    form: VisitForm
    visits: int = 0
    without_day: int = 0
    done: int = 0
    closed: int = 0
    people: int = 0


@dataclass(frozen=True)
class MatrixPerson:
    """A row or column. The totals are over all rounds and outside them, without called-off ones.

    `visits` and `hosted` are those in this round. `outside`: a host from elsewhere, by name.
    """

    person_id: str
    name: str
    location_id: str | None = None
    location: str = ""
    visits_total: int = 0
    hosted_total: int = 0
    paused_until: date | None = None
    part: RoundPart = RoundPart.BOTH
    visits: int = 0
    hosted: int = 0
    outside: bool = False
    left: date | None = None


@dataclass(frozen=True)
class MatrixCell:
    """What there is between two people; `last_seen` is before this round, or outside it."""

    visit_id: str | None = None
    state: CellState = CellState.EMPTY
    start: datetime | None = None
    form: VisitForm = VisitForm.LIVE
    focus: str = ""
    cover_name: str = ""
    warnings: tuple[VisitWarning, ...] = ()
    last_seen: date | None = None
    minutes: int = 0
    pinned: bool = False


NOTHING = MatrixCell()


@dataclass(frozen=True)
class MatrixView:
    """A round, visitor by host. `cells` holds only what is not EMPTY, by (visitor, host) id.

    `locations` are id and name of where the people in it work.
    """

    round: RoundRow
    rows: tuple[MatrixPerson, ...] = ()
    columns: tuple[MatrixPerson, ...] = ()
    cells: Mapping[tuple[str, str], MatrixCell] = field(default_factory=dict)
    locations: tuple[tuple[str, str], ...] = ()

    def cell(self, visitor_id: str, host_id: str) -> MatrixCell:
        """Return what there is between two people."""
        return self.cells.get((visitor_id, host_id), NOTHING)


@dataclass(frozen=True)
class VisitObstacle:
    """Why a visit cannot be then: what stands in the way of visitor, host or cover."""

    part: EngagementKind
    person_id: str
    name: str
    obstacle: Obstacle


@dataclass(frozen=True)
class MeetingOption:
    """A circle meeting at which a visit can be discussed."""

    id: str
    circle_name: str
    start: datetime


@dataclass(frozen=True, kw_only=True)
class VisitRow:
    """One visit in a list; nothing of what was written after it."""

    id: str
    round_id: str | None
    round_name: str
    visitor_id: str
    visitor_name: str
    host_id: str | None
    host_name: str
    host_location: str = ""
    start: datetime | None = None
    end: datetime | None = None
    minutes: int = 60
    form: VisitForm = VisitForm.LIVE
    state: VisitState = VisitState.PLANNED
    cell: CellState = CellState.PLANNED_NO_DAY
    pinned: bool = False
    cover_id: str | None = None
    cover_name: str = ""
    is_past: bool = False


@dataclass(frozen=True, kw_only=True)
class VisitRowFull:
    """Everything of one visit for its own panel.

    `meeting` is where the shared reflection is on the agenda, `meetings` where it could be, the
    next one first. `needs_cover`: the visitor's group must be taken over.
    """

    row: VisitRow
    cover_fits: bool = False
    needs_cover: bool = False
    look_at: str = ""
    focus: str = ""
    own_reflection: str = ""
    own_skipped: str = ""
    shared_reflection: str = ""
    shared_skipped: str = ""
    meeting: MeetingOption | None = None
    meetings: tuple[MeetingOption, ...] = ()
    video_reference: str = ""
    video_consent: bool = False
    video_delete_by: date | None = None
    video_deleted: bool = False
    closed: bool = False
    obstacles: tuple[VisitObstacle, ...] = ()
    warnings: tuple[VisitWarning, ...] = ()
    last_seen: date | None = None


@dataclass(frozen=True)
class Rounds(Query[tuple[RoundRow, ...]]):
    """All rounds, newest first."""

    remembered: ClassVar[bool] = True


def rounds(query: Rounds, unit: UnitOfWork, around: Surroundings) -> tuple[RoundRow, ...]:
    del query, around
    people: dict[str, int] = defaultdict(int)
    for place in unit.find(RoundPlace):
        people[place.round_id] += 1
    visits: dict[str | None, list[PeerVisit]] = defaultdict(list)
    for visit in unit.find(PeerVisit):
        visits[visit.round_id].append(visit)
    found = sorted(unit.find(VisitRound), key=lambda r: (r.first_day, r.name, r.id), reverse=True)
    return tuple(round_row(one, visits[one.id], people[one.id]) for one in found)


def round_row(found: VisitRound, visits: list[PeerVisit], people: int) -> RoundRow:
    """Return a round with what its visits add up to."""
    kept = [v for v in visits if v.state is not VisitState.CANCELLED]
    return RoundRow(
        id=found.id,
        name=found.name,
        first=found.first_day,
        last=found.last_day,
        form=found.form,
        visits=len(kept),
        without_day=sum(1 for v in kept if v.start is None and v.state is VisitState.PLANNED),
        done=sum(1 for v in kept if v.state is VisitState.DONE),
        closed=sum(1 for v in kept if v.closed),
        people=people,
    )


def state_of(visit: PeerVisit, now: datetime, meeting: datetime | None) -> CellState:
    """Return how far a visit is; `meeting` is when it will be discussed, if it is on an agenda."""
    if visit.state is VisitState.CANCELLED:
        return CellState.EMPTY
    if visit.closed:
        return CellState.CLOSED
    over = visit.end is not None and visit.end <= now
    if visit.state is not VisitState.DONE and not over:
        return CellState.PLANNED if visit.start is not None else CellState.PLANNED_NO_DAY
    own = bool(visit.own_reflection.strip() or visit.own_skipped.strip())
    waits = own and meeting is not None and meeting > now
    return CellState.DONE if waits else CellState.TO_REFLECT


def host_key(visit: PeerVisit) -> str:
    """Return by what a matrix knows the host: the id of a person, or a name from outside."""
    return visit.host_id if visit.host_id is not None else f"{OUTSIDE}{visit.host_name}"


QUERIES: dict[type, QueryHandler] = {Rounds: rounds}
